import { consensusId, keptOf } from '#domain/meeting/outcome.ts';
import { keptEntries, keptWrites } from '#domain/meeting/keeping.ts';
import { activeKey } from '#domain/assessment/stored-entries.ts';
import { storedEntries } from '#elements/assessment/assessment-store.ts';
import type { MeetingContext } from './context.ts';
import { now, replayOf } from './meeting-store.ts';

type Entries = Readonly<Record<string, string | undefined>>;

/** What was kept last of a meeting, as it was written then. */
function keptBefore(context: MeetingContext): Entries {
  const { steps } = replayOf(context.meeting().id);
  const last = steps.findLast(({ act }) => act.do === 'keep');
  if (last?.act.do !== 'keep') return {};
  return keptEntries(keptOf(last.meeting, last.act.at, context.data.said.note, context.points));
}

/** Keeps what the meeting decided in the self-assessment, at once, and makes it the assessment at work. */
export function keepMeeting(context: MeetingContext): void {
  const { act, data, meeting, points } = context;
  const at = now();
  const next = keptEntries(keptOf(meeting(), at, data.said.note, points));
  const writes = keptWrites(storedEntries.get(), keptBefore(context), next);
  storedEntries.setEntries({ ...writes, [activeKey]: consensusId(meeting()) });
  act({ do: 'keep', at });
}

/** Takes what was kept out of the self-assessment again. Called while the act still stands. */
export function takeBackKept(context: MeetingContext): void {
  const all = storedEntries.get();
  const isActive = all[activeKey] === consensusId(context.meeting());
  const writes = keptWrites(all, keptBefore(context), {});
  storedEntries.setEntries({ ...writes, ...(isActive && { [activeKey]: undefined }) });
}
