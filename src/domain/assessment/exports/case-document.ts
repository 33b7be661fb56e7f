import { dayOf } from '#domain/assessment/assessment.ts';
import type { CaseChoice, DecisionPlace } from '#domain/assessment/case-choice.ts';
import type { TextDocument } from '#domain/book/document.ts';
import { formatDate } from '#domain/site/norwegian.ts';
import type { CaseDraft, Draft } from './draft.ts';
import { draftDocument } from './draft-document.ts';
import { kommuneIn, type Subject } from './facts.ts';
import type { ReportInput } from './report-input.ts';
import { planSection } from './plan-section.ts';
import { stageInWords } from './result.ts';

/** What the texts of the draft may ask for. What is not known is marked as to be filled in. */
export const valuesOf = ({ assessment }: Subject, input: ReportInput) => ({
  kommune: kommuneIn(assessment, input),
  date: formatDate(dayOf(assessment), input.language),
  stage: stageInWords(assessment, input) ?? input.texts.toFillStage,
});

/** What is read of a draft in its order. */
const inOrder = (
  { lead, decision, children, ...draft }: CaseDraft,
  place: DecisionPlace,
): Draft => ({
  ...draft,
  children:
    place === 'first' ? [...lead, ...decision, ...children] : [...lead, ...children, ...decision],
});

/** A case to the kommunestyre, filled in from the answers. The plan comes last, as its appendix. */
export function caseDocument(
  subject: Subject,
  input: ReportInput,
  { variant, decision }: CaseChoice,
): TextDocument {
  const values = valuesOf(subject, input);
  const file = 'content/egenvurdering/saksframlegg.yaml';
  const document = draftDocument(
    inOrder(input.caseDrafts[variant], decision),
    { values, file },
    subject,
    input,
  );
  return { ...document, sections: [...document.sections, planSection(subject, input)] };
}
