import { expect, test } from 'vitest';
import { filesInMemory } from '../../../scripts/content-check/files.ts';
import type { RawEntry } from '../../../scripts/content-check/raw-entries.ts';
import type { RuleContext } from '../../../scripts/content-check/rules/context.ts';
import { decisionAidsEnd } from '../../../scripts/content-check/rules/decision-aid.ts';
import { rolesSkipNoDuty } from '../../../scripts/content-check/rules/decision-roles.ts';

type Questions = Record<string, string[]>;

/** Checks an aid of the given questions (id → where its answers lead), outcomes (all duties) and roles. */
function check(
  questions: Questions,
  outcomes: string[],
  roles: Record<string, string>[] = [],
  steps: string[] = [],
): string[] {
  const data = {
    questions: Object.entries(questions).map(([id, answers]) => ({
      id,
      answers: answers.map((to) => ({ to })),
    })),
    outcomes: outcomes.map((id) => ({ id, circle: 'plikt', lawsFor: [{ steps }] })),
    roles: roles.map((answers) => ({ answers })),
  };
  const entry: RawEntry = { id: 'hjelp', file: 'hjelp.yaml', data, lineOf: () => 1 };
  const context: RuleContext = {
    registry: { collections: {}, books: [] },
    files: filesInMemory(new Map()),
    schemas: new Map(),
    read: new Map(),
    unread: new Map(),
    sound: new Map([['decisionAids', [entry]]]),
    ids: new Map(),
    today: '2026-11-23',
  };
  return [...decisionAidsEnd(context), ...rolesSkipNoDuty(context)].map(
    ({ kind, found }) => `${kind} ${found}`,
  );
}

test('an aid whose every path ends is in order', () => {
  expect(check({ a: ['b', 'ja'], b: ['ja', 'nei'] }, ['ja', 'nei'])).toEqual([]);
});

test('an answer that leads nowhere is found', () => {
  expect(check({ a: ['ja', 'borte'] }, ['ja'])).toEqual(['deadEnd borte']);
});

test('a rule for those who were led to a step that is not there is found', () => {
  expect(check({ a: ['ja', 'nei'] }, ['ja', 'nei'], [], ['a'])).toEqual([]);
  expect(check({ a: ['ja', 'ja'] }, ['ja'], [], ['borte'])).toEqual(['deadEnd borte']);
});

test('a question or an outcome nobody can reach is found', () => {
  expect(check({ a: ['ja', 'ja'], b: ['ja', 'nei'] }, ['ja', 'nei'])).toEqual([
    'neverReached b',
    'neverReached nei',
  ]);
});

test('answers that go in circles are found', () => {
  expect(check({ a: ['b', 'ja'], b: ['a', 'ja'] }, ['ja'])).toEqual(['goesInCircles a']);
  expect(check({ a: ['a', 'ja'] }, ['ja'])).toEqual(['goesInCircles a']);
});

test('an id used twice is found', () => {
  expect(check({ a: ['ja', 'a2'], a2: ['ja', 'ja'] }, ['ja', 'ja'])).toEqual(['duplicateId ja']);
});

const questions = { a: ['ja', 'b'], b: ['c', 'd', 'd'], c: ['ja', 'ja'], d: ['ja', 'nei'] };
const withRole = (answers: Record<string, string>) => check(questions, ['ja', 'nei'], [answers]);

test('a role that answers a question with one of its answers is in order', () => {
  expect(withRole({ b: 'c' })).toEqual([]);
});

test('a role that answers a question that is not there, or in a way nobody can, is found', () => {
  expect(withRole({ x: 'c' })).toEqual(['roleAnswersNothing x']);
  expect(withRole({ b: 'nei' })).toEqual(['roleAnswersNothing nei']);
});

test('a role is refused an answer that two answers lead to, since nobody could tell which it gave', () => {
  expect(withRole({ b: 'd' })).toEqual(['roleAnswersNothing d']);
});

test('a role never answers a question that can lead to a duty', () => {
  expect(withRole({ a: 'b', b: 'c' })).toEqual(['roleSkipsDuty a']);
});
