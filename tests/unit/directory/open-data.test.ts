import { describe, expect, test } from 'vitest';
import { openRecord, openSummary } from '#domain/directory/open-data.ts';
import { organisationOf } from '#domain/directory/structured-data.ts';
import { jsonForScript } from '#domain/site/json-for-script.ts';
import { fullName, localLanguage } from '#domain/directory/written-form.ts';
import type { Coordination } from '#domain/directory/types.ts';
import { kommuneFile } from '#schemas/directory/open-data.ts';
import { catalogue } from '../../support/catalogue.ts';
import {
  confirmedOn,
  coordination,
  document,
  dutyLine,
  person,
  roleContact,
  secrets,
} from '../../support/coordination.ts';

const today = '2026-11-21';
const [drammen, fylke] = [
  catalogue.kommuner.find(({ id }) => id === '3301'),
  catalogue.fylker.find(({ id }) => id === '33'),
];
if (!drammen || !fylke) throw new Error('Drammen or Buskerud is gone');
const context = (...coordinations: Coordination[]) => ({
  fylke,
  coordinations,
  former: catalogue.former,
  parts: catalogue.parts,
  documents: [
    document({ kommuner: ['3301'], kind: 'avtale', years: { from: 2020, to: 2025 } }),
    document({ kommuner: ['3303'] }),
  ],
  dutyLines: [dutyLine],
  today,
  surveyed: '2026-11-20',
  page: 'https://example.com/kommune/drammen/',
  data: 'https://example.com/api/v1/kommuner/3301.json',
});
const record = (...coordinations: Coordination[]) => openRecord(drammen, context(...coordinations));
const withheld = [
  confirmedOn('2024-11-20'),
  confirmedOn('2026-11-22'),
  coordination({ person }),
  coordination({ person, roleContact: { ...roleContact, seen: '2024-11-20' } }),
];

describe('a kommune as open data', () => {
  test('follows its schema with every fact a coordination can have', () => {
    const office = { nb: 'Rådhuset', nn: 'Rådhuset' };
    const source = 'https://example.com/';
    const dating = roleContact.dating;
    const full = confirmedOn('2026-10-01', {
      roleContact,
      policeContact: roleContact,
      office,
      note: office,
      percent: 50,
      bydeler: ['oslo-alna'],
      levels: { governing: office, source, dating, seen: today },
      links: [{ title: office, url: source, seen: today }],
    });
    const made = record(full);
    const file = { version: 1, generated: today, schema: source, ...made };
    expect(kommuneFile.safeParse(file).error).toBeUndefined();
    expect(made).toMatchObject({ status: 'confirmed', checked: today });
    expect(made.coordinations[0]).toMatchObject({
      person,
      confirmation: { date: '2026-10-01' },
      contactWithheld: false,
      bydeler: ['Alna'],
      documents: [{ kind: 'agreement', expired: true }],
      evidence: [{ from: 'kommune', trust: 'low' }],
    });
  });

  test('says the day of the survey where nothing was found', () => {
    expect(openSummary(drammen, context())).toMatchObject({
      status: 'unknown',
      checked: '2026-11-20',
    });
  });

  test.each(withheld)('holds nothing of a contact that is withheld (%#)', (given) => {
    const json = JSON.stringify(record(given));
    for (const secret of [...secrets, '23456789', 'kontor@example.com']) {
      expect(json).not.toContain(secret);
    }
    expect(record(given).coordinations[0]?.contactWithheld).toBe(true);
  });

  test('says that a person is withheld also where an office is shown', () => {
    const [made] = record(confirmedOn('2024-11-20', { roleContact })).coordinations;
    expect(made).toMatchObject({
      roleContact: { phone: roleContact.phone },
      contactWithheld: true,
    });
    const [shown] = record(confirmedOn('2026-10-01', { roleContact })).coordinations;
    expect(shown?.contactWithheld).toBe(false);
    expect(record(coordination()).coordinations[0]?.contactWithheld).toBe(false);
  });

  test('tells how the kommune itself is reached, as long as that is not too old', () => {
    const contact = {
      phone: '22000000',
      address: 'Torget 1, 3000 Eksempel',
      url: 'https://example.com/',
      dating: roleContact.dating,
      seen: '2024-11-21',
    };
    const own = { ...drammen, contact };
    const file = {
      version: 1,
      generated: today,
      schema: contact.url,
      ...openRecord(own, context()),
    };
    expect(kommuneFile.safeParse(file).error).toBeUndefined();
    expect(file).toMatchObject({
      organisationNumber: '921234554',
      contact: { phone: '22000000', checked: '2024-11-21' },
    });
    const old = { ...drammen, contact: { ...contact, seen: '2024-11-20' } };
    expect(JSON.stringify(openRecord(old, context()))).not.toContain('22000000');
    expect(record().contact).toBeUndefined();
  });

  test('names the kommuner that went into it', () => {
    expect(record().formerly).toContainEqual(
      expect.objectContaining({ name: 'Svelvik', to: 2019, split: false }),
    );
  });
});

describe('what the page tells search engines', () => {
  const tell = (...coordinations: Coordination[]) =>
    organisationOf(drammen, coordinations, { language: 'nb', today });

  test('is the kommune, and the contacts that are shown', () => {
    expect(tell(confirmedOn('2026-10-01', { roleContact }))).toMatchObject({
      '@type': 'GovernmentOrganization',
      name: 'Drammen kommune',
      contactPoint: [
        { name: 'Kontoret', telephone: '+4723456789', email: 'kontor@example.com' },
        { name: 'Eksempel Eksempelsen', telephone: '+4712345678' },
      ],
    });
  });

  test('has the telephone of the kommune where it is known', () => {
    const contact = { phone: '53656565', url: 'https://example.com/', dating: roleContact.dating };
    const told = (seen: string) =>
      organisationOf({ ...drammen, contact: { ...contact, seen } }, [], { language: 'nb', today });
    expect(told('2026-11-01')).toMatchObject({ telephone: '+4753656565' });
    expect(told('2024-11-01')).not.toHaveProperty('telephone');
  });

  test.each(withheld)('holds nothing of a contact that is withheld (%#)', (given) => {
    expect(tell(given)).not.toHaveProperty('contactPoint');
  });

  test('cannot end the element it stands in', () => {
    const data = { name: '</script><script>alert(1)</script><!--' };
    expect(jsonForScript(data)).not.toContain('<');
    expect(JSON.parse(jsonForScript(data))).toEqual(data);
  });
});

test('a kommune that calls itself herad is called so', () => {
  const [first, ...others] = catalogue.kommuner.filter(({ kind }) => kind === 'herad');
  expect([first, ...others].map((kommune) => kommune && fullName(kommune))).toEqual([
    'Ulvik herad',
    'Voss herad',
    'Kvam herad',
  ]);
  expect(fullName(drammen)).toBe('Drammen kommune');
  if (!first) throw new Error('Ulvik is gone');
  expect(organisationOf(first, [], { language: 'nb', today })).toMatchObject({
    name: 'Ulvik herad',
  });
});

test('local facts are told in the written language of the kommune, else in that of the page', () => {
  expect(localLanguage({ writtenForm: 'nynorsk' }, 'nb')).toBe('nn');
  expect(localLanguage({ writtenForm: 'bokmål' }, 'nn')).toBe('nb');
  expect(localLanguage({ writtenForm: 'nøytral' }, 'nn')).toBe('nn');
  expect(localLanguage({ writtenForm: 'nøytral' }, 'nb')).toBe('nb');
});
