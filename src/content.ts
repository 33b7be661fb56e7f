/** The one module that reads content/. Everything else gets plain data from here. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { statusOf, type Status } from '#domain/directory/contact.ts';
import type {
  Coordination,
  FormerFylke,
  FormerKommune,
  Fylke,
  Kommune,
  PartOfKommune,
  PostalCodes,
} from '#domain/directory/types.ts';
import { buildDate } from '#domain/freshness.ts';
import { placeOf, readingOrder, type Place } from '#domain/handbook.ts';
import type { Language } from '#domain/language.ts';
import { inAlphabeticalOrder } from '#domain/norwegian.ts';
import { referencesIn } from '#domain/references.ts';

/** ISO date the site is built for. */
export const today = buildDate(process.env.BUILD_DATE);

const byId = <Entry extends { id: string }>(entries: readonly Entry[]) =>
  new Map(entries.map((entry) => [entry.id, entry]));

function need<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`${what} is missing. Run npm run check:content.`);
  return value;
}

const idsOf = (references: readonly { id: string }[]) => references.map(({ id }) => id);

/** The site's own facts. */
export const site = need((await getCollection('site'))[0], 'content/nettsted.yaml').data;

/** Every fixed text of the interface. */
export type Texts = CollectionEntry<'texts'>['data'];

const textsById = byId(await getCollection('texts'));

/** The interface texts in a language. */
export const textsIn = (language: Language): Texts =>
  need(textsById.get(language), `content/tekster/${language}.yaml`).data;

/** Prose in a language, or in bokmål where it is not translated. */
export interface Prose<Entry> {
  id: string;
  entry: Entry;
  /** The language the prose is written in. */
  writtenIn: Language;
  /** True when it exists in both languages. */
  isTranslated: boolean;
  /** Path from the root of the project, for «foreslå en endring». */
  file: string;
}

const prose = <Original extends { id: string }, Translated extends { id: string }>(
  folder: string,
  originals: readonly Original[],
  translations: readonly Translated[],
) => {
  const originalsById = byId(originals);
  const translationsById = byId(translations);
  return (id: string, language: Language): Prose<Original | Translated> => {
    const original = need(originalsById.get(id), `content/${folder}/nb/${id}.mdx`);
    const translation = translationsById.get(id);
    const entry = language === 'nn' && translation ? translation : original;
    const writtenIn = entry === translation ? 'nn' : 'nb';
    const isTranslated = translation !== undefined;
    return { id, entry, writtenIn, isTranslated, file: `content/${folder}/${writtenIn}/${id}.mdx` };
  };
};

/** A chapter in a language. */
export const chapterIn = prose(
  'handbok',
  await getCollection('chapters'),
  await getCollection('chaptersNynorsk'),
);

/** A page beside the handbook in a language. */
export const pageIn = prose(
  'sider',
  await getCollection('pages'),
  await getCollection('pagesNynorsk'),
);

/** A chapter with its prose. */
export type Chapter = ReturnType<typeof chapterIn>;

/** The parts of the handbook in the one order. */
export const parts = need(
  (await getCollection('readingOrder'))[0],
  'content/handbok/rekkefolge.yaml',
).data.parts.map((part) => ({ ...part, chapters: idsOf(part.chapters) }));

/** Ids of all chapters in reading order. */
export const chapterIds = readingOrder(parts);

/** The language some chapter is still in on the pages of a language: its own, when all are written. */
export const chaptersWrittenIn = (language: Language): Language =>
  chapterIds.every((id) => chapterIn(id, language).writtenIn === language) ? language : 'nb';

/** Where a chapter stands. */
export const placeOfChapter = (id: string): Place => placeOf(id, parts);

/** The glossary, by id. */
export const terms = byId(
  (await getCollection('terms')).map(({ id, data }) => ({ id, ...data, see: idsOf(data.see) })),
);

