import { z } from 'astro/zod';
import {
  localised,
  localisedList,
  pastDate,
  webAddress,
  withoutNumbers,
  type SchemaTools,
} from './common.ts';

/* Numbers to call stand on `/bekymret/` and with each kommune, where they can be pressed. */
const text = withoutNumbers(localised);

const section = z.strictObject({ title: text, text });

/** Somebody who answers for something in the whole country. Never a person. */
const body = z.strictObject({
  name: text,
  /** What one asks them of. */
  answers: text,
  /** The page one reaches them by. */
  url: webAddress,
  /** When somebody last read that page. */
  read: pastDate,
});

/** The page `/kontakt/`: `content/kontakt.yaml`. */
export const contactPage = ({ reference }: SchemaTools) =>
  z.strictObject({
    title: text,
    /** What one finds out here. */
    lead: text,
    /** One sentence for search engines. */
    description: text,
    /** When somebody last held the page up against its sources. */
    checked: pastDate,
    /** Words somebody may search for that do not stand on the page. */
    searchTerms: localisedList.optional(),
    /** For somebody who is worried right now; a link to `/bekymret/` follows. */
    worried: section,
    /** For somebody who looks for a coordinator; a field to find a kommune follows. */
    local: section,
    /** Who answers for what in the whole country, the one most ask first. */
    national: z.strictObject({
      title: text,
      lead: text,
      bodies: z.array(body).min(1, { error: 'minst én å spørre' }),
    }),
    /** How one tells of an error. */
    errors: z.strictObject({
      title: text,
      /** Of what stands about a kommune; a link to the form follows. */
      kommune: text,
      /** Of all else, when `email` in nettsted.yaml says who is written to; the address follows. */
      withEmail: text,
      /** Of all else, as long as there is no such address. */
      withoutEmail: text,
    }),
    /** What the site is not, one thing a line. */
    isNot: z.strictObject({ title: text, lines: withoutNumbers(localisedList) }),
    /** Where what is said of the others is taken from. */
    sources: z.array(reference('sources')).min(1, { error: 'minst én kilde' }),
  });
