import type { Language } from '#domain/site/language.ts';
import type { safetyWalk } from '#schemas/walk/safety-walk.ts';
import type { EntryData, InLanguage } from '#schemas/site/entry.ts';
import type { Texts } from '#schemas/site/texts.ts';

/** What stands in content/trygghetsvandring.yaml. */
export type WalkGuide = EntryData<typeof safetyWalk>;

/** What of it the form and the report are made of. */
const wordParts = [
  ...['categories', 'kinds', 'severities', 'urgencies', 'heaps', 'owners', 'timesOfDay'],
  ...['ages', 'outcomes'],
] as const satisfies readonly (keyof WalkGuide)[];

/** The words of the form and the report, in one language. */
export type WalkWords = Pick<InLanguage<WalkGuide>, (typeof wordParts)[number]>;

const isLocalised = (value: object): value is Record<Language, unknown> =>
  'nb' in value && 'nn' in value;

function inLanguage(value: unknown, language: Language): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => inLanguage(each, language));
  if (isLocalised(value)) return value[language];
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, inLanguage(each, language)]),
  );
}

/** The words of a language. */
export const wordsIn = (guide: WalkGuide, language: Language): WalkWords =>
  Object.fromEntries(
    wordParts.map((part) => [part, inLanguage(guide[part], language)]),
  ) as unknown as WalkWords;

/** What something is called; its id where the words are gone. */
export const nameIn = (
  items: readonly { id: string; name: string }[],
  id: string | undefined,
): string => (id === undefined ? '' : (items.find((one) => one.id === id)?.name ?? id));

/** All that the report and the list are made of beside the walk. */
export interface WalkInput {
  language: Language;
  words: WalkWords;
  texts: Texts['walk']['report'];
}
