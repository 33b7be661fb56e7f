import { hook } from '#elements/kit/hook.ts';

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/**
 * Takes files that are chosen in the field of a frame, or dropped on the frame. A file dropped beside it would
 * otherwise replace the page, with what is written there.
 */
export function bindFileFrame(
  frame: HTMLElement,
  take: (files: File[]) => void,
  signal: AbortSignal,
): void {
  const field = hook(frame, 'input', HTMLInputElement);
  const onChange = () => {
    const files = [...(field.files ?? [])];
    field.value = '';
    take(files);
  };
  const isOn = ({ target }: Event) => frame.contains(target as Node);
  const onOver = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    frame.toggleAttribute('data-over', isOn(event));
  };
  const onDrop = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    frame.removeAttribute('data-over');
    if (isOn(event)) take([...(event.dataTransfer?.files ?? [])]);
  };
  field.addEventListener('change', onChange, { signal });
  document.addEventListener('dragover', onOver, { signal });
  document.addEventListener('dragleave', () => frame.removeAttribute('data-over'), { signal });
  document.addEventListener('drop', onDrop, { signal });
}
