import { globSync, readFileSync } from 'node:fs';
import { parse as parseHtml } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSite } from '../../../scripts/support/site.ts';
import { isOfKommune } from '../../support/kommune-pages.ts';
import { fixtureSite } from '../../support/fixture-site.ts';

const content = new URL('../../../content/', import.meta.url);
const numbers = globSync('hjelpetelefoner/*.yaml', { cwd: content }).map(
  (file) => (parse(readFileSync(new URL(file, content), 'utf8')) as { number: string }).number,
);

const { pages } = readSite();
const isOfWorried = ({ address }: { address: string }) => /^(\/nn)?\/bekymret\/$/.test(address);
const ofWorried = pages.filter(isOfWorried);

describe('the page for whoever is worried', () => {
  test('is there in both languages', () => {
    expect(ofWorried.map(({ address }) => address).sort()).toEqual(['/bekymret/', '/nn/bekymret/']);
  });

  test('has every number it names as something to press, and no number besides', () => {
    expect(numbers.length).toBeGreaterThan(4);
    for (const { address, document } of ofWorried) {
      const calls = document.querySelectorAll('main a[href^="tel:"]');
      expect(calls.length, address).toBeGreaterThan(0);
      for (const call of calls) {
        const digits = (call.getAttribute('href') ?? '').replace('tel:', '');
        expect(call.text.replaceAll(' ', ''), address).toContain(digits);
        expect(numbers.map((number) => number.replaceAll(' ', ''))).toContain(digits);
      }
      const rest = parseHtml(document.querySelector('main')?.outerHTML ?? '');
      for (const call of rest.querySelectorAll('a[href^="tel:"]')) call.remove();
      for (const number of numbers)
        expect(rest.text, `${address} ${number}`).not.toMatch(
          new RegExp(`(?<![\\w-])${number}(?![\\w-])`),
        );
    }
  });

  test('tells of each number where it was read and when it was looked up', () => {
    for (const { address, document } of ofWorried) {
      const main = document.querySelector('main');
      const called = new Set(
        main?.querySelectorAll('a[href^="tel:"]').map((call) => call.getAttribute('href')),
      );
      const origins = main
        ?.querySelectorAll('.sources li')
        .filter((line) => line.querySelector('a[href^="tel:"]'));
      expect(
        new Set(origins?.map((line) => line.querySelector('a')?.getAttribute('href'))),
      ).toEqual(called);
      for (const line of origins ?? []) {
        expect(line.querySelector('a[href^="http"]'), `${address} ${line.text}`).not.toBeNull();
        expect(line.text).toMatch(/Kontrollert \d{1,2}\. [a-zæøå]+ 20\d\d/);
      }
    }
  });

  test('loads no script but those of its field and of the search, and takes nothing but what one looks for', () => {
    for (const { address, document } of ofWorried) {
      const scripts = document.querySelectorAll('script[src]');
      const of = scripts.map((script) => script.previousElementSibling?.rawTagName);
      expect(of, address).toEqual(['header', 'directory-field']);
      const fields = document.querySelectorAll('main :is(input, textarea, select)');
      expect(fields.map((field) => field.getAttribute('name'))).toEqual(['q']);
    }
  });

  test('is found from wherever it says whom to call when it is urgent', () => {
    for (const address of ['/finn-koordinator/', '/kommune/oslo/', '/nn/kommune/oslo/']) {
      const page = pages.find((one) => one.address === address);
      const language = address.startsWith('/nn/') ? '/nn' : '';
      expect(
        page?.document.querySelector(`[aria-labelledby="haster"] a[href="${language}/bekymret/"]`),
        address,
      ).not.toBeNull();
    }
  });
});

describe('the page of a kommune we know nothing of', () => {
  const madeUp = readSite(fixtureSite).pages;
  const unknown = madeUp.filter(
    (page) => isOfKommune(page) && page.document.querySelector('.status.unknown'),
  );

  test('begins with how to reach the kommune, what to say, and whom to call of an evening', () => {
    expect(unknown.length).toBeGreaterThan(0);
    for (const { address, document } of unknown) {
      const card = document.querySelector('main section');
      expect(card?.getAttribute('aria-labelledby'), address).toBe('kontakt');
      const hrefs = card?.querySelectorAll('a').map((link) => link.getAttribute('href')) ?? [];
      expect(hrefs[0], address).toMatch(/^(tel|mailto):/);
      expect(hrefs, address).toContain('tel:116111');
      expect(card?.querySelector('.say')?.text, address).toMatch(/^«Hei, .+\?»$/);
    }
  });

  test('begins the e-mail in the language of the kommune, and tells nothing of whoever writes', () => {
    const letterOf = (address: string) => {
      const links = unknown
        .find((page) => page.address === address)
        ?.document.querySelectorAll('a[href^="mailto:"]');
      const url = new URL((links?.[0]?.getAttribute('href') ?? '').replaceAll('&amp;', '&'));
      return ['subject', 'body'].map((field) => url.searchParams.get(field) ?? '');
    };
    for (const { address } of unknown) {
      const [subject, body] = letterOf(address);
      expect(subject, address).not.toBe('');
      expect(body, address).toMatch(/^Hei! /);
    }
  });
});

test('a number nobody has looked up for a year says so', () => {
  const page = readSite(fixtureSite).pages.find(({ address }) => address === '/bekymret/');
  const origin = (number: string) =>
    page?.document
      .querySelectorAll('.sources li')
      .find((line) => line.querySelector(`a[href="tel:${number}"]`))?.text;
  expect(origin('12345678')).toContain('Det er over ett år siden');
  expect(origin('116111')).not.toContain('Det er over ett år siden');
});
