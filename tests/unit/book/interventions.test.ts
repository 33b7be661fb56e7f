import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import {
  agesInWords,
  byCause,
  classificationInWords,
  markingByUngsinn,
  markingOfLevel,
  namesInLine,
  type Cause,
  type Marking,
} from '#domain/book/interventions.ts';
import { causes, intervention, markings } from '#schemas/book/intervention.ts';
import { textsIn } from '../../support/texts.ts';

const t = textsIn('nb').interventions;

describe('what Ungsinn gave', () => {
  test('is never told without its scale and its year', () => {
    expect(classificationInWords({ scale: 'ny', level: 5, year: 2018 }, t)).toBe(
      'nivå 5 av 5, ny skala (2018)',
    );
    expect(classificationInWords({ scale: 'gammel', level: 3, year: 2014 }, t)).toBe(
      'nivå 3 av 4, gammel skala (2014)',
    );
  });

  test('tells what could not be read, and what was not found', () => {
    expect(classificationInWords({ scale: 'ny', year: 2017 }, t)).toBe(
      'nivået har vi ikke fått lest, ny skala (2017)',
    );
    expect(classificationInWords({ scale: 'ny', level: 0 }, t)).toBe(
      'nivå 0 av 5, ny skala (årstallet har vi ikke funnet)',
    );
  });

  test('gives a marking for each level of the new scale, and no other', () => {
    expect([0, 1, 2, 3, 4, 5].map(markingOfLevel)).toEqual([
      'virker-ikke',
      'ukjent',
      'ukjent',
      'lovende',
      'virker-godt',
      'virker-godt',
    ]);
    expect(markingOfLevel(6)).toBeUndefined();
  });

  test('asks for a marking by the newest level of the new scale; the old scale asks for none', () => {
    const old = { scale: 'gammel', level: 4, year: 2012 } as const;
    const unread = { scale: 'ny', year: 2022 } as const;
    expect(markingByUngsinn([])).toBeUndefined();
    expect(markingByUngsinn([old, unread])).toBeUndefined();
    expect(
      markingByUngsinn([
        old,
        { scale: 'ny', level: 5, year: 2016 },
        { scale: 'ny', level: 2, year: 2020 },
        unread,
      ]),
    ).toBe('ukjent');
  });
});

test('tells ages as a span, as a highest age, or as all', () => {
  expect(agesInWords({ from: 3, to: 12 }, t)).toBe('3–12 år');
  expect(agesInWords({ to: 18 }, t)).toBe('Under 18 år');
  expect(agesInWords(undefined, t)).toBe('Alle aldre');
});

test('writes names in a line as a sentence would', () => {
  expect(namesInLine(['Universelt', 'Selektivt'])).toBe('Universelt, selektivt');
});

describe('under causes', () => {
  const item = (id: string, marking: Marking, ...its: Cause[]) => ({ id, marking, causes: its });
  const groups = byCause(
    [
      item('a', 'ukjent', 'sted'),
      item('b', 'virker-ikke', 'sted', 'rus'),
      item('c', 'virker-godt', 'sted'),
      item('d', 'lovende', 'foreldre', 'sted'),
    ],
    causes,
    markings,
  );

  test('each stands once, under its first cause, the best marked first', () => {
    expect(groups.map(({ cause, items }) => [cause, items.map(({ id }) => id)])).toEqual([
      ['foreldre', ['d']],
      ['rus', []],
      ['sted', ['c', 'a', 'b']],
    ]);
  });

  test('its other causes refer to it, and a cause nothing is for is left out', () => {
    expect(groups.map(({ also }) => also.map(({ id }) => id))).toEqual([[], ['b'], ['d']]);
  });
});

describe('the schema', () => {
  const schema = intervention({
    reference: () => z.string().transform((id) => ({ collection: '', id })),
  });
  const sound = {
    title: 'Et tiltak',
    description: 'Det er et tiltak som bare finnes i denne prøven, og ingen andre steder.',
    causes: ['sted'],
    group: 'Alle',
    levels: ['universelt'],
    places: ['gate'],
    marking: 'ukjent',
    found: 'Ingenting.',
    delivery: ['kommunalt'],
    checked: '2026-11-01',
  };
  const classified = (ungsinn: object) =>
    schema.safeParse({ ...sound, ungsinn: [{ source: 'ungsinn', ...ungsinn }] }).success;

  test('takes an intervention that nobody has classified and that has no price', () => {
    expect(schema.safeParse(sound).success).toBe(true);
  });

  test('keeps the scales apart by their years and their levels', () => {
    expect(classified({ scale: 'ny', level: 0, year: 2016 })).toBe(true);
    expect(classified({ scale: 'ny', year: 2017 })).toBe(true);
    expect(classified({ scale: 'gammel', level: 4, year: 2010 })).toBe(true);
    expect(classified({ scale: 'ny', level: 3, year: 2010 })).toBe(false);
    expect(classified({ scale: 'gammel', level: 3, year: 2018 })).toBe(false);
    expect(classified({ scale: 'gammel', level: 5, year: 2010 })).toBe(false);
    expect(classified({ scale: 'gammel', level: 0, year: 2010 })).toBe(false);
    expect(classified({ scale: 'ny', level: 6, year: 2018 })).toBe(false);
  });

  test('refuses an unknown cause, ages the wrong way round, and a field it does not know', () => {
    const refused = [
      { causes: ['kjedsomhet'] },
      { causes: [] },
      { ages: { from: 12, to: 3 } },
      { price: 10 },
    ];
    for (const wrong of refused)
      expect(schema.safeParse({ ...sound, ...wrong }).success).toBe(false);
  });
});
