import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWalkFile, toWalkFile } from '#domain/walk/file.ts';
import {
  entriesOfWalks,
  keysOfWalk,
  pointKey,
  storedText,
  storedWalks,
  walkKey,
} from '#domain/walk/stored-walks.ts';
import { together } from '#domain/walk/merge.ts';
import { anyWalks, madePoint, madeWalk } from './walks.ts';

const now = '2026-11-27T12:00:00.000Z';
const picture = { id: 'bilde', data: '/9j/AAAA' };

describe('what stands on the device', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(anyWalks, (any) => {
        const { walks, points } = together(any, { walks: [], points: [] });
        const read = storedWalks(entriesOfWalks(walks, points));
        expect(read.damaged).toEqual([]);
        expect(read.points).toEqual(points);
        for (const one of walks) expect(read.walks).toContainEqual(one);
      }),
    );
  });

  test('is told of where it is damaged, and left alone where it is newer', () => {
    const read = storedWalks({
      [walkKey('vandring')]: storedText(madeWalk()),
      [pointKey(madePoint('a'))]: '{"id":',
      [pointKey(madePoint('b'))]: storedText({ ...madePoint('b'), severity: 7 as 3 }),
      [pointKey(madePoint('c'))]: storedText(madePoint('c')).replace('"version":1', '"version":9'),
      // Under the key of another.
      [pointKey(madePoint('d'))]: storedText(madePoint('e')),
      annet: 'noe',
    });
    expect(read.points).toEqual([]);
    expect(read.damaged).toEqual([
      'punkt:vandring:a',
      'punkt:vandring:b',
      'punkt:vandring:d',
      'annet',
    ]);
    expect(read.newer).toEqual(['punkt:vandring:c']);
  });

  test('keeps the points of a walk that is gone within reach', () => {
    const read = storedWalks({ [pointKey(madePoint('a'))]: storedText(madePoint('a')) });
    expect(read.walks.map(({ id, area }) => [id, area])).toEqual([['vandring', '']]);
  });

  test('of a walk is taken away whole, and nothing of another', () => {
    const other = madePoint('a', { walk: 'annen' });
    const all = entriesOfWalks([madeWalk(), madeWalk({ id: 'annen' })], [madePoint('a'), other]);
    expect(keysOfWalk(all, 'vandring')).toEqual(['om:vandring', 'punkt:vandring:a']);
  });
});

describe('a file', () => {
  const content = {
    walks: [madeWalk()],
    points: [madePoint('a', { pictures: [{ id: 'bilde', shows: 'en lampe' }] })],
    pictures: [picture],
  };

  test('holds what was written in it', () => {
    expect(readWalkFile(toWalkFile(content, now))).toEqual({ content, problems: [] });
  });

  /** The file with something else in it. */
  const fileWith = (change: object) =>
    JSON.stringify({ ...(JSON.parse(toWalkFile(content, now)) as object), ...change });

  test.each([
    ['no JSON', '{"format', 'not-json', ''],
    ['another file of ours', '{"format":"slt-egenvurdering","version":2}', 'foreign', ''],
    ['a list', '[]', 'foreign', ''],
    ['a newer file', fileWith({ version: 2 }), 'newer', ''],
    ['a version that never was', fileWith({ version: '1' }), 'wrong-shape', 'version'],
    ['walks that are no list', fileWith({ walks: {} }), 'wrong-shape', ''],
    ['no walk', fileWith({ walks: [] }), 'no-walk', 'points.0'],
    [
      'a severity there is not',
      fileWith({ points: [{ ...content.points[0], severity: 4 }] }),
      'wrong-shape',
      'points.0.severity',
    ],
    [
      'a text that is too long',
      fileWith({ points: [{ ...content.points[0], sees: 'a'.repeat(5001) }] }),
      'wrong-shape',
      'points.0.sees',
    ],
    [
      'a point of a walk that is not there',
      fileWith({ points: [{ ...content.points[0], walk: 'annen' }] }),
      'no-walk',
      'points.0',
    ],
    [
      'a picture that is no base64',
      fileWith({ pictures: [{ id: 'bilde', data: '<svg onload=alert(1)>' }] }),
      'bad-picture',
      'pictures.0.data',
    ],
    [
      'more walks than we take',
      fileWith({ walks: Array.from({ length: 51 }, (_, at) => madeWalk({ id: `v-${at}` })) }),
      'too-many',
      'walks',
    ],
  ])('with %s is told about, with the place', (_, text, kind, where) => {
    expect(readWalkFile(text).problems).toContainEqual(expect.objectContaining({ kind, where }));
  });

  test('that is wrong in one place gives the rest', () => {
    const { content: read, problems } = readWalkFile(
      fileWith({ points: [content.points[0], { id: 'x' }], pictures: [picture, { id: 'løs' }] }),
    );
    expect(read).toEqual(content);
    expect(problems).toHaveLength(2);
  });

  test('with anything in it never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.jsonValue(), (text, value) => {
        readWalkFile(text);
        readWalkFile(fileWith({ walks: value, points: value, pictures: value }));
      }),
    );
  });
});
