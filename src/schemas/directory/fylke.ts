import { z } from 'astro/zod';
import { fylkeNumber, slug } from '#schemas/site/common.ts';
import { nameInLanguage } from './kommune.ts';

/** A fylke, in `content/katalog/fylker.json`. Source: SSB. */
export const fylke = () =>
  z.strictObject({
    /** Fylke number, two digits; the stable id. */
    id: fylkeNumber,
    /** Norwegian name. */
    name: z.string().min(1),
    /** Address under /finn-koordinator/. */
    slug,
    /** Official names in Sámi and Kven. */
    names: z.array(nameInLanguage),
    /** How many kommuner the fylke has; the check counts them. */
    kommuner: z.number().int().positive(),
  });
