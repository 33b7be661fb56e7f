import { daysBetween, daysLeft, lastDayShown, tellsOfToday } from '#domain/site/freshness.ts';
import { addressesIn, type LinkCheck } from '#domain/site/links.ts';
import { formatList, inAlphabeticalOrder } from '#domain/site/norwegian.ts';
import { daysAhead, deadlines, type DatedPart } from './expiry.ts';
import { unanswered } from './inquiries.ts';
import type { Coordination, Evidence, Fylke, Inquiry, Kommune } from './types.ts';

/**
 * What waits for an editor:
 * - `expired`: no longer shown, since it is too old
 * - `expiring`: shown for 60 days more at the most
 * - `unanswered`: a kommune was asked, and has not answered
 * - `oldSource`: nothing tells of SLT there in the last years, and nobody has confirmed it
 * - `deadLink`: a page that is no longer there
 */
export const waitingKinds = ['expired', 'expiring', 'unanswered', 'oldSource', 'deadLink'] as const;

/** One of those. */
export type WaitingKind = (typeof waitingKinds)[number];

/** One thing that waits. */
export interface Waiting {
  kind: WaitingKind;
  /** The id of the coordination, or the number of the kommune. */
  id: string;
  /** The kommuner it is about, as they are listed. */
  kommuner: string;
  /** The name of the fylke of the first of them. */
  fylke: string;
  /** Which contact, where it is about one. */
  part?: DatedPart | 'ownContact';
  /** The day it is counted from: the last one it is shown, when it was asked or tried. */
  day?: string;
  /** How many days it has waited; below 0 when its day has not come. What has no day has waited longest. */
  age: number;
  /** What is seen of it: the address, the years of the source, whom we asked. */
  what?: string;
}

/** What is asked through. */
export interface WaitingSources {
  kommuner: readonly Kommune[];
  fylker: readonly Fylke[];
  coordinations: readonly Coordination[];
  inquiries: readonly Inquiry[];
  links: readonly LinkCheck[];
}

const atLatest = ({ years }: Evidence) => years?.to ?? years?.from ?? 0;

function oldSourceOf({ evidence, confirmation }: Coordination, today: string) {
  if (confirmation || evidence.some(({ years }) => tellsOfToday(years, today))) return undefined;
  const year = Math.max(...evidence.map(atLatest));
  const age = year === 0 ? Infinity : daysBetween(`${year}-12-31`, today);
  return { age, ...(year > 0 && { what: String(year) }) };
}

/** Everything that waits on a day, what has waited longest first. */
export function waitingOn(
  { kommuner, fylker, coordinations, inquiries, links }: WaitingSources,
  today: string,
): Waiting[] {
  const byNumber = new Map(kommuner.map((kommune) => [kommune.id, kommune]));
  const fylkeNames = new Map(fylker.map(({ id, name }) => [id, name]));
  const about = (id: string, numbers: readonly string[]) => {
    const covered = numbers.flatMap((number) => byNumber.get(number) ?? []);
    const names = covered.map(({ displayName }) => displayName);
    const fylke = fylkeNames.get(covered[0]?.fylke ?? '') ?? '';
    return { id, kommuner: formatList(names, 'nb'), fylke };
  };
  const { expired, expiring } = deadlines(coordinations, today);
  const contacts = [...expired, ...expiring].map(
    ({ coordination, part, lastDay, days }): Waiting => ({
      ...about(coordination.id, coordination.kommuner),
      kind: days < 0 ? 'expired' : 'expiring',
      part,
      day: lastDay,
      age: -days,
    }),
  );
  const ownContacts = kommuner.flatMap(({ id, contact }): Waiting[] => {
    const [days, day] = [daysLeft(contact?.seen, today), lastDayShown(contact?.seen)];
    if (days === undefined || day === undefined || days > daysAhead) return [];
    const kind = days < 0 ? 'expired' : 'expiring';
    return [{ ...about(id, [id]), kind, part: 'ownContact', day, age: -days }];
  });
  const dead = new Map(
    links.filter(({ result }) => result === 'dod').map((link) => [link.address, link]),
  );
  const deadIn = (id: string, numbers: readonly string[], value: unknown) =>
    [...new Set(addressesIn(value))].flatMap((address): Waiting[] => {
      const link = dead.get(address);
      if (!link) return [];
      const day = link.checkedAt;
      const age = daysBetween(day, today);
      return [{ ...about(id, numbers), kind: 'deadLink', day, age, what: address }];
    });
  const unansweredAbout = (id: string): Waiting[] => {
    const asked = unanswered(inquiries, id);
    if (!asked) return [];
    const age = daysBetween(asked.asked, today);
    const what = asked.to.join(', ');
    return [{ ...about(id, asked.kommuner), kind: 'unanswered', day: asked.asked, age, what }];
  };
  const ofCoordinations = coordinations.flatMap((coordination): Waiting[] => {
    const { id, kommuner: numbers } = coordination;
    const old = oldSourceOf(coordination, today);
    return [
      ...unansweredAbout(id),
      ...(old ? [{ ...about(id, numbers), kind: 'oldSource' as const, ...old }] : []),
      ...deadIn(id, numbers, coordination),
    ];
  });
  const ofKommuner = kommuner.flatMap((kommune) => [
    ...unansweredAbout(kommune.id),
    ...deadIn(kommune.id, [kommune.id], kommune),
  ]);
  return [...contacts, ...ownContacts, ...ofCoordinations, ...ofKommuner].toSorted(
    (a, b) => (a.age === b.age ? 0 : b.age - a.age) || inAlphabeticalOrder(a.kommuner, b.kommuner),
  );
}
