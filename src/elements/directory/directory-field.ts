import { directoryFieldData, type DirectoryFieldData } from '#domain/directory/page-data.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { readPageData } from '#elements/kit/page-data.ts';
import type { SureHit } from './sure-hit.ts';

/** As long as one waits for the sure hit before the directory does the search, in milliseconds. */
const patience = 2_500;

/**
 * A field that leads to the directory. When what is asked for can only be one kommune, it leads there instead.
 * What that takes is fetched when the field is used, so the page weighs nothing more until then.
 */
class DirectoryField extends EnhancedElement {
  #told!: DirectoryFieldData;
  #hits: Promise<SureHit> | undefined;

  protected override start(signal: AbortSignal): void {
    this.#told = readPageData(this, directoryFieldData);
    const form = hook(this, 'form', HTMLFormElement);
    const field = hook(this, 'input', HTMLInputElement);
    field.addEventListener('focusin', () => void this.#open().catch(() => undefined), { signal });
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        void this.#lead(form, field.value);
      },
      { signal },
    );
  }

  #open(): Promise<SureHit> {
    this.#hits ??= import('./sure-hit.ts').then(
      ({ SureHit }) => new SureHit(this.#told.addresses.index),
    );
    return this.#hits;
  }

  async #lead(form: HTMLFormElement, query: string): Promise<void> {
    const tooLong = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
    const found = this.#open().then((hits) => hits.slugOf(query));
    const slug = query.trim() && (await Promise.race([found, tooLong]).catch(() => undefined));
    if (slug) location.assign(this.#told.addresses.kommune.replace('SLUG', slug));
    else form.submit();
  }
}

defineElement('directory-field', DirectoryField);
