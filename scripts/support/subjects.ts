import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookFolders, chapterAddress } from './books.ts';
import { dist } from './site.ts';

/* Which pages of the built site the sweeps and the pictures look at. They are found by what stands in them, so that a chapter
   or a contact that comes, goes or is renamed changes the subjects and breaks no test. */

const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** The addresses of the pages whose file fits a pattern, from A to Z. */
export const pagesAt = (pattern: string): string[] =>
  globSync(pattern, { cwd: dist }).sort().map(addressOf);

/** The chapters and appendices of all books, in bokmål. */
export const chapters = bookFolders
  .flatMap((folder) => pagesAt(`${folder}/*/index.html`))
  .filter((address) => chapterAddress.test(address));

const kommuner = pagesAt('kommune/*/index.html');

/** The first of some pages that has each of these in its HTML; those that no page has are left out. */
function firstWith(addresses: readonly string[], marks: readonly (string | RegExp)[]): string[] {
  const wanted = new Set(marks);
  return addresses.filter((address) => {
    if (wanted.size === 0) return false;
    const html = readFileSync(join(dist, address, 'index.html'), 'utf8');
    const found = [...wanted].filter((mark) =>
      typeof mark === 'string' ? html.includes(mark) : mark.test(html),
    );
    for (const mark of found) wanted.delete(mark);
    return found.length > 0;
  });
}

/** Chapters that show all a chapter can hold between them. */
export const tellingChapters = firstWith(chapters, [
  '<article',
  'class="step aid',
  'class="callout eksempel',
  'class="callout advarsel',
  'class="callout tips',
  '<table',
  'class="scene"',
]);

/** Kommuner that show all the page of a kommune can hold between them. */
export const tellingKommuner = firstWith(kommuner, [
  'class="status confirmed',
  'class="status expired',
  'class="status source',
  'class="status unknown',
  'href="tel:',
  'aria-labelledby="nivaer"',
  'class="expired"',
  /lang="(se|smj|sma|fkv)"/,
]);

/** One page of each template in bokmål, and the states a template can be in. */
export const templates: readonly string[] = [
  '/',
  ...bookFolders.map((folder) => `/${folder}/`),
  '/handbok/endringer/',
  ...tellingChapters,
  ...pagesAt('lesestier/index.html'),
  ...pagesAt('lesestier/*/index.html').slice(0, 1),
  '/tiltak/',
  ...firstWith(pagesAt('tiltak/*/index.html'), ['class="mark virker-ikke', 'class="mark lovende']),
  '/veiledere/',
  '/veiledere/velg/',
  '/veiledere/velg/?storrelse=liten&sammen=alene&fase=bygger&rolle=ledelse',
  ...firstWith(pagesAt('veiledere/*/index.html'), ['class="leads']),
  '/maler/',
  ...pagesAt('maler/*/index.html').slice(0, 1),
  '/arrangementer/',
  ...firstWith(pagesAt('arrangementer/*/index.html'), ['class="notice', 'application/ld+json']),
  '/tilskudd/',
  '/dokumenter/',
  '/dokumenter/?type=plan',
  '/nedlasting/',
  '/aktuelt/',
  ...firstWith(pagesAt('aktuelt/*/index.html'), ['class="dates', '<figure']),
  '/kontakt/',
  '/innhold/',
  '/ordliste/',
  '/lover/',
  ...pagesAt('lover/*/index.html').slice(0, 1),
  '/kilder/',
  ...pagesAt('kilder/*/index.html').slice(0, 1),
  '/kan-jeg-dele/',
  '/bekymret/',
  '/trygghetsvandring/',
  '/finn-koordinator/',
  '/finn-koordinator/?q=nes',
  ...pagesAt('finn-koordinator/*/index.html')
    .filter((address) => !/\/(?:kart|rett-opp)\/$/.test(address))
    .slice(0, 1),
  '/finn-koordinator/kart/',
  '/finn-koordinator/rett-opp/',
  ...tellingKommuner,
  '/egenvurdering/',
  '/egenvurdering/dette-ma-til/',
  '/egenvurdering/hurtigsjekk/',
  '/egenvurdering/full/#resultat',
  '/egenvurdering/for-oppstart/',
  '/egenvurdering/politi/',
  '/egenvurdering/vil-vi-dette/',
  '/egenvurdering/sammenlign/',
  '/egenvurdering/plan/',
  '/egenvurdering/mote/',
  '/egenvurdering/mote/kort/',
  '/egenvurdering/mote/ark/',
  '/sok/',
  '/sok/?q=kommune',
  '/om/',
  '/om/data/',
];
