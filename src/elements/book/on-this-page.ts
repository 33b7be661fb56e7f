import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';

/** Far above the page, so that every heading that has been scrolled past counts; then what is the top of the window. */
const passed = { rootMargin: '1000000px 0px -60% 0px' };

/** Marks the section that is being read: the last whose heading has come into the upper part of the window. */
class OnThisPage extends EnhancedElement {
  protected override start(signal: AbortSignal): void {
    const links = [...hook(this, 'ul', HTMLUListElement).querySelectorAll('a')];
    const headings = links.map(({ hash }) =>
      hook(document.body, `[id="${hash.slice(1)}"]`, HTMLHeadingElement),
    );
    const begun = new Set<Element>();
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) begun.add(target);
        else begun.delete(target);
      const at = headings.findLastIndex((heading) => begun.has(heading));
      links.forEach((link, place) => {
        if (place === at) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      });
    }, passed);
    for (const heading of headings) observer.observe(heading);
    signal.addEventListener('abort', () => observer.disconnect());
  }
}

defineElement('on-this-page', OnThisPage);
