import { describe, expect, test } from 'vitest';
import { happeningOf } from '#domain/events/happening.ts';
import { structuredEvent } from '#domain/events/structured-data.ts';
import { monthsInWords, placeInWords, whenInWords } from '#domain/events/words.ts';
import { textsIn } from '../../support/texts.ts';
import { eventWith } from './made-up.ts';

const words = textsIn('nb').events;
const when = (start: string, end = start) => whenInWords({ start, end }, words, 'nb');

describe('an event in words', () => {
  test('says its days once, and a time where it has one', () => {
    expect(when('2027-02-09')).toBe('9. februar 2027');
    expect(when('2027-02-09', '2027-02-10')).toBe('9.–10. februar 2027');
    expect(when('2026-12-31', '2027-01-02')).toBe('31. desember 2026–2. januar 2027');
    expect(when('2027-06-08 09:00')).toBe('8. juni 2027 kl. 09.00');
    expect(when('2027-06-08 09:00', '2027-06-08 14:00')).toBe('8. juni 2027 kl. 09.00–14.00');
    expect(when('2019-10-28 10:30', '2019-10-29 15:00')).toBe(
      '28. oktober 2019 kl. 10.30 – 29. oktober 2019 kl. 15.00',
    );
  });

  test('says where it is, as far as anybody tells', () => {
    const where = (fields: Parameters<typeof eventWith>[0]) =>
      placeInWords(eventWith(fields), words, 'nb');
    expect(where({ place: { name: 'Grand', town: 'Larvik' } })).toBe('Grand, Larvik');
    expect(where({ place: { town: 'Budapest', country: { nb: 'Ungarn', nn: 'Ungarn' } } })).toBe(
      'Budapest, Ungarn',
    );
    expect(where({ place: { town: 'Oslo' }, digital: true })).toBe('Oslo, og digitalt');
    expect(where({ digital: true })).toBe('Digitalt');
    expect(where({})).toBeUndefined();
  });

  test('months have a capital, and one that stands alone is said once', () => {
    expect(monthsInWords({ from: 1, to: 2 }, 'nb')).toBe('Januar–februar');
    expect(monthsInWords({ from: 3, to: 3 }, 'nn')).toBe('Mars');
  });
});

describe('an event to search engines', () => {
  const around = {
    language: 'nb' as const,
    organisers: [{ name: { nb: 'Senteret', nn: 'Senteret' }, url: 'https://example.com/' }],
    url: 'https://example.org/arrangementer/prove/',
  };
  const dataOf = (fields: Parameters<typeof eventWith>[0]) =>
    structuredEvent(happeningOf(eventWith(fields)), around);

  test('has its times with their distance from UTC, summer and winter', () => {
    expect(
      dataOf({ digital: true, start: '2027-06-08 09:00', end: '2027-06-08 14:00' }),
    ).toMatchObject({ startDate: '2027-06-08T09:00+02:00', endDate: '2027-06-08T14:00+02:00' });
    expect(dataOf({ digital: true, start: '2027-02-09 09:00' })).toMatchObject({
      startDate: '2027-02-09T09:00+01:00',
    });
    expect(dataOf({ digital: true })).toMatchObject({
      startDate: '2027-02-09',
      endDate: '2027-02-09',
    });
  });

  test.each([
    [{ place: { town: 'Oslo' } }, 'Offline'],
    [{ digital: true }, 'Online'],
    [{ place: { town: 'Oslo' }, digital: true }, 'Mixed'],
  ])('says how one takes part: %j', (fields, mode) => {
    expect(dataOf(fields)).toMatchObject({
      eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
      eventStatus: 'https://schema.org/EventScheduled',
      organizer: [{ '@type': 'Organization', name: 'Senteret', url: 'https://example.com/' }],
      url: around.url,
    });
  });

  test('says that it was called off', () => {
    expect(dataOf({ place: { town: 'Oslo' }, cancelled: true })).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
    });
  });

  test('says nothing where nobody tells where it is', () => {
    expect(dataOf({})).toBeUndefined();
  });
});
