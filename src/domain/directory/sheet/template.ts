import { headers } from './columns.ts';

/** The id of the example; no coordination may have it. */
export const exampleId = 'eksempel';

/** A made-up coordination. The numbers and addresses belong to nobody. */
const example: Record<string, string> = {
  id: exampleId,
  kommuner: '0000',
  kommunenavn: 'Eksempel kommune (slett denne raden)',
  rolle_nb: 'SLT-koordinator (eksempel)',
  rolle_nn: 'SLT-koordinator (eksempel)',
  stillingsprosent: '50',
  kontorsted_nb: 'Eksempelhuset',
  kontorsted_nn: 'Eksempelhuset',
  person_navn: 'Eksempel Eksempelsen',
  person_telefon: '00000000',
  person_epost: 'eksempel@example.com',
  bekreftet_dato: '2026-11-24',
  bekreftet_av: 'Kommunedirektøren i Eksempel kommune',
  bekreftet_kilde: 'E-post til redaksjonen',
  rollekontakt_navn_nb: 'Servicetorget i Eksempel kommune',
  rollekontakt_navn_nn: 'Servicetorget i Eksempel kommune',
  rollekontakt_telefon: '00000000',
  rollekontakt_epost: 'slt@example.com',
  rollekontakt_nettadresse: 'https://example.com/slt',
  rollekontakt_datering_nb: 'Siden er udatert',
  rollekontakt_datering_nn: 'Sida er udatert',
  rollekontakt_lest: '2026-11-24',
  merknad_nb: 'Dette er et eksempel. Raden blir ikke lest inn.',
  merknad_nn: 'Dette er eit døme. Rada blir ikkje lesen inn.',
  kilde_fra: 'kommunen',
  kilde_nettadresse: 'https://example.com/slt',
  kilde_sier: 'har',
  kilde_innhold_nb: 'Egen side om SLT-koordinatoren.',
  kilde_innhold_nn: 'Eiga side om SLT-koordinatoren.',
  kilde_ar_fra: '2025',
  kilde_ar_til: '2025',
  kilde_datering_nb: 'Siden er fra 2025',
  kilde_datering_nn: 'Sida er frå 2025',
  kilde_lest: '2026-11-24',
  kilde_tillit: 'middels',
};

/** The sheet to fill in: the headers and a row that shows how. */
export const template = [headers, headers.map((header) => example[header] ?? '')] as const;
