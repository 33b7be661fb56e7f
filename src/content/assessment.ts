/** The self-assessment: what is asked, by which forms, and what its documents are made from. */
import type { AskedByForm } from '#domain/assessment/asked.ts';
import type { CaseVariant } from '#domain/assessment/case-choice.ts';
import { caseParts, draftBlocks, type CaseDraft } from '#domain/assessment/exports/draft.ts';
import type { ApplicationDraft } from '#domain/assessment/exports/report-input.ts';
import type { Language } from '#domain/site/language.ts';
import { chapterOf } from './books.ts';
import { entriesOf, byId, need } from './read.ts';
import { recordsOf } from './records.ts';
import { datingOf, sourceOf } from './references.ts';

/** The dimensions of the self-assessment, by id. */
export const dimensions = byId((await entriesOf('dimensions')).map(({ data }) => data));

/** The indicators, by id. */
export const indicators = byId(
  (await entriesOf('indicators')).map(({ data }) => ({
    ...data,
    dimension: data.dimension.id,
    chapters: data.chapters.map(chapterOf),
    document: data.document?.id,
    requirement: need(dimensions.get(data.dimension.id), `Dimension ${data.dimension.id}`)
      .requirement,
  })),
);

/** An indicator. */
export type Indicator = typeof indicators extends Map<string, infer Value> ? Value : never;

/** The forms of the self-assessment. */
export const forms = (await entriesOf('forms')).map(({ id, data }) => ({ id, ...data }));

/** A form. */
export type Form = (typeof forms)[number];

/** The forms that tell of the whole, scored from 0 to 4. Modules are not among them. */
export const coreForms = forms.flatMap((form) =>
  form.kind === 'scale' && form.group === 'core' ? [form] : [],
);

/** What each form that asks of the whole, or of a part of it, asks. */
export const askedBy: AskedByForm = Object.fromEntries(
  forms.flatMap((form) =>
    form.kind === 'scale' && form.group !== 'module'
      ? [[form.id, form.indicators.map(({ id }) => id)]]
      : [],
  ),
);

/** By indicator; the form that asks most wins, so that the quick check gives way to the full one. */
const formsByIndicator = new Map(
  forms
    .flatMap((form) => (form.kind === 'scale' ? [form] : []))
    .toSorted((a, b) => a.indicators.length - b.indicators.length)
    .flatMap((form) => form.indicators.map((indicator) => [indicator.id, form.id] as const)),
);

/** The form a reference to an indicator leads to. */
export const formAsking = (indicator: string): string =>
  need(formsByIndicator.get(indicator), `A form that asks indicator "${indicator}"`);

/** «Hvilket passer oss?», the questions and what they lead to. */
export const formChooser = need(
  (await recordsOf('formChoosers'))[0],
  'content/egenvurdering/velger.yaml',
);

const caseDraft = need(
  (await recordsOf('caseDrafts'))[0],
  'content/egenvurdering/saksframlegg.yaml',
);

const application = need(
  (await recordsOf('applicationDrafts'))[0],
  'content/egenvurdering/soknad.yaml',
);

const sourcesIn = (
  { sources }: Pick<typeof caseDraft | typeof application, 'sources'>,
  language: Language,
) => sources.map(sourceOf).map((source) => ({ ...source, year: datingOf(source, language) }));

/** The drafts of a case to the kommunestyre, by what it is about, in a language. */
export function caseDraftsIn(language: Language): Record<CaseVariant, CaseDraft> {
  const sources = sourcesIn(caseDraft, language);
  const draftOf = (variant: CaseVariant): CaseDraft => ({
    title: caseDraft.title[variant][language],
    ...caseParts(caseDraft, variant, language),
    sources,
  });
  return { introduce: draftOf('introduce'), renew: draftOf('renew') };
}

/** The form whose answers fill in the draft of an application. */
export const applicationForm: string = application.form;

/** The draft of an application for a grant, in a language. */
export function applicationDraftIn(language: Language): ApplicationDraft {
  const form = forms.find(({ id }) => id === applicationForm);
  const asked = form?.kind === 'scale' ? form.indicators : [];
  return {
    title: application.title[language],
    children: draftBlocks(application.sections, language),
    sources: sourcesIn(application, language),
    indicators: asked.map(({ id }) => ({
      id,
      levels: need(indicators.get(id), `Indicator ${id}`).levels[language],
    })),
  };
}

/** Everything the forms ask, also the forms a reader is not looking at. */
export const knownIds: readonly string[] = [
  ...indicators.keys(),
  ...forms.flatMap((form) =>
    form.kind === 'conditions' ? form.conditions.map(({ id }) => id) : [],
  ),
];
