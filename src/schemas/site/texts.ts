import type { Texts } from 'content:texts';
import { z } from 'astro/zod';
import { hasKeys, kindOf, placeholdersIn, pluralForms } from './text-shape.ts';

/**
 * Every fixed text of the interface. Its shape is that of `content/tekster/nb.yaml`, from which
 * `src/integrations/interface-texts.ts` makes this type.
 */
export type { Texts } from 'content:texts';

type Path = readonly (string | number)[];

/** A value that is no text, and what would have been right there, in Norwegian. */
interface Fault {
  path: Path;
  expected: string;
}

const textFaults = (value: unknown, path: Path): Fault[] => {
  if (typeof value !== 'string') return [{ path, expected: 'en tekst' }];
  return value.trim() === '' ? [{ path, expected: 'en tekst som ikke er tom' }] : [];
};

function pluralFaults(value: Record<string, unknown>, path: Path): Fault[] {
  return pluralForms.flatMap((form) => {
    const text = value[form];
    const isRight = typeof text === 'string' && placeholdersIn(text).includes('count');
    const expected = 'en tekst for én («one:») og en for flere («other:»), begge med {count}';
    return isRight ? [] : [{ path: [...path, form], expected }];
  });
}

function faultsIn(value: unknown, path: Path): Fault[] {
  if (Array.isArray(value)) {
    if (value.length === 0) return [{ path, expected: 'en liste med minst én tekst' }];
    return value.flatMap((item, at) => textFaults(item, [...path, at]));
  }
  if (!hasKeys(value)) return textFaults(value, path);
  if (kindOf(value) === 'plural') return pluralFaults(value, path);
  const keys = Object.keys(value);
  if (keys.length === 0) return [{ path, expected: 'en gruppe tekster' }];
  return keys.flatMap((key) => faultsIn(value[key], [...path, key]));
}

/**
 * The interface texts of one language, `content/tekster/<nb|nn>.yaml`: texts, lists of texts, plurals and
 * groups of them. That the two languages have the same shape is for the content check to see.
 */
export const texts = () =>
  z.custom<Texts>(hasKeys, { error: 'en gruppe tekster' }).superRefine((value, context) => {
    for (const { path, expected } of faultsIn(value, [])) {
      context.addIssue({ code: 'custom', path: [...path], message: expected });
    }
  });
