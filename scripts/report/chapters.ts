import { Temporal } from 'temporal-polyfill';
import type { ChapterReport } from '../content-check/chapter-reports.ts';
import { figuresOf, type ChapterFigures } from './figures.ts';
import { goals, pressSources, type Goal } from './goals.ts';
import { decimal, whole } from './numbers.ts';
import { tableOf, wrapped, type Column } from './table.ts';

/** A cell with a mark after it where the chapter misses a goal. */
const marked = (goal: Goal, cell: (row: ChapterFigures) => string) => (row: ChapterFigures) =>
  `${cell(row)}${!row.isAppendix && goal.missedBy(row) !== undefined ? '!' : ' '}`;

const name: Column<ChapterFigures> = {
  head: 'Kapittel eller veileder',
  width: 36,
  cell: ({ chapter }) => chapter,
};

const ofText: Column<ChapterFigures>[] = [
  name,
  { head: 'Ord', width: 6, cell: ({ words }) => String(words) },
  { head: 'LIX ', width: 8, cell: marked(goals.lix, ({ lix }) => decimal(lix)) },
  {
    head: 'Korte ',
    width: 9,
    cell: marked(goals.short, (row) => `${whole(row.shortSentences)} %`),
  },
  { head: 'Lengste', width: 8, cell: ({ longestSentence }) => String(longestSentence) },
  { head: 'Lenker', width: 8, cell: ({ linksPer100 }) => decimal(linksPer100) },
  { head: 'Ord/merke ', width: 12, cell: marked(goals.marks, (row) => whole(row.wordsPerMark)) },
  { head: 'Kontrollert', width: 12, cell: ({ checked }) => checked || '–' },
];

const ofSources: Column<ChapterFigures>[] = [
  name,
  { head: 'Lov', width: 5, cell: ({ law }) => String(law) },
  { head: 'Off.', width: 6, cell: (row) => String(row.public) },
  { head: 'Forsk.', width: 8, cell: ({ research }) => String(research) },
  { head: 'Pr.', width: 5, cell: ({ press }) => String(press) },
  { head: 'Annet', width: 7, cell: ({ other }) => String(other) },
  { head: 'Median', width: 8, cell: ({ medianYear }) => whole(medianYear) },
  { head: '>10', width: 5, cell: ({ old }) => String(old) },
  { head: 'Ud.', width: 5, cell: ({ undated }) => String(undated) },
  { head: 'Endret', width: 12, cell: ({ changed }) => changed || '–' },
];

const legendOfText = [
  'Korte: setninger på seks ord eller færre. Lengste: ord i den lengste setningen. Lenker: per 100 ord, kildemerker',
  'ikke medregnet. Ord/merke: ord for hvert kildemerke. ! når ikke målet. Vedlegg måles, men har ingen mål.',
].join(' ');

const legendOfSources = [
  'Lov: regler kapitlet viser til, og kilder av slaget lov. Off.: myndigheter, Stortinget, kommuner. Pr.: presse.',
  'Median: midterste år. >10: kilder eldre enn ti år. Ud.: uten år. Endret: siste faglige endring.',
].join(' ');

/** A chapter with a word on it, kept on one line. */
const named = ({ chapter }: ChapterFigures, word: string) =>
  `${chapter} (${word})`.replaceAll(' ', '\u00a0');

/** The chapters that miss a goal, by how much. */
function goalLines(goal: Goal, rows: readonly ChapterFigures[]): string[] {
  const missed = rows.flatMap((row) => {
    const by = goal.missedBy(row);
    return by === undefined ? [] : [named(row, by)];
  });
  const count = `${rows.length - missed.length} av ${rows.length}`;
  return missed.length === 0
    ? [`${goal.text}: alle.`]
    : [`${goal.text}: ${count}. Ikke:`, ...wrapped(`  ${missed.join(', ')}`, '  ')];
}

function pressLines(chapters: readonly ChapterReport[]): string[] {
  const sources = pressSources(chapters);
  if (sources.length === 0)
    return ['Ingen kilde fra pressen der en primærkilde finnes: ingen i bruk.'];
  return [
    `Ingen kilde fra pressen der en primærkilde finnes: ${sources.length} i bruk. Finn primærkilden til:`,
    ...sources.flatMap(({ id, publisher, title, year, chapters: users }) =>
      wrapped(`  ${id}: ${publisher}, «${title}» (${year}). Brukt i ${users.join(', ')}.`, '    '),
    ),
  ];
}

/**
 * The state of chapters and guides as lines of a terminal: their texts, their sources, and which of them miss the goals.
 *
 * @param today ISO date of the report
 */
export function reportLines(
  chapters: readonly ChapterReport[],
  unusedSources: readonly string[],
  today: string,
): string[] {
  const rows = chapters.map((chapter) => figuresOf(chapter, today));
  const measured = rows.filter(({ isAppendix }) => !isAppendix);
  const limit = Temporal.PlainDate.from(today).subtract({ months: 12 }).toString();
  const old = rows.filter(({ checked }) => checked < limit);
  const faulty = rows.filter(({ unresolved }) => unresolved > 0);
  const guides = rows.filter(({ isGuide }) => isGuide).length;
  const words = rows.reduce((sum, row) => sum + row.words, 0);
  return [
    `TEKSTEN. ${rows.length - guides} kapitler og vedlegg, ${guides} veiledere, ${words} ord.`,
    '',
    ...tableOf(ofText, rows),
    '',
    ...wrapped(legendOfText, ''),
    '',
    'KILDENE',
    '',
    ...tableOf(ofSources, rows),
    '',
    ...wrapped(legendOfSources, ''),
    '',
    'MÅLENE',
    '',
    ...[goals.marks, goals.lix, goals.short].flatMap((goal) => [...goalLines(goal, measured), '']),
    ...pressLines(chapters),
    '',
    ...(old.length > 0
      ? wrapped(
          `Ikke kontrollert på 12 måneder: ${old.map((row) => named(row, row.checked || 'uten dato')).join(', ')}`,
          '  ',
        )
      : ['Alle tekstene er kontrollert de siste 12 månedene.']),
    ...(unusedSources.length > 0
      ? wrapped(`Kilder ingen tekst viser til: ${unusedSources.join(', ')}`, '  ')
      : ['Alle kilder er i bruk.']),
    ...(faulty.length > 0
      ? wrapped(
          `Feil innholdskontrollen finner: ${faulty.map((row) => named(row, String(row.unresolved))).join(', ')}`,
          '  ',
        )
      : ['Innholdskontrollen finner ingen feil i tekstene.']),
  ];
}
