import { z } from 'astro/zod';
import { pastDate, sentence } from '#schemas/site/common.ts';
import { ownField } from './template-field.ts';

const dayOfMonth = z.int().min(1).max(31, { error: 'en dag i måneden' });

/** Something to do each year, as the calendar file tells it. */
const yearly = z.strictObject({
  /** The month, from 1. */
  month: z.int().min(1).max(12, { error: 'en måned fra 1 til 12' }),
  /** The day where it is a fixed one; else it is for all of the month. */
  day: dayOfMonth.optional(),
  /** The day it stands on in a calendar, as an example, where it is for all of the month. */
  around: dayOfMonth.optional(),
  /** What is to be done. */
  what: sentence,
  /** The role that sees to it. */
  who: sentence,
});

/**
 * A document a kommune can adopt: `content/maler/<nb|nn>/<id>.mdx`, where the id is that of a document in
 * `content/maler/dokumenter.yaml`.
 */
export const template = () =>
  z.strictObject({
    /** The title of the document itself, and of its page. */
    title: sentence.max(80, { error: 'en tittel på høyst 80 tegn' }),
    /** What it is for and when it is needed, in one plain sentence. */
    description: sentence.min(50, { error: 'en beskrivelse på minst 50 tegn' }).max(170, {
      error: 'en beskrivelse på høyst 170 tegn',
    }),
    /** How the paper lies; lying down for wide tables. */
    paper: z.enum(['standing', 'lying'], { error: '«standing» eller «lying»' }).default('standing'),
    /** Whether its headings have numbers, as in an agreement. Word and the page count them. */
    numbered: z.boolean().default(false),
    /** Fields no other template has. Shared ones stand in felter.yaml. */
    fields: z.array(ownField).default([]),
    /** What is to be done each year, where the document has a calendar file beside it. */
    calendar: z.array(yearly).default([]),
    /** When somebody last held the text up against its sources. */
    checked: pastDate,
    /** Words people may search for that the text does not use. */
    searchTerms: z.array(sentence).default([]),
  });

/** What stands above the text of a template. */
export type TemplateData = z.output<ReturnType<typeof template>>;
