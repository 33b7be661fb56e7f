/** A form of the self-assessment as a blank sheet, before it has a format. */
import { conditionAnswers } from '#domain/assessment/answers.ts';
import type { Language } from '#domain/site/language.ts';
import { pages } from '#routing/routes.ts';
import { dimensions, indicators, type Form } from './assessment.ts';
import { fileName, fingerprintOf, type EditionHead } from './editions.ts';
import { need } from './read.ts';
import { textsIn } from './texts.ts';

/** Something to answer with a pen. */
export interface FormQuestion {
  /** «A1», or its place in a list to tick off. Left out where nothing refers to it. */
  code?: string;
  /** «Må» or «Bør», where it is marked. */
  mark: string | undefined;
  statement: string;
  /** How to find out. */
  help: string;
  /** The levels from 0, each as it looks here. None where the answers say all. */
  levels: string[];
  /** The answers beside the levels. None in a list to tick off. */
  answers: string[];
}

/** Questions that belong together. */
export interface FormArea {
  title?: string;
  questions: FormQuestion[];
}

/** A form as a file. */
export interface FormEdition extends EditionHead {
  kind: 'form';
  form: Form;
  areas: FormArea[];
}

type ScaleForm = Extract<Form, { kind: 'scale' }>;
type ConditionForm = Extract<Form, { kind: 'conditions' }>;

function areasOfScale(form: ScaleForm, language: Language): FormArea[] {
  const { assessment, assessmentResult } = textsIn(language);
  const { must, should, unknown, notApplicable } = assessment;
  const asked = form.indicators.map(({ id }) => need(indicators.get(id), `Indicator "${id}"`));
  return [...Map.groupBy(asked, ({ dimension }) => dimension)].map(([id, members]) => ({
    title: `${id} · ${need(dimensions.get(id), `Dimension "${id}"`).title[language]}`,
    questions: members.map(({ id: code, requirement, gate, statement, help, levels }) => ({
      code,
      mark: requirement === 'should' ? should : gate ? must : undefined,
      statement: statement[language],
      help: (form.hints[code] ?? help)[language],
      levels: levels[language],
      answers: [unknown, gate ? assessmentResult.notApplicableGate : notApplicable],
    })),
  }));
}

function areasOfConditions(form: ConditionForm, language: Language): FormArea[] {
  const t = textsIn(language).assessment;
  const questions = form.conditions.map(({ requirement, statement, help }, at) => ({
    ...(form.tickList && { code: String(at + 1) }),
    mark: requirement === 'must' ? t.must : form.tickList ? undefined : t.should,
    statement: statement[language],
    help: help[language],
    levels: [],
    answers: form.tickList ? [] : conditionAnswers.map((answer) => t.conditionAnswers[answer]),
  }));
  return [{ questions }];
}

/** A form in a language. */
export function editionOfForm(form: Form, language: Language): FormEdition {
  const areas =
    form.kind === 'scale' ? areasOfScale(form, language) : areasOfConditions(form, language);
  const [title, lead] = [form.title[language], form.description[language]];
  return {
    kind: 'form',
    form,
    areas,
    name: fileName('egenvurdering', form.id, language),
    language,
    title,
    lead,
    page: pages.form(form.id),
    revision: fingerprintOf([title, lead, form.version, form.introduction[language], areas]),
  };
}
