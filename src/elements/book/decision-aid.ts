import { decisionData, type DecisionData } from '#domain/book/decision-page-data.ts';
import { answered, isOutOfReach, pathTo, type Ways } from '#domain/book/decision-path.ts';
import { fill, formatDate } from '#domain/site/norwegian.ts';
import { afterPaint } from '#elements/kit/after-paint.ts';
import { begun } from '#elements/kit/begun.ts';
import { bringIntoView } from '#elements/kit/bring-into-view.ts';
import { copy } from '#elements/kit/copy.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { announce, say } from '#elements/kit/live-region.ts';
import { languageOf, readPageData } from '#elements/kit/page-data.ts';
import { isPlainClick } from '#elements/kit/plain-click.ts';
import { showText, toggle } from '#elements/kit/show.ts';
import { todayHere } from '#elements/kit/today.ts';
import { keepPlace, keptHere, pushPlace, type Place } from './aid-history.ts';
import { noteOf, originOf, type NotedPage } from './aid-note.ts';
import { stepsIn, waysOf, type Step } from './aid-steps.ts';
import { passedOn, wayItems } from './aid-way.ts';

/**
 * Leads through the questions one at a time. The page brings all of them, linked by fragment. Each step is one in
 * the history of the browser too, which keeps the answers that led there; nothing is written on the device.
 */
class DecisionAid extends EnhancedElement {
  #words!: DecisionData;
  #steps!: ReadonlyMap<string, Step>;
  #ways!: Ways;
  #role: HTMLSelectElement | null = null;
  #here: Place = { step: undefined, path: undefined };

