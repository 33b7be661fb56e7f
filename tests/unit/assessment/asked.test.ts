import { describe, expect, test } from 'vitest';
import { formAfter, isNotAsked } from '#domain/assessment/asked.ts';

const askedBy = { full: ['A1', 'A2', 'E4', 'K2'], foreldre: ['E4', 'K2'], politi: ['A2', 'E4'] };

describe('what a respondent was not asked', () => {
  test('is what stands outside their form and has no answer', () => {
    const parent = { form: 'foreldre', answers: { A1: 3 } as const };
    const notAsked = askedBy.full.filter((id) => isNotAsked(parent, id, askedBy));
    expect(notAsked).toEqual(['A2']);
  });

  test('is nothing where no form is told, or one this site does not know', () => {
    expect(isNotAsked({ answers: {} }, 'A1', askedBy)).toBe(false);
    expect(isNotAsked({ form: 'borte', answers: {} }, 'A1', askedBy)).toBe(false);
    expect(isNotAsked({ form: 'toString', answers: {} }, 'A1', askedBy)).toBe(false);
  });
});

describe('the form an assessment is of', () => {
  test('is the one it is first answered in', () => {
    expect(formAfter({ answers: {} }, 'foreldre', askedBy)).toBe('foreldre');
    expect(formAfter({ answers: { E4: 2 } }, 'foreldre', askedBy)).toBe('foreldre');
  });

  test('grows with a larger form, and does not shrink again', () => {
    expect(formAfter({ form: 'foreldre', answers: { E4: 2 } }, 'full', askedBy)).toBe('full');
    expect(formAfter({ form: 'full', answers: { E4: 2 } }, 'foreldre', askedBy)).toBe('full');
  });

  test('is none when two forms ask of different things, or more was answered before', () => {
    expect(formAfter({ form: 'foreldre', answers: {} }, 'politi', askedBy)).toBeUndefined();
    expect(formAfter({ answers: { A1: 3 } }, 'foreldre', askedBy)).toBeUndefined();
  });

  test('is left as it is by a form that asks of something else', () => {
    expect(formAfter({ form: 'politi', answers: {} }, 'modul-bydel', askedBy)).toBe('politi');
  });
});
