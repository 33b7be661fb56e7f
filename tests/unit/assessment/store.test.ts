import { afterEach, describe, expect, test, vi } from 'vitest';
import { newAssessment } from '#domain/assessment/assessment.ts';
import { calendarKey } from '#domain/assessment/calendar-keys.ts';
import { toFile, readFile } from '#domain/assessment/file.ts';
import { newConsensus } from '#domain/assessment/consensus.ts';
import {
  activeKey,
  storedAssessments,
  comparedIn,
  storedMeasures,
  storedAssessment,
} from '#domain/assessment/stored-entries.ts';
import { newMeasure, type Measure } from '#domain/assessment/measure.ts';
import { FakeDevice } from './fake-device.ts';

const measure = (facts: Partial<Measure>): Measure =>
  newMeasure('tiltak', 'x', { action: 'Skriv mandatet', ...facts });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a device that works', () => {
  test('keeps every answer at once, and a page opened later finds them', async () => {
    const device = new FakeDevice();
    const first = await device.openTab();
    first.setField('answers', 'A1', '3');
    first.setField('notes', 'A1', 'Vedtak i sak 12/26');
    const second = await device.openTab();
    expect(second.activeAssessment()).toMatchObject({
      role: 'kommune',
      answers: { A1: 3 },
      notes: { A1: 'Vedtak i sak 12/26' },
    });
  });

  test('takes back the last change first', async () => {
    const store = await new FakeDevice().openTab();
    store.setField('answers', 'A1', '3');
    store.setField('answers', 'A1', '1');
    expect(store.undo()).toMatch(/:answers\.A1$/);
    expect(store.activeAssessment()?.answers).toEqual({ A1: 3 });
    store.undo();
    expect(store.activeAssessment()?.answers).toEqual({});
    expect(store.undo()).toBeUndefined();
  });

  test('keeps each answer with the wording the page asks by, and takes both back at once', async () => {
    const device = new FakeDevice();
    const before = await device.openTab();
    before.setField('answers', 'B2', '3');
    const store = await device.openTab();
    store.askBy({ B2: 2, G2: 3 });
    const held = () => {
      const { answers, wordings } = store.activeAssessment() ?? {};
      return { answers, wordings };
    };
    expect(held()).toEqual({ answers: { B2: 3 }, wordings: {} });
    store.setField('answers', 'A1', '1');
    store.setField('answers', 'G2', '0');
    expect(held().wordings).toEqual({ G2: 3 });
    store.setField('answers', 'G2', undefined);
    expect(held().wordings).toEqual({});
    store.setField('answers', 'B2', '3');
    expect(held().wordings).toEqual({ B2: 2 });
    store.undo();
    expect(held()).toEqual({ answers: { B2: 3, A1: 1 }, wordings: {} });
    store.undo();
    expect(held().wordings).toEqual({ G2: 3 });
  });

  test('takes back who answers too, without taking back what was answered since', async () => {
    const store = await new FakeDevice().openTab();
    store.describe({ kommune: '1804' });
    store.describe({ role: 'police' });
    store.setField('answers', 'A1', '3');
    store.undo();
    expect(store.undo()).toMatch(/:about$/);
    expect(store.activeAssessment()).toMatchObject({ role: 'kommune', kommune: '1804' });
    store.setField('answers', 'A1', '2');
    store.undo();
    store.undo();
    expect(store.activeAssessment()).toMatchObject({ role: 'kommune', answers: {} });
    expect(store.activeAssessment()?.kommune).toBeUndefined();
  });

  test('begins with the kommune the reader came from', async () => {
    const store = await new FakeDevice().openTab();
    store.beginWith({ kommune: '1804' });
    store.setField('answers', 'A1', '3');
    expect(store.activeAssessment()).toMatchObject({ kommune: '1804', answers: { A1: 3 } });
  });

  test('goes on from a kept version in a new assessment', async () => {
    const store = await new FakeDevice().openTab();
    store.setField('answers', 'A1', '1');
    const kept = store.keepVersion('2026-11-24');
    if (!kept) throw new Error('No version was kept.');
    const next = store.continueFrom(kept);
    store.setField('answers', 'A2', '2');
    expect(store.activeAssessment()).toMatchObject({ id: next.id, answers: { A1: 1, A2: 2 } });
    expect(store.activeAssessment()?.keptOn).toBeUndefined();
    const all = storedAssessments(store.storedEntries.get());
    expect(all.find(({ id }) => id === kept.id)?.assessment?.answers).toEqual({ A1: 1 });
  });

  test('keeps a version of a day unchanged while the original goes on', async () => {
    const store = await new FakeDevice().openTab();
    store.setField('answers', 'A1', '1');
    const kept = store.keepVersion('2026-11-24');
    store.setField('answers', 'A1', '4');
    const all = storedAssessments(store.storedEntries.get()).map(({ assessment }) => assessment);
    expect(all.find((one) => one?.id === kept?.id)).toMatchObject({
      keptOn: '2026-11-24',
      answers: { A1: 1 },
    });
    expect(store.activeAssessment()?.answers).toEqual({ A1: 4 });
  });

  test('begins a new assessment rather than change a kept version', async () => {
    const store = await new FakeDevice().openTab();
    store.setField('answers', 'A1', '1');
    const kept = store.keepVersion('2026-11-24');
    store.choose(kept?.id ?? '');
    store.setField('answers', 'A1', '4');
    const all = storedAssessments(store.storedEntries.get());
    expect(all.find(({ id }) => id === kept?.id)?.assessment?.answers).toEqual({ A1: 1 });
  });

  test('keeps the plan with a version, and takes it along in what goes on from it', async () => {
    const store = await new FakeDevice().openTab();
    store.setField('answers', 'A1', '1');
    const one = store.activeAssessment();
    const planOf = (id: string | undefined) =>
      storedMeasures(store.storedEntries.get()).measures.filter((each) => each.assessment === id);
    store.saveMeasure(measure({ assessment: one?.id ?? '' }));
    const kept = store.keepVersion('2026-11-24');
    store.saveMeasure(measure({ assessment: one?.id ?? '', action: 'Skriv om' }));
    expect(planOf(kept?.id)).toMatchObject([{ of: 'tiltak', action: 'Skriv mandatet' }]);
    expect(planOf(one?.id)).toMatchObject([{ id: 'tiltak', action: 'Skriv om' }]);
    if (!kept) throw new Error('No version was kept.');
    const next = store.continueFrom(kept);
    expect(planOf(next.id)).toMatchObject([{ of: 'tiltak', action: 'Skriv mandatet' }]);
    expect(planOf(kept.id)).toHaveLength(1);
  });

  test('keeps another version of a day when the plan alone has changed, and none when nothing has', async () => {
    const store = await new FakeDevice().openTab();
    store.setField('answers', 'A1', '1');
    const id = store.activeAssessment()?.id ?? '';
    store.saveMeasure(measure({ assessment: id }));
    const first = store.keepVersion('2026-11-24');
    expect(store.keepVersion('2026-11-24')?.id).toBe(first?.id);
    store.saveMeasure(measure({ assessment: id, status: 'done' }));
    expect(store.keepVersion('2026-11-24')?.id).not.toBe(first?.id);
  });

  test('keeps the day of the next assessment without making the answers younger, and takes it back', async () => {
    vi.useFakeTimers();
    vi.setSystemTime('2026-11-24T12:00:00Z');
    const store = await new FakeDevice().openTab();
    store.setField('answers', 'A1', '1');
    vi.setSystemTime('2026-12-24T12:00:00Z');
    store.setNext('2027-11-24');
    expect(store.activeAssessment()).toMatchObject({
      next: '2027-11-24',
      changed: '2026-11-24T12:00:00.000Z',
    });
    store.undo();
    expect(store.activeAssessment()?.next).toBeUndefined();
    expect(store.activeAssessment()?.answers).toEqual({ A1: 1 });
  });

  test('forgets with an assessment what it has written of it to calendars, and nothing of others', async () => {
    const store = await new FakeDevice().openTab();
    const one = store.begin({ role: 'kommune' });
    store.saveMeasure(measure({ id: 'a', assessment: one.id }));
    store.keepWritten({
      [calendarKey('a@slt-handboken')]: '{}',
      [calendarKey(`${one.id}-vedtak@slt-handboken`)]: '{}',
      [calendarKey('b@slt-handboken')]: '{}',
    });
    store.remove(one.id);
    expect(Object.keys(store.storedEntries.get())).toEqual([calendarKey('b@slt-handboken')]);
  });

  test('writes in a consensus without making it the one that is filled in', async () => {
    const store = await new FakeDevice().openTab();
    const mine = store.begin({ role: 'kommune' });
    const consensus = newConsensus('c', store.now(), [mine, { ...mine, id: 'p' }], ['A1']);
    store.saveAssessment(consensus);
    store.setFieldOf(consensus, 'answers', 'A1', '3');
    store.compare(['p', mine.id]);
    expect(store.activeAssessment()?.id).toBe(mine.id);
    expect(storedAssessment(store.storedEntries.get(), 'c').assessment).toMatchObject({
      answers: { A1: 3 },
      sources: [mine.id, 'p'],
    });
    expect(comparedIn(store.storedEntries.get())).toEqual(['p', mine.id]);
    expect(storedAssessments(store.storedEntries.get())).toHaveLength(2);
    expect(store.undo()).toBe('c:answers.A1');
  });

  test('deletes one assessment with its measures, and leaves the others', async () => {
    const device = new FakeDevice();
    const store = await device.openTab();
    const one = store.begin({ role: 'kommune' });
    store.setField('answers', 'A1', '1');
    const other = store.begin({ role: 'police' });
    store.setField('answers', 'A1', '2');
    store.saveMeasure(measure({ id: 'a', assessment: one.id }));
    store.saveMeasure(measure({ id: 'b', assessment: other.id }));
    store.remove(one.id);
    expect(storedAssessments(store.storedEntries.get()).map(({ id }) => id)).toEqual([other.id]);
    expect(storedMeasures(store.storedEntries.get()).measures.map(({ id }) => id)).toEqual(['b']);
    store.removeAll();
    expect([...device.stored.keys()]).toEqual([]);
  });

  test('takes back changes of the plan: what was typed at once as one, and what was deleted', async () => {
    const store = await new FakeDevice().openTab();
    const measures = () => storedMeasures(store.storedEntries.get()).measures;
    store.saveMeasure(measure({ action: 'Skriv' }));
    for (const action of ['Skriv m', 'Skriv ma', 'Skriv man'])
      store.saveMeasure(measure({ action }), action !== 'Skriv m');
    store.removeMeasure('tiltak');
    expect(measures()).toEqual([]);
    store.undo();
    expect(measures()[0]?.action).toBe('Skriv man');
    store.undo();
    expect(measures()[0]?.action).toBe('Skriv');
    store.undo();
    expect(measures()).toEqual([]);
    expect(store.undo()).toBeUndefined();
  });

  test('a clock set back does not make an assessment older than it was', async () => {
    vi.useFakeTimers();
    vi.setSystemTime('2026-11-24T12:00:00Z');
    const store = await new FakeDevice().openTab();
    store.setField('answers', 'A1', '1');
    vi.setSystemTime('2020-01-01T12:00:00Z');
    store.setField('answers', 'A1', '2');
    expect(store.activeAssessment()).toMatchObject({
      changed: '2026-11-24T12:00:00.000Z',
      answers: { A1: 2 },
    });
  });
});

