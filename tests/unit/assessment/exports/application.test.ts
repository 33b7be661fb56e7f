import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { applicationDocument } from '#domain/assessment/exports/application-document.ts';
import type { Subject } from '#domain/assessment/exports/facts.ts';
import { toWord } from '#files/word.ts';
import { assessmentWith, input, measureWith } from './report-input.ts';

const today = '2026-11-25';

const readBack = async (subject: Omit<Subject, 'today'>) => {
  const buffer = Buffer.from(await toWord(applicationDocument({ ...subject, today }, input)));
  const [text, html] = await Promise.all([
    mammoth.extractRawText({ buffer }),
    mammoth.convertToHtml({ buffer }),
  ]);
  return { text: text.value, html: html.value };
};

describe('the draft of an application', () => {
  test('with nothing answered has the headings and what is to be filled in, and nothing of answers', async () => {
    const { text } = await readBack({ assessment: assessmentWith({}), measures: [] });
    expect(text).toContain('Søknad fra [fyll inn: kommunen]');
    expect(text).toContain('[fyll inn: hva som skjer]');
    expect(text).toContain('[fyll inn: tiltaket,');
    expect(text).not.toMatch(/Svaret på|Notatet|kursiv|\{\w+\}/);
  });

  test('has the kommune, the level in its words, the note, and what is left to do', async () => {
    const { text, html } = await readBack({
      assessment: assessmentWith({
        kommune: '9999',
        answers: { 'M1-1': 1 },
        notes: { 'M1-1': 'Se sak 12/26.' },
        evidence: { 'M1-1': 'Avtalen fra juni.' },
        changed: '2026-11-24T12:00:00.000Z',
      }),
      measures: [],
    });
    expect(text).toContain('Søknad fra Eksempel kommune');
    expect(text).toContain('sist endret 24. november 2026');
    expect(html).toContain('<em>Svaret på M1-1, nivå 1 av 4: Litt er gjort.</em>');
    expect(html).toContain('<em>Notatet deres: Se sak 12/26.</em>');
    expect(html).toContain('<em>Det som viser det: Avtalen fra juni.</em>');
    expect(html).toContain('<em>Gjenstår: Neste steg for M1-1</em>');
  });

  test('asks for nothing more where the level is good, and says so where the answer is no level', async () => {
    const good = await readBack({
      assessment: assessmentWith({ answers: { 'M1-1': 4 } }),
      measures: [],
    });
    expect(good.text).toContain('nivå 4 av 4: Alt er gjort.');
    expect(good.text).not.toContain('Gjenstår');
    const unknown = await readBack({
      assessment: assessmentWith({ answers: { 'M1-1': 'unknown' } }),
      measures: [],
    });
    expect(unknown.text).toContain('Svaret på M1-1: Vet ikke.');
    expect(unknown.text).toContain('Gjenstår');
  });

  test('has the open measures of the plan, but not those that only make ready to apply', async () => {
    const { text } = await readBack({
      assessment: assessmentWith({}),
      measures: [
        measureWith({
          id: 'a',
          action: 'Åpen klubb',
          cause: 'Ingenting å gjøre',
          deadline: '2027-05-01',
        }),
        measureWith({ id: 'b', action: 'Ferdig tiltak', status: 'done' }),
        measureWith({ id: 'c', action: 'Få egenandelen på papir', indicator: 'M1-1' }),
      ],
    });
    expect(text).toContain('Åpen klubb');
    expect(text).toContain('Ingenting å gjøre');
    expect(text).toContain('1. mai 2027');
    expect(text).not.toContain('Ferdig tiltak');
    expect(text).not.toContain('Få egenandelen på papir');
  });

  test('has what readers wrote as text, never as markup or as a place to fill in', async () => {
    const { html } = await readBack({
      assessment: assessmentWith({
        answers: { 'M1-1': 0 },
        notes: { 'M1-1': '<b>fet</b> {kommune} & mer' },
      }),
      measures: [measureWith({ action: '<script>alert(1)</script>' })],
    });
    expect(html).toContain('&lt;b&gt;fet&lt;/b&gt; {kommune} &amp; mer');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });
});
