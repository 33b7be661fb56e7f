import { hook } from './hook.ts';

/**
 * Asks twice before something is deleted, and offers a file first. Resolves to true only when both
 * questions were answered with yes; Escape is no.
 */
export function askTwice(
  dialog: HTMLDialogElement,
  title: string,
  onDownload: () => void,
): Promise<boolean> {
  const bound = new AbortController();
  const { signal } = bound;
  const first = hook(dialog, '[data-first]', HTMLElement);
  const second = hook(dialog, '[data-second]', HTMLElement);
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
  hook(dialog, '[data-delete-title]', HTMLElement).textContent = title;
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
  return new Promise<boolean>((resolve) => {
    const onClose = () => {
      bound.abort();
      resolve(isSure);
    };
    dialog.addEventListener('close', onClose, { signal });
    dialog.showModal();
    showStep(1);
  });
}
