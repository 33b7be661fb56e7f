import {
  groupsOf,
  type Field,
  type FieldId,
  type FormKind,
  type Group,
  type Values,
} from './fields.ts';

/**
 * What may be wrong with an answer:
 * - `missing`: it must be there
 * - `missingBeside`: it must be there since something beside it is
 * - `tooLong`, `phone`, `email`, `web`, `year`, `time`: it is not written so
 * - `personal`: an address that belongs to a person, where one of an office is asked for
 * - `past`: a meeting that has been
 * - `order`: a plan that ends before it begins
 * - `noConsent`: a person who has not said yes
 */
export type Fault =
  | 'missing'
  | 'missingBeside'
  | 'tooLong'
  | 'phone'
  | 'email'
  | 'personal'
  | 'web'
  | 'year'
  | 'day'
  | 'time'
  | 'past'
  | 'order'
  | 'noConsent';

/** One thing that must be mended. */
export interface Problem {
  field: FieldId;
  fault: Fault;
}

/** A telephone number as its digits alone, as the sheets take it. */
export const digitsOf = (phone: string): string =>
  phone.replace(/[\s.-]/g, '').replace(/^(?:\+|00)47(?=\d{8}$)/, '');

/** Words that make an address of two words one of an office, as its schema has them. */
const officeWords = /^(?:post|epost|postmottak|firmapost|kommune|info|kontakt|servicetorg)$/;

/** True for an address like first.last@. */
function looksPersonal(email: string): boolean {
  const words = (email.split('@')[0] ?? '').toLowerCase().split(/[._]/);
  return (
    words.length > 1 &&
    words.every((word) => /^\p{L}+$/u.test(word)) &&
    !words.some((word) => officeWords.test(word))
  );
}

const isEmail = (text: string) =>
  /^[a-z0-9_'+-]+(?:\.[a-z0-9_'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i.test(text);

const isSecure = (text: string) =>
  /^https:\/\//i.test(text) && URL.canParse(text) && /\.\p{L}/u.test(new URL(text).hostname);

/** True for a day that exists, as `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const isWrong: Record<Field['kind'], (text: string) => boolean> = {
  text: () => false,
  long: () => false,
  tick: () => false,
  phone: (text) => !/^(?:\d{5}|\d{8})$/.test(digitsOf(text)),
  email: (text) => !isEmail(text),
  web: (text) => !isSecure(text),
  day: (text) => !isDay(text),
  time: (text) => !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text),
  year: (text) => !/^(?:19|20)\d\d$/.test(text),
};

function faultOf({ id, kind, most }: Field, value: string, today: string): Fault | undefined {
  if (value.length > most) return 'tooLong';
  if (isWrong[kind](value)) return kind as Fault;
  if (id === 'contactEmail' && looksPersonal(value)) return 'personal';
  if (id === 'surveyYear' && value > today.slice(0, 4)) return 'year';
  return kind === 'day' && value < today ? 'past' : undefined;
}

function problemsIn({ fields, whole = [] }: Group, values: Values, today: string): Problem[] {
  const valueOf = (id: string) => values[id as FieldId] ?? '';
  const isBegun = fields.some(({ id }) => valueOf(id) !== '');
  return fields.flatMap((one): Problem[] => {
    const field = one.id as FieldId;
    const value = valueOf(field);
    if (value !== '') {
      const fault = faultOf(one, value, today);
      return fault ? [{ field, fault }] : [];
    }
    if (one.isRequired) return [{ field, fault: 'missing' }];
    if (!isBegun || !whole.includes(field)) return [];
    return [{ field, fault: one.kind === 'tick' ? 'noConsent' : 'missingBeside' }];
  });
}

/** All that must be mended before a form becomes an e-mail and a file, in the order of its fields. */
export function problemsOf(kind: FormKind, values: Values, today: string): Problem[] {
  const found = groupsOf[kind].flatMap((one: Group) => problemsIn(one, values, today));
  const { planFrom = '', planTo = '' } = values;
  const isBackwards = planFrom !== '' && planTo !== '' && planTo < planFrom;
  if (!isBackwards || found.some(({ field }) => field === 'planFrom' || field === 'planTo'))
    return found;
  const ids = groupsOf[kind].flatMap((one: Group) => one.fields.map(({ id }) => id));
  return [...found, { field: 'planTo' as const, fault: 'order' as const }].toSorted(
    (a, b) => ids.indexOf(a.field) - ids.indexOf(b.field),
  );
}
