import { defineElement, EnhancedElement } from './enhance.ts';
import { hook } from './hook.ts';

/** A button that prints the page. Without JavaScript the browser has one of its own. */
class PrintButton extends EnhancedElement {
  protected override start(signal: AbortSignal): void {
    hook(this, 'button', HTMLButtonElement).addEventListener('click', () => print(), { signal });
  }
}

defineElement('print-button', PrintButton);
