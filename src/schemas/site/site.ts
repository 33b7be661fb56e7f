import { z } from 'astro/zod';
import { pastDate, localised, webAddress, type SchemaTools } from './common.ts';

/** The site's own facts, in `content/nettsted.yaml`: the one place to change who publishes it. */
export const site = ({ reference }: SchemaTools) =>
  z.strictObject({
    /** Name of the site. Differs between the languages, so that page titles do. */
    name: localised,
    /** One sentence for search engines. */
    description: localised,
    /** Who publishes the site. */
    publisher: localised,
    /** When and how all kommuner were looked through; the source of «unknown». */
    survey: z.strictObject({ date: pastDate, how: localised }),
    /** Where readers and kommuner may write. Left out, nothing is promised. */
    email: z.email({ error: 'en e-postadresse' }).optional(),
    /** The roles that answer for texts. */
    responsible: z.strictObject({ redaksjonen: localised }),
    /** The body that is responsible for SLT nationally. */
    nationalBody: z.strictObject({ name: localised, url: webAddress }),
    /** Where a file can be edited, with `{file}` for its path. Left out, the path is shown. */
    editUrl: z
      .string()
      .regex(/^https:\/\/[^\s]+\{file\}[^\s]*$/, {
        error: 'en adresse som begynner med https:// og har {file} der filnavnet skal stå',
      })
      .optional(),
    /** The helplines shown where somebody may be worried, in order. */
    emergency: z.array(reference('helplines')).min(1, { error: 'minst ett nummer' }),
  });
