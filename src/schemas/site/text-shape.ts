/** What can stand under a key of the interface texts. */
export type TextKind = 'text' | 'plural' | 'list' | 'group';

/** The forms of a plural, as CLDR counts for Norwegian. */
export const pluralForms = ['one', 'other'] as const;

/** The names of what is filled into a text, as `count` of `{count}`, each once and sorted. */
export const placeholdersIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name))].sort();

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True for a group of texts or a plural: something with keys. */
export const hasKeys = isObject;

/**
 * The kind of a value, or nothing when no interface text looks like that. A group that holds no other keys
 * than those of a plural is one, also while it lacks one of them.
 */
export function kindOf(value: unknown): TextKind | undefined {
  if (typeof value === 'string') return 'text';
  if (Array.isArray(value)) return 'list';
  if (!isObject(value)) return undefined;
  const keys = Object.keys(value);
  const isPlural = keys.length > 0 && keys.every((key) => key === 'one' || key === 'other');
  return isPlural ? 'plural' : 'group';
}
