/** What the text of a template becomes on its page: fields to be seen, help beside them, alternatives to tick. */
import { h } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import type { List } from 'mdast';
import { alternativesIn, choicesIn, isAlternative } from '#domain/book/templates/fill.ts';
import { isLineField, placeholderOf, type Template } from '#domain/book/templates/template.ts';
import { TreeError } from '#domain/book/tree/place.ts';
import type { Language } from '#domain/site/language.ts';
import { countOf, type Plural } from '#domain/site/norwegian.ts';
import type { WebPage } from './page.ts';
import { scrolling } from './table.ts';
import { inside, webPage, type OwnNodes } from './web-page.ts';

/** The words around the fields of a template. */
export interface TemplateWords {
  help: string;
  /** What to do with alternatives of which several may stand, and with those of which one must. */
  tickHint: string;
  pickHint: string;
  /** The way to leave a choice of one to Word. */
  pickLater: string;
  /** How many rows a table has to fill in. */
  rowsToFill: Plural<'count'>;
}

const emptyRow = (columns: number): Element =>
  h(
    'tr',
    Array.from({ length: columns }, () => h('td')),
  );

/**
 * What the nodes of a template become.
 *
 * @param lang language of the words around the fields, where it is not that of the text
 */
function nodesOf({ fields, tree }: Template, words: TemplateWords, lang?: Language): OwnNodes {
  const alternatives = alternativesIn(tree);
  const choices = choicesIn(tree);
  const nameOf = (list: List) => `valg-${choices.indexOf(list)}`;
  const later = (name: string) =>
    h('label', { class: 'later no-print', lang }, [
      h('input', { type: 'radio', name, checked: true }),
      h('span', words.pickLater),
    ]);
  const fieldOf = (id: string) => fields.find((field) => field.id === id);
  return {
    field(node, { page }) {
      const field = fieldOf(node.id);
      if (!field || !isLineField(field))
        throw new TreeError(`"${node.id}" is no field for a line.`, node, page.origin);
      return h('span', { class: 'field', dataFills: node.id }, `[${placeholderOf(field)}]`);
    },
    rows(node, { page }) {
      const field = fieldOf(node.id);
      if (!field || isLineField(field))
        throw new TreeError(`"${node.id}" has no rows.`, node, page.origin);
      const { label, columns, rows } = field;
      const count = countOf(words.rowsToFill, rows, page.language);
      return scrolling(
        page.texts.handbook.table,
        columns.map(({ title }) => title),
        h('table', { dataRows: node.id, dataPlan: columns.some(({ plan }) => plan) && '' }, [
          h('caption', [`${label}: `, lang ? h('span', { lang }, count) : count]),
          h('thead', [
            h(
              'tr',
              columns.map(({ title }) => h('th', title)),
            ),
          ]),
          h(
            'tbody',
            Array.from({ length: rows }, () => emptyRow(columns.length)),
          ),
        ]),
      );
    },
    blockquote: (node, context) =>
      h('div', { class: 'template-help no-print', role: 'note' }, [
        h('p', { class: 'title', lang }, words.help),
        ...inside(node, context),
      ]),
    list(node, context) {
      const list = h(node.ordered ? 'ol' : 'ul', inside(node, context));
      if (!node.children.some(isAlternative)) return list;
      const isOne = node.data?.isChoiceOfOne;
      return h('fieldset', { class: 'alternatives' }, [
        h('legend', { class: 'no-print', lang }, isOne ? words.pickHint : words.tickHint),
        list,
        ...(isOne ? [later(nameOf(node))] : []),
      ]);
    },
    listItem(node, context) {
      if (!isAlternative(node)) return h('li', unwrapped(inside(node, context)));
      const number = alternatives.indexOf(node);
      const list = choices.find(({ children }) => children.includes(node));
      return h('li', { class: 'alternative' }, [
        h('label', [
          h('input', {
            ...(list ? { type: 'radio', name: nameOf(list) } : { type: 'checkbox' }),
            dataAlternative: number,
          }),
          h('span', unwrapped(inside({ ...node, checked: null }, context))),
        ]),
      ]);
    },
  };
}

/** The words of a point without the paragraph they stand in. */
const unwrapped = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node) =>
    node.type === 'element' && node.tagName === 'p' ? node.children : [node],
  );

/** The text of a template as HTML. */
export const templatePage = (template: Template, page: WebPage, words: TemplateWords): string => {
  const { language } = page;
  const lang = language === template.language ? undefined : language;
  return webPage(template.tree, page, nodesOf(template, words, lang));
};
