import type { Nodes } from 'mdast';
import callout from '#styles/book/callout.css?inline';
import decisionAid from '#styles/book/decision-aid.css?inline';
import diagram from '#styles/book/diagram.css?inline';
import register from '#styles/book/register.css?inline';
import sourceMark from '#styles/book/source-mark.css?inline';
import steps from '#styles/book/steps.css?inline';
import table from '#styles/site/table.css?inline';

/** The styles of each building block, in the order they take on a page. */
const styles = { callout, decisionAid, diagram, register, sourceMark, steps, table } as const;

const typesIn = (node: Nodes): string[] => [
  node.type,
  // The register of terms is shown as a table.
  ...(node.type === 'register' && node.content.of === 'begreper' ? ['table'] : []),
  ...('children' in node ? node.children.flatMap(typesIn) : []),
];

/** The styles of the building blocks that texts use, and of no others. */
export function stylesOf(trees: readonly Nodes[]): string {
  const used = new Set(trees.flatMap(typesIn));
  return Object.entries(styles)
    .flatMap(([type, css]) => (used.has(type) ? [css] : []))
    .join('');
}
