import type { Texts } from '#schemas/site/texts.ts';
import { fill } from '#domain/site/norwegian.ts';
import type { SltKnowledge, Status } from './slt-knowledge.ts';

/** The words of the statuses, as lists have them. */
export type StatusWords = Pick<Texts['status'], Status | 'withYear' | 'undated'>;

/** The year a status is told with: the first of those it rests on; none when that is undated. */
export const yearOfStatus = ({ years }: Pick<SltKnowledge, 'years'>): number | undefined =>
  years?.from ?? years?.to;

/** A status as lists have it: «Har SLT (2025)», «Hadde SLT (udatert)», «Vet ikke». */
export function statusInWords(
  { status, year }: { status: Status; year: number | undefined },
  words: StatusWords,
): string {
  if (status === 'unknown') return words.unknown;
  return fill(words.withYear, { status: words[status], year: year ?? words.undated });
}
