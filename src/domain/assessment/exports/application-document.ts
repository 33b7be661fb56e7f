import type { TextDocument } from '#domain/book/document.ts';
import { draftDocument } from './draft-document.ts';
import { kommuneIn, type Subject } from './facts.ts';
import type { ReportInput } from './report-input.ts';

/** An application for a grant, filled in from the answers to its form and from the plan. */
export const applicationDocument = (subject: Subject, input: ReportInput): TextDocument =>
  draftDocument(
    input.applicationDraft,
    {
      values: { kommune: kommuneIn(subject.assessment, input) },
      file: 'content/egenvurdering/soknad.yaml',
    },
    subject,
    input,
  );
