import type { caseDraft } from '#schemas/assessment/case-draft.ts';
import type { source } from '#schemas/book/source.ts';
import type { EntryData, InLanguage } from '#schemas/site/entry.ts';

/** The draft of a case to the kommunestyre, in one language, with its sources. */
export type CaseDraft = Omit<InLanguage<EntryData<typeof caseDraft>>, 'sources'> & {
  sources: readonly Pick<
    EntryData<typeof source>,
    'title' | 'publisher' | 'year' | 'url' | 'checked'
  >[];
};

export type DraftBlock = CaseDraft['sections'][number]['blocks'][number];

/** What is put into the draft from the answers. */
export type Insert = Extract<DraftBlock, { kind: 'insert' }>['of'];
