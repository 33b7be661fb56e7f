import { fold } from '#domain/site/norwegian.ts';
import type { FormerKommune, Kommune } from './types.ts';

/** The names in a double name, without what tells it apart: «Divtasvuodna - Tysfjord» → both. */
export function namesIn(name: string): string[] {
  return name
    .replace(/ \([^)]*\)$/, '')
    .split(' - ')
    .map((part) => part.trim());
}

/** True when a former name says something its successor's name does not. */
export function isOtherName(former: string, today: string): boolean {
  return !namesIn(former).some((name) => fold(name) === fold(namesIn(today)[0] ?? ''));
}

/**
 * The last year a kommune existed under its name. A number may have ended earlier, as when Sør- and
 * Nord-Trøndelag became one fylke and every kommune there was renumbered.
 */
export function lastYearOf(record: FormerKommune, former: readonly FormerKommune[]): number {
  const sameKommune = former.filter(
    ({ name, successor }) => name === record.name && successor === record.successor,
  );
  return Math.max(...sameKommune.map(({ to }) => to));
}

/** What became of a kommune: it went into another, only changed its name, or was split. */
export type Change = 'merged' | 'renamed' | 'split';

/** Says what became of a kommune. It was renamed when no other ended in the same successor then. */
export function changeOf(record: FormerKommune, former: readonly FormerKommune[]): Change {
  if (record.split) return 'split';
  const year = lastYearOf(record, former);
  const ended = former.filter(
    ({ successor, from = 0, to }) => successor === record.successor && from <= year && year <= to,
  );
  return new Set(ended.map(({ name }) => name)).size === 1 ? 'renamed' : 'merged';
}

/** The kommuner that ended here under another name, each name once, the latest first. */
export function formersOf(kommune: Kommune, former: readonly FormerKommune[]): FormerKommune[] {
  const here = former.filter(
    ({ successor, name }) => successor === kommune.id && isOtherName(name, kommune.name),
  );
  const latest = here.filter((record) => record.to === lastYearOf(record, former));
  return latest.toSorted((a, b) => b.to - a.to || a.name.localeCompare(b.name, 'nb'));
}

/** Every former name with the kommuner it leads to, from A to Å: for lists without search. */
export function formerNames(
  kommuner: readonly Kommune[],
  former: readonly FormerKommune[],
): { name: string; successors: Kommune[] }[] {
  const byName = new Map<string, Kommune[]>();
  for (const kommune of kommuner) {
    for (const { name } of formersOf(kommune, former)) {
      byName.set(name, [...(byName.get(name) ?? []), kommune]);
    }
  }
  return [...byName]
    .map(([name, successors]) => ({ name, successors }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
}
