import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';

/** A path into the data of an entry. */
export type DataPath = readonly (string | number)[];

/** Where the data of a file stand in it, and how they are written. */
export interface YamlPlaces {
  /** The line a path of the data stands on, or that of its nearest parent. */
  lineOf: (path: DataPath) => number;
  /** A value as it is written in the file: `0301`, where the data say 301. */
  writtenAt: (path: DataPath) => string | undefined;
}

/**
 * Finds places in YAML or JSON. Parses the text when the first is asked for.
 *
 * @param before lines of the file before the text
 */
export function placesIn(text: string, before: number): YamlPlaces {
  let parsed: { document: Document; lines: LineCounter } | undefined;
  const parse = () => {
    const lines = new LineCounter();
    return { document: parseDocument(text, { lineCounter: lines }), lines };
  };
  return {
    lineOf(path) {
      parsed ??= parse();
      let node: unknown = parsed.document.contents;
      let start = (node as Node | null)?.range?.[0] ?? 0;
      for (const step of path) {
        if (isMap(node)) {
          const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
          if (!pair) break;
          start = (pair.key as Node).range?.[0] ?? start;
          node = pair.value;
        } else if (isSeq(node)) {
          node = node.items[Number(step)];
          start = (node as Node | undefined)?.range?.[0] ?? start;
        } else break;
      }
      return parsed.lines.linePos(start).line + before;
    },
    writtenAt(path) {
      parsed ??= parse();
      const node = parsed.document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
  };
}
