/** What every format says of an edition and of its chapters, beside their texts. */
import type { EditionChapter, EditionHead } from '#content/editions.ts';
import { site, today } from '#content/site.ts';
import { textsIn } from '#content/texts.ts';
import { keepTogether } from '#domain/site/keep-together.ts';
import { fill, formatDate } from '#domain/site/norwegian.ts';
import { href } from '#routing/href.ts';
import { isLocal } from '#routing/site-url.ts';

/** The whole address of a page of the site, given in bokmål. */
export const addressOf = (page: string, { language }: Pick<EditionHead, 'language'>): string =>
  new URL(href(page, language), import.meta.env.SITE).href;

/** What is told of a chapter before its text: when it was checked, and when its matter was last changed. */
export function stateOf({ chapter, changed }: EditionChapter, { language }: EditionHead): string {
  const { handbook, changes } = textsIn(language);
  const checked = `${handbook.checked} ${formatDate(chapter.entry.data.checked, language)}.`;
  return changed ? `${checked} ${changes.newest} ${formatDate(changed, language)}.` : checked;
}

/** What tells an edition from another: its date and its revision, in words; and that it is not for others to have. */
export function editionLine({ language, revision }: EditionHead): string {
  const { edition, trial } = textsIn(language).documents;
  const line = fill(edition, { date: formatDate(today, language), revision });
  return keepTogether(isLocal(new URL(import.meta.env.SITE)) ? `${line}. ${trial}` : line);
}

/** What the reader should know of an edition and of who made it. */
export function aboutOf(edition: EditionHead): string[] {
  const { language } = edition;
  const { documents, footer } = textsIn(language);
  const address = addressOf(edition.page, edition);
  return [
    fill(documents.newest, { date: formatDate(today, language), address }),
    documents.revision,
    ...(edition.note ? [edition.note] : []),
    footer.about,
    fill(footer.responsible, { body: site.nationalBody.name[language] }),
    fill(footer.publisher, { publisher: site.publisher[language] }),
  ].map(keepTogether);
}
