import type { Language } from '#domain/site/language.ts';
import type { EventHappening } from './happening.ts';
import { withOffset } from './oslo-time.ts';

interface Organiser {
  name: { nb: string; nn: string };
  url: string;
}

interface Around {
  language: Language;
  organisers: readonly Organiser[];
  /** Its page. */
  url: string;
}

const attendance = (isThere: boolean, isDigital: boolean) =>
  isThere ? (isDigital ? 'Mixed' : 'Offline') : 'Online';

/**
 * What the page of an event tells search engines, https://schema.org/Event. Nothing where no source tells where it is,
 * since they ask for it.
 */
export function structuredEvent(
  { event, title, start, end }: EventHappening,
  { language, organisers, url }: Around,
): object | undefined {
  const { place, digital, signUp, recording, sources, cancelled, summary } = event;
  if (!place && !digital) return undefined;
  const there = place && {
    '@type': 'Place',
    name: place.name ?? place.town,
    address: {
      '@type': 'PostalAddress',
      addressLocality: place.town,
      addressCountry: place.country?.[language] ?? 'NO',
    },
  };
  const online = digital && {
    '@type': 'VirtualLocation',
    url: signUp?.url ?? recording ?? sources[0]?.url,
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: title[language],
    description: summary[language],
    startDate: withOffset(start),
    endDate: withOffset(end),
    eventStatus: `https://schema.org/Event${cancelled ? 'Cancelled' : 'Scheduled'}`,
    eventAttendanceMode: `https://schema.org/${attendance(Boolean(place), digital)}EventAttendanceMode`,
    location: [there, online].filter(Boolean),
    organizer: organisers.map(({ name, url: home }) => ({
      '@type': 'Organization',
      name: name[language],
      url: home,
    })),
    url,
  };
}
