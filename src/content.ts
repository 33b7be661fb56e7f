/** The one module that reads content/. Everything else gets plain data from here. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { confirmedContactsOf, type ConfirmedContact } from '#domain/directory/confirmed.ts';
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
import { pages } from '#domain/addresses.ts';
import { documentsIn } from '#domain/described-documents.ts';
import type { CaseDraft } from '#domain/documents/case-document.ts';
import { buildDate } from '#domain/freshness.ts';
import { labelOf, placeOf, readingOrder, type Place } from '#domain/handbook.ts';
import type { Language } from '#domain/language.ts';
import { fill, inAlphabeticalOrder } from '#domain/norwegian.ts';
import { referenceKinds, referencesIn, type ReferenceKind } from '#domain/references.ts';

/** ISO date the site is built for. */
export const today = buildDate(process.env.BUILD_DATE);

const byId = <Entry extends { id: string }>(entries: readonly Entry[]) =>
  new Map(entries.map((entry) => [entry.id, entry]));

function need<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`${what} is missing. Run npm run check:content.`);
  return value;
}

const idsOf = (references: readonly { id: string }[]) => references.map(({ id }) => id);

/** A fact with the numbers of the kommuner it is about, where it names them. */
const withIds = <Fact extends { kommuner?: readonly { id: string }[] | undefined }>(
  fact: Fact,
) => ({
  ...fact,
  kommuner: fact.kommuner && idsOf(fact.kommuner),
});

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

/** The part a chapter stands in. */
export const partOf = (chapter: string) =>
  need(
    parts.find(({ id }) => id === placeOfChapter(chapter).part),
    `The part of chapter "${chapter}"`,
  );

/** «Kapittel 7» or «Vedlegg C». */
export function nameOfPlace(chapter: string, language: Language): string {
  const { chapterNumber, appendixLetter } = textsIn(language).handbook;
  const label = labelOf(chapter, parts);
  return partOf(chapter).kind === 'chapters'
    ? fill(chapterNumber, { number: label })
    : fill(appendixLetter, { letter: label });
}

/** The glossary, by id. */
export const terms = byId(
  (await getCollection('terms')).map(({ id, data }) => ({ id, ...data, see: idsOf(data.see) })),
);

/** The glossary from A to Å in a language. */
export const termsIn = (language: Language) =>
  [...terms.values()].toSorted((a, b) => inAlphabeticalOrder(a.term[language], b.term[language]));

/** Sources, by id. */
const sources = byId((await getCollection('sources')).map(({ id, data }) => ({ id, ...data })));

/** A source. */
export type Source = typeof sources extends Map<string, infer Value> ? Value : never;

/** The sources a text cites, in the order it cites them. */
export const sourcesOf = (markdown: string): Source[] =>
  referencesIn(markdown, 'kilde').map((id) => need(sources.get(id), `Source "${id}"`));

/** The chapters by what they refer to, as `begrep:politirad`, in reading order. */
const chaptersByReference = new Map<string, string[]>();
for (const chapter of chapterIds) {
  const body = chapterIn(chapter, 'nb').entry.body ?? '';
  for (const kind of Object.keys(referenceKinds) as ReferenceKind[]) {
    for (const id of referencesIn(body, kind)) {
      const key = `${kind}:${id}`;
      chaptersByReference.set(key, [...(chaptersByReference.get(key) ?? []), chapter]);
    }
  }
}

/** The chapters that refer to an entry, in reading order. */
export const chaptersReferringTo = (kind: ReferenceKind, id: string): readonly string[] =>
  chaptersByReference.get(`${kind}:${id}`) ?? [];

const diagrams = byId((await getCollection('diagrams')).map(({ id, data }) => ({ id, ...data })));

/** A diagram. */
export type Diagram = typeof diagrams extends Map<string, infer Value> ? Value : never;

/** A diagram by its id. */
export const diagramOf = (id: string): Diagram =>
  need(diagrams.get(id), `content/diagrammer/${id}.yaml`);

/** A diagram of one kind. */
export type DiagramOf<Kind extends Diagram['kind']> = Extract<Diagram, { kind: Kind }>;

/** The rules the handbook leans on, by act and section. */
export const laws = (await getCollection('laws'))
  .map(({ id, data }) => ({
    id,
    ...data,
    source: need(sources.get(data.source.id), `Source "${data.source.id}"`),
  }))
  .toSorted(
    (a, b) =>
      inAlphabeticalOrder(a.act.nb, b.act.nb) ||
      inAlphabeticalOrder(a.section ?? '', b.section ?? ''),
  );

const lawsById = byId(laws);

/** «Straffeloven § 196», by the id of the rule. */
export function nameOfLaw(id: string, language: Language): string {
  const { act, section } = need(lawsById.get(id), `Law "${id}"`);
  return [act[language], section].filter(Boolean).join(' ');
}

