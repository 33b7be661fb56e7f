import { decidedAnswers, gapsOf } from '#domain/meeting/outcome.ts';
import type { MeetingMeasure } from '#domain/meeting/meeting.ts';
import { fill } from '#domain/site/norwegian.ts';
import { afterPaint } from '#elements/kit/after-paint.ts';
import { dayInField, showDateError } from '#elements/kit/date-field.ts';
import { hook } from '#elements/kit/hook.ts';
import { copyOf, make } from '#elements/kit/make.ts';
import { newId } from '#elements/kit/new-id.ts';
import { answerInWords, type MeetingContext } from './context.ts';

/** So many measures a meeting chooses: what a kommune can follow up. */
export const mostChosen = 3;

/** How many of the gaps are built before the page is painted, and then in each bit. */
const firstBuilt = 6;

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What lies low, and the measures that are chosen. */
export class MeasuresView {
  readonly #context: MeetingContext;
  readonly #view: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #chosen: HTMLElement;
  readonly #gaps: HTMLElement;
  /** The gaps that should stand, in order, and those that do, by what they say. */
  #wanted: { id: string; key: string }[] = [];
  readonly #items = new Map<string, HTMLElement>();

  constructor(context: MeetingContext) {
    const { host, signal } = context;
    this.#context = context;
    this.#view = hook(host, '[data-shows="measures"]', HTMLElement);
    this.#template = hook(this.#view, '[data-measure]', HTMLTemplateElement);
    this.#chosen = hook(this.#view, '[data-chosen]', HTMLElement);
    this.#gaps = hook(this.#view, '[data-gaps]', HTMLElement);
    this.#gaps.addEventListener('click', (event) => this.#choose(event), { signal });
    this.#chosen.addEventListener('input', (event) => this.#write(event), { signal });
    this.#chosen.addEventListener('change', (event) => this.#write(event), { signal });
    this.#chosen.addEventListener('click', (event) => this.#drop(event), { signal });
  }

