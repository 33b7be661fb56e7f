import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { newAssessment, type Assessment } from '#domain/assessment/assessment.ts';
import { basisOf, contradicting, parseBasis, reopenedIn } from '#domain/assessment/basis.ts';
import { consensusOf, newConsensus } from '#domain/assessment/consensus.ts';
import { fromFields, toFields } from '#domain/assessment/fields.ts';
import { readFile, toFile } from '#domain/assessment/file.ts';
import { newMeasure } from '#domain/assessment/measure.ts';
import { differencesBetween } from '#domain/assessment/newer-answers.ts';
import { activeKey, comparedIn, storedMeasures } from '#domain/assessment/stored-entries.ts';
import { mayBeAnother } from '#domain/assessment/who-answers.ts';
import { anyAssessment } from './arbitraries.ts';
import { inputIn, madePoint, madeWalk } from '../walk/walks.ts';
import { FakeDevice } from './fake-device.ts';

const then = '2026-11-24T10:00:00.000Z';
const later = '2026-11-25T10:00:00.000Z';

const made = (facts: Partial<Assessment> = {}): Assessment => ({
  ...newAssessment('a', then, { role: 'police', kommune: '1804' }),
  answers: { A1: 3 },
  ...facts,
});

const content = (...assessments: Assessment[]) => ({ assessments, measures: [] });

afterEach(() => vi.unstubAllGlobals());

describe('a change of who answers', () => {
  test.each([
    ['another role', made(), { role: 'school' }, true],
    ['the same role', made(), { role: 'police' }, false],
    ['another kommune', made(), { kommune: '3301' }, true],
    ['no kommune any longer', made(), { kommune: undefined }, true],
    ['a kommune where none was said', made({ kommune: undefined }), { kommune: '3301' }, false],
    ['another name', made({ name: 'Våren' }), { name: 'Høsten' }, true],
    ['a name where none was said', made(), { name: 'Våren' }, false],
    ['a space after the name', made({ name: 'Våren' }), { name: 'Våren ' }, false],
    ['another role before anything is answered', made({ answers: {} }), { role: 'school' }, false],
    [
      'another role with a note alone',
      made({ answers: {}, notes: { A1: 'x' } }),
      { role: 'school' },
      true,
    ],
    ['another kommune of a common answer', made({ role: 'consensus' }), { kommune: '3301' }, false],
  ] as const)('to %s', (_, was, change, isAnother) => {
    expect(mayBeAnother(was, change)).toBe(isAnother);
  });

  test('begins anew beside the old answers, and undo takes the new one away', async () => {
    const store = await new FakeDevice().openTab();
    store.describe({ role: 'kommune', kommune: '1804' });
    store.setField('answers', 'A1', '3');
    const mine = store.activeAssessment();
    store.beginAnew({ role: 'police' });
    expect(store.activeAssessment()).toMatchObject({
      role: 'police',
      kommune: '1804',
      answers: {},
    });
    expect(store.assessments()).toHaveLength(2);
    store.setField('answers', 'A1', '0');
    store.undo();
    store.undo();
    expect(store.activeAssessment()).toEqual(mine);
    expect(store.assessments()).toEqual([mine]);
  });

  test('is not taken back once the new one is answered in another tab', async () => {
    const device = new FakeDevice();
    const store = await device.openTab();
    store.setField('answers', 'A1', '3');
    const { id } = store.beginAnew({ role: 'police' });
    const other = await device.openTab();
    other.setField('answers', 'A1', '1');
    store.undo();
    expect(store.assessments().find((one) => one.id === id)?.answers).toEqual({ A1: 1 });
    expect(store.activeAssessment()?.id).toBe(id);
  });
});

