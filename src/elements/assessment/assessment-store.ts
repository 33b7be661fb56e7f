import {
  dataVersion,
  isLocked,
  newAssessment,
  type Assessment,
  type Role,
} from '#domain/assessment/assessment.ts';
import { formAfter, type AskedByForm } from '#domain/assessment/asked.ts';
import { aboutField, fieldKey, type FieldKind } from '#domain/assessment/fields.ts';
import {
  activeKey,
  storedAssessments,
  keyIn,
  storedAssessment,
  entriesOf,
  touched,
  type StoredEntries,
} from '#domain/assessment/stored-entries.ts';
import { changeOf, remember, takingBack, type Change } from '#domain/assessment/undo.ts';
import { wordingOf, type Wordings } from '#domain/assessment/wordings.ts';
import { atom } from 'nanostores';
import { storedMap } from '#elements/kit/device-store.ts';
import { newId } from '#elements/kit/new-id.ts';

/** Everything of the self-assessment on this device. `domain/assessment/stored-entries.ts` reads it. */
export const storedEntries = storedMap(`slt${dataVersion}.`);

/** The last changes made on this page, the latest last. */
export const changes = atom<readonly Change[]>([]);

/** The moment, as ISO text. */
export const now = (): string => new Date().toISOString();

export const write = (entries: StoredEntries): void => storedEntries.setEntries(entries);

/**
 * Writes entries together, as one change that can be undone. Gives nothing when it changes nothing.
 *
 * @param beside what is written with them, and stays when they are taken back
 */
export function writeAsOne(entries: StoredEntries, beside: StoredEntries = {}): Change | undefined {
  const change = changeOf(storedEntries.get(), entries);
  write({ ...entries, ...beside });
  if (change) changes.set(remember(changes.get(), change));
  return change;
}

const assessmentOf = (id: string | undefined): Assessment | undefined =>
  id === undefined ? undefined : storedAssessment(storedEntries.get(), id).assessment;

/** The assessment that is being filled in, if one is. */
export const activeAssessment = (): Assessment | undefined =>
  assessmentOf(storedEntries.get()[activeKey]);

/** The id of the one brought in that this page shows, in place of the one that is being filled in. */
export const lookedAt = atom<string | undefined>(undefined);

/** Shows one that was brought in. Any other is let be, and so the one that is being filled in is shown. */
export const lookAt = (id: string | undefined): void =>
  lookedAt.set(assessmentOf(id)?.broughtIn === undefined ? undefined : id);

/** The assessment this page shows: one that was brought in, else the one that is being filled in. */
export const shownAssessment = (): Assessment | undefined =>
  assessmentOf(lookedAt.get()) ?? activeAssessment();

/** Every assessment on the device that can be read, the last changed first. */
export const assessments = (): Assessment[] =>
  storedAssessments(storedEntries.get()).flatMap(({ assessment }) => assessment ?? []);

/** Begins a new assessment and makes it the active one. */
export function begin(about: {
  role: Role;
  kommune?: string | undefined;
  name?: string | undefined;
}): Assessment {
  const assessment = newAssessment(newId(), now(), about);
  write({ ...entriesOf(assessment), [activeKey]: assessment.id });
  return assessment;
}

/** Begins a new assessment for somebody else, and leaves the active one as it is. Can be undone. */
export function beginAnew(about: About): Assessment {
  const { role = 'kommune', kommune, name } = { ...activeAssessment(), ...about };
  const assessment = newAssessment(newId(), now(), { role, kommune, name });
  writeAsOne({ ...entriesOf(assessment), [activeKey]: assessment.id });
  return assessment;
}

/** Makes an assessment the active one. What was brought in never is. */
export function choose(id: string): void {
  if (assessmentOf(id)?.broughtIn === undefined) write({ [activeKey]: id });
}

/** What tells an assessment from others, and can be changed. */
type About = Partial<Pick<Assessment, 'role' | 'kommune' | 'name'>>;

/** What the next assessment is begun with, as the kommune the reader came from. */
let toBeginWith: About = {};

