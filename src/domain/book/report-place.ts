import { fill } from '#domain/site/norwegian.ts';
import { mailto } from '#domain/site/mailto.ts';
import type { Texts } from '#schemas/site/texts.ts';

/** The words of the e-mail. */
export type ReportWords = Pick<Texts['chapterTools'], 'reportSubject' | 'reportBody' | 'inSection'>;

/** What in the handbook is wrong, missing or unclear. */
export interface ReportedPlace {
  /** Name and title of the chapter, as «Kapittel 7: Koordinerende nivå». */
  chapter: string;
  /** The heading of the section; left out for the chapter as a whole. */
  section?: string;
  /** Where it stands, in full. */
  address: string;
}

/** The address of an e-mail about a place in the handbook: the place filled in, and nothing of the reader. */
export function reportOf(
  email: string,
  { reportSubject, reportBody, inSection }: ReportWords,
  { chapter, section, address }: ReportedPlace,
): string {
  const place = section ? fill(inSection, { chapter, section }) : chapter;
  return mailto(email, fill(reportSubject, { place }), fill(reportBody, { place, address }));
}
