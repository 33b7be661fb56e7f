/**
 * The day a moment is on, as an ISO date.
 *
 * @param zone IANA name of a time zone; where the device is, when left out
 */
export function dayIn(moment: string, zone?: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(moment));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((one) => one.type === type)?.value ?? '';
  const day = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  // After the year 9999 there is no such date, and a moment from outside may be there.
  return day.length > 10 ? moment.slice(0, 10) : day;
}

/** The days a deadline can lie on. While a year is typed, its first digits are years too. */
export const possibleDays = { first: '2000-01-01', last: '2100-12-31' };
