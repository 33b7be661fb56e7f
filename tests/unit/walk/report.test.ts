import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import mammoth from 'mammoth';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { toCsv } from '#domain/site/csv.ts';
import { withoutGuard } from '#domain/site/formula-guard.ts';
import { walkReport } from '#domain/walk/report.ts';
import { pointRows } from '#domain/walk/rows.ts';
import { isReadyForPlan, measuresOf } from '#domain/walk/to-plan.ts';
import type { Point } from '#domain/walk/walk.ts';
import { toWord } from '#files/word.ts';
import { textOf } from '#domain/book/tree/nodes.ts';
import { anyPoint, inputIn, madePoint, madeWalk } from './walks.ts';

const today = '2026-11-27';
const input = inputIn('nb');

const lamp = madePoint('a', {
  ...{ place: 'gangveien', sees: 'To lamper er ute.', feels: 'Flere går en omvei.' },
  ...{ category: 'lys', severity: 2, urgency: 'soon', proposal: 'Bytte lampene' },
  ...{ owner: 'kommunal-veg', followUp: 'Teknisk etat', deadline: '2027-01-15', agree: 5 },
  pictures: [{ id: 'bilde', shows: 'Lampen ved bommen' }],
});
const bench = madePoint('b', {
  ...{ kind: 'strength', place: 'benken', sees: 'Mange sitter her.', severity: 3 },
  made: '2026-11-01T18:10:00.000Z',
});
const points: Point[] = [bench, lamp];
const walk = madeWalk({ people: 9, timeOfDay: 'evening' });

const linesOf = (pictures = new Map()) =>
  walkReport({ walk, points, today, pictures }, input).sections.flatMap(({ children }) =>
    children.map((block) => textOf(block)),
  );

describe('the report', () => {
  test('tells what was seen apart from what it does to people, and how many agree', () => {
    const lines = linesOf();
    expect(lines).toContain('Hva vi så: To lamper er ute.');
    expect(lines).toContain('Hva det gjør med folk: Flere går en omvei.');
    expect(lines).toContain('Enige: 5 av 9');
    expect(lines).toContain(
      'Problem · Lys · Alvor 2: Noen unngår stedet · Hast: Snart (svar innen to uker)',
    );
  });

  test('has strengths after what is to be done, without a grade, and outside the answers', () => {
    const lines = linesOf();
    expect(lines.indexOf('2. benken')).toBeGreaterThan(lines.indexOf('1. gangveien'));
    expect(lines).toContain('Styrke');
    const answers = lines.at(-2) ?? '';
    expect(answers).toContain('gangveien');
    expect(answers).not.toContain('benken');
  });

  test('says that a picture is not here', () => {
    expect(linesOf()).toContain('Bildet lå ikke på enheten rapporten ble laget på.');
  });

  test('of a walk without points is whole too, in both languages', () => {
    for (const language of ['nb', 'nn'] as const) {
      const empty = walkReport({ walk, points: [], today, pictures: new Map() }, inputIn(language));
      expect(empty.sections[0]?.children.length).toBeGreaterThan(3);
    }
  });

  test('in Word has its pictures, with what they show', async () => {
    const jpeg = await sharp({
      create: { width: 1200, height: 900, channels: 3, background: '#2c7d7b' },
    })
      .jpeg()
      .toBuffer();
    const pictures = new Map([
      ['bilde', { bytes: new Uint8Array(jpeg), width: 1200, height: 900 }],
    ]);
    const file = await toWord(walkReport({ walk, points, today, pictures }, input));
    const inside = unzipSync(new Uint8Array(file));
    const names = Object.keys(inside).filter((name) => name.startsWith('word/media/'));
    expect(names).toHaveLength(1);
    expect(Buffer.from(inside[names[0] ?? ''] ?? [])).toEqual(jpeg);
    expect(strFromU8(inside['word/document.xml'] ?? new Uint8Array())).toContain(
      'descr="Lampen ved bommen"',
    );
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(file) });
    expect(value).toContain('Trygghetsvandring: Eksempelparken');
    expect(value).toContain('Bytte lampene');
  });
});

describe('the list', () => {
  test('comes back from CSV as it was, whatever people write', () => {
    fc.assert(
      fc.property(fc.array(anyPoint, { maxLength: 6 }), (any) => {
        const rows = pointRows(walk, any, input);
        const read = parseCsv(toCsv(rows, 'people'), {
          ...{ bom: true, delimiter: ';', relaxColumnCount: true, recordDelimiter: '\r\n' },
        });
        expect(read.map((row) => row.map(withoutGuard))).toEqual(rows);
      }),
    );
  });

  test('runs nothing as a formula, and begins as Excel wants it', () => {
    const csv = toCsv(pointRows(walk, [madePoint('a', { place: '=1+1' })], input), 'people');
    expect(csv).toContain("'=1+1");
    expect(csv.startsWith('\uFEFFNr.;Sted;')).toBe(true);
  });
});

describe('what goes into the action plan', () => {
  test('is each point with something to do, somebody to do it and a day, with the walk as its origin', () => {
    expect(measuresOf(walk, points, 'v1', input)).toEqual([
      expect.objectContaining({
        ...{ id: 'a', assessment: 'v1', action: 'Bytte lampene', cause: 'To lamper er ute.' },
        ...{ owner: 'Teknisk etat', deadline: '2027-01-15', status: 'planned' },
        origin: 'Trygghetsvandring i Eksempelparken, 1. november 2026, punkt 1',
      }),
    ]);
  });

  test('is no strength, and nothing that lacks one of the three', () => {
    for (const facts of [
      { kind: 'strength' },
      { proposal: ' ' },
      { deadline: undefined },
      { followUp: '', owner: undefined },
      { followUp: '', owner: 'vet-ikke' },
    ] as const)
      expect(isReadyForPlan({ ...lamp, ...facts }, input), JSON.stringify(facts)).toBe(false);
    expect(isReadyForPlan({ ...lamp, followUp: '' }, input)).toBe(true);
  });
});
