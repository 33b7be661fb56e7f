import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import { digitsOf, problemsOf } from '#domain/directory/contribution/check.ts';
import { contributionFacts } from '#domain/directory/contribution/facts.ts';
import { groupsOf, type FieldId, type Values } from '#domain/directory/contribution/fields.ts';
import { knownValues } from '#domain/directory/contribution/known-values.ts';
import { letterAddress, letterText, longestAddress } from '#domain/directory/contribution/mail.ts';
import { contributedSheets } from '#domain/directory/contribution/workbook.ts';
import type { Coordination, PublishedDocument } from '#domain/directory/types.ts';
import { toWorkbook } from '#files/workbook.ts';
import { officeEmail, phoneNumber, secureAddress } from '#schemas/site/common.ts';
import { documentsFile } from '../../../scripts/directory/catalogue.ts';
import { catalogue } from '../../support/catalogue.ts';
import {
  confirmation,
  importInto,
  madeUp,
  person,
  project,
  textIn,
  today,
} from '../../support/made-up.ts';

const here = (text: string) => ({ nb: text, nn: `${text} på nynorsk` });

/** A made-up coordination of Larvik with everything a form asks about, and more. */
const known = madeUp({
  id: 'eksempel-larvik',
  kommuner: ['3909'],
  percent: 50,
  roleContact: {
    name: here('Servicetorget'),
    phone: '33000000',
    url: 'https://example.com/slt',
    dating: here('Udatert'),
    seen: '2026-01-01',
  },
  levels: { governing: here('Politirådet'), dating: here('Udatert'), seen: '2026-01-01' },
  priorities: [{ text: here('Uteområdene'), seen: '2026-11-01' }],
  nextMeeting: { date: '2026-12-03', place: here('Rådhuset'), seen: '2026-11-01' },
  policeContact: {
    name: here('Politikontakten'),
    url: 'https://example.com/politi',
    dating: here('Udatert'),
    seen: '2026-01-01',
  },
  person,
  confirmation,
});

/** A form with an answer to everything. */
const whole: Values = {
  by: 'Leder for oppvekst',
  role: 'SLT-koordinator',
  contactName: 'Servicetorget',
  contactPhone: '+47 33 00 00 01',
  contactEmail: 'slt@example.com',
  contactPage: 'https://example.com/slt',
  governing: 'Politirådet',
  coordinating: 'Koordineringsgruppen',
  priority1: 'Et trygt sentrum',
  priority2: '=Færre ransforsøk',
  meetingDate: '2026-12-10',
  meetingTime: '18:00',
  meetingPlace: 'Åpent møte på rådhuset',
  meetingPage: 'https://example.com/mote',
  planTitle: 'Handlingsplan',
  planFrom: '2026',
  planTo: '2029',
  planPage: 'https://example.com/plan',
  surveyYear: '2025',
  surveyPage: 'https://example.com/ungdata',
  personName: 'Eksempel Nyesen',
  personPhone: '33 00 00 02',
  consent: 'ja',
};

const factsFor = (coordinations: readonly Coordination[]) =>
  contributionFacts(catalogue.kommuner, coordinations, today);

let root = '';
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Fills in a form about Larvik, makes the file of it, and imports that. */
async function fillInAndImport(
  values: Values,
  coordinations: readonly Coordination[],
  args: readonly string[] = [],
) {
  expect(problemsOf('contribution', values, today)).toEqual([]);
  root = project(coordinations);
  const file = await toWorkbook(
    contributedSheets({ values, number: '3909', facts: factsFor(coordinations), today }),
  );
  const bytes = new Uint8Array(await file.arrayBuffer());
  const outcome = await importInto(root, bytes, ['--partial', '--write', ...args]);
  const records = parse(textIn(root)) as Coordination[];
  const documents = parse(readFileSync(join(root, documentsFile), 'utf8')) as PublishedDocument[];
  const isNew = ({ id }: PublishedDocument) => id.includes('fra-kommunen');
  return { ...outcome, records, told: documents.filter(isNew) };
}

