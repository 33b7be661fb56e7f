import { fold } from '#domain/site/norwegian.ts';

/** What people write around a name, in Norwegian, Sámi, Kven and English. */
const aroundNames = new Set(
  (
    'kommune kommunen kommuni komuuni herad suohkan tjielte gielda fylke fylket fylkeskommune fylka ' +
    'bydel bydelen slt koordinator koordinatoren koordinatorar i pa for ved hos er med ' +
    'kontakt kontakten kontaktperson kontaktpersonen politikontakt politikontakten politi politiet ' +
    'barnevern barnevernet barnevernvakt barnevernvakta barnevernvakten utekontakt utekontakten ' +
    'ungdom ungdommen ungdomskontakt rus hvem hvor kven kem sentrum by byen ' +
    'jeg eg vi ringe ringer ringje telefon telefonnummer nummer snakke ' +
    'in near city municipality of the coordinator'
  ).split(' '),
);

/** Digits with spaces between, as in `7 010`, when they may be one code. */
const asOneCode = (digits: string) => {
  const joined = digits.replaceAll(' ', '');
  return joined.length <= 4 ? joined : digits;
};

/** The words of a query that may name a place, folded, without what stands around the name. */
export function namingWords(text: string): string[] {
  const apart = text.replace(/(\d{4})(?=\p{L})/gu, '$1 ').replace(/(\p{L})(?=\d{4})/gu, '$1 ');
  const words = fold(apart)
    .replace(/\d+(?: \d+)+/g, asOneCode)
    .split(' ');
  while (words.length > 1 && aroundNames.has(words.at(-1) ?? '')) words.pop();
  while (words.length > 1 && aroundNames.has(words[0] ?? '')) words.shift();
  // «Politidistrikt Vest» as it is called: «Vest politidistrikt».
  if (words.length > 1 && words[0] === 'politidistrikt') words.push(...words.splice(0, 1));
  return words;
}
