import { expect, test } from 'vitest';
import { noteText } from '#domain/book/decision-note.ts';

const note = {
  title: 'Kan jeg dele dette?',
  role: 'Jeg er ansatt i politiet',
  path: [
    { question: 'Er noen i fare?', answer: 'Nei' },
    { question: 'Hvor arbeider du?', answer: 'Politiet (fra rollen)' },
  ],
  outcome: [
    'Svar: Del det',
    'Fordi loven åpner for det.',
    '– Skriv det ned.',
    'Reglene bak: §\u00a027',
  ],
  origin: 'Hentet 26. november 2026.',
};

test('a note says what was answered, what to do and where it is from', () => {
  expect(noteText(note)).toBe(`Kan jeg dele dette?

Jeg er ansatt i politiet
1. Er noen i fare? Nei
2. Hvor arbeider du? Politiet (fra rollen)

Svar: Del det
Fordi loven åpner for det.
– Skriv det ned.
Reglene bak: § 27

Hentet 26. november 2026.`);
});

test('a note says that the questions were not answered, where a link led to the answer', () => {
  expect(noteText({ ...note, role: undefined, path: 'Ikke besvart.' })).toContain(
    'dette?\n\nIkke besvart.\n\nSvar',
  );
});
