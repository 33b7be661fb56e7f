import { DOMParser } from '@xmldom/xmldom';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { parse } from '#book/tree/parse.ts';
import { headingsByTask } from '#domain/book/documents.ts';
import { filledTemplate, type Filling } from '#domain/book/templates/fill.ts';
import { fieldsBeforeStop, fittedValue } from '#domain/book/templates/fitted.ts';
import { leftIn, toldLeft } from '#domain/book/templates/left.ts';
import { readable } from '#domain/book/templates/readable.ts';
import { textOf } from '#domain/book/tree/nodes.ts';
import { toWord } from '#files/word.ts';
import { template } from '../../support/template.ts';
import { textsIn } from '../../support/texts.ts';

const made = '2026-11-25';
const filling: Filling = {
  made,
  values: {
    kommune: 'Eksempel & Sønn <kommune>',
    dato: '2027-03-15',
    eier: 'politirådet',
    situasjon: 'Første linje\nandre linje',
  },
};

function elements(part: Document | Element, name: string): Element[] {
  const found = part.getElementsByTagName(name);
  return Array.from({ length: found.length }, (_, at) => found.item(at)).flatMap(
    (element) => element ?? [],
  );
}

async function readWord(how: Filling) {
  const buffer = Buffer.from(await toWord(filledTemplate(template, how)));
  const zip = await JSZip.loadAsync(buffer);
  const part = async (name: string) => {
    const text = await zip.file(name)?.async('string');
    if (text === undefined) throw new Error(`The file lacks ${name}`);
    return new DOMParser().parseFromString(text, 'text/xml');
  };
  const { value: html } = await mammoth.convertToHtml({ buffer });
  return { buffer, zip, part, html, document: await part('word/document.xml') };
}

const bound = (document: Document) =>
  elements(document, 'w:sdt').filter((control) => elements(control, 'w:dataBinding').length > 0);

const valueOf = (control: Element, name: string) =>
  elements(control, name)[0]?.getAttribute('w:val') ?? '';

describe('a template as a document', () => {
  const wordsOf = (how: Filling) =>
    filledTemplate(template, how).sections.flatMap(({ children }) => children.map(textOf));

  test('leaves out help and its sources', () => {
    expect(textOf(template.tree)).toContain('Hjelp til den som fyller ut.');
    expect(wordsOf({ made }).join('\n')).not.toContain('Hjelp');
  });

  test('keeps all alternatives until one is chosen, saying that one must stand, and then that one alone', () => {
    const unchosen = wordsOf({ made });
    const at = unchosen.indexOf('[velg ett]');
    expect(unchosen[at + 1]).toBe('Gruppen møtes hver måned.Gruppen møtes hvert kvartal.');
    const words = wordsOf({ made, kept: new Set([1]) });
    expect(words).toContain('Gruppen møtes hvert kvartal.');
    expect(words.join('\n')).not.toContain('hver måned');
    expect(words).not.toContain('[velg ett]');
  });

  test('keeps all of several alternatives that are chosen, and says so while none is', () => {
    expect(wordsOf({ made })).toContain('[velg det som skal stå]');
    const words = wordsOf({ made, kept: new Set([2, 3]) });
    expect(words).toContain('skolenefrivillige lag');
    expect(words).not.toContain('[velg det som skal stå]');
    expect(wordsOf({ made, kept: new Set([3]) })).toContain('frivillige lag');
  });

  test('lets a point be a choice of one, beside points that stand', () => {
    const pointsOf = (how: Filling) =>
      filledTemplate(template, how)
        .sections.flatMap(({ children }) => children)
        .filter((node) => node.type === 'list' && node.ordered)
        .map(textOf)
        .join();
    expect(pointsOf({ made })).toContain('[velg ett]Den endres skriftlig.');
    const chosen = pointsOf({ made, kept: new Set([5]) });
    expect(chosen).toContain('sier den opp.');
    expect(chosen).toContain('Planen gjelder for');
    expect(chosen).not.toContain('Den endres skriftlig.');
    expect(chosen).not.toContain('[velg ett]');
  });

  test('has the rows there are, and empty ones to go on with', () => {
    const rowsOf = (rows: string[][]) => {
      const { children = [] } =
        filledTemplate(template, { made, rows: { tiltak: rows } }).sections[0] ?? {};
      const table = children.find((node) => node.type === 'table');
      return table?.type === 'table' ? table.children.slice(1).map((row) => textOf(row)) : [];
    };
    expect(rowsOf([])).toEqual(['[fyll inn]', '', '']);
    expect(rowsOf([['Åpen klubb', 'Fritid']])).toEqual(['Åpen klubbFritid', '', '']);
    expect(rowsOf(['A', 'B', 'C', 'D'].map((name) => [name]))).toEqual(['A', 'B', 'C', 'D', '']);
  });

  test('has what is written of a field without the unit and the full stop its text has', () => {
    expect(fittedValue('40 %', { unit: 'prosent', isBeforeStop: false })).toBe('40');
    expect(fittedValue('40 prosent.', { unit: 'prosent', isBeforeStop: true })).toBe('40');
    for (const value of ['350 000 kr', 'kr 350 000', '350 000 kroner', '350 000,-'])
      expect(fittedValue(value, { unit: 'kroner', isBeforeStop: false })).toBe('350 000');
    expect(fittedValue('i mars', { unit: 'maned', isBeforeStop: false })).toBe('mars');
    expect(fittedValue('Det er mørkt.', { isBeforeStop: true })).toBe('Det er mørkt');
    expect(fittedValue('Det er mørkt.', { isBeforeStop: false })).toBe('Det er mørkt.');
    expect(fittedValue('og så …', { isBeforeStop: true })).toBe('og så …');
  });

  test('knows the fields a full stop follows', () => {
    const found = [...fieldsBeforeStop(template.tree)];
    expect(found).toContain('dato');
    expect(found).not.toContain('politidistrikt');
  });

  test('tells what is left to fill in, and nothing once nothing is', () => {
    expect(leftIn(filledTemplate(template, { made }))).toEqual({ fields: 5, tables: 1 });
    const rows = { tiltak: [['Åpen klubb']] };
    expect(leftIn(filledTemplate(template, { ...filling, rows }))).toEqual({
      fields: 1,
      tables: 0,
    });
    const words = textsIn('nb').templates;
    expect(toldLeft({ fields: 6, tables: 4 }, words, 'nb')).toContain('6 felt og 4 tabeller');
    expect(toldLeft({ fields: 0, tables: 1 }, words, 'nb')).toContain(': 1 tabell.');
    expect(toldLeft({ fields: 0, tables: 0 }, words, 'nb')).toBe('');
  });

  test('names the kommune as its maker, and nobody while it is empty', () => {
    expect(filledTemplate(template, { made, values: { kommune: 'Eksempel' } }).creator).toBe(
      'Eksempel',
    );
    expect(filledTemplate(template, { made }).creator).toBeUndefined();
  });

  test('is read as any text, with what is to be filled in in brackets', () => {
    expect(textOf(readable(template))).toContain(
      'Planen gjelder for [navnet på kommunen] og [navnet på distriktet] fra [Datoen].',
    );
    expect(textOf(readable(template))).toContain('[styringsgruppen / politirådet]');
  });
});

