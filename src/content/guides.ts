/** The guides in their order, and what stands around them. */
import type { GuideChoices } from '#domain/book/guide-choice.ts';
import type { Language } from '#domain/site/language.ts';
import { proseOf, type Prose } from './prose.ts';
import { need, type CollectionEntry } from './read.ts';
import { recordsOf } from './records.ts';

const guides = await proseOf('guides');

/** A guide in a language. */
export type Guide = Prose<CollectionEntry<'guides'>>;

/** What stands on `/veiledere/` around the guides. */
export const guideOverview = need(
  (await recordsOf('guideOverviews'))[0],
  'content/veiledere/oversikt.yaml',
);

/** The four questions, and what they lead to. */
export const guideChooser = need(
  (await recordsOf('guideChoosers'))[0],
  'content/veiledere/velger.yaml',
);

/** What the chooser leads to, by ids alone. */
export const guideChoices: GuideChoices = {
  sizes: guideChooser.sizes.map(({ id, from, bydeler }) => ({ id, from, bydeler })),
  stages: guideChooser.stages.map(({ id, tasks }) => ({ id, tasks })),
  roles: guideChooser.roles.map(({ id, guide, organises }) => ({ id, guide, organises })),
  organisations: guideChooser.organisations.map(({ id, guide, sizes, together }) => ({
    id,
    guide,
    sizes,
    together,
  })),
};

/** True for a guide that is written; oversikt.yaml and velger.yaml may name others. */
export const isWritten = (id: string) => guides.ids.includes(id);

/** The guides that are named and not written. */
export const unwrittenGuides: readonly string[] = guideOverview.kinds
  .flatMap((kind) => kind.guides)
  .filter((id) => !isWritten(id));

/** The kinds that have a guide, each with those of its guides that are written, in order. */
export const guidesByKind = guideOverview.kinds
  .map((kind) => ({ ...kind, guides: kind.guides.filter(isWritten) }))
  .filter(({ guides: written }) => written.length > 0);

/** The ids of all guides that are written, in order. */
export const guideIds: readonly string[] = guidesByKind.flatMap(({ guides: written }) => written);

/** A guide in a language, or in bokmål where it is not translated. */
export const guideIn = (id: string, language: Language): Guide => guides.in(id, language);

/** The guide that comes after another, when it is written. */
export const guideAfter = (id: string): string | undefined =>
  [guideIn(id, 'nb').entry.data.next].find(isWritten);

/** The kind a guide is of. */
export const kindOfGuide = (id: string) =>
  need(
    guidesByKind.find(({ guides: written }) => written.includes(id)),
    `"${id}" in content/veiledere/oversikt.yaml`,
  );
