import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Language } from '#domain/site/language.ts';
import type { Texts } from '#schemas/site/texts.ts';

const read = new Map<Language, Texts>();

/** The real texts of the interface, without Astro's content store, which only a build fills. */
export function textsIn(language: Language): Texts {
  const file = new URL(`../../content/tekster/${language}.yaml`, import.meta.url);
  const texts = read.get(language) ?? (parse(readFileSync(file, 'utf8')) as Texts);
  read.set(language, texts);
  return texts;
}
