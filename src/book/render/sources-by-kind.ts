import type { SourceEntry } from '#domain/book/tree/nodes.ts';
import { groupBy } from '#domain/site/group-by.ts';

const kinds = ['nasjonal', 'stortinget', 'lov', 'forskning', 'kommune', 'presse', 'annet'] as const;

/** Sources by kind, in the order lists of all sources have them, without the kinds that have none. */
export function sourcesByKind<Source extends SourceEntry>(
  sources: readonly Source[],
): { kind: (typeof kinds)[number]; members: Source[] }[] {
  const byKind = groupBy(sources, ({ kind }) => kind);
  return kinds.flatMap((kind) => {
    const members = byKind.get(kind);
    return members ? [{ kind, members }] : [];
  });
}
