import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { readSite } from '../../../scripts/support/site.ts';
import { elsewhere, fixtureSite } from '../../support/fixture-site.ts';

const site = readSite();
const isOfGrants = ({ address }: { address: string }) => /^(\/nn)?\/tilskudd\/$/.test(address);
const pages = site.pages.filter(isOfGrants);

describe('the page of grants', () => {
  test('is there in both languages', () => {
    expect(pages.map(({ address }) => address).sort()).toEqual(['/nn/tilskudd/', '/tilskudd/']);
  });

  test('tells all of each grant its tables name, with sources, and the day somebody looked', () => {
    for (const { address, document } of pages) {
      const rows = document.querySelectorAll('tbody th a');
      expect(rows.length, address).toBeGreaterThan(0);
      for (const row of rows) {
        const id = row.getAttribute('href')?.slice(1) ?? '';
        const section = document.querySelector(`section:has(> details > [id="${id}"])`);
        expect(section?.querySelector('h3')?.text.trim(), `${address} ${id}`).toBe(row.text.trim());
        expect(section?.querySelectorAll('dl a[href^="http"]').length, id).toBeGreaterThan(0);
        expect(section?.querySelectorAll('details details li a[href]').length, id).toBeGreaterThan(
          0,
        );
        expect(section?.querySelector('details details summary')?.text, id).toMatch(
          /\d{1,2}\. [a-zæøå]+ 20\d\d/,
        );
      }
    }
  });

  test('has the year beside every sum of money', () => {
    for (const { address, document } of pages)
      for (const cell of document.querySelectorAll('td:nth-child(3)'))
        expect(cell.text, address).toMatch(
          /\((?:\d{4}|udatert)\)\s*$|^\s*Ikk(?:j)?e funne(?:t)?\s*$/,
        );
  });

  test('leads to the module, and to a draft in Word that needs no script', async () => {
    for (const { address, document } of pages) {
      const language = address.startsWith('/nn/') ? '/nn' : '';
      const ready = document.querySelector('[aria-labelledby="klare"]');
      const [form, file] =
        ready?.querySelectorAll('a').map((link) => link.getAttribute('href')) ?? [];
      expect(form).toMatch(new RegExp(`^${language}/egenvurdering/`));
      const path = site.fileOf(file ?? '') ?? '';
      const { value } = await mammoth.extractRawText({ buffer: readFileSync(path) });
      expect(value, address).toContain('[fyll inn: kommunen]');
      expect(value, address).toMatch(/20 prosent/);
      expect(value, address).not.toMatch(/\{\w+\}|undefined/);
    }
  });
});

describe('the deadlines of made-up grants', () => {
  const rowsOf = (folder: string, address: string) =>
    readSite(folder)
      .pages.find((page) => page.address === address)
      ?.document.querySelectorAll('tbody tr')
      .map((row) => ({
        name: row.querySelector('th')?.text.trim(),
        deadline: row.querySelectorAll('td')[2]?.text.replace(/\s+/g, ' ').trim(),
      }));

  test('stand the next first, say what is a pattern, and what is over', () => {
    const rows = rowsOf(fixtureSite, '/tilskudd/') ?? [];
    expect(rows.map(({ name }) => name)).toEqual([
      'Tilskuddet med fast frist',
      'Tilskuddet etter mønster',
      'Tilskuddet hele året',
      'Tilskuddet med gammel frist',
      'Det lukkede tilskuddet',
    ]);
    expect(rows[0]?.deadline).toMatch(/^1\. desember 2026 \(kunngjort\)/);
    expect(rows[1]?.deadline).toMatch(/^1\. april 2027 \(etter mønsteret/);
    expect(rows[2]?.deadline).toBe('Hele året');
    expect(rows[3]?.deadline).toContain('2. mai 2025');
    expect(rows[4]?.deadline).toBe('Ikke åpen');
  });

  test('follow the day of the build: in January, the one in April comes first', () => {
    const rows = rowsOf(elsewhere, '/tilskudd/') ?? [];
    expect(rows[0]).toEqual({
      name: 'Tilskuddet etter mønster',
      deadline: expect.stringMatching(/^1\. april 2029/) as string,
    });
  });
});
