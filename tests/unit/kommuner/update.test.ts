import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Kommune } from '#domain/directory/types.ts';
import { emailWay, phoneWay } from '../../../scripts/kommuner/contact-ways.ts';
import { kommunerFile } from '../../../scripts/directory/catalogue.ts';
import { updateKommuner } from '../../../scripts/kommuner/update.ts';

const today = '2026-11-24';
let root: string;
let kommuner: Kommune[];

const textIn = () => readFileSync(join(root, kommunerFile), 'utf8');
const now = (id: string) => (JSON.parse(textIn()) as Kommune[]).find((one) => one.id === id);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'slt-kommuner-'));
  mkdirSync(join(root, 'content/katalog'), { recursive: true });
  for (const name of ['kommuner.json', 'fylker.json'])
    cpSync(
      new URL(`../../../content/katalog/${name}`, import.meta.url),
      join(root, 'content/katalog', name),
    );
  kommuner = JSON.parse(textIn()) as Kommune[];
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A made-up answer about a kommune, in the form of Enhetsregisteret. */
const unitOf = (id: string, facts: object = {}) => {
  const { name, organisationNumber } = kommuner.find((one) => one.id === id) as Kommune;
  const address = {
    land: 'Norge',
    landkode: 'NO',
    postnummer: '0001',
    poststed: 'EKSEMPELSTAD',
    adresse: ['Eksempelveien 1'],
    kommune: name.toUpperCase(),
    kommunenummer: id,
  };
  return {
    organisasjonsnummer: organisationNumber ?? '999999999',
    navn: `${name.toUpperCase()} KOMMUNE`,
    organisasjonsform: { kode: 'KOMM', beskrivelse: 'Kommune' },
    postadresse: address,
    forretningsadresse: address,
    mobil: '90000000',
    ...facts,
  };
};
const answer = (...enheter: object[]) =>
  JSON.stringify({ _embedded: { enheter }, page: { size: 1000, totalElements: enheter.length } });

async function update(text: string, args: readonly string[] = []) {
  const file = join(root, 'enheter.json');
  writeFileSync(file, text);
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  const code = await updateKommuner([file, ...args], { root, today, print });
  return { code, said: lines.join('\n') };
}

