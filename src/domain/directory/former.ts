import { fold } from '../norwegian.ts';
import type { FormerKommune, Kommune } from './types.ts';

/** True when a former name says something its successor's name does not. */
export function isOtherName(former: string, today: string): boolean {
  return !namesIn(former).some((name) => fold(name) === fold(today));
}

/** The names in a double name: «Divtasvuodna - Tysfjord» → both. */
export function namesIn(name: string): string[] {
  return name.split(' - ');
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

/** The kommuner that ended here under another name, each name once, the latest first. */
export function formersOf(kommune: Kommune, former: readonly FormerKommune[]): FormerKommune[] {
  const here = former.filter(
    ({ successor, name }) => successor === kommune.id && isOtherName(name, kommune.name),
  );
  const latest = here.filter((record) => record.to === lastYearOf(record, former));
  return latest.toSorted((a, b) => b.to - a.to || a.name.localeCompare(b.name, 'nb'));
}
