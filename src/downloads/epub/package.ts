/** The package of an EPUB: what it is, how it can be read, and what is in it. */
import { x } from 'xastscript';
import { xmlFile } from '#domain/site/xml-file.ts';
import type { Edition } from '#content/editions.ts';
import { site, today } from '#content/site.ts';
import { textsIn } from '#content/texts.ts';
import { addressOf, editionLine } from '#downloads/edition-words.ts';
import { pages } from '#routing/routes.ts';

/** A file of an EPUB, as the package lists it. */
export interface Item {
  name: string;
  /** Its media type. */
  type: string;
  /** `nav` for the navigation, `cover-image` for the picture of the cover, `svg` where a drawing stands in it. */
  properties?: string | undefined;
  /** True for what one turns through, in this order. */
  isRead: boolean;
}

/** The media type of an EPUB. */
export const epubType = 'application/epub+zip';

/** The media type of a chapter. */
export const xhtmlType = 'application/xhtml+xml';

/** How the book can be read. All of it is held by tests/built/book/epub.test.ts. */
const features = [
  'tableOfContents',
  'readingOrder',
  'structuralNavigation',
  'alternativeText',
  'longDescription',
  'pageNavigation',
  'pageBreakMarkers',
  'displayTransformability',
];

const meta = (property: string, value: string, more: Record<string, string> = {}) =>
  x('meta', { property, ...more }, value);

/** Where a file of an edition is found. */
const addressOfFile = (file: string, edition: Edition) =>
  addressOf(pages.download(file), { ...edition, language: 'nb' });

function accessibility({ language }: Edition) {
  return [
    meta('schema:accessMode', 'textual'),
    meta('schema:accessMode', 'visual'),
    meta('schema:accessModeSufficient', 'textual'),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', textsIn(language).documents.epubSummary),
    meta('dcterms:conformsTo', 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA', { id: 'samsvar' }),
    meta('a11y:certifiedBy', site.publisher[language], { refines: '#samsvar' }),
  ];
}

const idOf = (name: string) => `fil-${name.replaceAll('.', '-')}`;

/** The package document. */
export function packageDocument(edition: Edition, items: readonly Item[]): string {
  const { language, title, lead, name, page, revision } = edition;
  return xmlFile(
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'id',
        'xml:lang': language,
      },
      [
        x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
          x('dc:identifier', { id: 'id' }, addressOfFile(`${name}.epub`, edition)),
          x('dc:title', title),
          x('dc:language', language),
          x('dc:creator', site.publisher[language]),
          x('dc:publisher', site.publisher[language]),
          x('dc:date', today),
          x('dc:description', `${lead} ${editionLine(edition)}.`),
          x('dc:source', addressOf(page, edition)),
          meta('dcterms:modified', `${today}T00:00:00Z`),
          meta('schema:version', revision),
          meta('pageBreakSource', addressOfFile(`${name}.pdf`, edition)),
          ...accessibility(edition),
          // As shelves of before EPUB 3 find the cover.
          ...items
            .filter(({ properties }) => properties === 'cover-image')
            .map(({ name: picture }) => x('meta', { name: 'cover', content: idOf(picture) })),
        ]),
        x(
          'manifest',
          items.map((item) =>
            x('item', {
              id: idOf(item.name),
              href: item.name,
              'media-type': item.type,
              properties: item.properties,
            }),
          ),
        ),
        x(
          'spine',
          items
            .filter(({ isRead }) => isRead)
            .map((item) => x('itemref', { idref: idOf(item.name) })),
        ),
      ],
    ),
  );
}

/** Says where in the archive the package is. */
export const container = (path: string): string =>
  xmlFile(
    x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
      x('rootfiles', [
        x('rootfile', { 'full-path': path, 'media-type': 'application/oebps-package+xml' }),
      ]),
    ]),
  );
