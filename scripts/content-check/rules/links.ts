import type { Link } from 'mdast';
import { pages } from '#routing/routes.ts';
import { parseReference, referenceKinds } from '#domain/book/references.ts';
import type { CollectionName } from '#schemas/site/common.ts';
import { likelyMeant } from '#domain/site/spelling.ts';
import { placeOf } from '../schema-problems.ts';
import { idsOf, soundEntries, type RuleContext } from './context.ts';
import type { Report } from './report.ts';

/** Schemes of ordinary addresses. */
const plainAddress = /^(https?:\/\/|mailto:|tel:)/;

/** The pages `side:` can lead to, in bokmål. */
function knownPages(context: RuleContext): Set<string> {
  const fixed = Object.values(pages).filter((page) => typeof page === 'string');
  const slugs = (name: CollectionName) =>
    soundEntries<{ slug: string }>(context, name).map(({ data }) => data.slug);
  return new Set([
    ...fixed,
    ...[...idsOf(context, 'chapters')].map(pages.chapter),
    ...[...idsOf(context, 'forms')].map(pages.form),
    ...slugs('kommuner').map(pages.kommune),
    ...slugs('fylker').map(pages.fylke),
  ]);
}

/** A link is an ordinary address, or a reference to something that exists. */
export function checkLink(
  node: Link,
  collection: CollectionName,
  context: RuleContext,
  report: Report,
): void {
  const { url, title } = node;
  if (url.startsWith('/')) {
    report({ kind: 'plainLink', found: url, expected: 'side:/adressen/' }, node);
    return;
  }
  const reference = parseReference(url);
  const isFragment = url.startsWith('#');
  if ((!reference && !isFragment && !plainAddress.test(url)) || title) {
    const expected = `en adresse med https://, eller ${Object.keys(referenceKinds).join(':, ')}:`;
    report({ kind: 'wrongLink', found: title ? `${url} "${title}"` : url, expected }, node);
    return;
  }
  if (!reference) return;
  if (reference.kind === 'kilde' && collection.startsWith('pages')) {
    report({ kind: 'sourceWithoutList', found: url, expected: 'en vanlig adresse' }, node);
    return;
  }
  const isPage = reference.kind === 'side';
  const known = isPage
    ? knownPages(context)
    : idsOf(context, referenceKinds[reference.kind] as CollectionName);
  const id = isPage ? reference.id.replace(/#.*$/, '') : reference.id;
  if (known.has(id)) return;
  const expected = isPage
    ? 'adressen til en side på nettstedet, som side:/om/data/'
    : `et navn fra ${placeOf(referenceKinds[reference.kind] as CollectionName)}`;
  report(
    { kind: 'unknownReference', found: url, expected, suggestion: likelyMeant(id, [...known]) },
    node,
  );
}
