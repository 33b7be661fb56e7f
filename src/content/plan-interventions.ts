/** What the action plan says of the interventions: of a measure that names one of them. */
import type { KnownIntervention } from '#domain/assessment/exports/report-input.ts';
import type { PlanIntervention } from '#domain/assessment/page-data/plan.ts';
import { classificationInWords, whenNotIn } from '#domain/book/interventions.ts';
import type { Language } from '#domain/site/language.ts';
import { href } from '#routing/href.ts';
import { pages } from '#routing/routes.ts';
import { interventionGuide, interventionIds, interventionIn } from './interventions.ts';
import { textsIn } from './texts.ts';
import { treeOf } from './trees.ts';

/** What the six questions are called. */
export const questionNamesIn = (language: Language) =>
  Object.fromEntries(
    interventionGuide.questions.list.map(({ id, name }) => [id, name[language]]),
  ) as Record<(typeof interventionGuide.questions.list)[number]['id'], string>;

/** The interventions as documents tell of them, in a language, where there is no page around. */
export const knownInterventions = (
  language: Language,
  absolute: (path: string) => string,
): KnownIntervention[] =>
  interventionIds.map((id) => {
    const { data } = interventionIn(id, language).entry;
    const t = textsIn(language).interventions;
    return {
      id,
      title: data.title,
      names: [data.title, ...data.names],
      href: absolute(pages.intervention(id)),
      marking: interventionGuide.markings[data.marking].name[language],
      ungsinn:
        data.ungsinn.map((each) => classificationInWords(each, t)).join('; ') || t.notClassified,
    };
  });

/** The interventions as the page of the plan tells of them, in a language. */
export const planInterventions = (language: Language): PlanIntervention[] =>
  knownInterventions(language, (path) => href(path, language)).map((known) => {
    const intervention = interventionIn(known.id, language);
    const { found, marking } = intervention.entry.data;
    return {
      ...known,
      found,
      mark: marking,
      whenNot: whenNotIn(treeOf(intervention, language).tree),
      ...(intervention.writtenIn !== language && { writtenIn: intervention.writtenIn }),
    };
  });
