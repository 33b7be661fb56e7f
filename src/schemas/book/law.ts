import { z } from 'astro/zod';
import {
  pastDate,
  localised,
  sentence,
  webAddress,
  type SchemaTools,
} from '#schemas/site/common.ts';

/** One rule the handbook leans on: `content/lover/<id>.yaml`. Appendix E lists them. Not legal advice. */
export const law = ({ reference }: SchemaTools) =>
  z.strictObject({
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
    /** Where we read of it. */
    source: reference('sources'),
    /** When we last held our words up against the source. */
    checked: pastDate,
    /** A warning, where the rule is about to change. */
    changing: localised.optional(),
  });