describe('the file of a filled form', () => {
  test('makes a new coordination where none is known, with all that was told', async () => {
    const { code, said, records, told } = await fillInAndImport(whole, [madeUp()]);
    expect(said).toContain('Skrevet til');
    expect(code).toBe(0);
    expect(records).toHaveLength(2);
    expect(records[1]).toMatchObject({
      id: 'larvik',
      kommuner: ['3909'],
      role: { nb: 'SLT-koordinator', nn: 'SLT-koordinator' },
      roleContact: { phone: '33000001', email: 'slt@example.com', seen: today },
      levels: { governing: { nb: 'Politirådet' }, coordinating: { nn: 'Koordineringsgruppen' } },
      priorities: [{ text: { nb: 'Et trygt sentrum' } }, { text: { nn: '=Færre ransforsøk' } }],
      nextMeeting: { date: '2026-12-10', time: '18:00', url: 'https://example.com/mote' },
      person: { name: 'Eksempel Nyesen', phone: '33000002' },
      confirmation: { date: today, by: 'Leder for oppvekst', source: 'Skjema fra kommunen' },
      evidence: [{ from: 'kommunen', tells: 'har', years: { from: 2026, to: 2026 } }],
    });
    expect(told).toMatchObject([
      { kind: 'plan', title: 'Handlingsplan', years: { from: 2026, to: 2029 }, kommuner: ['3909'] },
      { kind: 'ungdata', title: 'Ungdata i Larvik 2025', url: 'https://example.com/ungdata' },
    ]);
  });

  test('with what was known changes nothing but the day it was confirmed', async () => {
    const { person: _, ...nobody } = known;
    const values = { ...knownValues(factsFor([nobody]), '3909'), by: 'Leder for oppvekst' };
    const { code, records } = await fillInAndImport(values, [nobody]);
    expect(code).toBe(0);
    const dating = { nb: 'Bekreftet av kommunen', nn: 'Stadfesta av kommunen' };
    expect(records).toEqual([
      {
        ...nobody,
        confirmation: { date: today, by: 'Leder for oppvekst', source: 'Skjema fra kommunen' },
        roleContact: { ...nobody.roleContact, dating, seen: today },
      },
    ]);
  });

  test('takes away what was emptied, and leaves what it does not ask', async () => {
    const { person: _, confirmation: __, ...unconfirmed } = known;
    const values = { by: 'Leder for oppvekst', role: 'Ungdomskoordinator' };
    const { code, records } = await fillInAndImport(values, [unconfirmed]);
    expect(code).toBe(0);
    const [record] = records;
    expect(record).toMatchObject({
      role: { nb: 'Ungdomskoordinator', nn: 'Ungdomskoordinator' },
      percent: 50,
      policeContact: known.policeContact,
    });
    for (const field of ['roleContact', 'levels', 'priorities', 'nextMeeting'])
      expect(record, field).not.toHaveProperty(field);
  });

  test('takes away a person who is not named anew, when the editor says so', async () => {
    const { consent: _, personName: __, personPhone: ___, ...nobody } = whole;
    const refused = await fillInAndImport(nobody, [known]);
    expect(refused.said).toContain('--remove eksempel-larvik');
    expect(refused.records[0]).toHaveProperty('person');
    rmSync(root, { recursive: true });
    const removed = await fillInAndImport(nobody, [known], ['--remove', 'eksempel-larvik']);
    expect(removed.code).toBe(0);
    expect(removed.records[0]).not.toHaveProperty('person');
  });
});

describe('a file somebody has tampered with', () => {
  const sheets = contributedSheets({ values: whole, number: '3909', facts: factsFor([]), today });
  const tampered = (from: string, to: string) =>
    sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map((cell) => (cell === from ? to : cell))),
    }));

  test.each([
    ['with an address that is not secure', 'https://example.com/plan', 'http://example.com/plan'],
    ['with an address that is a script', 'https://example.com/mote', 'javascript:alert(1)'],
    ['with a priority as long as a letter', 'Et trygt sentrum', 'a'.repeat(141)],
    ['with a role as long as a letter', 'SLT-koordinator', 'a'.repeat(601)],
    ['with a time that is none', '18:00', '25:00'],
    ['with a person’s own address for the office', 'slt@example.com', 'ola.eksempel@example.com'],
  ])('%s is refused, and nothing is written', async (_, from, to) => {
    root = project([madeUp()]);
    const before = textIn(root);
    const file = await toWorkbook(tampered(from, to));
    const { code, said } = await importInto(root, new Uint8Array(await file.arrayBuffer()), [
      '--partial',
      '--write',
    ]);
    expect([code, textIn(root)]).toEqual([1, before]);
    expect(said).toContain('Slik retter du');
  });
});

