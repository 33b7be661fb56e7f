import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test, vi } from 'vitest';
import KommuneSources from '#components/directory/KommuneSources.astro';
import { catalogue } from '../../support/catalogue.ts';

/* The real texts, without Astro's content store, which only a build fills. */
vi.mock('#content/texts.ts', () => import('../../support/texts.ts'));
vi.mock('#content/directory.ts', () => ({
  contactOfKommune: () => ({}),
  dutyLinesIn: () => [],
  coordinationsOf: () => [],
}));
vi.mock('#content/link-checks.ts', () => ({ checkOf: () => undefined }));
vi.mock('#content/site.ts', () => ({
  site: { survey: { how: { nb: 'Vi lette.', nn: 'Vi leita.' } } },
}));

const kommune = catalogue.kommuner.find(({ id }) => id === '3301');
const container = await AstroContainer.create({ astroConfig: { site: 'https://example.com' } });

test.each([
  ['nb', '/finn-koordinator/rett-opp/?kommune=3301'],
  ['nn', '/nn/finn-koordinator/rett-opp/?kommune=3301'],
] as const)(
  'who finds an error, and a coordinator, is led to the forms in %s',
  async (language, address) => {
    const html = await container.renderToString(KommuneSources, { props: { language, kommune } });
    expect(html).toContain(`href="${address}"`);
    expect(html).toContain(`href="${address}#koordinator"`);
  },
);
