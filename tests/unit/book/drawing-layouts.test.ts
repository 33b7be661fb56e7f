import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bar, layoutBarometer, third } from '#book/diagrams/barometer-layout.ts';
import { layoutChain } from '#book/diagrams/chain-layout.ts';
import { setColumn, type Column } from '#book/diagrams/column-layout.ts';
import { layoutLanes, wordsLeft } from '#book/diagrams/lanes-layout.ts';
import { roomIn, type Panel } from '#book/diagrams/panel.ts';
import { layoutProblem } from '#book/diagrams/problem-layout.ts';
import { layoutRoles } from '#book/diagrams/roles-layout.ts';
import { drawingWidth, letterings } from '#book/diagrams/shapes.ts';
import { layoutSketch, legendLeft, reach } from '#book/diagrams/sketch-layout.ts';
import {
  layoutSigns,
  signHeight,
  signRoom,
  wordsLeft as besideSmall,
} from '#book/diagrams/signs-layout.ts';
import { layoutStairs } from '#book/diagrams/stairs-layout.ts';
import {
  layoutStreet,
  pictureHeight,
  wordsLeft as besideNumber,
} from '#book/diagrams/street-layout.ts';
import { marks } from '#book/diagrams/street-picture.ts';
import { widthOf } from '#book/diagrams/text-lines.ts';
import { layoutPyramid, wordsLeft as besideSign } from '#book/diagrams/pyramid-layout.ts';
import { layoutTree, questionLeft } from '#book/diagrams/tree-layout.ts';
import { layoutWheel, wordsRoom } from '#book/diagrams/wheel-layout.ts';
import { drawingFonts as fonts } from '#content/drawing-fonts.ts';

/* Whatever the words: nothing covers anything else, words stay in their room, and none is lost. */

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const { name, strong, text } = letterings(fonts);
const letteringOf = { name, strong, text, faint: text };
/** Sizes are rounded down to a hundredth. */
const hair = 0.01;

const word = fc.stringMatching(/^[a-zæøå]{1,14}$/);
const words = fc.array(word, { minLength: 1, maxLength: 9 }).map((all) => all.join(' '));
const level = fc.constantFrom('styrende', 'koordinerende', 'utforende');

const wordsOf = ({ lines }: Column) => lines.map((line) => line.text).join(' ');

function expectWithin(column: Column, room: number) {
  for (const { text: line, size, y, setting } of column.lines) {
    expect(widthOf(line, { ...letteringOf[setting], size })).toBeLessThanOrEqual(room + hair);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(column.height);
  }
}

function expectHeld(panels: readonly Panel[]) {
  for (const { width, height, column } of panels) {
    expectWithin(column, roomIn(width));
    expect(column.height).toBeLessThan(height);
  }
}

function expectApart(boxes: readonly Box[], height: number) {
  boxes.forEach((box, at) => {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(drawingWidth);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    for (const other of boxes.slice(at + 1)) {
      const isApart =
        box.x + box.width <= other.x ||
        other.x + other.width <= box.x ||
        box.y + box.height <= other.y ||
        other.y + other.height <= box.y;
      expect(isApart, `${JSON.stringify(box)} and ${JSON.stringify(other)}`).toBe(true);
    }
  });
}

const boxOf = (x: number, y: number, width: number, { height }: Column): Box => ({
  ...{ x, y, width, height },
});

test('a column leaves out paragraphs without words', () => {
  const only = setColumn([['text', 'noe']], fonts, 200);
  const some = setColumn(
    [
      ['text', 'noe'],
      ['faint', undefined],
    ],
    fonts,
    200,
  );
  expect(some).toEqual(only);
});

const steps = fc.array(fc.record({ name: words, text: words, example: fc.option(words) }), {
  minLength: 2,
  maxLength: 6,
});

test('steps never overlap, and what they have in common covers them all', () => {
  fc.assert(
    fc.property(steps, (texts) => {
      const given = texts.map((step) => ({ ...step, example: step.example ?? undefined }));
      const common = [
        { name: 'den første', steps: 1 },
        { name: 'resten', steps: texts.length - 1 },
      ];
      const { steps: placed, spans, height } = layoutChain(given, common, fonts, 46);
      expectApart(placed, height);
      expectHeld(placed);
      expect(spans.map(({ y }) => y)).toEqual([placed[0]?.y, placed[1]?.y]);
      const [foot, last] = [spans.at(-1), placed.at(-1)];
      expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBe((last?.y ?? 0) + (last?.height ?? 0));
    }),
  );
});

