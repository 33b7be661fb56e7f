import { dayOf, type Assessment } from '#domain/assessment/assessment.ts';
import type { Measure } from '#domain/assessment/measure.ts';
import {
  goodEnough,
  knowledgeGaps,
  prioritiesOf,
  weakestDimensions,
} from '#domain/assessment/priorities.ts';
import { unknownShare } from '#domain/assessment/stage.ts';
import { countOf, fill, formatDate, formatNumber } from '#domain/norwegian.ts';
import { heading, paragraph, type Block, type Section, type TextDocument } from './document.ts';
import type { KnownIndicator, Material } from './material.ts';
import { planTable } from './plan-table.ts';
import { profileOf, standingOf } from './standing.ts';

/** What a document tells of. */
export interface Subject {
  assessment: Assessment;
  measures: readonly Measure[];
  /** ISO date of the document. */
  today: string;
}

/** The name of the kommune, or what is to be filled in. */
export function kommuneIn({ kommune }: Assessment, { kommuner, texts }: Material): string {
  const name = kommune === undefined ? undefined : kommuner[kommune];
  return name === undefined ? texts.toFillKommune : fill(texts.kommuneName, { kommune: name });
}

const percent = (share: number) => Math.round(share * 100);
const oneDecimal = (value: number) => Math.round(value * 10) / 10;

/** Kommune, who answered, and when. */
export function factsBlock({ assessment, today }: Subject, material: Material): Block {
  const { texts, language } = material;
  const rows: [string, string][] = [
    [texts.kommune, kommuneIn(assessment, material)],
    [texts.respondent, texts.roles[assessment.role]],
    ...(assessment.name ? [[texts.name, assessment.name] as [string, string]] : []),
    [texts.date, formatDate(dayOf(assessment), language)],
    [texts.made, formatDate(today, language)],
  ];
  return {
    kind: 'list',
    ordered: false,
    items: rows.map(([label, value]) => `${label}: ${value}`),
  };
}

/** The stage in words, by the form it comes from. */
export function stageInWords(assessment: Assessment, material: Material): string | undefined {
  const { forms, indicators, scale } = material;
  const outcome = standingOf(forms, indicators, assessment.answers)?.outcome;
  return outcome?.kind === 'stage' ? `${outcome.level} · ${scale[outcome.level] ?? ''}` : undefined;
}

/** The stage, what holds it down, and how much nobody knew. */
export function standingBlocks({ assessment }: Subject, material: Material): Block[] {
  const { forms, indicators, texts, language } = material;
  const standing = standingOf(forms, indicators, assessment.answers);
  if (!standing) return [];
  const { form, outcome } = standing;
  const asked = indicators.filter(({ id }) => form.indicators.includes(id));
  const share = fill(texts.unknownShare, {
    percent: percent(unknownShare(asked, assessment.answers)),
  });
  const said = (text: string) => paragraph(fill(text, { form: form.title }));
  switch (outcome.kind) {
    case 'incomplete':
      return [said(countOf(texts.incomplete, outcome.missing.length, language)), paragraph(share)];
    case 'insufficient':
      return [said(fill(texts.insufficient, { percent: percent(outcome.unknownShare) }))];
    case 'nothing':
      return [said(texts.nothing)];
    case 'stage': {
      const stage = stageInWords(assessment, material);
      const gates = outcome.cappedBy.join(', ');
      return [
        said(fill(texts.stage, { stage })),
        ...(gates ? [paragraph(fill(texts.capped, { gates }))] : []),
        paragraph(share),
      ];
    }
  }
}

/** The mean of each dimension in a table, with a bar beside the number. */
export function profileBlocks({ assessment }: Subject, material: Material): Block[] {
  const { texts, language } = material;
  const titles = new Map(material.dimensions.map(({ id, title }) => [id, title]));
  const profile = profileOf(material.indicators, assessment.answers);
  if (profile.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { title: texts.dimension, width: 0.38 },
        { title: texts.mean, width: 0.17 },
        { title: texts.bar, width: 0.27 },
        { title: texts.unknown, width: 0.18 },
      ],
      rows: profile.map(({ dimension, mean, unknown }) => [
        `${dimension} · ${titles.get(dimension) ?? ''}`,
        mean === undefined
          ? texts.notScored
          : fill(texts.meanOf, { mean: formatNumber(oneDecimal(mean), language) }),
        { bar: (mean ?? 0) / 4 },
        `${percent(unknown)} %`,
      ]),
    },
    paragraph(texts.profileNote),
  ];
}

