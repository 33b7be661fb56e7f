/** Drafts as files with nothing filled in, for readers without a script. */
import { newAssessment } from '#domain/assessment/assessment.ts';
import type { CaseVariant } from '#domain/assessment/case-choice.ts';
import { applicationDocument } from '#domain/assessment/exports/application-document.ts';
import { caseDocument } from '#domain/assessment/exports/case-document.ts';
import type { Subject } from '#domain/assessment/exports/facts.ts';
import type { Language } from '#domain/site/language.ts';
import { toWord } from '#files/word.ts';
import { reportInput } from './report-input.ts';
import { today } from './site.ts';

const nothing: Subject = {
  assessment: newAssessment('tom', `${today}T00:00:00.000Z`, { role: 'kommune' }),
  measures: [],
  today,
};

/**
 * The draft of an application in Word, as it is when nothing is answered.
 *
 * @param site the address of the site, so that a link in the file leads somewhere
 */
export const emptyApplication = (language: Language, site: URL | undefined): Promise<ArrayBuffer> =>
  toWord(applicationDocument(nothing, reportInput(language, site)));

/**
 * The draft of a case to the kommunestyre in Word, as it is when nothing is answered, with the decision last.
 *
 * @param site the address of the site, so that a link in the file leads somewhere
 */
export const emptyCase = (
  variant: CaseVariant,
  language: Language,
  site: URL | undefined,
): Promise<ArrayBuffer> =>
  toWord(caseDocument(nothing, reportInput(language, site), { variant, decision: 'last' }));
