import type { Status } from '#domain/directory/contact.ts';
import type { Reason } from '#domain/directory/open-directory.ts';
import type { Language } from '#domain/language.ts';
import type { SearchResult } from '#domain/directory/search.ts';
import { countOf, fill, fold, formatNumber, type Plural } from '#domain/norwegian.ts';

/** The texts `directory-search` speaks, from content/tekster/. */
export interface DirectoryMessages {
  searching: string;
  hits: Plural;
  hitsShown: string;
  guessed: string;
  noHits: string;
  noHitsHelp: string;
  allInFylke: string;
  failed: string;
  outside: string;
  reasonOtherLanguage: string;
  reasonFylke: string;
  reasonFormerFylke: string;
  reasonMerged: string;
  reasonRenamed: string;
  reasonSplit: string;
  reasonFormerNumber: string;
  reasonBydel: string;
  reasonPlace: string;
  reasonPostalCode: string;
  reasonBox: string;
  reasonNumber: string;
  languages: Record<string, string>;
  status: Record<Status, string>;
}

const textForChange = {
  merged: 'reasonMerged',
  renamed: 'reasonRenamed',
  split: 'reasonSplit',
} as const;

/** Why a kommune was found, in words; nothing when its own name says it. */
export function reasonInWords(
  reason: Reason,
  kommune: string,
  messages: DirectoryMessages,
): string | undefined {
  switch (reason.type) {
    case 'name':
      return undefined;
    case 'otherLanguage':
      return fill(messages.reasonOtherLanguage, {
        name: reason.name,
        language: messages.languages[reason.lang] ?? reason.lang,
      });
    case 'fylke':
      return fill(messages.reasonFylke, { name: reason.name });
    case 'formerFylke':
      return fill(messages.reasonFormerFylke, { ...reason });
    case 'former':
      return fill(messages[textForChange[reason.change]], { ...reason, kommune });
    case 'formerNumber':
      return fill(messages.reasonFormerNumber, { ...reason, kommune });
    case 'part':
      return reason.isBydel
        ? fill(messages.reasonBydel, { name: reason.name, kommune })
        : fill(messages.reasonPlace, { place: reason.name, kommune });
    case 'place':
      if (fold(reason.place) === fold(kommune)) return undefined;
      return fill(messages.reasonPlace, { place: reason.place, kommune });
    case 'postalCode':
      return fill(reason.box ? messages.reasonBox : messages.reasonPostalCode, {
        ...reason,
        kommune,
      });
    case 'kommuneNumber':
      return fill(messages.reasonNumber, { number: reason.number, kommune });
  }
}

/** What the search found, in one or two sentences for the live region. */
export function summaryOf(
  query: string,
  { hits, guessed, outside }: SearchResult,
  shown: number,
  messages: DirectoryMessages,
  language: Language,
): string {
  if (outside) return fill(messages.outside, { place: outside });
  if (!query.trim()) return '';
  if (hits.length === 0) return `${fill(messages.noHits, { query })} ${messages.noHitsHelp}`;
  if (guessed) return fill(messages.guessed, { query });
  if (hits.length <= shown) return countOf(messages.hits, hits.length, language);
  return fill(messages.hitsShown, { shown, count: formatNumber(hits.length, language) });
}