describe('two tabs', () => {
  test('that write at once never overwrite each other, and see what the other wrote', async () => {
    const device = new FakeDevice();
    const one = await device.openTab();
    one.begin({ role: 'kommune' });
    const other = await device.openTab();
    one.setField('answers', 'A1', '1');
    other.setField('answers', 'A2', '2');
    one.setField('notes', 'A2', 'fra den første');
    expect(one.activeAssessment()?.answers).toEqual({ A1: 1, A2: 2 });
    expect(other.activeAssessment()).toMatchObject({
      answers: { A1: 1, A2: 2 },
      notes: { A2: 'fra den første' },
    });
  });

  test('undo leaves what the other has changed since, and takes back the change before it', async () => {
    const device = new FakeDevice();
    const one = await device.openTab();
    one.setField('answers', 'A1', '1');
    one.setField('answers', 'A2', '1');
    const other = await device.openTab();
    other.setField('answers', 'A2', '4');
    expect(one.undo()).toMatch(/:answers\.A1$/);
    expect(one.activeAssessment()?.answers).toEqual({ A2: 4 });
  });

  test('that both begin share the assessment begun first', async () => {
    const device = new FakeDevice();
    const one = await device.openTab();
    const other = await device.openTab();
    one.setField('answers', 'A1', '1');
    other.setField('answers', 'A2', '2');
    expect(storedAssessments(one.storedEntries.get())).toHaveLength(1);
  });
});

