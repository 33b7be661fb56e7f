import { quoted, type Place, type SheetProblem } from './problems.ts';

/** Letters that were written in one encoding and read in another: «Ã¸» for «ø». */
const garbledLetters = /\u00c3[\u0080-\u00bf\u0160\u2026\u2020\u02dc]|\u00e2\u20ac|\ufffd/;

/** Signs that are not text, and signs that turn the direction of it or hide in it. */
const notText = /(?![\t\n\r])[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** What makes a text unfit for the catalogue, whatever field it is for. */
export function problemOfCell(text: string, place: Place): SheetProblem | undefined {
  if (notText.test(text)) return { ...place, kind: 'controlCharacter', found: quoted(text) };
  if (!garbledLetters.test(text)) return undefined;
  return { ...place, kind: 'garbled', found: quoted(text), expected: 'æ, ø og å' };
}
