import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSite } from '../../../scripts/support/site.ts';
import { fixtureSite } from '../../support/fixture-site.ts';

type Localised = Record<'nb' | 'nn', string>;
interface Form {
  group: 'core' | 'module' | 'role';
  hints?: Record<string, Localised>;
  readings?: Record<string, { title: Localised }>;
  title: Localised;
  indicators?: string[];
  conditions?: { id: string; document?: string }[];
}
interface Indicator {
  id: string;
  statement: Localised;
  help: Localised;
  levels: Record<'nb' | 'nn', string[]>;
  document?: string;
}

const content = new URL('../../fixtures/content/egenvurdering/', import.meta.url);
const read = <Data>(file: string) => parse(readFileSync(new URL(file, content), 'utf8')) as Data;
const forms = readdirSync(new URL('skjemaer/', content)).map((file) => ({
  slug: file.replace('.yaml', ''),
  ...read<Form>(`skjemaer/${file}`),
}));
const indicators = new Map(read<Indicator[]>('indikatorer.yaml').map((one) => [one.id, one]));

const documents = parse(readFileSync(new URL('../maler/dokumenter.yaml', content), 'utf8')) as {
  id: string;
  name: Localised;
}[];

const site = readSite(fixtureSite);
const documentAt = (address: string) => {
  const page = site.pages.find((candidate) => candidate.address === address);
  if (!page) throw new Error(`${address} is not built`);
  return page.document;
};
const languages = [
  ['nb', ''],
  ['nn', '/nn'],
] as const;

describe.each(languages)('the forms in %s', (language, prefix) => {
  test('are listed on the page of the self-assessment, modules and those of a role in groups of their own', () => {
    const list = documentAt(`${prefix}/egenvurdering/`);
    const linksIn = (selector: string) =>
      list.querySelectorAll(`${selector} li a`).map((link) => link.getAttribute('href') ?? '');
    const addresses = (group: Form['group']) =>
      forms
        .filter((form) => form.group === group)
        .map(({ slug }) => `${prefix}/egenvurdering/${slug}/`)
        .toSorted();
    for (const [group, heading] of [
      ['module', 'moduler'],
      ['role', 'en-part'],
    ] as const) {
      const listed = linksIn(`section[aria-labelledby="${heading}"]`).toSorted();
      expect(listed).toEqual(addresses(group));
      expect(listed).not.toEqual([]);
    }
    for (const address of addresses('core')) expect(linksIn('main')).toContain(address);
  });

  test.each(forms.map(({ slug }) => slug))('%s asks all it should, in words', (slug) => {
    const form = forms.find((candidate) => candidate.slug === slug);
    const page = documentAt(`${prefix}/egenvurdering/${slug}/`);
    const asked = page.querySelectorAll('[data-question]').map(({ id }) => id);
    expect(asked).toEqual(form?.indicators ?? form?.conditions?.map(({ id }) => id));
    for (const id of form?.indicators ?? []) {
      const text = page.querySelector(`[id="${id}"]`)?.text.replace(/\s+/g, ' ') ?? '';
      const { statement, levels } = indicators.get(id) ?? {};
      for (const sentence of [statement?.[language] ?? id, ...(levels?.[language] ?? [id])]) {
        expect(text).toContain(sentence);
      }
    }
  });

  test('say what those who answer can look for, in the place of what the kommune looks for', () => {
    const hinted = forms.flatMap(({ slug, hints = {} }) =>
      Object.entries(hints).map(([id, hint]) => ({ slug, id, hint })),
    );
    expect(hinted).not.toEqual([]);
    for (const { slug, id, hint } of hinted) {
      const asked = documentAt(`${prefix}/egenvurdering/${slug}/`).querySelector(`[id="${id}"]`);
      expect(asked?.text).toContain(hint[language]);
      expect(asked?.text).not.toContain(indicators.get(id)?.help[language]);
    }
  });

  test('of will tell what each result means, and are led to from the forms they stand beside', () => {
    const withWords = forms.filter(({ readings }) => readings);
    expect(withWords).not.toEqual([]);
    for (const { slug, readings = {} } of withWords) {
      const result = documentAt(`${prefix}/egenvurdering/${slug}/`).querySelector('#resultat');
      for (const { title } of Object.values(readings))
        expect(result?.text).toContain(title[language]);
    }
    for (const slug of ['for-oppstart', 'full']) {
      const links = documentAt(`${prefix}/egenvurdering/${slug}/`).querySelectorAll('aside a');
      expect(links.map((link) => link.getAttribute('href'))).toContain(
        `${prefix}/egenvurdering/vil-vi-dette/`,
      );
    }
  });

  test('say of each must that caps the result, and of no other, that «Ikke aktuelt» takes a reason', () => {
    const words = { nb: 'Skriv hvorfor i notatet', nn: 'Skriv kvifor i notatet' }[language];
    const page = documentAt(`${prefix}/egenvurdering/full/`);
    const saying = page
      .querySelectorAll('[data-question]')
      .filter(({ text }) => text.includes(words));
    expect(saying.map(({ id }) => id)).toEqual(['A1', 'B1', 'C1', 'D1']);
  });

  test('lead to the document it takes, by its name', () => {
    const names = new Map(documents.map(({ id, name }) => [id, name[language]]));
    const named = forms.flatMap((form) => [
      ...(form.indicators ?? []).map((id) => ({
        form,
        id,
        document: indicators.get(id)?.document,
      })),
      ...(form.conditions ?? []).map(({ id, document }) => ({ form, id, document })),
    ]);
    const withDocument = named.filter(({ document }) => document);
    expect(withDocument).not.toEqual([]);
    const wrong = withDocument.filter(({ form, id, document }) => {
      const links = documentAt(`${prefix}/egenvurdering/${form.slug}/`)
        .querySelectorAll(`[data-item="${id}"] a[href*="/maler/"]`)
        .map(({ text }) => text.trim());
      return !links.includes(names.get(document ?? '') ?? '');
    });
    expect(wrong.map(({ form, id }) => `${form.slug} ${id}`)).toEqual([]);
  });

  test('of modules say that they stand alone and are no validated instrument', () => {
    const words = {
      nb: ['Modulen står for seg selv', 'ikke et validert måleinstrument'],
      nn: ['Modulen står for seg sjølv', 'ikkje eit validert måleinstrument'],
    }[language];
    for (const { slug, group } of forms) {
      const paragraphs = documentAt(`${prefix}/egenvurdering/${slug}/`)
        .querySelectorAll('main p')
        .map((paragraph) => paragraph.text);
      const run = paragraphs.filter((paragraph) => /\p{Ll}\.\p{Lu}/u.test(paragraph));
      expect(run, 'a space is lost between two sentences').toEqual([]);
      const text = paragraphs.join('\n');
      expect(text, slug).toContain(words[1]);
      expect(text.includes(words[0] ?? ''), slug).toBe(group === 'module');
    }
  });
});
