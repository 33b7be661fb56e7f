import type { Assessment } from '#domain/assessment/assessment.ts';
import { newAssessment } from '#domain/assessment/assessment.ts';
import { newMeasure, type Measure } from '#domain/assessment/measure.ts';
import { heading, list, paragraph, table } from '#domain/book/document.ts';
import type { CaseDraft } from '#domain/assessment/exports/draft.ts';
import type { ReportInput } from '#domain/assessment/exports/report-input.ts';
import { textsIn } from '../../../support/texts.ts';

const texts = textsIn('nb');

const indicator = (id: string, gate = false, requirement: 'must' | 'should' = 'must') => ({
  id,
  dimension: id.replace(/-?\d+$/, ''),
  gate,
  requirement,
  version: 1,
  statement: `Påstand ${id}`,
  help: `Slik sjekker dere ${id}.`,
  levels: [0, 1, 2, 3, 4].map((level) => `Nivå ${level} av ${id}`),
  nextStep: `Neste steg for ${id}`,
  chapters: [{ text: `Kapittel om ${id}`, href: `https://example.com/${id}/` }],
});

const condition = (id: string, statement: string, requirement: 'must' | 'should' = 'must') => ({
  id,
  requirement,
  statement,
  nextStep: `Neste steg for ${id}`,
  chapters: [{ text: `Kapittel om ${id}`, href: `https://example.com/${id}/` }],
});

/** The draft of a case, but for its decision. */
const caseDraft: Omit<CaseDraft, 'decision'> = {
  title: 'SLT i {kommune}',
  lead: [paragraph('Utkast.')],
  children: [
    paragraph('Samlet: {stage}. Dato: {date}.'),
    heading(1, 'Økonomi'),
    table({
      columns: [
        { title: 'Post', width: 0.5 },
        { title: 'Kroner', width: 0.5 },
      ],
      rows: [['Stilling', '[fyll inn]']],
    }),
    { type: 'insert', of: 'weakest' },
    { type: 'insert', of: 'profile' },
    { type: 'insert', of: 'modules' },
    { type: 'insert', of: 'conditions' },
  ],
  sources: [
    {
      title: 'En kilde',
      publisher: 'Utgiver',
      year: '2026',
      url: 'https://example.com/',
      checked: '2026-11-21',
    },
  ],
};

