import type { Assessment } from '#domain/assessment/assessment.ts';
import { mustsAmong, unknownShare } from '#domain/assessment/stage.ts';
import { countOf, fill, formatNumber } from '#domain/site/norwegian.ts';
import type { BlockContent } from 'mdast';
import { paragraph, table } from '#domain/book/document.ts';
import type { Subject } from './facts.ts';
import { titlesIn, type KnownIndicator, type ReportInput } from './report-input.ts';
import { coreAmong, profileOf, standingOf } from './standing.ts';

const percent = (share: number) => Math.round(share * 100);

/** A mean as a sentence has it: «2,5 av 4». */
export const meanInWords = (mean: number, { texts, language }: ReportInput): string =>
  fill(texts.meanOf, { mean: formatNumber(Math.round(mean * 10) / 10, language) });

/** The stage in words, by the form it comes from. */
export function stageInWords(assessment: Assessment, input: ReportInput): string | undefined {
  const { forms, indicators, scale } = input;
  const outcome = standingOf(forms, indicators, assessment.answers)?.outcome;
  return outcome?.kind === 'stage' ? `${outcome.level} · ${scale[outcome.level] ?? ''}` : undefined;
}

/** The stage, what holds it down, and how much nobody knew. Nothing when nothing of the whole was answered. */
export function standingBlocks({ assessment }: Subject, input: ReportInput): BlockContent[] {
  const { forms, indicators, texts, language } = input;
  const standing = standingOf(forms, indicators, assessment.answers);
  if (!standing) return [];
  const { form, outcome } = standing;
  const asked = indicators.filter(({ id }) => form.indicators.includes(id));
  const share = fill(texts.unknownShare, {
    percent: percent(unknownShare(mustsAmong(asked), assessment.answers)),
  });
  const named = { form: form.title };
  switch (outcome.kind) {
    case 'incomplete':
      return [
        paragraph(countOf(texts.incomplete, outcome.missing.length, language, named)),
        paragraph(share),
      ];
    case 'insufficient':
      return [
        paragraph(fill(texts.insufficient, { ...named, percent: percent(outcome.unknownShare) })),
      ];
    case 'nothing':
      return [paragraph(fill(texts.nothing, named))];
    case 'stage': {
      const stage = stageInWords(assessment, input) ?? '';
      const gates = outcome.cappedBy.join(', ');
      return [
        paragraph(fill(texts.stage, { ...named, stage })),
        ...(gates ? [paragraph(fill(texts.capped, { gates }))] : []),
        paragraph(share),
      ];
    }
  }
}

/** The mean of each dimension that was answered in, with a bar beside the number. */
export function profileTable(
  indicators: readonly KnownIndicator[],
  { assessment }: Subject,
  input: ReportInput,
): BlockContent[] {
  const { texts } = input;
  const titles = titlesIn(input);
  const profile = profileOf(indicators, assessment.answers);
  if (profile.length === 0) return [];
  return [
    table({
      columns: [
        { title: texts.dimension, width: 0.38 },
        { title: texts.mean, width: 0.17 },
        { title: texts.bar, width: 0.27 },
        { title: texts.unknown, width: 0.18 },
      ],
      rows: profile.map(({ dimension, mean, unknown }) => [
        `${dimension} · ${titles.get(dimension) ?? ''}`,
        mean === undefined ? texts.notScored : meanInWords(mean, input),
        { bar: (mean ?? 0) / 4 },
        `${percent(unknown)} %`,
      ]),
    }),
  ];
}

/** The profile of the whole. Modules have their own table. */
export function profileBlocks(subject: Subject, input: ReportInput): BlockContent[] {
  const core = coreAmong(input.forms, input.indicators);
  const profile = profileTable(core, subject, input);
  return profile.length === 0 ? [] : [...profile, paragraph(input.texts.profileNote)];
}
