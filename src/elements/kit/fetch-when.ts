/** Fetches a part of the page; tries again when the network is back, since the part stays out of sight until then. */
function fetchPart(load: () => Promise<unknown>): void {
  load().catch((fault: unknown) => {
    console.error('A part of the page could not be fetched.', fault);
    addEventListener('online', () => fetchPart(load), { once: true });
  });
}

const signsOfUse = ['pointerdown', 'keydown', 'focusin', 'input', 'dragenter'];

/**
 * Fetches what brings elements to life once the reader uses the page, or comes near what they stand in. Many readers
 * only look.
 *
 * @param selector finds one of the elements
 */
export function fetchWhenUsed(selector: string, load: () => Promise<unknown>): void {
  const place = document.querySelector(selector)?.parentElement;
  if (!place) return;
  const controller = new AbortController();
  const { signal } = controller;
  const start = () => {
    controller.abort();
    fetchPart(load);
  };
  for (const sign of signsOfUse) addEventListener(sign, start, { signal, passive: true });
  const observer = new IntersectionObserver((seen) => {
    if (seen.some(({ isIntersecting }) => isIntersecting)) start();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  observer.observe(place);
}

/**
 * Fetches what reads a fragment of the address when the page is opened with one, or gets one.
 *
 * @param isIts true for a fragment, `#` included, that it reads
 */
export function fetchWhenAddressed(
  isIts: (fragment: string) => boolean,
  load: () => Promise<unknown>,
): void {
  const look = () => {
    if (!isIts(location.hash)) return;
    removeEventListener('hashchange', look);
    fetchPart(load);
  };
  addEventListener('hashchange', look);
  look();
}
