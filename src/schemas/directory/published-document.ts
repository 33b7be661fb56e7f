import { z } from 'astro/zod';
import { pastDate, sentence, slug, webAddress, type SchemaTools } from '#schemas/site/common.ts';
import { years } from '#schemas/site/years.ts';

/**
 * What a document is. `politirad` is what tells of a politiråd, `ungdata` the report of a youth survey,
 * `sak` a matter before politicians, `tiltak` what tells of a measure or a grant for it.
 */
export const documentKinds = [
  'plan',
  'rusplan',
  'avtale',
  'politirad',
  'ungdata',
  'kartlegging',
  'veileder',
  'sak',
  'tiltak',
  'annet',
] as const;

/** A document about local prevention, in `content/dokumenter/dokumenter.yaml`: a plan, an agreement, a survey. */
export const publishedDocument = ({ reference }: SchemaTools) =>
  z.strictObject({
    /** Stable id. */
    id: slug,
    /** Title as the source gives it, or what it is where the source gives none. */
    title: sentence,
    /** The written language of the title. */
    lang: z.enum(['nb', 'nn'], { error: 'nb eller nn' }),
    /** Who wrote it, where the source tells. */
    author: sentence.optional(),
    /** Numbers of the kommuner it is about; none when it is about the whole country. */
    kommuner: z.array(reference('kommuner')).default([]),
    /** The former kommune it was made for, where it is not one of today. */
    formerKommune: sentence.optional(),
    /** What it is. */
    kind: z.enum(documentKinds, { error: `en av ${documentKinds.join(', ')}` }),
    /** The years it holds for; a plan after its last year is marked. Of a survey, when. */
    years: years.optional(),
    /** Where it can be read; left out when we only know of it. */
    url: webAddress.optional(),
    /** The page that tells of it. */
    source: webAddress,
    /** What we have seen: a page about it or the document itself (`side`), or its title in a list (`tittel`). */
    read: z.enum(['side', 'tittel'], { error: 'side eller tittel' }),
    /** When we read of it there, or in what is kept of it. */
    seen: pastDate,
  });
