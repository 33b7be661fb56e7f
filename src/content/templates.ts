/** The templates: their texts, their fields, and what is made of them. */
import {
  fieldIdsIn,
  inLanguage,
  withFields,
  type Template,
  type TemplateField,
} from '#domain/book/templates/template.ts';
import type { Language } from '#domain/site/language.ts';
import { filledTemplate } from '#domain/book/templates/fill.ts';
import { readable } from '#domain/book/templates/readable.ts';
import { yearlyDeadlines } from '#domain/book/templates/calendar.ts';
import { fill } from '#domain/site/norwegian.ts';
import { toCalendar } from '#files/calendar.ts';
import { packed } from '#files/word-parts.ts';
import { toWord } from '#files/word.ts';
import { inEachLanguageFor } from '#routing/static-paths.ts';
import { byId, need } from './read.ts';
import { recordsOf } from './records.ts';
import { templateIds, templateProse } from './documents.ts';
import { today } from './site.ts';
import { textsIn } from './texts.ts';
import { treeOf, type ProseTree } from './trees.ts';

const sharedFields = await recordsOf('templateFields');

/** The prose of a template in a language, or in bokmål where it is not translated. */
export const templateIn = (id: string, language: Language) => templateProse.in(id, language);

const isWritten = (id: string, language: Language) =>
  templateIn(id, language).writtenIn === language;

/** True for a language that has templates of its own, and so a zip of them. */
export const hasTemplatesIn = (language: Language): boolean =>
  templateIds.some((id) => isWritten(id, language));

/** Static paths of a file beside each template: one in each language it is written in. */
export const pathsOfTemplateFiles = () =>
  inEachLanguageFor(templateIds, (id) => id).filter(({ props: { item, language } }) =>
    isWritten(item, language),
  );

/** A template in the language it is written in, and its tree with the places it was read from. */
export function templateOf(
  id: string,
  language: Language,
): { template: Template; text: ProseTree } {
  const { entry, writtenIn, file } = templateIn(id, language);
  const { title, paper, numbered, fields: own } = entry.data;
  const fields = byId<TemplateField>([
    ...sharedFields.map((field) => inLanguage(field, writtenIn)),
    ...own,
  ]);
  const { tree, origin } = treeOf({ entry, file }, writtenIn);
  const found = withFields(tree, [...fields.values()]);
  const { chooseOne, chooseSome } = textsIn(writtenIn).templates;
  const used = fieldIdsIn(found).map((field) => need(fields.get(field), `Field "${field}"`));
  return {
    template: {
      ...{ id, language: writtenIn, title, paper, numbered, fields: used, tree: found, file },
      words: { chooseOne, chooseSome },
    },
    text: { tree: found, origin },
  };
}

/** The text of a template as any text: what is to be filled in stands in brackets. */
export function readableTemplate(id: string, language: Language): ProseTree {
  const { template, text } = templateOf(id, language);
  return { ...text, tree: readable(template) };
}

const filesMade = new Map<string, Promise<ArrayBuffer>>();

/** A template as a Word file with nothing filled in, made once. */
export function emptyFile(id: string, language: Language): Promise<ArrayBuffer> {
  const { template } = templateOf(id, language);
  const key = `${template.language} ${id}`;
  const made = filesMade.get(key) ?? toWord(filledTemplate(template, { made: today }));
  filesMade.set(key, made);
  return made;
}

/** What a template says is to be done each year, as a calendar file; nothing where it says nothing. */
export function calendarOf(id: string, language: Language): string | undefined {
  const { entry, writtenIn } = templateIn(id, language);
  const { title, calendar } = entry.data;
  if (calendar.length === 0) return undefined;
  const words = textsIn(writtenIn).templates;
  return toCalendar(yearlyDeadlines(id, calendar, today, { ...words, language: writtenIn }), {
    name: fill(words.calendarName, { title }),
    language: writtenIn,
    product: title,
    now: new Date(`${today}T00:00:00Z`),
  });
}

/** Every template in a language, with the calendar files beside them, as one zip. */
export async function allFiles(language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const files = await Promise.all(
    templateIds.map(async (id): Promise<[string, Uint8Array][]> => {
      const calendar = calendarOf(id, language);
      return [
        [`${id}.docx`, new Uint8Array(await emptyFile(id, language))],
        ...(calendar === undefined
          ? []
          : [[`${id}.ics`, new TextEncoder().encode(calendar)] satisfies [string, Uint8Array]]),
      ];
    }),
  );
  return packed(Object.fromEntries(files.flat()));
}
