import { toMeetingFile } from '#domain/meeting/file.ts';
import { consensusId, participationOf, unfoundedIn } from '#domain/meeting/outcome.ts';
import { roomOf } from '#domain/meeting/room.ts';
import { fill, formatDate, slugify } from '#domain/site/norwegian.ts';
import { kommuneCalled } from '#elements/directory/kommune-names.ts';
import { download } from '#elements/kit/download.ts';
import { hook } from '#elements/kit/hook.ts';
import { make } from '#elements/kit/make.ts';
import { toggle } from '#elements/kit/show.ts';
import { nameOfMeeting, nameOfSeat, type MeetingContext } from './context.ts';
import { keepMeeting } from './keep.ts';
import { now, replayOf } from './meeting-store.ts';

/** Hands a meeting to the reader as a file. */
export function downloadMeeting(id: string, context: Pick<MeetingContext, 'data'>): void {
  const { steps, meeting } = replayOf(id);
  const text = toMeetingFile(
    steps.map(({ act }) => act),
    now(),
  );
  const name = [context.data.said.fileName, slugify(meeting?.name ?? ''), meeting?.date];
  download(
    new Blob([text], { type: 'application/json' }),
    `${name.filter(Boolean).join('-')}.json`,
  );
}

/** What was decided, who took part, and how it is kept. */
export class EndView {
  readonly #context: MeetingContext;
  readonly #view: HTMLElement;

  constructor(context: MeetingContext) {
    const { host, signal } = context;
    this.#context = context;
    this.#view = hook(host, '[data-shows="end"]', HTMLElement);
    const on = (selector: string, act: () => void) =>
      hook(this.#view, selector, HTMLButtonElement).addEventListener('click', act, { signal });
    on('[data-keep]', () => keepMeeting(context));
    on('[data-file]', () => downloadMeeting(context.meeting().id, context));
    on('[data-print]', () => print());
  }

  /** Shows how the meeting ended. */
  show(): void {
    const { data, gates, language, meeting } = this.#context;
    const { said } = data;
    const now = meeting();
    const unfounded = new Set(unfoundedIn(now, now.points, gates));
    const decisions = Object.entries(now.decisions).flatMap(([id, decision]) =>
      unfounded.has(id) ? [] : [decision],
    );
    const text = (selector: string, value: string) =>
      (hook(this.#view, selector, HTMLElement).textContent = value);
    const where = now.kommune ? [kommuneCalled(now.kommune)] : [];
    text('[data-about]', [...where, nameOfMeeting(now, this.#context)].join(' · '));
    const talked = decisions.filter(({ by }) => by === 'talk').length;
    const counts = { count: decisions.length, total: now.points.length, talked };
    text('[data-decided-count]', fill(said.decidedCount, counts));
    const measures = now.measures.map(({ action, owner, deadline }) => {
      const words = {
        action: /[.!?]$/.test(action.trim()) ? action.trim() : `${action.trim()}.`,
        owner: owner.trim() || said.noOwner,
        deadline: deadline ? formatDate(deadline, language) : said.noDeadline,
      };
      return make('li', { text: fill(said.measureLine, words) });
    });
    const none = [make('li', { text: said.noMeasures })];
    hook(this.#view, '[data-end-measures]', HTMLElement).replaceChildren(
      ...(measures.length > 0 ? measures : none),
    );
    this.#showLog();
    this.#showKept();
  }

  /** A line for each role: how many, and those there is something to tell of. */
  #showLog(): void {
    const { data, meeting } = this.#context;
    const { noVote, brought, present } = data.said;
    const { counted } = roomOf(meeting());
    const rows = participationOf(meeting()).map(({ role, seats }) => {
      const told = seats.flatMap((seat) => {
        const isSilent = seat.answered === 0 && counted === 0;
        const how = isSilent ? noVote : seat.way === 'brought' ? brought : '';
        const name = nameOfSeat(seat, this.#context);
        return how ? [`${name}, ${how}.`] : seat.name.trim() ? [`${name}.`] : [];
      });
      const words = { role: data.roles[role], count: seats.length };
      return make('li', { text: [fill(present, words), ...told].join(' ') });
    });
    hook(this.#view, '[data-log]', HTMLElement).replaceChildren(...rows);
  }

  #showKept(): void {
    const { data, meeting } = this.#context;
    const { id, form, kept, decisions } = meeting();
    const wasKept = replayOf(id).steps.some(({ act }) => act.do === 'keep');
    const { said, addresses } = data;
    hook(this.#view, '[data-kept-state]', HTMLElement).textContent = kept
      ? said.kept
      : wasKept
        ? said.keptBefore
        : '';
    const keep = hook(this.#view, '[data-keep]', HTMLButtonElement);
    keep.disabled = kept !== undefined || Object.keys(decisions).length === 0;
    const result = hook(this.#view, '[data-to-result]', HTMLAnchorElement);
    const plan = hook(this.#view, '[data-to-plan]', HTMLAnchorElement);
    result.href = `${addresses.forms[form] ?? result.href}#resultat`;
    plan.href = `${addresses.plan}?vurdering=${consensusId({ id })}`;
    for (const link of ['result', 'plan', 'compare'])
      toggle(this.#view, `[data-to-${link}]`, kept !== undefined);
  }
}
