/** What prose refers to: sources, rules, drawings and aids, and which chapters refer to them. */
import type { Root } from 'mdast';
import { parse } from '#book/tree/parse.ts';
import { textsByReference } from '#domain/book/references.ts';
import { citedIn, type CitedSource } from '#domain/book/source-marks.ts';
import type { DecisionAidData } from '#schemas/book/decision-aid.ts';
import type { DiagramData, DiagramOf } from '#schemas/book/diagram.ts';
import type { Language } from '#domain/site/language.ts';
import { groupBy } from '#domain/site/group-by.ts';
import { byPublisher } from '#domain/book/publishers.ts';
import { sourcesOfGrant } from '#domain/grants/grant.ts';
import {
  inAlphabeticalOrder,
  initialSlugOf,
  inNumericOrder,
  slugify,
} from '#domain/site/norwegian.ts';
import { pages } from '#routing/routes.ts';
import { allChapters, chapterIn } from './books.ts';
import { contactPage } from './contact-page.ts';
import { grants } from './grants.ts';
import { worried } from './helplines.ts';
import { interventionGuide } from './interventions.ts';
import { proseIn, prosePages } from './prose.ts';
import { safetyWalk } from './walk.ts';
import { entriesOf, byId, need } from './read.ts';

/** Sources, by id. */
const sources = byId((await entriesOf('sources')).map(({ id, data }) => ({ id, ...data })));

/** A source. */
export type Source = typeof sources extends Map<string, infer Value> ? Value : never;

/** A source by its id. */
export const sourceOf = (id: string): Source => need(sources.get(id), `Source "${id}"`);

/** A source a text cites, with its number there. */
export type NumberedSource = Source & CitedSource;

/** The year of a source, or what is known of it, in a language. */
export const datingOf = ({ year }: Source, language: Language): string =>
  typeof year === 'string' ? year : year[language];

/** The sources a text cites, by number. */
export const sourcesOf = (tree: Root): NumberedSource[] =>
  citedIn(tree).map((cited) => ({ ...sourceOf(cited.id), ...cited }));

/** The chapters of all books that refer to an entry, in reading order. */
export const chaptersReferringTo = textsByReference(allChapters, ({ book, id }) =>
  parse(chapterIn(book, id, 'nb').entry.body ?? ''),
);

/** The pages of prose outside books that refer to an entry. */
export const pagesReferringTo = textsByReference(prosePages, (page) =>
  parse(proseIn(page, 'nb').entry.body ?? ''),
);

/** The pages that are data and name their own sources. */
export const dataPages = [
  { ...interventionGuide, target: pages.interventions },
  { ...worried, target: pages.worried },
  { ...contactPage, target: pages.contact },
  ...grants.map((grant) => ({
    title: grant.title,
    sources: sourcesOfGrant(grant),
    target: pages.grant(grant.id),
  })),
  { ...safetyWalk, target: pages.safetyWalk },
];

const diagrams = byId(await entriesOf('diagrams'));

/** A diagram by its id. */
export const diagramOf = (id: string): DiagramData =>
  need(diagrams.get(id), `content/diagrammer/${id}.yaml`).data;

/** The drawing of the three levels. */
export function diagramOfLevels(): DiagramOf<'levels'> {
  const diagram = diagramOf('tre-nivaer');
  if (diagram.kind === 'levels') return diagram;
  throw new Error(
    `content/diagrammer/tre-nivaer.yaml: «kind» er «${diagram.kind}», men forsiden trenger «levels».`,
  );
}

/** «§ 5-12» before «§ 17-1», whether a rule has one section or several. */
const bySection = (a: string, b: string) =>
  inNumericOrder(a.replaceAll('§', '').trim(), b.replaceAll('§', '').trim());

/** The rules the handbook leans on, by act and section. */
export const laws = (await entriesOf('laws'))
  .map(({ id, data }) => ({
    id,
    ...data,
    copy: data.copy && sourceOf(data.copy.id),
    source: data.source && sourceOf(data.source.id),
  }))
  .toSorted(
    (a, b) =>
      inAlphabeticalOrder(a.act.nb, b.act.nb) || bySection(a.section ?? '', b.section ?? ''),
  );

/** A rule, with what we read of it. */
export type Law = (typeof laws)[number];

const lawsById = byId(laws);

/** The rules by act, from A to Å. The address of a rule follows from its act. */
export const lawsByAct = [...groupBy(laws, ({ act }) => slugify(act.nb))].map(
  ([slug, members]) => ({ slug, act: need(members[0], slug).act, laws: members }),
);

/** The page a rule stands on, with its fragment. */
export const pageOfLaw = (id: string): string =>
  pages.law(slugify(need(lawsById.get(id), `Law "${id}"`).act.nb), id);

/** «Straffeloven § 196», by the id of the rule. */
export function nameOfLaw(id: string, language: Language): string {
  const { act, section } = need(lawsById.get(id), `Law "${id}"`);
  return [act[language], section].filter(Boolean).join(' ');
}

const fromAToZ = (ids: (id: string) => boolean): Source[] =>
  [...sources.values()]
    .filter(({ id }) => ids(id))
    .toSorted((a, b) => inAlphabeticalOrder(a.title, b.title));

const readForLaws = new Set(laws.flatMap(({ copy, source }) => [copy?.id, source?.id]));

const isOfBooks = (id: string) =>
  chaptersReferringTo('kilde', id).length > 0 || readForLaws.has(id);

/** The sources that the chapters of books or the rules lean on, from A to Å. */
export const sourcesOfBooks: Source[] = fromAToZ(isOfBooks);

/** The sources that texts or rules lean on, from A to Å. */
export const sourcesInUse: Source[] = fromAToZ(
  (id) =>
    isOfBooks(id) ||
    pagesReferringTo('kilde', id).length > 0 ||
    dataPages.some(({ sources: named }) => named.includes(id)),
);

/** The sources in use by publisher, under letters. The address of a source follows from it. */
export const sourcesByPublisher = byPublisher(sourcesInUse);

/** The page a source stands on, in bokmål, with its fragment. */
export const pageOfSource = ({ id, publisher }: Pick<Source, 'id' | 'publisher'>): string =>
  pages.source(initialSlugOf(publisher), id);

const decisionAids = byId(await entriesOf('decisionAids'));

/** The ids of the aids, each the name of its page. */
export const decisionAidIds = [...decisionAids.keys()];

/** An aid that leads through questions to an answer, by its id. */
export const decisionAidOf = (id: string): DecisionAidData =>
  need(decisionAids.get(id), `content/beslutningshjelp/${id}.yaml`).data;

/** The aids that name a rule behind an answer. */
export const decisionAidsNaming = (law: string): readonly string[] =>
  decisionAidIds.filter((id) =>
    decisionAidOf(id).outcomes.some(({ laws: behind, lawsFor = [] }) =>
      [...behind, ...lawsFor.map((one) => one.law)].some((rule) => rule.id === law),
    ),
  );
