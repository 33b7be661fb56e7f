/**
 * Asks twice before something is deleted, and offers a file first. Resolves to true only when both
 * questions were answered with yes; Escape is no.
 */
export function askTwice(dialog: HTMLDialogElement, title: string, onDownload: () => void) {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const bound = new AbortController();
  const { signal } = bound;
  const [first, second] = ['[data-first]', '[data-second]'].map(
    (selector) => dialog.querySelector(selector) as HTMLElement,
  ) as [HTMLElement, HTMLElement];
  const showStep = (at: 1 | 2) => {
    first.hidden = at !== 1;
    second.hidden = at !== 2;
    (at === 1 ? first : second).querySelector('button')?.focus();
  };
  let isSure = false;
  const close = (answer: boolean) => {
    isSure = answer;
    dialog.close();
  };
  const heading = dialog.querySelector('[data-delete-title]');
  if (heading) heading.textContent = title;
  dialog.addEventListener(
    'click',
    ({ target }) => {
      const button = (target as Element).closest('button');
      if (!button) return;
      if (button.matches('[data-download-first]')) onDownload();
      else if (button.matches('[data-go-on]')) showStep(2);
      else close(button.matches('[data-confirm]'));
    },
    { signal },
  );
  dialog.addEventListener(
    'close',
    () => {
      bound.abort();
      resolve(isSure);
    },
    { signal },
  );
  dialog.showModal();
  showStep(1);
  return promise;
}
