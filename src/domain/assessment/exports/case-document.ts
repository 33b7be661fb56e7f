import { dayOf } from '#domain/assessment/assessment.ts';
import { fill, fillWhatIsKnown, formatDate } from '#domain/site/norwegian.ts';
import type { BlockContent } from 'mdast';
import { filledIn } from './case-draft.ts';
import { heading, paragraph, textNodes, type TextDocument } from '#domain/book/document.ts';
import type { InsertKind } from './nodes.ts';
import type { ReportInput } from './report-input.ts';
import { factsBlock, kommuneIn, type Subject } from './facts.ts';
import { conditionBlocks } from './conditions.ts';
import { planSection } from './report.ts';
import { profileBlocks, stageInWords, standingBlocks } from './result.ts';
import { moduleBlocks, weakestBlocks } from './weakest.ts';

/** What the texts of the draft may ask for. What is not known is marked as to be filled in. */
export const valuesOf = ({ assessment }: Subject, input: ReportInput) => ({
  kommune: kommuneIn(assessment, input),
  date: formatDate(dayOf(assessment), input.language),
  stage: stageInWords(assessment, input) ?? input.texts.toFillStage,
});

function inserted(of: InsertKind, subject: Subject, input: ReportInput): BlockContent[] {
  switch (of) {
    case 'facts':
      return [factsBlock(subject, input)];
    case 'standing':
      return standingBlocks(subject, input);
    case 'profile':
      return profileBlocks(subject, input);
    case 'weakest':
      return weakestBlocks(subject, input);
    case 'modules':
      return moduleBlocks(2, subject, input);
    case 'conditions':
      return conditionBlocks(2, subject, input);
  }
}

/** A case to the kommunestyre, filled in from the answers. The plan comes last, as its appendix. */
export function caseDocument(subject: Subject, input: ReportInput): TextDocument {
  const { caseDraft, texts, language } = input;
  const values = valuesOf(subject, input);
  const sources = caseDraft.sources.map(({ title, publisher, year, url, checked }) =>
    paragraph(
      `${publisher}: `,
      url === undefined ? title : { text: title, href: url },
      ` (${year}). ${fill(texts.checked, { date: formatDate(checked, language) })}`,
    ),
  );
  return {
    language,
    made: subject.today,
    title: textNodes(fillWhatIsKnown(caseDraft.title, values)),
    origin: { file: 'content/egenvurdering/saksframlegg.yaml' },
    sections: [
      {
        orientation: 'portrait',
        children: [
          ...caseDraft.children.flatMap((node) =>
            node.type === 'insert'
              ? inserted(node.of, subject, input)
              : (filledIn(node, values) as BlockContent[]),
          ),
          heading(1, texts.sourcesTitle),
          ...sources,
        ],
      },
      planSection(subject, input),
    ],
  };
}
