import type { Assessment } from '#domain/assessment/assessment.ts';
import { fromFragment, shareMark } from '#domain/assessment/share.ts';
import { countOf, type Plural } from '#domain/norwegian.ts';
import { titleOf, type NameMessages } from './assessment-names.ts';
import { bringIn, choose, newId, now } from './assessment-store.ts';
import { languageOf, messagesOf, say } from './messages.ts';
import { problemItems, readFiles, type FileRead, type ProblemMessages } from './read-files.ts';
import { showText } from './result-parts.ts';

interface BringInMessages extends ProblemMessages, NameMessages {
  added: Plural;
  same: Plural;
  measures: Plural;
  noneAdded: string;
  linkName: string;
  noKommune: string;
}

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Brings in files that are chosen or dropped, and links that hold answers. Overwrites nothing. */
class BringIn extends HTMLElement {
  #messages!: BringInMessages;
  #dialog!: HTMLDialogElement;
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#messages = messagesOf<BringInMessages>(this);
    this.#dialog ??= this.querySelector('dialog') as HTMLDialogElement;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.hidden = false;
    this.#bindFiles(signal);
    addEventListener('hashchange', () => void this.#receiveLink(), { signal });
    void this.#receiveLink();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  #bindFiles(signal: AbortSignal): void {
    const input = this.querySelector('input') as HTMLInputElement;
    const drop = this.querySelector('[data-drop]') as HTMLElement;
    input.addEventListener(
      'change',
      () => {
        const files = [...(input.files ?? [])];
        input.value = '';
        void this.#bring(files);
      },
      { signal },
    );
    // A file dropped beside the frame would otherwise replace the page.
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      drop.toggleAttribute('data-over', drop.contains(event.target as Node));
    };
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('dragleave', () => drop.removeAttribute('data-over'), { signal });
    document.addEventListener(
      'drop',
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        drop.removeAttribute('data-over');
        if (drop.contains(event.target as Node)) void this.#bring(event.dataTransfer?.files ?? []);
      },
      { signal },
    );
  }

  async #bring(files: Iterable<File>): Promise<void> {
    this.#take(await readFiles(files, languageOf(this)));
  }

  /** Puts what could be read on the shelf, and tells of it and of what could not. Gives it as it is there. */
  #take(reads: readonly FileRead[]): Assessment[] {
    const language = languageOf(this);
    const content = {
      assessments: reads.flatMap((read) => read.content?.assessments ?? []),
      measures: reads.flatMap((read) => read.content?.measures ?? []),
    };
    const { placed, added, same, measures } = bringIn(content);
    const counted: [Plural, number][] = [
      [this.#messages.added, added],
      [this.#messages.same, same],
      [this.#messages.measures, measures],
    ];
    const told = counted
      .filter(([, count]) => count > 0)
      .map(([text, count]) => countOf(text, count, language));
    this.#show(reads, told.length > 0 ? told.join(' ') : this.#messages.noneAdded);
    return placed;
  }

  #show(reads: readonly FileRead[], told: string): void {
    say(this.querySelector('[data-brought]'), told);
    const list = this.querySelector('[data-problems]');
    list?.replaceChildren(...problemItems(reads, this.#messages, languageOf(this)));
  }

  /** Asks before what a link holds is brought in. The fragment is taken out of the address afterwards. */
  async #receiveLink(): Promise<void> {
    const fragment = location.hash;
    if (!fragment.startsWith(`#${shareMark}`)) return;
    const read = await fromFragment(fragment, newId, now());
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
    const [placed] = this.#take([named]);
    if (placed) choose(placed.id);
  }

  /** Shows the part of the form that tells what was wrong, where one part is shown at a time. */
  #comeForward(): void {
    const part = this.closest('[data-part]');
    if (part) location.replace(`#${part.id}`);
    this.scrollIntoView();
  }

  /** Asks in the page as a whole, since this part of a form may be hidden. */
  #ask(): Promise<boolean> {
    const dialog = this.#dialog;
    document.body.append(dialog);
    const { promise, resolve } = Promise.withResolvers<boolean>();
    let isWanted = false;
    dialog.onclick = ({ target }) => {
      const button = (target as Element).closest('button');
      if (!button) return;
      isWanted = button.matches('[data-accept]');
      dialog.close();
    };
    dialog.onclose = () => resolve(isWanted);
    if (!dialog.open) dialog.showModal();
    return promise;
  }

  #forgetLink(): void {
    const address = new URL(location.href);
    address.hash = '';
    history.replaceState(history.state, '', address.href.replace(/#$/, ''));
  }
}

customElements.define('bring-in', BringIn);
