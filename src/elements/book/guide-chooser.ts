import {
  answerNames,
  guidesFor,
  limitsOf,
  organisationsFor,
  queryOf,
  situationIn,
  sizeFor,
  type Situation,
} from '#domain/book/guide-choice.ts';
import { chooserData, type ChooserData } from '#domain/book/chooser-page-data.ts';
import { fill, formatNumber } from '#domain/site/norwegian.ts';
import { copy } from '#elements/kit/copy.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { listenToAll } from '#elements/kit/listen-to-all.ts';
import { announce, say } from '#elements/kit/live-region.ts';
import { myKommune, myKommuneChanges } from '#elements/kit/my-kommune.ts';
import { readPageData } from '#elements/kit/page-data.ts';
import { arrange, showText, toggle } from '#elements/kit/show.ts';
import { linkOtherLanguage, rememberInAddress } from '#elements/kit/url-state.ts';

/** How many guides one is told to begin with. */
const prominent = 3;

/** Why a size is suggested to a kommune. */
function whyOf(
  id: string,
  { name, inhabitants }: { name: string; inhabitants: number },
  { choices, language, sizeNames, whySize, whyBydeler }: ChooserData,
): string | undefined {
  const size = sizeNames[id] ?? '';
  const limits = limitsOf(choices);
  if (choices.sizes.some((one) => one.id === id && one.bydeler))
    return fill(whyBydeler, { size, name });
  if (!limits) return undefined;
  const counted = (count: number) => formatNumber(count, language);
  return fill(whySize, {
    size,
    name,
    inhabitants: counted(inhabitants),
    smallest: sizeNames[limits.smallest] ?? '',
    lower: counted(limits.lower),
    largest: sizeNames[limits.largest] ?? '',
    upper: counted(limits.upper),
  });
}

/** Leads by four answers, which stand in the address, to a way to organise SLT and to the guides to read. */
class GuideChooser extends EnhancedElement {
  /** The size that is chosen because of the kommune, and not by the reader. */
  #suggested: string | undefined;

  protected override start(signal: AbortSignal): void {
    const data = readPageData(this, chooserData);
    const show = () => this.#show(this.#asked(data), data);
    const onSubmit = (event: SubmitEvent) => {
      event.preventDefault();
      rememberInAddress(this.#answers(), 'push');
      history.replaceState(history.state, '', this.#address);
      show();
      this.#heading.focus();
    };
    this.#form.addEventListener('submit', onSubmit, { signal });
    const onChange = ({ target }: Event) => {
      if (target instanceof HTMLInputElement && target.name === answerNames.size)
        this.#suggestionIs(undefined, undefined);
    };
    this.#form.addEventListener('change', onChange, { signal });
    const status = hook(this, '.copy [role="status"]', HTMLElement);
    const onCopy = async () => {
      const isCopied = await copy(this.#address);
      announce(status, isCopied ? data.answerCopied : data.answerNotCopied);
    };
    const button = hook(this, '[data-copy]', HTMLButtonElement);
    button.addEventListener('click', () => void onCopy(), { signal });
    const followAddress = () => {
      this.#fillIn(data);
      show();
      linkOtherLanguage();
    };
    window.addEventListener('popstate', followAddress, { signal });
    const followKommune = () => {
      this.#suggestSize(data);
      this.#tellWhoToCall(data);
    };
    listenToAll([myKommuneChanges], followKommune, signal);
    this.#tellWhoToCall(data);
    followAddress();
  }

  /** A link to an answer shows the answer. */
  protected override whenShown(): void {
    if (!hook(this, '[data-reading]', HTMLElement).hidden) this.#heading.focus();
  }

  /** The address of the page, at the answer. */
  get #address(): string {
    return new URL(`#${this.#heading.id}`, location.href).href;
  }

  get #heading(): HTMLElement {
    return hook(this, '[data-heading]', HTMLElement);
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
    this.#suggestionIs(undefined, undefined);
    this.#suggestSize(data);
  }

  /** Chooses the size of the kommune, and takes it back when that is forgotten; what the reader has chosen stands. */
  #suggestSize(data: ChooserData): void {
    const { choices, withBydeler } = data;
    const kommune = myKommune();
    const sizes = [
      ...this.#form.querySelectorAll<HTMLInputElement>(`input[name="${answerNames.size}"]`),
    ];
    const chosen = sizes.find(({ checked }) => checked)?.value;
    if (chosen !== this.#suggested) return;
    const size =
      kommune &&
      sizeFor(choices, {
        inhabitants: kommune.inhabitants,
        hasBydeler: withBydeler.includes(kommune.number),
      });
    this.#suggestionIs(size, kommune && size ? whyOf(size, kommune, data) : undefined);
    for (const radio of sizes) radio.checked = radio.value === this.#suggested;
  }

  #suggestionIs(size: string | undefined, why: string | undefined): void {
    this.#suggested = size;
    showText(this, '[data-why]', why);
  }

  #tellWhoToCall({ whoToCall, contacts, directory }: ChooserData): void {
    const part = hook(this, '[data-call]', HTMLElement);
    const kommune = myKommune();
    part.hidden = !kommune;
    const { name = '', fylke = '', policeDistrict: police = '' } = kommune ?? {};
    say(hook(part, 'span', HTMLElement), fill(whoToCall, { name, fylke, police }));
    const link = hook(part, 'a', HTMLAnchorElement);
    link.href = `${directory}?${new URLSearchParams({ q: name })}`;
    say(link, fill(contacts, { name }));
  }

  #show(situation: Situation | undefined, { choices, ...t }: ChooserData): void {
    const fitting = situation && organisationsFor(choices, situation).map(({ id }) => id);
    for (const part of this.querySelectorAll<HTMLElement>('[data-organisation]'))
      part.hidden = fitting !== undefined && !fitting.includes(part.dataset.organisation ?? '');
    say(this.#heading, situation ? t.yourOrganisation : t.everyOrganisation);
    toggle(this, '[data-reading]', situation !== undefined);
    toggle(this, '[data-tables]', situation === undefined);
    const first = hook(this, '[data-first-guides]', HTMLOListElement);
    const others = hook(this, '[data-other-guides]', HTMLOListElement);
    const isHere = (id: string) => this.querySelector(`[data-item="${id}"]`) !== null;
    const guides = situation ? guidesFor(choices, situation).filter(isHere) : [];
    arrange([
      [first, guides.slice(0, prominent)],
      [others, guides.slice(prominent)],
    ]);
    others.start = prominent + 1;
    toggle(this, '[data-rest]', guides.length > prominent);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-item] > a'))
      link.search = situation ? queryOf(situation) : '';
  }
}

defineElement('guide-chooser', GuideChooser);
