import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import writeXlsx, { type SheetData } from 'write-excel-file/node';
import { parse, stringify } from 'yaml';
import type { Coordination, Inquiry } from '#domain/directory/types.ts';
import { readSheet } from '../../../scripts/directory/read-sheet.ts';
import { readInAnswers } from '../../../scripts/directory/mail/answers.ts';
import { askKommuner } from '../../../scripts/directory/mail/ask.ts';
import { logFile } from '../../../scripts/directory/mail/log.ts';
import { reportDirectory } from '../../../scripts/directory/report.ts';
import { catalogueOfSite } from '../../support/catalogue.ts';
import {
  confirmation,
  coordinationsIn,
  madeUp,
  person,
  project,
  textIn,
  today,
} from '../../support/made-up.ts';

const sourced = madeUp({ id: 'kilde', kommuner: ['1101'] });
const inNynorsk = madeUp({ id: 'nynorsk', kommuner: ['4222'] });
const fresh = madeUp({ id: 'fersk', kommuner: ['0301'], person, confirmation });
const ending = madeUp({
  id: 'snart-ute',
  kommuner: ['4220'],
  person,
  confirmation: { ...confirmation, date: '2024-12-24' },
});
/** Larvik and Bykle, in the order of the catalogue. */
const unknown = ['3909', '4222'];
let root: string;
let folder: string;

beforeEach(() => {
  root = project([sourced, inNynorsk, fresh, ending]);
  folder = mkdtempSync(join(tmpdir(), 'slt-epost-'));
});

afterEach(() => {
  for (const one of [root, folder]) rmSync(one, { recursive: true, force: true });
});

type Command = typeof askKommuner;

async function run(command: Command, args: readonly string[], day = today) {
  const lines: string[] = [];
  const print = (text: string) => void lines.push(text);
  const code = await command(args, { root, today: day, print });
  return { code, said: lines.join('\n') };
}

const recordsOf = () => parse(textIn(root)) as Coordination[];
const recordOf = (id: string) => recordsOf().find((one) => one.id === id);
const logged = () =>
  (parse(readFileSync(join(root, logFile), 'utf8')) as { asked: Inquiry[] }).asked;

/** The parts of an e-mail in MIME: its head, its text and the file that lies beside it. */
function opened(name: string) {
  const whole = readFileSync(join(folder, name), 'utf8');
  const boundary = /boundary="([^"]+)"/.exec(whole)?.[1] ?? '';
  const [head = '', text = '', file = ''] = whole.split(`--${boundary}`);
  const body = (part: string) => part.slice(part.indexOf('\r\n\r\n') + 4);
  const bytes = (part: string) =>
    /quoted-printable/.test(part)
      ? Buffer.from(
          body(part)
            .replace(/=\r\n/g, '')
            .replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
              String.fromCharCode(Number.parseInt(hex, 16)),
            ),
          'latin1',
        )
      : Buffer.from(body(part), 'base64');
  return {
    head: head.replace(/\r\n /g, ''),
    text: bytes(text).toString('utf8'),
    file: new Uint8Array(bytes(file)),
    fileName: /filename="?([^"\r\n]+)/.exec(file)?.[1],
  };
}

/** The form of an e-mail as somebody sends it back, with some answers. */
async function answer(name: string, answers: Record<string, string>, as = name) {
  const reading = await readSheet(opened(name).file);
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
  const rows = reading.rows.map(([key = '', question = '', value = '']) => [
    key,
    question,
    answers[key] ?? value,
  ]);
  const cells = rows.map((row) => row.map((value) => ({ value, type: String })));
  const file = await writeXlsx(cells as SheetData).toBuffer();
  rmSync(join(folder, name));
  writeFileSync(join(folder, `${as}.xlsx`), file);
}

const yes = { bekreftet_dato: '23.11.2026', bekreftet_av: 'Kommunedirektøren' };