describe('what was brought in', () => {
  test('is marked, is never the one that is filled in, and is not written to', async () => {
    const store = await new FakeDevice().openTab();
    store.importContent(content(made()));
    const [brought] = store.assessments();
    if (!brought) throw new Error('Nothing was brought in.');
    expect(brought.broughtIn).toBeDefined();
    store.choose('a');
    expect(store.storedEntries.get()[activeKey]).toBeUndefined();
    store.setFieldOf(brought, 'answers', 'A1', '0');
    store.lookAt('a');
    expect(store.shownAssessment()).toEqual(brought);
    store.setField('answers', 'A1', '0');
    expect(store.assessments()).toEqual([brought]);
    store.lookAt(undefined);
    store.setField('answers', 'A1', '0');
    expect(store.activeAssessment()?.id).not.toBe('a');
    expect(store.assessments().find(({ id }) => id === 'a')?.answers).toEqual({ A1: 3 });
  });

  test('is gone on from in a copy of one’s own', async () => {
    const store = await new FakeDevice().openTab();
    store.importContent(content(made()));
    store.lookAt('a');
    const [brought] = store.assessments();
    const copy = store.continueFrom(brought as Assessment);
    expect(store.shownAssessment()?.id).toBe(copy.id);
    store.setField('answers', 'A1', '1');
    expect(store.activeAssessment()).toMatchObject({ role: 'police', answers: { A1: 1 } });
    expect(store.activeAssessment()?.broughtIn).toBeUndefined();
    expect(store.assessments().find(({ id }) => id === 'a')).toEqual(brought);
  });

  test('leaves one’s own file that comes back one’s own', async () => {
    const store = await new FakeDevice().openTab();
    store.setField('answers', 'A1', '3');
    const mine = store.activeAssessment() as Assessment;
    const { content: read } = readFile(toFile(content(mine), then));
    store.importContent(read ?? content());
    expect(store.assessments()).toEqual([mine]);
    store.setField('answers', 'A1', '1');
    expect(store.activeAssessment()).toMatchObject({ id: mine.id, answers: { A1: 1 } });
  });

  test('says nothing of how it came here in a file, and stays on the device', () => {
    const brought = made({ broughtIn: then });
    expect(toFile(content(brought), then)).not.toContain('broughtIn');
    expect(fromFields('a', toFields(brought)).assessment).toEqual(brought);
    const forged = toFile(content(made()), then).replace(
      '"role"',
      `"broughtIn": "${then}", "role"`,
    );
    expect(readFile(forged).content?.assessments[0]).not.toHaveProperty('broughtIn');
  });

  test('gets no measures of a walk: a plan of one’s own does', async () => {
    const store = await new FakeDevice().openTab();
    store.importContent(content(made()));
    const { handToPlan } = await import('#elements/walk/hand-to-plan.ts');
    const facts = { proposal: 'Bytte lampene', followUp: 'Teknisk etat', deadline: '2027-01-15' };
    handToPlan(madeWalk(), [madePoint('m', facts)], inputIn('nb'));
    const [measure] = storedMeasures(store.storedEntries.get()).measures;
    expect(measure?.assessment).toBe(store.activeAssessment()?.id);
    expect(measure?.assessment).not.toBe('a');
  });

  test('is no consensus to go on with', () => {
    const sides = [made(), made({ id: 'b', role: 'kommune' })];
    const consensus = newConsensus('c', then, sides, ['A1']);
    expect(consensusOf([consensus], ['a', 'b'])).toBe(consensus);
    expect(consensusOf([{ ...consensus, broughtIn: then }], ['a', 'b'])).toBeUndefined();
  });
});

