import type { Root } from 'mdast';
import type { Lookup } from '#book/tree/lookup.ts';
import { parse } from '#book/tree/parse.ts';
import { resolve } from '#book/tree/resolve.ts';
import { readabilityOf, type Readability } from '#domain/book/readability.ts';
import type { RawEntry } from './raw-entries.ts';

/** The text of an entry as a tree that is not resolved; an empty one where it cannot be read. */
export function parseOrNothing(entry: Pick<RawEntry, 'body'> | undefined): Root {
  try {
    return parse(entry?.body ?? '');
  } catch {
    return { type: 'root', children: [] };
  }
}

/* Whether what a text refers to is there, the rules find out; to count its words, nothing need be. */
const anything: Lookup = {
  reference: ({ kind, id }) => ({ target: `${kind}:${id}`, title: undefined }),
  diagram: (id) => ({
    kind: 'pyramid',
    caption: { nb: id, nn: id },
    description: { nb: id, nn: id },
    layers: [],
  }),
  decisionAid: (id) => ({
    target: id,
    aid: {
      title: { nb: id, nn: id },
      description: { nb: id, nn: id },
      introduction: { nb: id, nn: id },
      checked: '',
      chapters: [],
      questions: [],
      roles: [],
      outcomes: [],
    },
  }),
  law: (id) => ({ name: id, target: `lov:${id}` }),
  register: (of) => ({ of, entries: [] }),
  documents: () => ({ type: 'table', children: [] }),
};

/** How long a text is, and how hard to read; nothing where it cannot be read. The rules tell why. */
export function readabilityOfEntry({ file, body = '' }: RawEntry): Readability | undefined {
  try {
    const origin = { file };
    return readabilityOf(resolve(body, origin, anything), origin);
  } catch {
    return undefined;
  }
}
