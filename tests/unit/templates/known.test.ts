import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { yearlyDeadlines } from '#domain/book/templates/calendar.ts';
import type { RowsField } from '#domain/book/templates/template.ts';
import {
  kommuneCalled,
  kommuneOf,
  knownOf,
  rowsFromPlan,
  type KommuneFactsFile,
} from '#domain/templates/known.ts';
import { toCalendar } from '#files/calendar.ts';
import { measureWith } from '../assessment/exports/report-input.ts';
import { textsIn } from '../../support/texts.ts';

const names = textsIn('nb').templates;
const facts: KommuneFactsFile = {
  '9998': ['Prøvøy', 'Prøvefylket', 'Nord', 'provoy.kommune.no', 'nynorsk', 900],
  '9999': ['Eksempel', 'Eksempelfylket', 'Sør', 'eksempel.kommune.no', 'bokmål', 12_000],
};

describe('what is known of a kommune', () => {
  test('is found by its name, with «kommune» or without, however it is typed', () => {
    for (const name of ['Eksempel', 'eksempel kommune', ' EKSEMPEL '])
      expect(kommuneCalled(name, facts, names)).toEqual(kommuneOf('9999', facts));
    expect(kommuneCalled('provoy', facts, names)).toEqual({
      number: '9998',
      name: 'Prøvøy',
      fylke: 'Prøvefylket',
      policeDistrict: 'Nord',
      website: 'provoy.kommune.no',
      writtenForm: 'nynorsk',
      inhabitants: 900,
    });
  });

  test('is nothing for a name that is not whole, or unknown', () => {
    for (const name of ['', 'Eks', 'Ukjent kommune'])
      expect(kommuneCalled(name, facts, names)).toBeUndefined();
    expect(kommuneOf('9997', facts)).toBeUndefined();
  });

  test('is written as in running text', () => {
    const kommune = kommuneOf('9999', facts);
    expect(kommune && knownOf(kommune, names)).toEqual({
      kommune: 'Eksempel kommune',
      fylke: 'Eksempelfylket',
      politidistrikt: 'Sør politidistrikt',
      nettsted: 'eksempel.kommune.no',
    });
  });
});

describe('rows from the action plan', () => {
  const field = (columns: RowsField['columns']): RowsField => ({
    id: 'tiltak',
    type: 'table',
    label: 'Tiltak',
    columns,
    rows: 3,
  });
  const { statuses } = textsIn('nb').assessmentReport;
  const plan = [
    measureWith({ action: 'Senere', deadline: '2027-06-01', status: 'started' }),
    measureWith({ action: 'Først', deadline: '2027-03-15', owner: 'Fritid' }),
  ];

  test('have what each column asks for, by deadline, and leave the others empty', () => {
    const columns: RowsField['columns'] = [
      { title: 'Tiltak', plan: 'action', width: 1 },
      { title: 'Merknad', width: 1 },
      { title: 'Frist', plan: 'deadline', width: 1 },
      { title: 'Status', plan: 'status', width: 1 },
    ];
    expect(rowsFromPlan(field(columns), plan, statuses, 'nb')).toEqual([
      ['Først', '', '15. mars 2027', statuses.planned],
      ['Senere', '', '1. juni 2027', statuses.started],
    ]);
  });

  test('are none where no column asks', () => {
    expect(rowsFromPlan(field([{ title: 'Navn', width: 1 }]), plan, statuses, 'nb')).toEqual([]);
  });
});

test('what is to be done each year comes again in the calendar, on its day or the first of the month', () => {
  const deadlines = yearlyDeadlines(
    'arshjul',
    [
      { month: 4, day: 1, what: 'Rapport', who: 'Koordinatoren' },
      { month: 9, what: 'Planen', who: 'Gruppen' },
    ],
    '2026-06-15',
  );
  const text = toCalendar(deadlines, 'SLT', new Date('2026-11-27T00:00:00Z'));
  const events = new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
  expect(events.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
    ['Rapport', '2027-04-01'],
    ['Planen', '2026-09-01'],
  ]);
  expect(events.every((event) => event.isRecurring())).toBe(true);
});
