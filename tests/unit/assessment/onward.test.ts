import { describe, expect, test } from 'vitest';
import { askedSince } from '#domain/assessment/asked-since.ts';
import { newAssessment, type Assessment } from '#domain/assessment/assessment.ts';
import { everyChoice, suggestionFor } from '#domain/assessment/form-choice.ts';
import { begunForms, goOnWith } from '#domain/assessment/go-on.ts';
import { fromForm, nextSteps, placesFrom, type From } from '#domain/assessment/onward.ts';

const everywhere: From[] = ['conditions', 'steps', 'quick', 'whole', 'module', 'comparison'];
const first = (from: From, isDone: boolean, isInPlace = false) =>
  nextSteps(from, { isDone, isInPlace })[0];

describe('a result leads on', () => {
  test('to what is not answered, before anything else', () => {
    const forms = everywhere.filter((from) => from !== 'comparison');
    expect(new Set(forms.map((from) => first(from, false)))).toEqual(new Set(['unanswered']));
    expect(first('comparison', false)).toBe('common');
  });

  test('from each to the next once it is finished: short to long, comparison to plan, module back', () => {
    expect(first('conditions', true, true)).toBe('quick');
    expect(first('conditions', true, false)).toBe('steps');
    expect(first('steps', true)).toBe('quick');
    expect(first('quick', true)).toBe('whole');
    expect(first('whole', true)).toBe('plan');
    expect(first('comparison', true)).toBe('plan');
    expect(first('module', true)).toBe('forms');
  });

  test('always back to all forms, never to what is finished, and nowhere the page does not know', () => {
    for (const from of everywhere) {
      expect(nextSteps(from, { isDone: true })).not.toContain('unanswered');
      for (const isDone of [true, false]) {
        const places = nextSteps(from, { isDone, isInPlace: true });
        expect(places).toContain('forms');
        expect(placesFrom(from)).toEqual(expect.arrayContaining([...places]));
      }
    }
  });

  test('from what a form is among all of them, whatever they are called', () => {
    const scale = { kind: 'scale', group: 'core' } as const;
    const [quick, whole] = [
      { ...scale, ids: ['A1'] },
      { ...scale, ids: ['A1', 'A2'] },
    ] as const;
    const module = { kind: 'scale', group: 'module', ids: ['M1-1', 'M1-2', 'M1-3'] } as const;
    const list = { kind: 'conditions', group: 'core', ids: ['a'] } as const;
    const all = [module, whole, quick, list];
    const steps = { ...list, tickList: true };
    expect([quick, whole, module, list, steps].map((form) => fromForm(form, all))).toEqual([
      ...['quick', 'whole', 'module', 'conditions', 'steps'],
    ]);
  });
});

describe('a form that has come to ask more', () => {
  test('says so to answers from before, and not while something else is missing too', () => {
    expect(askedSince(['vedtak'], ['vedtak'])).toEqual(['vedtak']);
    expect(askedSince(['vedtak'], ['vedtak', 'koordinator'])).toEqual([]);
    expect(askedSince(['vedtak'], [])).toEqual([]);
  });
});

describe('what was begun on a device', () => {
  const kind = 'scale' as const;
  const short = { kind, ids: ['A1', 'A2'] };
  const long = { kind, ids: ['A1', 'A2', 'A3', 'A4'] };
  const other = { kind, ids: ['M1-1', 'M1-2'] };
  const forms = [short, long, other];
  const made = (answers: Assessment['answers'], more: Partial<Assessment> = {}): Assessment => ({
    ...newAssessment('a', '2026-11-20T10:00:00.000Z', { role: 'police' }),
    answers,
    ...more,
  });

  test('is gone on with at the first that is not answered, in the form it lies within', () => {
    expect(goOnWith([made({ A2: 1 })], forms, []).unfinished).toMatchObject({
      form: short,
      first: 'A1',
      progress: { answered: 1, total: 2 },
    });
    expect(goOnWith([made({ A1: 1, A3: 1 })], forms, []).unfinished).toMatchObject({
      form: long,
      first: 'A2',
    });
  });

  test('is finished with the short form, until something the long one asks is answered', () => {
    const done = goOnWith([made({ A1: 1, A2: 'unknown' })], forms, []);
    expect(done.unfinished).toBeUndefined();
    expect(done.finished.map(({ form }) => form)).toEqual([short]);
    const further = goOnWith([made({ A1: 1, A2: 2, A4: 0 })], forms, []);
    expect(further.unfinished).toMatchObject({ form: long, first: 'A3' });
    expect(further.finished).toEqual([]);
  });

  test('is that of the assessment changed last, where it is furthest on; never a kept version', () => {
    const last = made({ A1: 1, A3: 1, 'M1-1': 2 }, { id: 'last' });
    const before = made({ A1: 1 }, { id: 'before' });
    const kept = made({ A1: 1 }, { id: 'kept', keptOn: '2026-11-20' });
    expect(goOnWith([kept, last, before], forms, []).unfinished).toMatchObject({
      assessment: { id: 'last' },
      form: long,
    });
    expect(goOnWith([kept], forms, [])).toEqual({ unfinished: undefined, finished: [] });
  });

  test('lists each form with an answer, and none for notes alone', () => {
    expect(begunForms(made({ A1: 1 }, { notes: { 'M1-1': 'x' } }), forms, [])).toHaveLength(2);
  });

  test('is not in a form that is for another', () => {
    const forPolice = { ...short, role: 'police' as const };
    const forSchool = { ...short, role: 'school' as const };
    expect(begunForms(made({ A1: 1 }), [forPolice, forSchool], []).map(({ form }) => form)).toEqual(
      [forPolice],
    );
  });

  test('is gone on with at a gate whose «Ikke aktuelt» lacks a reason', () => {
    const waved = made({ A1: 1, A2: 'not-applicable' });
    expect(goOnWith([waved], [short], ['A2']).unfinished).toMatchObject({ first: 'A2' });
    const reasoned = made({ A1: 1, A2: 'not-applicable' }, { notes: { A2: 'Fordi' } });
    expect(goOnWith([reasoned], [short], ['A2']).unfinished).toBeUndefined();
  });
});

describe('«Hvilket passer oss?»', () => {
  const suggestions = [{ when: { tid: ['lite'] } }, { when: { fase: ['ja'], tid: ['mye'] } }];

  test('gives the first that fits all it asks for, and nothing where none does', () => {
    expect(suggestionFor(suggestions, { tid: 'lite', fase: 'ja' })).toBe(0);
    expect(suggestionFor(suggestions, { tid: 'mye', fase: 'ja' })).toBe(1);
    expect(suggestionFor(suggestions, { tid: 'mye', fase: 'nei' })).toBeUndefined();
    expect(suggestionFor([{ when: {} }], {})).toBe(0);
  });

  test('can be answered in as many ways as the answers give', () => {
    const choices = everyChoice([
      { id: 'a', answers: [{ id: '1' }, { id: '2' }] },
      { id: 'b', answers: [{ id: '3' }, { id: '4' }] },
    ]);
    expect(choices).toHaveLength(4);
    expect(choices).toContainEqual({ a: '2', b: '3' });
  });
});
