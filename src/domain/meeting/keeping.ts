import { entriesOf, measureKey } from '#domain/assessment/stored-entries.ts';
import type { Kept } from './outcome.ts';

type Entries = Readonly<Record<string, string | undefined>>;

/** What a meeting leaves, as the self-assessment keeps it on the device. */
export const keptEntries = ({ assessments, measures }: Kept): Entries => ({
  ...Object.assign({}, ...assessments.map(entriesOf)),
  ...Object.fromEntries(measures.map((one) => [measureKey(one.id), JSON.stringify(one)])),
});

/**
 * What to write to keep a meeting, or with nothing, to take it back. What somebody has changed in the self-assessment
 * since it was kept last is left as it is.
 *
 * @param before what was kept last
 */
export function keptWrites(stored: Entries, before: Entries, next: Entries): Entries {
  const isOurs = (key: string) => !(key in before) || stored[key] === before[key];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(next)])];
  return Object.fromEntries(keys.filter(isOurs).map((key) => [key, next[key]]));
}
