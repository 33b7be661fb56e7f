import { z } from 'astro/zod';

/** A reference to an entry of another collection, as Astro's `reference()` gives it. */
export interface Reference {
  collection: string;
  id: string;
}

/**
 * What a schema needs from its surroundings. The build passes Astro's `reference()`; the content
 * check passes a twin that also looks up whether the entry exists.
 */
export interface SchemaTools {
  reference: (collection: ReferredCollection) => z.ZodType<Reference>;
}

/** The collections that entries of others refer to. The registry, collections.ts, has a row for each. */
export type ReferredCollection =
  | 'chapters'
  | 'terms'
  | 'sources'
  | 'laws'
  | 'fylker'
  | 'kommuner'
  | 'partsOfKommuner'
  | 'dimensions'
  | 'indicators'
  | 'helplines'
  | 'documents'
  | 'eventOrganisers'
  | 'yearlyDeadlines'
  | 'forms';

/* In this folder `error` is the sentence the content check prints after «Ventet:», so it says
   what would have been right, in Norwegian. */

/** Text that is not empty. */
export const sentence = z.string({ error: 'en tekst' }).trim().min(1, {
  error: 'en tekst som ikke er tom',
});

/** One of some words. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `en av ${values.join(', ')}` });

/** The same text in both written languages. */
export const localised = z.strictObject(
  { nb: sentence, nn: sentence },
  { error: 'teksten på begge målformer: «nb:» og «nn:»' },
);

/** A short text in both written languages, since others than editors write it. */
export const localisedUpTo = (most: number) => {
  const error = `en tekst på høyst ${most} tegn`;
  return localised.refine(({ nb, nn }) => nb.length <= most && nn.length <= most, { error });
};

/** A list of texts in each written language. */
export const localisedList = z.strictObject(
  { nb: z.array(sentence), nn: z.array(sentence) },
  { error: 'en liste for hver målform: «nb:» og «nn:»' },
);

/** Lower-case ASCII words joined by hyphens: æ → ae, ø → o, å → a. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'små bokstaver a–z, tall og bindestrek (æ skrives ae, ø skrives o, å skrives a)',
});

/** A kommune number: four digits, quoted so that the leading zero survives. */
export const kommuneNumber = z
  .string({ error: 'kommunenummer i hermetegn, som "0301"' })
  .regex(/^\d{4}$/, { error: 'kommunenummer med fire sifre i hermetegn, som "0301"' });

/** A fylke number: two digits, quoted. */
export const fylkeNumber = z
  .string({ error: 'fylkesnummer i hermetegn, som "03"' })
  .regex(/^\d{2}$/, { error: 'fylkesnummer med to sifre i hermetegn, som "03"' });

/** An address on the web, https or (for old sources) http. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'en nettadresse som begynner med https://',
});

/** An address on the web that nobody on the way can change: https alone. */
export const secureAddress = z.url({
  protocol: /^https$/,
  error: 'en nettadresse som begynner med https://',
});

const officeWords = new Set([
  'post',
  'epost',
  'postmottak',
  'firmapost',
  'kommune',
  'info',
  'kontakt',
  'servicetorg',
]);

/**
 * True for an address like first.last@, which belongs to a person. With a word of an office beside the point it
 * does not: «krodsherad.kommune@», «skien.postmottak@».
 */
function looksPersonal(email: string): boolean {
  const words = (email.split('@')[0] ?? '').toLowerCase().split(/[._]/);
  return (
    words.length > 1 &&
    words.every((word) => /^\p{L}+$/u.test(word)) &&
    !words.some((word) => officeWords.has(word))
  );
}

/** An address of an office. One that looks like first.last@ belongs to a person. */
export const officeEmail = z
  .email({ error: 'en e-postadresse' })
  .refine((email) => !looksPersonal(email), {
    error: 'adressen til et kontor; en adresse på formen fornavn.etternavn@ hører til en person',
  });

/** A Norwegian telephone number as digits alone. */
export const phoneNumber = z.string().regex(/^\d{5}$|^\d{8}$/, {
  error: 'et norsk telefonnummer med fem eller åtte sifre, uten mellomrom, i hermetegn',
});

/** A number as people read it: «112», «02800», «116 111», «22 40 00 40», «915 08 588». */
export const printedNumber = z
  .string({ error: 'et telefonnummer i hermetegn, som "02800"' })
  .regex(/^(\d{3}|\d{5}|\d{3} \d{3}|\d{2}( \d{2}){3}|\d{3} \d{2} \d{3})$/, {
    error: 'et nummer slik vi leser det: 112, 02800, 116 111, 22 40 00 40 eller 915 08 588',
  });

/** Something like a telephone number in a text. */
const numberInText = /\b(1\d\d|\d{5}|\d{8}|\d{3} \d{3}|\d{2}( \d{2}){3}|\d{3} \d{2} \d{3})\b/;

/** Texts in both languages that name no telephone number, since only what has a place of its own can be pressed. */
export const withoutNumbers = <Texts extends { nb: string | string[]; nn: string | string[] }>(
  texts: z.ZodType<Texts>,
) =>
  texts.refine(({ nb, nn }) => ![nb, nn].flat().some((text) => numberInText.test(text)), {
    error: 'en tekst uten telefonnummer: Numrene står under «lines»',
  });

const isoDateSchema = (error = 'en dato som finnes, skrevet ÅÅÅÅ-MM-DD') =>
  z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.iso.date({ error }),
  );

/** A calendar date as `YYYY-MM-DD`. YAML readers may hand it over as a Date. */
export const isoDate = isoDateSchema();

/** A calendar date, or the words that say there is none. */
export const isoDateOr = <Words extends string>(words: Words) =>
  z.union([
    z.literal(words),
    isoDateSchema(`en dato som finnes, skrevet ÅÅÅÅ-MM-DD, eller «${words}»`),
  ]);

const pastDates = z.registry<{ done: string }>();

/**
 * The day something was done. The content check finds every field of this type, whatever its name is, and refuses
 * a day that has not come.
 *
 * @param done what was done on the day, as it goes on from «dagen»
 */
export const pastDateOf = (done: string) => isoDateSchema().register(pastDates, { done });

/** The day something was checked or read. */
export const pastDate = pastDateOf('det faktisk ble kontrollert');

/** True for a schema made by `pastDateOf()`. */
export const isPastDate = (schema: z.core.$ZodType): boolean => pastDates.has(schema);

/** What was done on the day that a schema stands for, as it goes on from «dagen». */
export const doneOn = (schema: z.core.$ZodType): string | undefined => pastDates.get(schema)?.done;
