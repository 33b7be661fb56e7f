import { likelyMeant } from '#domain/site/spelling.ts';
import { z } from 'astro/zod';
import { bookIds } from '#schemas/book/books.ts';
import { collections, type CollectionDefinition } from '#schemas/collections.ts';
import { placeOf } from '#schemas/folders.ts';
import type { SchemaTools } from '#schemas/site/common.ts';
import { unknownChapter, type UnknownChapter } from './chapter-names.ts';
import type { RawEntry } from './raw-entries.ts';
import type { Problem } from './problems.ts';
import { fieldsOf, schemaAt, shapeOf, type Shape } from './schema-words.ts';
import type { DataPath } from './yaml-places.ts';

type Issue = z.core.$ZodIssue;

const typeNames: Record<string, string> = {
  string: 'en tekst',
  number: 'et tall',
  int: 'et helt tall',
  boolean: 'true eller false',
  array: 'en liste',
  object: 'en gruppe felter',
  record: 'en gruppe felter',
  tuple: 'en liste med fast lengde',
};

/** True when the border itself is not among the numbers that are right. */
const isExclusive = ({ origin, inclusive }: { origin: string; inclusive?: boolean | undefined }) =>
  origin === 'number' && inclusive !== true;

/** What would have been right, for the schemas that do not say it themselves. */
function expectation(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[String(issue.expected)] ?? String(issue.expected);
    case 'invalid_value':
      return (issue.values as unknown[]).map(String).join(' eller ');
    case 'too_small':
      return isExclusive(issue) ? `et tall over ${issue.minimum}` : `minst ${issue.minimum}`;
    case 'too_big':
      return isExclusive(issue) ? `et tall under ${issue.maximum}` : `høyst ${issue.maximum}`;
    case 'invalid_format':
      return `en verdi på formen ${String(issue.pattern ?? issue.format)}`;
    default:
      return 'en verdi som følger skjemaet i src/schemas';
  }
}

z.config({ customError: (issue) => expectation(issue) });

/** Where editors find the entries of a collection. */
export const placeOfCollection = (name: string): string => {
  const row = (collections as Readonly<Record<string, CollectionDefinition>>)[name];
  return row ? placeOf(row, bookIds[0]) : 'content';
};

/**
 * The twin of Astro's `reference()` that knows which entries exist.
 *
 * @param home the book a chapter named alone belongs to; left out, the first
 * @param onReference told of every reference an entry makes as it is held against its schema
 */
export function checkingTools(
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  home = bookIds[0] ?? '',
  onReference?: (collection: string, id: string) => void,
): SchemaTools {
  return {
    reference: (collection) =>
      z
        .string({ error: `et navn fra ${placeOfCollection(collection)}` })
        .transform((id, context) => {
          onReference?.(collection, id);
          const known = ids.get(collection) ?? new Set();
          const problem =
            collection === 'chapters'
              ? unknownChapter(id, home, known)
              : known.has(id)
                ? undefined
                : {
                    expected: `et navn fra ${placeOfCollection(collection)}`,
                    suggestion: likelyMeant(id, [...known]),
                  };
          if (problem) context.addIssue({ code: 'custom', params: { id, unknown: problem } });
          return { collection, id };
        }),
  };
}

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step],
    data,
  );

/** The path of a field in words: `evidence[0].url`. */
export const fieldName = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (name, step) =>
      typeof step === 'number'
        ? `${name}[${step}]`
        : name
          ? `${name}.${String(step)}`
          : String(step),
    '',
  );

/** The most that is shown of a value. */
const longest = 80;

/** The beginning of a text, with whole words. */
function beginningOf(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${/\s/.test(text.charAt(longest)) ? cut : cut.replace(/\s+\S*$/, '')} …`;
}

/** What stood there, shortened, for an editor to find it by. A text stands in whole quotation marks. */
export const show = (value: unknown): string =>
  typeof value === 'string'
    ? `«${beginningOf(value.replace(/\s+/g, ' ').trim())}»`
    : beginningOf(JSON.stringify(value) ?? 'ingenting');

/** What an issue says was expected, with what the schema knows of a group or a list. */
function expectationOf(issue: Issue, schema: z.ZodType): Shape {
  const path = issue.path as DataPath;
  const isOfShape =
    issue.code === 'invalid_type' && ['array', 'object', 'record'].includes(issue.expected);
  if (!isOfShape || issue.message !== typeNames[issue.expected]) return { expected: issue.message };
  const name = path.findLast((step) => typeof step === 'string');
  return (
    shapeOf(schemaAt(schema, path), path.at(-1) === name ? name : undefined) ?? {
      expected: issue.message,
    }
  );
}

/** A number or a yes that should have been a text, in quotation marks; nothing for anything else. */
function quoted(value: unknown, { writtenAt }: RawEntry, path: DataPath): string | undefined {
  if (typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  return `'${writtenAt?.(path) ?? String(value)}'`;
}

function problemOf(issue: Issue, entry: RawEntry, schema: z.ZodType): Problem[] {
  const path = issue.path as (string | number)[];
  const field = fieldName(path);
  const found = valueAt(entry.data, path);
  const at = { file: entry.file, line: entry.lineOf(path) };

  if (issue.code === 'unrecognized_keys') {
    const known = fieldsOf(schemaAt(schema, path));
    return issue.keys.map((key) => ({
      ...at,
      kind: 'unknownField' as const,
      line: entry.lineOf([...path, key]),
      field: fieldName([...path, key]),
      ...(known.length > 0 && { expected: `et av feltene ${known.join(', ')}` }),
      suggestion: likelyMeant(key, known),
    }));
  }
  if (issue.code === 'custom' && issue.params?.unknown) {
    const { id, unknown } = issue.params as { id: string; unknown: UnknownChapter };
    return [{ ...at, kind: 'unknownReference', field, found: show(id), ...unknown }];
  }
  const shape = expectationOf(issue, schema);
  if (found === undefined) return [{ ...at, kind: 'missingField', field, ...shape }];
  const written = issue.message === typeNames.string ? quoted(found, entry, path) : undefined;
  if (written) {
    const expected = 'en tekst';
    return [{ ...at, kind: 'notQuoted', field, found: show(found), expected, written }];
  }
  return [{ ...at, kind: 'wrongValue', field, found: show(found), ...shape }];
}

/** Holds an entry against its schema and gives every mistake, not only the first. */
export function schemaProblems(entry: RawEntry, schema: z.ZodType): Problem[] {
  const result = schema.safeParse(entry.data);
  return result.success
    ? []
    : result.error.issues.flatMap((issue) => problemOf(issue, entry, schema));
}
