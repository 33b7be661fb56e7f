/** The interventions, and what stands around them. They know sources and rules by their ids alone. */
import { byCause, type CauseGroup } from '#domain/book/interventions.ts';
import type { Language } from '#domain/site/language.ts';
import { causes, markings } from '#schemas/book/intervention.ts';
import { proseOf, type Prose } from './prose.ts';
import { need, type CollectionEntry } from './read.ts';
import { recordsOf } from './records.ts';

/** What stands on `/tiltak/` around the interventions. */
export const interventionGuide = need(
  (await recordsOf('interventionGuides'))[0],
  'content/tiltak/oversikt.yaml',
);

const interventions = await proseOf('interventions');

/** An intervention in a language. */
export type Intervention = Prose<CollectionEntry<'interventions'>>;

/** The ids of all interventions. */
export const interventionIds: readonly string[] = interventions.ids;

/** An intervention in a language, or in bokmål where it is not translated. */
export const interventionIn = (id: string, language: Language): Intervention =>
  interventions.in(id, language);

/** The names of our markings, the best first, and of the levels of prevention, the widest first. */
export { levels, markings } from '#schemas/book/intervention.ts';

/** All interventions by what they are for. */
export const interventionsByCause = (
  language: Language,
): CauseGroup<Intervention & CollectionEntry<'interventions'>['data']>[] =>
  byCause(
    interventionIds.map((id) => {
      const intervention = interventionIn(id, language);
      return { ...intervention.entry.data, ...intervention };
    }),
    causes,
    markings,
  );
