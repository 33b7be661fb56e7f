import { hook } from './hook.ts';

/** True when something in it is told: a part that is shown, with a text. */
const tells = (standing: HTMLElement, close: HTMLElement): boolean =>
  [...standing.children].some(
    (part) =>
      part !== close && part instanceof HTMLElement && !part.hidden && part.textContent.trim(),
  );

/** A text that appears while its place is out of sight stands in sight until it is closed or its place is come to. */
function bind(place: HTMLElement, signal: AbortSignal): void {
  const standing = hook(place, '[data-standing]', HTMLElement);
  const close = hook(place, '[data-close]', HTMLButtonElement);
  let watching: IntersectionObserver | undefined;
  let wasTold = false;
  let cameFrom: EventTarget | null = null;
  const float = (isFloating: boolean) => {
    standing.toggleAttribute('data-floating', isFloating);
    close.hidden = !isFloating;
    const { activeElement } = document;
    if (!isFloating || !activeElement || activeElement === document.body) return;
    (activeElement.closest('label') ?? activeElement).scrollIntoView({ block: 'nearest' });
  };
  const settle = () => {
    watching?.disconnect();
    float(false);
  };
  const update = () => {
    const isTold = tells(standing, close);
    if (isTold === wasTold) return;
    wasTold = isTold;
    settle();
    if (!isTold) return;
    watching = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) settle();
      else float(true);
    });
    watching.observe(place);
  };
  const onFocus = ({ relatedTarget }: FocusEvent) => {
    if (!standing.contains(relatedTarget as Node | null)) cameFrom = relatedTarget;
  };
  const onClose = () => {
    settle();
    if (cameFrom instanceof HTMLElement) cameFrom.focus({ preventScroll: true });
  };
  const changes = new MutationObserver(update);
  changes.observe(standing, {
    ...{ subtree: true, childList: true, characterData: true },
    attributeFilter: ['hidden'],
  });
  standing.addEventListener('focusin', onFocus, { signal });
  close.addEventListener('click', onClose, { signal });
  signal.addEventListener('abort', () => {
    changes.disconnect();
    settle();
  });
  update();
}

/** Lets what is told of links and storage stand where the reader is, however far down the page that is. */
export function standInView(host: HTMLElement, signal: AbortSignal): void {
  for (const place of host.querySelectorAll<HTMLElement>('[data-stands-in-view]'))
    bind(place, signal);
}