const question = fc.record({ question: words, answer: words, rules: words });
const parts = fc.array(
  fc.record({
    name: words,
    must: fc.boolean(),
    questions: fc.array(question, { minLength: 1, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 3 },
);

test('questions and answers never overlap, and stand in the order they are asked', () => {
  fc.assert(
    fc.property(parts, question, (texts, otherwise) => {
      const tree = layoutTree(texts, otherwise, fonts);
      const room = drawingWidth - questionLeft;
      const asked = tree.questions.map(({ y, question: own }) => boxOf(questionLeft, y, room, own));
      const names = tree.parts.map(({ y, name: own }) => boxOf(questionLeft, y, room, own));
      const answers = tree.questions.map(({ answer }) => answer);
      expectApart([...names, ...asked, ...answers, tree.otherwise], tree.height);
      expectHeld([...answers, tree.otherwise]);
      for (const { question: own } of tree.questions) expectWithin(own, room);
      const given = texts.flatMap((part) => part.questions);
      expect(tree.questions.map(({ question: own }) => wordsOf(own))).toEqual(
        given.map((each) => each.question),
      );
      expect(answers.map(({ column }) => wordsOf(column))).toEqual(
        given.map(({ answer, rules }) => `${answer} ${rules}`),
      );
      const tops = tree.questions.map(({ y }) => y);
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    }),
  );
});

const meetings = fc
  .array(
    fc.record({
      week: fc.integer({ min: 1, max: 13 }),
      level,
      name: words,
      text: words,
      passes: fc.option(words),
    }),
    { minLength: 2, maxLength: 8 },
  )
  .map((all) => all.toSorted((a, b) => a.week - b.week));

test('meetings never overlap, and more weeks between two set them further apart', () => {
  fc.assert(
    fc.property(meetings, (texts) => {
      const given = texts.map((each) => ({ ...each, passes: each.passes ?? undefined }));
      const { meetings: placed, height } = layoutLanes(given, fonts);
      const room = drawingWidth - wordsLeft;
      const boxes = placed.flatMap(({ y, column, passes }) => [
        boxOf(wordsLeft, y, room, column),
        boxOf(wordsLeft, y + passes.y, room, passes.column),
      ]);
      expectApart(boxes, height);
      for (const { column, passes, mark } of placed) {
        expectWithin(column, room);
        expectWithin(passes.column, room);
        expect(mark.x).toBeLessThan(wordsLeft - 10);
      }
    }),
  );
  const meeting = { level: 'styrende', name: 'Møte', text: 'noe' } as const;
  const heightTo = (week: number) =>
    layoutLanes(
      [
        { ...meeting, week: 1 },
        { ...meeting, week },
      ],
      fonts,
    ).height;
  expect(heightTo(6)).toBeGreaterThan(heightTo(3));
});

const items = fc.array(words, { minLength: 1, maxLength: 4 });
const group = fc.record({ name: words, question: words, items });

test('what a problem leads to stands over it, what causes it under it, and nothing overlaps', () => {
  const problem = fc.record({
    consequences: group,
    problem: fc.record({ name: words, text: words }),
    causes: group,
    protection: group,
  });
  fc.assert(
    fc.property(problem, (given) => {
      const placed = layoutProblem(given, fonts);
      const { consequences, causes, protection } = placed;
      const groups = [consequences, causes, protection];
      const panels = [placed.problem, ...groups.flatMap((each) => each.items)];
      expectApart(panels, placed.height);
      expectHeld(panels);
      expect(groups.map((each) => each.items.map(({ column }) => wordsOf(column)))).toEqual(
        [given.consequences, given.causes, given.protection].map((each) => each.items),
      );
      for (const { y, height } of consequences.items)
        expect(y + height).toBeLessThan(placed.problem.y);
      for (const { y } of [...causes.items, ...protection.items])
        expect(y).toBeGreaterThan(placed.problem.y + placed.problem.height);
    }),
  );
});

test('roles never overlap, and each stands in from the one it stands under', () => {
  const depths = fc.constantFrom([0, 1, 2, 3], [0, 1, 1, 2, 'apart'], [0, 0, 1]) as fc.Arbitrary<
    (number | 'apart')[]
  >;
  const role = fc.record({ name: words, text: words, decides: words });
  fc.assert(
    fc.property(role, depths, (given, all) => {
      const texts = all.map((depth) => ({ ...given, depth }));
      const { roles, height } = layoutRoles(texts, fonts);
      const panels = roles.map(({ panel }) => panel);
      expectApart(panels, height);
      expectHeld(panels);
      const lefts = new Map(texts.map(({ depth }, at) => [depth, panels[at]?.x ?? 0]));
      for (const depth of [1, 2, 3]) {
        const own = lefts.get(depth);
        if (own !== undefined) expect(own).toBeGreaterThan(lefts.get(depth - 1) ?? Infinity);
      }
      expect(roles.map(({ rise }) => rise === undefined)).toEqual(
        texts.map(({ depth }) => depth === 0 || depth === 'apart'),
      );
    }),
  );
});

test('no mark or word of a sketch covers another, and the legend stands under the town', () => {
  const amount = fc.constantFrom('none', 'few', 'some', 'many');
  const place = fc.record({ name: words, amount, text: fc.option(words) });
  const meanings = fc.array(fc.record({ amount, text: words }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(place, { minLength: 2, maxLength: 7 }), meanings, (given, legend) => {
      const texts = given.map((each) => ({ ...each, text: each.text ?? undefined }));
      const sketch = layoutSketch(texts, legend, fonts);
      const marks = sketch.places.map(({ x, y }, at): Box => {
        const size = reach[given[at]?.amount ?? 'none'];
        return { x: x - size, y: y - size, width: 2 * size, height: 2 * size };
      });
      const labels = sketch.places.map(({ x, words: { y, column } }) =>
        boxOf(x - 66, y, 132, column),
      );
      expectApart([...marks, ...labels], sketch.townHeight);
      const lines = sketch.legend.map(({ y, column }) =>
        boxOf(legendLeft, y - column.height / 2, drawingWidth - legendLeft, column),
      );
      expectApart(lines, sketch.height);
      for (const { y } of lines) expect(y).toBeGreaterThan(sketch.townHeight);
      for (const { words: own } of sketch.places) expectWithin(own.column, 132);
    }),
  );
});

test('the months of a wheel run with the clock, each with its words and clear of the next', () => {
  const month = fc.record({ name: words, tasks: fc.array(words, { maxLength: 3 }) });
  fc.assert(
    fc.property(fc.array(month, { minLength: 12, maxLength: 12 }), (texts) => {
      const { months, height } = layoutWheel(texts, fonts);
      const [right, left] = [months.slice(0, 6), months.slice(6).toReversed()];
      for (const [side, stack] of [
        ['right', right],
        ['left', left],
      ] as const) {
        stack.forEach((placed, at) => {
          expect(placed.side).toBe(side);
          expect(placed.y + placed.column.height).toBeLessThan(stack[at + 1]?.y ?? height);
        });
      }
      months.forEach(({ column }, at) => {
        expectWithin(column, wordsRoom);
        expect(wordsOf(column)).toBe([texts[at]?.name, ...(texts[at]?.tasks ?? [])].join(' '));
      });
    }),
  );
});

test('the layers of a pyramid hold their names, and what is told of them stands under it in order', () => {
  const layer = fc.record({ name: word, who: words, example: words });
  fc.assert(
    fc.property(fc.array(layer, { minLength: 2, maxLength: 5 }), (texts) => {
      const { layers, height } = layoutPyramid(texts, fonts);
      const foot = Math.max(...layers.map((placed) => placed.y + placed.height));
      layers.forEach(({ y, height: tall, name: own, words: told }, at) => {
        expect(own.text).toBe(texts[at]?.name);
        expect(own.y).toBeGreaterThan(y);
        expect(own.y).toBeLessThan(y + tall);
        expect(widthOf(own.text, { ...name, size: own.size })).toBeLessThan(
          (drawingWidth * (own.y - own.size)) / foot,
        );
        expectWithin(told.column, drawingWidth - besideSign);
        expect(told.y).toBeGreaterThan(foot);
        expect(told.y + told.column.height).toBeLessThan(layers[at + 1]?.words.y ?? height);
      });
    }),
  );
});

test('a step with a small drawing has room for it left of its words', () => {
  fc.assert(
    fc.property(steps, (texts) => {
      const given = texts.map(({ name: own, text: told }) => ({
        name: own,
        text: told,
        hasSign: true,
      }));
      const { steps: placed, height } = layoutChain(given, [], fonts, 1);
      expectApart(placed, height);
      for (const { width, height: tall, column, inset } of placed) {
        expect(inset).toBe(signRoom);
        expectWithin(column, roomIn(width) - signRoom);
        expect(tall).toBeGreaterThanOrEqual(Math.max(signHeight, column.height));
      }
    }),
  );
});

test('things with a small drawing never overlap, and each drawing stands beside its words', () => {
  const thing = fc.record({ name: words, text: words, more: fc.option(words) });
  fc.assert(
    fc.property(fc.array(thing, { minLength: 2, maxLength: 6 }), (texts) => {
      const given = texts.map((each) => ({ ...each, more: each.more ?? undefined }));
      const { items: placed, height } = layoutSigns(given, fonts);
      const room = drawingWidth - 1 - besideSmall;
      expectApart(
        placed.flatMap(({ middle, words: { y, column } }) => [
          boxOf(besideSmall, y, room, column),
          { x: 0, y: middle - signHeight / 2, width: signRoom, height: signHeight },
        ]),
        height,
      );
      for (const { words: told } of placed) expectWithin(told.column, room);
    }),
  );
});

test('each step of a stair stands right under the one before, and further in', () => {
  const step = fc.record({ name: words, text: words });
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 8 }), (texts) => {
      const { steps: placed, height } = layoutStairs(texts, fonts);
      expectApart(placed, height);
      expectHeld(placed);
      placed.forEach(({ x, y, height: tall }, at) => {
        const next = placed[at + 1];
        if (!next) return;
        expect(next.y).toBe(y + tall);
        expect(next.x).toBeGreaterThan(x);
      });
    }),
  );
});

