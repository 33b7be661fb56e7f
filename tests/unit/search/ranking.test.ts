import { expect, test } from 'vitest';
import type { HitKind } from '#domain/search/hit.ts';
import { ofParts, type Answer, type Found } from '#domain/search/found.ts';
import { mostTogether } from '#domain/search/nearness.ts';
import { isWhole, rank } from '#domain/search/ranking.ts';

const found = (id: string, score = 1, inTitle = false): Found => ({
  ...{ id, score, inTitle },
  places: [score],
});
const answer = (weight: number, ...pages: Found[]): Answer => ({ weight, found: pages });
const answers = (...all: Answer[]) => ({ answers: all, like: [] });

/** The kind of a page is the first part of its id. */
const kindOf = (id: string) => (id.split('-')[0] ?? 'page') as HitKind;

const order = (wanted: Parameters<typeof rank>[0], called: readonly string[] = []) =>
  rank(wanted, kindOf, (id) => called.includes(id)).map(({ id }) => id);

test('chapters and guides come before terms, and those before documents', () => {
  const all = ['document-1', 'term-1', 'chapter-1'].map((id) => found(id));
  expect(order([answers(answer(1, ...all))])).toEqual(['chapter-1', 'term-1', 'document-1']);
});

/** Something many pages have, these well or not. */
const everywhere = (...pages: Found[]) =>
  answers(
    answer(1, ...pages, ...Array.from({ length: 200 }, (_, at) => found(`document-${at}`, 0))),
  );

test('a page that misses what tells most comes after those that have it, however well it answers the rest', () => {
  const everyday = everywhere(found('chapter-a', 9), found('chapter-b', 1));
  const rare = answers(answer(1, found('chapter-b', 2)));
  expect(order([everyday, rare]).slice(0, 2)).toEqual(['chapter-b', 'chapter-a']);
});

test('a page that only misses an everyday word may come before one that has all, and still tells what it misses', () => {
  const rare = answers(answer(1, found('chapter-a', 9), found('chapter-b', 1)));
  const everyday = everywhere(found('chapter-b', 1));
  const [first, second, third] = rank([rare, everyday], kindOf, () => false);
  expect([first?.id, second?.id]).toEqual(['chapter-a', 'chapter-b']);
  expect(first?.places[1]).toBeUndefined();
  expect([first, second, third].map((page) => page && isWhole(page))).toEqual([true, true, false]);
});

test('none is among those that answer the whole query when all miss something', () => {
  const ranked = rank([answers(answer(1, found('chapter-a'))), answers()], kindOf, () => false);
  expect(ranked.map(isWhole)).toEqual([false]);
});

test('a page is found by the name of its kind', () => {
  const mal = { ...answers(answer(1, found('chapter-a', 0.5))), kinds: ['template'] as const };
  const referat = answers(answer(1, found('chapter-a', 2), found('template-b', 3)));
  expect(order([mal, referat])).toEqual(['template-b', 'chapter-a']);
});

test('a term is called what it or the same word in another form is called, not what is only meant', () => {
  const called = (weight: number) =>
    rank([answers(answer(weight, found('term-a', 1, true)))], kindOf, () => true).map(
      (page) => page.isCalled,
    );
  expect([called(1), called(0.9), called(0.7)]).toEqual([[true], [true], [false]]);
});

test('the meaning of a term is no answer to what is asked about it', () => {
  const wanted = { ...answers(answer(1, found('term-a', 1, true))), isAskedAbout: true };
  expect(rank([wanted], kindOf, () => true)[0]?.isCalled).toBe(false);
});

test('what is called what was asked for comes before what says more of it, unless it is a term or says far less', () => {
  const pages = answers(answer(1, found('chapter-a', 9), found('guide-b', 4), found('term-c', 9)));
  expect(order([pages], ['guide-b', 'term-c'])).toEqual(['guide-b', 'chapter-a', 'term-c']);
  const less = answers(answer(1, found('chapter-a', 9), found('guide-b', 1)));
  expect(order([less], ['guide-b'])).toEqual(['chapter-a', 'guide-b']);
});

test('of two pages with the same words, that which has them in one sentence comes first', () => {
  const at = (id: string, place: number) => ({ ...found(id), places: [place] });
  const first = answers(answer(1, at('chapter-a', 10), at('chapter-b', 10)));
  const second = answers(answer(1, at('chapter-a', 900), at('chapter-b', 14)));
  expect(order([first, second])).toEqual(['chapter-b', 'chapter-a']);
});

test('what stands together counts each thing wanted once', () => {
  expect(mostTogether([[1, 2, 3], [5], undefined], [1, 2, 4])).toBe(3);
  expect(mostTogether([[1, 500], [100], [505]], [1, 2, 4])).toBe(5);
  expect(mostTogether([undefined, []], [1, 1])).toBe(0);
});

test('a word for the same is worth what it says', () => {
  const pages = answers(answer(1, found('chapter-a', 2)), answer(0.5, found('chapter-b', 3)));
  expect(order([pages])).toEqual(['chapter-a', 'chapter-b']);
});

test('a page with all parts of a compound comes before one with the one part it has most of', () => {
  const parts = ofParts([
    [answer(1, found('chapter-a', 2), found('chapter-b', 3))],
    [answer(1, found('chapter-a', 2))],
  ]);
  expect(order([answers(...parts)])).toEqual(['chapter-a', 'chapter-b']);
});

test('what is only like a word is shown, as something that misses it', () => {
  const like = { answers: [], like: [answer(1, found('chapter-a'))] };
  const ranked = rank([like], kindOf, () => false);
  expect(ranked.map(({ places }) => places)).toEqual([[undefined]]);
  expect(ranked.map(isWhole)).toEqual([false]);
});
