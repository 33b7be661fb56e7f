import type { BlockContent } from 'mdast';
import { heading, paragraph, textNodes, type TextDocument } from '#domain/book/document.ts';
import { fill, fillWhatIsKnown, formatDate } from '#domain/site/norwegian.ts';
import { filledIn, type Draft } from './draft.ts';
import type { Subject } from './facts.ts';
import { inserted } from './inserts.ts';
import type { ReportInput } from './report-input.ts';

const sourceBlocks = ({ sources }: Draft, { texts, language }: ReportInput): BlockContent[] => [
  heading(1, texts.sourcesTitle),
  ...sources.map(({ title, publisher, year, url, checked }) =>
    paragraph(
      `${publisher}: `,
      url === undefined ? title : { text: title, href: url },
      ` (${year}). ${fill(texts.checked, { date: formatDate(checked, language) })}`,
    ),
  ),
];

/**
 * A draft as a document, filled in from the answers, with its sources last.
 *
 * @param values what its placeholders stand for
 * @param file where its words stand
 */
export function draftDocument(
  draft: Draft,
  { values, file }: { values: Readonly<Record<string, string>>; file: string },
  subject: Subject,
  input: ReportInput,
): TextDocument {
  return {
    language: input.language,
    made: subject.today,
    title: textNodes(fillWhatIsKnown(draft.title, values)),
    origin: { file },
    sections: [
      {
        orientation: 'portrait',
        children: [
          ...draft.children.flatMap((node) =>
            node.type === 'insert' || node.type === 'answer'
              ? inserted(node, subject, input)
              : (filledIn(node, values) as BlockContent[]),
          ),
          ...sourceBlocks(draft, input),
        ],
      },
    ],
  };
}
