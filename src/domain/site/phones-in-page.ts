import { isText, piecesOf } from './html-pieces.ts';
import { callAddress } from './phone.ts';
import { phonesIn } from './phones-in-text.ts';

/** What stands inside a paragraph. Any other tag ends it. */
const inline = new Set(
  'a abbr b bdi cite data dfn em i ins kbd mark q s small span strong sub sup svg time u var wbr code'.split(
    ' ',
  ),
);

/** What is pressed already, or chosen. */
const pressed = new Set(['a', 'button', 'label', 'summary']);

const tagOf = (piece: string) => /^<(\/?)([a-z][a-z0-9-]*)/i.exec(piece);

/** A piece of a paragraph. Its words are what is read with the rest of it, as long as the piece or empty. */
interface Piece {
  html: string;
  words: string;
  isOpen: boolean;
}

/** The pieces of a paragraph as HTML, its telephone numbers linked. Each is read with all of the paragraph around it. */
function linked(paragraph: readonly Piece[]): string {
  const read = paragraph.map(({ words }) => words).join('');
  const text = read.replaceAll(/[\t\n\r]/g, ' ').trim();
  const numbers: { from: number; to: number; call: string }[] = [];
  let at = read.length - read.trimStart().length;
  for (const { text: stretch, call } of phonesIn(text)) {
    if (call) numbers.push({ from: at, to: at + stretch.length, call });
    at += stretch.length;
  }
  let start = 0;
  return paragraph
    .map(({ html, words, isOpen }) => {
      const from = start;
      start += words.length;
      if (!isOpen) return html;
      return numbers
        .filter((number) => number.from >= from && number.to <= start)
        .reduceRight(
          (left, number) =>
            `${left.slice(0, number.from - from)}<a href="${callAddress(number.call)}">` +
            `${left.slice(number.from - from, number.to - from)}</a>${left.slice(number.to - from)}`,
          html,
        );
    })
    .join('');
}

/**
 * A page whose telephone numbers can be pressed, wherever they stand in its text: `phonesIn()` says which are. What is
 * a link, a button or a label already is left as it is, and so are the numbers of sources between the words.
 */
export function withPhoneLinks(page: string): string {
  const made: string[] = [];
  let paragraph: Piece[] = [];
  let pressedAround = 0;
  let marksAround = 0;
  const end = () => {
    made.push(linked(paragraph));
    paragraph = [];
  };
  for (const html of piecesOf(page)) {
    if (isText(html)) {
      const words = marksAround > 0 ? '' : html;
      paragraph.push({ html, words, isOpen: pressedAround === 0 && words !== '' });
      continue;
    }
    const [, closes, name = ''] = tagOf(html) ?? [];
    const step = closes ? -1 : 1;
    if (name !== '' && !inline.has(name)) end();
    if (pressed.has(name)) pressedAround += step;
    if (name === 'sup') marksAround += step;
    paragraph.push({ html, words: '', isOpen: false });
  }
  end();
  return made.join('');
}
