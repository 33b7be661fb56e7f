import { z } from 'astro/zod';
import { isoDate, localised, pastDate, sentence, webAddress } from '#schemas/site/common.ts';
import type { SchemaTools } from '#schemas/site/common.ts';
import { moment } from './moment.ts';
import { basis } from './told-by.ts';

/** What an event can be. A deadline that comes each year is no event: it stands in faste/frister.yaml. */
const eventKinds = [
  'kurs',
  'seminar',
  'samling',
  'konferanse',
  'lansering',
  'frist',
] as const;

/** Where an event is. */
const place = z.strictObject({
  /** The house, where the source tells. */
  name: sentence.optional(),
  /** The town, or the place as one finds it on a map. */
  town: sentence,
  /** The country, where it is not Norway. */
  country: localised.optional(),
});

/** How one signs up. */
const signUp = z.strictObject({
  url: webAddress,
  /** The last day. */
  deadline: isoDate.optional(),
});

interface Dates {
  start: string;
  end?: string | undefined;
  signUp?: { deadline?: string | undefined } | undefined;
}

/* A day without a time lasts to its end, so it is never before a time of the same day. */
const isBefore = (end: string, start: string) =>
  end.length === start.length ? end < start : end.slice(0, 10) < start.slice(0, 10);

const endsAfterItStarts = ({ start, end }: Dates) => end === undefined || !isBefore(end, start);

const closesBeforeItStarts = ({ start, signUp: sign }: Dates) =>
  sign?.deadline === undefined || sign.deadline <= start.slice(0, 10);

/** An event with a day of its own: `content/arrangementer/<id>.yaml`. The file name is its stable id. */
export const event = ({ reference }: SchemaTools) =>
  z
    .strictObject({
      kind: z.enum(eventKinds, { error: `en av ${eventKinds.join(', ')}` }),
      title: localised,
      /** What it is or was about, in one to three sentences. */
      summary: localised,
      /** When it starts: a day, or a day and a time in Norway. */
      start: moment,
      /** When it ends, written as the start is; left out when it is over the same day. */
      end: moment.optional(),
      /** Where it is; left out of what is digital alone, and where no source tells. */
      place: place.optional(),
      /** True when one can follow it from elsewhere. */
      digital: z.boolean().default(false),
      /** Who arranges it. */
      organisers: z.array(reference('eventOrganisers')).min(1, { error: 'minst én arrangør' }),
      /** Whom it is for. */
      audience: localised.optional(),
      signUp: signUp.optional(),
      /** Where it can be seen or read of afterwards. */
      recording: webAddress.optional(),
      /** True when it was called off. */
      cancelled: z.boolean().default(false),
      /** The day what calendars show was last changed here: they take it in anew. */
      changed: pastDate,
      ...basis,
    })
    .refine(endsAfterItStarts, {
      path: ['end'],
      error: 'en slutt som ikke er før starten',
    })
    .refine(closesBeforeItStarts, {
      path: ['signUp', 'deadline'],
      error: 'en siste dag for påmelding som ikke er etter starten',
    });
