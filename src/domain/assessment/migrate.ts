import { parseConditionAnswer, parseScaleAnswer, readAnswers } from './answers.ts';
import { dataVersion, isItemId, newAssessment, type Assessment } from './assessment.ts';

/** Version 1 kept form values on the device alone, all forms in one map: id → value. */
export interface VersionOne {
  version: 1;
  values: Readonly<Record<string, unknown>>;
}

const isIndicator = (id: string) => /^[A-Z]+\d+(-\d+)?$/.test(id);

/** What came of lifting. */
export interface Lifted {
  assessment: Assessment;
  /** Ids whose values were no answers, and keys that are no ids. */
  damaged: string[];
}

/**
 * Lifts the answers of version 1 into an assessment of today.
 *
 * @param now the moment they are lifted, since version 1 kept no time
 */
export function fromVersionOne({ values }: VersionOne, id: string, now: string): Lifted {
  const keys = Object.keys(values).filter(isItemId);
  const others = Object.keys(values).filter((key) => !isItemId(key));
  const read = <Answer>(ids: readonly string[], parse: (value: unknown) => Answer | undefined) =>
    readAnswers(ids, values, parse);
  const scale = read(keys.filter(isIndicator), parseScaleAnswer);
  const conditions = read(
    keys.filter((key) => !isIndicator(key)),
    parseConditionAnswer,
  );
  return {
    assessment: {
      ...newAssessment(id, now, { role: 'kommune' }),
      answers: scale.answers,
      conditions: conditions.answers,
    },
    damaged: [...scale.damaged, ...conditions.damaged, ...others],
  };
}

/** True for a version this site can't know yet. */
export const isNewer = (version: unknown): boolean =>
  typeof version === 'number' && version > dataVersion;
