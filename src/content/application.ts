/** The draft of an application as a file with nothing filled in, for readers without a script. */
import { newAssessment } from '#domain/assessment/assessment.ts';
import { applicationDocument } from '#domain/assessment/exports/application-document.ts';
import type { Language } from '#domain/site/language.ts';
import { toWord } from '#files/word.ts';
import { reportInput } from './report-input.ts';
import { today } from './site.ts';

/**
 * The draft in Word, as it is when nothing is answered.
 *
 * @param site the address of the site, so that a link in the file leads somewhere
 */
export function emptyApplication(language: Language, site: URL | undefined): Promise<ArrayBuffer> {
  const assessment = newAssessment('tom', `${today}T00:00:00.000Z`, { role: 'kommune' });
  const subject = { assessment, measures: [], today };
  return toWord(applicationDocument(subject, reportInput(language, site)));
}
