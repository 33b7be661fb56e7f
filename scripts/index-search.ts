/** Builds the full-text index of a built site with Pagefind, into its folder `pagefind`. Takes the folder; else dist/. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

const site = process.argv[2] ?? fileURLToPath(new URL('../dist/', import.meta.url));

/* The site has its own search page; Pagefind's ready-made interfaces are left out. */
const isNeeded = (path: string) => !/pagefind-(ui|modular-ui|component-ui|highlight)\./.test(path);

const { index, errors } = await createIndex();
if (!index) throw new Error(`Pagefind did not start: ${errors.join(', ')}`);
const { page_count, errors: reading } = await index.addDirectory({ path: site });
const { files, errors: building } = await index.getFiles();
const problems = [...reading, ...building];
if (problems.length > 0)
  throw new Error(`Pagefind could not index ${site}: ${problems.join(', ')}`);

for (const { path, content } of files.filter((file) => isNeeded(file.path))) {
  const target = join(site, 'pagefind', path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}
await close();
console.log(`Bygd: ${page_count} sider, med søk.`);
