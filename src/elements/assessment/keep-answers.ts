import type { Assessment } from '#domain/assessment/assessment.ts';
import { longestAddress, toFragment } from '#domain/assessment/share.ts';
import { fill, formatDate, formatNumber } from '#domain/site/norwegian.ts';
import { askTwice } from '#elements/kit/ask-twice.ts';
import { copy } from '#elements/kit/copy.ts';
import { fileNameOf } from './assessment-names.ts';
import { now, shownAssessment } from './assessment-store.ts';
import { keepVersion, remove } from './versions-store.ts';
import { downloadAssessments } from './export-file.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { announce } from '#elements/kit/live-region.ts';
import { languageOf, readPageData } from '#elements/kit/page-data.ts';
import { showText, toggle } from '#elements/kit/show.ts';
import { todayHere } from '#elements/kit/today.ts';
import { keepPageData, type KeepPageData } from '#domain/assessment/page-data/keep.ts';

/** Keeps, hands out, shares, prints and deletes the assessment the form shows. */
class KeepAnswers extends EnhancedElement {
  #messages!: KeepPageData;
  #status!: HTMLElement;
  #address!: HTMLInputElement;
  #dialog!: HTMLDialogElement;

  protected override start(signal: AbortSignal): void {
    this.#messages = readPageData(this, keepPageData);
    this.#status = hook(this, '[data-kept-status]', HTMLElement);
    this.#address = hook(this, '[data-address]', HTMLInputElement);
    this.#dialog = hook(this, 'dialog', HTMLDialogElement);
    const on = (selector: string, act: () => void) =>
      hook(this, selector, HTMLButtonElement).addEventListener('click', act, { signal });
    const onActive = (selector: string, act: (active: Assessment) => void) =>
      on(selector, () => {
        const active = shownAssessment();
        if (active) act(active);
        else this.#tell(this.#messages.nothing);
      });
    onActive('[data-download]', (active) => this.#download(active));
    onActive('[data-keep]', (active) => this.#keep(active));
    onActive('[data-share]', (active) => void this.#share(active));
    onActive('[data-show-code]', (active) => void this.#showCode(active));
    onActive('[data-delete]', (active) => void this.#delete(active));
    on('[data-print]', () => print());
  }

  #tell(text: string): void {
    announce(this.#status, text);
  }

  #download(active: Assessment): void {
    downloadAssessments([active], fileNameOf(active, this.#messages, this.#messages.fileName));
    this.#tell(this.#messages.downloaded);
  }

  #keep(active: Assessment): void {
    if (active.broughtIn !== undefined) {
      this.#tell(this.#messages.stays);
      return;
    }
    const day = active.keptOn ?? todayHere();
    if (active.keptOn === undefined) keepVersion(day);
    this.#tell(fill(this.#messages.kept, { date: formatDate(day, languageOf(this)) }));
  }

  /** Makes a link that holds the answers in the part browsers never send, and copies it. */
  async #share(active: Assessment): Promise<void> {
    const address = await this.#showAddress(active);
    if (address === undefined) return;
    const [length = '', limit = ''] = [address.length, longestAddress].map((count) =>
      formatNumber(count, languageOf(this)),
    );
    const isLong = address.length > longestAddress;
    showText(
      this,
      '[data-too-long]',
      isLong ? fill(this.#messages.tooLong, { length, limit }) : undefined,
    );
    const isCopied = await copy(address);
    if (!isCopied) this.#address.select();
    this.#tell(isCopied ? this.#messages.copied : this.#messages.notCopied);
  }

  /** Shows the same link as a code for the camera of another device. */
  async #showCode(active: Assessment): Promise<void> {
    const address = await this.#showAddress(active);
    if (address === undefined) return;
    const told = await import('./answers-code.ts').then(
      ({ showCode }) => showCode(this, address, this.#messages, languageOf(this)),
      () => this.#messages.codeFailed,
    );
    this.#tell(told);
  }

  /** Shows the link of the answers, and nothing that was told of an earlier one. */
  async #showAddress(active: Assessment): Promise<string | undefined> {
    const address = await this.#addressOf(active);
    if (address === undefined) this.#tell(this.#messages.shareFailed);
    else this.#address.value = address;
    toggle(this, '[data-shared]', address !== undefined);
    for (const part of ['[data-too-long]', '[data-code-part]', '[data-no-code]'])
      toggle(this, part, false);
    return address;
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
    const isSure = await askTwice(this.#dialog, this.#messages.deleteOne, () =>
      this.#download(active),
    );
    if (!isSure) return;
    remove(active.id);
    toggle(this, '[data-shared]', false);
    this.#tell(this.#messages.deleted);
  }
}

defineElement('keep-answers', KeepAnswers);
