import type { Texts } from '#schemas/site/texts.ts';
import type { Coordination } from '#domain/directory/types.ts';
import type { Language } from '#domain/site/language.ts';
import { cellOf } from './cells.ts';
import { columns, headerKey, type Column } from './columns.ts';

type FormTexts = Texts['reminder']['form'];

/** One question of the form: the name its row has, its words, and the columns of the sheet it answers. */
interface Question {
  key: string;
  text: keyof FormTexts;
  columns: readonly Column[];
  /** True for what the kommune says anew each time. */
  isNew?: true;
}

const named = (...names: string[]) =>
  names.map((name) => columns.find((column) => column.name === name) as Column);

const inBoth = (key: string, text: keyof FormTexts): Question => ({
  key,
  text,
  columns: named(`${key}_nb`, `${key}_nn`),
});

const one = (key: string, text: keyof FormTexts): Question => ({ key, text, columns: named(key) });

/** The row that says whether there is SLT at all. */
export const hasKey = 'har_slt';

/** The row that says whom the form is about, in words. */
export const kommunerKey = 'kommuner';

/** The questions in the order of the form. */
export const questions: readonly Question[] = [
  { key: hasKey, text: 'has', columns: [], isNew: true },
  { ...one('bekreftet_dato', 'date'), isNew: true },
  { ...one('bekreftet_av', 'by'), isNew: true },
  inBoth('rolle', 'role'),
  one('stillingsprosent', 'percent'),
  inBoth('kontorsted', 'office'),
  inBoth('rollekontakt_navn', 'contactName'),
  one('rollekontakt_telefon', 'contactPhone'),
  one('rollekontakt_epost', 'contactEmail'),
  one('rollekontakt_nettadresse', 'contactPage'),
  one('person_navn', 'personName'),
  one('person_telefon', 'personPhone'),
  one('person_epost', 'personEmail'),
  inBoth('politikontakt_navn', 'policeName'),
  one('politikontakt_telefon', 'policePhone'),
  one('politikontakt_epost', 'policeEmail'),
  one('politikontakt_nettadresse', 'policePage'),
];

const columnIn = ({ columns: [nb, nn] }: Question, language: Language) =>
  language === 'nn' ? (nn ?? nb) : nb;

/** What a form asks: to confirm what is known, or whether there is SLT at all. */
export type Asking = 'toConfirm' | 'whetherThere';

/** What a form is about. */
interface Subject {
  asks: Asking;
  coordination: Coordination;
  /** The names of the kommuner it asks. */
  names: string;
  language: Language;
}

/** The form about one coordination, filled in with what is known: a name, a question and the answer in each row. */
export function formOf(
  { asks, coordination, names, language }: Subject,
  texts: FormTexts,
): string[][] {
  const known = (question: Question) => {
    const column = columnIn(question, language);
    return question.isNew || !column ? '' : cellOf(coordination, column);
  };
  const presumed = asks === 'toConfirm' ? 'ja' : '';
  return [
    [texts.field, texts.question, texts.answer],
    ['id', '', coordination.id],
    [kommunerKey, texts.kommuner, names],
    ...questions.map((question) => [
      question.key,
      texts[question.text],
      question.key === hasKey ? presumed : known(question),
    ]),
  ];
}

/** True for rows that are a form, and not a sheet of coordinations. */
export const isForm = ([, [key = ''] = []]: readonly (readonly string[])[]): boolean =>
  headerKey(key) === 'id';

/** The row of the form a column of the sheet comes from. */
export const rowOfColumn = (header: string): string =>
  /^(?:rolle|politi)kontakt_lest$/.test(header)
    ? 'bekreftet_dato'
    : (questions.find(({ columns }) => columns.some(({ name }) => name === header))?.key ?? header);

/** The answers of a form, by the names of its rows. */
export const answersIn = (rows: readonly (readonly string[])[]): Map<string, string> =>
  new Map(rows.slice(1).map(([key = '', , answer = '']) => [key.trim(), answer.trim()]));

/** The word that takes a value away. */
export const removal = '(fjern)';

/** What is known of a coordination, as the cell of a column; empty when nothing is. */
export type KnownCells = (column: Column) => string;

/** What a question makes of the cells of its columns: nothing where the answer is what was known. */
function cellsOf({ columns }: Question, answer: string, known: KnownCells): [string, string][] {
  if (columns.map(known).includes(answer)) return [];
  return columns.map(({ name }) => [name, answer === '' ? removal : answer]);
}

/** What is said of a source that is the answer itself. */
export const answerDating = { nb: 'Bekreftet av kommunen', nn: 'Stadfesta av kommunen' };

/**
 * The cells that make a row a coordination of its own: its kommune, and the answer as its source.
 *
 * @param number of the kommune that answers
 * @param tells whether it says it has SLT
 * @param day it answers on
 */
export function cellsOfNew(
  number: string,
  tells: 'har' | 'nei',
  day: string,
): [header: string, cell: string][] {
  const year = day.slice(0, 4);
  return [
    ['kommuner', number],
    ['kilde_fra', 'kommunen'],
    ['kilde_sier', tells],
    ['kilde_ar_fra', year],
    ['kilde_ar_til', year],
    ['kilde_lest', day],
    ['kilde_tillit', 'god'],
    ['kilde_datering_nb', answerDating.nb],
    ['kilde_datering_nn', answerDating.nn],
  ];
}

/**
 * The answers about a coordination as one row of the sheet: the cells by header. What is not asked stays as it is.
 *
 * @param answers by the keys of the questions
 * @param source how they were given
 */
export function rowOf(
  id: string,
  answers: ReadonlyMap<string, string>,
  known: KnownCells,
  source: string,
): Map<string, string> {
  const cells = questions.flatMap((question) => {
    const answer = answers.get(question.key);
    return answer === undefined ? [] : cellsOf(question, answer, known);
  });
  const row = new Map([['id', id], ...cells]);
  row.set('bekreftet_kilde', source);
  for (const office of ['rollekontakt', 'politikontakt']) {
    const isAsked = [...answers.keys()].some((key) => key.startsWith(`${office}_`));
    const has = [...row.keys()].some((name) => name.startsWith(`${office}_`));
    const isThere = has || named(`${office}_navn_nb`).some((column) => known(column) !== '');
    if (!isAsked || !isThere || row.get(`${office}_navn_nb`) === removal) continue;
    row.set(`${office}_lest`, answers.get('bekreftet_dato') ?? '');
    row.set(`${office}_datering_nb`, answerDating.nb);
    row.set(`${office}_datering_nn`, answerDating.nn);
  }
  return row;
}
