import { z } from 'astro/zod';
import {
  localised,
  localisedList,
  pastDate,
  slug,
  type SchemaTools,
} from '#schemas/site/common.ts';

/**
 * A series of questions that ends in an answer: `content/beslutningshjelp/<id>.yaml`. It has a page of its
 * own, `/<id>/`. The content check sees to it that every path ends, and that a role skips no question that can lead
 * to a duty (scripts/content-check/rules/decision-aid.ts, decision-roles.ts).
 */
export const decisionAid = ({ reference }: SchemaTools) =>
  z.strictObject({
    title: localised,
    /** One sentence for search engines. */
    description: localised,
    /** What it helps with, and how far it goes. */
    introduction: localised,
    /** When somebody last held it up against the rules it names. */
    checked: pastDate,
    /** What to read for more, in order. */
    chapters: z.array(reference('chapters')).min(1, { error: 'minst ett kapittel' }),
    /** The first is where it starts. */
    questions: z
      .array(
        z.strictObject({
          /** Stable id, and the fragment of the question. */
          id: slug,
          question: localised,
          /** What to think of before answering. */
          help: localised.optional(),
          answers: z
            .array(
              z.strictObject({
                text: localised,
                /** Id of the question or outcome that follows. */
                to: slug,
              }),
            )
            .min(2, { error: 'minst to svar' }),
        }),
      )
      .min(1, { error: 'minst ett spørsmål' }),
    /** Who may be asking, for those who would rather not answer what their role says already. */
    roles: z
      .array(
        z.strictObject({
          /** As it follows «Jeg er», so with a small letter. */
          name: localised,
          /** The question a role answers → the `to` of its answer. Never a question that can lead to a duty. */
          answers: z.record(slug, slug).refine((answers) => Object.keys(answers).length > 0, {
            error: 'minst ett spørsmål rollen svarer på',
          }),
        }),
      )
      .default([]),
    /** Where it can end. */
    outcomes: z
      .array(
        z.strictObject({
          /** Stable id, and the fragment of the outcome. */
          id: slug,
          /** Which of the three circles it lies in; `fritt` is outside them all. */
          circle: z.enum(['plikt', 'rett', 'taushet', 'fritt'], {
            error: 'plikt, rett, taushet eller fritt',
          }),
          /** The answer in a few words. */
          title: localised,
          /** Why. */
          text: localised,
          /** What to do, one thing a line. */
          doThis: localisedList,
          /** What one is free to do all the same, one thing a line: for answers that hold one back. */
          stillMay: localisedList.optional(),
          /** The rules behind it, for everyone who comes here. */
          laws: z.array(reference('laws')).default([]),
          /** Rules for some of them, after those in `laws`: not shown to whoever has another role or answered otherwise. */
          lawsFor: z
            .array(
              z.strictObject({
                law: reference('laws'),
                /** The steps that those it is for may be led to, such as `helse`. */
                steps: z.array(slug).min(1, { error: 'minst ett steg' }),
              }),
            )
            .optional(),
        }),
      )
      .min(2, { error: 'minst to utfall' }),
  });

/** A decision aid as its file holds it. */
export type DecisionAidData = z.output<ReturnType<typeof decisionAid>>;
