import type { Texts } from '#schemas/site/texts.ts';

type Groups = Omit<Texts, 'languageName'>;

/** The texts an element speaks: for each group, which of its texts, or `'all'`. */
export type TextChoice = {
  readonly [Group in keyof Groups]?: 'all' | readonly (keyof Groups[Group])[];
};

type Part<Group extends keyof Groups, Keys> = Keys extends readonly (infer Key)[]
  ? Pick<Groups[Group], Key & keyof Groups[Group]>
  : Groups[Group];

type Parts<Choice extends TextChoice> = {
  [Group in keyof Choice & keyof Groups]: Part<Group, Choice[Group]>;
}[keyof Choice & keyof Groups];

type Together<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** The chosen texts side by side, each under its key. */
export type ChosenTexts<Choice extends TextChoice> = Together<Parts<Choice>>;

/**
 * Takes the chosen texts out of their groups.
 *
 * @throws when one is missing, or two have the same key
 */
export function chooseTexts<const Choice extends TextChoice>(
  texts: Texts,
  choice: Choice,
): ChosenTexts<Choice> {
  const chosen: Record<string, unknown> = {};
  for (const [group, keys] of Object.entries(choice) as [keyof Groups, 'all' | string[]][]) {
    const inGroup = texts[group] as Readonly<Record<string, unknown>>;
    for (const key of keys === 'all' ? Object.keys(inGroup) : keys) {
      if (key in chosen) throw new Error(`Two of the chosen texts are called "${key}".`);
      if (!(key in inGroup)) throw new Error(`content/tekster/ lacks ${group}.${key}.`);
      chosen[key] = inGroup[key];
    }
  }
  return chosen as ChosenTexts<Choice>;
}