/** Sources, by id. */
export const sources = byId(
  (await getCollection('sources')).map(({ id, data }) => ({ id, ...data })),
);

/** A source. */
export type Source = typeof sources extends Map<string, infer Value> ? Value : never;

/** The sources a text cites, in the order it cites them. */
export const sourcesOf = (markdown: string): Source[] =>
  referencesIn(markdown, 'kilde').map((id) => need(sources.get(id), `Source "${id}"`));

/** The chapters that mention a term, in reading order. */
export const chaptersUsing = (term: string): string[] =>
  chapterIds.filter((id) =>
    referencesIn(chapterIn(id, 'nb').entry.body ?? '', 'begrep').includes(term),
  );

/** Diagrams, by id. */
export const diagrams = byId(
  (await getCollection('diagrams')).map(({ id, data }) => ({ id, ...data })),
);

/** A diagram. */
export type Diagram = typeof diagrams extends Map<string, infer Value> ? Value : never;

/** The fylker from A to Å. */
export const fylker: Fylke[] = (await getCollection('fylker'))
  .map(({ data }) => data)
  .toSorted((a, b) => inAlphabeticalOrder(a.name, b.name));

const fylkerById = byId(fylker);

/** All kommuner from A to Å. */
export const kommuner: Kommune[] = (await getCollection('kommuner'))
  .map(({ data }) => ({ ...data, fylke: data.fylke.id, neighbours: idsOf(data.neighbours) }))
  .toSorted((a, b) => inAlphabeticalOrder(a.displayName, b.displayName));

const kommunerById = byId(kommuner);

/** A kommune by its number. */
export const kommuneOf = (number: string): Kommune =>
  need(kommunerById.get(number), `Kommune ${number}`);

/** The fylke a kommune lies in. */
export const fylkeOf = (kommune: Kommune): Fylke =>
  need(fylkerById.get(kommune.fylke), `Fylke ${kommune.fylke}`);

/** The numbers that have ended. */
export const formerKommuner: FormerKommune[] = (await getCollection('formerKommuner')).map(
  ({ data }) => ({ ...data, successor: data.successor.id }),
);

/** The fylker that have ended. */
export const formerFylker: FormerFylke[] = (await getCollection('formerFylker')).map(
  ({ data }) => data,
);

/** Names for parts of kommuner. */
export const partsOfKommuner: PartOfKommune[] = (await getCollection('partsOfKommuner')).map(
  ({ data }) => ({
    ...data,
    kommune: data.kommune.id,
  }),
);

/** Postal codes by kommune. */
export const postalCodes: PostalCodes[] = (await getCollection('postalCodes')).map(
  ({ data }) => data,
);

/** All coordinations. */
export const coordinations: Coordination[] = (await getCollection('coordinations')).map(
  ({ data }) => ({ ...data, kommuner: idsOf(data.kommuner) }),
);

/** The coordinations that cover a kommune. */
export const coordinationsOf = (kommune: Kommune): Coordination[] =>
  coordinations.filter(({ kommuner: covered }) => covered.includes(kommune.id));

/** What is known of SLT in a kommune today. */
export const statusOfKommune = (kommune: Kommune): Status =>
  statusOf(coordinationsOf(kommune), today);

/** The dimensions of the self-assessment, by id. */
export const dimensions = byId((await getCollection('dimensions')).map(({ data }) => data));

/** The indicators, by id. */
export const indicators = byId(
  (await getCollection('indicators')).map(({ data }) => ({
    ...data,
    dimension: data.dimension.id,
    chapters: idsOf(data.chapters),
    requirement: need(dimensions.get(data.dimension.id), `Dimension ${data.dimension.id}`)
      .requirement,
  })),
);

/** An indicator. */
export type Indicator = typeof indicators extends Map<string, infer Value> ? Value : never;

/** The forms of the self-assessment. */
export const forms = (await getCollection('forms')).map(({ id, data }) => ({ id, ...data }));

/** A form. */
export type Form = (typeof forms)[number];
