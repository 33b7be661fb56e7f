import {
  meetingFile,
  meetingProblemKinds,
  readMeetingFile,
  type MeetingProblemKind,
} from '#domain/meeting/file.ts';
import type { Meeting } from '#domain/meeting/meeting.ts';
import { countOf, fill } from '#domain/site/norwegian.ts';
import { bindFileFrame } from '#elements/assessment/file-frame.ts';
import { itemsOfKinds, readFilesOf } from '#elements/assessment/read-files.ts';
import { kommuneCalled } from '#elements/directory/kommune-names.ts';
import { askTwice } from '#elements/kit/ask-twice.ts';
import { hook } from '#elements/kit/hook.ts';
import { make } from '#elements/kit/make.ts';
import { myKommune } from '#elements/kit/my-kommune.ts';
import { newId } from '#elements/kit/new-id.ts';
import { todayHere } from '#elements/kit/today.ts';
import { fragmentOf } from './address.ts';
import { nameOfMeeting, type MeetingContext } from './context.ts';
import { downloadMeeting } from './end-view.ts';
import { beginMeeting, meetings, removeMeeting, takeIn } from './meeting-store.ts';

/** What the invitation on this page says of the meeting, as far as it is filled in. */
function invitedTo(): { name?: string; kommune?: string; date?: string } {
  const written = (field: string) =>
    document.querySelector<HTMLInputElement | HTMLSelectElement>(`meeting-links [data-${field}]`)
      ?.value;
  const [name, kommune, date] = ['meeting', 'kommune', 'date'].map(written);
  return { ...(name && { name }), ...(kommune && { kommune }), ...(date && { date }) };
}

/** The meetings on the device, and how one begins. */
export class HomeView {
  readonly #context: MeetingContext;
  readonly #view: HTMLElement;
  readonly #open: (id: string) => void;

  constructor(context: MeetingContext, open: (id: string) => void) {
    const { host, signal } = context;
    this.#context = context;
    this.#open = open;
    this.#view = hook(host, '[data-shows="home"]', HTMLElement);
    const begin = hook(this.#view, '[data-begin]', HTMLButtonElement);
    begin.addEventListener('click', () => this.begin(), { signal });
    const frame = hook(this.#view, '[data-drop="meeting"]', HTMLElement);
    bindFileFrame(frame, (files) => void this.#bring(files), signal);
  }

  /** Shows the meetings there are. */
  show(): void {
    const list = hook(this.#view, '[data-meetings]', HTMLElement);
    list.replaceChildren(...meetings().map((one) => this.#item(one)));
  }

  /** The address may say the kommune, as links on its page do; else it is the reader's own. */
  get #kommune(): string {
    const asked = new URLSearchParams(location.search).get('kommune') ?? myKommune()?.number ?? '';
    return kommuneCalled(asked) === asked ? '' : asked;
  }

  /** Begins a meeting, and opens it. */
  begin(): void {
    const { data } = this.#context;
    const [form] = data.forms.toSorted((a, b) => a.points.length - b.points.length);
    if (!form) return;
    // Firefox asks the reader; the others decide for themselves. Refused, it works as well, only less surely.
    void navigator.storage?.persist?.().catch(() => false);
    const about = { form: form.id, points: form.points, length: 60 as const };
    const { kommune = this.#kommune, name = '', date = todayHere() } = invitedTo();
    this.#open(beginMeeting({ ...about, kommune, name, date }));
  }

  #item(meeting: Meeting): HTMLLIElement {
    const { data, language, signal } = this.#context;
    const { ended, remove, seats } = data.said;
    const name = nameOfMeeting(meeting, this.#context);
    const facts = [
      ...(meeting.kommune ? [kommuneCalled(meeting.kommune)] : []),
      countOf(seats, meeting.participants.length, language),
      ...(meeting.kept ? [ended] : []),
    ];
    const href = fragmentOf({ id: meeting.id, part: 'start' });
    const text = fill(remove, { name: '' }).trim();
    const button = make('button', {
      class: 'button quiet',
      text,
      attributes: { type: 'button', 'aria-label': fill(remove, { name }) },
    });
    button.addEventListener('click', () => void this.#remove(meeting.id, name), { signal });
    return make('li', {}, [
      make('span', {}, [make('a', { text: name, attributes: { href } }), ` ${facts.join(' · ')}`]),
      button,
    ]);
  }

  async #remove(id: string, name: string): Promise<void> {
    const { data, host, tell } = this.#context;
    const dialog = hook(host, 'dialog.deletion', HTMLDialogElement);
    const title = `${fill(data.said.remove, { name })}?`;
    if (!(await askTwice(dialog, title, () => downloadMeeting(id, this.#context)))) return;
    removeMeeting(id);
    tell(data.said.removed);
    hook(this.#view, 'h2', HTMLElement).focus();
  }

  async #bring(files: readonly File[]): Promise<void> {
    const { data, host, language, tell } = this.#context;
    const { fileProblems, broughtIn } = data.said;
    const reads = await readFilesOf(meetingFile, (text) => readMeetingFile(text, newId()), files);
    for (const { content } of reads) if (content) takeIn(content);
    const words = {
      ...{ where: data.problems.where, found: data.problems.found, most: data.problems.most },
      ...{
        moreProblems: data.moreProblems,
        textOf: (kind: MeetingProblemKind) => fileProblems[kind],
      },
    };
    const items = itemsOfKinds(meetingProblemKinds, reads, words, language);
    hook(host, '[data-meeting-problems]', HTMLElement).replaceChildren(...items);
    if (reads.some(({ content }) => content)) tell(broughtIn);
  }
}
