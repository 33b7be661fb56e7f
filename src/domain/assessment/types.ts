/* What content/egenvurdering/ says, as its schemas have it. What each field means stands there. */
import type { form } from '#schemas/assessment/form.ts';
import type { dimension, indicator } from '#schemas/assessment/indicator.ts';
import type { EntryData } from '#schemas/site/entry.ts';

/** A dimension of the self-assessment. */
export type Dimension = EntryData<typeof dimension>;

/** A statement a kommune scores itself on. */
export type Indicator = EntryData<typeof indicator>;

type Form = EntryData<typeof form>;

/** A form scored on the scale 0–4. */
export type ScaleForm = Extract<Form, { kind: 'scale' }>;

/** A form of conditions that are in place or not, or of steps to tick off. */
export type ConditionForm = Extract<Form, { kind: 'conditions' }>;

/** What is asked in a form of conditions. */
export type Condition = ConditionForm['conditions'][number];
