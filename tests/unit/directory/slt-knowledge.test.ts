import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sltKnowledgeOf } from '#domain/directory/slt-knowledge.ts';
import type { Evidence } from '#domain/directory/types.ts';
import { origins, tellings } from '#schemas/directory/coordination.ts';
import { confirmedOn, coordination, evidence } from '../../support/coordination.ts';

const today = '2026-11-27';
const drammen = '3301';
const known = (...sources: Evidence[]) =>
  sltKnowledgeOf([coordination({ evidence: sources })], drammen, today);
const year = (from: number, to = from) => ({ from, to });

describe('what we say of SLT in a kommune', () => {
  test.each([
    ['«has» by a trusted source of the last five years', { years: year(2021) }, 'has'],
    ['«had» by one that is a year older', { years: year(2020) }, 'had'],
    ['«has» by one that is surely newer, with an open end', { years: { from: 2023 } }, 'has'],
    ['«had» by one that may be newer, but is not surely so', { years: { from: 2020 } }, 'had'],
    [
      '«had» by one of several years, of which the first is old',
      { years: year(2016, 2024) },
      'had',
    ],
    ['«had» by one from before a year', { years: { to: 2019 } }, 'had'],
    ['«had» by one that is undated', {}, 'had'],
    ['«had» by a new one that is weak', { years: year(2025), trust: 'lav' }, 'had'],
    ['«unknown» by one of something like it', { years: year(2025), tells: 'lignende' }, 'unknown'],
    ['«unknown» by one that says another coordinates', { tells: 'andres' }, 'unknown'],
    ['«unknown» by one that says no', { years: year(2025), tells: 'nei' }, 'unknown'],
  ] as const)('is %s', (_, facts, status) => {
    expect(known(evidence(facts)).status).toBe(status);
  });

  test('is «unknown» of a kommune without any source', () => {
    expect(sltKnowledgeOf([], drammen, today)).toEqual({ status: 'unknown' });
  });

  test('rests on the newest source, be it weak, when none lets us say «has»', () => {
    const weak = evidence({ years: year(2023), trust: 'lav', from: 'avis' });
    expect(known(evidence({ years: year(2014) }), weak)).toEqual({
      ...{ status: 'had', evidence: weak, years: year(2023) },
    });
  });

  test('rests on the trusted source when that lets us say «has», also beside a newer weak one', () => {
    const trusted = evidence({ years: year(2022) });
    expect(known(evidence({ years: year(2024), trust: 'lav' }), trusted).evidence).toBe(trusted);
  });

  test('is not of today any more when something as new says no, and says so', () => {
    const no = evidence({ tells: 'nei', years: year(2023), trust: 'lav' });
    expect(known(evidence({ years: year(2023) }), no)).toMatchObject({ status: 'had', denied: no });
    const since = known(evidence({ years: year(2024) }), no);
    expect(since.status).toBe('has');
    expect(since.denied).toBeUndefined();
  });

  test('forgets a no that something later has answered, though that is old too', () => {
    const no = evidence({ tells: 'nei', years: year(2009) });
    expect(known(evidence({ years: year(2017) }), no).denied).toBeUndefined();
  });

  test('is of a confirmation by the kommune before all sources, for as long as sources hold', () => {
    const says = (date: string) => sltKnowledgeOf([confirmedOn(date)], drammen, today);
    expect(says('2026-01-01')).toMatchObject({ status: 'has', years: year(2026) });
    expect(says('2021-01-01').status).toBe('has');
    expect(says('2020-12-31')).toMatchObject({ status: 'had', years: year(2020) });
    expect(says('2026-11-28')).toMatchObject({ status: 'had', evidence: {} });
  });

  test('is of a source only where that is about the kommune', () => {
    const shared = coordination({
      kommuner: [drammen, '3303'],
      evidence: [
        evidence({ kommuner: ['3303'], years: year(2025) }),
        evidence({ kommuner: [drammen], years: year(2012) }),
      ],
    });
    expect(sltKnowledgeOf([shared], drammen, today).status).toBe('had');
    expect(sltKnowledgeOf([shared], '3303', today).status).toBe('has');
  });
});

describe('whatever the sources', () => {
  const someYear = fc.integer({ min: 1990, max: 2026 });
  const anyEvidence = fc
    .record({
      from: fc.constantFrom(...origins),
      tells: fc.constantFrom(...tellings),
      trust: fc.constantFrom('lav' as const, 'middels' as const, 'god' as const),
      from_: fc.option(someYear),
      length: fc.option(fc.nat(10)),
    })
    .map(({ from_, length, ...facts }) =>
      evidence({
        ...facts,
        ...(from_ !== null && {
          years: { from: from_, ...(length !== null && { to: from_ + length }) },
        }),
      }),
    );
  const day = fc.integer({ min: 2020, max: 2040 }).map((at) => `${at}-06-15`);
  const order = { has: 0, had: 1, unknown: 2 };
  const at = (sources: Evidence[], when: string) =>
    sltKnowledgeOf([coordination({ evidence: sources })], drammen, when);

  test('«has» rests on one that says so, is trusted and surely of the last five years', () => {
    fc.assert(
      fc.property(fc.array(anyEvidence, { minLength: 1 }), day, (sources, when) => {
        const { status, evidence: rests } = at(sources, when);
        if (status !== 'has') return;
        expect(rests?.tells).toBe('har');
        expect(rests?.trust).not.toBe('lav');
        expect(Number(when.slice(0, 4)) - (rests?.years?.from ?? 0)).toBeLessThanOrEqual(5);
      }),
    );
  });

  test('their order changes nothing of the word', () => {
    fc.assert(
      fc.property(fc.array(anyEvidence, { minLength: 1 }), day, (sources, when) => {
        expect(at(sources.toReversed(), when).status).toBe(at(sources, when).status);
      }),
    );
  });

  test('time alone never makes us surer, from the year the newest is from', () => {
    fc.assert(
      fc.property(
        fc.array(anyEvidence, { minLength: 1 }),
        fc.integer({ min: 0, max: 20 }),
        (sources, later) => {
          const before = at(sources, '2026-01-01').status;
          const after = at(sources, `${2026 + later}-01-01`).status;
          expect(order[after]).toBeGreaterThanOrEqual(order[before]);
        },
      ),
    );
  });

  test('one more that says no never makes us surer', () => {
    fc.assert(
      fc.property(
        fc.array(anyEvidence, { minLength: 1 }),
        anyEvidence,
        day,
        (sources, more, when) => {
          const before = at(sources, when).status;
          const after = at([...sources, { ...more, tells: 'nei' }], when).status;
          expect(order[after]).toBeGreaterThanOrEqual(order[before]);
        },
      ),
    );
  });
});
