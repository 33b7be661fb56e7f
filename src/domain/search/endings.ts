/* What nouns and verbs may end in, folded, in both written languages: nynorsk has «leggje» and «leggjer». */
const endings = [
  ...[
    'ingene',
    'ingane',
    'inger',
    'ingar',
    'ingen',
    'inga',
    'ing',
    'jing',
    'jinga',
    'elsene',
    'elsen',
    'elser',
  ],
  ...[
    'else',
    'ende',
    'ande',
    'jande',
    'ene',
    'ane',
    'ens',
    'ets',
    'en',
    'et',
    'er',
    'ar',
    'jer',
    'jar',
    'je',
  ],
  ...['a', 'e', 's', 'n', 'r', 't'],
];

/** What is left of a word without its ending has so many letters at least. */
const shortest = 4;

/**
 * A folded word and what it may be without its ending, so that two forms of a word have one in common: «forebygge» and
 * «forebygging» have «forebygg».
 */
export function stemsOf(word: string): string[] {
  const stems = endings.flatMap((ending) => {
    const stem = word.slice(0, -ending.length);
    return word.endsWith(ending) && stem.length >= shortest ? [stem, `${stem}e`] : [];
  });
  return [...new Set([word, ...stems])];
}
