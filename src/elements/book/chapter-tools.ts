import { toolsData, type ToolsData } from '#domain/book/tools-page-data.ts';
import { copy } from '#elements/kit/copy.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { announce } from '#elements/kit/live-region.ts';
import { readPageData } from '#elements/kit/page-data.ts';
import { isPlainClick } from '#elements/kit/plain-click.ts';
import { SectionPanel } from './section-panel.ts';

// Browsers for desktops lack it.
const canShare = 'share' in navigator;

const headingAt = (target: EventTarget | null): HTMLAnchorElement | undefined =>
  (target instanceof Element && target.closest<HTMLAnchorElement>('a[aria-expanded]')) || undefined;

/**
 * Prints a chapter, hands its link on the way the device does it, else copies it, and opens a panel under each
 * heading. Escape, a press elsewhere and the focus that leaves close the panel.
 */
class ChapterTools extends EnhancedElement {
  protected override start(signal: AbortSignal): void {
    const texts = readPageData(this, toolsData);
    const options = { signal };
    const print = hook(this, '[data-print]', HTMLButtonElement);
    print.addEventListener('click', () => window.print(), options);
    const share = hook(this, '[data-share]', HTMLButtonElement);
    if (!canShare) share.textContent = texts.copyLink;
    const status = hook(this, '[role="status"]', HTMLElement);
    share.addEventListener('click', () => void this.#pass(texts, status), options);
    this.#bindHeadings(new SectionPanel(texts), signal);
  }

  #bindHeadings(panel: SectionPanel, signal: AbortSignal): void {
    const text = this.closest('article')?.querySelector<HTMLElement>('.prose');
    const links = text?.querySelectorAll(':scope > :is(h2, h3) > a') ?? [];
    for (const link of links) link.setAttribute('aria-expanded', 'false');
    const options = { signal };
    text?.addEventListener(
      'click',
      (event) => {
        const heading = headingAt(event.target);
        if (!heading || !isPlainClick(event)) return;
        event.preventDefault();
        if (panel.heading === heading) return panel.close();
        history.replaceState(history.state, '', heading.hash);
        panel.open(heading);
      },
      options,
    );
    const leave = ({ target }: Event) => {
      if (panel.heading && !panel.has(target)) panel.close();
    };
    for (const type of ['pointerup', 'focusin']) document.addEventListener(type, leave, options);
    document.addEventListener(
      'keydown',
      ({ key }) => {
        const { heading } = panel;
        if (key !== 'Escape' || !heading) return;
        if (panel.has(document.activeElement)) heading.focus();
        panel.close();
      },
      options,
    );
    signal.addEventListener('abort', () => panel.close());
  }

  /** Hands the address on. Who thinks better of sharing it has not failed. */
  async #pass({ linkCopied, notCopied }: ToolsData, status: Element): Promise<void> {
    const url = location.origin + location.pathname;
    if (canShare) await navigator.share({ title: document.title, url }).catch(() => undefined);
    else announce(status, (await copy(url)) ? linkCopied : notCopied);
  }
}

defineElement('chapter-tools', ChapterTools);
