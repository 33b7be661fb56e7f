import { limits } from './limits.ts';
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

/** What may be an old page, from before all pages were secure: a source. */
const oldPages = /^(?:kilde_nettadresse|niva_nettadresse|omtalt_pa)$/;

/** What makes a text unfit as a new value, since the sheet may come from anybody. What is there already may stay. */
export function problemOfChange(text: string, place: Place): SheetProblem | undefined {
  if (text.length > limits.value) {
    const [found, expected] = [`${text.length} tegn`, `høyst ${limits.value} tegn`];
    return { ...place, kind: 'longCell', found, expected };
  }
  if (!/^http:/i.test(text) || oldPages.test(place.header ?? '')) return undefined;
  const expected = 'en nettadresse som begynner med https://';
  return { ...place, kind: 'wrongValue', found: quoted(text), expected };
}
