import { likelyMeant } from '#domain/site/spelling.ts';
import { readabilityOfEntry } from '../prose-trees.ts';
import type { Problem } from '../problems.ts';
import { isAllSound, readEntries, soundEntries, type Rule, type RuleContext } from './context.ts';
import { missingParts, type Part } from './parts.ts';

interface Overview {
  kinds: { guides: string[] }[];
}

/** What every guide has; what comes after the text, the page makes of the fields. */
const parts: readonly Part[] = [
  { part: 'stegene: «<Steps>» med en nummerert liste', written: /^<Steps>$/m },
  { part: 'minst én kilde: [](kilde:…)', written: /\(kilde:/ },
];

const words = { least: 400, most: 900 };

const overviewsOf = (context: RuleContext) => soundEntries<Overview>(context, 'guideOverviews');

/** The ids of all guides, written or not, in order. */
export const guidesInOrder = (context: RuleContext): string[] =>
  overviewsOf(context).flatMap(({ data }) => data.kinds.flatMap(({ guides }) => guides));

/** A guide has steps and a source, and is short enough to do one thing. */
export const guidesHaveTheirParts: Rule = (context) =>
  readEntries(context, 'guides').flatMap((entry): Problem[] => {
    const counted = readabilityOfEntry(entry)?.words;
    const fits = counted === undefined || (counted >= words.least && counted <= words.most);
    const expected = `${words.least} til ${words.most} ord`;
    const length: Problem = {
      kind: 'wrongLength',
      file: entry.file,
      line: 1,
      found: `${counted} ord`,
      expected,
    };
    return [...missingParts(entry, parts), ...(fits ? [] : [length])];
  });

/** Every guide stands once in the order, which may name more: those are not written yet. */
export const everyGuideInOrder: Rule = (context) => {
  if (!isAllSound(context, 'guideOverviews')) return [];
  const known = guidesInOrder(context);
  const missing = readEntries(context, 'guides')
    .filter(({ id, language }) => language === 'nb' && !known.includes(id))
    .map(({ file, id }): Problem => ({
      kind: 'guideNotInOrder',
      file,
      line: 1,
      expected: id,
    }));
  const twice = overviewsOf(context).flatMap(({ data, file, lineOf }) =>
    data.kinds
      .flatMap(({ guides }, kind) =>
        guides.map((id, at) => ({ id, path: ['kinds', kind, 'guides', at] })),
      )
      .filter(({ id }, at) => known.indexOf(id) < at)
      .map(({ id, path }): Problem => ({
        kind: 'guideTwiceInOrder',
        file,
        line: lineOf(path),
        found: id,
        expected: 'hver veileder én gang',
      })),
  );
  return [...missing, ...twice];
};

/** The guide that comes next is another, and one of the order: nobody is led to a dead end. */
export const guidesLeadOn: Rule = (context) => {
  if (!isAllSound(context, 'guideOverviews')) return [];
  const known = guidesInOrder(context);
  return soundEntries<{ next: string }>(context, 'guides')
    .filter(({ id, data }) => data.next === id || !known.includes(data.next))
    .map(({ id, data: { next }, file, lineOf }) => ({
      kind: 'nextGuideUnknown',
      file,
      line: lineOf(['next']),
      field: 'next',
      found: next,
      expected: 'id-en til en annen veileder i content/veiledere/oversikt.yaml',
      suggestion: likelyMeant(
        next,
        known.filter((one) => one !== id),
      ),
    }));
};