/** The sources that chapters or rules lean on, from A to Å. */
export const sourcesInUse: Source[] = [...sources.values()]
  .filter(
    ({ id }) =>
      chaptersReferringTo('kilde', id).length > 0 || laws.some(({ source }) => source.id === id),
  )
  .toSorted((a, b) => inAlphabeticalOrder(a.title, b.title));

const decisionAids = byId(
  (await getCollection('decisionAids')).map(({ id, data }) => ({
    id,
    ...data,
    outcomes: data.outcomes.map((outcome) => ({ ...outcome, laws: idsOf(outcome.laws) })),
  })),
);

/** An aid. */
export type DecisionAid = typeof decisionAids extends Map<string, infer Value> ? Value : never;

/** An aid that leads through questions to an answer, by its id. */
export const decisionAidOf = (id: string): DecisionAid =>
  need(decisionAids.get(id), `content/beslutningshjelp/${id}.yaml`);

/** What each role should read, in the order of the paths. */
export const readingPaths = (await getCollection('readingPaths'))
  .map(({ id, data }) => ({
    id,
    ...data,
    chapters: data.chapters.map((chapter) => ({ ...chapter, id: chapter.id.id })),
  }))
  .toSorted((a, b) => a.order - b.order);

/** A reading path. */
export type ReadingPath = (typeof readingPaths)[number];

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
  ({ data }) => ({
    ...data,
    kommuner: idsOf(data.kommuner),
    bydeler: idsOf(data.bydeler),
    policeContact: data.policeContact && withIds(data.policeContact),
    documents: data.documents.map(withIds),
  }),
);

/** The coordinations that cover a kommune. */
export const coordinationsOf = (kommune: Kommune): Coordination[] =>
  coordinations.filter(({ kommuner: covered }) => covered.includes(kommune.id));

/** What is known of SLT in a kommune today. */
export const statusOfKommune = (kommune: Kommune): Status =>
  statusOf(coordinationsOf(kommune), today);

/** The contacts in a kommune that it has confirmed and that may be shown today. */
export const confirmedContactsIn = (kommune: Kommune, language: Language): ConfirmedContact[] =>
  coordinationsOf(kommune).flatMap((each) => confirmedContactsOf(each, language, today));

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

/** The forms that tell of the whole, scored from 0 to 4. Modules are not among them. */
export const coreForms = forms.flatMap((form) =>
  form.kind === 'scale' && form.group === 'core' ? [form] : [],
);

/** By indicator; the form that asks most wins, so that the quick check gives way to the full one. */
const formsByIndicator = new Map(
  forms
    .flatMap((form) => (form.kind === 'scale' ? [form] : []))
    .toSorted((a, b) => a.indicators.length - b.indicators.length)
    .flatMap((form) => form.indicators.map((indicator) => [indicator.id, form.id] as const)),
);

/** The form a reference to an indicator leads to. */
export const formAsking = (indicator: string): string =>
  need(formsByIndicator.get(indicator), `A form that asks indicator "${indicator}"`);

/** The appendix that says what each document must hold. */
const appendixOfDocuments = 'maler';

/** A document by its name in bokmål: what it is called in the appendix in a language, and where. */
export function documentOf(name: string, language: Language) {
  const describedIn = (written: Language) =>
    documentsIn(chapterIn(appendixOfDocuments, written).entry.body ?? '');
  const at = describedIn('nb').findIndex((candidate) => candidate.name === name);
  const document = need(describedIn(language)[at], `Document "${name}"`);
  return {
    name: document.name,
    writtenIn: chapterIn(appendixOfDocuments, language).writtenIn,
    path: `${pages.chapter(appendixOfDocuments)}#${document.section}`,
  };
}

const caseDraft = need(
  (await getCollection('caseDrafts'))[0],
  'content/egenvurdering/saksframlegg.yaml',
).data;

/** The draft of a case to the kommunestyre, in a language. */
export const caseDraftIn = (language: Language): CaseDraft => ({
  title: caseDraft.title[language],
  sections: caseDraft.sections.map(({ heading, blocks }) => ({
    heading: heading?.[language],
    blocks: blocks.map((block) => {
      switch (block.kind) {
        case 'text':
          return { kind: block.kind, text: block.text[language] };
        case 'list':
        case 'steps':
          return { kind: block.kind, items: block.items[language] };
        case 'table':
          return { kind: block.kind, ...block.table[language] };
        case 'insert':
          return block;
      }
    }),
  })),
  sources: caseDraft.sources.map(({ id }) => need(sources.get(id), `Source "${id}"`)),
});

/** Everything the forms ask, also the forms a reader is not looking at. */
export const knownIds: readonly string[] = [
  ...indicators.keys(),
  ...forms.flatMap((form) =>
    form.kind === 'conditions' ? form.conditions.map(({ id }) => id) : [],
  ),
];
