import { reportOf } from '#domain/book/report-place.ts';
import type { ToolsData } from '#domain/book/tools-page-data.ts';
import { copy } from '#elements/kit/copy.ts';
import { announce } from '#elements/kit/live-region.ts';
import { make } from '#elements/kit/make.ts';

/** The panel under a heading: its link to copy, and an e-mail about its section. One for all headings of a chapter. */
export class SectionPanel {
  readonly #texts: ToolsData;
  readonly #copy: HTMLButtonElement;
  readonly #report = make('a');
  readonly #status = make('span', { attributes: { role: 'status' } });
  readonly #box: HTMLDivElement;
  #heading: HTMLAnchorElement | undefined;

  constructor(texts: ToolsData) {
    this.#texts = texts;
    const button = { type: 'button' };
    this.#copy = make('button', {
      class: 'button quiet',
      text: texts.copySectionLink,
      attributes: button,
    });
    this.#copy.addEventListener('click', () => void this.#copyLink());
    this.#report.textContent = texts.report?.reportSection ?? '';
    const parts = [this.#copy, ...(texts.report ? [this.#report] : []), this.#status];
    // In the language of the page; the text around the heading need not be.
    const attributes = { lang: document.documentElement.lang };
    this.#box = make('div', { class: 'section-tools no-print', attributes }, parts);
  }

  /** The link of the heading it is open for. */
  get heading(): HTMLAnchorElement | undefined {
    return this.#heading;
  }

  /** True for the heading it is open for, the panel itself, and all inside them. */
  has(node: unknown): boolean {
    return (
      node instanceof Node && (this.#box.contains(node) || (this.#heading?.contains(node) ?? false))
    );
  }

  open(heading: HTMLAnchorElement): void {
    this.close();
    this.#heading = heading;
    const { report } = this.#texts;
    const section = heading.textContent ?? '';
    if (report)
      this.#report.href = reportOf(report.email, report, {
        chapter: report.chapter,
        section,
        address: this.#address,
      });
    heading.setAttribute('aria-expanded', 'true');
    heading.parentElement?.after(this.#box);
  }

  close(): void {
    this.#heading?.setAttribute('aria-expanded', 'false');
    this.#heading = undefined;
    this.#status.textContent = '';
    this.#box.remove();
  }

  get #address(): string {
    return new URL(this.#heading?.hash ?? '', location.origin + location.pathname).href;
  }

  async #copyLink(): Promise<void> {
    const isCopied = await copy(this.#address);
    announce(this.#status, isCopied ? this.#texts.linkCopied : this.#texts.notCopied);
  }
}
