import { defineCollection, reference } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { parseChapterName } from '#domain/book/book.ts';
import { originalLanguage } from '#domain/site/language.ts';
import { bookIds } from '#schemas/book/books.ts';
import {
  collections as registry,
  type CollectionDefinition,
  type CollectionName,
} from '#schemas/collections.ts';
import { entryIdOf, foldersOf, patternIn } from '#schemas/folders.ts';
import type { Reference, SchemaTools } from '#schemas/site/common.ts';

/* A chapter is referred to by its name, in whatever book; its entry is the one in the original language. */
const chapterReference = z.string().transform((name) => {
  const { book, id } = parseChapterName(name, bookIds[0] ?? '');
  return { collection: 'chapters', id: `${book}/${originalLanguage}/${id}` };
});

const tools: SchemaTools = {
  reference: (collection) =>
    collection === 'chapters'
      ? chapterReference
      : (reference(collection) as unknown as z.ZodType<Reference>),
};

/* Astro sorts the entries of a collection by id, so what stands in an order has to say where. */
const countedList = (text: string) =>
  (parse(text) as Record<string, unknown>[]).map((entry, place) => ({ ...entry, place }));

function loaderOf(row: CollectionDefinition): Loader {
  if ('file' in row)
    return file(`content/${row.file}`, row.isInOrder ? { parser: countedList } : undefined);
  const folders = foldersOf(row, bookIds);
  return glob({
    base: 'content',
    pattern: folders.map((folder) => patternIn(row, folder)),
    generateId({ entry }) {
      const [path = '', name = ''] = [entry.replace(/\/?[^/]+$/, ''), entry.replace(/^.*\//, '')];
      const folder = folders.find((candidate) => candidate.path === path);
      return folder ? entryIdOf(row, folder, name.replace(/\.[a-z]+$/, '')) : entry;
    },
  });
}

/** A collection of each row, with the type its schema has. */
export const collections = Object.fromEntries(
  Object.entries(registry).map(([name, row]) => [
    name,
    defineCollection({ loader: loaderOf(row), schema: row.schema(tools) }),
  ]),
) as unknown as {
  [Name in CollectionName]: {
    loader: Loader;
    schema: ReturnType<(typeof registry)[Name]['schema']>;
  };
};
