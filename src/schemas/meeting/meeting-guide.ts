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

/** The parts of a meeting, in order: what the page of the meeting has a view for each of. */
export const meetingParts = ['start', 'vote', 'talk', 'measures', 'end'] as const;

const minutes = z
  .number({ error: 'et antall minutter' })
  .int({ error: 'et helt antall minutter' })
  .positive({ error: 'minst ett minutt' });

/** A part of a meeting. */
const agendaPart = z.strictObject({
  /** Meetings that are kept on a device remember it: never changed. */
  id: oneOf(meetingParts),
  /** How many minutes it has in a meeting of each length. */
  minutes: z.strictObject({ 60: minutes, 90: minutes }),
  title: localised,
  /** What is done, in a few sentences, to whoever leads the meeting. */
  text: localised,
});

const agenda = z.array(agendaPart).superRefine((parts, context) => {
  const expect = (holds: boolean, message: string) => {
    if (!holds) context.addIssue({ code: 'custom', message });
  };
  const names = meetingParts.join(', ');
  expect(parts.map(({ id }) => id).join(', ') === names, `delene ${names}, i den rekkefølgen`);
  for (const length of meetingLengths) {
    const sum = parts.reduce((total, part) => total + part.minutes[length], 0);
    expect(sum === length, `deler som varer ${length} minutter til sammen, ikke ${sum}`);
  }
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
    /** Minutes it takes to talk about a point: to hear both ends, find the reason and decide. */
    minutesAPoint: minutes,
    /** What whoever leads needs to know beside the agenda, in order. */
    sections: z.array(section).min(1, { error: 'minst én del' }),
  });
