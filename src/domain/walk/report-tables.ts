import type { TableContent } from '#domain/book/document.ts';
import { formatDate, formatNumber } from '#domain/site/norwegian.ts';
import { inOrderOfReport } from './order.ts';
import { isStrength, severities, severityOf, type Point } from './walk.ts';
import { nameIn, type WalkInput } from './words.ts';

/** How the points spread over what was looked for and how bad it is. Counts, and no score of a place. */
export function spreadTable(
  points: readonly Point[],
  { words, texts, language }: WalkInput,
): TableContent {
  const known = words.categories.filter(({ id }) => points.some((one) => one.category === id));
  const isKnown = (one: Point) => known.some(({ id }) => id === one.category);
  const rows: [string, Point[]][] = [
    ...known.map(({ id, name }): [string, Point[]] => [
      name,
      points.filter((one) => one.category === id),
    ]),
    [texts.noCategory, points.filter((one) => !isKnown(one))],
  ];
  const count = (inside: readonly Point[], of: number | undefined) => {
    const found = inside.filter((one) => severityOf(one) === of).length;
    return found === 0 ? '–' : formatNumber(found, language);
  };
  return {
    columns: [
      { title: texts.fields.category, width: 0.4 },
      ...severities.map((severity) => ({
        title: severity === 0 ? words.kinds.strength.name : String(severity),
        width: 0.12,
      })),
      { title: texts.noSeverity, width: 0.12 },
    ],
    rows: rows
      .filter(([, inside]) => inside.length > 0)
      .map(([name, inside]) => [
        name,
        ...severities.map((severity) => count(inside, severity)),
        count(inside, undefined),
      ]),
  };
}

/** What those who walked are told: what is done, what comes, and what is not done, and why. */
export function answerTable(
  points: readonly Point[],
  numbers: ReadonlyMap<string, number>,
  { words, texts, language }: WalkInput,
): TableContent {
  const { fields } = texts;
  return {
    columns: [
      { title: texts.number, width: 0.07 },
      { title: fields.place, width: 0.2 },
      { title: fields.proposal, width: 0.25 },
      { title: fields.followUp, width: 0.16 },
      { title: fields.outcome, width: 0.14 },
      { title: fields.reason, width: 0.18 },
    ],
    rows: points
      .filter((one) => !isStrength(one))
      .toSorted(inOrderOfReport)
      .map((one) => [
        String(numbers.get(one.id) ?? ''),
        one.place,
        one.proposal || one.sees,
        [
          one.followUp || nameIn(words.owners, one.owner),
          one.deadline ? formatDate(one.deadline, language) : '',
        ]
          .filter(Boolean)
          .join(', '),
        one.outcome ? words.outcomes[one.outcome] : texts.noOutcome,
        one.reason,
      ]),
  };
}
