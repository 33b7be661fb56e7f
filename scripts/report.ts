/** `npm run report`: the state of each chapter. Prints; changes nothing. */
import { fileURLToPath } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { buildDate } from '../src/domain/freshness.ts';
import { hardFrom } from './content-check/chapter-reports.ts';
import { checkContent } from './content-check/check.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const today = buildDate(process.env.BUILD_DATE);
const { chapters: rows, unusedSources } = checkContent(root, today);

const columns = ['Kapittel', 'Ord', 'LIX', 'Kilder', 'Uløst', 'Kontrollert'];
const cells = rows.map(({ id, language, words, lix, sources, unresolved, checked }) => [
  `${language}/${id}`,
  String(words),
  lix.toFixed(1),
  String(sources),
  String(unresolved),
  checked,
]);
const widths = columns.map((name, at) =>
  Math.max(name.length, ...cells.map((row) => row[at]?.length ?? 0)),
);
const line = (row: readonly string[]) =>
  row
    .map((cell, at) =>
      at === 0 || at === 5 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    )
    .join('  ');
console.log([columns, ...cells].map(line).join('\n'));

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
    ? `Kilder ingen kapitler viser til: ${unusedSources.join(', ')}`
    : 'Alle kilder er i bruk.',
);
