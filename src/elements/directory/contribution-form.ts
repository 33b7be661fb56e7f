import { problemsOf } from '#domain/directory/contribution/check.ts';
import type { ContributionFacts } from '#domain/directory/contribution/facts.ts';
import { groupsOf, type FormKind, type Values } from '#domain/directory/contribution/fields.ts';
import { coordinationsIn, knownValues } from '#domain/directory/contribution/known-values.ts';
import {
  contributionData,
  type ContributionPageData,
} from '#domain/directory/contribution/page-data.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { fetchedOnce } from '#elements/kit/fetched-once.ts';
import { hook } from '#elements/kit/hook.ts';
import { announce, say } from '#elements/kit/live-region.ts';
import { readPageData } from '#elements/kit/page-data.ts';
import { linkOtherLanguage } from '#elements/kit/url-state.ts';
import { todayHere } from '#elements/kit/today.ts';
import { ContributionFaults } from './contribution-faults.ts';
import { ContributionReady } from './contribution-ready.ts';

type Input = HTMLInputElement | HTMLTextAreaElement;

/** A form that is checked and becomes an e-mail, and a file where a kommune tells of itself. Nothing is sent or kept. */
class ContributionForm extends EnhancedElement {
  #texts!: ContributionPageData;
  #kind!: FormKind;
  #form!: HTMLFormElement;
  #select!: HTMLSelectElement;
  #inputs: Input[] = [];
  #said!: HTMLElement;
  #faults!: ContributionFaults;
  #ready!: ContributionReady;
  #facts!: () => Promise<ContributionFacts>;
  /** What was filled in since it is known: another kommune replaces it, and what the reader wrote stays. */
  readonly #known = new Map<Input, string>();

  protected override start(signal: AbortSignal): void {
    this.#texts = readPageData(this, contributionData);
    this.#kind = this.dataset.kind === 'contribution' ? 'contribution' : 'correction';
    this.#form = hook(this, '[data-form]', HTMLFormElement);
    this.#select = hook(this, '[data-kommune]', HTMLSelectElement);
    this.#said = hook(this, '[data-said]', HTMLElement);
    this.#inputs = [...this.#form.querySelectorAll<Input>('[data-field]')];
    if (this.#inputs.length < groupsOf[this.#kind][0].fields.length)
      throw new Error('<contribution-form> lacks fields');
    this.#facts = fetchedOnce<ContributionFacts>(this.#texts.facts);
    this.#faults = new ContributionFaults(this, this.#select, this.#inputs, this.#texts);
    this.#ready = new ContributionReady(this, this.#kind, this.#texts, signal);
    this.#form.noValidate = true;
    this.#form.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.#form.addEventListener('input', () => this.#ready.hide(), { signal });
    this.#select.addEventListener('change', () => void this.#fillIn(), { signal });
    const asked = new URLSearchParams(location.search).get('kommune') ?? '';
    if ([...this.#select.options].some(({ value }) => value !== '' && value === asked)) {
      this.#select.value = asked;
      void this.#fillIn();
      linkOtherLanguage();
    }
  }

  get #values(): Values {
    return Object.fromEntries(
      this.#inputs.map((input) => {
        const isUnticked =
          input instanceof HTMLInputElement && input.type === 'checkbox' && !input.checked;
        return [input.dataset.field, isUnticked ? '' : input.value.trim()];
      }),
    ) as Values;
  }

  /** Fills in what is known of the kommune, in the form where it tells of itself. */
  async #fillIn(): Promise<void> {
    if (this.#kind !== 'contribution') return;
    const number = this.#select.value;
    try {
      const facts = await this.#facts();
      if (number !== this.#select.value) return;
      const known: Readonly<Record<string, string | undefined>> = knownValues(facts, number);
      for (const input of this.#inputs) {
        const before = this.#known.get(input) ?? '';
        if (input.type === 'checkbox' || input.value !== before) continue;
        const value = known[input.dataset.field ?? ''] ?? '';
        input.value = value;
        this.#known.set(input, value);
        const fold = input.closest('details');
        if (fold && value !== '') fold.open = true;
      }
      say(this.#said, coordinationsIn(facts, number).length > 1 ? this.#texts.several : '');
    } catch {
      // What is not filled in, the reader fills in; a fetch that fails is told when it is needed.
    }
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const number = this.#select.value;
    const values = this.#values;
    const today = todayHere();
    const problems = problemsOf(this.#kind, values, today);
    if (this.#faults.show(problems, number === '')) return this.#ready.hide();
    void this.#makeReady(values, number, today);
  }

  async #makeReady(values: Values, number: string, today: string): Promise<void> {
    try {
      const facts = await this.#facts();
      say(this.#said, '');
      this.#ready.show({ values, number, facts, today });
    } catch {
      announce(this.#said, this.#texts.failed);
    }
  }
}

defineElement('contribution-form', ContributionForm);
