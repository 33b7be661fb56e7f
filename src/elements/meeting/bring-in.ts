import { dayOf, roles, type Assessment } from '#domain/assessment/assessment.ts';
import { fragmentsIn, fromFragment } from '#domain/assessment/share.ts';
import { countsInWords } from '#domain/site/counts-in-words.ts';
import { countOf, fill, formatDate } from '#domain/site/norwegian.ts';
import { titleOf } from '#elements/assessment/assessment-names.ts';
import { importContent } from '#elements/assessment/arrivals-store.ts';
import { assessments } from '#elements/assessment/assessment-store.ts';
import { kommuneCalled } from '#elements/directory/kommune-names.ts';
import { bindFileFrame } from '#elements/assessment/file-frame.ts';
import { problemItems, readFiles, type FileRead } from '#elements/assessment/read-files.ts';
import { hook } from '#elements/kit/hook.ts';
import { make } from '#elements/kit/make.ts';
import { newId } from '#elements/kit/new-id.ts';
import { toggle } from '#elements/kit/show.ts';
import type { MeetingContext } from './context.ts';

/** Answers from before the meeting: files and links are put on the device, and what is there can be brought to the table. */
export class BringIn {
  readonly #context: MeetingContext;
  readonly #view: HTMLElement;
  readonly #taken: () => void;
  #here = '';

  /**
   * @param taken what happens when somebody's answers are in the meeting
   */
  constructor(context: MeetingContext, taken: () => void) {
    const { host, signal } = context;
    this.#context = context;
    this.#taken = taken;
    this.#view = hook(host, '[data-shows="vote"]', HTMLElement);
    const take = hook(this.#view, '[data-take]', HTMLButtonElement);
    take.addEventListener('click', () => this.#take(), { signal });
    const frame = hook(this.#view, '[data-drop="answers"]', HTMLElement);
    bindFileFrame(frame, (files) => void readFiles(files).then((all) => this.#bring(all)), signal);
    const links = hook(this.#view, '[data-take-links]', HTMLButtonElement);
    links.addEventListener('click', () => void this.#readLinks(), { signal });
  }

  /** Reads the links that are pasted. The field is emptied when all could be read. */
  async #readLinks(): Promise<void> {
    const field = hook(this.#view, '[data-links]', HTMLTextAreaElement);
    const { linkName } = this.#context.data;
    if (field.value.trim() === '') field.focus();
    const reads = await Promise.all(
      fragmentsIn(field.value).map(async (fragment, at) => ({
        name: at === 0 ? linkName : `${linkName} ${at + 1}`,
        ...(await fromFragment(fragment)),
      })),
    );
    this.#bring(reads);
    if (reads.every(({ problems }) => problems.length === 0)) field.value = '';
    else field.focus();
  }

  #bring(all: readonly FileRead[]): void {
    if (all.length === 0) return;
    const { data, host, language, tell } = this.#context;
    const reads = all.map((read) => {
      const result = read.content && importContent(read.content);
      return {
        result,
        read: { ...read, problems: [...read.problems, ...(result?.problems ?? [])] },
      };
    });
    const sum = (count: 'added' | 'same') =>
      reads.reduce((total, { result }) => total + (result?.[count] ?? 0), 0);
    const counts = [
      [data.added, sum('added')],
      [data.same, sum('same')],
    ] as const;
    tell(countsInWords(counts, language).join(' ') || data.noneAdded);
    const items = problemItems(
      reads.map(({ read }) => read),
      data,
      language,
    );
    hook(host, '[data-meeting-problems]', HTMLElement).replaceChildren(...items);
    const placed = new Set(reads.flatMap(({ result }) => result?.placed.map(({ id }) => id) ?? []));
    this.show();
    for (const box of this.#view.querySelectorAll<HTMLInputElement>('[data-here] input'))
      box.checked ||= placed.has(box.value);
  }

  /** The assessments on the device that answer something the form asks, and are not in the meeting. */
  get #offered(): Assessment[] {
    const { points, participants, id } = this.#context.meeting();
    const taken = new Set(participants.flatMap((one) => [one.id, one.assessment]));
    return assessments().filter(
      (one) =>
        one.role !== 'consensus' &&
        !taken.has(one.id) &&
        one.id !== id &&
        points.some((point) => one.answers[point] !== undefined),
    );
  }

  /** Shows what can be brought. */
  show(): void {
    const offered = this.#offered;
    const list = hook(this.#view, '[data-here]', HTMLElement);
    const shown = offered.map(({ id, changed }) => `${id} ${changed}`).join();
    if (shown !== this.#here) {
      this.#here = shown;
      const ticked = new Set(
        [...list.querySelectorAll(':checked')].map((box) => (box as HTMLInputElement).value),
      );
      const boxes = offered.map((one) => {
        const box = make('input', { attributes: { type: 'checkbox', value: one.id } });
        box.checked = ticked.has(one.id);
        return make('label', {}, [box, this.#inWords(one)]);
      });
      list.replaceChildren(...boxes);
    }
    toggle(this.#view, '[data-here-none]', offered.length === 0);
    toggle(this.#view, '[data-take]', offered.length > 0);
  }

  /** Whose they are, of which day, how much of what is asked they answer, and which kommune where it is another. */
  #inWords(one: Assessment): string {
    const { data, language, meeting } = this.#context;
    const { points, kommune } = meeting();
    const answered = points.filter((point) => one.answers[point] !== undefined).length;
    const elsewhere = kommune === '' || one.kommune === kommune ? undefined : one.kommune;
    return [
      titleOf(one, data),
      formatDate(dayOf(one), language),
      fill(data.said.ofPoints, { answered, total: points.length }),
      ...(elsewhere ? [fill(data.said.elsewhere, { kommune: kommuneCalled(elsewhere) })] : []),
    ].join(' · ');
  }

  #take(): void {
    const ticked = [...this.#view.querySelectorAll<HTMLInputElement>('[data-here] :checked')];
    const ids = new Set(ticked.map(({ value }) => value));
    const { act, data, language, meeting, tell } = this.#context;
    const asked = new Set(meeting().points);
    const ballots = this.#offered
      .filter(({ id }) => ids.has(id))
      .toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))
      .map(({ id, role, answers }) => ({
        ...{ id: newId(), assessment: id, role },
        answers: Object.entries(answers)
          .filter(([point]) => asked.has(point))
          .map(([point, answer]) => ({ point, answer })),
      }));
    if (ballots.length === 0) return;
    act({ do: 'bring', ballots });
    tell(countOf(data.said.taken, ballots.length, language));
    this.#taken();
  }
}
