import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Language } from '#domain/site/language.ts';
import {
  ageGroups,
  newPoint,
  newWalk,
  outcomes,
  point,
  pointKinds,
  severities,
  urgencies,
  walk,
  type Point,
  type Walk,
} from '#domain/walk/walk.ts';
import { wordsIn, type WalkGuide, type WalkInput } from '#domain/walk/words.ts';
import * as v from 'valibot';
import { textsIn } from '../../support/texts.ts';
import { anyText } from '../assessment/arbitraries.ts';

const guide = parse(
  readFileSync('tests/fixtures/content/trygghetsvandring.yaml', 'utf8'),
) as WalkGuide;

/** The words of the fixture, and the texts of the site. */
export const inputIn = (language: Language): WalkInput => ({
  language,
  words: wordsIn(guide, language),
  texts: textsIn(language).walk.report,
});

/** A made-up walk. */
export const madeWalk = (facts: Partial<Walk> = {}): Walk => ({
  ...newWalk('vandring', '2026-11-01T18:00:00.000Z', '2026-11-01'),
  area: 'Eksempelparken',
  ...facts,
});

/** A made-up point of it. */
export const madePoint = (id: string, facts: Partial<Point> = {}): Point => ({
  ...newPoint(id, 'vandring', '2026-11-01T18:05:00.000Z'),
  ...facts,
});

const moment = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2026-02-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const shortId = fc.stringMatching(/^[a-d]$/);
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

/** Any walk. Ids are few, so that several are the same. */
export const anyWalk: fc.Arbitrary<Walk> = fc
  .record({
    ...{ id: shortId, started: moment, changed: moment, area: anyText, walker: anyText },
    ...{ ages: fc.subarray([...ageGroups]), people: maybe(fc.nat(50)) },
  })
  .map((facts) => v.parse(walk, facts));

/** Any point. */
export const anyPoint: fc.Arbitrary<Point> = fc
  .record({
    ...{ id: shortId, walk: shortId, made: moment, changed: moment },
    ...{ place: anyText, sees: anyText, feels: anyText, proposal: anyText, followUp: anyText },
    kind: fc.constantFrom(...pointKinds),
    severity: maybe(fc.constantFrom(...severities)),
    urgency: maybe(fc.constantFrom(...urgencies)),
    category: maybe(fc.constantFrom('lys', 'sikt', 'borte')),
    owner: maybe(fc.constantFrom('skole', 'vet-ikke')),
    outcome: maybe(fc.constantFrom(...outcomes)),
    deadline: maybe(moment.map((text) => text.slice(0, 10))),
    agree: maybe(fc.nat(50)),
    pictures: fc.array(fc.record({ id: shortId, shows: anyText }), { maxLength: 3 }),
  })
  .map((facts) => v.parse(point, facts));

/** Any walks with any points. */
export const anyWalks = fc.record({
  walks: fc.array(anyWalk, { maxLength: 4 }),
  points: fc.array(anyPoint, { maxLength: 8 }),
});
