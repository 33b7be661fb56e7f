import {
  answerNames,
  guidesFor,
  organisationsFor,
  situationIn,
  sizeFor,
  type Situation,
} from '#domain/book/guide-choice.ts';
import { chooserData, type ChooserData } from '#domain/book/chooser-page-data.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { listenToAll } from '#elements/kit/listen-to-all.ts';
import { say } from '#elements/kit/live-region.ts';
import { myKommune, myKommuneChanges } from '#elements/kit/my-kommune.ts';
import { readPageData } from '#elements/kit/page-data.ts';
import { arrange, toggle } from '#elements/kit/show.ts';
import { linkOtherLanguage, rememberInAddress } from '#elements/kit/url-state.ts';

/** Leads by four answers, which stand in the address, to a way to organise SLT and to the guides to read. */
class GuideChooser extends EnhancedElement {
  protected override start(signal: AbortSignal): void {
    const data = readPageData(this, chooserData);
    const show = () => this.#show(this.#asked(data), data);
    const onSubmit = (event: SubmitEvent) => {
      event.preventDefault();
      rememberInAddress(this.#answers(), 'push');
      show();
      hook(this, '[data-heading]', HTMLElement).focus();
    };
    this.#form.addEventListener('submit', onSubmit, { signal });
    const followAddress = () => {
      this.#fillIn(data);
      show();
      linkOtherLanguage();
    };
    window.addEventListener('popstate', followAddress, { signal });
    listenToAll([myKommuneChanges], () => this.#suggestSize(data), signal);
    followAddress();
  }

  get #form(): HTMLFormElement {
    return hook(this, 'form', HTMLFormElement);
  }

  #asked({ choices }: ChooserData): Situation | undefined {
    return situationIn(new URLSearchParams(location.search), choices);
  }

  #answers(): Record<string, string> {
    const filled = new FormData(this.#form);
    return Object.fromEntries(
      Object.values(answerNames).map((name) => {
        const value = filled.get(name);
        return [name, typeof value === 'string' ? value : ''];
      }),
    );
  }

  /** Marks the answers the address has; where it has none, the size of the kommune that is chosen. */
  #fillIn(data: ChooserData): void {
    const address = new URLSearchParams(location.search);
    for (const radio of this.#form.querySelectorAll<HTMLInputElement>('input[type="radio"]'))
      radio.checked = address.get(radio.name) === radio.value;
    if (!address.has(answerNames.size)) this.#suggestSize(data);
  }

  #suggestSize({ choices }: ChooserData): void {
    const kommune = myKommune();
    const size = kommune && sizeFor(choices, kommune.inhabitants);
    for (const radio of this.#form.querySelectorAll<HTMLInputElement>('input[type="radio"]'))
      if (size && radio.name === answerNames.size) radio.checked = radio.value === size;
  }

  #show(situation: Situation | undefined, { choices, ...t }: ChooserData): void {
    const fitting = situation && organisationsFor(choices, situation).map(({ id }) => id);
    for (const part of this.querySelectorAll<HTMLElement>('[data-organisation]'))
      part.hidden = fitting !== undefined && !fitting.includes(part.dataset.organisation ?? '');
    say(
      hook(this, '[data-heading]', HTMLElement),
      situation ? t.yourOrganisation : t.everyOrganisation,
    );
    toggle(this, '[data-reading]', situation !== undefined);
    toggle(this, '[data-tables]', situation === undefined);
    const list = hook(this, '[data-guides]', HTMLOListElement);
    arrange([[list, situation ? guidesFor(choices, situation) : []]]);
  }
}

defineElement('guide-chooser', GuideChooser);
