import type { ZodType } from 'astro/zod';
import { definitionOf } from './schema-walk.ts';
import type { DataPath } from './yaml-places.ts';

/** A schema without what only says that its value may be left out or is made from another. */
function bare(schema: ZodType | undefined): ZodType | undefined {
  const { innerType, in: before } = definitionOf(schema);
  const inner = innerType ?? before;
  return inner ? bare(inner) : schema;
}

/** The schema of a field, as far as the way there goes through groups and lists. */
export function schemaAt(schema: ZodType | undefined, path: DataPath): ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const { shape, element } = definitionOf(bare(schema));
  return schemaAt(shape ? shape[String(step)] : element, rest);
}

/** The fields a group may have. */
export const fieldsOf = (schema: ZodType | undefined): string[] =>
  Object.keys(definitionOf(bare(schema)).shape ?? {});

const mayBeLeftOut = (schema: ZodType) =>
  ['optional', 'default'].includes(definitionOf(schema).type ?? '');

/** A group of fields as it is written, one on a line. */
function linesOf(group: ZodType | undefined): string[] {
  return Object.entries(definitionOf(bare(group)).shape ?? {}).map(([name, field]) => {
    const values = Object.keys(definitionOf(bare(field)).entries ?? {});
    const notes = [
      ...(values.length > 0 ? [values.join(' eller ')] : []),
      ...(mayBeLeftOut(field) ? ['kan utelates'] : []),
    ];
    return `${name}: …${notes.length > 0 ? ` # ${notes.join('; ')}` : ''}`;
  });
}

/** What a group or a list should be, in words and as it is written. */
export interface Shape {
  expected: string;
  written?: string;
}

/**
 * What should stand in a field that is a group or a list; nothing where the schema knows no more than that.
 *
 * @param name the field as it is written, if it has a name
 */
export function shapeOf(schema: ZodType | undefined, name: string | undefined): Shape | undefined {
  const { element } = definitionOf(bare(schema));
  const fields = fieldsOf(element ?? schema);
  const indent = name === undefined ? '' : '  ';
  const under = (lines: readonly string[]) =>
    [...(name === undefined ? [] : [`${name}:`]), ...lines.map((line) => indent + line)].join('\n');
  if (fields.length > 0) {
    const lines = linesOf(element ?? schema);
    return element
      ? {
          expected: `en liste der hvert punkt har ${fields.join(', ')}`,
          written: under(lines.map((line, at) => `${at === 0 ? '- ' : '  '}${line}`)),
        }
      : { expected: `en gruppe felter: ${fields.join(', ')}`, written: under(lines) };
  }
  if (!element) return undefined;
  const values = Object.keys(definitionOf(bare(element)).entries ?? {});
  if (values.length > 0)
    return {
      expected: `en liste med én eller flere av ${values.join(', ')}`,
      written: under(['- …']),
    };
  return { expected: 'en liste', written: under(['- …', '- …']) };
}
