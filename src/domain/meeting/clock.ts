import type { AgendaItem, Part } from './agenda.ts';

/** A stretch of time in a part, by the clock on the wall, so that a machine that slept shows the right time. */
export interface Span {
  part: Part;
  /** ISO moment. */
  from: string;
  /** ISO moment; nothing while it runs. */
  to?: string | undefined;
}

const minute = 60_000;

/** Never less than nothing, also when the clock of the machine was set back. */
const lasted = ({ from, to }: Span, now: string): number =>
  Math.max(0, Date.parse(to ?? now) - Date.parse(from));

/** Milliseconds spent in a part, or in the whole meeting. */
export const elapsedIn = (spans: readonly Span[], now: string, part?: Part): number =>
  spans
    .filter((span) => part === undefined || span.part === part)
    .reduce((sum, span) => sum + lasted(span, now), 0);

/** The span that runs, if the clock does. */
const running = (spans: readonly Span[]): Span | undefined =>
  spans.at(-1)?.to === undefined ? spans.at(-1) : undefined;

/** Stops the clock. */
export const paused = (spans: readonly Span[], now: string): readonly Span[] =>
  running(spans)
    ? spans.map((span) => (span.to === undefined ? { ...span, to: now } : span))
    : spans;

/** Lets the clock run in a part; nothing changes when it does already. */
export const runningIn = (spans: readonly Span[], part: Part, now: string): readonly Span[] =>
  running(spans)?.part === part ? spans : [...paused(spans, now), { part, from: now }];

/** A clock that has begun goes on in another part, at rest if it was at rest. */
export function movedTo(spans: readonly Span[], part: Part, now: string): readonly Span[] {
  const last = spans.at(-1);
  if (!last || last.part === part) return spans;
  return running(spans) ? runningIn(spans, part, now) : [...spans, { part, from: now, to: now }];
}

/** What the clock shows, in whole minutes. */
export interface ClockFace {
  part: Part;
  isRunning: boolean;
  /** Minutes begun, and left or, below zero, over. */
  inPart: { elapsed: number; left: number; of: number };
  inAll: { elapsed: number; left: number; of: number };
}

const faceOf = (elapsed: number, of: number) => {
  const left = of - elapsed / minute;
  return {
    elapsed: Math.floor(elapsed / minute),
    left: left > 0 ? Math.ceil(left) : -Math.floor(-left),
    of,
  };
};

/** What the clock shows now; nothing before it has begun. */
export function clockFace(
  agenda: readonly AgendaItem[],
  spans: readonly Span[],
  now: string,
): ClockFace | undefined {
  const part = spans.at(-1)?.part;
  if (part === undefined) return undefined;
  const minutes = agenda.find((item) => item.part === part)?.minutes ?? 0;
  const whole = agenda.reduce((sum, item) => sum + item.minutes, 0);
  return {
    part,
    isRunning: running(spans) !== undefined,
    inPart: faceOf(elapsedIn(spans, now, part), minutes),
    inAll: faceOf(elapsedIn(spans, now), whole),
  };
}
