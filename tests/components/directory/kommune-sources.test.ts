import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import KommuneSources from '#components/directory/KommuneSources.astro';
import { catalogue } from '../../support/catalogue.ts';

const site = vi.hoisted(() => ({ email: undefined as string | undefined }));

/* The real texts, without Astro's content store, which only a build fills. */
vi.mock('#content/texts.ts', () => import('../../support/texts.ts'));
vi.mock('#content/directory.ts', () => ({
  contactOfKommune: () => ({}),
  dutyLinesIn: () => [],
  coordinationsOf: () => [],
  documentsAbout: () => [],
  partsOfKommuner: [],
}));
vi.mock('#content/site.ts', () => ({
  today: '2026-11-21',
  site: {
    survey: { how: { nb: 'Vi lette.', nn: 'Vi leita.' } },
    get email() {
      return site.email;
    },
  },
}));

const kommune = catalogue.kommuner.find(({ id }) => id === '3301');
const container = await AstroContainer.create({ astroConfig: { site: 'https://example.com' } });
const render = (language: 'nb' | 'nn') =>
  container.renderToString(KommuneSources, { props: { language, kommune } });

beforeEach(() => {
  site.email = undefined;
});

describe('who finds an error in the entry of a kommune', () => {
  test('can write to the editors where they have an address', async () => {
    site.email = 'post@example.com';
    const html = await render('nb');
    expect(html).toContain('href="mailto:post@example.com?subject=SLT%20i%20Drammen');
    expect(html).toContain('Lenken åpner en e-post til redaksjonen');
    expect(html).not.toContain('ingen tar imot rettelser');
  });

  test('is told without a button that nobody receives corrections, and what the kommune can do', async () => {
    for (const [language, says] of [
      ['nb', 'ingen tar imot rettelser'],
      ['nn', 'ingen tek imot rettingar'],
    ] as const) {
      const html = await render(language);
      expect(html).not.toContain('mailto:');
      expect(html).toContain(says);
      expect(html).toContain('drammen.kommune.no');
    }
  });
});
