import { z } from 'astro/zod';
import { localised, sentence, webAddress } from './common.ts';

/** The site's own facts, in `content/nettsted.yaml`: the one place to change who publishes it. */
export const site = () =>
  z.strictObject({
    /** Name of the site. Differs between the languages, so that page titles do. */
    name: localised,
    /** One sentence for search engines. */
    description: localised,
    /** Who publishes the site. */
    publisher: localised,
    /** Where readers and kommuner may write. Left empty, nothing is promised. */
    email: z.email({ error: 'en e-postadresse' }).optional(),
    /** The roles that answer for texts. */
    responsible: z.strictObject({ redaksjonen: localised }),
    /** The body that is responsible for SLT nationally. */
    nationalBody: z.strictObject({ name: localised, url: webAddress }),
    /** Where a file can be edited, with `{file}` for its path. Left out, the path is shown. */
    editUrl: z
      .string()
      .includes('{file}', { error: 'en adresse med {file} der filnavnet skal stå' })
      .optional(),
    /** National numbers shown where somebody may be worried. */
    emergency: z.array(
      z.strictObject({
        /** The number as one dials it, with spaces for reading. */
        number: sentence,
        /** Who answers. */
        name: localised,
        /** When to call. */
        when: localised,
      }),
    ),
  });