describe('a template in Word, nothing filled in', () => {
  test('has headings, lists, and tables with header rows', async () => {
    const { html, document } = await readWord({ made });
    expect(html.match(/<h1>.*?<\/h1>/g)).toEqual(['<h1>Prøveplan for SLT</h1>']);
    expect(html).toContain('<h2>Tiltakene</h2>');
    expect(html).toMatch(/<ol><li>Planen gjelder for/);
    expect(html.match(/<table><thead>/g)).toHaveLength(2);
    expect(elements(document, 'w:tblHeader')).toHaveLength(2);
    expect(elements(document, 'w:pgSz')[0]?.getAttribute('w:orient')).toBe('landscape');
  });

  test('has each field as a control with label, tag, and what stands in its place', async () => {
    const { document, part, html } = await readWord({ made });
    const controls = bound(document);
    const tags = controls.map((control) => valueOf(control, 'w:tag'));
    expect(new Set(tags)).toEqual(
      new Set(['kommune', 'politidistrikt', 'dato', 'eier', 'situasjon']),
    );
    expect(tags.filter((tag) => tag === 'kommune').length).toBeGreaterThan(1);
    const ids = elements(document, 'w:id').map((id) => id.getAttribute('w:val'));
    expect(new Set(ids).size).toBe(ids.length);
    const blocks = elements(await part('word/glossary/document.xml'), 'w:docPart').map((block) =>
      valueOf(block, 'w:name'),
    );
    for (const control of controls) {
      expect(valueOf(control, 'w:alias')).not.toBe('');
      expect(elements(control, 'w:showingPlcHdr')).toHaveLength(1);
      expect(blocks).toContain(valueOf(control, 'w:docPart'));
    }
    expect(html).toContain('Planen gjelder for [navnet på kommunen] og [navnet på distriktet]');
    const texts = controls.filter((control) => elements(control, 'w:text').length > 0);
    expect(new Set(texts.map((control) => valueOf(control, 'w:tag')))).toEqual(
      new Set(['kommune', 'politidistrikt', 'situasjon']),
    );
    const choices = elements(document, 'w:listItem').map((one) => one.getAttribute('w:value'));
    expect(choices).toEqual(['styringsgruppen', 'politirådet']);
  });

  test('shades what is to be filled in where it stands, and where Word goes back to it', async () => {
    const { document, part } = await readWord({ made });
    const isShaded = (run: Element) =>
      elements(run, 'w:shd').some((shade) => shade.getAttribute('w:fill') === 'FFF3C9');
    const runs = bound(document).flatMap((control) => elements(control, 'w:r'));
    expect(runs.filter((run) => !isShaded(run))).toEqual([]);
    const blocks = elements(await part('word/glossary/document.xml'), 'w:r');
    expect(blocks.filter((run) => !isShaded(run))).toEqual([]);
    const chosen = elements(document, 'w:r').filter((run) => run.textContent === '[velg ett]');
    expect(chosen.length).toBeGreaterThan(0);
    expect(chosen.every(isShaded)).toBe(true);
  });

  test('has each control bound to the one data part, which holds nothing', async () => {
    const { document, part } = await readWord({ made });
    const data = await part('customXml/item1.xml');
    const properties = await part('customXml/itemProps1.xml');
    const [item] = elements(properties, 'ds:datastoreItem');
    for (const control of bound(document)) {
      const [binding] = elements(control, 'w:dataBinding');
      const [, name = ''] = /\/f:([^[/]+)\[1\]$/.exec(binding?.getAttribute('w:xpath') ?? '') ?? [];
      expect(elements(data, name)).toHaveLength(1);
      expect(elements(data, name)[0]?.textContent).toBe('');
      expect(name).toBe(valueOf(control, 'w:tag'));
      expect(binding?.getAttribute('w:storeItemID')).toBe(item?.getAttribute('ds:itemID'));
      expect(binding?.getAttribute('w:prefixMappings')).toContain(
        data.documentElement.namespaceURI ?? 'no namespace',
      );
    }
  });

  test('has a box to tick before each alternative', async () => {
    const { document } = await readWord({ made });
    const boxes = elements(document, 'w:sdt').filter(
      (control) => elements(control, 'w14:checkbox').length > 0,
    );
    expect(boxes.map((box) => valueOf(box, 'w:alias'))).toEqual([
      'Gruppen møtes hver måned.',
      'Gruppen møtes hvert kvartal.',
      ...[
        'skolene',
        'frivillige lag',
        'Den endres skriftlig.',
        '[navnet på kommunen] sier den opp.',
      ],
    ]);
  });

  test('says what it is called, in which language, and every part that it names is there', async () => {
    const { part, zip } = await readWord({ made });
    const core = await part('docProps/core.xml');
    expect(elements(core, 'dc:title')[0]?.textContent).toBe('Prøveplan for SLT');
    expect(elements(core, 'dc:language')[0]?.textContent).toBe('nb-NO');
    const named = elements(await part('[Content_Types].xml'), 'Override').map((override) =>
      (override.getAttribute('PartName') ?? '').slice(1),
    );
    expect(named.filter((name) => !zip.file(name))).toEqual([]);
    const targets = elements(await part('word/_rels/document.xml.rels'), 'Relationship').map(
      (relationship) =>
        new URL(relationship.getAttribute('Target') ?? '', 'file:///word/').pathname.slice(1),
    );
    expect(targets).toContain('customXml/item1.xml');
    expect(targets.filter((target) => !zip.file(target))).toEqual([]);
  });

  test('is the same byte for byte each time', async () => {
    const [first, second] = [await readWord({ made }), await readWord({ made })];
    expect(first.buffer.equals(second.buffer)).toBe(true);
  });
});

describe('a template in Word, filled in', () => {
  test('says what was typed once wherever it stands, and in the data part', async () => {
    const { html, part, document } = await readWord(filling);
    expect(html).not.toContain('[navnet på kommunen]');
    expect(html.match(/Eksempel &amp; Sønn &lt;kommune&gt;/g)).toHaveLength(
      bound(document).filter((control) => valueOf(control, 'w:tag') === 'kommune').length,
    );
    expect(html).toContain('fra 15. mars 2027. Den eies av politirådet.');
    expect(html).toContain('Første linje<br />andre linje');
    const data = await part('customXml/item1.xml');
    expect(elements(data, 'kommune')[0]?.textContent).toBe('Eksempel & Sønn <kommune>');
    expect(elements(data, 'dato')[0]?.textContent).toBe('2027-03-15');
    const empty = bound(document).filter(
      (control) => elements(control, 'w:showingPlcHdr').length > 0,
    );
    expect(empty.map((control) => valueOf(control, 'w:tag'))).toEqual(['politidistrikt']);
  });

  test('keeps its controls, so that it can be filled in again', async () => {
    const [empty, filled] = [await readWord({ made }), await readWord(filling)];
    const tags = ({ document }: typeof empty) =>
      bound(document).map((control) => valueOf(control, 'w:tag'));
    expect(tags(filled)).toEqual(tags(empty));
  });
});

test('the documents of a task stand under the heading above their table', () => {
  const text = '## Før møtet\n\n<Documents task="arbeide" />\n\n### Etter\n\nTekst.';
  expect([...headingsByTask(parse(text))]).toEqual([['arbeide', 'for-motet']]);
});
