import { likelyMeant } from '#domain/site/spelling.ts';
import type { Problem } from '../problems.ts';
import { readEntries, soundEntries, type Rule, type SoundEntry } from './context.ts';

interface NewsDates {
  date: string;
  happened?: { from: string; to?: string };
  changed?: string;
  until?: string;
}

/** The folder of the pictures of news, from the root of the project. */
const pictures = 'content/aktuelt/bilder';

/** A picture of a piece of news is a file that is there. */
export const picturesOfNewsAreThere: Rule = (context) => {
  const known = context.files.namesIn(pictures);
  return soundEntries<{ picture?: { file: string } }>(context, 'news').flatMap(
    ({ data: { picture }, file, lineOf }): Problem[] => {
      if (!picture || known.includes(picture.file)) return [];
      return [
        {
          kind: 'missingPicture',
          file,
          line: lineOf(['picture', 'file']),
          field: 'picture.file',
          found: picture.file,
          expected: `navnet på en fil i ${pictures}/`,
          suggestion: likelyMeant(picture.file, known),
        },
      ];
    },
  );
};

const fields = ['date', 'happened', 'changed', 'until'] as const;

const inWords = (value: NewsDates[keyof NewsDates]): string => {
  if (value === undefined) return 'ingen dato';
  return typeof value === 'string' ? value : [value.from, value.to].filter(Boolean).join(' til ');
};

function otherDates(original: SoundEntry<NewsDates>, translated: SoundEntry<NewsDates>): Problem[] {
  return fields.flatMap((field): Problem[] => {
    const [expected, found] = [original, translated].map(({ data }) => inWords(data[field]));
    if (expected === found) return [];
    const { file, lineOf } = translated;
    const mendIn = original.file;
    return [
      { kind: 'otherDate', file, line: lineOf([field]), field, found, expected, mendIn } as Problem,
    ];
  });
}

/** A translation is the same news: it was written, and what it tells of happened, on the same days. */
export const newsHasTheSameDates: Rule = (context) => {
  const news = soundEntries<NewsDates>(context, 'news');
  return news
    .filter(({ language }) => language === 'nn')
    .flatMap((translated) => {
      const original = news.find(
        ({ language, reference }) => language === 'nb' && reference === translated.reference,
      );
      return original ? otherDates(original, translated) : [];
    });
};

/** No news is called as a year: that is the address of the news of that year. */
export const newsIsNoYear: Rule = (context) =>
  readEntries(context, 'news')
    .filter(({ file }) => /\/\d{4}\.mdx$/.test(file))
    .map(({ file, id }): Problem => ({
      kind: 'takenAddress',
      file,
      line: 1,
      found: id.replace(/^.*\//, ''),
      expected: 'et navn med ord, siden året er adressen til alle nyhetene fra det',
    }));
