/** Guides as the documents the template sets. */
import type { PaperChapter, PaperDocument } from '#book/render/typst/document.ts';
import { par, type Piece } from '#book/render/typst/pieces.ts';
import { piecesOf } from '#book/render/typst/pieces-of.ts';
import type { GuideEdition } from '#content/guide-edition.ts';
import { textsIn } from '#content/texts.ts';
import { keepTogether } from '#domain/site/keep-together.ts';
import { begun, formatDate } from '#domain/site/norwegian.ts';
import { beginningOfPart } from './beginnings.ts';
import { addressOf } from './edition-words.ts';
import { documentAround, paperOf } from './paper-document.ts';

/** For whom it is, how long it takes, and what is there at the end. */
function factsOf({ guide, language }: GuideEdition): Piece {
  const t = textsIn(language).guides;
  const { forWhom, time, result } = guide.entry.data;
  return {
    is: 'facts',
    boxed: true,
    rows: [
      { name: t.forWhom, says: [keepTogether(begun(forWhom))] },
      { name: t.time, says: [keepTogether(time)] },
      {
        name: t.result,
        says: [{ is: 'list', items: result.map((line) => [keepTogether(line)]) }],
      },
    ],
  };
}

/** Where it leads: documents, checklist items, chapters, and the guide that comes next. */
function leadsOf(edition: GuideEdition): Piece[] {
  const byName = Map.groupBy(edition.leads, ([name]) => name);
  const rows = [...byName].map(([name, leads]) => ({
    name: name.replace(/:$/, ''),
    says: leads.flatMap(([, title, path], at): Piece[] => [
      ...(at > 0 ? [{ is: 'break' } as const] : []),
      { is: 'link', url: addressOf(path, edition), of: [keepTogether(title)] },
    ]),
  }));
  return [
    { is: 'heading', level: 2, of: [textsIn(edition.language).guides.further] },
    { is: 'facts', boxed: false, rows },
  ];
}

/**
 * A guide as the template sets it.
 *
 * @param blocks how many of the blocks of its text, from the first; all when left out
 */
export function paperGuide(
  edition: GuideEdition,
  blocks = edition.text.tree.children.length,
): PaperDocument {
  const { anchor, guide, label, language, text, title } = edition;
  const { checked, searchTerms } = guide.entry.data;
  const tree = { ...text.tree, children: text.tree.children.slice(0, blocks) };
  const chapter: PaperChapter = {
    anchor,
    label,
    number: '',
    called: label,
    title: keepTogether(title),
    summary: [],
    of: [
      factsOf(edition),
      ...piecesOf(
        tree,
        paperOf(edition, edition, () => undefined),
      ),
      ...leadsOf(edition),
      par([`${textsIn(language).handbook.checked} ${formatDate(checked, language)}.`], 'small'),
    ],
  };
  return documentAround(edition, {
    parts: [{ anchor: beginningOfPart(0), chapters: [chapter] }],
    keywords: searchTerms,
  });
}
