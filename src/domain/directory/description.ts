import type { Texts } from '#schemas/site/texts.ts';
import type { Language } from '#domain/site/language.ts';
import { fill } from '#domain/site/norwegian.ts';
import { readableNumber } from '#domain/site/phone.ts';
import { contactOf } from './contact.ts';
import type { KommuneContact } from './general-contact.ts';
import type { Coordination, Fylke, Kommune } from './types.ts';

/** The words of the description. */
export type DescriptionWords = Pick<
  Texts['kommune'],
  'placeIn' | 'descriptionCall' | 'descriptionWrite' | 'theSwitchboard'
>;

/**
 * What search engines show of the page of a kommune: where it is, and the first way to reach somebody. Never a
 * person, since it is kept by others for longer than we may show one.
 */
export function descriptionOf(
  { displayName: kommune, website }: Kommune,
  words: DescriptionWords,
  about: {
    fylke: Fylke;
    coordinations: readonly Coordination[];
    contact: KommuneContact;
    language: Language;
    today: string;
  },
): string {
  const { fylke, coordinations, contact, language, today } = about;
  const place =
    fylke.name === kommune ? kommune : fill(words.placeIn, { kommune, fylke: fylke.name });
  const office = coordinations
    .map((each) => contactOf(each, today).roleContact)
    .find((each) => each?.phone);
  const number = office?.phone ?? contact.own?.phone ?? contact.phone?.value;
  if (number) {
    const who = office?.name[language] ?? words.theSwitchboard;
    return fill(words.descriptionCall, { place, who, number: readableNumber(number) });
  }
  const email = contact.own?.email ?? contact.email?.value ?? website;
  return fill(words.descriptionWrite, { place, email });
}
