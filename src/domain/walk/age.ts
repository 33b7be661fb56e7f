import { dayIn } from '#domain/site/day.ts';
import type { Walk } from './walk.ts';

/** So many months a walk may stand on a device before it should go, and only the report be kept. */
const monthsKept = 12;

/** The day a walk was, else the day it was begun. */
export const dayOfWalk = ({ date, started }: Walk): string => date ?? dayIn(started);

/** True for a walk that is older than we say one should keep. */
export function isOld(one: Walk, today: string): boolean {
  const limit = new Date(`${today}T00:00:00Z`);
  limit.setUTCMonth(limit.getUTCMonth() - monthsKept);
  return dayOfWalk(one) < limit.toISOString().slice(0, 10);
}
