import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deadlines } from '#domain/directory/expiry.ts';
import { daysLeft, freshnessOf, lastDayShown } from '#domain/site/freshness.ts';
import { reportDirectory } from '../../../scripts/directory/report.ts';
import { confirmation, madeUp, person, project, today } from '../../support/made-up.ts';

const confirmedOn = (date: string, id = 'eksempel-en') =>
  madeUp({ id, person, confirmation: { ...confirmation, date } });

/** What a test of the report gives it, and does to its project first. */
interface Given {
  args?: readonly string[];
  change?: (root: string) => void;
}

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

const source = (facts: object) => ({ ...madeUp().evidence[0], ...facts });

describe('the report', () => {
  async function report(
    coordinations: readonly object[] | string,
    { args = [], change = () => undefined }: Given = {},
  ) {
    const root = project(coordinations);
    change(root);
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
    expect(said).toContain('3 e-poster bør sendes.');
  });

  test("lists a kommune's own contact when it is soon too old, or is", async () => {
    const { said } = await report([], {
      change: (root) => {
        const file = join(root, 'content/katalog/kommuner.json');
        const kommuner = JSON.parse(readFileSync(file, 'utf8')) as { id: string }[];
        const contact = (seen: string) => ({
          ...{ phone: '51000000', url: 'https://example.com', seen },
          dating: { nb: 'Udatert', nn: 'Udatert' },
        });
        const seen: Record<string, string> = { '1101': '2024-01-01', '0301': '2024-12-24' };
        const changed = kommuner.map((one) =>
          seen[one.id] ? { ...one, contact: contact(seen[one.id] ?? '') } : one,
        );
        writeFileSync(file, JSON.stringify(changed));
      },
    });
    expect(said).toContain(
      '  Oslo: kommunens egen kontakt vises til og med 24. desember 2026 (30 dager)',
    );
    expect(said).toContain('  Eigersund: kommunens egen kontakt gikk ut etter 1. januar 2026');
  });

  test('lists the coordinations that only old sources tell of', async () => {
    const { said } = await report([
      madeUp({
        id: 'ny',
        kommuner: ['0301'],
        evidence: [source({ years: { from: 2025 } })],
      } as never),
      madeUp({
        id: 'gammel',
        kommuner: ['1101'],
        evidence: [source({ years: { to: 2012 } })],
      } as never),
      madeUp({ id: 'udatert', kommuner: ['1103'], evidence: [source({})] } as never),
    ]);
    expect(said).toMatch(
      /Bare gamle kilder: 2\nRogaland\n {2}udatert: .* er udatert\n {2}gammel: .* er fra 2012/,
    );
  });

  test('lists dead links where they stand', async () => {
    const { said } = await report([madeUp({ id: 'en', kommuner: ['1101'] })], {
      change: (root) => {
        const link = { address: 'https://example.com/slt', result: 'dod', status: 404 };
        const text = JSON.stringify({ links: [{ ...link, checkedAt: '2026-11-01' }] });
        writeFileSync(join(root, 'content/katalog/lenker.yaml'), text);
      },
    });
    expect(said).toContain(
      'Døde lenker: 1\nRogaland\n  en: https://example.com/slt (prøvd 1. november 2026)',
    );
  });

  test('says how it is used when given something else', async () => {
    const { code, said } = await report([], { args: ['--alle'] });
    expect([code, said]).toEqual([2, expect.stringContaining('directory:report')]);
  });

  test('says what to mend first in a damaged catalogue', async () => {
    const { code, said } = await report('- id: a\n');
    expect(code).toBe(1);
    expect(said).toContain('npm run check:content');
  });
});
