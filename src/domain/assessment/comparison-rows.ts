import { ownValue } from '#domain/site/own-value.ts';
import type { Agreement } from './agreement.ts';
import type { ScaleAnswer } from './answers.ts';
import type { Assessment } from './assessment.ts';
import { isEarlier, type Wordings } from './wordings.ts';

/** What the rows are made of. */
export interface Compared {
  agreements: readonly Agreement[];
  respondents: readonly { who: string; assessment: Assessment }[];
  consensus: Assessment | undefined;
  /** Dimension and statement of an indicator. */
  wordsOf: (id: string) => { dimension: string; statement: string };
  inShort: (answer: ScaleAnswer | undefined) => string;
  /** True for what a respondent was not asked. */
  isNotAsked: (assessment: Assessment, id: string) => boolean;
  /** The common answer on an indicator, in short. */
  commonAnswer: (id: string) => string;
  number: (value: number) => string;
  /** The wordings asked by now. */
  wordings: Wordings;
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
    /** The head of those who answered an earlier wording. */
    earlierHead: string;
    /** The head of a respondent's notes. */
    noteBy: (who: string) => string;
    /** The head of what shows a respondent's answers. */
    evidenceBy: (who: string) => string;
    /** What shows the consensus. */
    shownBy: string;
    /** In the place of an answer to what was not asked. */
    notAsked: string;
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
    heads.earlierHead,
    heads.shownBy,
    ...respondents.map(({ who }) => heads.noteBy(who)),
    ...respondents.map(({ who }) => heads.evidenceBy(who)),
  ];
  const rows = agreements.map(({ id, answers, spread, mean, kommune, police }) => {
    const { dimension, statement } = compared.wordsOf(id);
    return [
      id,
      dimension,
      statement,
      ...respondents.map(({ assessment }, at) =>
        compared.isNotAsked(assessment, id) ? heads.notAsked : compared.inShort(answers[at]),
      ),
      short(spread),
      short(mean),
      short(kommune),
      short(police),
      compared.commonAnswer(id),
      (consensus && ownValue(consensus.notes, id)) ?? '',
      compared.respondents
        .filter(({ assessment }) => isEarlier(assessment, id, compared.wordings))
        .map(({ who }) => who)
        .join(', '),
      (consensus && ownValue(consensus.evidence, id)) ?? '',
      ...respondents.map(({ assessment }) => ownValue(assessment.notes, id) ?? ''),
      ...respondents.map(({ assessment }) => ownValue(assessment.evidence, id) ?? ''),
    ];
  });
  return [first, ...rows];
}
