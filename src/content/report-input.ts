import {
  applicationDraftIn,
  caseDraftIn,
  coreForms,
  dimensions,
  forms,
  indicators,
} from './assessment.ts';
import { chapterIn, chapterOf } from './books.ts';
import { kommuner } from './directory.ts';
import { knownInterventions, questionNamesIn } from './plan-interventions.ts';
import { textsIn } from './texts.ts';
import type { ReportInput } from '#domain/assessment/exports/report-input.ts';
import type { ChapterId } from '#domain/book/book.ts';
import type { Language } from '#domain/site/language.ts';
import { href } from '#routing/href.ts';
import { pages } from '#routing/routes.ts';

/**
 * All that the documents of the self-assessment are made from, in a language.
 *
 * @param site the address of the site, so that a link in a file leads somewhere
 */
export function reportInput(language: Language, site: URL | undefined): ReportInput {
  const texts = textsIn(language);
  const { assessment, assessmentFlow, assessmentFollowUp, assessmentReport } = texts;
  const absolute = (path: string) => new URL(href(path, language), site).href;
  const readings = (chapters: readonly ChapterId[]) =>
    chapters.map(({ book, id }) => ({
      text: chapterIn(book, id, language).entry.data.title,
      href: absolute(pages.chapter({ book, id })),
    }));
  return {
    language,
    indicators: [...indicators.values()].map((one) => ({
      id: one.id,
      dimension: one.dimension,
      gate: one.gate,
      requirement: one.requirement,
      statement: one.statement[language],
      levels: one.levels[language],
      nextStep: one.nextStep[language],
      chapters: readings(one.chapters),
    })),
    dimensions: [...dimensions.values()].map(({ id, title }) => ({ id, title: title[language] })),
    forms: coreForms.map((form) => ({
      id: form.id,
      title: form.title[language],
      indicators: form.indicators.map(({ id }) => id),
    })),
    conditionForms: forms.flatMap((form) =>
      form.kind === 'conditions'
        ? [
            {
              title: form.title[language],
              isTickList: form.tickList,
              conditions: form.conditions.map((one) => ({
                id: one.id,
                requirement: one.requirement,
                statement: one.statement[language],
                nextStep: one.nextStep[language],
                chapters: readings(one.chapters.map(chapterOf)),
              })),
            },
          ]
        : [],
    ),
    interventions: knownInterventions(language, absolute),
    kommuner: Object.fromEntries(kommuner.map(({ id, displayName }) => [id, displayName])),
    scale: assessment.scale,
    notValidated: assessment.notValidated,
    texts: {
      ...assessmentReport,
      check: assessmentFollowUp.check,
      since: assessmentFollowUp.since,
      calendar: assessmentFollowUp.calendar,
      next: assessmentFollowUp.next.title,
      questions: questionNamesIn(language),
      result: texts.assessmentResult,
      thenTitle: assessmentFlow.othersTitle,
      must: assessment.must,
      should: assessment.should,
      mustsInPlace: assessment.mustsInPlace,
      modulesTitle: assessment.modulesTitle,
      stepDone: assessmentFlow.done,
      stepsDone: assessmentFlow.tickStage,
      answers: {
        unknown: assessment.unknown,
        notApplicable: assessment.notApplicable,
        conditions: assessment.conditionAnswers,
      },
    },
    caseDraft: caseDraftIn(language),
    applicationDraft: applicationDraftIn(language),
  };
}
