/** Editions of books as EPUB 3. */
import { zipSync, type Zippable } from 'fflate';
import styles from '#book/render/epub/stil.css?raw';
import { styleSheet } from '#book/render/epub/xml.ts';
import type { Edition, EditionChapter } from '#content/editions.ts';
import { beginningOfPart } from '#downloads/beginnings.ts';
import { pdfOf } from '#downloads/pdf.ts';
import { paperFaces, type Face } from '#typefaces/faces.ts';
import { subsetOf } from '#typefaces/subset.ts';
import { coverFile, coverPage, coverPicture, pictureOfCover } from './cover.ts';
import { chapterPage, partPage, titlePage } from './chapter.ts';
import { navigation, navigationFile, titleFile, type PagePlace } from './navigation.ts';
import { container, epubType, packageDocument, xhtmlType, type Item } from './package.ts';
import { fileOf, fileOfPart, placesIn } from './places.ts';
import { breakAt, pageOf, pagesInside } from './printed-pages.ts';

/** A file of the book. */
interface Made extends Item {
  content: string | Uint8Array;
  /** The printed pages that begin in it. */
  printed: readonly PagePlace[];
}

const page = (name: string, content: string, printed: Omit<PagePlace, 'file'>[] = []): Made => ({
  name,
  content,
  type: xhtmlType,
  properties: content.includes('<svg') ? 'svg' : undefined,
  isRead: true,
  printed: printed.map((one) => ({ ...one, file: name })),
});

function chapterFile(
  one: EditionChapter,
  edition: Edition,
  places: ReadonlyMap<string, string>,
  begins: ReadonlyMap<string, number>,
): Made {
  const [first, inside] = [pageOf(one.anchor, begins), pagesInside(one.anchor, begins)];
  const content = chapterPage(one, edition, places, first, inside);
  return page(fileOf(one), content, [first, ...inside.values()]);
}

/** What one turns through, from the title page on. */
async function pagesOf(edition: Edition): Promise<Made[]> {
  const { begins } = await pdfOf(edition);
  const places = placesIn(edition);
  const cover = breakAt(1);
  return [
    page(titleFile, titlePage(edition, cover), [cover]),
    ...edition.parts.flatMap((part, at) => {
      const chapters = part.chapters.map((one) => chapterFile(one, edition, places, begins));
      if (part.title === undefined) return chapters;
      const first = pageOf(beginningOfPart(at), begins);
      return [page(fileOfPart(at), partPage(part, edition, first), [first]), ...chapters];
    }),
  ];
}

const makeTypefaces = (): Promise<Made[]> =>
  Promise.all(
    (Object.keys(paperFaces) as Face[]).map(async (face) => ({
      name: `${face}.woff2`,
      content: await subsetOf(face, 'woff2'),
      type: 'font/woff2',
      isRead: false,
      printed: [],
    })),
  );

let typefaces: Promise<Made[]> | undefined;

async function filesOf(edition: Edition): Promise<Made[]> {
  const [title, ...others] = await pagesOf(edition);
  if (!title) throw new Error(`${edition.name} has no pages.`);
  const printed = [title, ...others].flatMap((made) => made.printed);
  const contents = navigation(edition, printed);
  return [
    page(coverFile, coverPage(edition)),
    title,
    { ...page(navigationFile, contents), properties: 'nav' },
    ...others,
    {
      name: coverPicture,
      content: await pictureOfCover(edition),
      type: 'image/png',
      properties: 'cover-image',
      isRead: false,
      printed: [],
    },
    { name: styleSheet, content: styles, type: 'text/css', isRead: false, printed: [] },
    ...(await (typefaces ??= makeTypefaces())),
  ];
}

/* The first moment a zip file can tell. It is local time, and so the same in every time zone. */
const moment = new Date(1980, 0, 1);
const folder = 'bok';

async function make(edition: Edition): Promise<Uint8Array> {
  const files = await filesOf(edition);
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const archive: Zippable = {
    // What tells it is an EPUB stands first, as it is.
    mimetype: [bytes(epubType), { level: 0 }],
    'META-INF/container.xml': bytes(container(`${folder}/pakke.opf`)),
    [`${folder}/pakke.opf`]: bytes(packageDocument(edition, files)),
  };
  for (const { name, content } of files) archive[`${folder}/${name}`] = bytes(content);
  return zipSync(archive, { level: 9, mtime: moment });
}

const made = new Map<string, Promise<Uint8Array>>();

/**
 * An edition of a book as EPUB 3.3, made once a build. The same bytes for the same edition.
 *
 * @throws TreeError with the place in content/ for a block that can't stand in it
 */
export function epubOf(edition: Edition): Promise<Uint8Array> {
  const making = made.get(edition.name) ?? make(edition);
  made.set(edition.name, making);
  return making;
}
