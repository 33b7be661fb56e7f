import type { Coordination } from '#domain/directory/types.ts';

/** A person who does not exist. */
export const person = {
  name: 'Eksempel Eksempelsen',
  phone: '12345678',
  email: 'eksempel@example.com',
};

/** What may not be found anywhere while the person is withheld. */
export const secrets = [
  'Eksempel Eksempelsen',
  '12345678',
  '12 34 56 78',
  'eksempel@example.com',
  encodeURIComponent('12 34 56 78'),
  encodeURIComponent('Eksempel Eksempelsen'),
];

/** An office that does not exist. */
export const roleContact = {
  name: { nb: 'Kontoret', nn: 'Kontoret' },
  phone: '23456789',
  email: 'kontor@example.com',
  url: 'https://example.com/slt',
  dating: { nb: 'Siden er udatert', nn: 'Sida er udatert' },
  seen: '2026-11-01',
};

/** A coordination that does not exist, with a source alone, and the facts a test adds. */
export const coordination = (facts: Partial<Coordination> = {}): Coordination => ({
  id: 'eksempel',
  kommuner: ['3301'],
  role: { nb: 'SLT-koordinator', nn: 'SLT-koordinator' },
  bydeler: [],
  documents: [],
  links: [],
  evidence: [
    {
      from: 'kommunen',
      dating: { nb: 'Udatert', nn: 'Udatert' },
      seen: '2026-11-01',
      trust: 'lav',
    },
  ],
  ...facts,
});

/** A coordination with a person the kommune confirmed on a day. */
export const confirmedOn = (date: string, facts: Partial<Coordination> = {}): Coordination =>
  coordination({
    person,
    confirmation: { date, by: 'Eksempel kommune', source: 'brev' },
    ...facts,
  });
