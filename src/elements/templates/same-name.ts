import { fill } from '#domain/site/norwegian.ts';
import type { MyKommune } from '#domain/site/my-kommune.ts';
import { choiceName, ownName } from '#domain/templates/known.ts';
import type { TemplatePageData } from '#domain/templates/page-data.ts';
import { hook } from '#elements/kit/hook.ts';
import { say } from '#elements/kit/live-region.ts';
import { make } from '#elements/kit/make.ts';

/** Asks which kommune is meant, where several have the name that is written. */
export class SameName {
  readonly #question: HTMLElement;
  readonly #answers: HTMLElement;
  readonly #texts: TemplatePageData;
  readonly #choose: (kommune: MyKommune) => void;

  /** @param choose what happens with the one that is meant */
  constructor(host: HTMLElement, texts: TemplatePageData, choose: (kommune: MyKommune) => void) {
    this.#question = hook(host, '[data-question]', HTMLElement);
    this.#answers = hook(host, '[data-answers]', HTMLElement);
    this.#texts = texts;
    this.#choose = choose;
  }

  /** Offers the kommuner of one name; none takes the question away. */
  offer(kommuner: readonly MyKommune[]): void {
    const [first] = kommuner;
    this.#answers.hidden = !first;
    const question = first ? fill(this.#texts.sameName, { name: ownName(first.name) }) : '';
    this.#answers.replaceChildren(...kommuner.map((kommune) => this.#answer(kommune)));
    say(this.#question, question);
  }

  #answer(kommune: MyKommune): HTMLButtonElement {
    const text = choiceName(kommune, this.#texts);
    const button = make('button', { text, attributes: { type: 'button', class: 'button quiet' } });
    button.addEventListener('click', () => {
      this.#choose(kommune);
      this.offer([]);
    });
    return button;
  }
}