describe('a device that is full', () => {
  test('keeps what was stored, goes on in memory, and tells', async () => {
    const device = new FakeDevice();
    const store = await device.openTab();
    store.setField('answers', 'A1', '1');
    const before = new Map(device.stored);
    device.refuses = true;
    store.setField('answers', 'A2', '2');
    expect(store.isRefused.get()).toBe(true);
    expect(store.activeAssessment()?.answers).toEqual({ A1: 1, A2: 2 });
    expect(device.stored).toEqual(before);
  });
});

describe('a device with damaged values', () => {
  test('gives the rest, and hands out the damaged as they are', async () => {
    const device = new FakeDevice();
    device.stored.set('slt2.x:about', '{"vers');
    device.stored.set('slt2.x:answers.A1', '3');
    device.stored.set('slt2.tiltak:m', '<script>');
    const store = await device.openTab();
    store.setField('answers', 'A1', '2');
    expect(store.activeAssessment()?.answers).toEqual({ A1: 2 });
    expect(store.unreadable()).toEqual({
      'x:about': '{"vers',
      'x:answers.A1': '3',
      'tiltak:m': '<script>',
    });
    expect(device.stored.get('slt2.x:about')).toBe('{"vers');
  });

  test('takes away what could not be read, and nothing of a newer version', async () => {
    const device = new FakeDevice();
    device.stored.set('slt2.x:about', '{"vers');
    device.stored.set('slt2.ny:about', '{"version":3}');
    device.stored.set('slt2.ny:answers.A1', '{"level":3}');
    const store = await device.openTab();
    store.setField('answers', 'A1', '2');
    store.forgetUnreadable();
    expect(Object.keys(store.unreadable())).toEqual(['ny:about', 'ny:answers.A1']);
    expect(store.hasNewer()).toBe(true);
    expect(store.activeAssessment()?.answers).toEqual({ A1: 2 });
  });

  test('of a newer version leaves them alone', async () => {
    const device = new FakeDevice();
    device.stored.set('slt2.x:about', '{"version":3,"ny":true}');
    device.stored.set('slt2.x:answers.A1', '{"level":3}');
    device.stored.set(`slt2.${activeKey}`, 'x');
    const store = await device.openTab();
    store.setField('answers', 'A1', '2');
    expect(device.stored.get('slt2.x:answers.A1')).toBe('{"level":3}');
    expect(store.activeAssessment()?.answers).toEqual({ A1: 2 });
    expect(Object.keys(store.unreadable())).toEqual(['x:about', 'x:answers.A1']);
  });
});