/** What the next assessment is begun with. */
export const beginsWith = (): About => toBeginWith;

/** Says what the next assessment is begun with. */
export function beginWith(about: About): void {
  toBeginWith = { ...toBeginWith, ...about };
}

/** Of which form an assessment is, once something is answered on this page. */
let formOf: (assessment: Assessment) => string | undefined = ({ form }) => form;

/** Says of which form what is answered on this page is. */
export function answerIn(form: string, askedBy: AskedByForm): void {
  formOf = (assessment) => formAfter(assessment, form, askedBy);
}

/** The wordings the page asks by. */
let wordingsAsked: Wordings = {};

/** Says by which wordings the page asks, so that each answer is kept with the one it was given to. */
export function askBy(wordings: Wordings): void {
  wordingsAsked = wordings;
}

/** What is kept with an answer of the wording it was given to: nothing for the first, and when it is taken away. */
export function wordingMark(item: string, answer: string | undefined): string | undefined {
  const version = wordingOf(wordingsAsked, item);
  return answer === undefined || version === 1 ? undefined : String(version);
}

/** The active assessment, begun now if there is none, or if it is not to be changed. */
const toFill = (): Assessment => {
  const active = activeAssessment();
  if (active && !isLocked(active)) return active;
  return begin({ role: 'kommune', ...toBeginWith });
};

/**
 * Sets a field of the active assessment, or takes it away. Nothing while one that was brought in is shown.
 *
 * @param isContinued true while the same note is being typed, so that undo takes it back as one
 */
export function setField(
  kind: FieldKind,
  item: string,
  value: string | undefined,
  isContinued = false,
): void {
  if (lookedAt.get() !== undefined) return;
  const assessment = toFill();
  const form = kind === 'answers' ? formOf(assessment) : assessment.form;
  setFieldOf({ ...assessment, form }, kind, item, value, isContinued);
}

/** Sets a field of an assessment that need not be the active one, or takes it away. What was brought in stays as it is. */
export function setFieldOf(
  assessment: Assessment,
  kind: FieldKind,
  item: string,
  value: string | undefined,
  isContinued = false,
): void {
  if (assessment.broughtIn !== undefined) return;
  const all = storedEntries.get();
  const key = keyIn(assessment.id, fieldKey(kind, item));
  const mark = keyIn(assessment.id, fieldKey('wordings', item));
  const marked = kind === 'answers' ? wordingMark(item, value) : all[mark];
  const isMarkedAnew = all[mark] !== marked;
  write({
    [key]: value,
    ...(isMarkedAnew && { [mark]: marked }),
    [keyIn(assessment.id, 'about')]: aboutField(touched(assessment, now())),
  });
  const also = [{ key: mark, before: all[mark], after: marked }];
  const change = { key, before: all[key], after: value, ...(isMarkedAnew && { also }) };
  changes.set(remember(changes.get(), change, isContinued));
}

/** Changes who answers, the kommune or the name. */
export function describe(about: About, isContinued = false): void {
  const assessment = touched({ ...toFill(), ...about }, now());
  const key = keyIn(assessment.id, 'about');
  const change = { key, before: storedEntries.get()[key], after: aboutField(assessment) };
  write({ [key]: change.after });
  changes.set(remember(changes.get(), change, isContinued));
}

/**
 * Says when the work is to be assessed anew, or takes it back. The answers are not changed by it, and so stay as old
 * as they are.
 */
export function setNext(day: string | undefined, of: Assessment = toFill()): void {
  const key = keyIn(of.id, 'about');
  const change = { key, before: storedEntries.get()[key], after: aboutField({ ...of, next: day }) };
  write({ [key]: change.after });
  changes.set(remember(changes.get(), change));
}

/**
 * Takes back the last change. What another tab has changed since is left as it is. Returns the key, or
 * nothing when there is none.
 */
export function undo(): string | undefined {
  const last = changes.get().at(-1);
  if (!last) return undefined;
  changes.set(changes.get().slice(0, -1));
  const entries = takingBack(last, storedEntries.get());
  if (!entries) return undo();
  write(entries);
  return last.key;
}
