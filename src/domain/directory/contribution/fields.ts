/** How an answer is written. */
export type FieldKind =
  'text' | 'long' | 'phone' | 'email' | 'web' | 'day' | 'time' | 'year' | 'tick';

/** A question of a form. */
export interface Field<Id extends string = string> {
  id: Id;
  kind: FieldKind;
  /** The most signs of the answer. */
  most: number;
  isRequired?: true;
}

/** Questions about one thing. */
export interface Group<Name extends string = string, Id extends string = string> {
  name: Name;
  fields: readonly Field<Id>[];
  /** What must be answered when something of it is. */
  whole?: readonly Id[];
}

const field = <Id extends string>(id: Id, kind: FieldKind, most: number): Field<Id> => ({
  id,
  kind,
  most,
});

const required = <Id extends string>(id: Id, kind: FieldKind, most: number): Field<Id> => ({
  ...field(id, kind, most),
  isRequired: true,
});

const group = <const Name extends string, Id extends string>(
  name: Name,
  fields: readonly Field<Id>[],
  whole: readonly NoInfer<Id>[] = [],
): Group<Name, Id> => ({ name, fields, whole });

/** The longest address we take. */
const address = 300;

/** «Noe er feil». */
const correctionGroups = [
  group('correction', [
    required('wrong', 'long', 1000),
    field('right', 'long', 1000),
    required('source', 'text', 300),
  ]),
] as const;

/** «Er du koordinator eller ansvarlig her?»: the role first, a person last. */
const contributionGroups = [
  group('role', [required('by', 'text', 120), required('role', 'text', 120)]),
  group(
    'contact',
    [
      field('contactName', 'text', 120),
      field('contactPhone', 'phone', 20),
      field('contactEmail', 'email', 120),
      field('contactPage', 'web', address),
    ],
    ['contactName', 'contactPage'],
  ),
  group('levels', [
    field('governing', 'text', 300),
    field('coordinating', 'text', 300),
    field('operational', 'text', 300),
  ]),
  group('priorities', [
    field('priority1', 'text', 140),
    field('priority2', 'text', 140),
    field('priority3', 'text', 140),
  ]),
  group(
    'meeting',
    [
      field('meetingDate', 'day', 10),
      field('meetingTime', 'time', 5),
      field('meetingPlace', 'text', 140),
      field('meetingPage', 'web', address),
    ],
    ['meetingDate', 'meetingPlace'],
  ),
  group(
    'plan',
    [
      field('planTitle', 'text', 160),
      field('planFrom', 'year', 4),
      field('planTo', 'year', 4),
      field('planPage', 'web', address),
    ],
    ['planTitle', 'planPage'],
  ),
  group(
    'survey',
    [field('surveyYear', 'year', 4), field('surveyPage', 'web', address)],
    ['surveyYear', 'surveyPage'],
  ),
  group(
    'person',
    [
      field('personName', 'text', 120),
      field('personPhone', 'phone', 20),
      field('personEmail', 'email', 120),
      field('consent', 'tick', 2),
    ],
    ['personName', 'consent'],
  ),
] as const;

/** The groups of each form. */
export const groupsOf = {
  correction: correctionGroups,
  contribution: contributionGroups,
} as const;

/** Which form it is. */
export type FormKind = keyof typeof groupsOf;

type Groups = (typeof groupsOf)[FormKind][number];

/** The name of a group. */
export type GroupName = Groups['name'];

/** The id of a field. */
export type FieldId = Groups['fields'][number]['id'];

/** The answers, trimmed; what is not answered is left out or empty. */
export type Values = Readonly<Partial<Record<FieldId, string>>>;
