import { expect, test } from 'vitest';
import { answered, isOutOfReach, pathTo } from '#domain/book/decision-path.ts';

const ways = new Map([
  ['fare', ['ring', 'arbeid']],
  ['arbeid', ['kjent', 'frivillig']],
  ['kjent', ['bildet', 'bildet', 'tjeneste']],
  ['tjeneste', ['politi', 'helse']],
  ['politi', ['avverg', 'vent']],
]);
const none = new Map<string, string>();
const police = new Map([
  ['arbeid', 'kjent'],
  ['tjeneste', 'politi'],
]);

test('an answer leads to the next step, and is remembered', () => {
  expect(answered(ways, none, [], { question: 'fare', answer: 1 })).toEqual({
    step: 'arbeid',
    path: [{ question: 'fare', answer: 1 }],
  });
});

test('two answers that lead to one step are told apart', () => {
  const first = answered(ways, none, [], { question: 'kjent', answer: 0 });
  const second = answered(ways, none, [], { question: 'kjent', answer: 1 });
  expect(first?.step).toBe(second?.step);
  expect(first?.path).not.toEqual(second?.path);
});

test('a role answers the questions it knows when they come, and says that it did', () => {
  expect(answered(ways, police, [], { question: 'fare', answer: 1 })).toEqual({
    step: 'kjent',
    path: [
      { question: 'fare', answer: 1 },
      { question: 'arbeid', answer: 0, byRole: true },
    ],
  });
});

test('a role answers several in a row, and nothing it has no answer for', () => {
  const inARow = new Map([
    ['arbeid', 'kjent'],
    ['kjent', 'tjeneste'],
    ['tjeneste', 'helse'],
  ]);
  expect(answered(ways, inARow, [], { question: 'fare', answer: 1 })?.step).toBe('helse');
  expect(answered(ways, inARow, [], { question: 'fare', answer: 0 })?.step).toBe('ring');
  const astray = new Map([['arbeid', 'politi']]);
  expect(answered(ways, astray, [], { question: 'fare', answer: 1 })?.step).toBe('arbeid');
});

test('an answer that is not there leads nowhere', () => {
  expect(answered(ways, none, [], { question: 'fare', answer: 2 })).toBeUndefined();
  expect(answered(ways, none, [], { question: 'borte', answer: 0 })).toBeUndefined();
});

const toPolice = [
  { question: 'fare', answer: 1 },
  { question: 'arbeid', answer: 0 },
  { question: 'kjent', answer: 2 },
  { question: 'tjeneste', answer: 0 },
];

test('a path that is kept is taken up where it leads to the step', () => {
  expect(pathTo('politi', toPolice, ways, 'fare')).toEqual(toPolice);
  expect(pathTo('fare', null, ways, 'fare')).toEqual([]);
});

test.each([
  ['nothing kept', null],
  ['nonsense', 'a path'],
  ['a list of nonsense', [{ question: 'fare' }, 1]],
  ['no answers', []],
  ['a path that begins later', toPolice.slice(1)],
  ['a path with a gap', toPolice.toSpliced(1, 1)],
  ['a path that leads elsewhere', [...toPolice.slice(0, 3), { question: 'tjeneste', answer: 1 }]],
  ['an answer that is gone', [{ question: 'fare', answer: 7 }]],
])('%s is no path to a step', (_, kept) => {
  expect(pathTo('politi', kept, ways, 'fare')).toBeUndefined();
});

test('a rule for others is out of reach of the role, and of what was answered on the way', () => {
  const toPolice = [
    { question: 'tjeneste', answer: 0 },
    { question: 'politi', answer: 1 },
  ];
  expect(isOutOfReach('helse', ways, police, [])).toBe(true);
  expect(isOutOfReach('politi', ways, police, [])).toBe(false);
  expect(isOutOfReach('helse', ways, none, toPolice)).toBe(true);
  expect(isOutOfReach('politi', ways, none, toPolice)).toBe(false);
});

test('who has not come so far that it is known, is told the rules of all', () => {
  expect(isOutOfReach('helse', ways, none, [])).toBe(false);
  expect(isOutOfReach('helse', ways, none, [{ question: 'fare', answer: 0 }])).toBe(false);
  expect(isOutOfReach('helse', ways, none, [{ question: 'tjeneste', answer: 0 }])).toBe(false);
});
