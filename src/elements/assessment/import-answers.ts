import type { Assessment } from '#domain/assessment/assessment.ts';
import { holdsAnswers } from '#domain/assessment/address-marks.ts';
import { fromFragment } from '#domain/assessment/share.ts';
import { countsInWords } from '#domain/site/counts-in-words.ts';
import { fill } from '#domain/site/norwegian.ts';
import { titleOf } from './assessment-names.ts';
import { importContent } from './arrivals-store.ts';
import { assessments, choose, lookAt } from './assessment-store.ts';
import { askOfNewer } from './newer-answers.ts';
import { bindFileFrame } from './file-frame.ts';
import { bringIntoView } from '#elements/kit/bring-into-view.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { announce } from '#elements/kit/live-region.ts';
import { languageOf, readPageData } from '#elements/kit/page-data.ts';
import { problemItems, readFiles, type FileRead } from './read-files.ts';
import { showText } from '#elements/kit/show.ts';
import { importPageData, type ImportPageData } from '#domain/assessment/page-data/import.ts';

/** Imports files that are chosen or dropped, and links that hold answers. Overwrites nothing. */
class ImportAnswers extends EnhancedElement {
  #messages!: ImportPageData;
  #dialog!: HTMLDialogElement;
  #status!: HTMLElement;
  #problems!: HTMLElement;

  protected override start(signal: AbortSignal): void {
    this.#messages = readPageData(this, importPageData);
    this.#dialog ??= hook(this, 'dialog', HTMLDialogElement);
    this.#status = hook(this, '[data-imported]', HTMLElement);
    this.#problems = hook(this, '[data-problems]', HTMLElement);
    const frame = hook(this, '[data-drop]', HTMLElement);
    bindFileFrame(frame, (files) => void this.#bring(files), signal);
    addEventListener('hashchange', () => void this.#receiveLink(), { signal });
  }

  protected override whenShown(): void {
    void this.#receiveLink();
  }

  async #bring(files: Iterable<File>): Promise<void> {
    this.#take(await readFiles(files));
  }

  /** Imports what could be read, and tells of it and of what could not. Gives it as it is there, and whether the reader is asked about it. */
  #take(reads: readonly FileRead[]): { placed: Assessment[]; isAsked: boolean } {
    const content = {
      assessments: reads.flatMap((read) => read.content?.assessments ?? []),
      measures: reads.flatMap((read) => read.content?.measures ?? []),
    };
    const { placed, added, same, measures, newer, problems } = importContent(content);
    const counts = [
      [this.#messages.added, added],
      [this.#messages.same, same],
      [this.#messages.measures, measures],
    ] as const;
    const told = countsInWords(counts, languageOf(this));
    const all = { name: reads.map(({ name }) => name).join(', '), problems };
    this.#show([...reads, all], told.length > 0 ? told.join(' ') : this.#messages.noneAdded);
    askOfNewer(hook(this, '[data-newer-answers]', HTMLElement), newer, {
      texts: this.#messages,
      language: languageOf(this),
      nameOf: (one) => titleOf(one, this.#messages),
    });
    return { placed, isAsked: newer.length > 0 };
  }

  #show(reads: readonly FileRead[], told: string): void {
    announce(this.#status, told);
    const items = problemItems(reads, this.#messages, languageOf(this));
    this.#problems.replaceChildren(...items);
    if (items.length > 0)
      requestAnimationFrame(() => bringIntoView([this.#status], [this.#problems]));
  }

  /** Asks before what a link holds is imported. The fragment is taken out of the address afterwards. */
  async #receiveLink(): Promise<void> {
    const fragment = location.hash;
    if (!holdsAnswers(fragment)) return;
    const read = await fromFragment(fragment);
    const named = { name: this.#messages.linkName, ...read };
    const [arriving] = read.content?.assessments ?? [];
    if (!arriving) {
      this.#forgetLink();
      this.#show([named], this.#messages.noneAdded);
      this.#comeForward();
      return;
    }
    const who = `${titleOf(arriving, this.#messages)}${arriving.kommune ? '' : ` · ${this.#messages.noKommune}`}`;
    showText(this.#dialog, '[data-arriving]', who);
    const isWanted = await this.#ask();
    this.#forgetLink();
    if (!isWanted) return;
    const { placed, isAsked } = this.#take([named]);
    const [first] = placed;
    if (!first) {
      this.#comeForward();
      return;
    }
    const isOwn = this.#open(first.id);
    const { arrived, shown } = this.#messages;
    if (isAsked) this.#comeForward();
    else this.#confirm(fill(isOwn ? arrived : shown, { who }));
  }

  /** Shows what a link held, to be read alone; one's own that came back is filled in. True of the latter. */
  #open(id: string): boolean {
    const isOwn = assessments().find((one) => one.id === id)?.broughtIn === undefined;
    if (isOwn) choose(id);
    lookAt(id);
    return isOwn;
  }

  /** Says where the reader is that the link is imported: at the top of a form, else here. */
  #confirm(text: string): void {
    const place = document.querySelector<HTMLElement>('[data-arrived]') ?? this.#status;
    place.textContent = text;
    place.hidden = false;
    place.focus();
    place.scrollIntoView({ block: 'nearest' });
  }

  /**
   * Moves to what is asked about a link, or was wrong with it. Where one part of a form is shown at a time, that part comes first, and what
   * follows the address to its heading is waited for.
   */
  #comeForward(): void {
    const tell = () => {
      const asked = this.querySelector<HTMLElement>('[data-newer-answers] > li');
      const place = asked ?? this.#status;
      place.focus({ preventScroll: true });
      place.scrollIntoView();
    };
    const part = this.closest('[data-part]');
    if (!part || location.hash === `#${part.id}`) tell();
    else {
      addEventListener('hashchange', () => setTimeout(tell), { once: true });
      location.replace(`#${part.id}`);
    }
  }

  /** Asks in the page as a whole, since this part of a form may be hidden. */
  #ask(): Promise<boolean> {
    const dialog = this.#dialog;
    document.body.append(dialog);
    let isWanted = false;
    dialog.onclick = ({ target }) => {
      const button = (target as Element).closest('button');
      if (!button) return;
      isWanted = button.matches('[data-accept]');
      dialog.close();
    };
    return new Promise((resolve) => {
      dialog.onclose = () => resolve(isWanted);
      if (!dialog.open) dialog.showModal();
    });
  }

  #forgetLink(): void {
    const address = new URL(location.href);
    address.hash = '';
    history.replaceState(history.state, '', address.href.replace(/#$/, ''));
  }
}

defineElement('import-answers', ImportAnswers);
