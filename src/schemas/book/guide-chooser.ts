import { z } from 'astro/zod';
import { localised, slug } from '#schemas/site/common.ts';

/** Whether a kommune has SLT alone or with others. */
export const together = ['alene', 'sammen'] as const;

const answer = {
  /** What the address calls it: never changed. */
  id: slug,
  /** The answer as a reader presses it. */
  name: localised,
};

/** A list of answers, in the order they are asked. */
const answers = <Fields extends z.ZodRawShape>(fields: Fields) =>
  z.array(z.strictObject({ ...answer, ...fields })).min(2, { error: 'minst to svar' });

/** What is asked: the question, and a line of help where it needs one. */
const question = z.strictObject({ ask: localised, help: localised.optional() });

/**
 * Four questions that lead to a way to organise SLT and to the guides to read: `content/veiledere/velger.yaml`. Guides
 * are named by their ids in oversikt.yaml, whether they are written yet or not.
 */
export const guideChooser = () =>
  z.strictObject({
    /** What the page is called. */
    title: localised,
    /** What one gets from it, and out of what: true with the questions and with the tables. */
    lead: localised,
    /** What to do where the questions are asked. */
    byQuestions: localised,
    /** What to do where there are only tables; it leads to them. */
    byTables: localised,
    /** Where the way to organise it is taken from, and what it is not. */
    about: localised,
    /** The questions, in order. */
    questions: z.strictObject({
      size: question,
      together: question,
      stage: question,
      role: question,
    }),
    /** How large a kommune is. */
    sizes: answers({
      /** The fewest inhabitants of a kommune of this size; left out where it is no matter of inhabitants. */
      from: z.int({ error: 'et helt tall' }).nonnegative().optional(),
      /** True for that of a kommune with bydeler. */
      bydeler: z.boolean().optional(),
    }),
    /** Alone or with others, by id. */
    together: z.record(z.enum(together), localised, {
      error: `et felt for ${together.join(' og ')}`,
    }),
    /** Where in the work a reader is, and what is to be done there. */
    stages: answers({
      /** The guides of the stage in the order one needs them, and the roles each is for. */
      tasks: z
        .array(
          z.strictObject({
            guide: slug,
            roles: z.array(slug).min(1),
            /** The sizes of kommuner it is not for, by id. */
            notForSizes: z.array(slug).min(1).optional(),
          }),
        )
        .min(1, { error: 'minst én veileder' }),
    }),
    /** Who asks. */
    roles: answers({
      /** The guide to the role. */
      guide: slug,
      /** True for those who have a say in how SLT is organised: they get the guide to their kommune too. */
      organises: z.boolean().default(false),
    }),
    /** The ways to organise it. Each size, alone or with others, has exactly one. */
    organisations: z
      .array(
        z.strictObject({
          /** What the address calls it: never changed. */
          id: slug,
          /** What it is called. */
          title: localised,
          /** What is particular to it, in one or two sentences. */
          says: localised,
          /** The drawing of its three levels, with who sits where and how often. */
          diagram: slug,
          /** The guide to it. */
          guide: slug,
          /** The cases it is for. */
          sizes: z.array(slug).min(1),
          together: z.enum(together, { error: together.join(' eller ') }),
        }),
      )
      .min(1, { error: 'minst én' }),
  });
