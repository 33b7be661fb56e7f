/** What prose refers to: sources, rules, drawings and aids, and which chapters refer to them. */
import type { ChapterId } from '#domain/book/book.ts';
import { referenceKinds, referencesIn, type ReferenceKind } from '#domain/book/references.ts';
import type { Language } from '#domain/site/language.ts';
import { byInitial, inAlphabeticalOrder, initialSlugOf } from '#domain/site/norwegian.ts';
import { pages } from '#routing/routes.ts';
import { allChapters, chapterIn } from './books.ts';
import { entriesOf, byId, need, idsOf } from './read.ts';

/** Sources, by id. */
const sources = byId((await entriesOf('sources')).map(({ id, data }) => ({ id, ...data })));

/** A source. */
export type Source = typeof sources extends Map<string, infer Value> ? Value : never;

/** A source by its id. */
export const sourceOf = (id: string): Source => need(sources.get(id), `Source "${id}"`);

/** The sources a text cites, in the order it cites them. */
export const sourcesOf = (markdown: string): Source[] =>
  referencesIn(markdown, 'kilde').map(sourceOf);

/** The chapters of all books by what they refer to, as `begrep:politirad`, in reading order. */
const chaptersByReference = new Map<string, ChapterId[]>();
for (const chapter of allChapters) {
  const body = chapterIn(chapter.book, chapter.id, 'nb').entry.body ?? '';
  for (const kind of Object.keys(referenceKinds) as ReferenceKind[]) {
    for (const id of referencesIn(body, kind)) {
      const key = `${kind}:${id}`;
      chaptersByReference.set(key, [...(chaptersByReference.get(key) ?? []), chapter]);
    }
  }
}

/** The chapters that refer to an entry, in reading order. */
export const chaptersReferringTo = (kind: ReferenceKind, id: string): readonly ChapterId[] =>
  chaptersByReference.get(`${kind}:${id}`) ?? [];

const diagrams = byId((await entriesOf('diagrams')).map(({ id, data }) => ({ id, ...data })));

/** A diagram. */
export type Diagram = typeof diagrams extends Map<string, infer Value> ? Value : never;

/** A diagram by its id. */
export const diagramOf = (id: string): Diagram =>
  need(diagrams.get(id), `content/diagrammer/${id}.yaml`);

/** A diagram of one kind. */
export type DiagramOf<Kind extends Diagram['kind']> = Extract<Diagram, { kind: Kind }>;

/** The rules the handbook leans on, by act and section. */
export const laws = (await entriesOf('laws'))
  .map(({ id, data }) => ({
    id,
    ...data,
    source: sourceOf(data.source.id),
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

/**
 * The sources in use by publisher, from A to Å, under the letter each publisher is filed under. The
 * address of a source follows from it.
 */
export const sourcesByPublisher = byInitial(
  [...Map.groupBy(sourcesInUse, ({ publisher }) => publisher)]
    .map(([publisher, entries]) => ({ publisher, sources: entries }))
    .toSorted((a, b) => inAlphabeticalOrder(a.publisher, b.publisher)),
  ({ publisher }) => publisher,
).map(({ members, ...letter }) => ({ ...letter, publishers: members }));

/** The page a source stands on, in bokmål, with its fragment. */
export const pageOfSource = ({ id, publisher }: Pick<Source, 'id' | 'publisher'>): string =>
  pages.source(initialSlugOf(publisher), id);

const decisionAids = byId(
  (await entriesOf('decisionAids')).map(({ id, data }) => ({
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