describe('npm run directory:ask', () => {
  test('writes one draft for each coordination that should be confirmed, to an office', async () => {
    const { code, said } = await run(askKommuner, [folder]);
    expect(code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['kilde.eml', 'nynorsk.eml', 'snart-ute.eml']);
    expect(said).toContain('3 e-poster er skrevet');
    const { head, text } = opened('kilde.eml');
    expect(head).toMatch(/^X-Unsent: 1\r$/m);
    expect(head).toMatch(/^To: \S+@\S+\r$/m);
    expect(head).toMatch(/^MIME-Version: 1.0\r$/m);
    expect(text).toContain('Hei, Eigersund!');
    expect(text).toContain('Etter to år viser vi dem ikke lenger.');
    expect(text).not.toMatch(/\{\w+\}|undefined/);
  });

  test('writes in the målform of the kommune, form and all', async () => {
    await run(askKommuner, [folder]);
    const { text, file, fileName } = opened('nynorsk.eml');
    expect(text).toContain('Hei, Bykle!');
    expect(text).toContain('Ei stadfesting betyr');
    expect(fileName).toBe('svar-bykle.xlsx');
    const reading = await readSheet(file);
    expect(reading).toMatchObject({
      rows: expect.arrayContaining([
        ['id', '', 'nynorsk'],
        ['har_slt', 'Har de SLT i dag? (ja eller nei)', 'ja'],
        ['rolle', expect.any(String), 'SLT-koordinator'],
      ]) as unknown,
    });
  });

  test('writes over nothing that lies there', async () => {
    writeFileSync(join(folder, 'kilde.eml'), 'mitt');
    const { said } = await run(askKommuner, [folder]);
    expect(readFileSync(join(folder, 'kilde.eml'), 'utf8')).toBe('mitt');
    expect(said).toContain('1 lå der fra før');
  });

  test('notes as sent what still lies there, with addresses of offices alone, and asks again after three weeks', async () => {
    await run(askKommuner, [folder]);
    rmSync(join(folder, 'nynorsk.eml'));
    await run(askKommuner, [folder, '--sent']);
    expect(logged().map(({ about, asked }) => [about, asked])).toEqual([
      ['snart-ute', today],
      ['kilde', today],
    ]);
    expect(JSON.stringify(logged())).not.toContain(person.email);
    rmSync(folder, { recursive: true });
    const { said } = await run(askKommuner, [folder], '2026-12-10');
    expect(readdirSync(folder)).toEqual(['nynorsk.eml']);
    expect(said).toContain('2 er spurt nylig');
    await run(askKommuner, [folder], '2026-12-15');
    expect(readdirSync(folder).sort()).toEqual(['kilde.eml', 'nynorsk.eml', 'snart-ute.eml']);
  });

  test('says how it is used without a folder', async () => {
    const { code, said } = await run(askKommuner, []);
    expect([code, said]).toEqual([2, expect.stringContaining('--sent')]);
  });
});

