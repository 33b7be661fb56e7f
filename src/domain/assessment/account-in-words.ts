import type { Language } from '#domain/site/language.ts';
import { countOf, fill, formatDecimal } from '#domain/site/norwegian.ts';
import type { Texts } from '#schemas/site/texts.ts';
import type { Account, Lift } from './account.ts';
import type { Level, ScaleAnswer, StepWords } from './answers.ts';
import { shownMean } from './mean.ts';

/** The words an account is told in. */
export interface AccountTexts extends Pick<Texts['assessment'], 'unknown' | 'notApplicable'> {
  readonly scale: StepWords;
  readonly account: Texts['assessmentResult']['account'];
}

/** How the stage was reckoned, in sentences and a table: the same on screen and on paper. */
export interface AccountInWords {
  /** What counts, what is left out, and what the mean gives. */
  sentences: string[];
  /** Each gate: what it is called, what was answered, and its cap. Empty where there are none. */
  gates: [id: string, answer: string, cap: string][];
  /** The stage, as it follows. */
  lowest: string;
  /** What it takes to come a step up; where that can't be, only that it can't. */
  lift: { lead: string; steps: string[] };
}

/** A step of the scale: «2 · Delvis på plass». */
export const stepInWords = (level: Level, scale: StepWords): string => `${level} · ${scale[level]}`;

/** An answer in short: «3», «Vet ikke». */
const inShort = (answer: ScaleAnswer, { unknown, notApplicable }: AccountTexts): string =>
  typeof answer === 'number' ? String(answer) : answer === 'unknown' ? unknown : notApplicable;

/** An answer as a sentence has it: «3», or a choice in quotation marks. */
const quoted = (answer: ScaleAnswer, texts: AccountTexts): string =>
  typeof answer === 'number' ? String(answer) : `«${inShort(answer, texts)}»`;

/** An account in words. */
export function accountInWords(
  { asked, counted, unknown, notApplicable, mean, earned, level, gates, lift }: Account,
  texts: AccountTexts,
  language: Language,
): AccountInWords {
  const { scale, account: t } = texts;
  return {
    sentences: [
      fill(t.counted, { counted, asked }),
      ...(unknown + notApplicable > 0 ? [fill(t.leftOut, { unknown, notApplicable })] : []),
      fill(t.mean, {
        mean: formatDecimal(shownMean(mean), language),
        stage: stepInWords(earned, scale),
      }),
    ],
    gates: gates.map(({ id, answer, cap }) => [
      id,
      inShort(answer, texts),
      cap === 4 ? t.noCap : stepInWords(cap, scale),
    ]),
    lowest: fill(t.lowest, { stage: stepInWords(level, scale) }),
    lift: lift ? liftInWords(lift, texts, language) : { lead: t.top, steps: [] },
  };
}

function liftInWords(
  { to, gates, steps }: Lift,
  texts: AccountTexts,
  language: Language,
): AccountInWords['lift'] {
  const { scale, account: t } = texts;
  return {
    lead: fill(t.lift, { stage: stepInWords(to, scale) }),
    steps: [
      ...gates.map(({ id, from, to: least }) =>
        fill(t.gateUp, { id, from: quoted(from, texts), to: least }),
      ),
      ...(steps > 0 ? [countOf(t.meanUp, steps, language, { to })] : []),
    ],
  };
}
