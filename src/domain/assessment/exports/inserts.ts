import type { BlockContent } from 'mdast';
import { paragraph } from '#domain/book/document.ts';
import { answerBlocks, basisBlocks, measureBlocks } from './application-blocks.ts';
import { earlierBlocks } from './answer-words.ts';
import { conditionBlocks } from './conditions.ts';
import { factsBlock, type Subject } from './facts.ts';
import type { AnswerPlace, Insert } from './nodes.ts';
import { progressBlocks } from './progress.ts';
import type { ReportInput } from './report-input.ts';
import { profileBlocks, standingBlocks } from './result.ts';
import { moduleBlocks, orderBlocks } from './weakest.ts';
import { willBlocks } from './will.ts';

/** How many of what to do after what holds the whole down stand in a draft. */
const mostInDraft = 5;

/** What goes where a draft has a place for it, made from the answers and the plan. */
export function inserted(
  place: Insert | AnswerPlace,
  subject: Subject,
  input: ReportInput,
): BlockContent[] {
  if (place.type === 'answer') return answerBlocks(place.indicator, subject, input);
  switch (place.of) {
    case 'facts':
      return [factsBlock(subject, input)];
    case 'standing': {
      const standing = standingBlocks(subject, input);
      return [
        ...(standing.length > 0 ? standing : [paragraph(input.texts.toFillStage)]),
        ...earlierBlocks(subject.assessment, input),
      ];
    }
    case 'profile':
      return profileBlocks(subject, input);
    case 'weakest':
      return orderBlocks(2, subject, input, mostInDraft);
    case 'modules':
      return [...moduleBlocks(2, subject, input), ...willBlocks(2, subject, input)];
    case 'conditions':
      return conditionBlocks(2, subject, input);
    case 'progress':
      return progressBlocks(subject, input);
    case 'basis':
      return basisBlocks(subject, input);
    case 'measures':
      return measureBlocks(subject, input);
  }
}
