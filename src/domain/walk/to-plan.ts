import { newMeasure, type Measure } from '#domain/assessment/measure.ts';
import { fill, formatDate } from '#domain/site/norwegian.ts';
import { dayOfWalk } from './age.ts';
import { numbersOf } from './order.ts';
import { isStrength, type Point, type Walk } from './walk.ts';
import { nameIn, type WalkInput } from './words.ts';

/** Who is to do something about a point: the role that sees to it, else whoever owns it. Nobody while that is unknown. */
const ownerOf = (one: Point, { words }: WalkInput): string =>
  one.followUp.trim() || (one.owner === 'vet-ikke' ? '' : nameIn(words.owners, one.owner));

/** True for a point the action plan can take: something to do, somebody to do it, and a day. */
export const isReadyForPlan = (one: Point, input: WalkInput): boolean =>
  !isStrength(one) &&
  one.proposal.trim() !== '' &&
  ownerOf(one, input) !== '' &&
  one.deadline !== undefined;

/** The points that are ready as measures of a plan, each under the id of its point, so that none comes twice. */
export function measuresOf(
  walk: Walk,
  points: readonly Point[],
  assessment: string,
  input: WalkInput,
): Measure[] {
  const { texts, language } = input;
  const numbers = numbersOf(points);
  return points
    .filter((one) => isReadyForPlan(one, input))
    .map((one) =>
      newMeasure(one.id, assessment, {
        action: one.proposal.trim(),
        cause: one.sees.trim(),
        owner: ownerOf(one, input),
        deadline: one.deadline,
        origin: fill(texts.origin, {
          area: walk.area.trim() || texts.noArea,
          date: formatDate(dayOfWalk(walk), language),
          number: numbers.get(one.id) ?? '',
        }),
      }),
    );
}
