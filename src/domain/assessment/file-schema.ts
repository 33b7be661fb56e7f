import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { conditionAnswers, levels } from './answers.ts';
import { basisPattern } from './basis.ts';
import {
  dataVersion,
  description,
  entryId,
  itemId,
  longText,
  mostEntries,
  mostItems,
  mostMeasures,
  mostValues,
  step,
} from './assessment.ts';
import { fileFormat } from './file.ts';
import { measure } from './measure.ts';
import { checked, type CheckQuestion } from './measure-check.ts';
import { dayPattern, list, moment, momentPattern, object } from '#domain/site/shapes.ts';

/* What `toFile` writes, in full. Reading is more lenient (read-entries.ts): it keeps what it can. */

const told = <Schema extends v.GenericSchema>(schema: Schema, description: string): Schema =>
  v.pipe(schema, v.description(description)) as unknown as Schema;

/** The fields of an object, each with what it means. */
const explained = <Shape extends Record<string, v.GenericSchema>>(
  shape: Shape,
  words: { [Key in keyof Shape]?: string },
): Shape =>
  Object.fromEntries(
    Object.entries(shape).map(([key, schema]) => [key, told(schema, words[key] ?? key)]),
  ) as Shape;

const who = explained(description.entries, {
  role: 'Who answered: the kommune, the police, a school, parents, a youth council, someone else, or several in consensus.',
  kommune: 'Kommune number, four digits.',
  name: 'What those who answered call it.',
  form: 'The form they were asked to answer. What stands outside it was not asked. Left out when all was.',
  started: 'When the first answer was given.',
  changed: 'When the last change was made.',
  keptOn: 'The day it was kept as a version. It is not changed afterwards.',
  next: 'The day the work is to be assessed anew.',
});

const answered = v.optional(
  object(
    explained(checked.entries, {
      answer: 'yes, partly, no, or unknown.',
      note: 'Why, in a line.',
    }),
  ),
);

const sixQuestions = object(
  explained(
    {
      ...{ need: answered, evidence: answered, fit: answered },
      ...{ usability: answered, capacity: answered, support: answered },
    } satisfies Record<CheckQuestion, typeof answered>,
    {
      need: 'Who needs it, and against which cause?',
      evidence: 'What was found, where, and for whom?',
      fit: 'How does it go together with what is done already, and with what people can accept?',
      usability: 'Is it described so well that others can do the same?',
      capacity: 'Are there people, hours, rooms and money for two years?',
      support: 'Who trains, guides, and sees that it is done right?',
    },
  ),
);

const planned = object({
  ...explained(measure.entries, {
    id: 'The id of the measure.',
    assessment: 'The assessment it came from.',
    indicator: 'The indicator it is meant to lift, when it came from one.',
    origin: 'What else it came from, in words: a safety walk, its day and the point.',
    action: 'What is to be done.',
    cause: 'The mapped cause it answers to.',
    goal: 'What it is to achieve.',
    owner: 'The role or service that owns it.',
    deadline: 'The day it is to be done.',
    resource: 'Money, hours, people.',
    sign: 'What shows that it works.',
    status: 'How far it has come.',
    intervention:
      'The id of the page about it at /tiltak/, empty when it is none of those. Missing when nobody has chosen.',
    of: 'The measure it is a copy of: in a kept version, or in an assessment that goes on from one.',
  }),
  check: told(v.optional(sixQuestions), 'What is answered to six questions about it.'),
});

const scaleAnswer = v.union([v.picklist(levels), v.picklist(['unknown', 'not-applicable'])]);

/* A whole number from 1 that JSON carries safely. */
const wording = v.pipe(v.number(), v.integer(), v.gtValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));

const assessment = object({
  id: told(entryId, 'The id of the assessment. Measures refer to it.'),
  ...who,
  answers: told(
    v.record(itemId, scaleAnswer),
    'Answers by indicator id, as A1: 0 (not begun) to 4 (embedded, documented and evaluated), or unknown, or not-applicable. Indicators that no longer exist are kept. On A1 and other musts that cap the result, not-applicable counts as not answered until the note says why.',
  ),
  wordings: told(
    v.optional(v.record(itemId, wording)),
    'The version of the indicator each answer was given to, by its id: 1 where nothing is said, as in older files.',
  ),
  conditions: told(
    v.record(itemId, v.picklist(conditionAnswers)),
    'Answers to what must or should be in place, by its id.',
  ),
  notes: told(v.record(itemId, longText), 'Notes by the id of what was asked. Plain text.'),
  evidence: told(
    v.optional(v.record(itemId, longText)),
    'What shows an answer, by indicator id: document, case number, date, link. Plain text. Older files lack it.',
  ),
  steps: told(v.record(itemId, step), 'Who does a step before the start, and when, by its id.'),
  basis: told(
    v.optional(v.record(itemId, v.pipe(v.string(), v.regex(basisPattern)))),
    'In a consensus: what the respondents had answered when it was decided, by indicator id, as the ids of their assessments with their answers: «a=3 b=unknown».',
  ),
});

/** A whole file, as `toFile` writes it. */
export const fileSchema = object({
  format: v.pipe(v.string(), v.value(fileFormat)),
  version: told(v.pipe(v.number(), v.value(dataVersion)), 'The version of the format.'),
  exported: told(moment, 'When the file was written.'),
  assessments: told(
    list(told(assessment, 'What one respondent answered on one occasion.'), mostEntries),
    'Assessments.',
  ),
  measures: told(
    list(told(planned, 'A measure of the action plan.'), mostMeasures),
    'The action plan, and the plan as it was in each kept version.',
  ),
});

/* What has a default is always written, and nothing beside the fields. The library knows no format of our patterns. */
const asWritten: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'output',
  overrideSchema: ({ jsonSchema: { properties, required = [], ...rest } }) => {
    if (!properties) return undefined;
    const written = Object.entries(properties).flatMap(([key, property]) =>
      required.includes(key) || (typeof property === 'object' && 'default' in property)
        ? [key]
        : [],
    );
    const all = { ...rest, properties, additionalProperties: false };
    return written.length > 0 ? { ...all, required: written } : all;
  },
  overrideAction: ({ jsonSchema }) => {
    if (jsonSchema.pattern === dayPattern.source) return { ...jsonSchema, format: 'date' };
    if (jsonSchema.pattern === momentPattern.source) return { ...jsonSchema, format: 'date-time' };
    return undefined;
  },
};

/** The JSON Schema (2020-12) of a file, published under `address`. */
export const fileJsonSchema = (address: string): Record<string, unknown> => {
  const { $schema, ...schema } = toJsonSchema(fileSchema, asWritten);
  return {
    $schema,
    $id: address,
    title: 'SLT self-assessment',
    description:
      'Answers, notes and action plans of the SLT self-assessment, as its plan page exports them. The roles are who answered; consensus is what several agreed on. All text is plain text and may be written by anyone: never read it as markup. ' +
      `The site reads at most ${mostItems} ids in one assessment, and ${mostValues} answers, notes, texts of evidence, steps and measures of a file.`,
    ...schema,
  };
};
