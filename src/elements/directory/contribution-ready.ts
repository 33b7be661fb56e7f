import type { ContributionFacts } from '#domain/directory/contribution/facts.ts';
import type { FormKind, Values } from '#domain/directory/contribution/fields.ts';
import { coordinationsIn } from '#domain/directory/contribution/known-values.ts';
import { letterAddress, letterText } from '#domain/directory/contribution/mail.ts';
import type { ContributionPageData } from '#domain/directory/contribution/page-data.ts';
import { fill } from '#domain/site/norwegian.ts';
import { copy } from '#elements/kit/copy.ts';
import { download } from '#elements/kit/download.ts';
import { hook } from '#elements/kit/hook.ts';
import { announce, say } from '#elements/kit/live-region.ts';
import { toggle } from '#elements/kit/show.ts';

/** What an e-mail and a file are made of. */
interface Filled {
  values: Values;
  number: string;
  facts: ContributionFacts;
  today: string;
}

/** The e-mail, ready to open or to copy, and the file. */
export class ContributionReady {
  readonly #host: HTMLElement;
  readonly #kind: FormKind;
  readonly #texts: ContributionPageData;
  readonly #part: HTMLElement;
  readonly #told: HTMLElement;
  readonly #text: HTMLTextAreaElement;
  #filled: Filled | undefined;

  constructor(host: HTMLElement, kind: FormKind, texts: ContributionPageData, signal: AbortSignal) {
    this.#host = host;
    this.#kind = kind;
    this.#texts = texts;
    this.#part = hook(host, '[data-ready]', HTMLElement);
    this.#told = hook(host, '[data-told]', HTMLElement);
    this.#text = hook(host, '[data-text]', HTMLTextAreaElement);
    const on = (selector: string, act: () => Promise<void>) =>
      hook(host, selector, HTMLButtonElement).addEventListener('click', () => void act(), {
        signal,
      });
    on('[data-copy]', () => this.#copy());
    if (kind === 'contribution') on('[data-file]', () => this.#file());
  }

  /** Puts it away: what it says is not what the form says now. */
  hide(): void {
    this.#part.hidden = true;
  }

  show(filled: Filled): void {
    this.#filled = filled;
    const { facts, number } = filled;
    const { email: toEditors, subjectCorrection, subjectContribution } = this.#texts;
    const kommune = facts.kommuner[number]?.name ?? '';
    const text = letterText(this.#letter(filled));
    const subject = this.#kind === 'correction' ? subjectCorrection : subjectContribution;
    const recipient = toEditors ?? facts.kommuner[number]?.email ?? '';
    const { address, isWhole } = letterAddress(recipient, fill(subject, { kommune }), text);
    hook(this.#host, '[data-open]', HTMLAnchorElement).href = address;
    toggle(this.#host, '[data-too-long]', !isWhole);
    hook(this.#host, '[data-ready-to]', HTMLElement).textContent = this.#recipientInWords(filled);
    if (this.#kind === 'contribution')
      toggle(this.#host, '[data-with-file]', this.#hasFile(filled));
    this.#text.value = text;
    say(this.#told, '');
    this.#part.hidden = false;
    this.#part.focus();
  }

  #hasFile({ facts, number }: Filled): boolean {
    return this.#kind === 'contribution' && coordinationsIn(facts, number).length < 2;
  }

  #fileName({ facts, number }: Filled): string {
    return `slt-${facts.kommuner[number]?.slug ?? number}.xlsx`;
  }

  #recipientInWords({ facts, number }: Filled): string {
    const { email: toEditors, readyTo, readyToKommune, readyUnsure, readyToNobody } = this.#texts;
    if (toEditors) return fill(readyTo, { email: toEditors });
    const { email, name = '', isUnsure } = facts.kommuner[number] ?? {};
    if (!email) return readyToNobody;
    const words = fill(readyToKommune, { email, kommune: name });
    return isUnsure ? `${words} ${readyUnsure}` : words;
  }

  #letter(filled: Filled) {
    const { values, facts, number } = filled;
    const { email, aboutKommune, page, why, withFile } = this.#texts;
    const { name = '', slug = '' } = facts.kommuner[number] ?? {};
    const labelOf = (id: string) => {
      const input = hook(this.#host, `[data-field="${id}"]`, HTMLElement);
      return input.getAttribute('name') ?? '';
    };
    return {
      opening: [
        fill(aboutKommune, { kommune: name, number }),
        page.replace('{slug}', slug),
        ...(email ? [] : ['', why]),
      ],
      answers: Object.entries(values)
        .filter(([, value]) => value !== '')
        .map(([id, value]) => ({ label: labelOf(id), value })),
      ending:
        this.#hasFile(filled) && email ? [fill(withFile, { name: this.#fileName(filled) })] : [],
    };
  }

  async #copy(): Promise<void> {
    const { copied, notCopied } = this.#texts;
    announce(this.#told, (await copy(this.#text.value)) ? copied : notCopied);
  }

  async #file(): Promise<void> {
    const filled = this.#filled;
    if (!filled) return;
    try {
      const [{ contributedSheets }, { toWorkbook }] = await Promise.all([
        import('#domain/directory/contribution/workbook.ts'),
        import('#files/workbook.ts'),
      ]);
      const name = this.#fileName(filled);
      download(await toWorkbook(contributedSheets(filled)), name);
      announce(this.#told, fill(this.#texts.gotFile, { name }));
    } catch {
      announce(this.#told, this.#texts.noFile);
    }
  }
}
