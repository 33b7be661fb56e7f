import { languages } from '#domain/site/language.ts';
import { changesSlug, pages, wholeBookSlug } from '#routing/routes.ts';
import type { BookFile } from '#schemas/book/book.ts';
import { isProse } from '#schemas/folders.ts';
import { unknownChapter } from '../chapter-names.ts';
import { readabilityOfEntry } from '../prose-trees.ts';
import type { Problem } from '../problems.ts';
import {
  idsOf,
  proseOf,
  readEntries,
  soundEntries,
  type Rule,
  type RuleContext,
  type SoundEntry,
} from './context.ts';

function problemsOfOrder(context: RuleContext, book: SoundEntry<BookFile>): Problem[] {
  const places = book.data.parts.flatMap(({ chapters }, part) =>
    chapters.map((id, at) => ({ id, path: ['parts', part, 'chapters', at] })),
  );
  const { urgent } = book.data;
  const inOrder = new Set(places.map(({ id }) => id));
  const missing = readEntries(context, 'chapters')
    .filter((chapter) => chapter.book === book.book && chapter.language === 'nb')
    .filter(({ id }) => !inOrder.has(id))
    .map(({ id, file }): Problem => ({
      kind: 'notInOrder',
      file,
      line: 1,
      expected: id,
      mendIn: book.file,
    }));
  const repeated = places
    .filter(({ id }, at) => places.findIndex((place) => place.id === id) < at)
    .map(({ id, path }): Problem => ({
      kind: 'twiceInOrder',
      file: book.file,
      line: book.lineOf(path),
      found: id,
      expected: 'hvert kapittel én gang',
    }));
  const named = urgent ? [...places, { id: urgent, path: ['urgent'] }] : places;
  const unknown = named.flatMap(({ id, path }): Problem[] => {
    const problem = unknownChapter(id, book.book ?? '', idsOf(context, 'chapters'));
    if (!problem) return [];
    const at = { file: book.file, line: book.lineOf(path) };
    const field = path[0] === 'urgent' ? 'urgent' : 'chapters';
    return [{ kind: 'unknownReference', ...at, field, found: `«${id}»`, ...problem }];
  });
  return [...missing, ...repeated, ...unknown];
}

/** Every chapter stands exactly once in the order of its book, and the order names no others. */
export const everyChapterInOrder: Rule = (context) =>
  soundEntries<BookFile>(context, 'books').flatMap((book) => problemsOfOrder(context, book));

/** The first folder of every address that is not that of a book. */
function takenFolders(context: RuleContext): Set<string> {
  const { collections } = context.registry;
  const fixed = Object.values(pages).flatMap((page) =>
    typeof page === 'string' ? (page.split('/')[1] ?? []) : [],
  );
  const ofProse = Object.values(collections).flatMap((row) =>
    isProse(row) && row.address ? [row.address] : [],
  );
  const ofAids = idsOf(context, 'decisionAids');
  return new Set([...fixed, ...ofProse, ...ofAids, ...languages, 'api', 'kommune', 'pagefind']);
}

/** The pages every book has beside its chapters. */
const ownPages: Readonly<Record<string, string>> = {
  [wholeBookSlug]: 'boken på én side',
  [changesSlug]: 'listen over endringer',
};

/** No book has the address of another page, and no chapter that of a page every book has. */
export const booksHaveTheirOwnAddresses: Rule = (context) => {
  const taken = takenFolders(context);
  const books = soundEntries<BookFile>(context, 'books').flatMap((book): Problem[] => {
    const { address } = book.data;
    const isTaken = taken.has(address);
    taken.add(address);
    if (!isTaken) return [];
    const at = { file: book.file, line: book.lineOf(['address']), field: 'address' };
    return [{ kind: 'takenAddress', ...at, found: address, expected: 'en adresse som er ledig' }];
  });
  const chapters = readEntries(context, 'chapters')
    .filter(({ id }) => Object.hasOwn(ownPages, id))
    .map(({ file, id }): Problem => ({
      kind: 'takenAddress',
      file,
      line: 1,
      found: id,
      expected: `et annet navn, siden ${ownPages[id] ?? 'en side'} har dette`,
    }));
  return [...books, ...chapters];
};

/** A nynorsk file translates a bokmål file of the same name. */
export const everyTranslationHasOriginal: Rule = (context) =>
  proseOf(context).flatMap(({ name, entries }) =>
    entries
      .filter(({ id, reference = id }) => !idsOf(context, name).has(reference))
      .map(({ file }): Problem => ({
        kind: 'translationOfNothing',
        file,
        line: 1,
        expected: file.replace('/nn/', '/nb/'),
      })),
  );

/** A chapter is neither a note nor a book: it keeps to the number of words of its part. */
export const chaptersHaveLength: Rule = (context) => {
  const rules = new Map(
    soundEntries<BookFile>(context, 'books').flatMap(({ book, data }) =>
      data.parts.flatMap(({ chapters, words }) =>
        chapters.map((id): [string, typeof words] => [`${book}/${id}`, words]),
      ),
    ),
  );
  return readEntries(context, 'chapters').flatMap((entry): Problem[] => {
    const { reference = '', file } = entry;
    const rule = rules.get(reference);
    const words = readabilityOfEntry(entry)?.words;
    if (!rule || words === undefined || (words >= rule.least && words <= rule.most)) return [];
    const expected = `${rule.least} til ${rule.most} ord`;
    return [{ kind: 'wrongLength', file, line: 1, found: `${words} ord`, expected }];
  });
};
