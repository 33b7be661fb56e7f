import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { chapterAddress } from '../../../scripts/support/books.ts';
import { readSite } from '../../../scripts/support/site.ts';
import { catalogueOfSite as catalogue } from '../../support/catalogue.ts';
import { fixtureSite } from '../../support/fixture-site.ts';
import { isOfKommune } from '../../support/kommune-pages.ts';
import { sampleOfPages } from '../../support/pages.ts';

const content = new URL('../../../content/', import.meta.url);
const read = <Data>(file: string) => parse(readFileSync(new URL(file, content), 'utf8')) as Data;
const { publisher, nationalBody, emergency } = read<{
  publisher: Record<string, string>;
  nationalBody: { name: Record<string, string> };
  emergency: string[];
}>('nettsted.yaml');
const emergencyNumbers = emergency.map(
  (id) => read<{ number: string }>(`hjelpetelefoner/${id}.yaml`).number,
);

const { pages } = readSite();

/* What is said in words, and of contacts, is looked for where it stands still. */
const ofFixture = readSite(fixtureSite).pages;
const fixture = new URL('../../fixtures/content/', import.meta.url);
const readFixture = <Data>(file: string) =>
  parse(readFileSync(new URL(file, fixture), 'utf8')) as Data;

interface Order {
  parts: { kind?: string; chapters: string[] }[];
}

/** Addresses of the pages for which something holds. An empty list is a pass that can be read. */
const addressesWhere = (fails: (page: (typeof pages)[number]) => boolean) =>
  pages.filter(fails).map(({ address }) => address);

test('every kommune and fylke has a page in both languages', () => {
  const { kommuner, fylker } = catalogue;
  const count = (pattern: RegExp) => pages.filter(({ address }) => pattern.test(address)).length;
  expect(pages.filter(isOfKommune)).toHaveLength(2 * kommuner.length);
  expect(count(/^\/finn-koordinator\/(?!kart\/|rett-opp\/)[a-z0-9-]+\/$/)).toBe(fylker.length);
  expect(count(/^\/nn\/finn-koordinator\/(?!kart\/|rett-opp\/)[a-z0-9-]+\/$/)).toBe(fylker.length);
});

test('what waits for editors has no page in a build, and nothing links to it', () => {
  expect(existsSync(new URL('../../../dist/redaksjon', import.meta.url))).toBe(false);
  expect(pages.filter(({ html }) => html.includes('/redaksjon'))).toEqual([]);
});

