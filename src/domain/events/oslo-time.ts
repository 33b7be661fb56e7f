import { Temporal } from 'temporal-polyfill';

/* An hour that comes twice in autumn is the first, one that is left out in spring the one after, as calendars have it. */
const inOslo = (moment: string) =>
  Temporal.PlainDateTime.from(moment.replace(' ', 'T')).toZonedDateTime('Europe/Oslo');

/** A moment in Norway as an instant in UTC: `2027-06-08 09:00` → `2027-06-08T07:00:00Z`. A whole day stays one. */
export const instantOf = (moment: string): string =>
  moment.length > 10 ? inOslo(moment).toInstant().toString() : moment;

/** A moment in Norway with its distance from UTC: `2027-06-08T09:00+02:00`. A whole day stays one. */
export const withOffset = (moment: string): string =>
  moment.length > 10
    ? inOslo(moment).toString({ timeZoneName: 'never', smallestUnit: 'minute' })
    : moment;
