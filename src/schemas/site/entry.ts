import type { z } from 'astro/zod';
import type { Reference } from './common.ts';

/** Data in which every reference has become the id of what it refers to. */
export type WithIds<Data> = Data extends Reference
  ? string
  : Data extends object
    ? { [Key in keyof Data]: WithIds<Data[Key]> }
    : Data;

/** What an entry says, from the function that gives its schema; references are ids. */
export type EntryData<Schema extends (...tools: never[]) => z.ZodType> = WithIds<
  z.infer<ReturnType<Schema>>
>;

/** Data in one language: where something stands in both, that of the language. */
export type InLanguage<Data> = Data extends { nb: infer Value; nn: unknown }
  ? Value
  : Data extends object
    ? { [Key in keyof Data]: InLanguage<Data[Key]> }
    : Data;
