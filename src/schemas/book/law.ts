import { z } from 'astro/zod';
import {
  isoDateOr,
  pastDate,
  localised,
  sentence,
  webAddress,
  type SchemaTools,
} from '#schemas/site/common.ts';

/** What `inForce` says of a change when we have looked for its day and found none. */
export const noDateFound = 'ingen dato funnet';

/** A change that is adopted and not in force. The content check refuses one whose day has come. */
const adoptedChange = z.strictObject({
  /** The act that makes the change, as it begins a sentence: «Ny barnelov (lov 20. juni 2025 nr. 40)». */
  act: localised,
  /** What the change does to this rule. */
  text: localised,
  /** The day it comes into force, or that we have found none. */
  inForce: isoDateOr(noDateFound),
  /** What is known of when it comes into force, beside the day. */
  note: localised.optional(),
});

/** One rule the handbook leans on: `content/lover/<id>.yaml`. Appendix E lists them. Not legal advice. */
export const law = ({ reference }: SchemaTools) =>
  z
    .strictObject({
      /** Name of the act or convention. */
      act: localised,
      /** The section as it is printed, «§ 13 b»; left out where no source gives it. */
      section: sentence.optional(),
      /** What the rule is about, in a few words. */
      title: localised,
      /** What it says, in plain words of our own. */
      says: localised,
      /**
       * What the rule does: keeps secret (`taushet`), allows sharing (`rett`), demands it (`plikt`), or
       * sets other bounds (`ramme`).
       */
      kind: z.enum(['taushet', 'rett', 'plikt', 'ramme'], {
        error: 'taushet, rett, plikt eller ramme',
      }),
      /** Where the act itself can be read. */
      url: webAddress.optional(),
      /** The copy of the act we read: a source that says with `runsTo` how far it goes. */
      copy: reference('sources').optional(),
      /** What else we read of it: a guide, a comment. Needed where we have not read the act. */
      source: reference('sources').optional(),
      /** When we last held our words up against what we read. */
      checked: pastDate,
      /** Changes that are adopted and not in force. */
      adopted: z.array(adoptedChange).default([]),
      /** A change somebody has proposed and nobody adopted: who, what and when. */
      proposed: localised.optional(),
      /** What else the reader should know of where the rule is going. Shown without a label. */
      note: localised.optional(),
    })
    .refine(({ copy, source }) => copy !== undefined || source !== undefined, {
      path: ['copy'],
      error: 'kopien av loven vi leste («copy:»), eller en annen kilde («source:»)',
    });
