import type { Nodes } from 'mdast';
import type { FieldUnit } from '#schemas/book/template-field.ts';

/** What is dropped from a value where the text around the field says it already. */
const said: Readonly<Record<FieldUnit, RegExp>> = {
  prosent: /\s*(?:%|prosent)$/i,
  kroner: /^(?:kr\.?|kroner)\s*(?=\d)|\s*(?:kr\.?|kroner|,-)$/gi,
  timer: /\s*(?:timer|timar)$/i,
  dager: /\s*(?:dager|dagar)$/i,
  maned: /^i\s+/i,
};

/** How a field stands in its text. */
export interface FieldPlace {
  /** What the text says of the value itself. */
  unit?: FieldUnit | undefined;
  /** Whether a full stop follows it. */
  isBeforeStop: boolean;
}

/** A value as its text can have it: without the unit and the full stop the text has after it. */
export function fittedValue(value: string, { unit, isBeforeStop }: FieldPlace): string {
  const text = value.trim();
  const open = isBeforeStop ? text.replace(/(?<!\.)\.$/, '') : text;
  return unit ? open.replace(said[unit], '') : open;
}

/** The ids of the fields of a text that a full stop follows somewhere. */
export function fieldsBeforeStop(node: Nodes): Set<string> {
  if (!('children' in node)) return new Set();
  const own = node.children.flatMap((child, at) => {
    const next = node.children[at + 1];
    return child.type === 'field' && next?.type === 'text' && next.value.startsWith('.')
      ? [child.id]
      : [];
  });
  return new Set([...own, ...node.children.flatMap((child) => [...fieldsBeforeStop(child)])]);
}
