import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** The files that each file imports, by path from the root. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** The code of an Astro component that runs at build time. */
const frontmatterOf = (source: string) => /^---\n(.*?)\n---/s.exec(source)?.[1] ?? '';

/**
 * What a file imports from the project, of whatever form: types alone, passed on, or loaded later.
 *
 * @param file path from the root
 */
export function importsIn(file: string, source: string): string[] {
  const code = file.endsWith('.astro') ? frontmatterOf(source) : source;
  return ts.preProcessFile(code).importedFiles.flatMap(({ fileName: written }) => {
    // Vite takes a query as how to load the file: `callout.css?inline`.
    const fileName = written.replace(/\?.*$/, '');
    if (fileName.startsWith('#')) return [`src/${fileName.slice(1)}`];
    return fileName.startsWith('.') ? [posix.join(posix.dirname(file), fileName)] : [];
  });
}

/**
 * Everything that the code under some folders imports.
 *
 * @param root the folder the paths begin at
 */
export function readImports(root: string, folders: readonly string[]): ImportGraph {
  const files = folders.flatMap((folder) =>
    globSync(`${folder}/**/*.{ts,mjs,astro}`, { cwd: root }).toSorted(),
  );
  return new Map(
    files.map((file) => [file, importsIn(file, readFileSync(join(root, file), 'utf8'))]),
  );
}

/** The first circle that is found, from a file back to itself; nothing where there is none. */
export function circleIn(graph: ImportGraph): string[] | undefined {
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const circle = walk(next, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const circle = walk(file, []);
    if (circle) return circle;
  }
  return undefined;
}
