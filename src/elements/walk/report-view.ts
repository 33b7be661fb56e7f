import { countsInWords } from '#domain/site/counts-in-words.ts';
import { fill } from '#domain/site/norwegian.ts';
import { pictureIds } from '#domain/walk/stored-walks.ts';
import { walkReport } from '#domain/walk/report.ts';
import { hook } from '#elements/kit/hook.ts';
import { download } from '#elements/kit/download.ts';
import { todayHere } from '#elements/kit/today.ts';
import { fragmentOf } from './address.ts';
import { inputOf, type WalkContext } from './context.ts';
import { picturesOf } from './picture-store.ts';
import { showReport } from './report-page.ts';
import { fileNameOf, makeWalkFile, type WalkFileKind } from './walk-files.ts';
import { pointsIn, walkOf } from './walk-store.ts';

/** The report of a walk, and what one takes along. */
export class ReportView {
  readonly #context: WalkContext;
  readonly #report: HTMLElement;
  #addresses: string[] = [];
  #shown: string | undefined;

  constructor(context: WalkContext) {
    const { host, signal } = context;
    this.#context = context;
    this.#report = hook(host, '[data-report]', HTMLElement);
    const on = (selector: string, act: () => void) =>
      hook(host, selector, HTMLElement).addEventListener('click', act, { signal });
    on('[data-print]', () => print());
    for (const kind of ['word', 'list', 'data'] as const)
      on(`[data-file="${kind}"]`, () => void this.#take(kind));
    on('[data-to-plan]', () => void this.#handToPlan());
    signal.addEventListener('abort', () => this.#letGo());
  }

  /** Shows the report of a walk. False when it is not here. */
  show(id: string): boolean {
    const walk = walkOf(id);
    if (!walk) return false;
    this.#shown = id;
    const back = hook(this.#context.host, '[data-shows="report"] [data-back]', HTMLAnchorElement);
    back.href = fragmentOf({ view: 'walk', walk: id });
    void this.#fill();
    return true;
  }

  /** Lets go of the pictures when another view is shown. */
  hide(): void {
    this.#shown = undefined;
    this.#letGo();
    this.#report.replaceChildren();
  }

  #letGo(): void {
    for (const address of this.#addresses) URL.revokeObjectURL(address);
    this.#addresses = [];
  }

  async #fill(): Promise<void> {
    const id = this.#shown;
    const points = pointsIn(id ?? '');
    const pictures = await picturesOf(pictureIds(points));
    const walk = walkOf(id);
    if (!walk || this.#shown !== id) return;
    this.#letGo();
    const subject = { walk, points, today: todayHere(), pictures };
    this.#addresses = showReport(this.#report, walkReport(subject, inputOf(this.#context)));
  }

  async #take(kind: WalkFileKind): Promise<void> {
    const { tell, data } = this.#context;
    const walk = walkOf(this.#shown);
    if (!walk) return;
    tell(data.said.making);
    try {
      const name = fileNameOf(kind, walk.area, this.#context);
      download(await makeWalkFile(kind, walk, pointsIn(walk.id), this.#context), name);
      tell(fill(data.said.made, { name }));
    } catch {
      tell(data.said.failed);
    }
  }

  async #handToPlan(): Promise<void> {
    const { tell, data, language } = this.#context;
    const { said } = data;
    const walk = walkOf(this.#shown);
    if (!walk) return;
    const { handToPlan } = await import('./hand-to-plan.ts').catch(() => ({
      handToPlan: undefined,
    }));
    if (!handToPlan) return tell(said.failed);
    const points = pointsIn(walk.id);
    const { added, before, notReady } = handToPlan(walk, points, inputOf(this.#context));
    const counts = [
      [said.planned, added],
      [said.plannedBefore, before],
      [said.notReady, notReady],
    ] as const;
    const told = countsInWords(counts, language);
    tell(told.join(' ') || said.nothingYet);
  }
}
