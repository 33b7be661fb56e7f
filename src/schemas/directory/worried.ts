import { z } from 'astro/zod';
import {
  localised,
  localisedList,
  pastDate,
  slug,
  webAddress,
  withoutNumbers,
  type SchemaTools,
} from '#schemas/site/common.ts';

/* A number in a text could not be pressed: it stands under `lines`. */
const text = withoutNumbers(localised);
const list = withoutNumbers(localisedList);

/** Something one may be worried about: whom to talk to, what to say, and what happens then. */
const situation = ({ reference }: SchemaTools) =>
  z.strictObject({
    /** Stable id, and the fragment of the situation. */
    id: slug,
    /** What it is, in the words of somebody who is worried. */
    title: text,
    /** Whom to talk to, and when. */
    who: text,
    /** The numbers to call, the first first. */
    lines: z.array(reference('helplines')).default([]),
    /** True where the SLT coordinator is right: shows the field that finds a kommune. */
    coordinator: z.boolean().default(false),
    /** A first sentence to use, as it is spoken. */
    say: text,
    /** What happens then. */
    then: text,
    /** Where one can write instead. */
    web: z.strictObject({ text, url: webAddress }).optional(),
  });

/** The page for a parent, a neighbour or a teacher: `content/bekymret.yaml`. */
export const worried = (tools: SchemaTools) => {
  const { reference } = tools;
  const oneSituation = situation(tools);
  return z.strictObject({
    title: text,
    /** What one finds out here. */
    lead: text,
    /** What the page does not ask and does not keep. */
    privacy: text,
    /** One sentence for search engines, and for links to the page. */
    description: text,
    /** When somebody last held the page up against its sources. */
    checked: pastDate,
    /** Words somebody may search for that do not stand on the page. */
    searchTerms: list.optional(),
    /** What cannot wait. */
    danger: oneSituation,
    /** Everything else, in the order of the page. */
    situations: z.array(oneSituation).min(1),
    /** Whether one can be anonymous, with each that is called. */
    anonymous: z.strictObject({
      title: text,
      with: z.array(z.strictObject({ name: text, text })).min(1),
    }),
    /** What SLT is, and what it is not. */
    slt: z.strictObject({
      title: text,
      lead: text,
      /** What the coordinator does, in words that go on from «koordinatoren». */
      does: list,
      /** What others do, one sentence a line. */
      othersDo: list,
    }),
    /** What somebody who works with children must do. */
    employees: z.strictObject({
      title: text,
      /** One duty or piece of advice a line. */
      duties: list,
      /** What to read for more, in order. */
      chapters: z.array(reference('chapters')).min(1, { error: 'minst ett kapittel' }),
    }),
    /** All numbers in one list: those of day and night, and the others. */
    numbers: z.strictObject({ title: text, lead: text, always: text, others: text }),
    /** Where all this is taken from, beside what each number says of itself. */
    sources: z.array(reference('sources')).min(1),
  });
};
