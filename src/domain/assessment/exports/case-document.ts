import { dayOf } from '#domain/assessment/assessment.ts';
import { fill, fillWhatIsKnown, formatDate } from '#domain/site/norwegian.ts';
import { heading, paragraph, type Block, type Column, type TextDocument } from './document.ts';
import type { DraftBlock, Insert } from './case-draft.ts';
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

function inserted(of: Insert, subject: Subject, input: ReportInput): Block[] {
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

/** Columns as wide as what stands in them, within reason. */
function withWidths(titles: readonly string[], rows: readonly (readonly string[])[]): Column[] {
  const weights = titles.map((title, at) =>
    Math.min(40, Math.max(18, title.length, ...rows.map((row) => row[at]?.length ?? 0))),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return titles.map((title, at) => ({ title, width: (weights[at] ?? 0) / sum }));
}

/** A case to the kommunestyre, filled in from the answers. The plan comes last, as its appendix. */
export function caseDocument(subject: Subject, input: ReportInput): TextDocument {
  const { caseDraft, texts, language } = input;
  const values = valuesOf(subject, input);
  const filled = (text: string) => fillWhatIsKnown(text, values);
  const blocksOf = (block: DraftBlock): Block[] => {
    switch (block.kind) {
      case 'text':
        return [paragraph(filled(block.text))];
      case 'list':
      case 'steps':
        return [{ kind: 'list', ordered: block.kind === 'steps', items: block.items.map(filled) }];
      case 'table':
        return [
          {
            kind: 'table',
            columns: withWidths(block.table.columns, block.table.rows),
            rows: block.table.rows.map((row) => row.map(filled)),
          },
        ];
      case 'insert':
        return inserted(block.of, subject, input);
    }
  };
  const sources = caseDraft.sources.map(({ title, publisher, year, url, checked }) =>
    paragraph(
      `${publisher}: `,
      url === undefined ? title : { text: title, href: url },
      ` (${year}). ${fill(texts.checked, { date: formatDate(checked, language) })}`,
    ),
  );
  return {
    language,
    title: filled(caseDraft.title),
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          ...caseDraft.sections.flatMap(({ heading: text, blocks }) => [
            ...(text === undefined ? [] : [heading(1, filled(text))]),
            ...blocks.flatMap(blocksOf),
          ]),
          heading(1, texts.sourcesTitle),
          ...sources,
        ],
      },
      planSection(subject, input),
    ],
  };
}
