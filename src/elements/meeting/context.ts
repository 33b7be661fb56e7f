import type { ScaleAnswer } from '#domain/assessment/answers.ts';
import type { Act } from '#domain/meeting/acts.ts';
import type { Part } from '#domain/meeting/agenda.ts';
import type { Meeting } from '#domain/meeting/meeting.ts';
import type { MeetingData, MeetingPoint } from '#domain/meeting/meeting-data.ts';
import type { Place } from '#domain/meeting/place.ts';
import type { Seat } from '#domain/meeting/room.ts';
import type { Language } from '#domain/site/language.ts';
import { fill, formatDate } from '#domain/site/norwegian.ts';

/** What the views of a meeting share. */
export interface MeetingContext {
  readonly host: HTMLElement;
  readonly data: MeetingData;
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly points: ReadonlyMap<string, MeetingPoint>;
  readonly gates: ReadonlySet<string>;
  /** The meeting that is shown. */
  readonly meeting: () => Meeting;
  readonly place: () => Place;
  readonly setPlace: (place: Place) => void;
  /** Does something in the meeting; `field` as `addAct()` has it. */
  readonly act: (act: Act, field?: string) => void;
  /** Goes to another part, as a step that the way back undoes. */
  readonly go: (part: Part) => void;
  /** Tells what was done. */
  readonly tell: (text: string) => void;
}

/** What a meeting is called: «Politirådet, 12. mai 2027». */
export const nameOfMeeting = (
  { name, date }: Pick<Meeting, 'name' | 'date'>,
  { data, language }: Pick<MeetingContext, 'data' | 'language'>,
): string =>
  fill(data.said.meetingOf, {
    name: name.trim() || data.said.untitled,
    date: formatDate(date, language),
  });

/** «Politi 2», or «Politi 2, politikontakt» where somebody wrote it. */
export function nameOfSeat({ role, number, name }: Seat, { data }: MeetingContext): string {
  const { roles, said } = data;
  const words = { role: roles[role], number, name: name.trim() };
  return words.name ? fill(said.seatNamed, words) : fill(said.seat, words);
}

/** «3», or «Vet ikke». */
export function answerInShort(answer: ScaleAnswer, { data }: MeetingContext): string {
  if (answer === 'unknown') return data.unknown;
  return answer === 'not-applicable' ? data.notApplicable : String(answer);
}

/** «Nivå 3: …», or «Vet ikke». */
export function answerInWords(
  id: string,
  answer: ScaleAnswer,
  { data, points }: MeetingContext,
  template: 'level' | 'now' = 'level',
): string {
  if (typeof answer !== 'number') return answer === 'unknown' ? data.unknown : data.notApplicable;
  return fill(data.said[template], { level: answer, text: points.get(id)?.levels[answer] ?? '' });
}

/** The answer a key stands for, where one answers by keys. */
export function answerOfKey(key: string): ScaleAnswer | undefined {
  if (/^[0-4]$/.test(key)) return Number(key) as ScaleAnswer;
  return { v: 'unknown', i: 'not-applicable' }[key.toLowerCase()] as ScaleAnswer | undefined;
}

/** True for a press of a key that asks for nothing else, and is not typed in a field. */
export const isCommand = ({ target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  !(altKey || ctrlKey || metaKey) &&
  !(target as Element).closest('input:not([type="radio"]), textarea, select');