describe('npm run kommuner:update', () => {
  const oslo = () =>
    unitOf('0301', { epostadresse: 'postmottak@oslo.kommune.no', telefon: '22 00 00 00' });

  test('shows before and after, and writes nothing unless told to', async () => {
    const before = textIn();
    const { code, said } = await update(answer({ ...oslo(), organisasjonsnummer: '999999999' }));
    expect([code, textIn()]).toEqual([0, before]);
    expect(said).toMatch(
      /ENDRES: Oslo \(0301\)\n {2}organisasjonsnummer +958935420 {2}→ {2}999999999/,
    );
    expect(said).toMatch(/telefon +.+ {2}→ {2}22000000/);
    expect(said).toMatch(/adresse +\(ingenting\) {2}→ {2}Eksempelveien 1, 0001 Eksempelstad/);
    expect(said).toContain('Ingenting er skrevet.');
  });

  test('writes telephone, e-mail, address and organisation number with the day, and nothing else', async () => {
    const before = textIn();
    const { code } = await update(answer(oslo()), ['--write']);
    expect(code).toBe(0);
    expect(now('0301')).toMatchObject({
      generalEmail: {
        address: 'postmottak@oslo.kommune.no',
        sources: ['enhetsregisteret'],
        years: { from: 2026, to: 2026 },
      },
      generalPhone: {
        number: '22000000',
        seen: today,
        dating: {
          nb: 'Enhetsregisteret 24. november 2026',
          nn: 'Einingsregisteret 24. november 2026',
        },
        url: 'https://data.brreg.no/enhetsregisteret/api/enheter/958935420',
      },
      generalAddress: { address: 'Eksempelveien 1, 0001 Eksempelstad', seen: today },
    });
    const others = (text: string) =>
      text.split('\n').filter((line) => !line.includes('"id": "0301"'));
    expect(others(textIn())).toEqual(others(before));
    expect(readFileSync(join(root, 'content/katalog/kommuner.forrige.json'), 'utf8')).toBe(before);
    expect(textIn()).not.toContain('90000000');
  });

  test('the same answer again changes nothing', async () => {
    await update(answer(oslo()), ['--write']);
    const { code, said } = await update(answer(oslo()), ['--write']);
    expect([code, said]).toEqual([
      0,
      expect.stringContaining('0 kommuner endres, 0 får bare ny dato'),
    ]);
  });

  test('what the register does not tell, stays', async () => {
    await update(answer(oslo()), ['--write']);
    await update(answer(unitOf('0301')), ['--write']);
    expect(now('0301')?.generalPhone?.number).toBe('22000000');
  });

  test('nothing of a person is taken, and it is told what was left and why', async () => {
    const before = now('0301');
    const { said } = await update(
      answer(
        unitOf('0301', {
          epostadresse: 'eksempel.eksempelsen@oslo.kommune.no',
          telefon: '90000001',
        }),
      ),
      ['--write'],
    );
    expect(now('0301')?.generalEmail).toEqual(before?.generalEmail);
    expect(now('0301')?.generalPhone).toEqual(before?.generalPhone);
    expect(said).toContain('Ikke tatt inn: 2');
    expect(said).toContain('telefonen «90000001» er et mobilnummer');
  });

  test('kommuner that are not in the answer, and units without a kommune, are told of and lose nothing', async () => {
    const longyearbyen = {
      ...unitOf('1101'),
      organisasjonsnummer: '999999998',
      forretningsadresse: { kommunenummer: '2111' },
    };
    const { said } = await update(answer(longyearbyen), ['--write']);
    expect(said).toMatch(
      /Enheter vi ikke kjenner kommunen til: 1\n.*\(999999998\), kommunenummer 2111/,
    );
    expect(said).toContain(
      `Kommuner som ikke står i svaret, og blir som de er: ${kommuner.length}`,
    );
    expect(said).toContain(`… og ${kommuner.length - 10} til`);
    expect(said).not.toContain(kommuner[10]?.displayName);
    expect(now('1101')).toEqual(kommuner.find(({ id }) => id === '1101'));
  });

  test('two units of one kommune, and one that lies in another, are left to the editor', async () => {
    const twice = [unitOf('0301'), { ...unitOf('0301'), organisasjonsnummer: '999999998' }];
    expect((await update(answer(...twice), ['--write'])).said).toContain(
      'Registeret har 2 enheter',
    );
    const moved = { ...unitOf('0301'), forretningsadresse: { kommunenummer: '1101' } };
    const { said } = await update(answer(moved), ['--write']);
    expect(said).toContain('ligger i Eigersund (1101) i registeret');
    expect(JSON.parse(textIn())).toEqual(kommuner);
  });

  test.each([
    ['is not JSON', '<html>', 'Filen er ikke JSON', '«<html>»'],
    [
      'is about something else',
      '{"navn":"OSLO KOMMUNE"}',
      'ingen liste over enheter',
      'feltene navn',
    ],
    [
      'is one page of several',
      JSON.stringify({ _embedded: { enheter: [{}] }, page: { totalElements: 357 } }),
      'Listen er ikke hel',
      '1 av 357 enheter',
    ],
    [
      'has a unit that is no kommune',
      '{"_embedded":{"enheter":[{"organisasjonsnummer":"999999999","navn":"EKSEMPEL AS","organisasjonsform":{"kode":"AS"}}]}}',
      'Enhet 1 (EKSEMPEL AS), organisasjonsform.kode',
      '"AS"',
    ],
    [
      'has a number that is none',
      '{"_embedded":{"enheter":[{"organisasjonsnummer":12,"navn":"X","organisasjonsform":{"kode":"KOMM"}}]}}',
      'organisasjonsnummer: Feltet kan ikke leses',
      '12',
    ],
  ])('a file that %s is refused in words', async (_, text, what, found) => {
    const before = textIn();
    const { code, said } = await update(text, ['--write']);
    expect([code, textIn()]).toEqual([1, before]);
    expect(said).toContain(what);
    expect(said).toContain(found);
    expect(said).toMatch(/Ventet: +\S.*\n +Slik retter du: /);
  });

  test('says how it is used without a file, and with both a file and --fetch', async () => {
    expect((await update(answer(), ['--fetch'])).code).toBe(2);
    const said: string[] = [];
    const code = await updateKommuner([], { root, today, print: (text) => void said.push(text) });
    expect([code, said.join()]).toEqual([2, expect.stringContaining('data.brreg.no')]);
  });
});

describe('what of a register is an office', () => {
  const eksempel = { name: 'Eksempel', website: 'www.eksempel.kommune.no' };

  test.each([
    'postmottak@eksempel.kommune.no',
    'POST@eksempel.kommune.no',
    'eksempel@eksempel.kommune.no',
    'eksempel.kommune@eksempel.kommune.no',
  ])('%s is taken', (email) => {
    expect(emailWay(email, eksempel)).toEqual({ value: email.toLowerCase() });
  });

  test.each([
    'kari.nordmann@eksempel.kommune.no',
    'kari_nordmann@eksempel.kommune.no',
    'kari@eksempel.kommune.no',
    'post@gmail.com',
    'kari.nordmann@online.no',
    'post@annen.kommune.no',
    'ikke en adresse',
  ])('%s is left', (email) => {
    expect(emailWay(email, eksempel)).toHaveProperty('refused');
  });

  test('an address we know already is the office, whatever it looks like', () => {
    const known = 'servicekontor@eksempel.no';
    expect(emailWay(known, { ...eksempel, known })).toEqual({ value: known });
  });

  test.each([
    ['51 00 00 00', '51000000'],
    ['+47 51 00 00 00', '51000000'],
    ['02180', '02180'],
    ['4799000000', undefined],
    ['41 00 00 00', undefined],
    ['12', undefined],
  ])('of the number %s, %s is taken', (phone, value) => {
    expect(phoneWay(phone)).toEqual(value ? { value } : { refused: expect.any(String) as string });
  });
});
