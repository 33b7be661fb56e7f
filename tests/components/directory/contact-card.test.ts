import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test, vi } from 'vitest';
import ContactCard from '#components/directory/ContactCard.astro';
import CoordinationFacts from '#components/directory/CoordinationFacts.astro';
import type { Coordination, Kommune } from '#domain/directory/types.ts';
import { catalogue } from '../../support/catalogue.ts';
import {
  confirmedOn,
  coordination as example,
  roleContact,
  secrets,
} from '../../support/coordination.ts';

/* The real texts, without Astro's content store, which only a build fills. */
vi.mock('#content/texts.ts', () => import('../../support/texts.ts'));
vi.mock('#content/directory.ts', async () => {
  const { catalogue } = await import('../../support/catalogue.ts');
  return {
    kommuneOf: (id: string) => catalogue.kommuner.find((kommune) => kommune.id === id),
    partsOfKommuner: catalogue.parts,
  };
});

const drammen = {
  id: '3301',
  name: 'Drammen',
  slug: 'drammen',
  writtenForm: 'bokmål',
} as Kommune;
const container = await AstroContainer.create();
const today = '2026-11-21';

const render = (coordination: Coordination, language: 'nb' | 'nn' = 'nb') =>
  container.renderToString(ContactCard, {
    props: { language, kommune: drammen, coordination, today },
  });

const renderFacts = (coordination: Coordination, language: 'nb' | 'nn' = 'nb') =>
  container.renderToString(CoordinationFacts, {
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
    const old = confirmedOn('2024-10-01');
    const [card, facts] = await Promise.all([render(old), renderFacts(old)]);
    for (const secret of secrets) expect(card + facts).not.toContain(secret);
    expect(facts).toContain('for gammel til å vises');
  });

  test('keeps them out when nobody confirmed them', async () => {
    const { confirmation: _, ...unconfirmed } = confirmedOn('2026-10-01');
    const html = await render(unconfirmed);
    for (const secret of secrets) expect(html).not.toContain(secret);
  });

  test('writes what editors write as text, never as markup', async () => {
    const html = await renderFacts({
      ...confirmedOn('2026-10-01'),
      note: { nb: '<img src=x>', nn: 'x' },
    });
    expect(html).toContain('&lt;img src=x&gt;');
    expect(html).not.toContain('<img');
  });

  test('puts the office before the person, and says it is confirmed only when it is', async () => {
    const both = await render(confirmedOn('2026-10-01', { roleContact }));
    expect(both.indexOf('Kontoret')).toBeLessThan(both.indexOf('Eksempel Eksempelsen'));
    expect(both).not.toContain('ikke bekreftet av kommunen til oss');
    const read = await render(example({ roleContact }));
    expect(read).toContain('ikke bekreftet av kommunen til oss');
  });

  test('offers a contact card for a confirmed contact alone', async () => {
    const card = 'href="/kommune/drammen/kontakt.vcf"';
    expect(await render(confirmedOn('2026-10-01'))).toContain(card);
    expect(await render(confirmedOn('2024-10-01'))).not.toContain(card);
    expect(await render(example({ roleContact }))).not.toContain(card);
  });

  test('tells local facts in the language of the page', async () => {
    const note = { nb: 'På bokmål', nn: 'På nynorsk' };
    expect(await renderFacts(example({ note }), 'nn')).toContain('På nynorsk');
    expect(await renderFacts(example({ note }), 'nb')).toContain('På bokmål');
  });

  test('leads to the kommuner that share it', async () => {
    const html = await renderFacts(example({ kommuner: ['3301', '1160', '4611'] }), 'nn');
    const [shared = ''] = /Felles med[^]*?<\/p>/.exec(html) ?? [];
    expect(shared).toContain('<a href="/nn/kommune/vindafjord/"');
    expect(shared).toContain('<a href="/nn/kommune/etne/"');
    expect(shared.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')).toBe(
      'Felles med Vindafjord og Etne.',
    );
    expect(await renderFacts(example())).not.toContain('Felles med');
  });

  test('names the bydeler it covers, when it does not cover the whole kommune', async () => {
    const parts = catalogue.parts.filter(({ kind }) => kind === 'bydel').slice(0, 2);
    const html = await render(example({ bydeler: parts.map(({ id }) => id) }));
    expect(html).toContain(`Gjelder bydel ${parts.map(({ name }) => name).join(' og ')}.`);
    expect(await render(example())).not.toContain('bydel');
  });

  test('has nothing to press for an office when no way to reach it is known', async () => {
    const { phone: _, email: __, ...unreachable } = roleContact;
    const html = await render(example({ roleContact: unreachable }));
    expect(html).toContain('Kontoret');
    expect(html).not.toMatch(/href="(tel|mailto):/);
  });
});
