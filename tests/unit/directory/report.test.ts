import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deadlines } from '#domain/directory/expiry.ts';
import { daysLeft, freshnessOf, lastDayShown } from '#domain/site/freshness.ts';
import { reportDirectory } from '../../../scripts/directory/report.ts';
import { confirmation, madeUp, person, project, today } from '../../support/made-up.ts';

const confirmedOn = (date: string, id = 'eksempel-en') =>
  madeUp({ id, person, confirmation: { ...confirmation, date } });

describe('how long a confirmation is still shown', () => {
  test.each([
    ['on its last day', '2024-11-24', '2026-11-24', 0],
    ['the day after', '2024-11-23', '2026-11-24', -1],
    ['sixty days before', '2025-01-23', '2026-11-24', 60],
    ['on the day it was given', '2026-11-24', '2026-11-24', 731],
    ['from a leap day to the last day of February', '2024-02-29', '2026-02-28', 0],
    ['over a leap day', '2026-03-01', '2028-02-28', 2],
    ['when it has not come', '2026-11-25', '2026-11-24', undefined],
    ['when it is not a date', 'i fjor', '2026-11-24', undefined],
    ['when there is none', undefined, '2026-11-24', undefined],
  ])('%s', (_, date, day, days) => {
    expect(daysLeft(date, day)).toBe(days);
  });

  test('agrees with what the pages show', () => {
    for (const date of ['2024-02-29', '2024-11-24', '2025-08-31']) {
      const last = lastDayShown(date) ?? '';
      expect([freshnessOf(date, last), daysLeft(date, last)]).toEqual(['ageing', 0]);
    }
  });
});

describe('what the report finds', () => {
  test.each([
    ['today', '2024-11-24', 1, 0],
    ['in 60 days', '2025-01-23', 1, 0],
    ['in 61 days', '2025-01-24', 0, 0],
    ['yesterday', '2024-11-23', 0, 1],
    ['never, since it has not come', '2026-11-25', 0, 0],
  ])('a confirmation whose last day is %s', (_, date, expiring, expired) => {
    const found = deadlines([confirmedOn(date)], today);
    expect([found.expiring.length, found.expired.length]).toEqual([expiring, expired]);
  });

  test('the most urgent first, offices too', () => {
    const office = {
      name: { nb: 'Kontoret', nn: 'Kontoret' },
      url: 'https://example.com',
      dating: { nb: 'Udatert', nn: 'Udatert' },
      seen: '2024-12-01',
    };
    const found = deadlines(
      [confirmedOn('2025-01-01', 'en'), madeUp({ id: 'to', policeContact: office })],
      today,
    );
    expect(found.expiring.map(({ coordination, part }) => [coordination.id, part])).toEqual([
      ['to', 'policeContact'],
      ['en', 'confirmation'],
    ]);
  });
});

describe('the report', () => {
  async function report(coordinations: readonly object[] | string, args: readonly string[] = []) {
    const root = project(coordinations);
    const lines: string[] = [];
    const code = await reportDirectory(args, {
      root,
      today,
      print: (text) => void lines.push(text),
    });
    rmSync(root, { recursive: true });
    return { code, said: lines.join('\n') };
  }

  test('lists by fylke what expires and what has expired, and counts the rest', async () => {
    const { code, said } = await report([
      { ...confirmedOn('2025-01-01', 'snart'), kommuner: ['4601'] },
      { ...confirmedOn('2024-01-01', 'gammel'), kommuner: ['0301'] },
      madeUp({ id: 'kilde', kommuner: ['1103'] }),
    ]);
    expect(code).toBe(0);
    expect(said).toContain(
      'Går ut de neste 60 dagene: 1\nVestland\n  snart: bekreftelse vises til og med 1. januar 2027 (38 dager)',
    );
    expect(said).toContain(
      'Har gått ut: 1\nOslo\n  gammel: bekreftelse gikk ut etter 1. januar 2026',
    );
    expect(said).toContain('  Oslo: 0 bekreftet, 1 utløpt, 0 bare kilde funnet');
    expect(said).toContain('  Rogaland: 0 bekreftet, 0 utløpt, 1 bare kilde funnet');
    expect(said).toContain('  Hele landet: 1 bekreftet, 1 utløpt, 1 bare kilde funnet');
    expect(said).toContain('E-poster som ber om bekreftelse: 2');
  });

  test.each([
    ['bokmål', '1101', 'Hei, Eigersund!', 'rett det som er feil'],
    ['nynorsk', '4222', 'Hei, Bykle!', 'Helsing\nredaksjonen for SLT-handboka'],
    ['both, in bokmål', '0301', 'Hei, Oslo!', 'Hilsen\nredaksjonen for SLT-håndboken'],
  ])('writes to a kommune that uses %s', async (_, kommune, greeting, words) => {
    const { said } = await report([{ ...confirmedOn('2025-01-01'), kommuner: [kommune] }]);
    expect(said).toContain(greeting);
    expect(said).toContain(words);
    expect(said).toContain(person.name);
    expect(said).not.toMatch(/\{\w+\}|undefined/);
  });

  test('writes one e-mail for each målform of a coordination', async () => {
    const { said } = await report([
      { ...confirmedOn('2025-01-01'), kommuner: ['1101', '4221', '4222'] },
    ]);
    expect(said).toContain('Emne: Stemmer opplysningene om SLT i Eigersund?');
    expect(said).toContain('Emne: Stemmer opplysningane om SLT i Valle og Bykle?');
  });

  test('asks for the first confirmation too, when told to', async () => {
    const sourced = [
      madeUp({
        id: 'kilde',
        kommuner: ['1101', '4222'],
        roleContact: {
          name: { nb: 'Kontoret', nn: 'Kontoret' },
          phone: '22000000',
          url: 'https://example.com',
          dating: { nb: 'Udatert', nn: 'Udatert' },
          seen: '2026-11-01',
        },
      }),
      { ...confirmedOn('2026-11-01'), kommuner: ['0301'] },
    ];
    const without = await report(sourced);
    expect(without.said).toContain('E-poster som ber om bekreftelse: 0');
    expect(without.said).toContain('1 samordning har bare en kilde.');
    const { code, said } = await report(sourced, ['--unconfirmed']);
    expect(code).toBe(0);
    expect(said).toContain('E-poster som ber om bekreftelse: 2');
    expect(said).toContain('Hei, Eigersund!');
    expect(said).toContain(
      '- Rolle: SLT-koordinator\n- Kontor: Kontoret, 22000000, https://example.com\n- Kilde: https://example.com/slt (Udatert. Vi leste det 1. november 2026.)',
    );
    expect(said).toContain(
      '- Kjelde: https://example.com/slt (Udatert. Vi las det 1. november 2026.)',
    );
    expect(said).not.toContain('Hei, Oslo!');
    expect(said).not.toMatch(/\{\w+\}|undefined/);
  });

  test('says how it is used when given something else', async () => {
    const { code, said } = await report([], ['--alle']);
    expect([code, said]).toEqual([2, expect.stringContaining('--unconfirmed')]);
  });

  test('says what to mend first in a damaged catalogue', async () => {
    const { code, said } = await report('- id: a\n');
    expect(code).toBe(1);
    expect(said).toContain('npm run check:content');
  });
});
