import type { ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import type { Element } from 'xast';
import type { Language } from '#domain/site/language.ts';
import { xmlFile } from '#domain/site/xml-file.ts';

/* An end where nothing can stand is two line breaks to those who read the file as HTML, and `<td/>` no end at all. */
const endOfVoid = /><\/(?:br|hr|img|link|meta|wbr)>/g;

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
  return xmlFile(toXast(html) as Element).replace(endOfVoid, ' />');
}
