import type { MeasureStatus } from '#domain/assessment/measure.ts';
import { fill } from '#domain/site/norwegian.ts';
import type { BlockContent } from 'mdast';
import { list, paragraph, textNodes } from '#domain/book/document.ts';
import type { Subject } from './facts.ts';
import { measuresBegun, sinceBlocks } from './plan-section.ts';
import type { ReportInput } from './report-input.ts';

/* What has come furthest first: a case tells of what was done. */
const byProgress: readonly MeasureStatus[] = ['done', 'started', 'planned', 'stopped'];

/**
 * How far the plan has come: how many measures are done, which they are, and what has changed since it was kept. What to
 * fill in, when there is no plan.
 */
export function progressBlocks(subject: Subject, input: ReportInput): BlockContent[] {
  const { texts } = input;
  const measures = measuresBegun(subject);
  if (measures.length === 0)
    return [{ type: 'paragraph', children: textNodes(texts.toFillProgress) }];
  const named = (status: MeasureStatus) =>
    measures
      .filter((one) => one.status === status)
      .map(({ action }) => action.trim() || texts.toFill);
  return [
    paragraph(fill(texts.progress, { done: named('done').length, total: measures.length })),
    list(
      byProgress.flatMap((status) =>
        named(status).map((one) => `${texts.statuses[status]}: ${one}`),
      ),
      false,
    ),
    ...sinceBlocks(2, subject, input),
  ];
}
