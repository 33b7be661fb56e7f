import { formatDate } from '#domain/site/norwegian.ts';
import { daysAhead } from './expiry.ts';
import type { Waiting, WaitingKind } from './waiting.ts';

/* For editors, who get all they are told in bokmål: the report, and the page of npm run dev. */

const partNames: Record<NonNullable<Waiting['part']>, string> = {
  confirmation: 'bekreftelse',
  roleContact: 'rollekontakt',
  policeContact: 'politikontakt',
  ownContact: 'kommunens egen kontakt',
};

/** What each kind is called. */
export const waitingTitles: Record<WaitingKind, string> = {
  expiring: `Går ut de neste ${daysAhead} dagene`,
  expired: 'Har gått ut',
  unanswered: 'Spurt, ikke svart',
  oldSource: 'Bare gamle kilder',
  deadLink: 'Døde lenker',
};

/** What is said of one thing that waits. */
export function sayWaiting({ kind, part, age, day = '', what = '' }: Waiting): string {
  const name = part ? `${partNames[part]} ` : '';
  const date = day && formatDate(day, 'nb');
  switch (kind) {
    case 'expired':
      return `${name}gikk ut etter ${date}`;
    case 'expiring':
      return `${name}vises til og med ${date} (${-age} ${age === -1 ? 'dag' : 'dager'})`;
    case 'unanswered':
      return `spurt ${date} (${what}), ikke svart`;
    case 'oldSource':
      return what === '' ? 'den nyeste kilden er udatert' : `den nyeste kilden er fra ${what}`;
    case 'deadLink':
      return `${what} (prøvd ${date})`;
  }
}
