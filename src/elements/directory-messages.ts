import type { Status } from '#domain/directory/contact.ts';
import type { Reason } from '#domain/directory/search.ts';
import { fill, type Plural } from '#domain/norwegian.ts';

/** The texts `directory-search` speaks, from content/tekster/. */
export interface DirectoryMessages {
  searching: string;
  hits: Plural;
  noHits: string;
  noHitsHelp: string;
  moreHits: Plural;
  failed: string;
  outside: string;
  reasonOtherLanguage: string;
  reasonFylke: string;
  reasonFormer: string;
  reasonSplit: string;
  reasonPlace: string;
  reasonPostalCode: string;
  reasonBox: string;
  reasonNumber: string;
  languages: Record<string, string>;
  status: Record<Status, string>;
}

/** Why a kommune was found, in words; nothing when its own name was typed. */
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
    case 'former':
      return fill(reason.split ? messages.reasonSplit : messages.reasonFormer, {
        ...reason,
        kommune,
      });
    case 'place':
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
