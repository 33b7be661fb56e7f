import type { Nodes } from 'mdast';

/** The file a tree was read from. */
export interface Origin {
  /** Path from the root of the project. */
  file: string;
  /** Lines of the file before the text, such as the frontmatter. Asked for only when something is wrong. */
  linesBefore?: (() => number) | undefined;
}

/** Where a node stands in content/: `content/handbok/nb/rus.mdx:12`. */
export const placeOf = (node: Pick<Nodes, 'position'>, origin: Origin): string =>
  node.position
    ? `${origin.file}:${node.position.start.line + (origin.linesBefore?.() ?? 0)}`
    : origin.file;

/** Something in a text that cannot become what was asked for. Its message tells where it stands. */
export class TreeError extends Error {
  constructor(problem: string, node: Pick<Nodes, 'position'>, origin: Origin) {
    super(`${placeOf(node, origin)}: ${problem}`);
    this.name = 'TreeError';
  }
}
