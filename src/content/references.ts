/** What prose refers to: sources, rules, drawings and aids, and which chapters refer to them. */
import type { Root } from 'mdast';
import { parse } from '#book/tree/parse.ts';
import { idsReferredTo, referenceKinds, type ReferenceKind } from '#domain/book/references.ts';
import type { DecisionAidData } from '#schemas/book/decision-aid.ts';
import type { DiagramData } from '#schemas/book/diagram.ts';
import type { Language } from '#domain/site/language.ts';
import { inAlphabeticalOrder } from '#domain/site/norwegian.ts';
import { chapterIn, chapterIds } from './books.ts';
import { entriesOf, byId, need } from './read.ts';

/** Sources, by id. */
const sources = byId((await entriesOf('sources')).map(({ id, data }) => ({ id, ...data })));

/** A source. */
export type Source = typeof sources extends Map<string, infer Value> ? Value : never;

/** A source by its id. */
export const sourceOf = (id: string): Source => need(sources.get(id), `Source "${id}"`);

/** The sources a text cites, in the order it cites them. */
export const sourcesOf = (tree: Root): Source[] => idsReferredTo(tree, 'kilde').map(sourceOf);

/** The chapters by what they refer to, as `begrep:politirad`, in reading order. */
const chaptersByReference = new Map<string, string[]>();
for (const chapter of chapterIds) {
  const tree = parse(chapterIn(chapter, 'nb').entry.body ?? '');
  for (const kind of Object.keys(referenceKinds) as ReferenceKind[]) {
    for (const id of idsReferredTo(tree, kind)) {
      const key = `${kind}:${id}`;
      chaptersByReference.set(key, [...(chaptersByReference.get(key) ?? []), chapter]);
    }
  }
}

/** The chapters that refer to an entry, in reading order. */
export const chaptersReferringTo = (kind: ReferenceKind, id: string): readonly string[] =>
  chaptersByReference.get(`${kind}:${id}`) ?? [];

const diagrams = byId(await entriesOf('diagrams'));

/** A diagram by its id. */
export const diagramOf = (id: string): DiagramData =>
  need(diagrams.get(id), `content/diagrammer/${id}.yaml`).data;

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

const decisionAids = byId(await entriesOf('decisionAids'));

/** An aid that leads through questions to an answer, by its id. */
export const decisionAidOf = (id: string): DecisionAidData =>
  need(decisionAids.get(id), `content/beslutningshjelp/${id}.yaml`).data;
