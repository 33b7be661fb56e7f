import { NodeType, type HTMLElement, type Node } from 'node-html-parser';

/** What is compared: letters and figures alone, since lines break and words are hyphenated on paper. */
export const bare = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();

const blocks = new Set([
  'h2',
  'h3',
  'h4',
  'h5',
  'p',
  'li',
  'td',
  'th',
  'blockquote',
  'pre',
  'ul',
  'ol',
  'div',
  'table',
  'tr',
]);

/** The texts of an article of the web page, one a heading, a paragraph, an item or a cell. */
export function textsOf(article: HTMLElement): string[] {
  // What a file has in another form: drawings, sources as notes, and the heads of the table of terms.
  for (const other of article.querySelectorAll(
    'svg, details, sup, .sources, .place, div[lang] > .scroll thead',
  ))
    other.remove();
  const texts: string[] = [''];
  const walk = (node: Node) => {
    if (node.nodeType === NodeType.TEXT_NODE) texts.push((texts.pop() ?? '') + node.text);
    const isBlock = blocks.has((node as HTMLElement).rawTagName?.toLowerCase());
    if (isBlock) texts.push('');
    node.childNodes.forEach(walk);
    if (isBlock) texts.push('');
  };
  walk(article);
  return texts.map((text) => text.trim()).filter((text) => bare(text) !== '');
}

/** The texts that do not stand in what a file says after the one before them. */
export function missingIn(file: string, texts: readonly string[]): string[] {
  const said = bare(file);
  let at = 0;
  return texts.filter((text) => {
    const found = said.indexOf(bare(text), at);
    if (found < 0) return true;
    at = found + bare(text).length;
    return false;
  });
}
