import { slashOff } from '#domain/site/search-key.ts';
import { deviceStorage } from '#elements/kit/guarded-storage.ts';

/** Lets a box say whether `/` opens the search. What the device refuses to keep holds for no other page. */
export function bindSlash(box: HTMLInputElement, signal: AbortSignal): void {
  const storage = deviceStorage();
  box.checked = !storage?.getItem(slashOff);
  const keep = () => {
    try {
      if (box.checked) storage?.removeItem(slashOff);
      else storage?.setItem(slashOff, '1');
    } catch {
      box.checked = true;
    }
  };
  box.addEventListener('change', keep, { signal });
}
