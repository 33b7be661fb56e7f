/** Texts as HTML, with what the site knows around them. */
import { toHtml } from 'hast-util-to-html';
import { webLook } from '#book/diagrams/style.ts';
import type { WebPage } from '#book/render/web/page.ts';
import { decisionAidPage } from '#book/render/web/decision-aid.ts';
import { levelsAcross } from '#book/render/web/figure.ts';
import { webPage } from '#book/render/web/web-page.ts';
import type { ChapterId } from '#domain/book/book.ts';
import type { Language } from '#domain/site/language.ts';
import { href } from '#routing/href.ts';
import { fragmentInBook } from './books.ts';
import { drawingFonts } from './drawing-fonts.ts';
import { diagramOfLevels } from './references.ts';
import { languageNames, textsIn } from './texts.ts';
import { decisionAidAlone, type ProseTree } from './trees.ts';

const drawings = { ...webLook, fonts: drawingFonts };

const page = (
  { origin }: Pick<ProseTree, 'origin'>,
  language: Language,
): Omit<WebPage, 'place' | 'fragmentOf' | 'idPrefix'> => ({
  language,
  texts: textsIn(language),
  languageNames,
  origin,
  href: (path) => href(path, language),
  drawings,
});

/** What the ids of a text's marks and sources begin with: the name of the chapter, where others stand beside it. */
export const idPrefixOf = (among: ChapterId | undefined): string => (among ? `${among.id}-` : '');

/**
 * A text as HTML on a page of a language.
 *
 * @param among the chapter it is, where all of its book stands on the page; left out where the text has it to
 *   itself
 * @param writtenIn the language of the text
 */
export const webPageIn = (
  text: ProseTree,
  language: Language,
  place: WebPage['place'],
  among?: ChapterId,
  writtenIn = language,
): string =>
  webPage(text.tree, {
    ...page(text, language),
    written: { language: writtenIn, texts: textsIn(writtenIn) },
    place,
    idPrefix: idPrefixOf(among),
    fragmentOf: (reference) => among && fragmentInBook(reference, among.book),
  });

/** A decision aid as the HTML of its own page. */
export function decisionAidIn(id: string, language: Language): string {
  const { node, origin } = decisionAidAlone(id, language);
  return decisionAidPage(node, {
    ...page({ origin }, language),
    place: 'alone',
    idPrefix: '',
    fragmentOf: () => undefined,
  });
}

/** The drawing of the levels as the HTML of the front page. */
export const levelsAcrossIn = (language: Language): string =>
  toHtml(levelsAcross(diagramOfLevels(), { language, texts: textsIn(language), drawings }));
