import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Language } from '#domain/site/language.ts';
import type { Texts } from '#schemas/site/texts.ts';

/** The real texts of the interface, without Astro's content store, which only a build fills. */
export const textsIn = (language: Language): Texts =>
  parse(
    readFileSync(new URL(`../../content/tekster/${language}.yaml`, import.meta.url), 'utf8'),
  ) as Texts;
