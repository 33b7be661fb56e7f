import { fill } from '#domain/site/norwegian.ts';
import { conditionBlocks } from './conditions.ts';
import { heading, paragraph, type Block, type Section, type TextDocument } from './document.ts';
import { factsBlock, kommuneIn, type Subject } from './facts.ts';
import type { Material } from './material.ts';
import { planTable } from './plan-table.ts';
import { profileBlocks, standingBlocks } from './result.ts';
import { listBlocks, moduleBlocks, weakestBlocks } from './weakest.ts';

/** The plan, lying down since it is wide. */
export function planSection({ measures, today }: Subject, material: Material): Section {
  const { texts, language } = material;
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
export function assessmentReport(subject: Subject, material: Material): TextDocument {
  const { texts, language } = material;
  return {
    language,
    title: fill(texts.title, { kommune: kommuneIn(subject.assessment, material) }),
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          factsBlock(subject, material),
          paragraph(material.notValidated),
          ...titled(texts.standingTitle, standingBlocks(subject, material)),
          ...titled(texts.profileTitle, profileBlocks(subject, material)),
          ...titled(texts.weakestTitle, weakestBlocks(subject, material)),
          ...listBlocks(subject, material),
          ...moduleBlocks(1, subject, material),
          ...conditionBlocks(1, subject, material),
        ],
      },
      ...(subject.measures.length === 0 ? [] : [planSection(subject, material)]),
    ],
  };
}
