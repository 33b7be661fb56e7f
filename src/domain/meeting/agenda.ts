/** The parts of a meeting, in order. Each is a view of the page and a line of the agenda. */
export const parts = ['start', 'vote', 'talk', 'measures', 'end'] as const;

export type Part = (typeof parts)[number];

/** How long a meeting may be, in minutes. */
export const lengths = [60, 90] as const;

export type MeetingLength = (typeof lengths)[number];

/** A part with its minutes. */
export interface AgendaItem {
  part: Part;
  minutes: number;
}

const minutesOf: Record<MeetingLength, Record<Part, number>> = {
  60: { start: 5, vote: 15, talk: 24, measures: 12, end: 4 },
  90: { start: 5, vote: 20, talk: 44, measures: 16, end: 5 },
};

/** The agenda of a meeting of that length. */
export const agendaOf = (length: MeetingLength): AgendaItem[] =>
  parts.map((part) => ({ part, minutes: minutesOf[length][part] }));

/** Minutes a point takes to talk about: to hear both ends, find the reason and decide. */
export const minutesAPoint = 4;

/** How many points there is time to talk about. */
export const pointsInTime = (length: MeetingLength): number =>
  Math.floor(minutesOf[length].talk / minutesAPoint);
