import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#domain/site/language.ts';

const imported = /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;

/** A script with all it can't do without, by address. */
function scriptsOf(address: string, fileOf: (address: string) => string): string[] {
  const found = new Set<string>();
  const add = (script: string) => {
    if (found.has(script)) return;
    found.add(script);
    for (const [, name = ''] of readFileSync(fileOf(script), 'utf8').matchAll(imported))
      add(script.replace(/[^/]+$/, name));
  };
  add(address);
  return [...found];
}

/** The files of the index every search in a language begins with, but those `kit/search-way.ts` knows of itself. */
function indexFilesOf(site: string, language: Language): string[] {
  const entry = readFileSync(join(site, 'pagefind/pagefind-entry.json'), 'utf8');
  const { languages } = JSON.parse(entry) as { languages: Record<string, { hash: string }> };
  const own = languages[language];
  return ['pagefind-entry.json?ts=', ...(own ? [`pagefind.${own.hash}.pf_meta`] : [])];
}

/** The search as it is shown before its script has come: one can type, and is not told of a browser without scripts. */
const shown = (search: string) =>
  search
    .replace(/(<form[^>]*) hidden/, '$1')
    .replace(/(<button[^>]* data-close[^>]*) hidden/, '$1')
    .replace('<p data-without-script', '<p hidden data-without-script');

/**
 * Writes what the button of the header opens, beside the page of the search: `<site-search>` of that page without the
 * contents, in a dialog, and links that have all it needs fetched at once.
 *
 * @param folder of the page of the search in a language, in the built site
 */
export function writeDialogFile(site: string, folder: string, language: Language): void {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const [, search = '', script = ''] =
    /(<site-search.*<\/site-search>).*?<script type="module" src="([^"]+)"/s.exec(html) ?? [];
  const [, before = '', after = ''] =
    /^(.*<div data-contents[^>]*>).*(<\/div><div class="keys".*)$/s.exec(search) ?? [];
  const [, name = ''] = /<h1[^>]*>([^<]+)</.exec(html) ?? [];
  const base = /"base":"([^"]+)"/.exec(after)?.[1];
  if (!base) throw new Error(`The page of the search in ${folder} has no <site-search> to take.`);
  const fileOf = (address: string) => join(site, address.slice(base.length));
  const links = [
    ...scriptsOf(script, fileOf).map((address) => `<link rel="modulepreload" href="${address}">`),
    ...indexFilesOf(site, language).map(
      (name) => `<link rel="preload" as="fetch" crossorigin href="${base}pagefind/${name}">`,
    ),
  ];
  writeFileSync(
    join(folder, 'dialog.txt'),
    `${links.join('')}<dialog class="search-dialog no-print" aria-label="${name}" data-script="${script}">${shown(before)}${after}</dialog>`,
  );
}
