import { z } from 'astro/zod';
import { localised, slug } from '#schemas/site/common.ts';

const chapterParts = ['example', 'check', 'further', 'source'] as const;
const inWords = chapterParts.join(', ');

/** What a chapter can be asked for: a made-up example, points to check oneself by, chapters to read on in, a source. */
const chapterPart = z.enum(chapterParts, { error: `en av ${inWords}` });

/** A part a chapter can be asked for. */
export type ChapterPart = z.output<typeof chapterPart>;

/**
 * A book and its one order, in `content/<book>/rekkefolge.yaml`: menus, previous/next, the edition on one
 * page and every export follow it. Which books there are stands in books.ts.
 */
export const book = () =>
  z.strictObject({
    /** The folder the book has in addresses: `handbok` gives `/handbok/`. */
    address: slug,
    /** Name of the book. */
    title: localised,
    /** Who it is for and what it holds, on its page of contents. */
    lead: localised,
    /** What one should know of the book before one reads it, as that another has its name. */
    note: localised.optional(),
    /** The edition on one page. */
    wholeBook: z.strictObject({
      /** Heading of the page. */
      title: localised,
      /** What it is good for. */
      lead: localised,
    }),
    /** File name of the chapter for when something has happened: all pages of the book lead to it. */
    urgent: slug.optional(),
    /** What every chapter has, in the order it usually stands; appendices are as they need to be. */
    chaptersHave: z.array(chapterPart, { error: `en liste med noen av ${inWords}, eller []` }),
    /** The parts in reading order. */
    parts: z
      .array(
        z.strictObject({
          /** Stable id of the part. */
          id: slug,
          /** Name in the menus. */
          title: localised,
          /** `chapters` are numbered on from the part before; `appendices` get letters. */
          kind: z
            .enum(['chapters', 'appendices'], { error: 'chapters eller appendices' })
            .default('chapters'),
          /** What the front page says before it links to the chapters of this part. Left out, it does not name them. */
          onFront: localised.optional(),
          /** False where the chapters say themselves how long they take, so that no reading time stands beside it. */
          readingTime: z.boolean().optional(),
          /** How many words a chapter here may have. Left out where there is no rule. */
          words: z
            .strictObject({
              least: z.number().int().positive(),
              most: z.number().int().positive(),
            })
            .optional(),
          /** File names of the chapters, without `.mdx`, in reading order. */
          chapters: z.array(slug).min(1, { error: 'minst ett kapittel' }),
        }),
      )
      .min(1, { error: 'minst én del' }),
  });

/** What an order file holds. */
export type BookFile = z.infer<ReturnType<typeof book>>;
