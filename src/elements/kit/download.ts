import { make } from './make.ts';

/** Hands a file to the reader. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = make('a', { attributes: { href: address, download: name } });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
