/** A guide as a file, before it has a format. */
import type { Language } from '#domain/site/language.ts';
import { pages } from '#routing/routes.ts';
import {
  editionText,
  fileName,
  fingerprintOf,
  type EditionHead,
  type EditionText,
} from './editions.ts';
import { guideLeadsIn, type GuideLead } from './guide-facts.ts';
import { guideIn, kindOfGuide, type Guide } from './guides.ts';

/** A guide as a file. */
export interface GuideEdition extends EditionHead, EditionText {
  kind: 'guide';
  guide: Guide;
  /** The kind of guide it is. */
  label: string;
  /** Where it leads. */
  leads: GuideLead[];
}

/** A guide in a language it is written in. */
export function editionOfGuide(id: string, language: Language): GuideEdition {
  const guide = guideIn(id, language);
  const { title, description } = guide.entry.data;
  const text = editionText(guide, id, language);
  const leads = guideLeadsIn(id, language);
  return {
    ...text,
    kind: 'guide',
    guide,
    label: kindOfGuide(id).title[language],
    leads,
    name: fileName('veileder', id, language),
    language,
    title,
    lead: description,
    page: pages.guide(id),
    revision: fingerprintOf([guide.entry.data, leads, text.text.tree, text.sources]),
  };
}
