import { collections } from '#schemas/collections.ts';
import { bookIds } from '#schemas/book/books.ts';
import type { ContentFiles } from '../content-check/files.ts';
import { readabilityOfEntry } from '../content-check/prose-trees.ts';
import { readCollection } from '../content-check/raw-entries.ts';
import { decimal } from './numbers.ts';
import { tableOf, wrapped, type Column } from './table.ts';

/** A template in figures, its help counted in. */
export interface TemplateFigures {
  /** Its name, with its language where that is not bokmål. */
  template: string;
  words: number;
  lix: number;
  longestSentence: number;
  /** ISO date of the last check; empty when the field is damaged. */
  checked: string;
}

const columns: Column<TemplateFigures>[] = [
  { head: 'Mal', width: 36, cell: ({ template }) => template },
  { head: 'Ord', width: 6, cell: ({ words }) => String(words) },
  { head: 'LIX', width: 8, cell: ({ lix }) => decimal(lix) },
  { head: 'Lengste', width: 9, cell: ({ longestSentence }) => String(longestSentence) },
  { head: 'Kontrollert', width: 13, cell: ({ checked }) => checked || '–' },
];

/** The templates in figures, those of bokmål first. */
export const templateFigures = (files: ContentFiles): TemplateFigures[] =>
  readCollection(files, collections.templates, bookIds).entries.map((entry) => {
    const { words = 0, lix = 0, sentences } = readabilityOfEntry(entry) ?? {};
    const { checked } = (entry.data ?? {}) as { checked?: unknown };
    return {
      template: entry.file.replace(/^content\/maler\/(?:nb\/)?|\.mdx$/g, ''),
      words,
      lix,
      longestSentence: sentences?.longest ?? 0,
      checked: String(checked ?? '').slice(0, 10),
    };
  });

/** The templates as lines of a terminal. No goal holds for them: an agreement is not a chapter. */
export const templateLines = (rows: readonly TemplateFigures[]): string[] => [
  'MALENE',
  '',
  ...tableOf(columns, rows),
  '',
  ...wrapped('Hjelpen er regnet med, feltene ikke. Maler måles, men har ingen mål.', ''),
];
