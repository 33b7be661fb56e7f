import { z } from 'astro/zod';
import { pastDate, sentence, webAddress } from '#schemas/site/common.ts';

/** Where a fact comes from: `content/kilder/<id>.yaml`. Chapters cite it by its id. */
export const source = () =>
  z.strictObject({
    /** Title as the source itself gives it. */
    title: sentence,
    /** Who wrote it; left out when it is the publisher. */
    author: sentence.optional(),
    /** Who published it. */
    publisher: sentence,
    /** Year, or what is known of it: «2008», «udatert», «2023 eller senere». */
    year: sentence,
    /** What kind of source it is. */
    kind: z.enum(['nasjonal', 'kommune', 'forskning', 'lov', 'stortinget', 'annet'], {
      error: 'nasjonal, kommune, forskning, lov, stortinget eller annet',
    }),
    /** Where it can be read. */
    url: webAddress.optional(),
    /** When we last read it. */
    checked: pastDate,
    /** What the reader should know about how far it carries, in both languages. */
    note: z.strictObject({ nb: sentence, nn: sentence }).optional(),
  });
