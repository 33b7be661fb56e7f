import { evidenceOf, toBeShown } from '#domain/assessment/evidence.ts';
import type { BlockContent } from 'mdast';
import { heading, paragraph, table } from '#domain/book/document.ts';
import { answerInShort } from './answer-words.ts';
import type { Subject } from './facts.ts';
import type { ReportInput } from './report-input.ts';

/** Each answer of 3 and 4 with what shows it, or that nothing was said to. Nothing when nobody answered so. */
export function evidenceBlocks({ assessment }: Subject, input: ReportInput): BlockContent[] {
  const { texts, indicators } = input;
  const ids = toBeShown(
    indicators.map(({ id }) => id),
    assessment,
  );
  if (ids.length === 0) return [];
  return [
    heading(1, texts.evidence.title),
    paragraph(texts.evidence.lead),
    table({
      columns: [
        { title: texts.item, width: 0.4 },
        { title: texts.answer, width: 0.2 },
        { title: texts.evidence.head, width: 0.4 },
      ],
      rows: ids
        .flatMap((id) => indicators.find((one) => one.id === id) ?? [])
        .map((one) => [
          `${one.id} ${one.statement}`,
          answerInShort(one.id, assessment, input),
          evidenceOf(assessment, one.id) ?? texts.evidence.none,
        ]),
    }),
  ];
}
