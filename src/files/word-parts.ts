/**
 * What the library leaves out of a file: the data part that controls are bound to, what they show while they
 * are empty, and properties with a language. The file is packed anew, so that the same document is the same file
 * byte for byte.
 *
 * @see ECMA-376, part 2 (packages), and part 1, 15.2.5 (custom XML) and 11.3.8 (glossary document)
 */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Control } from '#domain/book/document-nodes.ts';
import { storableText } from '#domain/book/document.ts';
import type { Language } from '#domain/site/language.ts';
import { colourToFill, dataPart, placeholderBlock } from './word-control.ts';

/** What a file says of itself. */
export interface FileProperties {
  title: string;
  creator: string;
  language: Language;
  /** ISO date. */
  made: string;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const contentTypes = '[Content_Types].xml';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';

const escaped = (text: string): string =>
  storableText(text).replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

const coreProperties = ({ title, creator, language, made }: FileProperties): string =>
  `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(creator)}</dc:creator><dc:language>${language}-NO</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${made}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${made}T00:00:00Z</dcterms:modified></cp:coreProperties>`;

const data = (controls: readonly Control[]): string => {
  const values = controls.map(({ name, value }) => `<${name}>${escaped(value)}</${name}>`);
  const { root, namespace } = dataPart;
  return `${head}<${root} xmlns="${namespace}">${values.join('')}</${root}>`;
};

const dataProperties = `${head}<ds:datastoreItem xmlns:ds="${office}/customXml" ds:itemID="${dataPart.id}"><ds:schemaRefs><ds:schemaRef ds:uri="${dataPart.namespace}"/></ds:schemaRefs></ds:datastoreItem>`;

const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/relationships/${type}" Target="${target}"/>`;

const dataRelationships = `${head}<Relationships xmlns="${relationships}">${relationship('rId1', 'customXmlProps', 'itemProps1.xml')}</Relationships>`;

/** A GUID for a building block, by its place among them. */
function guidOf(at: number): string {
  return `{6C1B2E0A-5D1F-4B8E-9A57-${(0x51_74_0d_00_00_00 + at).toString(16).toUpperCase()}}`;
}

/** The texts of empty controls, as building blocks Word goes back to when a control is emptied. */
const glossary = (controls: readonly Control[], language: Language): string => {
  const blocks = controls.map(
    (control, at) =>
      `<w:docPart><w:docPartPr><w:name w:val="${placeholderBlock(control)}"/><w:category><w:name w:val="General"/><w:gallery w:val="placeholder"/></w:category><w:types><w:type w:val="bbPlcHdr"/></w:types><w:behaviors><w:behavior w:val="content"/></w:behaviors><w:guid w:val="${guidOf(at)}"/></w:docPartPr><w:docPartBody><w:p><w:r><w:rPr><w:color w:val="${colourToFill.ink}"/><w:shd w:val="clear" w:color="auto" w:fill="${colourToFill.ground}"/><w:lang w:val="${language}-NO"/></w:rPr><w:t>${escaped(control.placeholder)}</w:t></w:r></w:p></w:docPartBody></w:docPart>`,
  );
  return `${head}<w:glossaryDocument xmlns:w="${word}"><w:docParts>${blocks.join('')}</w:docParts></w:glossaryDocument>`;
};

const override = (part: string, type: string) =>
  `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;

/** A part of the package with something put before its last tag. */
function extended(files: Readonly<Record<string, Uint8Array>>, path: string, added: string) {
  const text = strFromU8(files[path] ?? new Uint8Array());
  const at = text.lastIndexOf('</');
  if (at < 0) throw new Error(`The package lacks ${path}`);
  return strToU8(text.slice(0, at) + added + text.slice(at));
}

const partsOfControls = (
  files: Readonly<Record<string, Uint8Array>>,
  controls: readonly Control[],
  language: Language,
): Record<string, Uint8Array> => ({
  [contentTypes]: extended(
    files,
    contentTypes,
    override('/customXml/itemProps1.xml', 'customXmlProperties') +
      override('/word/glossary/document.xml', 'wordprocessingml.document.glossary'),
  ),
  'word/_rels/document.xml.rels': extended(
    files,
    'word/_rels/document.xml.rels',
    relationship('rIdFields', 'customXml', '../customXml/item1.xml') +
      relationship('rIdGlossary', 'glossaryDocument', 'glossary/document.xml'),
  ),
  'word/glossary/document.xml': strToU8(glossary(controls, language)),
  'customXml/item1.xml': strToU8(data(controls)),
  'customXml/itemProps1.xml': strToU8(dataProperties),
  'customXml/_rels/item1.xml.rels': strToU8(dataRelationships),
});

/* The first day a zip can hold, in the time zone of whoever packs, which is how it is written. */
const firstDay = () => new Date(1980, 0, 1);

/** Files packed as a zip that says nothing of when. */
export const packed = (files: Zippable): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync(files, { level: 9, mtime: firstDay() }));

/**
 * A file of the library with what it lacks.
 *
 * @param controls the controls of the document, each name once
 */
export function completed(
  file: ArrayBuffer,
  controls: readonly Control[],
  properties: FileProperties,
): Uint8Array<ArrayBuffer> {
  const files = unzipSync(new Uint8Array(file));
  return packed({
    // Readers may look for it first.
    [contentTypes]: files[contentTypes] ?? new Uint8Array(),
    ...files,
    ...(controls.length > 0 && partsOfControls(files, controls, properties.language)),
    'docProps/core.xml': strToU8(coreProperties(properties)),
  });
}