describe('an imported file', () => {
  test('that was exported here adds nothing the second time', async () => {
    const store = await new FakeDevice().openTab();
    store.setField('answers', 'A1', '3');
    const assessment = store.activeAssessment();
    const text = toFile({ assessments: assessment ? [assessment] : [], measures: [] }, store.now());
    const { content } = readFile(text);
    expect(content && store.importContent(content)).toMatchObject({ added: 0, same: 1 });
  });

  test('never overwrites what is here under the same id, and its measures follow it', async () => {
    const store = await new FakeDevice().openTab();
    store.setField('answers', 'A1', '3');
    const mine = store.activeAssessment();
    if (!mine) throw new Error('No assessment was begun.');
    const theirs = { ...mine, answers: { A1: 0 as const } };
    const { placed } = store.importContent({
      assessments: [theirs],
      measures: [measure({ id: 'm', assessment: mine.id })],
    });
    expect(store.activeAssessment()?.answers).toEqual({ A1: 3 });
    expect(placed[0]?.id).not.toBe(mine.id);
    expect(storedMeasures(store.storedEntries.get()).measures[0]?.assessment).toBe(placed[0]?.id);
  });

  test('of thousands of answers is written at once, and told of once', async () => {
    const device = new FakeDevice();
    const store = await device.openTab();
    store.setField('answers', 'A1', '3');
    const mine = store.activeAssessment();
    const told = vi.fn();
    store.storedEntries.listen(told);
    const answers = Object.fromEntries(
      Array.from({ length: 250 }, (_, at) => [`X${at}`, 2 as const]),
    );
    const assessments = Array.from({ length: 20 }, (_, at) => ({
      ...newAssessment(`v${at}`, store.now(), { role: 'police' }),
      answers,
    }));
    expect(store.importContent({ assessments, measures: [] })).toMatchObject({ added: 20 });
    expect(told).toHaveBeenCalledOnce();
    expect(store.assessments()).toHaveLength(21);
    expect(store.activeAssessment()).toEqual(mine);
    expect([...device.stored.keys()].filter((key) => key.includes(':answers.'))).toHaveLength(5001);
  });

  test('in one tab is read by the other, and takes nothing the other wrote meanwhile', async () => {
    const device = new FakeDevice();
    const one = await device.openTab();
    const other = await device.openTab();
    other.setField('answers', 'A1', '3');
    device.stored.set('slt2.sent:answers.A1', '1');
    const answers = Object.fromEntries(
      Array.from({ length: 250 }, (_, at) => [`X${at}`, 2 as const]),
    );
    const large = { ...newAssessment('v', one.now(), { role: 'police' }), answers };
    one.importContent({ assessments: [large], measures: [] });
    expect(device.stored.get('slt2.sent:answers.A1')).toBe('1');
    await expect
      .poll(() => other.assessments().find(({ id }) => id === 'v')?.answers)
      .toEqual(answers);
    expect(other.activeAssessment()?.answers).toEqual({ A1: 3 });
  });

  test('that is refused changes nothing on the device', async () => {
    const device = new FakeDevice();
    const store = await device.openTab();
    store.setField('answers', 'A1', '3');
    const before = new Map(device.stored);
    const answers = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [`X${at}`, 2 as const]),
    );
    const assessments = Array.from({ length: 140 }, (_, at) => ({
      ...newAssessment(`v${at}`, store.now(), { role: 'police' }),
      answers,
    }));
    const { added, problems } = store.importContent({ assessments, measures: [] });
    expect(added).toBe(0);
    expect(problems).toMatchObject([{ kind: 'no-room' }]);
    expect(device.stored).toEqual(before);
  });
});