/** The weakest dimensions by name and mean, as in a sentence. */
export function weakestInWords(assessment: Assessment, material: Material): string | undefined {
  const { texts, language } = material;
  const titles = new Map(material.dimensions.map(({ id, title }) => [id, title]));
  const weakest = weakestDimensions(material.indicators, assessment.answers).map(
    ({ dimension, mean }) =>
      `${titles.get(dimension) ?? dimension} (${fill(texts.meanOf, { mean: formatNumber(oneDecimal(mean), language) })})`,
  );
  return weakest.length === 0
    ? undefined
    : new Intl.ListFormat(language, { type: 'conjunction' }).format(weakest);
}

const firstOfAll = 5;

const known = (ids: readonly string[], indicators: readonly KnownIndicator[]) =>
  ids.flatMap((id) => indicators.find((one) => one.id === id) ?? []);

/** The weakest dimensions, each with its low indicators and what to do next. */
export function weakestBlocks({ assessment }: Subject, material: Material): Block[] {
  const { texts, indicators } = material;
  const titles = new Map(material.dimensions.map(({ id, title }) => [id, title]));
  const weakest = weakestDimensions(indicators, assessment.answers);
  if (weakest.length === 0) {
    const isAnyLow = profileOf(indicators, assessment.answers).some(
      ({ requirement, mean = goodEnough }) => requirement === 'must' && mean < goodEnough,
    );
    return [paragraph(isAnyLow ? texts.weakestTooFew : texts.weakestNone)];
  }
  return [
    paragraph(texts.weakestLead),
    ...weakest.flatMap(({ dimension, items }): Block[] => {
      const low = known(items, indicators);
      return [
        heading(2, titles.get(dimension) ?? dimension),
        {
          kind: 'table',
          columns: [
            { title: texts.item, width: 0.36 },
            { title: texts.answer, width: 0.18 },
            { title: texts.nextStep, width: 0.46 },
          ],
          rows: low.map((one) => [
            `${one.id} ${one.statement}`,
            levelInWords(one.id, assessment, material),
            [
              `${one.nextStep} ${texts.readMore}: `,
              ...one.chapters.flatMap((chapter, at) => (at > 0 ? [', ', chapter] : [chapter])),
            ],
          ]),
        },
      ];
    }),
  ];
}

function levelInWords(id: string, { answers }: Assessment, { scale }: Material): string {
  const level = answers[id];
  return typeof level === 'number' ? `${level} · ${scale[level] ?? ''}` : '';
}

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

/** The report: where the kommune stands, what is weakest, and the plan. */
export function assessmentReport(subject: Subject, material: Material): TextDocument {
  const { assessment } = subject;
  const { texts, indicators, language } = material;
  const listed = (ids: readonly string[]) =>
    known(ids, indicators).map(({ id, statement }) => `${id} ${statement}`);
  const first = listed(prioritiesOf(indicators, assessment.answers)).slice(0, firstOfAll);
  const gaps = listed(knowledgeGaps(indicators, assessment.answers));
  return {
    language,
    title: fill(texts.title, { kommune: kommuneIn(assessment, material) }),
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          factsBlock(subject, material),
          paragraph(material.notValidated),
          heading(1, texts.standingTitle),
          ...standingBlocks(subject, material),
          heading(1, texts.profileTitle),
          ...profileBlocks(subject, material),
          heading(1, texts.weakestTitle),
          ...weakestBlocks(subject, material),
          ...(first.length === 0
            ? []
            : [
                heading(1, texts.firstTitle),
                paragraph(texts.firstLead),
                { kind: 'list', ordered: true, items: first } satisfies Block,
              ]),
          ...(gaps.length === 0
            ? []
            : [
                heading(1, texts.gapsTitle),
                paragraph(texts.gapsLead),
                { kind: 'list', ordered: false, items: gaps } satisfies Block,
              ]),
        ],
      },
      planSection(subject, material),
    ],
  };
}