test('measures never overlap, and each has its bar between its name and what was found', () => {
  const measure = fc.record({ name: words, text: words });
  const part = fc.record({
    name: words,
    measures: fc.array(measure, { minLength: 1, maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (texts) => {
      const { parts: placed, height } = layoutBarometer(['ingen', 'noe', 'mye'], texts, fonts);
      const room = drawingWidth - 2;
      expectApart(
        placed.flatMap(({ y, name: own, scale, measures }) => [
          boxOf(1, y, room, own),
          ...scale.columns.map((column, at) => boxOf(at * third, scale.y, third, column)),
          ...measures.flatMap((each) => [
            boxOf(1, each.y, room, each.name),
            { x: 1, y: each.bar, width: room, height: bar },
            boxOf(1, each.found.y, room, each.found.column),
          ]),
        ]),
        height,
      );
      const all = placed.flatMap(({ measures }) => measures);
      for (const each of all) expect(each.found.y).toBeGreaterThan(each.bar + bar);
      for (const each of all) expect(each.bar).toBeGreaterThan(each.y);
    }),
  );
});

test('the pictures of a street stand over what their numbers say, and no number covers another', () => {
  const seen = fc.record({ name: words, text: words });
  fc.assert(
    fc.property(fc.array(seen, { minLength: 8, maxLength: 8 }), (texts) => {
      const { pictures, words: told, height } = layoutStreet(['Dag', 'Natt'], texts, fonts);
      const room = drawingWidth - 1 - besideNumber;
      expectApart(
        [
          ...pictures.flatMap(({ name: own, y }) => [
            boxOf(1, own.y, drawingWidth - 2, own.column),
            { x: 0, y, width: drawingWidth, height: pictureHeight },
          ]),
          ...told.map(({ y, column }) => boxOf(besideNumber, y, room, column)),
        ],
        height,
      );
    }),
  );
  expectApart(
    marks.map(({ x, y }) => ({ x: x - 10, y: y - 10, width: 20, height: 20 })),
    pictureHeight,
  );
});
