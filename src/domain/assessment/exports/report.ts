import { fill } from '#domain/site/norwegian.ts';
import { conditionBlocks } from './conditions.ts';
import type { BlockContent } from 'mdast';
import {
  heading,
  list,
  paragraph,
  table,
  textNodes,
  type Section,
  type TextDocument,
} from '#domain/book/document.ts';
import { checkBlocks } from './check.ts';
import { evidenceBlocks } from './evidence.ts';
import { factsBlock, kommuneIn, type Subject } from './facts.ts';
import type { ReportInput } from './report-input.ts';
import { planTable } from './plan-table.ts';
import { accountBlocks, profileBlocks, standingBlocks } from './result.ts';
import { sinceInWords } from './since.ts';
import { moduleBlocks, orderBlocks, toFindOutBlocks } from './weakest.ts';

/* What has changed since the plan was kept. */
function sinceBlocks({ measures, before }: Subject, input: ReportInput): BlockContent[] {
  if (!before) return [];
  const { texts, language } = input;
  const { lead, lines } = sinceInWords(before, measures, texts.since, language);
  return [
    heading(1, texts.since.title),
    paragraph(lead),
    ...(lines.length > 0 ? [list(lines, false)] : []),
  ];
}

/** The plan, lying down since it is wide, with what has changed in it and what was asked before it was chosen. */
export function planSection(subject: Subject, input: ReportInput): Section {
  const { measures, today } = subject;
  const { texts, language } = input;
  return {
    orientation: measures.length === 0 ? 'portrait' : 'landscape',
    children: [
      heading(1, texts.planTitle),
      measures.length === 0
        ? paragraph(texts.planEmpty)
        : table(planTable(measures, texts, language, today)),
      ...sinceBlocks(subject, input),
      ...checkBlocks(measures, input),
    ],
  };
}

const titled = (title: string, blocks: readonly BlockContent[]): BlockContent[] =>
  blocks.length === 0 ? [] : [heading(1, title), ...blocks];

/** The report: where the kommune stands and why, what to do in its order, the profile, what is in place, and the plan. */
export function assessmentReport(subject: Subject, input: ReportInput): TextDocument {
  const { texts, language } = input;
  return {
    language,
    made: subject.today,
    title: textNodes(fill(texts.title, { kommune: kommuneIn(subject.assessment, input) })),
    origin: { file: `content/tekster/${language}.yaml` },
    sections: [
      {
        orientation: 'portrait',
        children: [
          factsBlock(subject, input),
          paragraph(input.notValidated),
          ...titled(texts.standingTitle, standingBlocks(subject, input)),
          ...accountBlocks(2, subject, input),
          ...orderBlocks(1, subject, input),
          ...toFindOutBlocks(subject, input),
          ...titled(texts.profileTitle, profileBlocks(subject, input)),
          ...moduleBlocks(1, subject, input),
          ...evidenceBlocks(subject, input),
          ...conditionBlocks(1, subject, input),
        ],
      },
      ...(subject.measures.length === 0 && !subject.before ? [] : [planSection(subject, input)]),
    ],
  };
}
