import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarEventOf } from '#domain/events/calendar.ts';
import { deadlineIn, happeningOf, type Happening } from '#domain/events/happening.ts';
import { instantOf } from '#domain/events/oslo-time.ts';
import { toEventCalendar } from '#files/event-calendar.ts';
import { textsIn } from '../../support/texts.ts';
import { anyDay, anyHappening, anyMoment, deadlineWith, eventWith } from './made-up.ts';

const words = textsIn('nb').events;
const around = { language: 'nb' as const, words, names: 'Senteret', url: 'https://example.org/a/' };
const file = { name: 'SLT', language: 'nb' as const, product: 'Prøve' };

const textOf = (...happenings: Happening[]) =>
  toEventCalendar(
    happenings.map((happening) => calendarEventOf(happening, around)),
    file,
  );

/** What another library reads of the events in a calendar. */
const readBack = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => ({ component, event: new ICAL.Event(component) }));

function readOne(happening: Happening) {
  const [read] = readBack(textOf(happening));
  if (!read) throw new Error('No event in the calendar');
  return read;
}

const printedInOslo = new Intl.DateTimeFormat('sv', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'short',
});

describe('a moment in Norway', () => {
  test('is the instant that clocks there show, whatever the time of the year', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const instant = instantOf(moment);
        if (moment.length === 10) expect(instant).toBe(moment);
        // An hour a year is left out there, and shows as the one after.
        else if (!/-03-\d\d 02:/.test(moment))
          expect(printedInOslo.format(new Date(instant))).toBe(moment);
      }),
    );
  });

  test('that is left out in spring is the one an hour later', () => {
    expect(instantOf('2027-03-28 02:30')).toBe('2027-03-28T01:30:00Z');
  });
});

describe('an event in a calendar', () => {
  test('comes back from another library with its days or its times', () => {
    fc.assert(
      fc.property(anyHappening, (happening) => {
        const { event } = readOne(happening);
        const isWholeDay = happening.start.length === 10;
        expect(event.startDate.isDate).toBe(isWholeDay);
        expect(event.uid).toBe(happening.uid);
        if (isWholeDay) {
          expect(event.startDate.toString()).toBe(happening.start);
          const last = event.endDate.clone();
          last.adjust(-1, 0, 0, 0);
          expect(last.toString()).toBe(happening.end);
        } else {
          expect(event.startDate.toJSDate().toISOString().replace('.000', '')).toBe(
            instantOf(happening.start),
          );
          expect(event.endDate.toJSDate().toISOString().replace('.000', '')).toBe(
            instantOf(happening.end),
          );
        }
      }),
    );
  });

  test('keeps every letter of its words, however long, with commas and line breaks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const title = text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
        fc.pre(title !== '');
        const { event } = readOne(happeningOf(eventWith({ title: { nb: title, nn: title } })));
        expect(event.summary).toBe(title);
      }),
    );
    const summary = 'Ærfugl, ørret; «å» og \\n: '.repeat(20).trim();
    const { event } = readOne(
      happeningOf(
        eventWith({
          summary: { nb: summary, nn: summary },
          place: { name: 'Huset, 2. etasje', town: 'Bodø' },
        }),
      ),
    );
    expect(event.description).toBe(`${summary}\n\nHos: Senteret`);
    expect(event.location).toBe('Huset, 2. etasje, Bodø');
  });

  test('has its page, leaves who has it free, and asks to be fetched anew each day', () => {
    const { component } = readOne(happeningOf(eventWith()));
    expect(component.getFirstPropertyValue('url')).toBe(around.url);
    expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(component.parent?.getFirstPropertyValue('x-published-ttl')?.toString()).toBe('P1D');
  });

  test('that was called off says so twice: to programs and in its name', () => {
    const { component, event } = readOne(happeningOf(eventWith({ cancelled: true })));
    expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(event.summary).toBe('Avlyst: Prøvekurset');
  });

  test('whose end nobody tells has none', () => {
    const { component } = readOne(happeningOf(eventWith({ start: '2027-02-09 09:00' })));
    expect(component.hasProperty('dtend')).toBe(false);
  });

  test('is the same byte for byte until it is changed, and then a later version', () => {
    const of = (changed: string) => textOf(happeningOf(eventWith({ changed })));
    expect(of('2026-11-20')).toBe(of('2026-11-20'));
    const versionOf = (text: string) =>
      Number(readBack(text)[0]?.component.getFirstPropertyValue('sequence'));
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        fc.pre(one > '2026-01-01' && other > one);
        expect(versionOf(of(other))).toBeGreaterThan(versionOf(of(one)));
      }),
    );
  });
});

describe('a deadline in a calendar', () => {
  const readIn = (year: number) => readOne(deadlineIn(deadlineWith({ announced: [2026] }), year));
  const descriptionIn = (year: number) => readIn(year).event.description;

  test('says that its day is a pattern, but not in a year that was announced', () => {
    const pattern = 'Etter mønsteret fra tidligere år; se utlysningen.';
    expect(descriptionIn(2027)).toContain(pattern);
    expect(descriptionIn(2026)).not.toContain(pattern);
    expect(descriptionIn(2026)).toContain('Prøvekommuner');
  });

  test('is tentative to programs until it is announced', () => {
    const statusIn = (year: number) => readIn(year).component.getFirstPropertyValue('status');
    expect(statusIn(2026)).toBe('CONFIRMED');
    expect(statusIn(2027)).toBe('TENTATIVE');
  });
});