/** What documents are made from, with two forms, a module, two forms of conditions, and the real words in bokmål. */
export const input: ReportInput = {
  language: 'nb',
  indicators: [
    indicator('A1', true),
    indicator('A2'),
    indicator('B1', true),
    indicator('C1'),
    indicator('E1', false, 'should'),
    indicator('M1-1'),
    indicator('M5-1'),
    indicator('M5-2'),
  ],
  dimensions: [
    { id: 'A', title: 'Forankring' },
    { id: 'B', title: 'Koordinator' },
    { id: 'C', title: 'Styring' },
    { id: 'E', title: 'Utførende nivå' },
    { id: 'M1', title: 'Interkommunal' },
    { id: 'M5', title: 'Viljen' },
  ],
  forms: [
    { id: 'rask', title: 'Rask', indicators: ['A1', 'B1'] },
    { id: 'full', title: 'Hele', indicators: ['A1', 'A2', 'B1', 'C1', 'E1'] },
    { id: 'modul', title: 'Modul', indicators: ['M1-1'] },
  ],
  willForms: [
    {
      title: 'Vil vi dette?',
      indicators: ['M5-1', 'M5-2'],
      readings: {
        low: { title: 'Noe mangler', text: 'Ta det opp.' },
        middle: { title: 'Noe å bygge på', text: 'Gå videre.' },
        high: { title: 'Dere vil', text: 'Bruk det.' },
      },
    },
  ],
  askedBy: { full: ['A1', 'A2', 'B1', 'C1', 'E1'], politi: ['A1', 'C1'] },
  conditionForms: [
    {
      title: 'Dette må til',
      isTickList: false,
      conditions: [
        condition('koordinator', 'Kommunen har en koordinator'),
        condition('utforende', 'De som møter unge, møtes', 'should'),
      ],
    },
    {
      title: 'Før oppstart',
      isTickList: true,
      conditions: [
        condition('politiet', 'Politiet er med', 'should'),
        condition('vedtak', 'Kommunestyret har vedtatt SLT'),
      ],
    },
  ],
  interventions: [
    {
      id: 'sterkt-tiltak',
      title: 'Det sterke tiltaket',
      names: ['Det sterke tiltaket', 'STK', 'klubb'],
      href: 'https://example.com/tiltak/sterkt-tiltak/',
      marking: 'Virker godt',
      ungsinn: 'nivå 5 av 5, ny skala (2018)',
    },
  ],
  kommuner: { '9999': 'Eksempel' },
  scale: ['Ikke i gang', 'Påbegynt', 'Delvis', 'På plass', 'Innarbeidet'],
  notValidated: 'Ikke validert.',
  texts: {
    ...texts.assessmentReport,
    check: texts.assessmentFollowUp.check,
    since: texts.assessmentFollowUp.since,
    calendar: texts.assessmentFollowUp.calendar,
    next: texts.assessmentFollowUp.next.title,
    questions: {
      ...{ need: 'Behov', evidence: 'Kunnskap', fit: 'Passer det?' },
      ...{ usability: 'Er det klart?', capacity: 'Kapasitet', support: 'Støtte' },
    },
    result: texts.assessmentResult,
    earlierAnswers: texts.assessmentWording.earlierAnswers,
    earlierShort: texts.assessmentWording.earlierShort,
    notAsked: texts.assessmentEvidence.notAsked,
    reopenedPoint: texts.assessmentOwner.reopenedPoint,
    will: texts.assessmentWill,
    progress: texts.assessmentPlan.progress,
    thenTitle: texts.assessmentFlow.othersTitle,
    must: texts.assessment.must,
    should: texts.assessment.should,
    mustsInPlace: texts.assessment.mustsInPlace,
    modulesTitle: texts.assessment.modulesTitle,
    stepDone: texts.assessmentFlow.done,
    stepsDone: texts.assessmentFlow.tickStage,
    answers: {
      unknown: 'Vet ikke',
      notApplicable: 'Ikke aktuelt',
      conditions: { yes: 'På plass', partly: 'Delvis', no: 'Ikke på plass', unknown: 'Vet ikke' },
    },
  },
  caseDrafts: {
    introduce: {
      ...caseDraft,
      decision: [list(['{kommune} gjør dette.', '[fyll inn: resten]'], true)],
    },
    renew: {
      ...caseDraft,
      title: 'Fornyet vedtak om SLT i {kommune}',
      children: [{ type: 'insert', of: 'progress' }],
      decision: [list(['{kommune} gjør det fortsatt.'], true)],
    },
  },
  applicationDraft: {
    title: 'Søknad fra {kommune}',
    children: [
      { type: 'insert', of: 'basis' },
      heading(1, 'Utfordringen'),
      { type: 'answer', indicator: 'M1-1' },
      paragraph('[fyll inn: hva som skjer]'),
      heading(1, 'Tiltaket'),
      { type: 'insert', of: 'measures' },
    ],
    sources: [],
    indicators: [
      {
        id: 'M1-1',
        levels: ['Ingenting.', 'Litt er gjort.', 'Noe er gjort.', 'Mye er gjort.', 'Alt er gjort.'],
      },
    ],
  },
};

/** An assessment with some answers. */
export const assessmentWith = (facts: Partial<Assessment>): Assessment => ({
  ...newAssessment('vurdering', '2026-11-20T10:00:00.000Z', { role: 'kommune' }),
  ...facts,
});

/** A measure with some fields filled in. */
export const measureWith = (facts: Partial<Measure>): Measure =>
  newMeasure('tiltak', 'vurdering', { action: 'Åpen klubb', ...facts });
