import './kommune-map.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { isPlainClick } from '#elements/kit/plain-click.ts';

/** Brings the map of another page here when its link is pressed. What goes wrong follows the link. */
class MapOnDemand extends EnhancedElement {
  protected override start(signal: AbortSignal): void {
    this.addEventListener('click', (event) => void this.#press(event), { signal });
  }

  async #press(event: MouseEvent): Promise<void> {
    const { target } = event;
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || !isPlainClick(event) || link.closest('kommune-map')) return;
    event.preventDefault();
    try {
      const response = await fetch(link.href);
      // Parsed alone: the policy of this page refuses the styles of the other.
      const [html] = /<kommune-map>[^]*<\/kommune-map>/.exec(await response.text()) ?? [];
      if (!response.ok || !html) throw new Error(`No map at ${link.href}`);
      this.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.children);
      const drawing = hook(this, 'svg', SVGSVGElement);
      drawing.setAttribute('tabindex', '-1');
      drawing.focus();
    } catch {
      location.assign(link.href);
    }
  }
}

defineElement('map-on-demand', MapOnDemand);
