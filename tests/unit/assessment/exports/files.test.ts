import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import type { BlockContent, Image } from 'mdast';
import { describe, expect, test } from 'vitest';
import { itemsIn, type Assessment } from '#domain/assessment/assessment.ts';
import { lineageOf, type Measure } from '#domain/assessment/measure.ts';
import { calendarKey } from '#domain/assessment/calendar-keys.ts';
import { versionsOf } from '#domain/assessment/calendar-versions.ts';
import { caseDocument } from '#domain/assessment/exports/case-document.ts';
import { deadlinesOf } from '#domain/assessment/exports/deadlines.ts';
import { storableText, type TextDocument } from '#domain/book/document.ts';
import { planFields } from '#domain/assessment/exports/report-input.ts';
import { assessmentReport } from '#domain/assessment/exports/report.ts';
import { answerRows, planRows } from '#domain/assessment/exports/rows.ts';
import { withoutGuard } from '#domain/site/formula-guard.ts';
import { csvFile } from '#elements/kit/csv.ts';
import { toCalendar } from '#files/calendar.ts';
import { toWord } from '#files/word.ts';
import { anyAssessment, anyMeasure, anyText, inheritedNames } from '../arbitraries.ts';
import { inTimeZone, timeZones } from '../../../support/time-zone.ts';
import { assessmentWith, input, measureWith } from './report-input.ts';

const today = '2026-11-25';
const choice = { variant: 'introduce', decision: 'last' } as const;
const now = new Date('2026-11-25T12:00:00Z');

const readWord = async (file: ArrayBuffer) => {
  const buffer = Buffer.from(file);
  const { value: html, messages } = await mammoth.convertToHtml({ buffer });
  const zip = await JSZip.loadAsync(buffer);
  const part = async (name: string) => (await zip.file(name)?.async('string')) ?? '';
  return { html, messages, part, xml: await part('word/document.xml') };
};

describe('the report in Word', () => {
  const subject = {
    assessment: assessmentWith({ kommune: '9999', answers: { A1: 1, A2: 2, B1: 3, C1: 4, E1: 0 } }),
    measures: [
      measureWith({
        action: '<script>alert(1)</script> & mer\u0000',
        cause: 'Første linje\nandre linje',
      }),
    ],
    today,
  };

  test('has one title, real headings, and tables with header rows', async () => {
    const { html, xml } = await readWord(await toWord(assessmentReport(subject, input)));
    expect(html.match(/<h1>.*?<\/h1>/g)).toEqual([
      '<h1>Egenvurdering av SLT-arbeidet i Eksempel kommune</h1>',
    ]);
    expect(html).toContain('<h2>Profil</h2>');
    expect(html).toContain('<h3>Slik er det regnet</h3>');
    expect(html.match(/<table>/g)).toHaveLength(html.match(/<thead>/g)?.length ?? 0);
    expect(xml.match(/<w:tblHeader\b/g)).toHaveLength(xml.match(/<w:tbl>/g)?.length ?? 0);
  });

  test('says in which language it is written, and what it is called', async () => {
    for (const language of ['nb', 'nn'] as const) {
      const { part } = await readWord(
        await toWord(assessmentReport(subject, { ...input, language })),
      );
      expect(await part('word/styles.xml')).toContain(`w:val="${language}-NO"`);
      expect(await part('docProps/core.xml')).toContain(
        'Egenvurdering av SLT-arbeidet i Eksempel kommune</dc:title>',
      );
    }
  });

  test('has what readers wrote as text, never as markup', async () => {
    const { html, xml } = await readWord(await toWord(assessmentReport(subject, input)));
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; mer');
    expect(xml).not.toContain('\u0000');
    expect(html).toMatch(/Første linje<br \/>andre linje/);
  });

  test('draws bars of shaded spaces, as long as the mean is high', async () => {
    const { xml } = await readWord(await toWord(assessmentReport(subject, input)));
    const filled = [...xml.matchAll(/w:fill="2C7D7B".*?>(\u00a0+)<\/w:t>/g)].map(
      ([, spaces]) => spaces?.length,
    );
    // A: 1,5 of 4; B: 3 of 4; C: 4 of 4; E: 0, which has no filled part.
    expect(filled).toEqual([9, 18, 24]);
  });

  test('writes links in a table as large as the text around them', async () => {
    const { xml } = await readWord(await toWord(assessmentReport(subject, input)));
    const links = xml.match(/<w:tbl>.*<\/w:tbl>/s)?.[0].match(/<w:hyperlink.*?<\/w:hyperlink>/gs);
    expect(links?.length).toBeGreaterThan(0);
    expect(links?.filter((link) => !link.includes('<w:sz w:val="21"/>'))).toEqual([]);
  });

  test('has who said what by name of role in bold, under a lead that stays with its table', async () => {
    const respondents = [
      assessmentWith({ id: 'k', answers: { A1: 4 } }),
      assessmentWith({ id: 'p', role: 'police', answers: { A1: 1 } }),
    ];
    const assessment = assessmentWith({ role: 'consensus', answers: { A1: 2 } });
    const told = { assessment, respondents, measures: [], today };
    const { html, xml } = await readWord(await toWord(assessmentReport(told, input)));
    expect(html).toContain(
      '<strong>Politiet</strong>: 1 · Nivå 1 av A1<br /><strong>Kommunen</strong>: 4 · Nivå 4 av A1',
    );
    const lead = xml.match(/<w:p>(?:(?!<\/w:p>).)*Her er svarene to steg eller mer/s)?.[0];
    expect(lead).toContain('<w:keepNext/>');
    expect(xml).toContain('w:orient="landscape"');
  });

  test('can be opened whatever readers wrote', async () => {
    await fc.assert(
      fc.asyncProperty(anyAssessment, fc.array(anyMeasure, { maxLength: 3 }), async (one, plan) => {
        const document = assessmentReport({ assessment: one, measures: plan, today }, input);
        const { html } = await readWord(await toWord(document));
        expect(html).toContain('<h1>');
      }),
      { numRuns: 25 },
    );
  });
});

