import fc from 'fast-check';
import type { ScaleAnswer } from '#domain/assessment/answers.ts';
import { roles, type Assessment } from '#domain/assessment/assessment.ts';
import { checkAnswers, checkQuestions } from '#domain/assessment/measure-check.ts';
import { measureStatuses, type Measure } from '#domain/assessment/measure.ts';

const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const day = moment.map((text) => text.slice(0, 10));

const id = fc.uuid();

export const indicatorId = fc.stringMatching(/^([A-K]|M[1-4]-)[1-9]$/);

/** Names every object answers to, and that an id from outside may have. */
export const inheritedNames = ['constructor', 'hasOwnProperty', 'toString', 'valueOf'] as const;

const conditionId = fc.oneof(
  { weight: 9, arbitrary: fc.stringMatching(/^[a-z][a-z0-9-]{0,15}$/) },
  { weight: 1, arbitrary: fc.constantFrom(...inheritedNames) },
);

const itemId = fc.oneof(
  { weight: 9, arbitrary: indicatorId },
  { weight: 1, arbitrary: fc.constantFrom(...inheritedNames) },
);

export const scaleAnswer = fc.constantFrom<ScaleAnswer>(0, 1, 2, 3, 4, 'unknown', 'not-applicable');

/** Texts as people write them, and as attackers do. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(
    '',
    '<script>alert(1)</script>',
    '=HYPERLINK("x")',
    '__proto__',
    'æøå «»',
    '\u0000',
  ),
);

const optional = <Value>(key: string, value: fc.Arbitrary<Value>) =>
  fc.option(value, { nil: undefined }).map((one) => (one === undefined ? {} : { [key]: one }));

const together = (...parts: fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as object);

/** Any assessment we could have written ourselves. */
export const anyAssessment = together(
  fc.record({
    id,
    role: fc.constantFrom(...roles),
    started: moment,
    changed: moment,
    answers: fc.dictionary(itemId, scaleAnswer, { noNullPrototype: true }),
    wordings: fc.dictionary(itemId, fc.integer({ min: 1, max: 9 }), { noNullPrototype: true }),
    conditions: fc.dictionary(conditionId, fc.constantFrom('yes', 'partly', 'no', 'unknown'), {
      noNullPrototype: true,
    }),
    notes: fc.dictionary(fc.oneof(itemId, conditionId), anyText, { noNullPrototype: true }),
    evidence: fc.dictionary(itemId, anyText, { noNullPrototype: true }),
    steps: fc.dictionary(conditionId, together(optional('owner', anyText), optional('date', day)), {
      noNullPrototype: true,
    }),
  }),
  optional('kommune', fc.stringMatching(/^\d{4}$/)),
  optional('name', anyText),
  optional('form', fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/)),
  optional('keptOn', day),
  optional('next', day),
  optional('sources', fc.array(id, { maxLength: 3 })),
) as fc.Arbitrary<Assessment>;

const check = together(
  ...checkQuestions.map((question) =>
    optional(
      question,
      together(optional('answer', fc.constantFrom(...checkAnswers)), optional('note', anyText)),
    ),
  ),
);

/** Any measure we could have written ourselves. */
export const anyMeasure = together(
  fc.record({
    id,
    assessment: id,
    action: anyText,
    cause: anyText,
    goal: anyText,
    owner: anyText,
    resource: anyText,
    sign: anyText,
    status: fc.constantFrom(...measureStatuses),
  }),
  optional('indicator', indicatorId),
  optional('deadline', day),
  optional('intervention', fc.stringMatching(/^[a-z-]{0,10}$/)),
  optional('check', check),
  optional('of', id),
) as fc.Arbitrary<Measure>;