describe('newer answers of a respondent', () => {
  const newer = made({ changed: later, answers: { A1: 1, A2: 2 }, notes: { A1: 'Sak 12/26' } });

  async function withBoth(mine = false) {
    const store = await new FakeDevice().openTab();
    if (mine) store.saveAssessment(made({ answers: { A1: 3, B1: 0 } }));
    else store.importContent(content(made({ answers: { A1: 3, B1: 0 } })));
    store.compare(['a', 'x']);
    const before = store.storedEntries.get();
    const { newer: found } = store.importContent(content(newer));
    return { store, before, found };
  }

  test('are told of, and both are here until the reader chooses', async () => {
    const { store, found } = await withBoth();
    expect(found).toEqual([{ there: 'a', arrived: expect.not.stringMatching(/^a$/) as string }]);
    expect(store.assessments().map(({ answers }) => answers)).toEqual([
      { A1: 1, A2: 2 },
      { A1: 3, B1: 0 },
    ]);
  });

  test.each([true, false])(
    'take the place of the old under its id, and undo brings both back (own: %s)',
    async (mine) => {
      const { store, found } = await withBoth(mine);
      const both = store.storedEntries.get();
      const change = store.replaceWith(found[0] as never);
      const [only, ...others] = store.assessments();
      expect(others).toEqual([]);
      expect(only).toMatchObject({
        id: 'a',
        answers: { A1: 1, A2: 2 },
        notes: { A1: 'Sak 12/26' },
      });
      expect(only?.answers).not.toHaveProperty('B1');
      expect(only?.broughtIn === undefined).toBe(mine);
      expect(change && store.takeBack(change)).toBe(true);
      expect(store.storedEntries.get()).toEqual(both);
    },
  );

  test('can be taken away, which leaves what was here, and undo brings them back', async () => {
    const { store, before, found } = await withBoth();
    const both = store.storedEntries.get();
    store.compare([found[0]?.arrived ?? '', 'x']);
    const change = store.dropNewer(found[0] as never);
    expect(store.assessments()).toHaveLength(1);
    expect(comparedIn(store.storedEntries.get())).toEqual(['a', 'x']);
    expect(store.storedEntries.get()).toEqual(before);
    store.takeBack(change as never);
    expect(store.assessments()).toHaveLength(2);
    expect(Object.keys(store.storedEntries.get())).toHaveLength(Object.keys(both).length);
  });

  test('are not taken back over what was changed since', async () => {
    const { store, found } = await withBoth(true);
    const change = store.replaceWith(found[0] as never);
    store.choose('a');
    store.setField('answers', 'A1', '4');
    expect(change && store.takeBack(change)).toBe(false);
    expect(store.activeAssessment()?.answers).toEqual({ A1: 4, A2: 2 });
  });

  test('bring their measures into the plan, each once', async () => {
    const store = await new FakeDevice().openTab();
    const measure = newMeasure('m', 'a', { action: 'Skriv mandatet' });
    const another = newMeasure('n', 'a', { action: 'Kall inn' });
    store.importContent({ assessments: [made()], measures: [measure] });
    const { newer: found } = store.importContent({
      assessments: [newer],
      measures: [measure, another],
    });
    store.replaceWith(found[0] as never);
    const { measures } = storedMeasures(store.storedEntries.get());
    expect(measures.map(({ assessment, action }) => [assessment, action]).toSorted()).toEqual([
      ['a', 'Kall inn'],
      ['a', 'Skriv mandatet'],
    ]);
  });

  test.each([
    ['of the same moment, role, kommune and name under another id', { id: 'b' }, true],
    ['of another name under another id', { id: 'b', name: 'Nord' }, false],
    ['of another name under the same id', { name: 'Nord' }, true],
    ['of another role under the same id', { role: 'kommune' }, false],
    ['of another kommune under the same id', { kommune: '3301' }, false],
    ['that are older', { changed: '2026-11-23T10:00:00.000Z' }, false],
    ['kept as a version', { keptOn: '2026-11-25' }, false],
  ] as const)('%s', async (_, facts, isNewer) => {
    const store = await new FakeDevice().openTab();
    store.importContent(content(made()));
    const { newer: found } = store.importContent(content({ ...newer, ...facts }));
    expect(found).toHaveLength(isNewer ? 1 : 0);
    expect(store.assessments()).toHaveLength(2);
  });

  test('are counted by what they change', () => {
    const was = made({ answers: { A1: 3, B1: 0, C1: 1 }, conditions: { vedtak: 'no' } });
    const is = made({
      changed: later,
      answers: { A1: 1, A2: 2, C1: 1 },
      conditions: { vedtak: 'yes' },
      notes: { A1: 'Sak' },
    });
    expect(differencesBetween(was, is)).toEqual({ changed: 2, added: 1, gone: 1, texts: 1 });
  });
});

