import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parse } from 'node-html-parser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import ContributionForm from '#components/directory/ContributionForm.astro';
import { groupsOf, type FormKind } from '#domain/directory/contribution/fields.ts';

const facts = vi.hoisted(() => ({ site: {} as { email?: string } }));

/* The real texts, without Astro's content store, which only a build fills. */
vi.mock('#content/texts.ts', () => import('../../support/texts.ts'));
vi.mock('#content/directory.ts', () => ({ fylker: [], kommuner: [] }));
vi.mock('#content/site.ts', () => ({
  get site() {
    return facts.site;
  },
}));

const container = await AstroContainer.create({ astroConfig: { site: 'https://example.com' } });
const render = async (kind: FormKind, language: 'nb' | 'nn' = 'nb') =>
  parse(await container.renderToString(ContributionForm, { props: { language, kind } }));
const askedIn = (html: Awaited<ReturnType<typeof render>>) =>
  html.querySelectorAll('[data-field]').map((field) => field.getAttribute('data-field'));

beforeEach(() => {
  facts.site = {};
});

describe('the form of a kommune that tells of itself', () => {
  test('asks for a name where it can be taken away again: where the editors have an address', async () => {
    facts.site = { email: 'post@example.com' };
    const html = await render('contribution');
    const all = groupsOf.contribution.flatMap(({ fields }) => fields.map(({ id }) => id));
    expect(askedIn(html)).toEqual(all);
    expect(html.querySelector('form')?.getAttribute('action')).toMatch(
      /^mailto:post@example\.com\?/,
    );
    const [person] = html.querySelectorAll('[role=group]').slice(-2);
    expect(person?.text).toContain('holder det å skrive til post@example.com');
  });

  test('asks for no name where nobody could be asked to take it away', async () => {
    const html = await render('contribution');
    expect(askedIn(html)).toContain('contactPhone');
    expect(askedIn(html).filter((id) => id?.startsWith('person') || id === 'consent')).toEqual([]);
  });
});

test.each(['nb', 'nn'] as const)(
  'each field has its words as its name and its label in %s',
  async (language) => {
    facts.site = { email: 'post@example.com' };
    for (const kind of ['correction', 'contribution'] as const) {
      const html = await render(kind, language);
      for (const field of html.querySelectorAll('[data-field]')) {
        const label =
          html.querySelector(`label[for="${field.id}"]`) ??
          html.querySelectorAll('label').find((one) => one.querySelector(`#${field.id}`));
        expect(label?.text.trim().startsWith(field.getAttribute('name') ?? '?'), field.id).toBe(
          true,
        );
      }
    }
  },
);
