import { describe, expect, test } from 'vitest';
import type { SltKnowledge } from '#domain/directory/slt-knowledge.ts';
import { knownInWords, yearsInWords } from '#domain/directory/slt-words.ts';
import { statusInWords, yearOfStatus } from '#domain/directory/status-words.ts';
import { evidence } from '../../support/coordination.ts';
import { textsIn } from '../../support/texts.ts';

const { known: words } = textsIn('nb').kommune;
const said = (knowledge: SltKnowledge) => knownInWords(knowledge, 'Larvik', words, 'nb');

test.each([
  [{ from: 2016, to: 2016 }, '2016'],
  [{ from: 2016, to: 2022 }, '2016–2022'],
  [{ from: 2020 }, '2020 eller senere'],
  [{ to: 2019 }, '2019 eller tidligere'],
  [undefined, 'udatert kilde'],
])('the years %j are «%s»', (years, text) => {
  expect(yearsInWords(years, words.years)).toBe(text);
});

describe('what is known is said', () => {
  const years = { from: 2025, to: 2025 };

  test('with its source and its year', () => {
    expect(said({ status: 'has', evidence: evidence({ years }), years })).toEqual([
      'Larvik har SLT ifølge kommunen (2025).',
    ]);
    const old = evidence({ from: 'avis' });
    expect(said({ status: 'had', evidence: old })).toEqual([
      'Larvik hadde SLT ifølge en avis (udatert kilde).',
      'Vi vet ikke om det er slik nå. Sentralbordet kan svare.',
    ]);
    const confirmation = { date: '2025-01-01', by: 'Kommunen', source: 'Brev' };
    expect(said({ status: 'has', confirmation, years })).toEqual([
      'Larvik har SLT. Kommunen bekreftet det i 2025.',
    ]);
  });

  test('with what a reader must know beside it: something like it, the coordinator of another, a no', () => {
    const of = (tells: 'lignende' | 'andres' | 'nei') =>
      evidence({ tells, years, says: { nb: `Kilden sier ${tells}.`, nn: '' } });
    const sentences = said({
      status: 'unknown',
      similar: of('lignende'),
      borrowed: of('andres'),
      denied: of('nei'),
    });
    expect(sentences[0]).toBe('Vi vet ikke om Larvik har SLT.');
    expect(sentences[1]).toBe('Sentralbordet kan svare.');
    for (const word of ['lignende', 'andres', 'nei']) {
      expect(sentences.filter((text) => text.includes(`Kilden sier ${word}.`))).toHaveLength(1);
    }
    expect(
      said({ status: 'has', evidence: evidence({ years }), years, similar: of('lignende') }),
    ).toHaveLength(1);
  });
});

test('a status in a list has its year, and says so when it has none', () => {
  const { status } = textsIn('nb');
  const inList = (known: SltKnowledge) =>
    statusInWords({ status: known.status, year: yearOfStatus(known) }, status);
  expect(inList({ status: 'has', years: { from: 2023, to: 2025 } })).toBe('Har SLT (2023)');
  expect(inList({ status: 'had', years: { to: 2019 } })).toBe('Hadde SLT (2019)');
  expect(inList({ status: 'had' })).toBe('Hadde SLT (udatert)');
  expect(inList({ status: 'unknown' })).toBe('Vet ikke');
});
