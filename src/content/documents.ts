/** The documents SLT work takes: those with a template, and those the appendix alone describes. */
import { parse } from '#book/tree/parse.ts';
import { documentTable, headingsByTask, type NamedDocument } from '#domain/book/documents.ts';
import type { Language } from '#domain/site/language.ts';
import { pages } from '#routing/routes.ts';
import { tasks } from '#schemas/book/document.ts';
import { chapterIn, neededChapter } from './books.ts';
import { proseOf } from './prose.ts';
import { byId, need } from './read.ts';
import { recordsOf } from './records.ts';
import { textsIn } from './texts.ts';

export { tasks };

/** What documents are listed under. */
export type Task = (typeof tasks)[number];

/** The documents, in the order they usually come about. */
export const documents = (await recordsOf('documents')).sort((a, b) => a.place - b.place);

const documentsById = byId(documents);

/** The texts of documents. */
export const templateProse = await proseOf('templates');

/** The documents whose text is written, in order. */
export const templateIds: readonly string[] = documents.flatMap(({ id }) =>
  templateProse.ids.includes(id) ? [id] : [],
);

/** A document in a language. */
export function documentIn(id: string, language: Language): NamedDocument & { task: Task } {
  const { name, writtenBy, holds, task } = need(documentsById.get(id), `Document "${id}"`);
  return {
    id,
    task,
    name: name[language],
    writtenBy: writtenBy[language],
    holds: holds[language],
    target: templateProse.ids.includes(id) ? pages.template(id) : undefined,
  };
}

/** The documents of a task in a language. */
export const documentsFor = (task: string, language: Language) =>
  documents.filter((each) => each.task === task).map(({ id }) => documentIn(id, language));

/** What the documents of a task hold, as a table. */
export const documentTableOf = (task: string, language: Language) =>
  documentTable(documentsFor(task, language), textsIn(language).templates.table);

const appendix = neededChapter('templates');

const sections = headingsByTask(
  parse(chapterIn(appendix.book, appendix.id, 'nb').entry.body ?? ''),
);

/** Where a reader finds a document: its template, else what the appendix says of it. */
export function placeOfDocument(id: string, language: Language): { name: string; path: string } {
  const { name, target, task } = documentIn(id, language);
  return { name, path: target ?? `${pages.chapter(appendix)}#${sections.get(task) ?? ''}` };
}
