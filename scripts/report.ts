/** `npm run report`: the state of each chapter. Prints; changes nothing. */
import { fileURLToPath } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { buildDate } from '#domain/site/freshness.ts';
import { hardFrom } from './content-check/chapter-reports.ts';
import { checkContent } from './content-check/check.ts';
import { filesOnDisk } from './content-check/files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const today = buildDate(process.env.BUILD_DATE);
const { chapters: rows, unusedSources } = checkContent(filesOnDisk(root), today);

console.table(
  Object.fromEntries(
    rows.map(({ id, language, words, lix, sources, unresolved, checked }) => [
      `${language}/${id}`,
      { Ord: words, LIX: lix.toFixed(1), Kilder: sources, Uløst: unresolved, Kontrollert: checked },
    ]),
  ),
);

const total = rows.reduce((sum, { words }) => sum + words, 0);
console.log(`\n${rows.length} kapitler og vedlegg, ${total} ord.`);

const hard = rows.filter(({ lix }) => lix >= hardFrom);
console.log(
  hard.length > 0
    ? `LIX ${hardFrom} eller over: ${hard.map(({ id, lix }) => `${id} (${lix.toFixed(1)})`).join(', ')}`
    : `Alle kapitler har LIX under ${hardFrom}.`,
);

const limit = Temporal.PlainDate.from(today).subtract({ months: 12 }).toString();
const old = rows.filter(({ checked }) => checked < limit);
console.log(
  old.length > 0
    ? `Ikke kontrollert på 12 måneder: ${old.map(({ id, checked }) => `${id} (${checked})`).join(', ')}`
    : 'Alle kapitler er kontrollert de siste 12 månedene.',
);

console.log(
  unusedSources.length > 0
    ? `Kilder ingen tekst viser til: ${unusedSources.join(', ')}`
    : 'Alle kilder er i bruk.',
);
