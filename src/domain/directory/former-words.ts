import { fill, formatList } from '#domain/site/norwegian.ts';
import type { Language } from '#domain/site/language.ts';
import type { Texts } from '#schemas/site/texts.ts';
import type { Ended, FormerName } from './former-pages.ts';
import type { Kommune } from './types.ts';

type Words = Texts['formerName'];

/** What the page of a name is called. */
export function titleOfName({ name, ended, today }: FormerName, t: Words): string {
  const [only, ...others] = ended;
  if (only === undefined) return fill(t.titleShared, { name });
  if (others.length > 0 || today.length > 0) return fill(t.titleMany, { name });
  const kommune = only.kommuner[0]?.displayName ?? '';
  switch (only.change) {
    case 'split':
      return fill(t.titleSplit, { name });
    case 'merged':
      return fill(t.titleMerged, { name, kommune });
    case 'renamed':
      return fill(t.titleRenamed, { name, kommune });
  }
}

const namesOf = (kommuner: readonly Kommune[], language: Language) =>
  formatList(
    kommuner.map(({ displayName }) => displayName),
    language,
  );

function endInWords({ name, change, year, kommuner }: Ended, t: Words, language: Language): string {
  const known = { name, year, next: year + 1, kommune: kommuner[0]?.displayName ?? '' };
  switch (change) {
    case 'split':
      return fill(t.split, { ...known, kommuner: namesOf(kommuner, language) });
    case 'merged':
      return fill(t.merged, known);
    case 'renamed':
      return fill(t.renamed, known);
  }
}

/** What became of every kommune of a name, a sentence or two for each. */
export const becameInWords = (
  { ended, today }: FormerName,
  t: Words,
  language: Language,
): string[] => [
  ...ended.map((each) => endInWords(each, t, language)),
  ...(today.length > 0 ? [fill(t.shared, { kommuner: namesOf(today, language) })] : []),
];
