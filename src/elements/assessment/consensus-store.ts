import { isLocked, type Assessment } from '#domain/assessment/assessment.ts';
import { basisOf } from '#domain/assessment/basis.ts';
import { aboutField, fieldKey, type FieldKind } from '#domain/assessment/fields.ts';
import { comparedKey, keyIn, entriesOf, touched } from '#domain/assessment/stored-entries.ts';
import { now, wordingMark, write, writeAsOne } from './assessment-store.ts';

/** Remembers which assessments are compared. */
export const compare = (ids: readonly string[]): void => write({ [comparedKey]: ids.join(' ') });

/** Decides a common answer with what it rests on, or takes it away. */
export function decide(
  consensus: Assessment,
  indicator: string,
  answer: string | undefined,
  respondents: readonly Assessment[],
): void {
  if (isLocked(consensus)) return;
  const key = (kind: FieldKind) => keyIn(consensus.id, fieldKey(kind, indicator));
  const basis = answer === undefined ? undefined : basisOf(respondents, indicator);
  writeAsOne(
    {
      [key('answers')]: answer,
      [key('basis')]: basis,
      [key('wordings')]: wordingMark(indicator, answer),
    },
    { [keyIn(consensus.id, 'about')]: aboutField(touched(consensus, now())) },
  );
}

/** Puts a whole assessment on the device, as a consensus. */
export const saveAssessment = (assessment: Assessment): void => write(entriesOf(assessment));
