import { deadlines } from '#domain/directory/expiry.ts';
import { unanswered } from '#domain/directory/inquiries.ts';
import type { Coordination, Inquiry } from '#domain/directory/types.ts';
import { daysBetween } from '#domain/site/freshness.ts';
import type { Catalogue } from '../catalogue.ts';
import { contactsWith, remindersOf, sourcesOf, type Facts, type Reminder } from '../reminders.ts';
import type { MailWords } from './words.ts';

/** Days an e-mail may lie unanswered before it is sent again. */
export const daysToAnswer = 21;

/** The e-mails there is reason to send on a day, and how many are left out since their answer may still come. */
export function requestsOf(
  { coordinations, kommuner }: Pick<Catalogue, 'coordinations' | 'kommuner'>,
  inquiries: readonly Inquiry[],
  { texts, publisher }: MailWords,
  today: string,
): { requests: Reminder[]; waiting: number } {
  const { expiring, expired } = deadlines(coordinations, today);
  const urgent = Map.groupBy([...expired, ...expiring], ({ coordination }) => coordination);
  const asked: [Coordination, Facts][] = [
    ...[...urgent].map(
      ([one, found]) => [one, contactsWith(found)] satisfies [Coordination, Facts],
    ),
    ...coordinations
      .filter((one) => !urgent.has(one) && one.confirmation === undefined)
      .map((one) => [one, sourcesOf(one)] satisfies [Coordination, Facts]),
  ];
  const all = asked.flatMap(([one, facts]) => remindersOf(one, facts, kommuner, texts, publisher));
  return notAskedLately(all, inquiries, today);
}

/** Those of some e-mails nobody was sent lately, and how many coordinations the others are about. */
export function notAskedLately(
  all: readonly Reminder[],
  inquiries: readonly Inquiry[],
  today: string,
): { requests: Reminder[]; waiting: number } {
  const isWaiting = ({ coordination }: Reminder) => {
    const last = unanswered(inquiries, coordination.id);
    return last !== undefined && daysBetween(last.asked, today) < daysToAnswer;
  };
  const waiting = new Set(all.filter(isWaiting).map(({ coordination }) => coordination));
  return { requests: all.filter((one) => !isWaiting(one)), waiting: waiting.size };
}