describe('the case document in Word', () => {
  test('marks what is to be filled in, numbers the steps, and links to its sources', async () => {
    const { html, xml } = await readWord(
      await toWord(
        caseDocument({ assessment: assessmentWith({}), measures: [], today }, input, choice),
      ),
    );
    const marked = [...xml.matchAll(/<w:shd w:fill="FFF3C9"[^>]*>.*?<w:t[^>]*>([^<]*)</g)].map(
      ([, text]) => text,
    );
    expect(marked).toContain('[fyll inn]');
    expect(marked).toContain('[fyll inn: resten]');
    expect(marked.every((text) => text?.startsWith('[fyll inn'))).toBe(true);
    expect(html).toContain('<ol>');
    expect(html).toContain('<a href="https://example.com/">En kilde</a>');
  });
});

test('a node Word has no form for fails with its name, and where its words come from', async () => {
  const origin = { file: 'content/egenvurdering/saksframlegg.yaml' };
  const document = (children: BlockContent[]): TextDocument => ({
    language: 'nb',
    made: today,
    title: [{ type: 'text', value: 'Prøve' }],
    sections: [{ orientation: 'portrait', children }],
    origin,
  });
  await expect(toWord(document([{ type: 'insert', of: 'facts' }]))).rejects.toThrow(
    'content/egenvurdering/saksframlegg.yaml: Word has no entry for "insert".',
  );
  const image: Image = { type: 'image', url: 'a.png' };
  await expect(toWord(document([{ type: 'paragraph', children: [image] }]))).rejects.toThrow(
    'Word has no entry for "image"',
  );
});