describe('a common answer', () => {
  const kommune = made({ id: 'k', role: 'kommune', answers: { A1: 4, A2: 2 } });
  const police = made({ id: 'p', answers: { A1: 1, A2: 2 } });
  const decided: Assessment = {
    ...newConsensus('c', then, [kommune, police], ['A1', 'A2']),
    answers: { A1: 2, A2: 2 },
    basis: {
      A1: basisOf([kommune, police], 'A1'),
      A2: basisOf([kommune, police], 'A2'),
    },
  };

  test('stands while nobody says anything new, however far apart they were', () => {
    expect(reopenedIn(decided, [kommune, police])).toEqual([]);
  });

  test('opens again when a new respondent contradicts it, and says who', () => {
    const school = made({ id: 's', role: 'school', answers: { A1: 2, A2: 4 } });
    expect(reopenedIn(decided, [kommune, police, school])).toEqual(['A2']);
    expect(contradicting(decided, [kommune, police, school], 'A2')).toEqual([school]);
  });

  test('opens again when a respondent changes the answer, unless to the common one', () => {
    const changed = (A1: 0 | 2) => ({ ...police, answers: { ...police.answers, A1 } });
    expect(reopenedIn(decided, [kommune, changed(0)])).toEqual(['A1']);
    expect(reopenedIn(decided, [kommune, changed(2)])).toEqual([]);
  });

  test('is not contradicted by «Vet ikke», nor by somebody who says nothing', () => {
    const silent = made({ id: 's', answers: {} });
    const unknowing = made({ id: 'u', answers: { A1: 'unknown', A2: 'unknown' } });
    expect(reopenedIn(decided, [kommune, police, silent, unknowing])).toEqual([]);
    const other = made({ id: 'n', answers: { A2: 'not-applicable' } });
    expect(reopenedIn(decided, [kommune, police, other])).toEqual(['A2']);
  });

  test('from before this was kept rests on its sources as they are', () => {
    const { basis: _, ...old } = decided;
    const school = made({ id: 's', answers: { A1: 0 } });
    expect(reopenedIn(old, [kommune, police])).toEqual([]);
    expect(reopenedIn(old, [kommune, police, school])).toEqual(['A1']);
  });

  test('that is confirmed stands again, and undo opens it', async () => {
    const store = await new FakeDevice().openTab();
    const school = made({ id: 's', role: 'school', answers: { A2: 4 } });
    const all = [kommune, police, school];
    store.saveAssessment(decided);
    const consensus = () => store.assessments().find(({ id }) => id === 'c') as Assessment;
    expect(reopenedIn(consensus(), all)).toEqual(['A2']);
    store.decide(consensus(), 'A2', '2', all);
    expect(reopenedIn(consensus(), all)).toEqual([]);
    store.undo();
    expect(reopenedIn(consensus(), all)).toEqual(['A2']);
    expect(consensus().answers).toEqual(decided.answers);
  });

  test('keeps what it rests on in a file, also where respondents get other ids', async () => {
    const store = await new FakeDevice().openTab();
    store.saveAssessment(made({ id: 'p', name: 'En annen', role: 'school' }));
    const text = toFile(content(kommune, police, decided), then);
    store.importContent(readFile(text).content ?? content());
    const all = store.assessments();
    const consensus = all.find(({ role }) => role === 'consensus') as Assessment;
    const sources = all.filter(({ id }) => consensus.sources?.includes(id));
    expect(sources).toHaveLength(2);
    expect(reopenedIn(consensus, sources)).toEqual([]);
  });

  test('rests on nothing that can not be read', () => {
    for (const bad of ['k=9', 'k', 'k=3  p=1', '<b>=3', 'k=3 ', 3, 'K=3'])
      expect(parseBasis(bad)).toBeUndefined();
    fc.assert(
      fc.property(fc.array(anyAssessment, { maxLength: 4 }), (all) => {
        const basis = basisOf(all, 'A1');
        expect(parseBasis(basis)).toBe(basis);
      }),
    );
  });
});

describe('what is written', () => {
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`X${at}`, 2 as const]));

  test.each([
    ['a few answers', 15],
    ['an assessment', 300],
  ])('to bring in %s is that alone, told of once, however much is here', async (_, count) => {
    const device = new FakeDevice();
    const store = await device.openTab();
    store.importContent(
      content(...Array.from({ length: 20 }, (_one, at) => made({ id: `v${at}`, answers: many }))),
    );
    const told = vi.fn();
    store.storedEntries.listen(told);
    device.writes = 0;
    const answers = Object.fromEntries(Object.entries(many).slice(0, count));
    store.importContent(content(made({ id: 'ny', role: 'school', answers })));
    expect(told).toHaveBeenCalledOnce();
    expect(device.writes).toBe(count + 1);
  });

  test('for an answer is told of once', async () => {
    const device = new FakeDevice();
    const store = await device.openTab();
    store.setField('answers', 'A1', '1');
    const told = vi.fn();
    store.storedEntries.listen(told);
    device.writes = 0;
    store.setField('answers', 'A2', '1');
    expect(told).toHaveBeenCalledOnce();
    expect(device.writes).toBeLessThanOrEqual(2);
  });
});
