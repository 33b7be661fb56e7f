import { storableText } from '#domain/book/document.ts';
import { heapOf, inOrderOfReport, numbersOf } from './order.ts';
import { severityOf, type Point, type Walk } from './walk.ts';
import { nameIn, type WalkInput } from './words.ts';

/** The points of a walk as rows for a spreadsheet, in the order of the report. Dates stay as ISO, so that they sort. */
export function pointRows(
  walk: Walk,
  points: readonly Point[],
  { words, texts }: WalkInput,
): string[][] {
  const { fields } = texts;
  const numbers = numbersOf(points);
  const head = [
    ...[texts.number, fields.place, fields.kind, fields.category, fields.sees, fields.feels],
    ...[texts.severityColumn, texts.severityInWords, texts.urgencyColumn, texts.heapColumn],
    ...[fields.proposal, fields.owner, fields.followUp, fields.deadline, fields.agree],
    ...[fields.disagree, fields.reported, fields.walker, texts.latitude, texts.longitude],
    ...[texts.metres, texts.picturesColumn, fields.outcome, fields.reason],
    ...[fields.area, fields.date, texts.id],
  ];
  const rows = points.toSorted(inOrderOfReport).map((one) => {
    const severity = severityOf(one);
    const { position } = one;
    return [
      String(numbers.get(one.id) ?? ''),
      one.place,
      words.kinds[one.kind].name,
      nameIn(words.categories, one.category),
      one.sees,
      one.feels,
      severity === undefined ? '' : String(severity),
      severity === undefined ? '' : (words.severities[severity] ?? ''),
      one.urgency === undefined ? '' : words.urgencies[one.urgency].name,
      words.heaps[heapOf(one)],
      one.proposal,
      nameIn(words.owners, one.owner),
      one.followUp,
      one.deadline ?? '',
      one.agree === undefined ? '' : String(one.agree),
      one.disagree,
      one.reported,
      one.walker || walk.walker,
      position ? String(position.latitude) : '',
      position ? String(position.longitude) : '',
      position ? String(Math.round(position.accuracy)) : '',
      String(one.pictures.length),
      one.outcome ? words.outcomes[one.outcome] : '',
      one.reason,
      walk.area,
      walk.date ?? '',
      one.id,
    ];
  });
  return [head, ...rows].map((row) => row.map(storableText));
}