describe('deadlines as a calendar', () => {
  const deadlines = (measures: readonly Measure[], facts: Partial<Assessment> = {}) =>
    deadlinesOf({ assessment: assessmentWith(facts), measures }, input);
  const file = { name: 'Plan', language: 'nb', product: 'Handlingsplan', now } as const;
  const eventsOf = (text: string) =>
    new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));

  test('has one whole day for each measure that is left to do by a day, with its words intact', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyMeasure, { selector: lineageOf, maxLength: 20 }), (plan) => {
        const events = eventsOf(toCalendar(deadlines(plan), file));
        const expected = plan.filter(
          ({ deadline, status }) =>
            deadline !== undefined && ['planned', 'started'].includes(status),
        );
        expect(events).toHaveLength(expected.length);
        for (const one of expected) {
          const { deadline, action } = one;
          const event = events.find(({ uid }) => uid === `${lineageOf(one)}@slt-handboken`);
          expect(event?.startDate.isDate).toBe(true);
          expect(event?.startDate.toString()).toBe(deadline);
          expect(event?.summary).toBe(`Frist: ${storableText(action).replace(/\r\n?/g, '\n')}`);
        }
      }),
    );
  });

  test.each(timeZones)('are on the day that was written, also in %s', (zone) => {
    const days = ['2027-03-01', '2026-01-15', '2027-06-30', '2026-12-31'];
    const plan = days.map((deadline, at) => measureWith({ id: `t${at}`, deadline }));
    const text = inTimeZone(zone, () => toCalendar(deadlines(plan), file));
    const dates = [...text.matchAll(/^DTSTART;VALUE=DATE:(.*)\r$/gm)].map(([, date]) => date);
    expect(dates).toEqual(['20260115', '20261231', '20270301', '20270630']);
  });

  test('leave their days free, and say in which language they are', () => {
    const plan = [measureWith({ deadline: '2027-03-01' })];
    const text = toCalendar(deadlines(plan), { ...file, language: 'nn' });
    expect(text).toContain('PRODID:-//SLT-håndboken//Handlingsplan//NN');
    expect(text).toContain('TRANSP:TRANSPARENT');
  });

  test('says goal, owner and status, and is the same the next time but for the stamp', () => {
    const plan = [
      measureWith({ deadline: '2027-03-01', owner: 'Leder; fritid, kultur', goal: 'Minst 25' }),
    ];
    const text = toCalendar(deadlines(plan), file);
    expect(eventsOf(text)[0]?.description).toBe(
      'Mål: Minst 25\nEier: Leder; fritid, kultur\nStatus: Planlagt',
    );
    const later = toCalendar(deadlines(plan), { ...file, now: new Date('2027-01-01T00:00:00Z') });
    const unstamped = (calendar: string) => calendar.replace(/^DTSTAMP.*$/m, '');
    expect(unstamped(later)).toBe(unstamped(text));
  });

  test('has the steps before the start that are left to do, with who does them', () => {
    const text = toCalendar(
      deadlines([measureWith({ deadline: '2027-03-01' })], {
        conditions: { politiet: 'yes' },
        steps: {
          politiet: { owner: 'Lensmannen', date: '2027-01-01' },
          vedtak: { owner: 'Ordføreren', date: '2027-02-01' },
          koordinator: { owner: 'Kommunedirektøren' },
          borte: { date: '2027-04-01' },
        },
      }),
      file,
    );
    const told = eventsOf(text).map(({ uid, summary, description, startDate }) => [
      uid,
      startDate.toString(),
      summary,
      description,
    ]);
    expect(told).toEqual([
      [
        'vurdering-vedtak@slt-handboken',
        '2027-02-01',
        'Frist: Kommunestyret har vedtatt SLT',
        'Eier: Ordføreren',
      ],
      ['tiltak@slt-handboken', '2027-03-01', 'Frist: Åpen klubb', 'Status: Planlagt'],
      ['vurdering-borte@slt-handboken', '2027-04-01', 'Frist: borte', ''],
    ]);
  });

  const first = '2026-11-25T12:00:00.000Z';
  const second = '2026-12-01T08:00:00.000Z';

  /** Writes a calendar as the page does: with what the device remembers, and remembers what it wrote. */
  function writer(facts: Partial<Assessment> = {}) {
    let stored: Record<string, string> = {};
    return (measures: readonly Measure[], at: string) => {
      const subject = { assessment: assessmentWith(facts), measures };
      const { deadlines: events, writes } = versionsOf(
        deadlinesOf(subject, input, stored),
        stored,
        at,
      );
      stored = { ...stored, ...writes };
      return toCalendar(events, { ...file, now: new Date(at) });
    };
  }

  const parsed = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => ({
      uid: one.getFirstPropertyValue('uid'),
      sequence: one.getFirstPropertyValue('sequence'),
      changed: String(one.getFirstPropertyValue('last-modified')),
      summary: one.getFirstPropertyValue('summary'),
      transparency: one.getFirstPropertyValue('transp'),
      reminders: one
        .getAllSubcomponents('valarm')
        .map((alarm) => alarm.getFirstPropertyValue('trigger') as ICAL.Duration)
        .map((before) => {
          const start = one.getFirstPropertyValue('dtstart') as ICAL.Time;
          const moment = ICAL.Time.fromString(`${start.toString()}T00:00:00`, null as never);
          moment.addDuration(before);
          return moment.toString();
        }),
    }));

  test('remind at nine a week and a day before', () => {
    const [event] = parsed(writer()([measureWith({ deadline: '2027-03-01' })], first));
    expect(event?.reminders).toEqual(['2027-02-22T09:00:00', '2027-02-28T09:00:00']);
    expect(event?.transparency).toBe('TRANSPARENT');
  });

  test('are the same byte for byte until something changes, and then count it once', () => {
    const write = writer();
    const [klubb, mandat] = [
      measureWith({ id: 'k', deadline: '2027-03-01' }),
      measureWith({ id: 'm', action: 'Mandat', deadline: '2027-04-01' }),
    ];
    const text = write([klubb, mandat], first);
    expect(parsed(text).map(({ sequence }) => sequence)).toEqual([0, 0]);
    expect(write([klubb, mandat], second)).toBe(text);
    const moved = { ...klubb, deadline: '2027-03-15' };
    expect(parsed(write([moved, mandat], second))).toMatchObject([
      { uid: 'k@slt-handboken', sequence: 1, changed: '2026-12-01T08:00:00Z' },
      { uid: 'm@slt-handboken', sequence: 0, changed: '2026-11-25T12:00:00Z' },
    ]);
    // Back to what it was, as with undo, is one more change to whoever has it.
    expect(parsed(write([klubb, mandat], '2026-12-02T08:00:00.000Z'))[0]?.sequence).toBe(2);
  });

  test('say when something is done that was written before, and remind of it no more', () => {
    const write = writer();
    const one = measureWith({ deadline: '2027-03-01' });
    const never = measureWith({ id: 'aldri', deadline: '2027-05-01', status: 'done' });
    write([one], first);
    expect(parsed(write([{ ...one, status: 'done' }, never], second))).toMatchObject([
      { summary: 'Gjennomført: Åpen klubb', sequence: 1, reminders: [] },
    ]);
  });

  test('name a measure alike in all its copies', () => {
    const copy = measureWith({ id: 'kopi', of: 'tiltak', deadline: '2027-03-01' });
    expect(parsed(writer()([copy], first))[0]?.uid).toBe('tiltak@slt-handboken');
  });

  test('have the next assessment, with time to call the meeting', () => {
    const text = writer({ next: '2027-11-25', kommune: '9999' })([], first);
    expect(parsed(text)).toMatchObject([
      {
        uid: 'vurdering-neste-vurdering@slt-handboken',
        summary: 'Ny egenvurdering av SLT-arbeidet i Eksempel kommune',
        reminders: ['2027-10-26T09:00:00', '2027-11-18T09:00:00'],
      },
    ]);
  });

  test('count anew where what the device remembers can not be read', () => {
    const measures = [measureWith({ deadline: '2027-03-01' })];
    const events = deadlines(measures);
    for (const damaged of ['{', '{"sequence":-1}', '[]'])
      expect(
        versionsOf(events, { [calendarKey('tiltak@slt-handboken')]: damaged }, first).deadlines,
      ).toMatchObject([{ version: { sequence: 0 } }]);
  });

  test('has no line above 75 octets, and ends each as the format asks', () => {
    const text = toCalendar(
      deadlines([measureWith({ deadline: '2027-03-01', action: 'æøå 😀 '.repeat(60) })]),
      file,
    );
    const lines = text.split('\r\n');
    expect(text).not.toMatch(/[^\r]\n/);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });
});

