/* What a site gets when it grows: one more book, and a new kind of prose. No code but these two lines. */
import { appendFileSync, cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fixture = fileURLToPath(new URL('../fixtures/grown-site/', import.meta.url));

/** The texts of the new book and the leaflets, by their path from the root of a project. */
export const grownContent = (): Map<string, string> =>
  new Map(
    globSync('content/**/*.{yaml,mdx}', { cwd: fixture })
      .sort()
      .map((file) => [file, readFileSync(join(fixture, file), 'utf8')]),
  );

/** A link to the new book, as a chapter of the first writes it. */
export const linkAcross = '\n\nLes også [prøveboken](kapittel:provebok/hva-er-slt).\n';

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(file, text.replace(from, to));
}

/**
 * Lets a copy of the project grow: its content, the line of the new book in the registry of books, the
 * row of the leaflets in the registry of collections, and a link from the handbook to the new book.
 */
export function letGrow(project: string): void {
  cpSync(join(fixture, 'content'), join(project, 'content'), { recursive: true });
  edit(
    join(project, 'src/schemas/book/books.ts'),
    "'tryggere-naermiljoer'];",
    "'tryggere-naermiljoer', 'provebok'];",
  );
  edit(
    join(project, 'src/schemas/collections.ts'),
    '  terms: {',
    `  leaflets: {
    folder: 'veiledninger',
    extension: 'mdx',
    name: 'veiledning',
    address: 'veiledninger',
    schema: page,
  },
  terms: {`,
  );
  appendFileSync(join(project, 'content/handbok/nb/hva-er-slt.mdx'), linkAcross);
}
