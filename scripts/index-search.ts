/**
 * Builds the full-text index of a built site with Pagefind, into its folder `pagefind`, and takes what only the index
 * reads out of the pages, so that it never travels. Takes the folder as its argument; else dist/.
 */
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { splitter } from '#domain/search/compounds.ts';
import { beginningOf, type VocabularyFile, type WordsFile } from '#domain/search/search-files.ts';
import { groupBy } from '#domain/site/group-by.ts';
import { languages, originalLanguage } from '#domain/site/language.ts';
import { inText, withHyphens } from './search/hyphens.ts';
import { writeDialogFile } from './search/dialog-file.ts';
import { changeFile, publishedFiles, writeFiles } from './search/index-files.ts';
import { withNamesAsHeadings } from './search/names-as-headings.ts';
import { recordsOf } from './search/records.ts';
import { siteWords } from './search/site-words.ts';
import { smallerScript } from './search/smaller-script.ts';
import { withoutIndexMarks } from './support/index-marks.ts';
import { wordsApart } from './support/words-apart.ts';

const site = process.argv[2] ?? fileURLToPath(new URL('../dist/', import.meta.url));

/* The site has its own search page; Pagefind's ready-made interfaces are left out, and its worker, which is not used. */
const isNeeded = ({ path }: { path: string }) =>
  !/pagefind-(ui|modular-ui|component-ui|highlight|worker)\./.test(path);

/* Numbers of sources, names to choose from and buttons are no words of the text, and would stand in what a hit shows. */
const { index, errors: starting } = await createIndex({
  excludeSelectors: ['sup', 'select', 'button'],
});
if (!index) throw new Error(`Pagefind did not start: ${starting.join(', ')}`);
const problems: string[] = [];

/* They say much the same, and are found by the index of the directory. */
const isKommune = (html: string) => html.includes('data-pagefind-meta="kind:kommune"');

const fileOf = (language: string, name: string) =>
  join(site, language === originalLanguage ? '' : language, 'sok', name);

for (const language of languages) {
  const isOwn = (path: string) => path.startsWith('nn/') === (language === 'nn');
  const paths = globSync('**/*.html', { cwd: site }).filter(isOwn).sort();
  const pages = new Map<string, string>();
  for (const path of paths) {
    const html = await readFile(join(site, path), 'utf8');
    pages.set(path, wordsApart(withNamesAsHeadings(html)));
  }

  const words = siteWords(pages);
  const vocabulary = fileOf(language, 'ordforrad.json');
  const { compounds } = JSON.parse(await readFile(vocabulary, 'utf8')) as VocabularyFile;
  await changeFile<VocabularyFile>(vocabulary, { words: words.join(' ') });
  const split = splitter(new Set(words), compounds);

  for (const [sourcePath, html] of pages) {
    if (isKommune(html)) continue;
    const page = await index.addHTMLFile({ sourcePath, content: withHyphens(html, split) });
    problems.push(...page.errors);
    const address = `/${sourcePath.replace(/index\.html$/, '')}`;
    for (const { content, meta, ...record } of recordsOf(html, address)) {
      const added = await index.addCustomRecord({
        ...record,
        content: inText(content, split),
        meta: { ...meta, title: inText(meta.title ?? '', split) },
      });
      problems.push(...added.errors);
    }
  }
}

const built = await index.getFiles();
problems.push(...built.errors);
if (problems.length > 0)
  throw new Error(`Pagefind could not index ${site}: ${problems.join(', ')}`);

const { files, titles } = publishedFiles(built.files.filter(isNeeded));
for (const file of files)
  if (file.path === 'pagefind.js') file.content = await smallerScript(file.content);
await writeFiles(join(site, 'pagefind'), files);
for (const [language, all] of titles)
  for (const [beginning, own] of groupBy(all, ([title]) => beginningOf(title)))
    await changeFile<WordsFile>(fileOf(language, `ord/${beginning}.json`), { titles: own });
for (const path of globSync('**/*.html', { cwd: site })) {
  const file = join(site, path);
  await writeFile(file, withoutIndexMarks(await readFile(file, 'utf8')));
}
for (const language of languages)
  writeDialogFile(site, dirname(fileOf(language, 'dialog.txt')), language);
await close();
