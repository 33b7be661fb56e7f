import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { yearlyDeadlines } from '#domain/book/templates/calendar.ts';
import type { RowsField } from '#domain/book/templates/template.ts';
import {
  choiceName,
  kommuneOf,
  kommunerCalled,
  knownOf,
  rowsFromPlan,
  type KommuneFactsFile,
} from '#domain/templates/known.ts';
import { filledFileName } from '#domain/templates/file-name.ts';
import { toCalendar } from '#files/calendar.ts';
import { measureWith } from '../assessment/exports/report-input.ts';
import { textsIn } from '../../support/texts.ts';

const names = textsIn('nb').templates;
const facts: KommuneFactsFile = {
  '9998': ['Prøvøy', 'Prøvefylket', 'Nord', 'provoy.kommune.no', 'nynorsk', 900],
  '9995': ['Tvilling (Sørfylket)', 'Sørfylket', 'Sør', 'tvilling-s.kommune.no', 'bokmål', 1],
  '9996': ['Tvilling (Nordfylket)', 'Nordfylket', 'Nord', 'tvilling-n.kommune.no', 'bokmål', 1],
  '9999': ['Eksempel', 'Eksempelfylket', 'Sør', 'eksempel.kommune.no', 'bokmål', 12_000],
};

describe('what is known of a kommune', () => {
  test('is found by its name, with «kommune» or without, however it is typed', () => {
    for (const name of ['Eksempel', 'eksempel kommune', ' EKSEMPEL '])
      expect(kommunerCalled(name, facts, names)).toEqual([kommuneOf('9999', facts)]);
    expect(kommunerCalled('provoy', facts, names)).toEqual([
      {
        number: '9998',
        name: 'Prøvøy',
        fylke: 'Prøvefylket',
        policeDistrict: 'Nord',
        website: 'provoy.kommune.no',
        writtenForm: 'nynorsk',
        inhabitants: 900,
      },
    ]);
  });

  test('is nothing for a name that is not whole, or unknown', () => {
    for (const name of ['', 'Eks', 'Ukjent kommune'])
      expect(kommunerCalled(name, facts, names)).toEqual([]);
    expect(kommuneOf('9997', facts)).toBeUndefined();
  });

  test('is asked for where two have the name, and each is found with its fylke', () => {
    const numbersOf = (name: string) =>
      kommunerCalled(name, facts, names).map(({ number }) => number);
    expect(numbersOf('tvilling')).toEqual(['9995', '9996']);
    expect(numbersOf('Tvilling kommune')).toEqual(['9995', '9996']);
    for (const name of [
      'Tvilling i Nordfylket',
      'Tvilling kommune i Nordfylket',
      'Tvilling (Nordfylket)',
    ])
      expect(numbersOf(name)).toEqual(['9996']);
    const [, north] = kommunerCalled('tvilling', facts, names);
    expect(north && choiceName(north, names)).toBe('Tvilling i Nordfylket');
    expect(north && knownOf(north, names).kommune).toBe('Tvilling kommune');
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

test('a filled file is told from the empty one, and from that of another kommune', () => {
  const named = (kommune: string) => filledFileName('handlingsplan', kommune, '2026-11-27');
  expect(named('Prøvøy kommune')).toBe('handlingsplan-provoy-2026-11-27.docx');
  expect(named('Prøvøy')).toBe('handlingsplan-provoy-2026-11-27.docx');
  expect(named('')).toBe('handlingsplan-2026-11-27.docx');
});

describe('what is to be done each year', () => {
  const deadlines = yearlyDeadlines(
    'arshjul',
    [
      { month: 4, day: 1, what: 'Rapport', who: 'Koordinatoren' },
      { month: 9, around: 10, what: 'Planen', who: 'Gruppen' },
      { month: 10, what: 'Budsjettet', who: 'Gruppen' },
    ],
    '2026-06-15',
    { ...names, language: 'nb' },
  );
  const text = toCalendar(deadlines, {
    name: 'SLT',
    language: 'nb',
    product: 'Årshjul',
    now: new Date('2026-11-27T00:00:00Z'),
  });
  const events = new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

  test('comes again in the calendar, all day, on its day, the example or the first of the month', () => {
    expect(events.map(({ startDate }) => startDate.toString())).toEqual([
      '2027-04-01',
      '2026-09-10',
      '2026-10-01',
    ]);
    expect(events.every((event) => event.isRecurring() && event.startDate.isDate)).toBe(true);
    expect(text.match(/TRANSP:TRANSPARENT/g)).toHaveLength(3);
  });

  test('says in words when its day is only an example', () => {
    const [report, plan] = events;
    expect(report?.summary).toBe('Rapport');
    expect(report?.description).toBe('Ansvarlig: Koordinatoren.');
    expect(plan?.summary).toBe('Planen (i løpet av september)');
    expect(plan?.description).toContain('Dagen er et eksempel');
  });
});
