import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phonesIn } from '#domain/site/phones-in-text.ts';

const numbers = (text: string) => phonesIn(text).flatMap(({ call }) => call ?? []);

test.each([
  [
    'Ring 112 (politi), 113 (ambulanse) eller 110 (brann), og gjør det operatøren sier.',
    '112 113 110',
  ],
  [
    'Ring 112 (politi), 113 (ambulanse) eller 110 (brann), og gjer det operatøren seier.',
    '112 113 110',
  ],
  ['Ring 112 når det haster, ellers 02800.', '112 02800'],
  ['Ring 112 eller 110 når det haster, ellers politiet på 02800.', '112 110 02800'],
  ['Hastar det no, ringjer du 112.', '112'],
  ['Er liv eller helse i fare nå, ringer du 112 eller 113.', '112 113'],
  ['Klubblederen ringte 112. Mandag fikk alle vite det.', '112'],
  ['Politiet på 112', '112'],
  ['Politiet på 02800, eller 112 når det haster.', '02800 112'],
  ['112 politi, 113 ambulanse, 110 brann', '112 113 110'],
  ['112 eller 113, så lederen din', '112 113'],
  ['Ved fare er nødnumrene 112 til politiet og 113 til ambulansen.', '112 113'],
  ['Da ringer jeg 112 til politiet eller 113 til ambulansen.', '112 113'],
  ['PST har nummeret 23 30 50 00. Er noen i fare nå, er det 112.', '+4723305000 112'],
  ['Det som haster, går til 112.', '112'],
  ['Ring 112.', '112'],
  ['Ring «112».', '112'],
  ['Ring 112 med en gang. Alarmtelefonen har nummer 116 111 og er åpen hele døgnet.', '112 116111'],
  ['Alarmtelefonen for barn og unge, 116 111', '116111'],
  ['Nummeret 116 111 til Alarmtelefonen for barn og unge', '116111'],
  ['Ring legevakten på 116 117, og i nattåpne timer vakten.', '116117'],
  ['Hjelpetelefonen 116 123 (hele døgnet)', '116123'],
  ['Kirkens SOS: 22 40 00 40', '+4722400040'],
  ['Kors på halsen, 800 33 321.', '+4780033321'],
  ['RUSinfo på 915 08 588, hverdager', '+4791508588'],
  ['Ring +47 22 40 00 40 eller 0047 22 40 00 41', '+4722400040 +4722400041'],
  ['02800', '02800'],
])('%s → %s', (text, expected) => {
  expect(numbers(text).join(' ')).toBe(expected);
  expect(numbers(text.replaceAll(' ', '\u00a0')).join(' ')).toBe(expected);
});

test.each([
  'Grunnloven § 112 gir rett til et godt miljø.',
  'Etter §§ 110 og 112 ringer kommunen.',
  'Prop. 112 L (2024–2025) er vedtatt. Ring oss.',
  'Vi ringte 112 kommuner.',
  'Vi ringte til 112 av 357 kommuner i 2026.',
  'Ring kommunen, og se side 112.',
  'Antallet anmeldelser til politiet falt fra 140 til 112.',
  'Prislappen er anslått til 144 milliarder, med et spenn fra 110 til 177.',
  'Ring oss om de 110–113 sakene.',
  'Ring 112-sentralen.',
  'Ring hvis farten er 110 km/t.',
  'Politiet fikk 112 000 kroner, og 113 000 året etter.',
  'Telefonen kostet kr 116 111.',
  'Kommunen har 116 111 innbyggere. Ring dem.',
  'Alarmtelefonen hadde 116 111 henvendelser.',
  'Kristiansand hadde 116 117 i 2024.',
  'Vi brukte 12 500 000 kroner.',
  'Det koster 22 40 00 40 kroner.',
  'I uke 22 23 24 25 er det stengt.',
  'I 2025, 2026 og 2027, den 26.11.2026, kl. 11.12',
  'Organisasjonsnummer 974 760 673, konto 1234 56 78901',
  'Fødselsnummer 010190 12345 og 12345678',
  'Ring om sak 26/112 eller 112/26.',
  'Ring 112,5 ganger.',
  'Ring hvis det er over 112 %.',
  'Kapittel 112 og artikkel 113 handler om politiet.',
  '112 elever svarte, og 113 sa nei til telefonen.',
  'Spør politiet om fylkesvei 112.',
  '116 111',
])('no number is found in: %s', (text) => {
  expect(numbers(text)).toEqual([]);
  expect(phonesIn(text)).toEqual([{ text }]);
});

test('a text without anything is nothing', () => {
  expect(phonesIn('')).toEqual([]);
});

test('the stretches are the text, whatever it is', () => {
  const words = [
    'Ring',
    '112',
    '113',
    '110',
    '02800',
    '116 111',
    '22 40 00 40',
    '§',
    'kr',
    'eller',
    'og',
    ',',
    '(',
    ')',
    '2026',
    '.',
    'politi',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words)), (parts) => {
      const text = parts.join(' ');
      expect(
        phonesIn(text)
          .map((one) => one.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
