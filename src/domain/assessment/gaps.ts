import { ownValue } from '#domain/site/own-value.ts';
import { isLevel, type Answers, type Level, type ScaleAnswer } from './answers.ts';
import { goodEnough } from './priorities.ts';
import { heldDownBy, type ScoredIndicator } from './stage.ts';

/** Something that lies below 3, or a gate that holds the whole down since nobody knows of it. */
export interface Gap {
  id: string;
  answer: ScaleAnswer;
  /** The next level; none where it must be found out first. */
  next: Level | undefined;
}

/** What there is to do, in the order to do it. */
export interface Order {
  /** The gates that hold the whole down, those that cap it hardest first. */
  holding: Gap[];
  /** What else is below 3: gates, then other musts, then advice, each the lowest first. */
  others: Gap[];
  /** What else to find out: «Vet ikke», and the gates that were called «Ikke aktuelt»; gates first. */
  toFindOut: string[];
}

const gapOf = (id: string, answer: ScaleAnswer): Gap => ({
  id,
  answer,
  next: isLevel(answer) ? ((answer + 1) as Level) : undefined,
});

const urgency = ({ gate, requirement }: ScoredIndicator, level: Level): number => {
  const group = requirement === 'should' ? 2 : gate ? 0 : 1;
  return group * 10 + level;
};

/**
 * The one order of what to do, in the result, the plan and the documents: what holds the whole down, then other gates,
 * then other musts, then advice. On a tie the order of the form.
 *
 * @param counted the indicators the stage is reckoned from, where they are not all
 */
export function orderOf(
  indicators: readonly ScoredIndicator[],
  answers: Answers<ScaleAnswer>,
  counted: readonly ScoredIndicator[] = indicators,
): Order {
  const holding = heldDownBy(counted, answers).flatMap((id) => {
    const answer = ownValue(answers, id);
    return answer === undefined ? [] : [gapOf(id, answer)];
  });
  const isHolding = (id: string) => holding.some((gap) => gap.id === id);
  const left = indicators.filter(({ id }) => !isHolding(id));
  const others = left
    .flatMap((indicator) => {
      const answer = ownValue(answers, indicator.id);
      return isLevel(answer) && answer < goodEnough
        ? [{ gap: gapOf(indicator.id, answer), urgency: urgency(indicator, answer) }]
        : [];
    })
    .toSorted((a, b) => a.urgency - b.urgency)
    .map(({ gap }) => gap);
  const toFindOut = left
    .filter(({ id, gate }) => {
      const answer = ownValue(answers, id);
      return answer === 'unknown' || (gate && answer === 'not-applicable');
    })
    .toSorted((a, b) => Number(b.gate) - Number(a.gate))
    .map(({ id }) => id);
  return { holding, others, toFindOut };
}