describe('npm run directory:answers', () => {
  // Asked once for all of them: what the tests change is a copy.
  const asked = mkdtempSync(join(tmpdir(), 'slt-spurt-'));
  let log: string;

  beforeAll(async () => {
    root = project([sourced, inNynorsk, fresh, ending]);
    await run(askKommuner, [asked]);
    await run(askKommuner, [asked, '--sent']);
    log = readFileSync(join(root, logFile), 'utf8');
    rmSync(root, { recursive: true });
  });

  beforeEach(() => {
    cpSync(asked, folder, { recursive: true });
    writeFileSync(join(root, logFile), log);
  });

  afterAll(() => rmSync(asked, { recursive: true }));

  test('shows what the answers change, and writes nothing unless told to', async () => {
    await answer('kilde.eml', { ...yes, stillingsprosent: '50' });
    const before = textIn(root);
    const { code, said } = await run(readInAnswers, [folder]);
    expect([code, textIn(root)]).toEqual([0, before]);
    expect(said).toMatch(/bekreftet_dato +2026-11-23/);
    expect(said).toContain('1 skjemaer: 1 bekrefter, 0 sier nei, 0 har feil.');
  });

  test('writes the confirmation with its day and role, and that it was answered', async () => {
    await answer('kilde.eml', {
      ...yes,
      rollekontakt_navn: 'Servicetorget',
      rollekontakt_telefon: '51 00 00 00',
      rollekontakt_nettadresse: 'https://example.com/slt',
    });
    const { code } = await run(readInAnswers, [folder, '--write']);
    expect(code).toBe(0);
    expect(recordOf('kilde')).toMatchObject({
      confirmation: { date: '2026-11-23', by: 'Kommunedirektøren', source: 'Svar på e-post' },
      roleContact: {
        name: { nb: 'Servicetorget', nn: 'Servicetorget' },
        phone: '51000000',
        dating: { nb: 'Bekreftet av kommunen', nn: 'Stadfesta av kommunen' },
        seen: '2026-11-23',
      },
    });
    expect(logged().find(({ about }) => about === 'kilde')?.answered).toBe(today);
    expect(logged().find(({ about }) => about === 'snart-ute')?.answered).toBeUndefined();
  });

  test('what is not answered otherwise stays in both målformer', async () => {
    const before = recordOf('nynorsk');
    await answer('nynorsk.eml', yes);
    await run(readInAnswers, [folder, '--write']);
    const { confirmation: given, ...rest } = recordOf('nynorsk') ?? {};
    expect(given).toMatchObject({ date: '2026-11-23' });
    expect({ ...rest }).toMatchObject({ role: before?.role, evidence: before?.evidence });
  });

  test('a form with a mistake is told of by its file, and the others are written', async () => {
    await answer('kilde.eml', yes);
    await answer('nynorsk.eml', { ...yes, stillingsprosent: 'halv' });
    const { code, said } = await run(readInAnswers, [folder, '--write']);
    expect(code).toBe(1);
    expect(said).toMatch(/nynorsk\.eml\.xlsx, stillingsprosent: [\s\S]*Fant: +«halv»/);
    expect(said).not.toMatch(/rad \d|kolonne/);
    expect([recordOf('kilde')?.confirmation?.date, recordOf('nynorsk')?.confirmation]).toEqual([
      '2026-11-23',
      undefined,
    ]);
  });

  test.each([
    ['without a day', { bekreftet_av: 'Rådmannen' }, 'bekreftet_dato: Skjemaet er ikke bekreftet'],
    ['without a role', { bekreftet_dato: '1.11.2026' }, 'bekreftet_av: Skjemaet er ikke bekreftet'],
    ['that neither says yes nor no', { ...yes, har_slt: 'kanskje' }, 'ja eller nei'],
    ['of another coordination', { ...yes, id: 'kildet' }, 'Mente du «kilde»?'],
    ['of another kommune', { ...yes, kommuner: 'Bykle' }, 'Skjemaet gjelder en annen kommune'],
    [
      'by somebody’s name',
      { ...yes, person_navn: person.name, bekreftet_av: person.name },
      'bekreftet_av: Bekreftelsen har navnet på en person',
    ],
    ['from a day that has not come', { ...yes, bekreftet_dato: '1.12.2026' }, '24.11.2026 eller'],
  ])('a form %s is no confirmation', async (_, answers, words) => {
    await answer('kilde.eml', answers);
    const before = textIn(root);
    const { code, said } = await run(readInAnswers, [folder, '--write']);
    expect([code, textIn(root)]).toEqual([1, before]);
    expect(said).toContain(words);
    expect(said).toContain('Slik retter du:');
  });

  test('a no changes nothing by itself, and is noted as an answer', async () => {
    await answer('kilde.eml', { har_slt: 'Nei' });
    const before = textIn(root);
    const { said } = await run(readInAnswers, [folder, '--write']);
    expect(textIn(root)).toBe(before);
    expect(said).toContain('kilde svarer at de ikke har SLT');
    expect(logged().find(({ about }) => about === 'kilde')?.answered).toBe(today);
  });

  test('an emptied answer takes away what was there, and a confirmed person only when told to', async () => {
    await answer('snart-ute.eml', {
      ...yes,
      person_navn: '',
      person_telefon: '',
      person_epost: '',
    });
    const { code, said } = await run(readInAnswers, [folder, '--write']);
    expect([code, recordOf('snart-ute')?.person]).toEqual([1, person]);
    expect(said).toContain('--remove snart-ute');
    const again = await run(readInAnswers, [folder, '--write', '--remove', 'snart-ute']);
    expect([again.code, recordOf('snart-ute')?.person]).toEqual([0, undefined]);
  });

  test('the same coordination answered twice, and a file that is no form, are told of', async () => {
    await answer('kilde.eml', yes, 'a');
    await run(askKommuner, [folder]);
    writeFileSync(join(folder, 'b.csv'), readFileSync(join(folder, 'a.xlsx')));
    writeFileSync(join(folder, 'c.csv'), 'id;rolle_nb\nkilde;x\n');
    const { said } = await run(readInAnswers, [folder]);
    expect(said).toContain('«kilde», som også står i a.xlsx');
    expect(said).toContain('c.csv, Filen er ikke et svarskjema');
  });

  test('a mistake is told of once, by the rows of the form, and so is what is no spreadsheet', async () => {
    await answer('kilde.eml', {
      bekreftet_dato: '31.2.2026',
      bekreftet_av: 'Rådgiver',
      rollekontakt_navn: 'Servicetorget',
      rollekontakt_nettadresse: 'https://example.com/slt',
    });
    const { said } = await run(readInAnswers, [folder]);
    expect(said.match(/31\.2\.2026/g)).toHaveLength(1);
    expect(said).not.toContain('rollekontakt_lest');
    expect(said).toMatch(/ikke lest: .*nynorsk\.eml/);
  });

  test('a folder that is not there is told of, by both commands', async () => {
    const sent = await run(askKommuner, [join(folder, 'borte'), '--sent']);
    expect([sent.code, sent.said]).toEqual([1, expect.stringContaining('Mappen finnes ikke')]);
    const { code, said } = await run(readInAnswers, [join(folder, 'borte')]);
    expect([code, said]).toEqual([1, expect.stringContaining('Mappen finnes ikke')]);
  });
});

