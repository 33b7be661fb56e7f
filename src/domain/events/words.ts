import type { Language } from '#domain/site/language.ts';
import { begun, fill, formatDays, monthName, type Template } from '#domain/site/norwegian.ts';
import type { EventRecord } from './happening.ts';
import { dayOf, timeOf, type Span } from './when.ts';

/** The words that say when and where something is. */
export interface EventWords {
  /** A time of day: «kl. 09.00». */
  clock: Template<'time'>;
  digital: string;
  /** A place that is not the only way to follow it. */
  alsoDigital: Template<'place'>;
}

const printed = (time: string) => time.replaceAll(':', '.');

/** When something is: «9.–10. februar 2027», «8. juni 2027 kl. 09.00–14.00». */
export function whenInWords(
  { start, end }: Span,
  { clock }: Pick<EventWords, 'clock'>,
  language: Language,
): string {
  const [from, to] = [timeOf(start), timeOf(end)];
  const days = formatDays(dayOf(start), dayOf(end), language);
  if (from === undefined || to === undefined) return days;
  const at = (moment: string, time: string) =>
    `${formatDays(dayOf(moment), dayOf(moment), language)} ${fill(clock, { time: printed(time) })}`;
  if (dayOf(start) !== dayOf(end)) return `${at(start, from)} – ${at(end, to)}`;
  return at(start, from === to ? from : `${from}–${to}`);
}

/** Where an event is: «Quality Hotel Grand, Larvik»; nothing where no source tells. */
export function placeInWords(
  { place, digital }: Pick<EventRecord, 'place' | 'digital'>,
  words: Omit<EventWords, 'clock'>,
  language: Language,
): string | undefined {
  if (!place) return digital ? words.digital : undefined;
  const parts = [place.name, place.town, place.country?.[language]];
  const where = parts.filter((part) => part !== undefined).join(', ');
  return digital ? fill(words.alsoDigital, { place: where }) : where;
}

/** The months of a habit: «Januar–februar», «Mars». */
export const monthsInWords = (
  { from, to = from }: { from: number; to?: number | undefined },
  language: Language,
): string => begun([...new Set([from, to])].map((month) => monthName(month, language)).join('–'));
