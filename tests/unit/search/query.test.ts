import { expect, test } from 'vitest';
import { kindsNamedBy } from '#domain/search/named-kinds.ts';
import { meaningsOf, readQuery } from '#domain/search/query.ts';

const meanings = meaningsOf([
  [['kommunedirektør'], ['radmann']],
  [['bekymret', 'foreldre'], ['sonnen min']],
  [['førebygging'], ['forebygging'], true],
  [['foreldre'], ['far']],
]);

const written = (query: string) => readQuery(query, meanings).map((wanted) => wanted.written);

test('words that say nothing are left out', () => {
  expect(written('Hva er et politiråd?')).toEqual(['politiråd']);
});

test('such a word in capitals is a name, unless all of the query is in capitals', () => {
  expect(written('hjelper MOT')).toEqual(['hjelper', 'MOT']);
  expect(written('TILTAK MOT RAN')).toEqual(['TILTAK', 'RAN']);
});

test('a query of nothing but such words is asked as it is', () => {
  expect(written('hva er det')).toEqual(['hva', 'er', 'det']);
});

test('a query without letters and digits asks for nothing', () => {
  expect(readQuery(' … ', meanings)).toEqual([]);
});

test('several words that mean one thing are one thing wanted', () => {
  expect(written('sønnen min røyker')).toEqual(['sønnen min', 'røyker']);
});

test.each(['rådmann', 'Rådmannen', 'RADMANN'])(
  '«%s» is asked for by the word of the site too',
  (word) => {
    const [wanted] = readQuery(word, meanings);
    expect(wanted?.alternatives.map(({ query }) => query)).toEqual([word, 'kommunedirektør']);
  },
);

test('a word for the same is worth less than the word, the same word in the other language more than that', () => {
  const [rådmann, forebygging] = readQuery('rådmann forebygging', meanings);
  const worth = (wanted: typeof rådmann) => wanted?.alternatives[1]?.weight ?? 0;
  expect(worth(rådmann)).toBeLessThan(worth(forebygging));
  expect(worth(forebygging)).toBeLessThan(1);
});

test('«får» says nothing, and is no father', () => {
  const [wanted] = readQuery('får', meanings);
  expect(wanted?.alternatives).toHaveLength(1);
  expect(readQuery('far', meanings)[0]?.alternatives).toHaveLength(2);
});

test('a sign after a word is no part of what words mean together', () => {
  expect(written('rådmann § 13')).toEqual(['rådmann', '13']);
});

test('a query may name the kind of page it wants', () => {
  const kinds = (query: string) => readQuery(query, meanings).map(kindsNamedBy);
  expect(kinds('mal for møtereferat')).toEqual([['template'], []]);
  expect(kinds('rettleiar')).toEqual([['guide']]);
});

test.each([
  ['hva er et politiråd', false],
  ['politiråd', false],
  ['hvordan lage årshjul', true],
  ['kven skal sitje i styringsgruppa', true],
])('«%s» asks something about it: %s', (query, isAbout) => {
  expect(readQuery(query, meanings).some(({ isAskedAbout }) => isAskedAbout)).toBe(isAbout);
});
