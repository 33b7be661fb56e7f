import type { Assessment } from '#domain/assessment/assessment.ts';
import { longestAddress, toFragment } from '#domain/assessment/share.ts';
import { fill, formatDate, formatNumber } from '#domain/site/norwegian.ts';
import { askTwice } from '#elements/kit/ask-twice.ts';
import { fileNameOf, type NameMessages } from './assessment-names.ts';
import { activeAssessment, keepVersion, now, remove } from './assessment-store.ts';
import { downloadAssessments } from './export-file.ts';
import { announce } from '#elements/kit/live-region.ts';
import { languageOf, messagesOf } from '#elements/kit/page-data.ts';
import { showText } from '#elements/kit/show.ts';
import { todayHere } from '#elements/kit/today.ts';

interface KeepMessages extends NameMessages {
  kept: string;
  nothing: string;
  downloaded: string;
  fileName: string;
  copied: string;
  notCopied: string;
  tooLong: string;
  shareFailed: string;
  deleted: string;
  deleteTitle: string;
}

/** Keeps, hands out, shares, prints and deletes the assessment that is being filled in. */
class KeepAnswers extends HTMLElement {
  #messages!: KeepMessages;
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#messages = messagesOf<KeepMessages>(this);
    this.#listeners = new AbortController();
    this.hidden = false;
    this.#on('[data-download]', (active) => this.#download(active));
    this.#on('[data-keep]', (active) => this.#keep(active));
    this.#on('[data-share]', (active) => void this.#share(active));
    this.#on('[data-delete]', (active) => void this.#delete(active));
    const { signal } = this.#listeners;
    this.querySelector('[data-print]')?.addEventListener('click', () => print(), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  #on(selector: string, act: (active: Assessment) => void): void {
    const onClick = () => {
      const active = activeAssessment();
      if (active) act(active);
      else this.#tell(this.#messages.nothing);
    };
    const { signal } = this.#listeners;
    this.querySelector(selector)?.addEventListener('click', onClick, { signal });
  }

  #tell(text: string): void {
    announce(this.querySelector('[data-kept-status]'), text);
  }

  #download(active: Assessment): void {
    downloadAssessments([active], fileNameOf(active, this.#messages, this.#messages.fileName));
    this.#tell(this.#messages.downloaded);
  }

  #keep(active: Assessment): void {
    const day = active.keptOn ?? todayHere();
    if (active.keptOn === undefined) keepVersion(day);
    this.#tell(fill(this.#messages.kept, { date: formatDate(day, languageOf(this)) }));
  }

  /** Makes a link that holds the answers in the part browsers never send, and copies it. */
  async #share(active: Assessment): Promise<void> {
    const address = await this.#addressOf(active);
    if (address === undefined) {
      this.#tell(this.#messages.shareFailed);
      return;
    }
    const field = this.querySelector('[data-address]') as HTMLInputElement;
    field.value = address;
    const part = field.closest<HTMLElement>('[data-shared]');
    if (part) part.hidden = false;
    const length = formatNumber(address.length, languageOf(this));
    const isLong = address.length > longestAddress;
    showText(
      this,
      '[data-too-long]',
      isLong ? fill(this.#messages.tooLong, { length }) : undefined,
    );
    try {
      await navigator.clipboard.writeText(address);
      this.#tell(this.#messages.copied);
    } catch {
      field.select();
      this.#tell(this.#messages.notCopied);
    }
  }

  async #addressOf(active: Assessment): Promise<string | undefined> {
    try {
      const address = new URL(location.href);
      address.search = '';
      address.hash = await toFragment(active, now());
      return address.href;
    } catch {
      return undefined;
    }
  }

  async #delete(active: Assessment): Promise<void> {
    const dialog = this.querySelector('dialog') as HTMLDialogElement;
    const isSure = await askTwice(dialog, this.#messages.deleteTitle, () => this.#download(active));
    if (!isSure) return;
    remove(active.id);
    const part = this.querySelector<HTMLElement>('[data-shared]');
    if (part) part.hidden = true;
    this.#tell(this.#messages.deleted);
  }
}

customElements.define('keep-answers', KeepAnswers);
