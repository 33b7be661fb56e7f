import { z } from 'astro/zod';
import { quoted } from '../directory/problems.ts';

/** Where Enhetsregisteret answers with all kommuner (NLOD). */
export const registerAddress =
  'https://data.brreg.no/enhetsregisteret/api/enheter?organisasjonsform=KOMM&size=1000';

/** Where Enhetsregisteret tells of one unit. */
export const unitAddress = (organisationNumber: string): string =>
  `https://data.brreg.no/enhetsregisteret/api/enheter/${organisationNumber}`;

const text = z.string().trim();

const address = z.object({
  adresse: z.array(z.string().nullable()).default([]),
  postnummer: text.optional(),
  poststed: text.optional(),
  kommunenummer: text.optional(),
});

/* Only what is used. `mobil` is left out: it is somebody's own telephone. */
const unit = z.object({
  organisasjonsnummer: z.string().regex(/^\d{9}$/),
  navn: text.min(1),
  organisasjonsform: z.object({ kode: z.literal('KOMM') }),
  slettedato: text.optional(),
  epostadresse: text.optional(),
  telefon: text.optional(),
  postadresse: address.optional(),
  forretningsadresse: address.optional(),
});

/** A kommune as Enhetsregisteret knows it. */
export type Unit = z.infer<typeof unit>;

const answer = z.object({
  _embedded: z.object({ enheter: z.array(z.unknown()) }),
  page: z.object({ totalElements: z.number() }).optional(),
});

/** One thing that stops the reading, in words: what, found, expected, how to mend it. */
const problem = (what: string, found: string, expected: string, mend: string) =>
  `${what}\n  Fant:      ${found}\n  Ventet:    ${expected}\n  Slik retter du: ${mend}`;

const again = `Hent svaret på nytt fra ${registerAddress}, og lagre det uten å endre det.`;

/** The kommuner of an answer, or every reason that it can't be read. */
export function readRegister(json: string): { units: Unit[] } | { problems: string[] } {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    const found = quoted(json.trim().slice(0, 40));
    return {
      problems: [problem('Filen er ikke JSON', found, 'svaret fra Enhetsregisteret', again)],
    };
  }
  const { data: list } = answer.safeParse(data);
  if (!list) {
    const keys = typeof data === 'object' && data ? Object.keys(data).slice(0, 5).join(', ') : '';
    const found = keys === '' ? quoted(JSON.stringify(data)) : `feltene ${keys}`;
    return {
      problems: [problem('Filen har ingen liste over enheter', found, '_embedded.enheter', again)],
    };
  }
  const { enheter } = list._embedded;
  const total = list.page?.totalElements ?? enheter.length;
  if (enheter.length === 0 || total > enheter.length) {
    const found = `${enheter.length} av ${total} enheter`;
    return {
      problems: [problem('Listen er ikke hel', found, 'alle på én side: size=1000', again)],
    };
  }
  const units = enheter.map((one) => unit.safeParse(one));
  const problems = units.flatMap(({ error }, at) => {
    if (!error) return [];
    const { navn = '' } = (enheter[at] ?? {}) as { navn?: unknown };
    const [issue] = error.issues;
    const field = issue?.path.join('.') ?? '';
    const value = issue?.path.reduce<unknown>(
      (part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key],
      enheter[at],
    );
    return [
      problem(
        `Enhet ${at + 1}${navn ? ` (${String(navn)})` : ''}, ${field}: Feltet kan ikke leses`,
        value === undefined ? 'ingenting' : quoted(JSON.stringify(value)),
        field === 'organisasjonsform.kode' ? 'KOMM' : 'feltet slik Enhetsregisteret skriver det',
        again,
      ),
    ];
  });
  return problems.length > 0 ? { problems } : { units: units.flatMap(({ data }) => data ?? []) };
}
