import type { Assessment } from './assessment.ts';
import { movedBasis } from './basis.ts';
import { fieldKinds, toFields } from './fields.ts';
import {
  comparedIn,
  comparedKey,
  entriesOf,
  keyIn,
  keysOf,
  measureKey,
  storedAssessments,
  storedMeasures,
  type StoredEntries,
} from './stored-entries.ts';

/** Newer answers of a respondent, beside those that were here. */
export interface NewerAnswers {
  /** The id of what was here. */
  there: string;
  /** The id of what arrived. */
  arrived: string;
}

/** What replacing would change: how many answers, and how many notes and other texts. */
export interface Differences {
  changed: number;
  added: number;
  gone: number;
  texts: number;
}

type Writes = Record<string, string | undefined>;

/**
 * True when two assessments at work are of one respondent on one occasion: they have the same id, or were begun at
 * the same moment by the same role, kommune and name. With another role or kommune they are two people's, whatever
 * their ids: before answers were locked, a link could be answered on by whoever got it.
 */
export function isOfSame(one: Assessment, other: Assessment): boolean {
  if (one.keptOn !== undefined || other.keptOn !== undefined) return false;
  if (one.role !== other.role) return false;
  if (one.id === other.id) return one.kommune === other.kommune || !one.kommune || !other.kommune;
  return one.kommune === other.kommune && one.name === other.name && one.started === other.started;
}

/** What was here of the same respondent, and is older than what arrived. */
export const olderOf = (
  arrived: Assessment,
  all: readonly Assessment[],
): Assessment | undefined => {
  const older = all.filter((one) => isOfSame(one, arrived) && one.changed < arrived.changed);
  return older.find(({ id }) => id === arrived.id) ?? older[0];
};

/** What would be other answers if one assessment took the place of another. */
export function differencesBetween(was: Assessment, is: Assessment): Differences {
  const [before, after] = [toFields(was), toFields(is)];
  const differ = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => before[key] !== after[key],
  );
  const isOf = (key: string, ...kinds: (typeof fieldKinds)[number][]) =>
    kinds.some((kind) => key.startsWith(`${kind}.`));
  const answers = differ.filter((key) => isOf(key, 'answers', 'conditions'));
  const texts = differ.filter((key) =>
    isOf(key, ...fieldKinds.filter((kind) => !['answers', 'conditions', 'basis'].includes(kind))),
  );
  return {
    changed: answers.filter((key) => before[key] !== undefined && after[key] !== undefined).length,
    added: answers.filter((key) => before[key] === undefined).length,
    gone: answers.filter((key) => after[key] === undefined).length,
    texts: texts.length,
  };
}

const withoutKeys = (keys: readonly string[]): Writes =>
  Object.fromEntries(keys.map((key) => [key, undefined]));

/** Lets what pointed at one assessment point at another: what is compared, and what a consensus came from. */
function pointingAt(stored: StoredEntries, from: string, to: string): Writes {
  const moved = (id: string) => (id === from ? to : id);
  const compared = comparedIn(stored);
  const consensuses = storedAssessments(stored).flatMap(({ assessment }) =>
    assessment?.sources?.includes(from) ? [assessment] : [],
  );
  return {
    ...(compared?.includes(from) && {
      [comparedKey]: [...new Set(compared.map(moved))].join(' '),
    }),
    ...(Object.assign(
      {},
      ...consensuses.map(({ basis = {}, ...rest }) =>
        entriesOf({
          ...rest,
          sources: [...new Set((rest.sources ?? []).map(moved))],
          basis: Object.fromEntries(
            Object.entries(basis).map(([item, value]) => [item, movedBasis(value, moved)]),
          ),
        }),
      ),
    ) as Writes),
  };
}

const withoutIds = ({ id: _, assessment: __, ...rest }: { id: string; assessment: string }) =>
  JSON.stringify(Object.entries(rest).toSorted());

/** The measures of what arrived, in the plan of what was here; those that say the same are one. */
function measuresMoved(stored: StoredEntries, from: string, to: string): Writes {
  const { measures } = storedMeasures(stored);
  const there = new Set(measures.filter((one) => one.assessment === to).map(withoutIds));
  return Object.fromEntries(
    measures
      .filter((one) => one.assessment === from)
      .map((one) => [
        measureKey(one.id),
        there.has(withoutIds(one)) ? undefined : JSON.stringify({ ...one, assessment: to }),
      ]),
  );
}

const assessmentIn = (stored: StoredEntries, id: string): Assessment | undefined =>
  storedAssessments(stored).find((one) => one.id === id)?.assessment;

/**
 * What to write for newer answers to take the place of those that were here. They get the id of those, so that all
 * that points there goes on, and what was the reader's own stays so.
 */
export function replacing(stored: StoredEntries, { there, arrived }: NewerAnswers): Writes {
  const [was, is] = [assessmentIn(stored, there), assessmentIn(stored, arrived)];
  if (!was || !is) return {};
  const broughtIn = was.broughtIn === undefined ? undefined : is.broughtIn;
  const own = Object.keys(stored).filter((key) => key.startsWith(keyIn(there, '')));
  return {
    ...withoutKeys([...own, ...keysOf(stored, arrived)]),
    ...measuresMoved(stored, arrived, there),
    ...pointingAt(stored, arrived, there),
    ...entriesOf({ ...is, id: there, broughtIn }),
  };
}

/** What to write to take away newer answers that arrived, and leave what was here as it is. */
export const dropping = (stored: StoredEntries, { there, arrived }: NewerAnswers): Writes => ({
  ...withoutKeys(keysOf(stored, arrived)),
  ...pointingAt(stored, arrived, there),
});
