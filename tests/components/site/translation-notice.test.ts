import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test, vi } from 'vitest';
import TranslationNotice from '#components/site/TranslationNotice.astro';

/* The real texts, without Astro's content store, which only a build fills. */
vi.mock('#content/texts.ts', () => import('../../support/texts.ts'));

const container = await AstroContainer.create();
const render = (props: Record<string, unknown>) =>
  container.renderToString(TranslationNotice, { props });

test('the notice names what is not translated: chapters, interventions, or the text itself', async () => {
  const foreign = { language: 'nn', writtenIn: 'nb' };
  expect(await render({ ...foreign, some: 'chapters' })).toContain('Kapittel');
  const ofInterventions = await render({ ...foreign, some: 'interventions' });
  expect(ofInterventions).toContain('Tiltak');
  expect(ofInterventions).not.toContain('Kapittel');
  expect(await render(foreign)).toContain('Denne teksten');
});

test('nothing is said of a text in the language of the page', async () => {
  expect(await render({ language: 'nn', writtenIn: 'nn', some: 'chapters' })).not.toContain('<p');
});
