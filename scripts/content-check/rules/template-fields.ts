import type { Link } from 'mdast';
import { textOf } from '#domain/book/tree/nodes.ts';
import { fieldNamed } from '#domain/book/templates/nodes.ts';
import { likelyMeant } from '#domain/site/spelling.ts';
import type { RawEntry } from '../raw-entries.ts';
import { isAllSound, soundEntries, type RuleContext } from './context.ts';
import type { Report } from './report.ts';

/** A field as far as rules need it. */
export interface Field {
  id: string;
  type: string;
}

/** The fields that a template has for itself; none where its list can't be read. */
export const ownFieldsOf = ({ data }: RawEntry): Field[] => {
  const { fields } = data as { fields?: unknown };
  return Array.isArray(fields)
    ? fields.filter((field: Field | null): field is Field => typeof field?.id === 'string')
    : [];
};

/** The fields of a template by their ids: those all share, and its own. */
export const fieldsFor = (entry: RawEntry, context: RuleContext): ReadonlyMap<string, Field> =>
  new Map(
    [
      ...soundEntries<Field>(context, 'templateFields').map(({ data }) => data),
      ...ownFieldsOf(entry),
    ].map((field) => [field.id, field]),
  );

/** A field stands in a template alone, is one there is, and has no words of its own in the text. */
export function checkField(
  node: Link,
  entry: RawEntry,
  context: RuleContext,
  report: Report,
): void {
  const { url } = node;
  const id = fieldNamed(url) ?? '';
  if (!entry.file.startsWith('content/maler/')) {
    report({ kind: 'fieldOutsideTemplate', found: `[](${url})` }, node);
    return;
  }
  const words = textOf(node).trim();
  if (words !== '')
    report({ kind: 'fieldWithWords', found: `[${words}](${url})`, expected: `[](${url})` }, node);
  const known = fieldsFor(entry, context);
  if (known.has(id) || !isAllSound(context, 'templateFields')) return;
  report(
    {
      kind: 'unknownReference',
      found: url,
      expected: 'et felt fra content/maler/felter.yaml, eller et under «fields» øverst i filen',
      suggestion: likelyMeant(id, [...known.keys()]),
    },
    node,
  );
}
