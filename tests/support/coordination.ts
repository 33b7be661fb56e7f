import type {
  Coordination,
  DutyLine,
  Evidence,
  PublishedDocument,
} from '#domain/directory/types.ts';

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

/** A source that does not exist, of a kommune, undated and trusted, and the facts a test adds. */
export const evidence = (facts: Partial<Evidence> = {}): Evidence => ({
  from: 'kommunen',
  says: { nb: 'Egen side.', nn: 'Eiga side.' },
  dating: { nb: 'Udatert', nn: 'Udatert' },
  seen: '2026-11-01',
  trust: 'god',
  ...facts,
});

/** A document that does not exist, of Drammen. */
export const document = (facts: Partial<PublishedDocument> = {}): PublishedDocument => ({
  id: 'eksempel',
  title: 'Handlingsplan',
  lang: 'nb',
  kommuner: ['3301'],
  kind: 'plan',
  years: { from: 2020, to: 2023 },
  source: 'https://example.com/',
  read: 'side',
  seen: '2026-11-21',
  ...facts,
});

/** A duty line that does not exist, of Drammen. */
export const dutyLine: DutyLine = {
  id: 'eksempel',
  name: { nb: 'Eksempelvakta', nn: 'Eksempelvakta' },
  phone: '90000009',
  kommuner: ['3301'],
  url: 'https://example.com/vakt',
  years: { from: 2024, to: 2024 },
  dating: { nb: 'Siden er fra 2024', nn: 'Sida er frå 2024' },
  seen: '2026-11-21',
};
