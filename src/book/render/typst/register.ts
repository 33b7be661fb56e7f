import { futureOf, readingOf } from '#book/render/law-words.ts';
import { sourcesByKind } from '#book/render/sources-by-kind.ts';
import type {
  LawEntry,
  RegisterContent,
  SourceEntry,
  TermEntry,
  UsedIn,
} from '#domain/book/tree/nodes.ts';
import { formatDate } from '#domain/site/norwegian.ts';
import type { Paper } from './paper.ts';
import { par, type Piece } from './pieces.ts';
import { addressToType, sourceInFull } from './source.ts';
import { words } from './words.ts';

/** A term in both languages and in English, with what it means. */
const term = ({ id, nb, nn, english, definition }: TermEntry, paper: Paper): Piece => ({
  is: 'entry',
  anchor: `begrep-${id}`,
  begins: paper.beginningOf?.(`begrep-${id}`),
  wide: false,
  of: [
    par([
      { is: 'strong', of: [words(nb)] },
      ' ',
      { is: 'lang', lang: 'nn', of: [words(`${paper.languageNames.nn}: ${nn}`)] },
      '. ',
      words(`${paper.texts.glossary.english}: `),
      { is: 'lang', lang: 'en', of: [english] },
      '.',
    ]),
    par([words(definition)]),
  ],
});

/** What is said of where an entry is used: the names of those places. A title that asks has its own mark. */
const usedIn = (names: readonly string[], { texts }: Paper): string =>
  names.length > 0
    ? ` ${texts.glossary.usedIn}: ${names.join(', ')}${names.at(-1)?.endsWith('?') ? '' : '.'}`
    : '';

const titles = (places: readonly UsedIn[]) => places.map(({ title }) => title);
const labels = (places: readonly UsedIn[]) => places.map(({ place }) => place);

/** Where we read a rule: the copy of the act, and what else. */
function readIn({ copy, source }: LawEntry, paper: Paper): Piece[] {
  const read = [
    ...(copy ? [{ entry: copy, name: paper.texts.law.copy }] : []),
    ...(source ? [{ entry: source, name: source.title }] : []),
  ];
  return read.flatMap(({ entry, name }, at): Piece[] => {
    const anchor = paper.anchorOf({ kind: 'kilde', id: entry.id });
    const of = [words(name)];
    return [
      at > 0 ? '; ' : `${paper.texts.law.readIn}: `,
      anchor
        ? { is: 'goto', anchor, page: false, of }
        : { is: 'link', url: paper.addressOf(entry.target), of },
      words(` ${readingOf(entry, paper)}`),
    ];
  });
}

/** A rule: what it says, where it is going, where we read it, and when we checked it. */
function law(entry: LawEntry, paper: Paper): Piece {
  const { language, texts } = paper;
  const { id, name, title, says, kind, url, checked } = entry;
  const called: Piece = { is: 'strong', of: [words(name)] };
  return {
    is: 'entry',
    anchor: `lov-${id}`,
    begins: paper.beginningOf?.(`lov-${id}`),
    wide: false,
    of: [
      par([url ? { is: 'link', url, of: [called] } : called]),
      par([{ is: 'strong', of: [words(`${title}.`)] }, words(` ${says}`)]),
      ...futureOf(entry, paper).map(({ label, text }) =>
        label
          ? par([{ is: 'strong', of: [words(`${label}:`)] }, words(` ${text}`)], 'changing')
          : par([words(text)], 'small'),
      ),
      par(
        [
          words(
            `${texts.law.kinds[kind]}. ${texts.handbook.checked} ${formatDate(checked, language)}. `,
          ),
          ...readIn(entry, paper),
          '.',
          words(usedIn(titles(entry.usedIn), paper)),
        ],
        'small',
      ),
    ],
  };
}

/** Every source that is used, by kind, and the chapters that use it. */
function sources(
  entries: readonly (SourceEntry & { usedIn: readonly UsedIn[] })[],
  paper: Paper,
): Piece[] {
  return sourcesByKind(entries).flatMap(({ kind, members }): Piece[] => [
    { is: 'group', of: [paper.texts.sourceKinds[kind]] },
    ...members.map((source): Piece => ({
      is: 'entry',
      anchor: `kilde-${source.id}`,
      begins: paper.beginningOf?.(`kilde-${source.id}`),
      wide: true,
      of: [
        par(
          [
            ...sourceInFull(source, paper),
            words(usedIn(labels(source.usedIn), paper)),
            ...addressToType(source),
          ],
          'small',
        ),
      ],
    })),
  ]);
}

/** A register with all that is said of each entry. */
export function registerOnPaper(content: RegisterContent, paper: Paper): Piece[] {
  switch (content.of) {
    case 'begreper':
      return content.entries.map((entry) => term(entry, paper));
    case 'lover':
      return content.entries.map((entry) => law(entry, paper));
    case 'kilder':
      return sources(content.entries, paper);
  }
}
