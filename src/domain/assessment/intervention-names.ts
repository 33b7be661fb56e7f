import { fold } from '#domain/site/norwegian.ts';

/** A named measure the handbook tells of, and what it is called in plans. */
export interface Named {
  id: string;
  names: readonly string[];
}

/** A word this long may go on: «natteravn» is also in «natteravnene». */
const longWord = 6;

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** Capitals tell MOT from «mot», so a word in them is only itself. */
const isCapitals = (word: string) => word.length > 1 && word === word.toUpperCase();

function isSaid(written: string, word: string, isLast: boolean): boolean {
  if (isCapitals(word)) return written === word;
  const [found, asked] = [fold(written), fold(word)];
  return found === asked || (isLast && asked.length >= longWord && found.startsWith(asked));
}

/**
 * The named measure a text is about: the first it mentions, and of two that begin there, the one with the longer
 * name.
 */
export function namedIn<Item extends Named>(text: string, all: readonly Item[]): Item | undefined {
  const written = wordsOf(text);
  const found = all.flatMap((item) =>
    item.names.flatMap((name) => {
      const words = wordsOf(name);
      const at = written.findIndex((_, from) =>
        words.every((word, step) =>
          isSaid(written[from + step] ?? '', word, step === words.length - 1),
        ),
      );
      return at < 0 || words.length === 0 ? [] : [{ item, at, length: words.length }];
    }),
  );
  return found.toSorted((a, b) => a.at - b.at || b.length - a.length)[0]?.item;
}

/**
 * The named measure of a line in the plan.
 *
 * @param chosen its id; empty when it is none of them, and nothing when the text is to tell
 */
export const interventionOf = <Item extends Named>(
  { intervention: chosen, action }: { intervention?: string | undefined; action: string },
  all: readonly Item[],
): Item | undefined =>
  chosen === undefined ? namedIn(action, all) : all.find(({ id }) => id === chosen);
