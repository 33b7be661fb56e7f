import {
  applicationDraftIn,
  askedBy,
  caseDraftsIn,
  coreForms,
  dimensions,
  forms,
  indicators,
  type Form,
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

type WillWords = NonNullable<Extract<Form, { kind: 'scale' }>['readings']>;

function readingsIn({ low, middle, high }: WillWords, language: Language) {
  const inWords = ({ title, text }: WillWords['low']) => ({
    title: title[language],
    text: text[language],
  });
  return { low: inWords(low), middle: inWords(middle), high: inWords(high) };
}

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
      version: one.version,
      levels: one.levels[language],
      help: one.help[language],
      nextStep: one.nextStep[language],
      chapters: readings(one.chapters),
    })),
    dimensions: [...dimensions.values()].map(({ id, title }) => ({ id, title: title[language] })),
    forms: coreForms.map((form) => ({
      id: form.id,
      title: form.title[language],
      indicators: form.indicators.map(({ id }) => id),
    })),
    willForms: forms.flatMap((form) =>
      form.kind === 'scale' && form.readings
        ? [
            {
              title: form.title[language],
              indicators: form.indicators.map(({ id }) => id),
              readings: readingsIn(form.readings, language),
            },
          ]
        : [],
    ),
    askedBy,
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
      earlierAnswers: texts.assessmentWording.earlierAnswers,
      earlierShort: texts.assessmentWording.earlierShort,
      notAsked: texts.assessmentEvidence.notAsked,
      reopenedPoint: texts.assessmentOwner.reopenedPoint,
      will: texts.assessmentWill,
      progress: texts.assessmentPlan.progress,
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
    caseDrafts: caseDraftsIn(language),
    applicationDraft: applicationDraftIn(language),
  };
}
