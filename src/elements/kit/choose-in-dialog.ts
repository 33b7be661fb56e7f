/** Opens a dialog, and gives the `data-choice` of the button that is pressed. Escape is no choice: ''. */
export function chooseInDialog(dialog: HTMLDialogElement): Promise<string> {
  dialog.returnValue = '';
  dialog.onclick = ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-choice]');
    if (button) dialog.close(button.dataset.choice);
  };
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue), { once: true });
    dialog.showModal();
  });
}
