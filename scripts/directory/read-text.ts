import type { SheetProblem } from './problems.ts';

const decode = (label: string, bytes: Uint8Array) =>
  new TextDecoder(label, { fatal: true }).decode(bytes);

function marked(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** The text of a file: UTF-8, UTF-16 with a mark, or else Windows-1252, as spreadsheets write it. */
export function readText(bytes: Uint8Array): { text: string } | { problem: SheetProblem } {
  const mark = marked(bytes);
  const found = mark ? `en fil merket ${mark.toUpperCase()}, med bytes som ikke hører til der` : '';
  for (const label of mark ? [mark] : ['utf-8', 'windows-1252']) {
    try {
      return withoutNul(decode(label, bytes));
    } catch {
      /* The next one, or the problem below. */
    }
  }
  return { problem: { kind: 'wrongEncoding', found, expected: 'UTF-8 eller Windows-1252' } };
}

function withoutNul(text: string): { text: string } | { problem: SheetProblem } {
  const nul = text.indexOf('\0');
  if (nul < 0) return { text };
  const row = text.slice(0, nul).split('\n').length;
  const found = 'et tomt tegn (NUL), som i en fil som ikke er tekst';
  return { problem: { kind: 'wrongEncoding', row, found, expected: 'UTF-8 eller Windows-1252' } };
}
