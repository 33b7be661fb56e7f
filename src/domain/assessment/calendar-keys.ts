import { lineageOf, type Measure } from './measure.ts';

const prefix = 'kalender:';

/** The key of what a device remembers of an event. */
export const calendarKey = (uid: string): string => `${prefix}${uid}`;

/** The end of what our events are called, so that no other calendar has the same names. */
const ours = '@slt-handboken';

/** What the event of a measure is called, the same in all its copies. */
export const measureUid = (one: Measure): string => `${lineageOf(one)}${ours}`;

/** What the event of a step before the start is called. */
export const stepUid = (assessment: string, id: string): string => `${assessment}-${id}${ours}`;

/** What the event of the next assessment is called. */
export const nextUid = (assessment: string): string => `${assessment}-neste-vurdering${ours}`;

/** The keys of what a device remembers of the events of an assessment and its measures. */
export const calendarKeysOf = (
  stored: Readonly<Record<string, unknown>>,
  assessment: string,
  lineages: readonly string[],
): string[] => {
  const isOfIt = (key: string) =>
    key.startsWith(calendarKey(`${assessment}-`)) ||
    lineages.some((id) => key === calendarKey(`${id}${ours}`));
  return Object.keys(stored).filter((key) => key.startsWith(prefix) && isOfIt(key));
};
