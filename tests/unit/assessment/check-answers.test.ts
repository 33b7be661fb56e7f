import { describe, expect, test } from 'vitest';
import { checkInWords, isTooUnknown, withChecked } from '#domain/assessment/check-answers.ts';
import type { Check } from '#domain/assessment/measure-check.ts';
import { textsIn } from '../../support/texts.ts';

const inWords = (check: Check | undefined, language: 'nb' | 'nn' = 'nb') =>
  checkInWords(check, textsIn(language).assessmentFollowUp.check, language);

const all = (answer: 'yes' | 'unknown'): Check => ({
  need: { answer },
  evidence: { answer },
  fit: { answer },
  usability: { answer },
  capacity: { answer },
  support: { answer },
});

describe('the six questions about a measure in a line', () => {
  test('say nothing when nobody has answered', () => {
    expect(inWords(undefined)).toBe('');
    expect(inWords({ need: { note: 'Bare et notat' } })).toBe('');
  });

  test('count the yes, and name what is missing and what nobody knows', () => {
    const check: Check = {
      ...all('yes'),
      fit: { answer: 'partly' },
      capacity: { answer: 'no' },
      support: { answer: 'unknown' },
    };
    expect(inWords(check)).toBe('3 av 6 ja, 1 delvis, kapasitet mangler, vet ikke om støtte');
    expect(inWords(check, 'nn')).toBe(
      '3 av 6 ja, 1 delvis, kapasitet manglar, veit ikkje om støtte',
    );
  });

  test('join several that are missing as in a sentence, and tell what is left', () => {
    expect(inWords({ need: { answer: 'no' }, capacity: { answer: 'no' } })).toBe(
      '0 av 6 ja, behov og kapasitet mangler, 4 ikke besvart',
    );
    expect(inWords(all('yes'))).toBe('6 av 6 ja');
  });

  test('are too little to choose on when more than two are unknown', () => {
    const two: Check = { ...all('yes'), fit: { answer: 'unknown' }, need: { answer: 'unknown' } };
    expect(isTooUnknown(two)).toBe(false);
    expect(isTooUnknown({ ...two, support: { answer: 'unknown' } })).toBe(true);
    expect(isTooUnknown(undefined)).toBe(false);
  });
});

test('an answer that is taken back leaves nothing behind', () => {
  const one = withChecked(undefined, 'need', { answer: 'yes', note: '' });
  expect(one).toEqual({ need: { answer: 'yes' } });
  const both = withChecked(one, 'support', { note: 'KORUS' });
  expect(both).toEqual({ need: { answer: 'yes' }, support: { note: 'KORUS' } });
  expect(withChecked(withChecked(both, 'support', { note: '' }), 'need', {})).toBeUndefined();
});