describe('the kommuner nothing is known of', () => {
  const numbers = catalogueOfSite.kommuner.map(({ id }) => id);
  const others = madeUp({ id: 'larvik', kommuner: numbers.filter((id) => !unknown.includes(id)) });

  beforeEach(async () => {
    writeFileSync(coordinationsIn(root), stringify([others]));
    await run(askKommuner, [folder, '--unlisted']);
  });

  test('are asked whether they have SLT, with a form that presumes nothing', async () => {
    expect(readdirSync(folder).sort()).toEqual(['ukjent-bykle.eml', 'ukjent-larvik.eml']);
    const { head, text, file } = opened('ukjent-larvik.eml');
    expect(head).toContain('Subject: Har dere SLT i Larvik?');
    expect(text).not.toMatch(/\{\w+\}|undefined/);
    const reading = await readSheet(file);
    expect('rows' in reading && reading.rows.slice(1, 4)).toEqual([
      ['id', '', '3909'],
      ['kommuner', 'Gjelder', 'Larvik'],
      ['har_slt', 'Har dere SLT i dag? (ja eller nei)', ''],
    ]);
  });

  test('become coordinations by their answers, the no as well, and are noted as answered', async () => {
    await run(askKommuner, [folder, '--sent']);
    expect(logged().map(({ about }) => about)).toEqual(unknown);
    const late = await run(reportDirectory as Command, [], '2026-11-30');
    expect(late.said).toMatch(/Spurt, ikke svart: 2[\s\S]* {2}Larvik: spurt/);
    await answer('ukjent-larvik.eml', { ...yes, har_slt: 'ja', rolle: 'SLT-rådgiver' });
    await answer('ukjent-bykle.eml', { har_slt: 'nei' });
    const { code, said } = await run(readInAnswers, [folder, '--write']);
    expect([code, said]).toEqual([0, expect.stringContaining('1 bekrefter, 1 sier nei')]);
    expect(recordOf('larvik-slt')).toMatchObject({
      kommuner: ['3909'],
      role: { nb: 'SLT-rådgiver' },
      confirmation: { by: 'Kommunedirektøren' },
      evidence: [{ from: 'kommunen', tells: 'har', seen: today }],
    });
    expect(recordOf('bykle')).toMatchObject({ evidence: [{ tells: 'nei' }] });
    expect(recordOf('bykle')).not.toHaveProperty('confirmation');
    expect(logged().every(({ answered }) => answered === today)).toBe(true);
  });

  test('a form of one that is listed since is told of', async () => {
    await answer('ukjent-larvik.eml', { ...yes, har_slt: 'ja' });
    const listed = madeUp({ id: 'ny', kommuner: ['3909'] });
    writeFileSync(coordinationsIn(root), stringify([others, listed]));
    const { code, said } = await run(readInAnswers, [folder]);
    expect([code, said]).toEqual([1, expect.stringContaining('«3909»')]);
  });
});

test('the report tells who was asked when, and has not answered', async () => {
  await run(askKommuner, [folder], '2026-11-03');
  await run(askKommuner, [folder, '--sent'], '2026-11-03');
  const { said } = await run(reportDirectory as Command, []);
  expect(said).toMatch(
    /Spurt, ikke svart: 3[\s\S]*kilde: spurt 3\. november 2026 \(\S+@\S+\), ikke svart/,
  );
  expect(said).toMatch(/snart-ute: bekreftelse vises .*; spurt 3\. november 2026, ikke svart/);
});
