import { z, type ZodType } from 'astro/zod';
import type { DataPath } from './yaml-places.ts';

/** A value in data, and the schema it stands under. */
export interface SchemaSpot {
  schema: ZodType;
  value: unknown;
  path: DataPath;
}

/** The parts of a schema's definition that are read here. @see https://zod.dev/packages/core */
interface Definition {
  type?: string;
  entries?: Record<string, string>;
  shape?: Record<string, ZodType>;
  element?: ZodType;
  valueType?: ZodType;
  items?: readonly ZodType[];
  rest?: ZodType | null;
  options?: readonly ZodType[];
  left?: ZodType;
  right?: ZodType;
  innerType?: ZodType;
  in?: ZodType;
  out?: ZodType;
  getter?: () => ZodType;
}

/** What a schema is made of; nothing of none. */
export const definitionOf = (schema: ZodType | undefined): Definition =>
  (schema?.def as Definition | undefined) ?? {};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The schemas a schema is made of, one step down. */
export function partsOf(schema: ZodType): ZodType[] {
  const { getter, rest, ...definition } = definitionOf(schema);
  const { innerType, in: before, out, left, right, element, valueType } = definition;
  return [
    ...[innerType, before, out, left, right, element, valueType, rest, getter?.()],
    ...(definition.options ?? []),
    ...(definition.items ?? []),
    ...Object.values(definition.shape ?? {}),
  ].filter((part) => part instanceof z.ZodType);
}

/** Every schema that a value may stand under, with the value: also where the data are damaged. */
export function* spotsOf(
  schema: ZodType,
  value: unknown,
  path: DataPath = [],
): Generator<SchemaSpot> {
  yield { schema, value, path };
  const definition = definitionOf(schema);
  const { innerType, in: before, out, left, right, getter } = definition;
  const same = [innerType, before, out, left, right, getter?.(), ...(definition.options ?? [])];
  for (const inner of same) if (inner) yield* spotsOf(inner, value, path);
  if (!isObject(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const schemaOfKey = Array.isArray(value)
      ? (definition.items?.[Number(key)] ?? definition.element ?? definition.rest)
      : ((Object.hasOwn(definition.shape ?? {}, key) ? definition.shape?.[key] : undefined) ??
        definition.valueType);
    if (schemaOfKey)
      yield* spotsOf(schemaOfKey, inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
