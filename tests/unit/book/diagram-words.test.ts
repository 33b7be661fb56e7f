import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { captionOf, wordsOfDiagram } from '#book/diagrams/words.ts';
import { diagramInMarkdown } from '#book/render/markdown-blocks.ts';
import { diagramOnPage } from '#book/render/web/figure.ts';
import { diagram, type DiagramData, type DiagramOf } from '#schemas/book/diagram.ts';
import { examples } from '../../support/diagrams.ts';
import { page } from '../../support/prose.ts';

const arrows = { up: 'Opp', down: 'Ned' };
const exampleOf = (kind: DiagramData['kind'], isWanted = (_: DiagramData) => true) => {
  const found = examples.find((each) => each.kind === kind && isWanted(each));
  if (!found) throw new Error(`No example of ${kind}.`);
  return found;
};
const linesOf = (data: DiagramData) =>
  wordsOfDiagram(data, 'nb', arrows).map(({ name, text }) => `${name} | ${text}`);

describe('in words', () => {
  test('a tree says what each yes leads to, and where every no ends', () => {
    expect(linesOf(exampleOf('tree'))).toEqual([
      'Haster det? | ja: Ring. § 1.',
      'Er alle enige? | ja: Si det. loven § 2.',
      'Vet alle det? | ja: Si det. loven § 3.',
      'Nei på alt | Ti. § 4.',
    ]);
  });

  test('meetings say their week and what goes on from them', () => {
    expect(linesOf(exampleOf('lanes'))).toEqual([
      'Uke 1: Nede | ser. Opp: det vi ser.',
      'Uke 5: Oppe | leser.',
    ]);
  });

  test('a problem says what stands over and under it', () => {
    expect(linesOf(exampleOf('problem'))).toEqual([
      'Følger | a; b; c.',
      'Problemet | det som er galt.',
      'Årsaker | d; e.',
      'Vern | f.',
    ]);
  });

  test('places say what their marks mean', () => {
    expect(linesOf(exampleOf('sketch'))).toEqual([
      'Hallen | mye; fredag.',
      'Parken | under 5.',
      'Torget | noe.',
      'Skolen | ingenting.',
    ]);
  });

  test('measures say how well they are known, what was found, and where nobody has measured', () => {
    expect(linesOf(exampleOf('barometer'))).toEqual([
      'Lyset | Sikkert. ingen – liten. mindre.',
      'Porten | Usikkert. stor. noe.',
      'Runden | Usikkert. Ikke målt. Ingen vet.',
    ]);
  });

  test('roles and steps say all they hold', () => {
    expect(linesOf(exampleOf('roles'))[0]).toBe('Sjefen | leder. alt.');
    expect(linesOf(exampleOf('chain', ({ madeUp }) => Boolean(madeUp)))[0]).toBe(
      'Ett | hva? dette.',
    );
  });

  test('the caption says that the example is made up', () => {
    const madeUp = exampleOf('chain', (each) => Boolean(each.madeUp));
    expect(captionOf(madeUp, 'nb')).toBe('Bildet Oppdiktet: Eksempel kommune.');
    expect(captionOf(exampleOf('tree'), 'nb')).toBe('Bildet');
  });

  test('a question keeps its own mark, on a page and in Markdown', () => {
    const html = toHtml(diagramOnPage(exampleOf('tree'), page));
    expect(html).toContain('<strong>Haster det?</strong> ja: Ring.');
    expect(html).toContain('<strong>Nei på alt.</strong> Ti.');
    const words = { language: 'nb', texts: page.texts, languageNames: page.languageNames } as const;
    expect(diagramInMarkdown(exampleOf('tree'), words)).toContain('- Haster det? ja: Ring.');
  });
});

describe('a file of a diagram', () => {
  const problemsOf = (data: unknown) =>
    (diagram().safeParse(data).error?.issues ?? []).map(({ path, message }) => [
      path.join('.'),
      message,
    ]);

  test('may hold each of the examples', () => {
    for (const example of examples) expect(problemsOf(example), example.kind).toEqual([]);
  });

  test('names the kinds there are', () => {
    const [[, message] = []] = problemsOf({ kind: 'torus' });
    for (const { kind } of examples) expect(message).toContain(kind);
  });

  test('must say that an example is made up', () => {
    const withExample = exampleOf('chain', ({ madeUp }) => Boolean(madeUp));
    expect(problemsOf({ ...withExample, madeUp: undefined })[0]?.[0]).toBe('madeUp');
  });

  test('never says when something happens where it is too little to count', () => {
    const places = [
      { name: { nb: 'Parken', nn: 'Parken' }, amount: 'few', text: { nb: 'nå', nn: 'no' } },
      { name: { nb: 'Torget', nn: 'Torget' }, amount: 'many', text: { nb: 'nå', nn: 'no' } },
    ];
    expect(problemsOf({ ...exampleOf('sketch'), places })[0]?.[0]).toBe('places');
  });

  test('never finds more at least than at most', () => {
    const barometer = exampleOf('barometer');
    const [part] = (barometer as DiagramOf<'barometer'>).parts;
    const turned = { ...part?.measures[0], found: { least: 'clear', most: 'none' } };
    const parts = [{ ...part, measures: [turned] }];
    expect(problemsOf({ ...barometer, parts })).toEqual([
      ['parts.0.measures.0.found', 'least som ikke er større enn most'],
    ]);
  });

  test('names the small drawing that is not there', () => {
    const items = [{ sign: 'torus', name: { nb: 'a', nn: 'a' }, text: { nb: 'b', nn: 'b' } }];
    expect(problemsOf({ ...exampleOf('signs'), items })[0]).toEqual([
      'items.0.sign',
      'et av navnene i content/README.md, ikke «torus»',
    ]);
  });

  test('has one thing in the margin of a chain', () => {
    const spans = [{ name: { nb: 'begge', nn: 'begge' }, steps: 2 }];
    expect(problemsOf({ ...exampleOf('chain'), spans })[0]?.[0]).toBe('spans');
  });
});