describe('a form', () => {
  const faultsOf = (change: Values, kind: 'correction' | 'contribution' = 'contribution') =>
    problemsOf(kind, kind === 'contribution' ? { ...whole, ...change } : change, today).map(
      ({ field, fault }) => `${field}: ${fault}`,
    );

  test('with an answer to everything has no fault, nor has one with the needed alone', () => {
    expect(faultsOf({})).toEqual([]);
    expect(problemsOf('contribution', { by: 'Leder', role: 'SLT' }, today)).toEqual([]);
    expect(faultsOf({ wrong: 'Nummeret', source: 'Nettsiden' }, 'correction')).toEqual([]);
  });

  test.each<[string, Values, string[]]>([
    ['without a role', { role: '' }, ['role: missing']],
    ['with a contact without a page', { contactPage: '' }, ['contactPage: missingBeside']],
    ['with a page that is not secure', { contactPage: 'http://example.com' }, ['contactPage: web']],
    ['with a person’s address', { contactEmail: 'a.b@example.com' }, ['contactEmail: personal']],
    ['with a number that is none', { contactPhone: '123' }, ['contactPhone: phone']],
    ['with a meeting that has been', { meetingDate: '2026-11-23' }, ['meetingDate: past']],
    ['with a day that does not exist', { meetingDate: '2027-02-29' }, ['meetingDate: day']],
    ['with a meeting nowhere', { meetingPlace: '' }, ['meetingPlace: missingBeside']],
    ['with a plan that ends before it begins', { planTo: '2025' }, ['planTo: order']],
    ['with a survey that has not been', { surveyYear: '2027' }, ['surveyYear: year']],
    ['with a person who has not said yes', { consent: '' }, ['consent: noConsent']],
    ['with a consent of nobody', { personName: '' }, ['personName: missingBeside']],
    ['with too long a priority', { priority1: 'a'.repeat(141) }, ['priority1: tooLong']],
  ])('%s says so at the field', (_, change, faults) => {
    expect(faultsOf(change)).toEqual(faults);
  });

  test('tells what is wrong in the order of its fields', () => {
    const order = groupsOf.contribution.flatMap(({ fields }) =>
      fields.map(({ id }) => id as FieldId),
    );
    const problems = problemsOf('contribution', { planTo: '1', contactPhone: '1' }, today);
    const fields = problems.map(({ field }) => field);
    expect(fields).toEqual(fields.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(fields).toContain('contactName');
  });

  test('lets no address or number through that the import would refuse', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const email = fc
      .tuple(
        fc.array(fc.oneof(word, fc.constantFrom('post', 'kommune', 'slt-1', '_')), {
          minLength: 1,
          maxLength: 3,
        }),
        fc.constantFrom('.', '_', '-'),
        word,
      )
      .map(([parts, between, host]) => `${parts.join(between)}@${host}.no`);
    const url = fc.oneof(
      fc.webUrl(),
      fc.webUrl().map((one) => one.replace(/^http:/, 'https:')),
      fc.string(),
    );
    const accepts = (schema: z.ZodType, field: FieldId, value: string, written = value) => {
      const isTaken = problemsOf('contribution', { ...whole, [field]: value }, today).length === 0;
      if (isTaken && value !== '') expect(schema.safeParse(written).success, value).toBe(true);
    };
    fc.assert(fc.property(email, (one) => accepts(officeEmail, 'contactEmail', one)));
    fc.assert(fc.property(url, (one) => accepts(secureAddress, 'planPage', one.trim())));
    fc.assert(
      fc.property(fc.stringMatching(/^[+\d .-]{3,14}$/), (one) =>
        accepts(phoneNumber, 'contactPhone', one, digitsOf(one)),
      ),
    );
    // The addresses of kommuner are those of offices, to the form too.
    const general = catalogue.kommuner.flatMap(({ generalEmail }) => generalEmail?.address ?? []);
    expect(general.length).toBeGreaterThan(0);
    for (const address of general) expect(faultsOf({ contactEmail: address })).toEqual([]);
  });
});

describe('what the forms are told of the kommuner', () => {
  test('has no person, and nothing that is too old to be shown', () => {
    const text = JSON.stringify(factsFor([known]));
    expect(text).toContain('Servicetorget');
    for (const secret of [person.name, person.phone, person.email, confirmation.by])
      expect(text).not.toContain(secret);
    const later = JSON.stringify(contributionFacts(catalogue.kommuner, [known], '2029-01-01'));
    for (const old of ['Servicetorget', 'Uteområdene', 'Rådhuset'])
      expect(later).not.toContain(old);
  });

  test('fills in a form in the language of the kommune', () => {
    for (const [form, expected] of [
      ['bokmål', 'Servicetorget'],
      ['nynorsk', 'Servicetorget på nynorsk'],
    ]) {
      const number = catalogue.kommuner.find(({ writtenForm }) => writtenForm === form)?.id ?? '';
      const facts = factsFor([{ ...known, kommuner: [number] }]);
      expect(knownValues(facts, number).contactName).toBe(expected);
      expect(knownValues(facts, '3909')).toEqual({});
    }
  });
});

describe('the e-mail of a form', () => {
  test('says what was answered, a long answer under its question', () => {
    const long = 'a'.repeat(80);
    expect(
      letterText({
        opening: ['Larvik (3909)'],
        answers: [
          { label: 'Telefonen dit', value: '33 00 00 00' },
          { label: 'Hva er feil?', value: 'Nummeret' },
          { label: 'Tittelen', value: long },
        ],
        ending: [],
      }),
    ).toBe(
      `Larvik (3909)\n\nTelefonen dit: 33 00 00 00\nHva er feil?\nNummeret\n\nTittelen:\n${long}`,
    );
  });

  test('comes along in the address as long as mail programs take it, and is left out after that', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
        const { address, isWhole } = letterAddress('slt@example.com', 'SLT i Larvik', text);
        expect(address.length).toBeLessThanOrEqual(longestAddress);
        const body = new URL(address).searchParams.get('body') ?? '';
        if (!isWhole) expect(body).toBe('');
        else
          expect(body.replaceAll('\r\n', '\n')).toBe(text.toWellFormed().replace(/\r\n|\r/g, '\n'));
      }),
    );
    expect(letterAddress('', 'x', 'a'.repeat(3000)).isWhole).toBe(false);
    expect(letterAddress('', 'x', 'a'.repeat(1000)).isWhole).toBe(true);
  });
});
