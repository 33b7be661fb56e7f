import { z } from 'astro/zod';
import { localised, pastDate, printedNumber, webAddress } from './common.ts';

/** What stands in the place of opening hours where somebody always answers. */
export const alwaysOpen = 'hele døgnet';

/** A national number that anybody can call: `content/hjelpetelefoner/<id>.yaml`. The file name is its stable id. */
export const helpline = () =>
  z.strictObject({
    /** The number as one reads it, in quotation marks. */
    number: printedNumber,
    /** Who answers. */
    name: localised,
    /** What it is for in two or three words, where numbers stand side by side; else the name. */
    short: localised.optional(),
    /** When to call, or who can, in one sentence. */
    when: localised,
    /** `hele døgnet`, or the hours in words; left out where the source does not say. */
    hours: z
      .union([z.literal(alwaysOpen), localised], {
        error: `«${alwaysOpen}», eller åpningstiden på begge målformer`,
      })
      .optional(),
    /** The page the number stands on: that of the service itself where we know it. */
    url: webAddress,
    /** What is known of how old that is, and who read it; goes on after a comma. */
    dating: localised,
    /** When somebody last looked the number up. */
    checked: pastDate,
  });
