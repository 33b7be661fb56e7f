import { z } from 'astro/zod';
import { fylkeNumber, sentence, slug, type SchemaTools } from '#schemas/site/common.ts';

/** A fylke that has ended, in `content/katalog/tidligere-fylker.yaml`. */
export const formerFylke = () =>
  z.strictObject({
    /** The first two digits of the kommune numbers it had. */
    id: fylkeNumber,
    /** Its name. */
    name: sentence,
    /** Last year. */
    to: z.number().int().min(1994).max(2023),
  });

/** A district that several kommuner lie in, in `content/katalog/distrikter.yaml`. It has no fixed borders. */
export const district = ({ reference }: SchemaTools) =>
  z.strictObject({
    /** Stable id. */
    id: slug,
    /** The name people use. */
    name: sentence,
    /** Other forms of the name. */
    alsoCalled: z.array(sentence).optional(),
    /** The kommuner that are usually counted in. */
    kommuner: z.array(reference('kommuner')).min(2, { error: 'minst to kommuner' }),
  });

/** A name people use for a part of a kommune, or for all of it, that no register has, in `content/katalog/steder.yaml`. */
export const partOfKommune = ({ reference }: SchemaTools) =>
  z.strictObject({
    /** Stable id. */
    id: slug,
    /** The name people use. */
    name: sentence,
    /** A bydel with administration of its own, just a place, or another name of the kommune itself. */
    kind: z.enum(['bydel', 'sted', 'navn'], { error: 'bydel, sted eller navn' }),
    /** The kommune it lies in. */
    kommune: reference('kommuner'),
  });
