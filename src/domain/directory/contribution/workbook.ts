import { freshId } from '#domain/directory/fresh-id.ts';
import { answerDating, cellsOfNew, removal, rowOf } from '#domain/directory/sheet/answer-form.ts';
import {
  headersOf,
  namesColumn,
  sideSheets,
  type SideSheet,
} from '#domain/directory/sheet/side-sheets.ts';
import type { TextSheet } from '#domain/site/text-sheet.ts';
import { digitsOf } from './check.ts';
import { coordinationsIn } from './known-values.ts';
import type { Cells, ContributionFacts, KnownCoordination } from './facts.ts';
import type { FieldId, Values } from './fields.ts';

/** What a workbook is made of. */
interface Context {
  values: Values;
  /** The number of the kommune it is about. */
  number: string;
  facts: ContributionFacts;
  /** ISO date of the day it is filled in. */
  today: string;
}

/** A text in both languages: as it was in both where it is one of them, else the same in both. */
function inBoth(stem: string, text: string, known: Cells = {}): Cells {
  const names = [`${stem}_nb`, `${stem}_nn`];
  const was = names.map((name) => known[name] ?? '');
  return Object.fromEntries(
    names.map((name, at) => [name, was.includes(text) ? (was[at] ?? '') : text]),
  );
}

const questionsOfRole = [
  ['bekreftet_av', 'by'],
  ['rolle', 'role'],
  ['rollekontakt_navn', 'contactName'],
  ['rollekontakt_telefon', 'contactPhone'],
  ['rollekontakt_epost', 'contactEmail'],
  ['rollekontakt_nettadresse', 'contactPage'],
] as const satisfies readonly [string, FieldId][];

const questionsOfPerson = [
  ['person_navn', 'personName'],
  ['person_telefon', 'personPhone'],
  ['person_epost', 'personEmail'],
] as const satisfies readonly [string, FieldId][];

const answer = (values: Values, id: FieldId) => {
  const value = values[id] ?? '';
  return id.endsWith('Phone') ? digitsOf(value) : value;
};

/** The row of the coordination. Who is not named anew, with consent, shall not stand there. */
function mainRow(
  { values, number, today }: Context,
  id: string,
  known: KnownCoordination | undefined,
): Map<string, string> {
  const answers = new Map<string, string>([
    ['bekreftet_dato', today],
    ...questionsOfRole.map(([key, field]) => [key, answer(values, field)] as const),
  ]);
  const cell = ({ name }: { name: string }) => known?.cells[name] ?? '';
  const row = rowOf(id, answers, cell, 'Skjema fra kommunen');
  for (const [header, field] of questionsOfPerson)
    row.set(header, answer(values, field) || removal);
  if (known) return row;
  for (const [header, cell] of cellsOfNew(number, 'har', today)) row.set(header, cell);
  return row;
}

const sheetNamed = (name: string) => sideSheets.find((one) => one.name === name) as SideSheet;

/** Items as rows of a sheet, each with what it belongs to. */
const rowsOf = (sheet: SideSheet, key: string, names: string, items: readonly Cells[]) => ({
  name: sheet.name,
  rows: [
    headersOf(sheet),
    ...items.map((item) => [key, names, ...sheet.columns.map(({ name }) => item[name] ?? '')]),
  ],
});

/** Rows that replace what is known; none where nothing is new; one that takes it away where all is emptied. */
function sideOf(
  name: string,
  items: readonly Cells[],
  told: readonly string[],
  known: readonly Cells[] = [],
): [SideSheet, Cells[]][] {
  const sheet = sheetNamed(name);
  const said = (list: readonly Cells[]) =>
    JSON.stringify(list.map((item) => told.map((header) => item[header] ?? '')));
  if (said(items) === said(known)) return [];
  const [first] = sheet.columns;
  return [[sheet, items.length > 0 || !first ? [...items] : [{ [first.name]: removal }]]];
}

