import { describe, expect, test } from 'vitest';
import { interventionOf, namedIn } from '#domain/assessment/intervention-names.ts';

const known = [
  { id: 'mot', names: ['MOT Robust ungdom', 'MOT'] },
  { id: 'natteravner', names: ['Natteravner', 'Natteravn'] },
  { id: 'los', names: ['Los'] },
  { id: 'grenser', names: ['Kjærlighet og Grenser'] },
  { id: 'jobb', names: ['Sommerjobb'] },
];

const found = (text: string) => namedIn(text, known)?.id;

describe('a named measure in the text of a plan', () => {
  test.each([
    ['Starte opp natteravnene igjen', 'natteravner'],
    ['Innføre MOT på ungdomsskolen', 'mot'],
    ['Kurs i kjærlighet og grenser på 7. trinn', 'grenser'],
    ['Ansette en los', 'los'],
    ['LOS-stilling i NAV', 'los'],
    ['Sommerjobber til ti unge', 'jobb'],
  ])('is found in «%s»', (text, id) => {
    expect(found(text)).toBe(id);
  });

  test.each([
    '',
    'Tiltak mot mobbing',
    'Mot til å si nei',
    'Losji for gjester',
    'Sette grenser med kjærlighet',
    'Åpen klubb på torsdager',
  ])('is not found in «%s»', (text) => {
    expect(found(text)).toBeUndefined();
  });

  test('is the first that is named, and the longer name where two begin', () => {
    expect(found('Sommerjobb, og så natteravner')).toBe('jobb');
    const both = [
      { id: 'kort', names: ['Natt'] },
      { id: 'lang', names: ['Natt i byen'] },
    ];
    expect(namedIn('Natt i byen', both)?.id).toBe('lang');
  });

  test('gives way to what was chosen, and to that it is none of them', () => {
    const action = 'Natteravner i sentrum';
    expect(interventionOf({ action }, known)?.id).toBe('natteravner');
    expect(interventionOf({ action, intervention: 'mot' }, known)?.id).toBe('mot');
    expect(interventionOf({ action, intervention: '' }, known)).toBeUndefined();
    expect(interventionOf({ action, intervention: 'borte' }, known)).toBeUndefined();
  });
});
