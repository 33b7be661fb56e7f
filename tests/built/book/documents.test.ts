import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSite } from '../../../scripts/support/site.ts';

const inOrder = parse(
  readFileSync(new URL('../../../content/maler/dokumenter.yaml', import.meta.url), 'utf8'),
) as { id: string; name: { nb: string }; task: string }[];

const site = readSite();
const textsAt = (address: string, selector: string) =>
  site.pages
    .find((page) => page.address === address)
    ?.document.querySelectorAll(selector)
    .map(({ text }) => text.trim()) ?? [];

describe('the documents stand in the order of their file', () => {
  const names = inOrder.map(({ name }) => name.nb);

  test('in the appendix', () => {
    const cells = textsAt('/handbok/maler/', 'article tbody tr > :first-child');
    expect(cells.filter((text) => names.includes(text))).toEqual(names);
  });

  test('on the page of templates, those that are written', () => {
    const listed = textsAt('/maler/', 'main h3');
    expect(listed).not.toEqual([]);
    expect(listed).toEqual(names.filter((name) => listed.includes(name)));
  });
});
