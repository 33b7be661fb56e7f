import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostItems, newAssessment } from '#domain/assessment/assessment.ts';
import { largestFile } from '#domain/assessment/file.ts';
import { shareMark } from '#domain/assessment/address-marks.ts';
import { fragmentsIn, fromFragment, longestAddress, toFragment } from '#domain/assessment/share.ts';
import { anyAssessment } from './arbitraries.ts';

const now = '2026-11-24T12:00:00.000Z';

test('what is shared is read back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyAssessment, async (assessment) => {
      const fragment = await toFragment(assessment, now);
      expect(fragment).toMatch(/^svar=[A-Za-z0-9_-]+$/);
      const { content, problems } = await fromFragment(`#${fragment}`);
      expect(problems).toEqual([]);
      expect(content?.assessments).toEqual([assessment]);
    }),
    { numRuns: 30 },
  );
});

test('54 answers without notes fit in an address that e-mail carries whole', async () => {
  const answers = Object.fromEntries(
    Array.from({ length: 54 }, (_, at) => [`${'ABCDEFGHIJK'[at % 11]}${at}`, (at * 7) % 5]),
  );
  const assessment = newAssessment(crypto.randomUUID(), now, { role: 'kommune', kommune: '3301' });
  const fragment = await toFragment({ ...assessment, answers } as typeof assessment, now);
  expect(fragment.length).toBeLessThan(longestAddress);
});

test('an address that is cut, foreign or empty gives a problem, never an exception', async () => {
  const whole = await toFragment(newAssessment('x', now, { role: 'other' }), now);
  for (const bad of [
    '',
    '#',
    '#svar=',
    whole.slice(0, -5),
    `${shareMark}%%%`,
    `${shareMark}AAAA`,
  ]) {
    const { content, problems } = await fromFragment(bad);
    expect(content, bad).toBeUndefined();
    expect(problems.length, bad).toBeGreaterThan(0);
  }
});

test('a small address that unpacks to something huge is refused', async () => {
  const bomb = new Blob([' '.repeat(largestFile * 4)])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = Buffer.from(await new Response(bomb).arrayBuffer());
  const { problems } = await fromFragment(`#${shareMark}${bytes.toString('base64url')}`);
  expect(problems[0]?.kind).toBe('too-large');
});

test('a link that says more than the forms can ask is refused with the number', async () => {
  const answers = Object.fromEntries(
    Array.from({ length: 50_000 }, (_, at) => [`X${at}`, (at % 5) as 0]),
  );
  const huge = { ...newAssessment('x', now, { role: 'other' }), answers };
  const { content, problems } = await fromFragment(`#${await toFragment(huge, now)}`);
  expect(content).toBeUndefined();
  expect(problems).toMatchObject([{ kind: 'too-many-values', found: '50000' }]);
  const some = { ...huge, answers: Object.fromEntries(Object.entries(answers).slice(0, 8000)) };
  expect(await fromFragment(`#${await toFragment(some, now)}`)).toEqual({
    problems: [
      { kind: 'too-many-items', where: 'assessments.0', found: '8000', most: String(mostItems) },
    ],
  });
});

test('links are found in what is pasted around them, and a text without any is told of as it is', () => {
  const [one, other] = [`#${shareMark}abc-_1`, `#${shareMark}xyz`];
  const address = 'https://example.com/egenvurdering/full/';
  expect(fragmentsIn(`Hei! ${address}${one}\n<${address}${other}>, hilsen Kari`)).toEqual([
    one,
    other,
  ]);
  expect(fragmentsIn('  hei på deg ')).toEqual(['hei på deg']);
  expect(fragmentsIn(' \n')).toEqual([]);
});
