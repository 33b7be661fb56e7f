/** The cover of an EPUB: that of the PDF, as a picture that shelves of reading systems can show. */
import { h } from 'hastscript';
import sharp from 'sharp';
import { xhtmlFile } from '#book/render/epub/xml.ts';
import type { Edition } from '#content/editions.ts';
import { textsIn } from '#content/texts.ts';
import { fill } from '#domain/site/norwegian.ts';
import { drawCover } from '#downloads/compile.ts';
import { documentAround } from '#downloads/paper-document.ts';

/** The file of the page with the cover. */
export const coverFile = 'forside.xhtml';

/** The file of the picture. */
export const coverPicture = 'forside.png';

const width = 1200;

/** The picture, as PNG. The same bytes for the same edition. */
export async function pictureOfCover(edition: Edition): Promise<Uint8Array> {
  const svg = await drawCover(documentAround(edition, { parts: [] }));
  return sharp(Buffer.from(svg), { density: 200 })
    .resize({ width })
    .png({ palette: true })
    .toBuffer();
}

/** The page that shows the picture, with what it says and shows in words. */
export function coverPage({ language, title, lead }: Edition): string {
  const { cover, coverShows } = textsIn(language).documents;
  return xhtmlFile({
    language,
    title: `${cover}: ${title}`,
    type: 'frontmatter',
    children: [
      h('img', {
        'epub:type': 'cover',
        role: 'doc-cover',
        class: 'cover',
        src: coverPicture,
        alt: fill(coverShows, { title, lead }),
      }),
    ],
  });
}
