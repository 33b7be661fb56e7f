import { z } from 'astro/zod';
import {
  localised,
  localisedList,
  oneOf,
  pastDate,
  slug,
  type SchemaTools,
} from '#schemas/site/common.ts';

/** How long a meeting is, in minutes. */
export const meetingLengths = [60, 90] as const;

/** What the site helps with in a part of a meeting: answering, talking of the points, choosing measures. */
export const meetingViews = ['answer', 'discuss', 'choose'] as const;

const minutes = z
  .number({ error: 'et antall minutter' })
  .int({ error: 'et helt antall minutter' })
  .min(0, { error: '0 eller flere minutter' });

/** A part of a meeting, in order. */
const agendaPart = z.strictObject({
  /** Meetings that are kept on a device remember it: never changed. */
  id: slug.max(40, { error: 'høyst 40 tegn' }),
  /** How many minutes it has in a meeting of each length; 0 where it is left out. */
  minutes: z.strictObject({ 60: minutes, 90: minutes }),
  title: localised,
  /** What is done, in a few sentences, to whoever leads the meeting. */
  text: localised,
  /** What the site helps with meanwhile. */
  view: oneOf(meetingViews).optional(),
});

const isUnique = (values: readonly unknown[]) => new Set(values).size === values.length;

const agenda = z.array(agendaPart).superRefine((parts, context) => {
  const expect = (holds: boolean, message: string) => {
    if (!holds) context.addIssue({ code: 'custom', message });
  };
  for (const length of meetingLengths) {
    const sum = parts.reduce((total, part) => total + part.minutes[length], 0);
    expect(sum === length, `deler som varer ${length} minutter til sammen, ikke ${sum}`);
  }
  expect(isUnique(parts.map(({ id }) => id)), 'en id som ingen annen del har');
  const views = parts.flatMap(({ view }) => view ?? []);
  const isComplete = views.length === meetingViews.length && isUnique(views);
  expect(isComplete, `én del med «view» for hver av ${meetingViews.join(', ')}`);
});

/** A part of the guide: a few sentences, or a list, or both. */
const section = z.strictObject({
  /** The part of the address after `#`. */
  id: slug,
  title: localised,
  text: localised.optional(),
  lines: localisedList.optional(),
});

/** The guide to whoever leads a meeting on the self-assessment: `content/egenvurdering/mote.yaml`. */
export const meetingGuide = ({ reference }: SchemaTools) =>
  z.strictObject({
    /** When somebody last held it up against its sources. */
    checked: pastDate,
    /** The form the meeting, the cards and the sheet of paper are about. */
    form: reference('forms'),
    agenda,
    /** What whoever leads needs to know beside the agenda, in order. */
    sections: z.array(section).min(1, { error: 'minst én del' }),
  });
