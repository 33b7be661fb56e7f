import { freshnessOf } from '#domain/site/freshness.ts';
import type { Coordination, Meeting, Priority } from './types.ts';

/** What a kommune has told of its work just now. */
export interface LocalWork {
  priorities: readonly Priority[] | undefined;
  nextMeeting: Meeting | undefined;
}

const isFresh = (seen: string, today: string) => freshnessOf(seen, today) === 'fresh';

/**
 * What a kommune works at, for a year after it was said; and the next open meeting, until its day is over.
 *
 * @param today ISO date of the build
 */
export function localWorkOf(
  { priorities = [], nextMeeting }: Pick<Coordination, 'priorities' | 'nextMeeting'>,
  today: string,
): LocalWork {
  const fresh = priorities.filter(({ seen }) => isFresh(seen, today));
  const isToCome = nextMeeting && nextMeeting.date >= today && isFresh(nextMeeting.seen, today);
  return {
    priorities: fresh.length > 0 ? fresh : undefined,
    nextMeeting: isToCome ? nextMeeting : undefined,
  };
}
