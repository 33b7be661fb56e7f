import { readFileSync } from 'node:fs';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import ContactCard from '#components/ContactCard.astro';
import type { Coordination, Kommune } from '#domain/directory/types.ts';

/* The real texts, without Astro's content store, which only a build fills. */
vi.mock('#content', () => ({
  textsIn: (language: string) =>
    parse(
      readFileSync(new URL(`../../content/tekster/${language}.yaml`, import.meta.url), 'utf8'),
    ) as unknown,
}));

const drammen = { id: '3301', name: 'Drammen' } as Kommune;
const container = await AstroContainer.create();
const today = '2026-11-21';
const secrets = ['Eksempel Eksempelsen', '12345678', '12 34 56 78', 'eksempel@example.com'];

const confirmedOn = (date: string): Coordination => ({
  id: 'eksempel',
  kommuner: ['3301'],
  role: { nb: 'SLT-koordinator', nn: 'SLT-koordinator' },
  bydeler: [],
  documents: [],
  evidence: [
    { from: 'kommunen', dating: { nb: 'Udatert', nn: 'Udatert' }, seen: date, trust: 'god' },
  ],
  person: { name: 'Eksempel Eksempelsen', phone: '12345678', email: 'eksempel@example.com' },
  confirmation: { date, by: 'Eksempel kommune', source: 'brev' },
});

const render = (coordination: Coordination, language: 'nb' | 'nn' = 'nb') =>
  container.renderToString(ContactCard, {
    props: { language, kommune: drammen, coordination, today },
  });

describe('the card of a coordination', () => {
  test('shows a person the kommune has confirmed, who confirmed it and when', async () => {
    const html = await render(confirmedOn('2026-10-01'));
    expect(html).toContain('Eksempel Eksempelsen');
    expect(html).toContain('href="tel:12345678"');
    expect(html).toContain('Bekreftet av Eksempel kommune 1. oktober 2026.');
    expect(html).not.toContain('over ett år gammel');
  });

  test('warns when the confirmation is more than a year old', async () => {
    const html = await render(confirmedOn('2025-10-01'), 'nn');
    expect(html).toContain('Eksempel Eksempelsen');
    expect(html).toContain('over eitt år gammal');
  });

  test('keeps name, telephone and e-mail out of the page when it is more than two years old', async () => {
    const html = await render(confirmedOn('2024-10-01'));
    for (const secret of secrets) expect(html).not.toContain(secret);
    expect(html).toContain('for gammel til å vises');
    expect(html).toContain('Spør Drammen kommune');
  });

  test('keeps them out when nobody confirmed them', async () => {
    const { confirmation: _, ...unconfirmed } = confirmedOn('2026-10-01');
    const html = await render(unconfirmed);
    for (const secret of secrets) expect(html).not.toContain(secret);
  });

  test('writes what editors write as text, never as markup', async () => {
    const html = await render({
      ...confirmedOn('2026-10-01'),
      note: { nb: '<img src=x>', nn: 'x' },
    });
    expect(html).toContain('&lt;img src=x&gt;');
    expect(html).not.toContain('<img');
  });
});
