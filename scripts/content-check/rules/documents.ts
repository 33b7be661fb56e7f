import { fold } from '#domain/site/norwegian.ts';
import type { Problem } from '../problems.ts';
import { soundEntries, type Rule } from './context.ts';

interface Named {
  title: string;
  publisher?: string;
  url?: string;
}

/** An address without what makes no other page of it. */
const addressKey = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

/* Two publishers may give the same title to reports of their own. */
const keysOf = ({ title, publisher = '', url }: Named) => [
  fold(`${title} ${publisher}`),
  ...(url === undefined ? [] : [addressKey(url)]),
];

const lists = ['publishedDocuments', 'nationalDocuments'] as const;

/** No document came out in a year that has not come. */
export const documentsAreOut: Rule = (context) =>
  lists
    .flatMap((name) => soundEntries<{ year?: number }>(context, name))
    .flatMap(({ data: { year = 0 }, file, lineOf }): Problem[] =>
      year <= Number(context.today.slice(0, 4))
        ? []
        : [
            {
              kind: 'futureDocument',
              file,
              line: lineOf(['year']),
              field: 'year',
              found: `${year}`,
            },
          ],
    );

/** A source that is a document stands in the list from the source, so no document has its address, or its title and publisher. */
export const documentsStandOnce: Rule = (context) => {
  const sources = new Map(
    soundEntries<Named & { document?: object }>(context, 'sources')
      .filter(({ data }) => data.document)
      .flatMap(({ id, data }) => keysOf(data).map((key) => [key, id] as const)),
  );
  return lists
    .flatMap((name) => soundEntries<Named>(context, name))
    .flatMap(({ id, data, file, lineOf }): Problem[] => {
      const source = keysOf(data)
        .map((key) => sources.get(key))
        .find((one) => one !== undefined);
      if (!source) return [];
      const mendIn = `content/kilder/${source}.yaml`;
      return [{ kind: 'documentIsSource', file, line: lineOf(['id']), found: id, mendIn }];
    });
};
