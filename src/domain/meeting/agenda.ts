/** The parts of a meeting, in order. Each is a view of the page and a line of the agenda. */
export const parts = ['start', 'vote', 'talk', 'measures', 'end'] as const;

export type Part = (typeof parts)[number];

/** How long a meeting may be, in minutes. */
export const lengths = [60, 90] as const;

export type MeetingLength = (typeof lengths)[number];

/** A line of the agenda, as content/ has it. */
export interface AgendaLine {
  id: Part;
  minutes: Readonly<Record<MeetingLength, number>>;
}

/** A part with its minutes. */
export interface AgendaItem {
  part: Part;
  minutes: number;
}

/** The agenda of a meeting of that length. */
export const agendaOf = (agenda: readonly AgendaLine[], length: MeetingLength): AgendaItem[] =>
  agenda.map(({ id, minutes }) => ({ part: id, minutes: minutes[length] }));

/** How many points there is time to talk about, when each takes so many minutes. */
export const pointsInTime = (
  agenda: readonly AgendaLine[],
  length: MeetingLength,
  minutesAPoint: number,
): number =>
  Math.floor((agenda.find(({ id }) => id === 'talk')?.minutes[length] ?? 0) / minutesAPoint);
