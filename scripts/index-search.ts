/**
 * Builds the full-text index of a built site with Pagefind, into its folder `pagefind`, and takes what only the index
 * reads out of the pages, so that it never travels. Takes the folder as its argument; else dist/.
 */
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'node-html-parser';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { withoutIndexMarks } from './support/index-marks.ts';
import { wordsApart } from './support/words-apart.ts';

const site = process.argv[2] ?? fileURLToPath(new URL('../dist/', import.meta.url));

/* The site has its own search page; Pagefind's ready-made interfaces are left out. */
const isNeeded = (path: string) => !/pagefind-(ui|modular-ui|component-ui|highlight)\./.test(path);

/* Numbers of sources, names to choose from and buttons are no words of the text, and would stand in what a hit shows. */
const { index, errors: starting } = await createIndex({
  excludeSelectors: ['sup', 'select', 'button'],
});
if (!index) throw new Error(`Pagefind did not start: ${starting.join(', ')}`);
const problems: string[] = [];

/** Adds each term of a glossary page as a hit of its own, so that it leads to the term. */
async function addTerms(index: PagefindIndex, html: string, address: string): Promise<void> {
  const document = parse(html);
  const language = document.querySelector('html')?.getAttribute('lang') ?? 'nb';
  for (const section of document.querySelectorAll('[data-term]')) {
    const heading = section.querySelector('h2');
    const { errors } = await index.addCustomRecord({
      url: `${address}#${heading?.id ?? ''}`,
      content: section
        .querySelectorAll('h2, p')
        .map((node) => node.text)
        .join(' '),
      language,
      meta: { title: heading?.text ?? '' },
    });
    problems.push(...errors);
  }
}

const pages = globSync('**/*.html', { cwd: site }).sort();
for (const sourcePath of pages) {
  const content = wordsApart(await readFile(join(site, sourcePath), 'utf8'));
  const { errors } = await index.addHTMLFile({ sourcePath, content });
  problems.push(...errors);
}
for (const file of globSync('**/ordliste/index.html', { cwd: site }).sort()) {
  const html = await readFile(join(site, file), 'utf8');
  await addTerms(index, html, `/${file.replace(/index\.html$/, '')}`);
}
const { files, errors: building } = await index.getFiles();
problems.push(...building);
if (problems.length > 0)
  throw new Error(`Pagefind could not index ${site}: ${problems.join(', ')}`);

for (const { path, content } of files.filter((file) => isNeeded(file.path))) {
  const target = join(site, 'pagefind', path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}
for (const file of pages.map((page) => join(site, page)))
  await writeFile(file, withoutIndexMarks(await readFile(file, 'utf8')));
await close();
