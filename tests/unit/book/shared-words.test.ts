import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexOfWords, leastShared, sharedRuns } from '#domain/book/shared-words.ts';

const source = {
  name: 'kilde.txt',
  text: 'Innledning.\nModellen er et hjelpemiddel for å samordne\nrus og kriminalitetsforebyggende tiltak for barn.',
};
const found = (text: string, names: string[] = []) =>
  sharedRuns(text, indexOfWords([source], names));

test('eight words in a row are found, and seven are not', () => {
  expect(found('Den er et hjelpemiddel for å samordne rus og alt.')).toEqual([
    {
      words: 'er et hjelpemiddel for å samordne rus og',
      count: 8,
      at: 4,
      source: { name: 'kilde.txt', at: source.text.indexOf('er et') },
    },
  ]);
  expect(found('Den er et hjelpemiddel for å samordne rus')).toEqual([]);
});

test('neither case, signs nor line breaks hide a run', () => {
  expect(
    found('MODELLEN: er – et «hjelpemiddel», for\n\nå samordne rus!').map(({ count }) => count),
  ).toEqual([8]);
});

test('a run is told once, at its whole length, from the source that has most of it', () => {
  const longer = { name: 'lang.txt', text: `${source.text.slice(12)} og unge i dag` };
  const [run, ...others] = sharedRuns(
    'modellen er et hjelpemiddel for å samordne rus og kriminalitetsforebyggende tiltak for barn og unge i kommunen',
    indexOfWords([source, longer]),
  );
  expect(others).toEqual([]);
  expect(run).toMatchObject({ count: 16, source: { name: 'lang.txt' } });
});

test('a run inside a quotation is marked, and one that only begins there is not', () => {
  const words = 'er et hjelpemiddel for å samordne rus og kriminalitetsforebyggende';
  expect(found(`Sfk skriver «modellen ${words} tiltak» om dette.`)[0]?.within).toBe('quotation');
  expect(found(`Sfk skriver «modellen er» et hjelpemiddel for å samordne rus og`)[0]?.within).toBe(
    undefined,
  );
});

test('a run that is part of a name is marked', () => {
  const name = 'Lov om at modellen er et hjelpemiddel for å samordne rus og annet';
  const run = 'Modellen er et hjelpemiddel for å samordne rus';
  expect(found(run, [name])[0]?.within).toBe('name');
  expect(found(`${run} og kriminalitetsforebyggende tiltak`, [name])[0]?.within).toBeUndefined();
});

const word = fc.constantFrom('en', 'to', 'tre', 'fire', 'fem');
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));

test('a text shares all of itself, and every run stands in both texts', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const words = one.split(' ').filter(Boolean).length;
      const itself = sharedRuns(one, indexOfWords([{ name: 'a', text: one }]));
      expect(itself.map(({ count }) => count)).toEqual(words >= leastShared ? [words] : []);
      for (const run of sharedRuns(one, indexOfWords([{ name: 'b', text: other }]))) {
        expect(run.count).toBeGreaterThanOrEqual(leastShared);
        expect(one.slice(run.at)).toMatch(new RegExp(`^${run.words}`));
        expect(other.slice(run.source.at)).toMatch(new RegExp(`^${run.words}`));
      }
    }),
  );
});
