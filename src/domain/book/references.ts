import type { Nodes } from 'mdast';

/**
 * The kinds of reference a chapter may make, as schemes of an ordinary Markdown link:
 * `[politirådet](begrep:politirad)`, and the collection each leads to. That of a source becomes a mark, and
 * alone may be without words: `[](kilde:phs-2008-4)`.
 */
export const referenceKinds = {
  begrep: 'terms',
  kapittel: 'chapters',
  kilde: 'sources',
  lov: 'laws',
  punkt: 'indicators',
  side: 'pages',
  tiltak: 'interventions',
  veileder: 'guides',
} as const;

/** A scheme of a reference link. */
export type ReferenceKind = keyof typeof referenceKinds;

/** A reference taken apart: `begrep:politirad` → term, politirad. */
export interface ContentReference {
  kind: ReferenceKind;
  id: string;
}

/** Takes a link address apart, or gives nothing when it is an ordinary address. */
export function parseReference(href: string): ContentReference | undefined {
  const [scheme = '', ...rest] = href.split(':');
  if (!Object.hasOwn(referenceKinds, scheme) || rest.length === 0) return undefined;
  return { kind: scheme as ReferenceKind, id: rest.join(':') };
}

function ownReference(node: Nodes): ContentReference | undefined {
  switch (node.type) {
    case 'reference':
      return { kind: node.kind, id: node.id };
    case 'sourceMark':
      return { kind: 'kilde', id: node.id };
    case 'link':
      return parseReference(node.url);
    default:
      return undefined;
  }
}

/** Everything a tree refers to, each mention, in order. The tree may be resolved or not. */
export function referencesOf(tree: Nodes): ContentReference[] {
  const own = ownReference(tree);
  const inside = 'children' in tree ? tree.children.flatMap(referencesOf) : [];
  return own ? [own, ...inside] : inside;
}

/** The ids of one kind that a tree refers to, each once, in the order of first mention. */
export const idsReferredTo = (tree: Nodes, kind: ReferenceKind): string[] => [
  ...new Set(referencesOf(tree).flatMap((one) => (one.kind === kind ? [one.id] : []))),
];

/**
 * Texts by what they refer to: gives the texts that refer to an entry, each once, in the order they came.
 *
 * @param treeOf the tree of a text, resolved or not
 */
export function textsByReference<Text>(
  texts: Iterable<Text>,
  treeOf: (text: Text) => Nodes,
): (kind: ReferenceKind, id: string) => readonly Text[] {
  const found = new Map<string, Set<Text>>();
  for (const text of texts)
    for (const { kind, id } of referencesOf(treeOf(text))) {
      const key = `${kind}:${id}`;
      found.set(key, (found.get(key) ?? new Set()).add(text));
    }
  return (kind, id) => [...(found.get(`${kind}:${id}`) ?? [])];
}
