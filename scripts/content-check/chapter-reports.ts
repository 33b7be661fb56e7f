import { visit } from 'unist-util-visit';
import { idsReferredTo, referencesOf } from '#domain/book/references.ts';
import { languages, type Language } from '#domain/site/language.ts';
import type { SourceKind } from '#schemas/book/source.ts';
import type { RawEntry } from './raw-entries.ts';
import type { Problem } from './problems.ts';
import { parseOrNothing, readabilityOfEntry } from './prose-trees.ts';

/** A source as the report needs it. */
export interface CitedSource {
  id: string;
  title: string;
  publisher: string;
  kind: SourceKind;
  /** What its file says of its year, in bokmål. */
  year: string;
}

/** What the report says of a chapter or a guide. */
export interface ChapterReport {
  /** Its name: `kapittel` in the first book, else `bok/kapittel`; `veiledere/veileder` for a guide. */
  id: string;
  language: Language;
  isAppendix: boolean;
  isGuide: boolean;
  /** 0 for a text that cannot be read; the content check tells why. */
  words: number;
  /** Readability of the running text. */
  lix: number;
  /** The sentences of the running text: how many, how many are short, and the words of the longest. */
  sentences: { count: number; short: number; longest: number };
  /** Links, but those to sources. */
  links: number;
  /** How often it points to a source. */
  marks: number;
  /** The sources it cites, each once. */
  sources: CitedSource[];
  /** How many rules it points to. */
  rules: number;
  /** What the content check finds wrong in it: dead references above all. */
  unresolved: number;
  /** ISO date of the last check; empty when the field is damaged. */
  checked: string;
  /** ISO date of the last change in its matter; empty when it has none. */
  changed: string;
}

/** How hard a text may be to read: its LIX (content/README.md). A guide may be as easy as it can. */
export const lixGoal = { least: 30, most: 42 };

interface Order {
  parts?: { kind?: string; chapters?: string[] }[];
}

/** The chapters of a book in order, as far as its order file can be read. */
function chaptersInOrder(data: unknown): { id: string; isAppendix: boolean }[] {
  const { parts } = (data ?? {}) as Order;
  return Array.isArray(parts)
    ? parts.flatMap((part) =>
        Array.isArray(part?.chapters)
          ? part.chapters.map((id) => ({ id, isAppendix: part.kind === 'appendices' }))
          : [],
      )
    : [];
}

/** What a file says of its year: words, or words in both languages. */
function yearIn(data: unknown): string {
  const { year } = (data ?? {}) as { year?: string | { nb?: string } };
  return String((typeof year === 'object' ? year?.nb : year) ?? '');
}

const dayOf = (value: unknown) => String(value ?? '').slice(0, 10);

/** What a chapter points to. */
function pointersOf(entry: RawEntry, sources: ReadonlyMap<string, CitedSource>) {
  const tree = parseOrNothing(entry);
  const marks = referencesOf(tree).filter(({ kind }) => kind === 'kilde').length;
  let links = 0;
  visit(tree, 'link', () => {
    links += 1;
  });
  return {
    links: links - marks,
    marks,
    sources: idsReferredTo(tree, 'kilde').flatMap((id) => sources.get(id) ?? []),
    rules: idsReferredTo(tree, 'lov').length,
  };
}

/** The state of every chapter that can be read, book by book, each in its order; then of every guide. */
export function chapterReports(
  read: ReadonlyMap<string, readonly RawEntry[]>,
  books: readonly string[],
  problems: readonly Problem[],
): ChapterReport[] {
  const order = (read.get('books') ?? []).flatMap(({ book, data }) =>
    chaptersInOrder(data).map(({ id, isAppendix }) => ({ name: `${book}/${id}`, isAppendix })),
  );
  const atOf = ({ reference }: RawEntry) => order.findIndex(({ name }) => name === reference);
  const placeOf = (entry: RawEntry) => books.indexOf(entry.book ?? '') * 1000 + atOf(entry);
  const sources = new Map(
    (read.get('sources') ?? []).map(({ id, data }) => [
      id,
      { ...(data as Omit<CitedSource, 'id'>), id, year: yearIn(data) },
    ]),
  );
  const chapters = (read.get('chapters') ?? []).toSorted((a, b) => placeOf(a) - placeOf(b));
  const guides = read.get('guides') ?? [];
  const isGuide = (entry: RawEntry) => guides.includes(entry);
  const nameOf = ({ id, book, reference = id }: RawEntry) => (book === books[0] ? id : reference);
  return languages.flatMap((language) =>
    [...chapters, ...guides]
      .filter((text) => text.language === language)
      .map((entry): ChapterReport => {
        const { id, file } = entry;
        const data = entry.data as { checked?: unknown; changes?: unknown } | null;
        const changes: unknown[] = Array.isArray(data?.changes) ? data.changes : [];
        const changed = changes.map((one) => dayOf((one as { date?: unknown } | null)?.date));
        const readability = readabilityOfEntry(entry);
        return {
          id: isGuide(entry) ? `veiledere/${id}` : nameOf(entry),
          language,
          isAppendix: order[atOf(entry)]?.isAppendix ?? false,
          isGuide: isGuide(entry),
          words: readability?.words ?? 0,
          lix: readability?.lix ?? 0,
          sentences: readability?.sentences ?? { count: 0, short: 0, longest: 0 },
          ...pointersOf(entry, sources),
          unresolved: problems.filter((problem) => problem.file === file).length,
          checked: dayOf(data?.checked),
          changed: changed.toSorted().at(-1) ?? '',
        };
      }),
  );
}
