import fc from 'fast-check';
import { happeningOf, type EventRecord, type YearlyDeadline } from '#domain/events/happening.ts';

const source = {
  title: 'Prøvesiden',
  url: 'https://example.com/prove',
  read: 'side' as const,
  seen: '2026-11-20',
};

/** A made-up event. */
export const eventWith = (fields: Partial<EventRecord> = {}): EventRecord => ({
  id: 'prove',
  kind: 'kurs',
  title: { nb: 'Prøvekurset', nn: 'Prøvekurset' },
  summary: { nb: 'Et oppdiktet kurs.', nn: 'Eit oppdikta kurs.' },
  start: '2027-02-09',
  digital: false,
  organisers: ['provesenteret'],
  cancelled: false,
  changed: '2026-11-20',
  sources: [source],
  ...fields,
});

/** A made-up yearly deadline. */
export const deadlineWith = (fields: Partial<YearlyDeadline> = {}): YearlyDeadline => ({
  id: 'frist-prove',
  place: 0,
  title: { nb: 'Prøvefristen', nn: 'Prøvefristen' },
  what: { nb: 'Søknaden skal være sendt.', nn: 'Søknaden skal vere send.' },
  who: { nb: 'Prøvekommuner', nn: 'Prøvekommunar' },
  month: 12,
  day: 1,
  organisers: ['provesenteret'],
  url: 'https://example.com/prove',
  announced: [],
  checked: '2026-11-20',
  changed: '2026-11-20',
  sources: [source],
  ...fields,
});

/** Any day from 2000 to 2099, as an ISO date. */
export const anyDay = fc
  .integer({ min: 0, max: 36_523 })
  .map((days) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10));

/** Any moment: a day, or a day and a time. */
export const anyMoment = fc
  .tuple(anyDay, fc.option(fc.tuple(fc.nat(23), fc.nat(59)), { nil: undefined }))
  .map(([day, time]) =>
    time ? `${day} ${time.map((part) => String(part).padStart(2, '0')).join(':')}` : day,
  );

/** Any event whose end does not lie before its start. */
export const anyHappening = fc
  .tuple(anyMoment, anyMoment, fc.nat(9))
  .filter(([a, b]) => a.length === b.length)
  .map(([a, b, number]) =>
    happeningOf(eventWith({ id: `prove-${number}`, start: a < b ? a : b, end: a < b ? b : a })),
  );
