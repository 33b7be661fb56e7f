import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAct, sameField, type Act } from '#domain/meeting/acts.ts';
import { readMeetingFile, toMeetingFile } from '#domain/meeting/file.ts';
import { actKey, actText, keyForNext, replay, type StoredMeetings } from '#domain/meeting/log.ts';
import { anyAct, people, points } from './meetings.ts';

const begin: Act = {
  ...{ do: 'begin', version: 1, at: '2027-05-12T09:00:00.000Z', form: 'full', points: [...points] },
  ...{ length: 60, kommune: '', name: 'SLT-møte', date: '2027-05-12' },
};
const joins = people.map((id): Act => ({ do: 'join', id, role: 'kommune', name: '' }));

const stored = (acts: readonly Act[], id = 'm'): StoredMeetings =>
  Object.fromEntries(acts.map((one, at) => [actKey(id, at), actText(one)]));

const anyMeeting = fc
  .array(anyAct, { maxLength: 30 })
  .map((acts): readonly Act[] => [begin, ...joins, ...acts]);

describe('the acts of a meeting', () => {
  test('are read as they were written', () => {
    fc.assert(
      fc.property(anyAct, (one) => {
        expect(readAct(JSON.parse(actText(one)))).toEqual(JSON.parse(JSON.stringify(one)));
      }),
    );
  });

  test('give the state before when the last is taken away, at every step', () => {
    fc.assert(
      fc.property(anyMeeting, (acts) => {
        const before = replay(stored(acts.slice(0, -1)), 'm');
        const done = replay(stored(acts), 'm', before);
        const undone = replay(stored(acts.slice(0, -1)), 'm', done);
        expect(undone.meeting).toEqual(before.meeting);
        expect(undone.steps).toHaveLength(acts.length - 1);
      }),
    );
  });

  test('give the same meeting read at once as one by one', () => {
    fc.assert(
      fc.property(anyMeeting, (acts) => {
        let known: ReturnType<typeof replay> | undefined;
        for (let at = 1; at <= acts.length; at += 1)
          known = replay(stored(acts.slice(0, at)), 'm', known);
        expect(known?.meeting).toEqual(replay(stored(acts), 'm').meeting);
      }),
    );
  });

  test('that another tab changed are done anew from there on', () => {
    const first = replay(stored([begin, ...joins]), 'm');
    const renamed = [begin, { do: 'join', id: 'x', role: 'police', name: '' }, joins[1]] as Act[];
    expect(replay(stored(renamed), 'm', first).meeting?.participants[0]?.role).toBe('police');
  });

  test('that can not be read are told and left out, and none is written over', () => {
    const entries = { ...stored([begin, ...joins]), [actKey('m', 2)]: '{"do":"dance"}' };
    const read = replay(entries, 'm');
    expect(read.damaged).toEqual([actKey('m', 2)]);
    expect(read.meeting?.participants).toHaveLength(2);
    expect(keyForNext(read, false)).toBe(actKey('m', 4));
    const atEnd = replay({ ...stored([begin]), [actKey('m', 1)]: 'x' }, 'm');
    expect(keyForNext(atEnd, false)).toBe(actKey('m', 2));
  });

  test('of a newer version are left alone', () => {
    const newer = { [actKey('m', 0)]: actText({ ...begin, version: 2 } as Act) };
    const read = replay(newer, 'm');
    expect(read).toMatchObject({ isNewer: true, damaged: [] });
    expect(read.meeting).toBeUndefined();
  });

  test('typed one letter after the other in one field are one', () => {
    const reason = (point: string, text: string): Act => ({ do: 'reason', point, text });
    expect(sameField(reason('A1', 'V'), reason('A1', 'Vi'))).toBe(true);
    expect(sameField(reason('A1', 'V'), reason('A2', 'V'))).toBe(false);
    const decide: Act = { do: 'decide', point: 'A1', answer: 2 };
    expect(sameField(decide, decide)).toBe(false);
  });
});

describe('a file with a meeting', () => {
  test('holds all of it', () => {
    fc.assert(
      fc.property(anyMeeting, (acts) => {
        const { content = {}, problems } = readMeetingFile(toMeetingFile(acts, begin.at), 'n');
        expect(problems).toEqual([]);
        const there = replay(content, 'n').meeting;
        expect(there).toEqual({ ...replay(stored(acts), 'm').meeting, id: 'n' });
      }),
    );
  });

  test.each([
    ['x', 'not-json'],
    ['{}', 'foreign'],
    ['{"format":"slt-mote","version":2,"acts":[]}', 'newer'],
    ['{"format":"slt-mote","version":1}', 'wrong-shape'],
  ])('that says %s is refused as %s', (text, kind) => {
    const { content, problems } = readMeetingFile(text, 'n');
    expect(content).toBeUndefined();
    expect(problems.map((one) => one.kind)).toEqual([kind]);
  });

  test('anything may have written is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        readMeetingFile(json, 'n');
        readMeetingFile(`{"format":"slt-mote","version":1,"acts":${json}}`, 'n');
      }),
    );
  });
});
