import { isText, piecesOf } from './html-pieces.ts';

/* Norwegian typography: what belongs together stays on one line. */

const hardSpace = '\u00a0';

const months = 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember';

const units = [
  '%|prosent|kr|kroner|kronar|øre|millionar|millioner|milliardar|milliarder|mill\\.|mrd\\.',
  'km|m|cm|mm|kg|år|måneder|månader|uker|veker|dager|dagar|døgn|timer|timar|min|minutt|minutter|sekund|sekunder',
  'kB|MB|side|sider',
].join('|');

/** Words that a number or a letter gives a name to: «kapittel 7», «vedlegg C», «kl. 18». */
const named = [
  ...['kapittel', 'vedlegg', 'punkt', 'nummer', 'nr\\.', 'side', 's\\.', 'uke', 'veke', 'dag'],
  ...['artikkel', 'trinn', 'steg', 'nivå', 'bokstav', 'kl\\.', 'klokken', 'klokka', 'ca\\.'],
  ...['st\\.', 'prop\\.', 'innst\\.', 'dok\\.'],
]
  .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
  .join('|');

const together = [
  // § 13, §§ 13 og 14, jf. § 5
  String.raw`(?<=§) (?=\d)`,
  String.raw`(?<=\bjf\.) (?=§)`,
  // § 13 b, Prop. 100 L
  String.raw`(?<=§[ ${hardSpace}]\d+(?:-\d+)?) (?=[a-z](?!\p{L}))`,
  String.raw`(?<=\bProp\.[ ${hardSpace}]\d+) (?=[LS](?!\p{L}))`,
  // 116 111, 20 000
  String.raw`(?<=\d) (?=\d{2,3}(?!\d))`,
  // 20 %, 10 minutter, 21. november
  String.raw`(?<=\d) (?=(?:${units})(?!\p{L}))`,
  String.raw`(?<=\d\.) (?=(?:${months})(?!\p{L}))`,
  String.raw`(?<=(?<!\p{L})(?:${named})) (?=\d|[A-ZÆØÅ](?!\p{L}))`,
  // A dash ends a line and never begins one.
  String.raw`(?<=\S) (?=[–—] )`,
];
const gaps = new RegExp(together.join('|'), 'gu');

/** A text in which no line breaks inside «§ 13 b», «116 111», «20 %», «21. november» or before a dash. */
export const keepTogether = (text: string): string => text.replace(gaps, hardSpace);

/** «§ 14-1», «2–3», «2020–2021»: browsers break after the line between the numbers. */
const range = /(?<![\p{L}\d/.-])\d{1,4}[-–]\d{1,4}(?![\p{L}\d/-])/gu;

/**
 * The same for what a page says: its tags, scripts, styles, code and drawings are left as they are. Numbers with a line
 * between them are kept together by style, so that what is copied from the page has no sign of ours in it.
 */
export const keepTogetherIn = (html: string): string =>
  piecesOf(html)
    .map((piece) =>
      isText(piece)
        ? keepTogether(piece).replaceAll(range, '<span class="range">$&</span>')
        : piece,
    )
    .join('');
