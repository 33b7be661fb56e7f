import { accountInWords, stepInWords } from '#domain/assessment/account-in-words.ts';
import { accountOf } from '#domain/assessment/account.ts';
import type { Assessment } from '#domain/assessment/assessment.ts';
import { shownMean } from '#domain/assessment/mean.ts';
import { goodEnough, weakestDimensions } from '#domain/assessment/priorities.ts';
import { mustsAmong, unknownShare } from '#domain/assessment/stage.ts';
import { unansweredInWords } from '#domain/assessment/unanswered.ts';
import { fill, formatList, formatNumber } from '#domain/site/norwegian.ts';
import type { BlockContent } from 'mdast';
import { heading, list, paragraph, table } from '#domain/book/document.ts';
import { answersThatCount, type Subject } from './facts.ts';
import { titlesIn, type KnownIndicator, type ReportInput } from './report-input.ts';
import { profileOf } from './profile.ts';
import { coreAmong, countedBy, standingOf } from './standing.ts';

const percent = (share: number) => Math.round(share * 100);

/** A mean as a sentence has it: «2,5 av 4». */
const meanInWords = (mean: number, { texts, language }: ReportInput): string =>
  fill(texts.meanOf, { mean: formatNumber(shownMean(mean), language) });

const standingIn = (assessment: Assessment, input: ReportInput) =>
  standingOf(input.forms, input.indicators, answersThatCount(assessment, input));

/** The stage in words, by the form it comes from. */
export function stageInWords(assessment: Assessment, input: ReportInput): string | undefined {
  const outcome = standingIn(assessment, input)?.outcome;
  return outcome?.kind === 'stage' ? stepInWords(outcome.level, input.scale) : undefined;
}

/**
 * The stage, what holds it down, what is not answered, and how much nobody knew. Nothing when nothing of the whole was
 * answered.
 */
export function standingBlocks({ assessment }: Subject, input: ReportInput): BlockContent[] {
  const { forms, indicators, texts, language } = input;
  const standing = standingIn(assessment, input);
  if (!standing) return [];
  const { form, outcome } = standing;
  const answers = answersThatCount(assessment, input);
  const asked = countedBy(forms, indicators, answers);
  const share = fill(texts.unknownShare, {
    percent: percent(unknownShare(mustsAmong(asked), answers)),
  });
  const named = { form: form.title };
  const unanswered = unansweredInWords(asked, assessment, texts.result, language);
  const left = unanswered.length > 0 ? [paragraph(unanswered.join(' '))] : [];
  switch (outcome.kind) {
    case 'incomplete':
      return [paragraph(`${unanswered.join(' ')} ${fill(texts.noStage, named)}`), paragraph(share)];
    case 'insufficient':
      return [
        paragraph(fill(texts.insufficient, { ...named, percent: percent(outcome.unknownShare) })),
        ...left,
      ];
    case 'nothing':
      return [paragraph(fill(texts.nothing, named)), ...left];
    case 'stage': {
      const stage = stepInWords(outcome.level, input.scale);
      const gates = outcome.cappedBy.join(', ');
      return [
        paragraph(fill(texts.stage, { ...named, stage })),
        ...(gates ? [paragraph(fill(texts.capped, { gates }))] : []),
        ...left,
        paragraph(share),
      ];
    }
  }
}

/** How the stage was reckoned, and what would lift it, under a heading. Nothing where there is no stage. */
export function accountBlocks(
  level: 1 | 2,
  { assessment }: Subject,
  input: ReportInput,
): BlockContent[] {
  const { forms, indicators, texts, language, scale } = input;
  const answers = answersThatCount(assessment, input);
  const account = accountOf(countedBy(forms, indicators, answers), answers);
  if (!account) return [];
  const t = texts.result.account;
  const words = accountInWords(account, { ...texts.answers, scale, account: t }, language);
  return [
    heading(level, t.title),
    paragraph(words.sentences.join(' ')),
    ...(words.gates.length === 0
      ? []
      : [
          table({
            columns: [
              { title: t.gate, width: 0.3 },
              { title: t.answer, width: 0.3 },
              { title: t.cap, width: 0.4 },
            ],
            rows: words.gates,
          }),
          paragraph(words.lowest),
        ]),
    paragraph(`${t.liftTitle}. ${words.lift.lead}`),
    ...(words.lift.steps.length === 0 ? [] : [list(words.lift.steps, false)]),
  ];
}

/** The mean of each dimension that was answered in, with a bar beside the number. */
export function profileTable(
  indicators: readonly KnownIndicator[],
  { assessment }: Subject,
  input: ReportInput,
): BlockContent[] {
  const { texts } = input;
  const titles = titlesIn(input);
  const answers = answersThatCount(assessment, input);
  const asked = countedBy(input.forms, indicators, answers).map(({ id }) => id);
  const profile = profileOf(indicators, answers, new Set(asked));
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

/** Which dimensions are weakest, in a sentence. Nothing when nothing that counts was scored. */
function weakestInWords({ assessment }: Subject, input: ReportInput): string | undefined {
  const { texts, forms, indicators, language } = input;
  const answers = answersThatCount(assessment, input);
  const core = coreAmong(forms, indicators);
  const scored = profileOf(core, answers).filter(
    ({ requirement, mean }) => requirement === 'must' && mean !== undefined,
  );
  if (scored.length === 0) return undefined;
  const weakest = weakestDimensions(core, answers);
  if (weakest.length === 0) {
    const isAnyLow = scored.some(({ mean = goodEnough }) => mean < goodEnough);
    return isAnyLow ? texts.weakestTooFew : texts.weakestNone;
  }
  const titles = titlesIn(input);
  const named = weakest.map(({ dimension, mean }) =>
    fill(texts.result.weakestArea, {
      title: titles.get(dimension) ?? dimension,
      mean: formatNumber(shownMean(mean), language),
    }),
  );
  return fill(texts.result.weakest, { weakest: formatList(named, language) });
}

/** The profile of the whole, with what is weakest. Modules have their own table. */
export function profileBlocks(subject: Subject, input: ReportInput): BlockContent[] {
  const core = coreAmong(input.forms, input.indicators);
  const profile = profileTable(core, subject, input);
  if (profile.length === 0) return [];
  const weakest = weakestInWords(subject, input);
  return [...(weakest ? [paragraph(weakest)] : []), ...profile, paragraph(input.texts.profileNote)];
}