function sidesOf({ values, today }: Context, known: KnownCoordination | undefined) {
  const value = (id: FieldId) => values[id] ?? '';
  const { nivåer = [], prioriteringer = [], møter = [] } = known?.sides ?? {};
  const texts = {
    ...inBoth('styrende', value('governing'), nivåer[0]),
    ...inBoth('koordinerende', value('coordinating'), nivåer[0]),
    ...inBoth('utforende', value('operational'), nivåer[0]),
  };
  const dating = { niva_datering_nb: answerDating.nb, niva_datering_nn: answerDating.nn };
  const levels = { ...texts, ...dating, niva_lest: today };
  const hasLevels = Object.values(texts).some((text) => text !== '');
  const lines = (['priority1', 'priority2', 'priority3'] as const)
    .map(value)
    .filter((text) => text !== '');
  const priorities = lines.map((text) => {
    const was = prioriteringer.find((one) => Object.values(one).includes(text));
    return { ...inBoth('prioritering', text, was), prioritering_lest: today };
  });
  const place = inBoth('mote_sted', value('meetingPlace'), møter[0]);
  const meeting = {
    ...{ mote_dato: value('meetingDate'), mote_klokka: value('meetingTime'), ...place },
    ...{ mote_nettadresse: value('meetingPage'), mote_lest: today },
  };
  return [
    ...sideOf('nivåer', hasLevels ? [levels] : [], Object.keys(texts), nivåer),
    ...sideOf('prioriteringer', priorities, ['prioritering_nb', 'prioritering_nn'], prioriteringer),
    ...sideOf(
      'møter',
      meeting.mote_dato ? [meeting] : [],
      Object.keys(meeting).filter((header) => header !== 'mote_lest'),
      møter,
    ),
  ];
}

/** The documents a form tells of, with their ids. What is told again is the same document. */
function documentsOf({ values, number, facts, today }: Context): [string, Cells][] {
  const { slug = '', name = '', isNynorsk } = facts.kommuner[number] ?? {};
  const { planTitle, planPage, planFrom, planTo, surveyYear, surveyPage } = values;
  const document = (type: string, title: string, page: string, from = '', to = ''): Cells => ({
    ...{ tittel: title, malform: isNynorsk ? 'nn' : 'nb', dokument_kommuner: number, type },
    ...{ ar_fra: from, ar_til: to, dokument_nettadresse: page, omtalt_pa: page },
    ...{ sett: 'side', dokument_lest: today },
  });
  const told: [string, Cells][] = [];
  if (planTitle && planPage) {
    const id = [slug, 'plan-fra-kommunen', planFrom || planTo].filter(Boolean).join('-');
    told.push([id, document('plan', planTitle, planPage, planFrom, planTo)]);
  }
  if (surveyYear && surveyPage) {
    const title = `Ungdata i ${name} ${surveyYear}`;
    const id = `${slug}-ungdata-fra-kommunen-${surveyYear}`;
    told.push([id, document('ungdata', title, surveyPage, surveyYear, surveyYear)]);
  }
  return told;
}

/**
 * What a kommune tells, as sheets that `directory:import` takes (with `--partial`): the row of its coordination, a new
 * one where we know of none, and what belongs to it.
 */
export function contributedSheets(context: Context): TextSheet[] {
  const { facts, number } = context;
  const known = coordinationsIn(facts, number)[0];
  const kommune = facts.kommuner[number];
  if (!kommune) throw new Error(`No kommune has the number ${number}.`);
  const id = known?.id ?? freshId(kommune.slug, new Set(facts.coordinations.map((one) => one.id)));
  const nameOf = (one: string) => facts.kommuner[one]?.name ?? one;
  const names = (known?.kommuner ?? [number]).map(nameOf).join(', ');
  const row = mainRow(context, id, known).set(namesColumn, names);
  const documents = sheetNamed('dokumenter');
  const told = documentsOf(context).map(([key, cells]) => [
    key,
    kommune.name,
    ...documents.columns.map(({ name }) => cells[name] ?? ''),
  ]);
  return [
    { name: 'samordninger', rows: [[...row.keys()], [...row.values()]] },
    ...sidesOf(context, known).map(([sheet, items]) => rowsOf(sheet, id, names, items)),
    ...(told.length > 0 ? [{ name: documents.name, rows: [headersOf(documents), ...told] }] : []),
  ];
}
