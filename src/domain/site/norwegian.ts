import type { Language } from './language.ts';
import { groupBy } from './group-by.ts';

const asciiLetters: Record<string, string> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
};

const withoutMarks = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

const toAscii = (text: string) =>
  withoutMarks(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[æøåđŋŧ]/g, (letter) => asciiLetters[letter] ?? ''),
  );

/** An ASCII slug: «Å søke støtte» → `a-soke-stotte`. */
export function slugify(text: string): string {
  return toAscii(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * Text as it is compared in searches: letters and digits only, lower case, without marks, and with
 * `ae`, `oe` and `aa` read as the letters they stand for. «Ålesund», «Aalesund» and «alesund» are one.
 */
export function fold(text: string): string {
  return toAscii(text)
    .replace(/ae|oe|aa/g, (pair) => (pair === 'oe' ? 'o' : 'a'))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Sorts names the Norwegian way, with æ, ø and å last and `aa` as å. */
export const inAlphabeticalOrder = new Intl.Collator('nb').compare;

/** Sorts as in Norwegian, with numbers by what they are worth: 3 before 12. */
export const inNumericOrder = new Intl.Collator('nb', { numeric: true }).compare;

const smallWords = new Set(['i', 'på', 'og', 'ved', 'av', 'under']);

/** A place as one writes it, from capitals: «MO I RANA» → «Mo i Rana». */
export function placeName(capitals: string): string {
  return capitals
    .toLocaleLowerCase('nb')
    .split(' ')
    .map((word, at) => (at > 0 && smallWords.has(word) ? word : capitalised(word)))
    .join(' ');
}

/** A word with a capital first, and after each hyphen. */
export const capitalised = (word: string): string =>
  word.replace(
    /(^|-)(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toLocaleUpperCase('nb'),
  );

/** Words that begin a line, with a capital. */
export const begun = (words: string): string =>
  words.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase('nb'));

/** The letter a name is filed under in an A to Å list. */
export function initialOf(name: string): string {
  const first = name.slice(0, 1).toLocaleUpperCase('nb');
  return name.toLowerCase().startsWith('aa') ? 'Å' : first;
}

const asciiInitials: Record<string, string> = { Æ: 'ae', Ø: 'oe', Å: 'aa' };

/** The letter a name is filed under, as it stands in addresses: Å is `aa`, a number `0-9`. */
export function initialSlugOf(name: string): string {
  const initial = initialOf(name);
  if (!/\p{L}/u.test(initial)) return '0-9';
  return asciiInitials[initial] ?? slugify(initial);
}

/**
 * Things by the letter they are filed under, with the letter as it stands in addresses and an ASCII id.
 * Those of one letter stand together, in the order they came.
 */
export function byInitial<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): { letter: string; slug: string; id: string; members: Item[] }[] {
  return [...groupBy(items, (item) => initialSlugOf(nameOf(item)))].map(([slug, members]) => ({
    letter: slug === '0-9' ? '0–9' : initialOf(members[0] === undefined ? '' : nameOf(members[0])),
    slug,
    id: `bokstav-${slug}`,
    members,
  }));
}

/** A language, and bokmål for browsers that do not know nynorsk and would else fall back to English. */
const localesOf = (language: Language) => [language, 'nb'];

/** Makes a formatter once for each language: making one costs more than using it. */
function forLanguages<Formatter>(make: (language: Language) => Formatter) {
  const made = new Map<Language, Formatter>();
  return (language: Language): Formatter => {
    const formatter = made.get(language) ?? make(language);
    made.set(language, formatter);
    return formatter;
  };
}

const numberFormat = forLanguages((language) => new Intl.NumberFormat(localesOf(language)));
/** How days are written in each language, in these parts. */
const dayFormat = (parts: Intl.DateTimeFormatOptions) =>
  forLanguages(
    (language) => new Intl.DateTimeFormat(localesOf(language), { ...parts, timeZone: 'UTC' }),
  );
const dateFormat = dayFormat({ dateStyle: 'long' });
const monthFormat = dayFormat({ month: 'long', year: 'numeric' });
const monthNameFormat = dayFormat({ month: 'long' });
const dayOfYearFormat = dayFormat({ day: 'numeric', month: 'long' });
const momentFormat = forLanguages(
  (language) =>
    new Intl.DateTimeFormat(localesOf(language), {
      ...{ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
      hourCycle: 'h23',
    }),
);
const listFormat = forLanguages(
  (language) => new Intl.ListFormat(localesOf(language), { type: 'conjunction' }),
);
const pluralRules = forLanguages((language) => new Intl.PluralRules(localesOf(language)));

/** A whole number or decimal with Norwegian separators. */
export function formatNumber(value: number, language: Language): string {
  return numberFormat(language).format(value);
}

const decimalFormat = forLanguages(
  (language) =>
    new Intl.NumberFormat(localesOf(language), {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    }),
);

/** A number with one decimal, also where it is none: «2,0». */
export const formatDecimal = (value: number, language: Language): string =>
  decimalFormat(language).format(value);

/** The size of a file: «57 kB», «6,0 MB». */
export function formatSize(bytes: number, language: Language): string {
  const isLarge = bytes >= 1_000_000;
  const digits = isLarge ? 1 : 0;
  const value = new Intl.NumberFormat(localesOf(language), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(bytes / (isLarge ? 1_000_000 : 1_000));
  return `${value} ${isLarge ? 'MB' : 'kB'}`;
}

/** An ISO date in words: `2026-11-21` → «21. november 2026». */
export function formatDate(isoDate: string, language: Language): string {
  return dateFormat(language).format(new Date(`${isoDate}T00:00:00Z`));
}

/** The days from one ISO date to another: «15.–16. november 2022»; one day where they are the same. */
export const formatDays = (from: string, to: string, language: Language): string =>
  dateFormat(language).formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));

/** A month by its number, from 1: «januar». */
export const monthName = (month: number, language: Language): string =>
  monthNameFormat(language).format(new Date(Date.UTC(2000, month - 1, 1)));

/** A month in words: `2026-11` → «november 2026». */
export const formatMonth = (month: string, language: Language): string =>
  monthFormat(language).format(new Date(`${month}-01T00:00:00Z`));

/** An ISO date in words, without its year: «21. november». */
export const formatDayOfYear = (isoDate: string, language: Language): string =>
  dayOfYearFormat(language).format(new Date(`${isoDate}T00:00:00Z`));

/** A moment in words, where the reader is: «21. november 2026 kl. 14.05». */
export function formatMoment(moment: string | Date, language: Language): string {
  const parts = Object.fromEntries(
    momentFormat(language)
      .formatToParts(new Date(moment))
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.day}. ${parts.month} ${parts.year} kl. ${parts.hour}.${parts.minute}`;
}

/** Names joined as in a sentence: «Etne og Vindafjord». */
export const formatList = (items: readonly string[], language: Language): string =>
  listFormat(language).format(items);

/** The same in parts, names (`element`) and what joins them, so that a name can be a link. */
export const formatListToParts = (
  items: readonly string[],
  language: Language,
): { type: 'element' | 'literal'; value: string }[] => listFormat(language).formatToParts(items);

declare const placeholders: unique symbol;

/** A text with `{names}` that `fill` puts values into. The names are known to the compiler alone. */
export type Template<Names extends string> = string & { readonly [placeholders]: Names };

/** Forms of a text by number, as CLDR counts for Norwegian. */
export interface Plural<Names extends string = 'count'> {
  readonly one: Template<Names>;
  readonly other: Template<Names>;
}

type Values<Names extends string> = Readonly<Record<Names, string | number>>;

/**
 * Puts values into a text whose names no type knows, as editors write them in a draft. Unknown names stay as
 * they are.
 */
export const fillWhatIsKnown = (
  text: string,
  values: Readonly<Record<string, string | number | undefined>>,
): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** Puts values into a text: `fill(t.hits, { count: 3, query })`. Each of its names has one. */
export const fill = <Names extends string>(
  text: Template<Names>,
  values: Values<NoInfer<Names>>,
): string => fillWhatIsKnown(text, values);

/** The form of a text that fits the count, with `{count}` and whatever else it names filled in. */
export function countOf<Names extends string>(
  forms: Plural<Names>,
  count: number,
  language: Language,
  ...[others]: Exclude<Names, 'count'> extends never ? [] : [Values<Exclude<Names, 'count'>>]
): string {
  const form = pluralRules(language).select(count) === 'one' ? forms.one : forms.other;
  return fillWhatIsKnown(form, { ...others, count: formatNumber(count, language) });
}
