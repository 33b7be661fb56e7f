import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { todayHere } from '#elements/kit/today.ts';

/**
 * Hides a contact from the day after the last one it may be shown (`data-last-day`), also where the site has not been
 * built since. Asked whenever the page comes into sight, so that a page left open, or kept by the browser, hides it too.
 */
class DatedContact extends EnhancedElement {
  protected override start(signal: AbortSignal): void {
    const contact = hook(this, '[data-contact]', HTMLElement);
    const tooOld = hook(this, '[data-too-old]', HTMLElement);
    const update = () => {
      const isOver = todayHere() > (this.dataset.lastDay ?? '');
      contact.hidden = isOver;
      tooOld.hidden = !isOver;
    };
    update();
    window.addEventListener('pageshow', update, { signal });
    window.addEventListener('beforeprint', update, { signal });
    document.addEventListener('visibilitychange', update, { signal });
  }
}

defineElement('dated-contact', DatedContact);
