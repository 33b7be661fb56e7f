/**
 * The kinds of reference a chapter may make, as schemes of an ordinary Markdown link:
 * `[politirådet](begrep:politirad)`. Every export resolves them in its own way.
 */
export const referenceKinds = {
  begrep: 'terms',
  kapittel: 'chapters',
  kilde: 'sources',
  lov: 'laws',
  punkt: 'indicators',
  side: 'pages',
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

/**
 * The ids of one kind that a Markdown text refers to, each once, in the order of first mention. Sees
 * the form of link the content check allows, and no other.
 */
export function referencesIn(markdown: string, kind: ReferenceKind): string[] {
  const links = markdown.replace(/`[^`]*`/g, '').matchAll(/\]\(([a-z]+:[^)\s]+)\)/g);
  const ids = [...links].flatMap(([, href]) => {
    const reference = parseReference(href ?? '');
    return reference?.kind === kind ? [reference.id] : [];
  });
  return [...new Set(ids)];
}

/** What the registers of a Markdown text list: `<Register of="lover" />` gives `lover`. */
export const registersIn = (markdown: string): string[] =>
  [...markdown.matchAll(/<Register of="([a-z]+)"/g)].map(([, of]) => of ?? '');
