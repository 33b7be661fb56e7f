import { shareMark } from './address-marks.ts';
import type { Assessment } from './assessment.ts';
import { largestFile, readFile, toFile, type ReadFile } from './file.ts';
import { problem } from './problems.ts';

/** Longest address that e-mail and chat programs carry whole, with room to spare. */
export const longestAddress = 2000;

const bytesToText = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const textToBytes = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );

/** Answers and notes of an assessment, compressed, for the part of an address after `#`. */
export async function toFragment(assessment: Assessment, now: string): Promise<string> {
  const json = JSON.stringify(JSON.parse(toFile({ assessments: [assessment], measures: [] }, now)));
  const stream = new Blob([json]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return `${shareMark}${bytesToText(bytes)}`;
}

/** The fragments with answers in a text somebody pasted. Where it has none, the text itself, which can't be read. */
export function fragmentsIn(text: string): string[] {
  const pasted = text.trim();
  return pasted === '' ? [] : (pasted.match(new RegExp(`#${shareMark}[\\w-]+`, 'g')) ?? [pasted]);
}

/** Unpacks, but never more than a file may hold: a small link may unpack to something huge. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > largestFile) {
      await reader.cancel();
      return text;
    }
  }
}

/** Reads what `toFragment` wrote, from an address that anyone may have written. Never throws. */
export async function fromFragment(fragment: string): Promise<ReadFile> {
  try {
    const packed = fragment.replace(/^#/, '').slice(shareMark.length);
    return readFile(await unpack(textToBytes(packed)));
  } catch {
    return { problems: [problem('bad-link', '', fragment)] };
  }
}
