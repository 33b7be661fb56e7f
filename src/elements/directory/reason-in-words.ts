import type { ReasonMessages } from '#domain/directory/page-data.ts';
import type { FoundKommune, Reason } from '#domain/directory/search-index.ts';
import { fill, fold } from '#domain/site/norwegian.ts';

const textForChange = {
  merged: 'reasonMerged',
  renamed: 'reasonRenamed',
  split: 'reasonSplit',
} as const;

/** Why a kommune was found, in words; nothing when its own name says it. */
export function reasonInWords(
  reason: Reason,
  { name: kommune, fylke }: Pick<FoundKommune, 'name' | 'fylke'>,
  messages: ReasonMessages,
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
