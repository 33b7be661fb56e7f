/** Where things stand in an EPUB. */
import { visit } from 'unist-util-visit';
import type { Edition, EditionChapter } from '#content/editions.ts';
import { pages } from '#routing/routes.ts';

/** The file of a chapter. */
export const fileOf = ({ anchor }: Pick<EditionChapter, 'anchor'>): string =>
  `${anchor.replaceAll('/', '-')}.xhtml`;

/** The file of a part, which has its name alone. */
export const fileOfPart = (part: number): string => `del-${part + 1}.xhtml`;

/** Where the pages of the site that stand in the book are found there, with their fragment. */
export function placesIn({ parts }: Edition): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const chapters = parts.flatMap((part) => part.chapters);
  for (const one of chapters) places.set(pages.chapter(one.chapter), fileOf(one));
  for (const one of chapters)
    visit(one.text.tree, 'register', ({ content }) => {
      const kind = { begreper: 'begrep', lover: 'lov', kilder: 'kilde' }[content.of];
      for (const { target, id } of content.entries)
        places.set(target, `${fileOf(one)}#${kind}-${id}`);
    });
  return places;
}
