import type { FoundKommune, Reason } from '#domain/directory/search-index.ts';
import type { Language } from '#domain/site/language.ts';
import type { Hit, SearchResult } from '#domain/directory/search.ts';
import { countOf, fill, fold, formatNumber } from '#domain/site/norwegian.ts';
import type { DirectoryMessages } from '#domain/directory/page-data.ts';

const textForChange = {
  merged: 'reasonMerged',
  renamed: 'reasonRenamed',
  split: 'reasonSplit',
} as const;

/** Why a kommune was found, in words; nothing when its own name says it. */
export function reasonInWords(
  reason: Reason,
  { name: kommune, fylke }: Pick<FoundKommune, 'name' | 'fylke'>,
  messages: DirectoryMessages,
): string | undefined {
  switch (reason.type) {
    case 'name':
      return undefined;
    case 'otherLanguage': {
      const languages: Readonly<Record<string, string>> = messages.languages;
      const language = languages[reason.lang] ?? reason.lang;
      return fill(messages.reasonOtherLanguage, { name: reason.name, language });
    }
    case 'fylke':
      return fill(messages.reasonFylke, { name: reason.name });
    case 'formerFylke':
      return fill(messages.reasonFormerFylke, { ...reason });
    case 'former':
      return fill(messages[textForChange[reason.change]], { ...reason, kommune });
    case 'formerNumber':
      return fill(messages.reasonFormerNumber, { ...reason, kommune });
    case 'part':
      if (reason.kind === 'navn')
        return fill(messages.reasonOtherName, { name: reason.name, kommune });
      if (reason.kind === 'sted')
        return fill(messages.reasonPlace, { place: reason.name, kommune });
      return reason.localName
        ? fill(messages.reasonBydelLocalName, {
            name: reason.name,
            kommune,
            localName: reason.localName,
          })
        : fill(messages.reasonBydel, { name: reason.name, kommune });
    case 'localName':
      return fill(messages.reasonLocalName, { name: reason.name, kommune });
    case 'district':
      return fill(messages.reasonRegion, { name: reason.name });
    case 'policeDistrict':
      return fill(messages.reasonDistrict, { name: reason.name });
    case 'person':
      return fill(messages.reasonPerson, { name: reason.name, kommune });
    case 'near':
      return fill(messages.reasonNear, {
        kilometres: Math.max(1, Math.round(reason.kilometres)),
        fylke,
      });
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
  { hits, guessed, outside, leftOut = 0 }: SearchResult,
  shown: number,
  messages: DirectoryMessages,
  language: Language,
): string {
  if (outside) return fill(messages.outside, { place: outside });
  if (!query.trim()) return '';
  if (hits.length === 0 && leftOut > 0) return fill(messages.allLeftOut, { query });
  if (hits.length === 0) {
    const help = /^\s*\d+\s*$/.test(query) ? messages.noHitsNumber : messages.noHitsHelp;
    return `${fill(messages.noHits, { query })} ${help}`;
  }
  if (guessed) return fill(messages.guessed, { query });
  if (hits.length <= shown) return countOf(messages.hits, hits.length, language);
  return fill(messages.hitsShown, { shown, count: formatNumber(hits.length, language) });
}

/** What filters alone give, in a sentence. */
export function summaryOfFilters(
  count: number,
  shown: number,
  messages: DirectoryMessages,
  language: Language,
): string {
  if (count === 0) return messages.noneLeft;
  if (count <= shown) return countOf(messages.hits, count, language);
  return fill(messages.listShown, { shown, count: formatNumber(count, language) });
}

/** Nobody in a kommune of Norway is farther from a point inside one. */
const farthestInNorway = 200;

/** A position that may be this far off, in metres, says little of which kommune it is in. */
const rough = 5000;

/** What the position tells, and whether it is too far away for any kommune to be near. */
export function positionInWords(
  nearest: Hit | undefined,
  accuracy: number,
  messages: DirectoryMessages,
): { text: string; isAway: boolean } {
  const kilometres = nearest?.reason.type === 'near' ? nearest.reason.kilometres : Infinity;
  if (kilometres > farthestInNorway) return { text: messages.positionAway, isAway: true };
  const off = fill(messages.positionRough, { kilometres: Math.round(accuracy / 1000) });
  const text = accuracy > rough ? `${messages.positionFound} ${off}` : messages.positionFound;
  return { text, isAway: false };
}
