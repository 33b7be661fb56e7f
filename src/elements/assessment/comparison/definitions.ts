import type { ScaleAnswer } from '#domain/assessment/answers.ts';
import type { Assessment } from '#domain/assessment/assessment.ts';
import { withoutReason } from '#domain/assessment/counted.ts';
import type { ScoredIndicator } from '#domain/assessment/stage.ts';
import { wordingsIn } from '#elements/assessment/wordings-in.ts';
import type { Wordings } from '#domain/assessment/wordings.ts';

/** An indicator as the page words it. */
export interface Definition extends ScoredIndicator {
  statement: string;
  /** Asked in the full form; else in a module alone. */
  isCore: boolean;
  /** What each step looks like, from 0 to 4. */
  levels: string[];
}

/** Every indicator there is, and the names of the dimensions, in the order of the sheet. */
export interface Definitions {
  indicators: Definition[];
  byId: ReadonlyMap<string, Definition>;
  /** The wordings the sheet has. */
  wordings: Wordings;
  /** By id: «A · Forankring». */
  dimensions: ReadonlyMap<string, string>;
}

const textOf = (node: Element | null | undefined) => node?.textContent?.trim() ?? '';

/** Reads statements and levels from the paper sheet of the page. */
export function definitionsIn(host: Element): Definitions {
  const tables = [...host.querySelectorAll<HTMLElement>('table[data-dimension]')];
  const indicators = tables.flatMap((table) =>
    [...table.querySelectorAll<HTMLElement>('tr[data-indicator]')].map((row): Definition => ({
      id: row.dataset.indicator ?? '',
      dimension: table.dataset.dimension ?? '',
      gate: row.dataset.gate !== undefined,
      requirement: row.dataset.requirement === 'should' ? 'should' : 'must',
      isCore: row.dataset.core !== undefined,
      statement: textOf(row.querySelector('td > span')),
      levels: [...row.querySelectorAll('li')].map(textOf),
    })),
  );
  return {
    indicators,
    byId: new Map(indicators.map((one) => [one.id, one])),
    wordings: wordingsIn(host),
    dimensions: new Map(
      tables.map((table) => [
        table.dataset.dimension ?? '',
        textOf(table.querySelector('caption')),
      ]),
    ),
  };
}

/** True for a gate an assessment calls «Ikke aktuelt» without saying why: it counts as not answered. */
export const lacksReason = ({ byId }: Definitions, id: string, assessment: Assessment): boolean =>
  byId.get(id)?.gate === true && withoutReason([id], assessment).length > 0;

/** «3», or «Vet ikke». */
export const inShort = (
  answer: ScaleAnswer | undefined,
  words: { unknown: string; notApplicable: string },
): string => {
  if (answer === 'unknown') return words.unknown;
  if (answer === 'not-applicable') return words.notApplicable;
  return answer === undefined ? '' : String(answer);
};