  /** Shows what is chosen, and what there is to choose. */
  show(): void {
    const { data, meeting, points } = this.#context;
    const { said } = data;
    const { measures, decisions } = meeting();
    const left = gapsOf(meeting(), [...points.values()]).filter(
      (id) => !measures.some(({ indicator }) => indicator === id),
    );
    const isFull = measures.length >= mostChosen;
    const count = fill(said.chosen, { count: measures.length, most: mostChosen });
    const state = hook(this.#view, '[data-chosen-count]', HTMLElement);
    const isMissing = measures.some(({ owner, deadline }) => !owner.trim() || !deadline);
    const sentences = [count, ...(isFull ? [said.full] : []), ...(isMissing ? [said.missing] : [])];
    state.textContent = sentences.join(' ');
    this.#showChosen(measures);
    const isNothing = Object.keys(decisions).length === 0;
    const none = hook(this.#view, '[data-no-gaps]', HTMLElement);
    none.textContent = isNothing ? said.nothingDecided : left.length === 0 ? said.noGaps : '';
    this.#showGaps(left, isFull);
  }

  /** The first stand at once, the rest once they are painted; what is on show already is left alone. */
  #showGaps(ids: readonly string[], isFull: boolean): void {
    const answers = decidedAnswers(this.#context.meeting());
    this.#wanted = ids.map((id) => ({ id, key: `${id} ${answers[id]}` }));
    for (const [key, item] of this.#items)
      if (!this.#wanted.some((one) => one.key === key)) {
        item.remove();
        this.#items.delete(key);
      }
    for (const item of this.#items.values())
      hook(item, 'button', HTMLButtonElement).disabled = isFull;
    if (this.#build()) afterPaint(() => this.#build(), this.#context.signal);
  }

  /** Builds some of the gaps that are missing, in their order. True while more are. */
  #build(): boolean {
    const isFull = this.#context.meeting().measures.length >= mostChosen;
    const missing = this.#wanted.filter(({ key }) => !this.#items.has(key));
    for (const { id, key } of missing.slice(0, firstBuilt))
      this.#items.set(key, this.#gap(id, isFull));
    const inOrder = this.#wanted.flatMap(({ key }) => this.#items.get(key) ?? []);
    for (const [at, item] of inOrder.entries())
      if (this.#gaps.children[at] !== item)
        this.#gaps.insertBefore(item, this.#gaps.children[at] ?? null);
    return missing.length > firstBuilt;
  }

  #gap(id: string, isFull: boolean): HTMLLIElement {
    const { data, meeting, points } = this.#context;
    const { choose, chooseShort } = data.said;
    const point = points.get(id);
    const answer = decidedAnswers(meeting())[id];
    const button = make('button', {
      class: 'button quiet',
      text: chooseShort,
      attributes: { type: 'button', 'data-choose': id, 'aria-label': fill(choose, { id }) },
    });
    button.disabled = isFull;
    return make('li', {}, [
      make('p', { class: 'from' }, [make('b', { text: id }), ` ${point?.statement ?? ''}`]),
      make('p', {
        class: 'aside',
        text: answer === undefined ? '' : answerInWords(id, answer, this.#context, 'now'),
      }),
      make('p', { class: 'action', text: point?.action ?? '' }),
      button,
    ]);
  }

  #showChosen(measures: readonly MeetingMeasure[]): void {
    const cards = new Map(
      [...this.#chosen.querySelectorAll<HTMLElement>(':scope > li')].map((card) => [
        card.dataset.id ?? '',
        card,
      ]),
    );
    for (const [id, card] of cards) if (!measures.some((one) => one.id === id)) card.remove();
    for (const one of measures) {
      const card = cards.get(one.id) ?? this.#newCard(one);
      if (!card.isConnected) this.#chosen.append(card);
      for (const field of card.querySelectorAll<Field>('[name]')) {
        const value = one[field.name as 'action' | 'owner' | 'deadline'] ?? '';
        const isWrong = field.getAttribute('aria-invalid') === 'true';
        if (field !== document.activeElement && !isWrong && field.value !== value)
          field.value = value;
      }
    }
  }

  #newCard({ id, indicator }: MeetingMeasure): HTMLElement {
    const card = copyOf(this.#template);
    card.dataset.id = id;
    const { statement = '' } = this.#context.points.get(indicator) ?? {};
    hook(card, '[data-from]', HTMLElement).append(make('b', { text: indicator }), ` ${statement}`);
    for (const field of card.querySelectorAll<Field>('[name]')) {
      field.id = `mote-${id}-${field.name}`;
      const box = field.parentElement;
      box?.querySelector('label')?.setAttribute('for', field.id);
      const help = box?.querySelector('p');
      if (!help) continue;
      help.id = `${field.id}-hjelp`;
      field.setAttribute('aria-describedby', help.id);
    }
    return card;
  }

  #choose({ target }: Event): void {
    const button = (target as Element).closest<HTMLElement>('[data-choose]');
    const indicator = button?.dataset.choose;
    const { act, meeting, points } = this.#context;
    if (indicator === undefined || meeting().measures.length >= mostChosen) return;
    const id = newId();
    const action = points.get(indicator)?.action ?? '';
    act({ do: 'measure', id, indicator, action, owner: '' });
    this.show();
    this.#chosen.querySelector<HTMLElement>(`[data-id="${id}"] [name="owner"]`)?.focus();
  }

  #write({ target, type }: Event): void {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    const id = target.closest<HTMLElement>('[data-id]')?.dataset.id;
    const { act, meeting } = this.#context;
    const one = meeting().measures.find((measure) => measure.id === id);
    if (!one) return;
    const isDate = target instanceof HTMLInputElement && target.type === 'date';
    const value = isDate ? dayInField(target) : target.value;
    if (isDate && (value !== undefined || type === 'change'))
      showDateError(target, value === undefined);
    if (value === undefined || value === (one[target.name as 'owner'] ?? '')) return;
    const { deadline, ...rest } = { ...one, [target.name]: value };
    const field = `${id}-${target.name}`;
    act({ do: 'measure', ...rest, ...(deadline && { deadline }) }, field);
  }

  #drop({ target }: Event): void {
    if (!(target as Element).closest('[data-drop-measure]')) return;
    const id = (target as Element).closest<HTMLElement>('[data-id]')?.dataset.id;
    if (id === undefined) return;
    this.#context.act({ do: 'drop', id });
    hook(this.#view, 'h2', HTMLElement).focus();
  }
}
