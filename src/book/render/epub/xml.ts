import type { Element as HtmlElement, ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { Element, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import type { Language } from '#domain/site/language.ts';

const declaration: Root['children'][number] = {
  type: 'instruction',
  name: 'xml',
  value: 'version="1.0" encoding="utf-8"',
};

/* Control characters but tab and line breaks, and two non-characters. */
// eslint-disable-next-line no-control-regex -- to find control characters is the purpose
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;

/**
 * An XML file.
 *
 * @throws for a character that XML forbids, with what stands before it
 */
export function xmlFile(element: Element): string {
  const xml = toXml(
    { type: 'root', children: [declaration, element] },
    { closeEmptyElements: true },
  );
  const found = forbidden.exec(xml);
  if (!found) return `${xml}\n`;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const before = xml.slice(Math.max(0, found.index - 40), found.index);
  throw new Error(`XML can't hold the character U+${code}, after: ${before}`);
}

/** What is written without an end by those who read it as HTML too. */
const voids = new Set(['br', 'hr', 'img', 'link', 'meta', 'wbr']);

/** Gives what is empty an end of its own, since `<td/>` would swallow what follows where it is read as HTML. */
function withEnds(tree: HtmlElement): void {
  visit(tree, 'element', ({ tagName, children }) => {
    if (tagName === 'svg') return SKIP;
    if (children.length === 0 && !voids.has(tagName)) children.push({ type: 'text', value: '' });
    return undefined;
  });
}

/** A file of an EPUB, before it is written. */
export interface XhtmlFile {
  language: Language;
  title: string;
  /** What the file is: `bodymatter`. */
  type: string;
  children: ElementContent[];
}

/** The style sheet, beside the files that use it. */
export const styleSheet = 'stil.css';

/** A file of an EPUB as XHTML. */
export function xhtmlFile({ language, title, type, children }: XhtmlFile): string {
  const html = h(
    'html',
    {
      lang: language,
      xmlLang: language,
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
    },
    [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('title', title),
        h('link', { rel: 'stylesheet', type: 'text/css', href: styleSheet }),
      ]),
      h('body', { 'epub:type': type }, children),
    ],
  );
  withEnds(html);
  return xmlFile(toXast(html) as Element);
}