describe('rows for a spreadsheet', () => {
  const read = async (file: Blob) =>
    parseCsv(Buffer.from(await file.arrayBuffer()), { bom: true, delimiter: ';' }) as string[][];

  test('begin with the mark of UTF-8, and use semicolons', async () => {
    const bytes = new Uint8Array(
      await (await csvFile(planRows([measureWith({})], input))).arrayBuffer(),
    );
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toContain('Tiltak;Årsak;Mål;Eier;Frist');
  });

  test('never have a cell a spreadsheet would run, and lose nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyMeasure, { maxLength: 5 }),
        fc.oneof(anyText, fc.constantFrom('=1+1', '+47', '-1', '@SUM', '\t=1', '\r=1')),
        async (plan, action) => {
          const rows = planRows([...plan, measureWith({ action })], input);
          const back = await read(await csvFile(rows));
          expect(back.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
          expect(back.map((row) => row.map(withoutGuard))).toEqual(rows);
        },
      ),
    );
  });

  test('have all fields of the plan, with dates that sort', () => {
    const [head, row] = planRows(
      [measureWith({ indicator: 'A1', deadline: '2027-03-01', status: 'started' })],
      input,
    );
    expect(head).toHaveLength(planFields.length + 1 + 7);
    expect(row?.slice(0, 9)).toEqual([
      ...['A1', 'Åpen klubb', '', '', '', '2027-03-01', '', '', 'I gang'],
    ]);
    expect(row?.slice(9)).toEqual(['', '', '', '', '', '', '']);
  });

  test('have what is answered to the six questions, in short and each with its reason', () => {
    const check = {
      need: { answer: 'yes' },
      capacity: { answer: 'no', note: 'Ingen stilling' },
    } as const;
    const [head, row] = planRows([measureWith({ check })], input);
    const cells = new Map(head?.map((title, at) => [title, row?.[at]]));
    expect(cells.get('Seks spørsmål')).toBe('1 av 6 ja, kapasitet mangler, 4 ikke besvart');
    expect(cells.get('Behov')).toBe('Ja');
    expect(cells.get('Kapasitet')).toBe('Nei: Ingen stilling');
    expect(cells.get('Støtte')).toBe('');
  });

  test('have every answer, also to what is no longer asked, with notes and owners', () => {
    const rows = answerRows(
      assessmentWith({
        answers: { A2: 3, A1: 'unknown', X9: 1 },
        conditions: { koordinator: 'partly' },
        notes: { A2: 'Vi er enige' },
        evidence: { A2: 'Sak 12/26' },
        steps: { koordinator: { owner: 'Leder', date: '2027-01-01' } },
      }),
      input,
    );
    expect(rows.slice(1)).toEqual([
      ['A1 Påstand A1', 'Forankring', '', 'Vet ikke', '', '', '', ''],
      ['A2 Påstand A2', 'Forankring', '3', 'På plass', 'Vi er enige', 'Sak 12/26', '', ''],
      ['koordinator Kommunen har en koordinator', '', '', 'Delvis', '', '', 'Leder', '2027-01-01'],
      ['X9', '', '1', 'Påbegynt', '', '', '', ''],
    ]);
  });

  test('say of a must that is called «Ikke aktuelt» without a reason that it lacks one', () => {
    const answers = { A1: 'not-applicable', B1: 'not-applicable', C1: 'not-applicable' } as const;
    const notes = { B1: 'Nabokommunen har stillingen' };
    const told = answerRows(assessmentWith({ answers, notes }), input).slice(1);
    expect(told.map(([, , , level]) => level)).toEqual([
      'Ikke aktuelt (mangler begrunnelse)',
      'Ikke aktuelt',
      'Ikke aktuelt',
    ]);
  });

  test.each(inheritedNames)('tell «%s» as it was given, also where only a note was', (id) => {
    const answered = answerRows(assessmentWith({ answers: { [id]: 3 } }), input);
    expect(answered.slice(1)).toEqual([[id, '', '3', 'På plass', '', '', '', '']]);
    const noted = answerRows(assessmentWith({ notes: { [id]: 'Sak 12/26' } }), input);
    expect(noted.slice(1)).toEqual([[id, '', '', '', 'Sak 12/26', '', '', '']]);
  });

  test('can be made of any answers', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        expect(answerRows(assessment, input)).toHaveLength(itemsIn(assessment).size + 1);
      }),
    );
  });
});
