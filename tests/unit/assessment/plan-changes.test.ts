import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newAssessment, type Assessment } from '#domain/assessment/assessment.ts';
import { copiedPlan } from '#domain/assessment/copied-plan.ts';
import { isKeptPlan, lastKeptPlan } from '#domain/assessment/kept-plan.ts';
import { lineageOf, newMeasure, type Measure } from '#domain/assessment/measure.ts';
import { planChanges } from '#domain/assessment/plan-changes.ts';
import { sinceInWords } from '#domain/assessment/exports/since.ts';
import { textsIn } from '../../support/texts.ts';
import { anyMeasure } from './arbitraries.ts';

const measure = (id: string, facts: Partial<Measure> = {}): Measure =>
  newMeasure(id, 'a', { action: id, ...facts });

const counter = () => {
  let count = 0;
  return () => `kopi-${(count += 1)}`;
};

const kept = (measures: readonly Measure[], version = 'v') =>
  copiedPlan(measures, version, counter());

const told = (before: readonly Measure[], after: readonly Measure[]) =>
  planChanges(kept(before), after).map((change) => [
    change.kind,
    change.measure.action,
    ...('from' in change ? [change.from, change.to] : []),
  ]);

describe('what has changed in a plan since it was kept', () => {
  test('is what is done, begun, new, moved, given to another, stopped, planned again and gone', () => {
    const before = [
      measure('ferdig'),
      measure('begynt'),
      measure('flyttet', { deadline: '2027-03-01' }),
      measure('gitt', { owner: 'Ordfører' }),
      measure('stoppet', { status: 'started' }),
      measure('igjen', { status: 'done' }),
      measure('borte'),
      measure('som før', { goal: 'Et mål' }),
    ];
    const after = [
      measure('ferdig', { status: 'done' }),
      measure('begynt', { status: 'started' }),
      measure('flyttet', { deadline: '2027-06-01' }),
      measure('gitt', { owner: 'Rektor' }),
      measure('stoppet', { status: 'stopped' }),
      measure('igjen'),
      measure('som før', { goal: 'Et mål som er skrevet om' }),
      measure('ny'),
    ];
    expect(told(before, after)).toEqual([
      ['done', 'ferdig'],
      ['started', 'begynt'],
      ['added', 'ny'],
      ['moved', 'flyttet', '2027-03-01', '2027-06-01'],
      ['owner', 'gitt', 'Ordfører', 'Rektor'],
      ['stopped', 'stoppet'],
      ['planned', 'igjen'],
      ['gone', 'borte'],
    ]);
  });

  test('tells each of several changes of one measure, and that a new one is done already', () => {
    const before = [measure('klubb', { deadline: '2027-03-01', owner: 'Fritid' })];
    const after = [
      measure('klubb', { status: 'started', owner: '' }),
      measure('møte', { status: 'done' }),
    ];
    expect(told(before, after)).toEqual([
      ['done', 'møte'],
      ['started', 'klubb'],
      ['added', 'møte'],
      ['moved', 'klubb', '2027-03-01', ''],
      ['owner', 'klubb', 'Fritid', ''],
    ]);
  });

  test('is nothing from a plan to itself, and the opposite the other way', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyMeasure, { selector: lineageOf, maxLength: 8 }),
        fc.uniqueArray(anyMeasure, { selector: lineageOf, maxLength: 8 }),
        (one, other) => {
          expect(planChanges(kept(one), one)).toEqual([]);
          const count = (from: Measure[], to: Measure[], kind: string) =>
            planChanges(from, to).filter((change) => change.kind === kind).length;
          expect(count(one, other, 'added')).toBe(count(other, one, 'gone'));
          expect(count(one, other, 'moved')).toBe(count(other, one, 'moved'));
        },
      ),
    );
  });

  test('is told in words, with what stood there and what stands there now', () => {
    const before = { day: '2026-10-01', measures: kept([measure('Klubb', { owner: 'Fritid' })]) };
    const words = (after: Measure[]) =>
      sinceInWords(before, after, textsIn('nb').assessmentFollowUp.since, 'nb');
    expect(words([measure('Klubb', { deadline: '2027-03-01' })])).toEqual({
      lead: 'Dette er endret siden versjonen fra 1. oktober 2026:',
      lines: [
        'Ny frist: Klubb (før: ingen frist, nå: 1. mars 2027)',
        'Ny eier: Klubb (før: Fritid, nå: ingen eier)',
      ],
    });
    expect(words([measure('Klubb', { owner: 'Fritid' })]).lead).toBe(
      'Ingenting i planen er endret siden versjonen fra 1. oktober 2026.',
    );
  });
});

describe('the plan that was kept last', () => {
  const today = '2026-11-27';
  const atWork = newAssessment('a', '2026-09-01T10:00:00.000Z', { role: 'kommune' });
  const version = (id: string, keptOn: string, more: Partial<Assessment> = {}): Assessment => ({
    ...atWork,
    id,
    keptOn,
    ...more,
  });
  const plan = [measure('klubb')];
  const planIn = (id: string) => copiedPlan(plan, id, () => `${id}-klubb`);
  const last = (versions: Assessment[], withPlan = versions) =>
    lastKeptPlan(
      atWork,
      [atWork, ...versions],
      [...plan, ...withPlan.flatMap(({ id }) => planIn(id))],
      today,
    );

  test('is that of the last version before today, so that keeping it does not hide what was changed', () => {
    const [october, november, now] = [
      version('o', '2026-10-01'),
      version('n', '2026-11-01'),
      version('i', today),
    ];
    expect(last([now, november, october])).toMatchObject({
      day: '2026-11-01',
      measures: [{ assessment: 'n', of: 'klubb' }],
    });
    expect(last([now])?.day).toBe(today);
  });

  test('passes by versions of another, and those that were kept before plans were', () => {
    const other = version('x', '2026-11-02', { started: '2025-01-01T10:00:00.000Z' });
    const without = version('u', '2026-11-03');
    const october = version('o', '2026-10-01');
    expect(last([other, without, october], [other, october])?.day).toBe('2026-10-01');
    expect(last([other, without], [other])).toBeUndefined();
  });

  test('of a version is that of the one before it', () => {
    const [october, november] = [version('o', '2026-10-01'), version('n', '2026-11-01')];
    const measures = [...planIn('o'), ...planIn('n')];
    const before = (one: Assessment) =>
      lastKeptPlan(one, [atWork, october, november], measures, today)?.day;
    expect(before(november)).toBe('2026-10-01');
    expect(before(october)).toBeUndefined();
  });

  test('is not changed afterwards, but a plan written in an old version can be', () => {
    expect(isKeptPlan(version('o', '2026-10-01'), planIn('o'))).toBe(true);
    expect(isKeptPlan(version('o', '2026-10-01'), [measure('egen')])).toBe(false);
    expect(isKeptPlan(atWork, planIn('a'))).toBe(false);
  });
});
