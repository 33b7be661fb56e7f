import { likelyMeant } from '#domain/site/spelling.ts';
import type { Link } from 'mdast';
import { textOf } from '#domain/book/tree/nodes.ts';
import { pages } from '#routing/routes.ts';
import { parseReference, referenceKinds } from '#domain/book/references.ts';
import { fieldNamed } from '#domain/book/templates/nodes.ts';
import type { BookFile } from '#schemas/book/book.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { pageOfProse } from '#schemas/folders.ts';
import { unknownChapter } from '../chapter-names.ts';
import type { RawEntry } from '../raw-entries.ts';
import { placeOfCollection } from '../schema-problems.ts';
import { idsOf, isAllSound, proseOf, soundEntries, type RuleContext } from './context.ts';
import type { Report } from './report.ts';
import { checkField } from './template-fields.ts';

/** Schemes of ordinary addresses. */
const plainAddress = /^(https?:\/\/|mailto:|tel:)/;

/** The pages `side:` can lead to, in bokmål. */
function knownPages(context: RuleContext): Set<string> {
  const fixed = Object.values(pages).filter((page) => typeof page === 'string');
  const slugs = (name: CollectionName) =>
    soundEntries<{ slug: string }>(context, name).map(({ data }) => data.slug);
  return new Set([
    ...fixed,
    ...soundEntries<BookFile>(context, 'books').flatMap(({ data }) => {
      const book = { address: `/${data.address}/` };
      const chapters = data.parts.flatMap((part) => part.chapters);
      const pagesOfChapters = chapters.map((id) => pages.chapter({ book, id }));
      return [pages.book(book), pages.wholeBook(book), pages.changes(book), ...pagesOfChapters];
    }),
    ...proseOf(context).flatMap(({ row, entries }) =>
      row.address ? entries.map(({ id }) => pageOfProse(row, id)) : [],
    ),
    ...[...idsOf(context, 'forms')].map(pages.form),
    ...[...idsOf(context, 'decisionAids')].map(pages.decisionAid),
    ...slugs('kommuner').map(pages.kommune),
    ...slugs('fylker').map(pages.fylke),
  ]);
}

/** The addresses of these pages stand inside their entries, and not in what their files are called. */
const arePagesKnown = (context: RuleContext) =>
  (['books', 'kommuner', 'fylker'] as const).every((name) => isAllSound(context, name));

/** A link is an ordinary address, or a reference to something that exists. */
export function checkLink(node: Link, entry: RawEntry, context: RuleContext, report: Report): void {
  const { url, title } = node;
  if (url.startsWith('/')) {
    report({ kind: 'plainLink', found: url, expected: 'side:/adressen/' }, node);
    return;
  }
  if (fieldNamed(url) !== undefined) {
    checkField(node, entry, context, report);
    return;
  }
  const reference = parseReference(url);
  if (textOf(node).trim() === '' && reference?.kind !== 'kilde')
    report({ kind: 'emptyLink', found: `[](${url})`, expected: `[tekst](${url})` }, node);
  const isFragment = url.startsWith('#');
  if ((!reference && !isFragment && !plainAddress.test(url)) || title) {
    const expected = `en adresse med https://, eller ${Object.keys(referenceKinds).join(':, ')}:`;
    report({ kind: 'wrongLink', found: title ? `${url} "${title}"` : url, expected }, node);
    return;
  }
  if (!reference) return;
  if (reference.kind === 'kapittel') {
    const home = entry.book ?? context.registry.books[0] ?? '';
    const problem = unknownChapter(reference.id, home, idsOf(context, 'chapters'));
    if (problem) report({ kind: 'unknownReference', found: url, ...problem }, node);
    return;
  }
  const isPage = reference.kind === 'side';
  const known = isPage ? knownPages(context) : idsOf(context, referenceKinds[reference.kind]);
  const id = isPage ? reference.id.replace(/#.*$/, '') : reference.id;
  if (known.has(id) || (isPage && !arePagesKnown(context))) return;
  const expected = isPage
    ? 'adressen til en side på nettstedet, som side:/om/data/'
    : `et navn fra ${placeOfCollection(referenceKinds[reference.kind])}`;
  report(
    { kind: 'unknownReference', found: url, expected, suggestion: likelyMeant(id, [...known]) },
    node,
  );
}
