import { readdirSync, readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { dist } from '../../../scripts/support/site.ts';

/* What the statement of accessibility says of the Word files, read back from each template as it is published. */

const folder = `${dist}maler`;
const names = readdirSync(folder).filter((name) => name.endsWith('.docx'));

function elements(part: Document | Element, name: string): Element[] {
  const found = part.getElementsByTagName(name);
  return Array.from({ length: found.length }, (_, at) => found.item(at)).flatMap(
    (element) => element ?? [],
  );
}

const valueOf = (part: Document | Element, name: string) =>
  elements(part, name)[0]?.getAttribute('w:val') ?? '';

function read(name: string) {
  const files = unzipSync(readFileSync(`${folder}/${name}`));
  const part = (path: string) =>
    new DOMParser().parseFromString(strFromU8(files[path] ?? new Uint8Array()), 'text/xml');
  return {
    text: part('word/document.xml'),
    styles: part('word/styles.xml'),
    properties: part('docProps/core.xml'),
  };
}

test('there are templates to read', () => {
  expect(names).not.toEqual([]);
});

describe.each(names)('%s', (name) => {
  const { text, styles, properties } = read(name);

  test('has one title, and no level of headings is left out', () => {
    const levels = elements(text, 'w:pStyle').flatMap((style) => {
      const [, level] = /^Heading(\d)$/.exec(style.getAttribute('w:val') ?? '') ?? [];
      return level === undefined ? [] : [Number(level)];
    });
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  test('tells which row of each table is its head, and has a word in each cell of it', () => {
    for (const table of elements(text, 'w:tbl')) {
      const [head] = elements(table, 'w:tr');
      expect(head && elements(head, 'w:tblHeader')).toHaveLength(1);
      for (const cell of head ? elements(head, 'w:tc') : [])
        expect(cell.textContent?.trim()).not.toBe('');
    }
  });

  test('says its language and title, in its text and in its properties', () => {
    const language = valueOf(styles, 'w:lang');
    expect(language).toMatch(/^n[bn]-NO$/);
    expect(elements(properties, 'dc:language')[0]?.textContent).toBe(language);
    const title = elements(text, 'w:p').find(
      (paragraph) => valueOf(paragraph, 'w:pStyle') === 'Heading1',
    );
    expect(elements(properties, 'dc:title')[0]?.textContent).toBe(title?.textContent);
  });

  test('has a label on each control, and something to read where it is empty', () => {
    for (const control of elements(text, 'w:sdt')) {
      expect(valueOf(control, 'w:alias').trim()).not.toBe('');
      expect(control.textContent?.trim()).not.toBe('');
    }
  });

  test('has points as lists, not as signs in the text', () => {
    const signs = elements(text, 'w:p')
      .map((paragraph) => paragraph.textContent ?? '')
      .filter((words) => /^\s*(?:[•*–-]|\d+\.)\s/.test(words));
    expect(signs).toEqual([]);
  });
});
