import { z } from 'astro/zod';

const text = z.string().min(1);
const address = z.url({ protocol: /^https?$/ });

/** A document about local prevention, in the open data. The promise of open-data.ts holds for it. */
export const openDocument = z.looseObject({
  id: text.describe('Stable.'),
  title: text.describe('As the source gives it.'),
  lang: z.enum(['nb', 'nn', 'da', 'sv', 'en']),
  author: text.optional(),
  publisher: text.optional(),
  kommuner: z
    .array(z.string().regex(/^\d{4}$/))
    .describe('Empty when it is about no kommune of its own.'),
  formerKommune: text.optional().describe('The former kommune it was made for.'),
  kind: z.enum([
    'plan',
    'substancePlan',
    'agreement',
    'policeCouncil',
    'ungdata',
    'mapping',
    'guide',
    'handbook',
    'parliamentaryPaper',
    'officialReport',
    'report',
    'research',
    'article',
    'studentThesis',
    'politicalCase',
    'measure',
    'grant',
    'other',
  ]),
  themes: z.array(text).describe('What it is about, in words of our own. New ones may come.'),
  period: z
    .looseObject({ from: z.number().int(), to: z.number().int() })
    .optional()
    .describe('Years, both included. Absent when one of them is not known.'),
  years: z
    .looseObject({ from: z.number().int().optional(), to: z.number().int().optional() })
    .optional()
    .describe('The same, and where only one of them is known.'),
  year: z.number().int().optional().describe('The year it came out, where that is known.'),
  isbn: z.array(text).optional().describe('One for each form it came in.'),
  number: text.optional().describe('Its number in a series.'),
  expired: z.boolean().describe('True when the period was over on the day the file was made.'),
  url: address.optional(),
  copy: z
    .boolean()
    .optional()
    .describe('True when `url` leads to a copy at a site that did not publish it.'),
  source: address.optional().describe('The page that tells of it.'),
  read: z
    .enum(['page', 'excerpt', 'title', 'mention'])
    .describe(
      'page: the document, or a page about it. excerpt: a part of either. title: only its title, in a list. mention: only what others say of it.',
    ),
  note: z.looseObject({ nb: text, nn: text }).optional(),
  checked: z.iso.date(),
});
