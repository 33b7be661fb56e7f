import { fill } from '#domain/site/norwegian.ts';
import { conditionBlocks } from './conditions.ts';
import type { BlockContent } from 'mdast';
import { heading, paragraph, textNodes, type TextDocument } from '#domain/book/document.ts';
import { earlierBlocks } from './answer-words.ts';
import { appendixSections } from './appendix.ts';
import { disagreementBlocks, reasonBlocks } from './disagreements.ts';
import { evidenceBlocks } from './evidence.ts';
import { factsBlock, kommuneIn, type Subject } from './facts.ts';
import type { ReportInput } from './report-input.ts';
import { measuresBegun, planSection } from './plan-section.ts';
import { accountBlocks, profileBlocks, standingBlocks } from './result.ts';
import { moduleBlocks, orderBlocks, toFindOutBlocks } from './weakest.ts';
import { willBlocks } from './will.ts';

const titled = (title: string, blocks: readonly BlockContent[]): BlockContent[] =>
  blocks.length === 0 ? [] : [heading(1, title), ...blocks];

/**
 * The report: where the kommune stands and why, what to do in its order, what they saw differently, the profile, what is
 * in place, the plan, and all answers as an appendix.
 */
export function assessmentReport(subject: Subject, input: ReportInput): TextDocument {
  const { texts, language } = input;
  const hasPlan = measuresBegun(subject).length > 0 || subject.before !== undefined;
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
          ...titled(texts.standingTitle, [
            ...standingBlocks(subject, input),
            ...earlierBlocks(subject.assessment, input),
          ]),
          ...accountBlocks(2, subject, input),
          ...orderBlocks(1, subject, input),
          ...toFindOutBlocks(subject, input),
          ...disagreementBlocks(subject, input),
          ...reasonBlocks(subject, input),
          ...titled(texts.profileTitle, profileBlocks(subject, input)),
          ...moduleBlocks(1, subject, input),
          ...willBlocks(1, subject, input),
          ...evidenceBlocks(subject, input),
          ...conditionBlocks(1, subject, input),
        ],
      },
      ...(hasPlan ? [planSection(subject, input)] : []),
      ...appendixSections(subject, input),
    ],
  };
}
