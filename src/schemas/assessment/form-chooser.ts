import { z } from 'astro/zod';
import { localised, slug, type SchemaTools } from '#schemas/site/common.ts';

/** How many questions it asks. */
const questionCount = 3;

/** «Hvilket passer oss?»: three questions that lead to one form, `content/egenvurdering/velger.yaml`. */
export const formChooser = ({ reference }: SchemaTools) =>
  z.strictObject({
    /** What it is called, as a question. */
    title: localised,
    /** The questions, in the order they are asked. */
    questions: z
      .array(
        z.strictObject({
          /** What `when` of the suggestions calls it. */
          id: slug,
          ask: localised,
          answers: z
            .array(
              z.strictObject({
                /** What `when` of the suggestions calls it. */
                id: slug,
                /** The answer as a reader presses it. */
                name: localised,
              }),
            )
            .min(2, { error: 'minst to svar' }),
        }),
      )
      .length(questionCount, { error: 'tre spørsmål' }),
    /** What the answers lead to. The first that fits is given, so the last is for all that is left. */
    suggestions: z
      .array(
        z.strictObject({
          /** The answers it is for, by the id of their question. A question that is left out may have any answer. */
          when: z.record(slug, z.array(slug).min(1, { error: 'minst ett svar' })).default({}),
          form: reference('forms'),
          /** Who it is for, as it stands in the list of all of them. */
          situation: localised,
          /** Why it fits, in one or two sentences. */
          why: localised,
        }),
      )
      .min(1, { error: 'minst ett forslag' }),
  });
