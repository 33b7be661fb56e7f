import { z } from 'astro/zod';
import { localised, slug } from '#schemas/site/common.ts';

/** What the documents are listed under: as the work begins, as it goes on, and as it is followed up. */
export const tasks = ['komme-i-gang', 'arbeide', 'folge-opp'] as const;

/**
 * A document SLT work takes, in `content/maler/dokumenter.yaml`. One whose text is written has a template of
 * the same name in `content/maler/nb/`; what the others must hold is told by the appendix «Maler».
 */
export const document = () =>
  z.strictObject({
    /** Its stable id, and its address where it has a template. */
    id: slug,
    /** What it is called, as short as in a list. */
    name: localised,
    /** Who writes it. */
    writtenBy: localised,
    /** What it must hold, in a few words. */
    holds: localised,
    /** Its place in the file, which the build counts. Nobody writes it. */
    place: z.number().int().default(0),
    /** What it is listed under. */
    task: z.enum(tasks, { error: `en av ${tasks.join(', ')}` }),
  });
