import { valueAt } from '#domain/directory/sheet/cells.ts';
import type { RawRecord } from './merge.ts';

type Steps = readonly (string | number)[];

/** The first text there is at one of the paths. */
const textAt = (data: unknown, ...paths: Steps[]): string =>
  paths.map((path) => valueAt(data, path)).find((value) => typeof value === 'string') ?? '';

const listAt = (record: RawRecord | undefined, name: string): unknown[] => {
  const list = valueAt(record, [name]);
  return Array.isArray(list) ? list : [];
};

const named = (items: readonly unknown[], ...paths: Steps[]) =>
  items.map((item) => textAt(item, ...paths)).join('; ');

/**
 * What a coordination holds that has no column of its own, so that nothing goes unseen when all of it
 * goes: a name, and a text that is empty when there is nothing.
 */
export const beyondColumns = (record: RawRecord | undefined): [name: string, text: string][] => [
  ['lokalt navn', textAt(record, ['localName'])],
  ['styrende nivå', textAt(record, ['levels', 'governing', 'nb'])],
  ['koordinerende nivå', textAt(record, ['levels', 'coordinating', 'nb'])],
  ['utførende nivå', textAt(record, ['levels', 'operational', 'nb'])],
  ['lenker', named(listAt(record, 'links'), ['url'])],
  ['flere kilder', named(listAt(record, 'evidence').slice(1), ['url'], ['dating', 'nb'])],
];