  protected override start(signal: AbortSignal): void {
    this.#words = readPageData(this, decisionData);
    this.#steps = stepsIn(this);
    this.#ways = waysOf(this.#steps);
    this.#role = this.querySelector('select');
    const on = (selector: string, act: () => void) =>
      hook(this, selector, HTMLButtonElement).addEventListener('click', act, { signal });
    on('[data-back]', () => this.#goBack());
    for (const one of ['[data-restart]', '[data-begin]']) on(one, () => this.#go(this.#beginning));
    on('[data-all]', () => this.#go({ step: undefined, path: undefined }));
    on('[data-copy-note]', () => void this.#copy(this.#note, this.#words.noteCopied));
    on('[data-copy-link]', () => void this.#copy(this.#address, this.#words.linkCopied));
    on('[data-print]', () => print());
    this.addEventListener('click', (event) => this.#answer(event), { signal });
    this.#role?.addEventListener('change', () => keepPlace(this.#here, this.#chosen), { signal });
    window.addEventListener('popstate', () => this.#follow(signal), { signal });
    this.#show(this.#placeInAddress(true) ?? this.#beginning);
  }

  protected override whenShown(): void {
    begun();
    const { step, path } = this.#here;
    if (step && path?.length !== 0)
      this.#steps.get(step)?.node.scrollIntoView({ block: 'nearest' });
  }

  get #beginning(): Place {
    return { step: [...this.#steps.keys()][0], path: [] };
  }

  get #roleAnswers(): Map<string, string> {
    return new Map(new URLSearchParams(this.#role?.value));
  }

  get #chosen(): number {
    return this.#role?.selectedIndex ?? 0;
  }

  get #address(): string {
    return new URL(`#${this.#here.step ?? ''}`, location.href).href;
  }

  /**
   * Where the address says one is: at the beginning where it names nothing. Nothing where it names another part of the
   * page, as behind «Gå til innholdet».
   */
  #placeInAddress(isStart = false): Place | undefined {
    const kept = keptHere();
    if (kept?.isAll) return { step: undefined, path: undefined };
    const isAmongAll = !isStart && this.#here.step === undefined;
    if (!kept && isAmongAll) return undefined;
    const first = this.#beginning.step;
    const named = document.getElementById(location.hash.slice(1));
    const step = named ? named.closest('.step')?.id : first;
    if (step === undefined || !this.#steps.has(step)) return undefined;
    if (kept && this.#role) this.#role.selectedIndex = kept.role;
    return { step, path: pathTo(step, kept?.path, this.#ways, first) };
  }

  #follow(signal: AbortSignal): void {
    const place = this.#placeInAddress();
    if (!place) return;
    this.#show(place);
    // The browser moves the focus itself first, to the fragment.
    afterPaint(() => {
      this.#focus();
      return false;
    }, signal);
  }

  #go(place: Place): void {
    // Of an address that was written or followed, the history remembers nothing yet.
    keepPlace(this.#here, this.#chosen);
    pushPlace(place, this.#chosen);
    this.#show(place);
    const shown = this.#steps.get(place.step ?? '')?.node;
    bringIntoView([shown], [shown?.lastElementChild ?? undefined]);
    this.#focus();
  }

  /** Moves to the heading of the step, or of the first where all are shown. */
  #focus(): void {
    this.#steps.get(this.#here.step ?? this.#beginning.step ?? '')?.heading.focus();
  }

  #goBack(): void {
    const path = this.#here.path ?? [];
    const at = path.findLastIndex(({ byRole }) => !byRole);
    const last = path[at];
    if (last) this.#go({ step: last.question, path: path.slice(0, at) });
  }

  #answer(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.answer');
    const { step, path } = this.#here;
    if (!link || step === undefined || !isPlainClick(event)) return;
    const answer = [...(link.closest('ul')?.querySelectorAll('a.answer') ?? [])].indexOf(link);
    const reached = answered(this.#ways, this.#roleAnswers, path ?? [], { question: step, answer });
    if (!reached) return;
    event.preventDefault();
    this.#go({ step: reached.step, path: path && reached.path });
  }

  #show(place: Place): void {
    const { step: id, path } = place;
    this.#here = place;
    const step = id === undefined ? undefined : this.#steps.get(id);
    const isAtBeginning = path?.length === 0;
    this.toggleAttribute('data-one', step !== undefined);
    this.toggleAttribute('data-under-way', !isAtBeginning);
    this.toggleAttribute('data-answered', step?.isOutcome === true);
    for (const one of this.#steps.values()) {
      one.node.toggleAttribute('data-current', one === step);
      // The number is how many one has come to, which nobody knows of who came by a link.
      const number = path ? ` ${path.length + 1}` : '';
      const isAsked = one === step && !one.isOutcome;
      one.label.textContent = isAsked ? this.#words.question + number : one.name;
    }
    this.#showWay(path ?? []);
    this.#showLaws(step !== undefined, path ?? []);
    toggle(this, '[data-by-link]', step !== undefined && !path);
    toggle(this, '[data-keep]', step?.isOutcome === true);
    showText(this, '[data-origin]', step?.isOutcome ? originOf(this.#page) : undefined);
    toggle(this, '[data-back]', path !== undefined && path.length > 0);
    toggle(this, '[data-restart]', !isAtBeginning);
    toggle(this, '[data-all]', step !== undefined);
    say(hook(this, '[data-told]', HTMLElement), '');
    hook(this, '[data-by-hand]', HTMLTextAreaElement).hidden = true;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-other-language]'))
      link.hash = id && !isAtBeginning ? id : '';
  }

  /** Leaves out the rules that are for others than the one who came this way. */
  #showLaws(isOne: boolean, path: NonNullable<Place['path']>): void {
    for (const law of this.querySelectorAll<HTMLElement>('[data-steps]')) {
      const steps = law.dataset.steps?.split(' ') ?? [];
      const isForOthers = steps.every((step) =>
        isOutOfReach(step, this.#ways, this.#roleAnswers, path),
      );
      law.hidden = isOne && isForOthers;
    }
  }

  #showWay(path: NonNullable<Place['path']>): void {
    const goTo = (event: MouseEvent, to: Place) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      this.#go(to);
    };
    const passed = passedOn(path, this.#steps, this.#words.byRole);
    const role = this.#roleInWords();
    const items = role
      ? [{ question: '', answer: role, back: this.#beginning }, ...passed]
      : passed;
    hook(this, '[data-path]', HTMLElement).replaceChildren(...wayItems(items, goTo));
    toggle(this, '[data-way]', passed.length > 0);
  }

  #roleInWords(): string | undefined {
    const option = this.#role?.selectedOptions[0];
    return option?.value ? fill(this.#words.iAm, { role: option.text }) : undefined;
  }

  get #note(): string {
    return noteOf(this.#here, this.#roleInWords(), this.#page);
  }

  get #page(): NotedPage {
    const today = formatDate(todayHere(), languageOf(this));
    return { words: this.#words, steps: this.#steps, today, address: this.#address };
  }

  /** Copies a text, or shows it to be copied by hand, and says which. */
  async #copy(text: string, told: string): Promise<void> {
    const isCopied = await copy(text);
    announce(hook(this, '[data-told]', HTMLElement), isCopied ? told : this.#words.notCopied);
    const field = hook(this, '[data-by-hand]', HTMLTextAreaElement);
    field.hidden = isCopied;
    field.value = text;
    if (isCopied) return;
    field.focus();
    field.select();
  }
}

defineElement('decision-aid', DecisionAid);
