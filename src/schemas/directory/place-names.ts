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

/** A name for a part of a kommune that is no postal place, in `content/katalog/steder.yaml`. */
export const partOfKommune = ({ reference }: SchemaTools) =>
  z.strictObject({
    /** Stable id. */
    id: slug,
    /** The name people use. */
    name: sentence,
    /** A bydel with administration of its own, or just a place. */
    kind: z.enum(['bydel', 'sted'], { error: 'bydel eller sted' }),
    /** The kommune it lies in. */
    kommune: reference('kommuner'),
  });
