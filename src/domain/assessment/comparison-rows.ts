import { ownValue } from '#domain/site/own-value.ts';
import type { Agreement } from './agreement.ts';
import type { ScaleAnswer } from './answers.ts';
import type { Assessment } from './assessment.ts';

/** What the rows are made of. */
export interface Compared {
  agreements: readonly Agreement[];
  respondents: readonly { who: string; assessment: Assessment }[];
  consensus: Assessment | undefined;
  /** Dimension and statement of an indicator. */
  wordsOf: (id: string) => { dimension: string; statement: string };
  inShort: (answer: ScaleAnswer | undefined) => string;
  /** The common answer on an indicator, in short. */
  commonAnswer: (id: string) => string;
  number: (value: number) => string;
  heads: {
    point: string;
    dimension: string;
    statement: string;
    spread: string;
    mean: string;
    kommune: string;
    police: string;
    consensusAnswer: string;
    consensusReason: string;
    /** The head of a respondent's notes. */
    noteBy: (who: string) => string;
  };
}

/** The comparison as rows of text, the first of them heads. */
export function comparisonRows(compared: Compared): string[][] {
  const { agreements, respondents, consensus, heads, number } = compared;
  const short = (value: number | undefined) =>
    value === undefined ? '' : number(Math.round(value * 10) / 10);
  const first = [
    heads.point,
    heads.dimension,
    heads.statement,
    ...respondents.map(({ who }) => who),
    heads.spread,
    heads.mean,
    heads.kommune,
    heads.police,
    heads.consensusAnswer,
    heads.consensusReason,
    ...respondents.map(({ who }) => heads.noteBy(who)),
  ];
  const rows = agreements.map(({ id, answers, spread, mean, kommune, police }) => {
    const { dimension, statement } = compared.wordsOf(id);
    return [
      id,
      dimension,
      statement,
      ...answers.map(compared.inShort),
      short(spread),
      short(mean),
      short(kommune),
      short(police),
      compared.commonAnswer(id),
      (consensus && ownValue(consensus.notes, id)) ?? '',
      ...respondents.map(({ assessment }) => ownValue(assessment.notes, id) ?? ''),
    ];
  });
  return [first, ...rows];
}
