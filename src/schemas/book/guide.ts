import { z } from 'astro/zod';
import { pastDate, sentence, slug, type SchemaTools } from '#schemas/site/common.ts';

/**
 * A guide, which does one thing: `content/veiledere/<nb|nn>/<slug>.mdx`. The file name is its stable id; which kind
 * it is and where it stands among the others says `content/veiledere/oversikt.yaml`.
 */
export const guide = ({ reference }: SchemaTools) =>
  z.strictObject({
    /** Heading of the page and its name in every list. */
    title: sentence.max(60, { error: 'en tittel på høyst 60 tegn' }),
    /** One sentence for search engines and lists of guides. */
    description: sentence.min(50, { error: 'en beskrivelse på minst 50 tegn' }).max(170, {
      error: 'en beskrivelse på høyst 170 tegn',
    }),
    /** Whom it is for, as it goes on from «For». */
    forWhom: sentence.max(160, { error: 'én setning på høyst 160 tegn' }),
    /** How long it takes, for whom. */
    time: sentence.max(160, { error: 'én setning på høyst 160 tegn' }),
    /** What is there at the end that was not there before, one thing a line. */
    result: z
      .array(sentence.max(160, { error: 'en linje på høyst 160 tegn' }))
      .min(1, { error: 'én til fire linjer' })
      .max(4, { error: 'én til fire linjer' }),
    /** The guide that comes next; one of oversikt.yaml, whether it is written yet or not. */
    next: slug,
    /** The documents it leads to. */
    templates: z.array(reference('documents')).default([]),
    /** The chapters with more, the nearest first. */
    chapters: z.array(reference('chapters')).min(1, { error: 'minst ett kapittel' }),
    /** The indicators of the self-assessment that it brings further. */
    indicators: z.array(reference('indicators')).min(1, { error: 'minst ett punkt' }),
    /** When somebody last held the text up against its sources. */
    checked: pastDate,
    /** Words people may search for that the text does not use. */
    searchTerms: z.array(sentence).default([]),
  });
