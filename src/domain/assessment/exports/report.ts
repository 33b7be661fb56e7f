import { fill } from '#domain/site/norwegian.ts';
import { conditionBlocks } from './conditions.ts';
import { heading, paragraph, type Block, type Section, type TextDocument } from './document.ts';
import { factsBlock, kommuneIn, type Subject } from './facts.ts';
import type { ReportInput } from './report-input.ts';
import { planTable } from './plan-table.ts';
import { profileBlocks, standingBlocks } from './result.ts';
import { listBlocks, moduleBlocks, weakestBlocks } from './weakest.ts';

/** The plan, lying down since it is wide. */
export function planSection({ measures, today }: Subject, input: ReportInput): Section {
  const { texts, language } = input;
  return {
    orientation: measures.length === 0 ? 'portrait' : 'landscape',
    blocks: [
      heading(1, texts.planTitle),
      measures.length === 0
        ? paragraph(texts.planEmpty)
        : planTable(measures, texts, language, today),
    ],
  };
}

const titled = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(1, title), ...blocks];

/** The report: where the kommune stands, what is weakest, what is in place, and the plan. */
export function assessmentReport(subject: Subject, input: ReportInput): TextDocument {
  const { texts, language } = input;
  return {
    language,
    title: fill(texts.title, { kommune: kommuneIn(subject.assessment, input) }),
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          factsBlock(subject, input),
          paragraph(input.notValidated),
          ...titled(texts.standingTitle, standingBlocks(subject, input)),
          ...titled(texts.profileTitle, profileBlocks(subject, input)),
          ...titled(texts.weakestTitle, weakestBlocks(subject, input)),
          ...listBlocks(subject, input),
          ...moduleBlocks(1, subject, input),
          ...conditionBlocks(1, subject, input),
        ],
      },
      ...(subject.measures.length === 0 ? [] : [planSection(subject, input)]),
    ],
  };
}
