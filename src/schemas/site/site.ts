import { z } from 'astro/zod';
import { pastDate, localised, webAddress, type SchemaTools } from './common.ts';
import { organisationNumber } from './organisation-number.ts';

/** The licences open data can be given under, as nettsted.yaml names them. */
export const dataLicences = ['CC BY 4.0', 'NLOD 2.0', 'CC0 1.0'] as const;

/** A licence of open data. */
export type DataLicence = (typeof dataLicences)[number];

/** The site's own facts, in `content/nettsted.yaml`: the one place to change who publishes it. */
export const site = ({ reference }: SchemaTools) =>
  z.strictObject({
    /** Name of the site. Differs between the languages, so that page titles do. */
    name: localised,
    /** One sentence for search engines. */
    description: localised,
    /** Who publishes the site. */
    publisher: localised,
    /** The publisher's number in Enhetsregisteret. Left out as long as it has none. */
    organisationNumber: organisationNumber.optional(),
    /** The licence the publisher gives the open data under. Left out, none is promised. */
    dataLicence: z.enum(dataLicences, { error: dataLicences.join(', ') }).optional(),
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
