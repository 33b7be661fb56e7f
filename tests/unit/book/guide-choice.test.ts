import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerNames,
  guidesFor,
  guidesNext,
  limitsOf,
  organisationsFor,
  placeAmong,
  queryOf,
  situationIn,
  situationsOf,
  sizeFor,
  type GuideChoices,
} from '#domain/book/guide-choice.ts';

const someOf = (ids: readonly string[]) => fc.subarray([...ids], { minLength: 1 });
const ids = (prefix: string) =>
  fc
    .integer({ min: 2, max: 5 })
    .map((count) => Array.from({ length: count }, (_, at) => `${prefix}${at}`));

/** Choices as the content check lets them through: each case stands under one way to organise. */
const choices: fc.Arbitrary<GuideChoices> = fc
  .tuple(ids('size'), ids('role'), ids('stage'), ids('guide'))
  .chain(([sizes, roles, stages, guides]) => {
    const guide = fc.constantFrom(...guides);
    return fc.record({
      sizes: fc.constant(sizes.map((id, at) => ({ id, from: at * 1000 }))),
      roles: fc.tuple(
        ...roles.map((id) => fc.record({ id: fc.constant(id), guide, organises: fc.boolean() })),
      ),
      stages: fc.tuple(
        ...stages.map((id) =>
          fc.record({
            id: fc.constant(id),
            tasks: fc.array(fc.record({ guide, roles: someOf(roles) }), {
              minLength: 1,
              maxLength: 8,
            }),
          }),
        ),
      ),
      organisations: fc
        .tuple(guide, guide)
        .map(([alone, shared]) => [
          ...sizes.map((id) => ({ id, guide: alone, sizes: [id], together: 'alene' as const })),
          { id: 'shared', guide: shared, sizes, together: 'sammen' as const },
        ]),
    });
  });

describe('the four questions', () => {
  test('lead every reader to one way to organise SLT, and to guides in order, each once', () => {
    fc.assert(
      fc.property(choices, (all) => {
        for (const situation of situationsOf(all)) {
          const [organisation, ...others] = organisationsFor(all, situation);
          const guides = guidesFor(all, situation);
          expect(others).toEqual([]);
          expect(guides.length).toBeGreaterThan(0);
          expect(new Set(guides).size).toBe(guides.length);
          const role = all.roles.find(({ id }) => id === situation.role);
          expect(guides[0]).toBe(role?.organises ? organisation?.guide : role?.guide);
          const tasks = all.stages.find(({ id }) => id === situation.stage)?.tasks ?? [];
          const own = tasks.filter(({ roles }) => roles.includes(situation.role));
          expect(guides).toEqual(expect.arrayContaining(own.map(({ guide }) => guide)));
        }
      }),
      { numRuns: 50 },
    );
  });

  test('are read back from the address they were written in, and not from less or from anything else', () => {
    fc.assert(
      fc.property(choices, fc.constantFrom(...Object.values(answerNames)), (all, lost) => {
        for (const situation of situationsOf(all)) {
          const address = new URLSearchParams(queryOf(situation));
          expect(situationIn(address, all)).toEqual(situation);
          address.set(lost, 'constructor');
          expect(situationIn(address, all)).toBeUndefined();
          address.delete(lost);
          expect(situationIn(address, all)).toBeUndefined();
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('the order of the guides', () => {
  test('is followed from the first to the last, whatever was answered', () => {
    fc.assert(
      fc.property(choices, (all) => {
        for (const situation of situationsOf(all)) {
          const guides = guidesFor(all, situation);
          const way: string[] = [];
          let guide = guides[0];
          while (guide !== undefined) {
            way.push(guide);
            const place = placeAmong(guides, guide);
            expect(place).toMatchObject({ at: way.length, total: guides.length });
            const can = guidesNext(all, guide, () => true);
            if (place?.next !== undefined) expect(can).toContain(place.next);
            guide = place?.next;
          }
          expect(way).toEqual(guides);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('passes by what is not written, and has no place for a guide that is none of them', () => {
    const all: GuideChoices = {
      sizes: [{ id: 'liten', from: 0 }],
      roles: [{ id: 'leder', guide: 'rolle', organises: false }],
      stages: [
        {
          id: 'forst',
          tasks: ['borte', 'oppgave'].map((guide) => ({ guide, roles: ['leder'] })),
        },
      ],
      organisations: [{ id: 'alene', guide: 'liten', sizes: ['liten'], together: 'alene' }],
    };
    const isWritten = (id: string) => id !== 'borte';
    expect(guidesNext(all, 'rolle', isWritten)).toEqual(['oppgave']);
    expect(guidesNext(all, 'oppgave', isWritten)).toEqual([]);
    expect(placeAmong(['rolle', 'oppgave'], 'annen')).toBeUndefined();
  });
});

test('a guide that is not for a size is left out for that size alone', () => {
  const all: GuideChoices = {
    sizes: [{ id: 'liten', from: 0 }, { id: 'bydeler' }],
    roles: [{ id: 'leder', guide: 'rolle', organises: false }],
    stages: [
      {
        id: 'forst',
        tasks: [{ guide: 'slå-sammen', roles: ['leder'], notForSizes: ['bydeler'] }],
      },
    ],
    organisations: [],
  };
  const read = (size: string) =>
    guidesFor(all, { size, together: 'alene', stage: 'forst', role: 'leder' });
  expect(read('liten')).toEqual(['rolle', 'slå-sammen']);
  expect(read('bydeler')).toEqual(['rolle']);
});

test('a kommune is suggested the largest size it has the inhabitants for, or that with bydeler', () => {
  const bydeler = { id: 'bydeler', bydeler: true };
  const sizes = [{ id: 'liten', from: 0 }, { id: 'stor', from: 20_000 }, bydeler];
  const sizeOf = (inhabitants: number, hasBydeler = false) =>
    sizeFor({ sizes }, { inhabitants, hasBydeler });
  expect([215, 19_999, 20_000, 700_000].map((count) => sizeOf(count))).toEqual([
    'liten',
    'liten',
    'stor',
    'stor',
  ]);
  expect(sizeOf(700_000, true)).toBe('bydeler');
});

test('the limits of the sizes are told in order, and not where there is one size alone', () => {
  const small = { id: 'liten', from: 0 };
  const large = { id: 'stor', from: 20_000 };
  const sizes = [large, { id: 'mellomstor', from: 5000 }, { id: 'bydeler', bydeler: true }, small];
  const limits = { smallest: 'liten', lower: 5000, largest: 'stor', upper: 20_000 };
  expect(limitsOf({ sizes })).toEqual(limits);
  expect(limitsOf({ sizes: [small] })).toBeUndefined();
});