describe('every page', () => {
  test('has a title of its own', () => {
    const byTitle = Map.groupBy(
      pages,
      ({ document }) => document.querySelector('title')?.text ?? '',
    );
    const shared = [...byTitle].filter(([title, members]) => !title || members.length > 1);
    expect(
      shared.map(([title, members]) => [title, members.map(({ address }) => address)]),
    ).toEqual([]);
  });

  test('says its written language, nb or nn, and never no', () => {
    const languageOf = (address: string) => (address.startsWith('/nn/') ? 'nn' : 'nb');
    expect(
      addressesWhere(
        ({ address, document }) =>
          document.querySelector('html')?.getAttribute('lang') !== languageOf(address),
      ),
    ).toEqual([]);
    expect(addressesWhere(({ html }) => /lang="no"/.test(html))).toEqual([]);
  });

  test('has one main heading, a description and a canonical address', () => {
    expect(addressesWhere(({ document }) => document.querySelectorAll('h1').length !== 1)).toEqual(
      [],
    );
    expect(
      addressesWhere(
        ({ document }) =>
          !document.querySelector('meta[name="description"]')?.getAttribute('content'),
      ),
    ).toEqual([]);
    expect(
      addressesWhere(({ document }) => !document.querySelector('link[rel="canonical"]')),
    ).toEqual([]);
  });

  test('names the national body and the publisher in its footer', () => {
    const lacks = ({ address, document }: (typeof pages)[number]) => {
      const language = address.startsWith('/nn/') ? 'nn' : 'nb';
      const footer = document.querySelector('footer')?.text ?? '';
      return ![publisher[language], nationalBody.name[language]].every(
        (name) => name && footer.includes(name),
      );
    };
    expect(addressesWhere(lacks)).toEqual([]);
  });

  test('has a policy that allows no inline code but its own, by hash', () => {
    const policyOf = ({ document }: (typeof pages)[number]) =>
      document
        .querySelector('meta[http-equiv="content-security-policy"]')
        ?.getAttribute('content') ?? '';
    expect(addressesWhere((page) => !policyOf(page).includes("default-src 'self'"))).toEqual([]);
    expect(addressesWhere((page) => policyOf(page).includes('unsafe-inline'))).toEqual([]);
    expect(addressesWhere((page) => policyOf(page).includes("'unsafe-eval'"))).toEqual([]);
    // The search opens over any page.
    expect(addressesWhere((page) => !policyOf(page).includes("'wasm-unsafe-eval'"))).toEqual([]);
  });

  test('has no style or event attributes, which the policy would block', () => {
    expect(
      addressesWhere(({ html }) =>
        /<[^>]+\s(style|on[a-z]+)="/.test(html.replace(/<style>[\s\S]*?<\/style>/g, '')),
      ),
    ).toEqual([]);
  });

  test('loads nothing from other sites', () => {
    const resources =
      'script[src], img[src], iframe, object, embed, link[rel="stylesheet"], link[rel="icon"], link[rel="preload"], source[src], video, audio';
    const isForeign = (address: string) => /^(https?:)?\/\//.test(address);
    expect(
      addressesWhere(({ document }) =>
        document
          .querySelectorAll(resources)
          .some((node) => isForeign(node.getAttribute('src') ?? node.getAttribute('href') ?? '')),
      ),
    ).toEqual([]);
    expect(
      addressesWhere(({ html }) => /url\((["']?)https?:/.test(html) || /@import/.test(html)),
    ).toEqual([]);
  });

  test('blocks rendering on nothing but itself', () => {
    const blocking =
      'link[rel="stylesheet"]:not([media="print"]), script[src]:not([type="module"]):not([async]):not([defer])';
    expect(addressesWhere(({ document }) => document.querySelector(blocking) !== null)).toEqual([]);
  });
});

describe('a chapter in nynorsk', () => {
  const inNynorsk = ofFixture.filter(({ address }) =>
    /^\/nn\/handbok\/(?!(?:alt|endringer)\/)[a-z0-9-]+\/$/.test(address),
  );
  const isTranslated = (address: string) =>
    existsSync(new URL(address.replace(/^\/nn\/handbok\/(.*)\/$/, 'handbok/nn/$1.mdx'), fixture));

  test('marks bokmål text as such and says so, where it is not translated', () => {
    expect(new Set(inNynorsk.map(({ address }) => isTranslated(address))).size).toBe(2);
    for (const { address, document } of inNynorsk) {
      const expected = isTranslated(address) ? undefined : 'nb';
      for (const part of ['.prose', 'h1', '[aria-current="page"][lang], .prose']) {
        expect(document.querySelector(part)?.getAttribute('lang'), `${address} ${part}`).toBe(
          expected,
        );
      }
      const hasNotice = (document.querySelector('main')?.text ?? '').includes(
        'ikkje skriven på nynorsk enno',
      );
      expect(hasNotice, address).toBe(expected === 'nb');
    }
  });

  test('names the page its text comes from as the original', () => {
    for (const { address, document } of inNynorsk) {
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
      expect(new URL(canonical).pathname).toBe(
        isTranslated(address) ? address : address.replace('/nn/', '/'),
      );
    }
  });
});

describe('a chapter', () => {
  const chapters = ofFixture.filter(({ address }) =>
    /^\/handbok\/(?!(?:alt|endringer)\/)[a-z0-9-]+\/$/.test(address),
  );
  const { parts } = readFixture<Order>('handbok/rekkefolge.yaml');
  const appendices = parts
    .filter(({ kind }) => kind === 'appendices')
    .flatMap((part) => part.chapters.map((id) => `/handbok/${id}/`));

  test('has summary, sources with links into them, date of check and neighbours', () => {
    expect(chapters).toHaveLength(parts.flatMap((part) => part.chapters).length);
    for (const { address, document } of chapters) {
      expect(document.querySelector('#summary'), address).not.toBeNull();
      if (!appendices.includes(address)) {
        expect(document.querySelectorAll('li[id^="kilde-"]').length, address).toBeGreaterThan(0);
        expect(document.querySelectorAll('a[href^="#kilde-"]').length, address).toBeGreaterThan(0);
      }
      expect(
        document.querySelector('time[data-checked]')?.getAttribute('datetime'),
        address,
      ).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(document.querySelector('a[rel="prev"], a[rel="next"]'), address).not.toBeNull();
    }
  });
});

test('every drawing a chapter asks for is drawn, named, and told in words', () => {
  const { parts } = readFixture<Order>('handbok/rekkefolge.yaml');
  const asked = parts.flatMap(({ chapters }) =>
    chapters.flatMap((id) => {
      const text = readFileSync(new URL(`handbok/nb/${id}.mdx`, fixture), 'utf8');
      return [...text.matchAll(/<Diagram id="/g)].map(() => id);
    }),
  );
  expect(asked).not.toEqual([]);
  for (const id of new Set(asked)) {
    const page = ofFixture.find(({ address }) => address === `/handbok/${id}/`);
    const drawings = page?.document.querySelectorAll('figure.drawing') ?? [];
    expect(drawings.length, id).toBe(asked.filter((each) => each === id).length);
    for (const drawing of drawings) {
      expect(drawing.querySelector('svg[role="img"]')?.getAttribute('aria-label'), id).toBeTruthy();
      const words = drawing.querySelector('details li') ?? drawing.nextElementSibling;
      expect(words?.text.trim(), id).toBeTruthy();
    }
  }
});

test('the styles of a building block reach the pages that use it, and no others', () => {
  const marks = {
    callout: '.callout',
    steps: '.steps',
    'decision aid': '.aid',
    drawing: '.drawing',
  };
  const chapters = pages.filter(
    ({ address }) => chapterAddress.test(address) && !address.startsWith('/nn/'),
  );
  for (const [name, selector] of Object.entries(marks)) {
    const styled = (page: (typeof pages)[number]) =>
      page.document.querySelectorAll('style').some(({ text }) => text.includes(selector));
    const using = (page: (typeof pages)[number]) =>
      page.document.querySelector(`.prose ${selector}`) !== null;
    expect(chapters.filter(using).length, name).toBeGreaterThan(0);
    expect(
      chapters.filter((page) => using(page) !== styled(page)).map(({ address }) => address),
    ).toEqual([]);
  }
});

test('every page of a book leads to its chapter for when something has happened, but that one', () => {
  const urgent = '/handbok/taushetsplikt-og-deling/';
  const ofBook = ofFixture.filter(({ address }) => address.startsWith('/handbok/'));
  expect(ofBook.length).toBeGreaterThan(3);
  for (const { address, document } of ofBook)
    expect(document.querySelector('.urgent a')?.getAttribute('href'), address).toBe(
      address === urgent ? undefined : urgent,
    );
});

describe('the handbook on one page', () => {
  const whole = pages.find(({ address }) => address === '/handbok/alt/');

  test('has every chapter, and its links between chapters, rules and sources stay on the page', () => {
    const { document } = whole ?? { document: undefined };
    const { parts } = read<Order>('handbok/rekkefolge.yaml');
    expect(document?.querySelectorAll('article')).toHaveLength(
      parts.flatMap(({ chapters }) => chapters).length,
    );
    const leaving = document
      ?.querySelectorAll('article a.kapittel, article a.lov, article a.kilde')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href.startsWith('/handbok/') || !href.startsWith('/'))
      .filter((href) => !href.startsWith('#'));
    expect(leaving).toEqual([]);
  });

  test('repeats no id', () => {
    const ids = whole?.document.querySelectorAll('[id]').map(({ id }) => id) ?? [];
    expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
  });
});

describe('a kommune page', () => {
  const kommuner = sampleOfPages(pages.filter(isOfKommune));
  const made = ofFixture.filter(isOfKommune);
  const contact = 'section[aria-labelledby="kontakt"]';
  const known = 'section[aria-labelledby="vet"]';

  test('says what is known and when it was checked, and whom to call when it is urgent', () => {
    for (const { address, document } of kommuner) {
      expect(document.querySelectorAll(`${known} .status`).length, address).toBe(1);
      const checked = document
        .querySelector(`${known} time[data-checked]`)
        ?.getAttribute('datetime');
      expect(checked, address).toMatch(/^\d{4}-\d\d-\d\d$/);
      for (const number of emergencyNumbers.map((printed) => printed.replaceAll(' ', ''))) {
        expect(
          document.querySelector(`a[href="tel:${number}"]`),
          `${address} ${number}`,
        ).not.toBeNull();
      }
    }
  });

  test('has the telephone and e-mail of the kommune itself where we have read them, with the date', () => {
    for (const address of ['/kommune/vindafjord/', '/nn/kommune/vindafjord/']) {
      const box = made.find((page) => page.address === address)?.document.querySelector(contact);
      expect(box?.querySelector('a[href="tel:53656565"]'), address).not.toBeNull();
      const email = 'mailto:postmottak@vindafjord.kommune.no?subject=';
      expect(box?.querySelector(`a[href^="${email}"]`), address).not.toBeNull();
      expect(box?.text, address).toContain('21. november 2026');
    }
  });

  test('with a source tells where it says so and how far it can be trusted', () => {
    const withSource = made.filter(
      ({ document }) => !document.querySelector(`${known} .status.unknown`),
    );
    expect(withSource).not.toEqual([]);
    for (const { address, document } of withSource) {
      expect(document.querySelector('[aria-labelledby="kilder"]')?.text, address).toMatch(
        /Pålitelighet: |Pålitelegheit: /,
      );
    }
  });

  test('leads to the self-assessment of the kommune, and to its data', () => {
    for (const { address, document } of kommuner) {
      const links = document
        .querySelectorAll('main a[href]')
        .map((link) => (link.getAttribute('href') ?? '').replaceAll('&amp;', '&'));
      const data = links.find((link) => link.startsWith('/api/v1/kommuner/')) ?? '';
      const number = /(\d{4})\.json$/.exec(data)?.[1] ?? '';
      expect(number, address).not.toBe('');
      const language = address.startsWith('/nn/') ? '/nn' : '';
      expect(links).toContain(`${language}/egenvurdering/hurtigsjekk/?kommune=${number}`);
    }
  });

  test('tells local facts in the language of the page', () => {
    const levels = (address: string) =>
      made
        .find((page) => page.address === address)
        ?.document.querySelector('[aria-labelledby="nivaer"] dd')?.text;
    expect(levels('/kommune/vindafjord/')).toContain('ledere');
    expect(levels('/nn/kommune/vindafjord/')).toContain('leiarar');
    expect(levels('/nn/kommune/oslo/')).toContain('overordna');
  });

  test('tells levels, plans, survey, police, former kommuner, and when to call', () => {
    const text = (address: string) =>
      made.find((page) => page.address === address)?.document.querySelector('main')?.text ?? '';
    for (const part of [
      'Felles med Etne',
      'Politikontakten i Vindafjord',
      'Styrende nivå',
      'Koordinerende nivå',
      'Utførende nivå',
      'Handlingsplan for SLT-arbeid 2020–2023',
      'Gikk ut i 2023',
      'revidert mai 2020',
      'Ung Data 2019',
      'hatytringer',
    ]) {
      expect(text('/kommune/vindafjord/'), part).toContain(part);
    }
    expect(text('/kommune/etne/')).not.toContain('Politikontakten i Vindafjord');
    expect(text('/kommune/etne/')).not.toContain('Ung Data 2019');
    expect(text('/kommune/drammen/')).toContain('Svelvik (til og med 2019)');
  });

  test('shows no telephone or e-mail that its records and the national numbers do not hold', () => {
    interface Ways {
      phone?: string;
      email?: string;
    }
    const records = read<{ roleContact?: Ways; person?: Ways }[]>('katalog/samordninger.yaml');
    const ofKommuner = read<
      { contact?: Ways; generalPhone?: { number: string }; generalEmail?: { address: string } }[]
    >('katalog/kommuner.json').flatMap(({ contact: own, generalPhone, generalEmail }) => [
      own,
      {
        ...(generalPhone && { phone: generalPhone.number }),
        ...(generalEmail && { email: generalEmail.address }),
      },
    ]);
    const onFile = records
      .flatMap(({ roleContact, person }) => [roleContact, person])
      .concat(ofKommuner, read<Ways[]>('katalog/barnevernvakter.yaml'))
      .flatMap((ways) => [
        ways?.phone && `tel:${ways.phone}`,
        ways?.email && `mailto:${ways.email}`,
      ]);
    const national = globSync('hjelpetelefoner/*.yaml', { cwd: content }).map(
      (file) => `tel:${read<{ number: string }>(file).number.replaceAll(' ', '')}`,
    );
    const shown = kommuner.flatMap(({ document }) =>
      document
        .querySelectorAll(`${contact} a[href^="tel:"], ${contact} a[href^="mailto:"]`)
        .map((link) => (link.getAttribute('href') ?? '').replace(/\?.*/, '')),
    );
    expect(shown.filter((way) => ![...onFile, ...national].includes(way))).toEqual([]);
  });
});
