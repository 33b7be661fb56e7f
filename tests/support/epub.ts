import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { parse, type HTMLElement } from 'node-html-parser';

/** XML as a strict parser reads it. */
export function readXml(xml: string): Document {
  const refuse = (problem: string) => {
    throw new Error(`${problem} in ${xml.slice(0, 200)}`);
  };
  const errorHandler = { warning: refuse, error: refuse, fatalError: refuse };
  return new DOMParser({ errorHandler }).parseFromString(xml, 'application/xml');
}

/** The elements of a name. */
export const elementsIn = (node: Document | Element, name: string): Element[] =>
  Array.from(node.getElementsByTagName(name));

/** An EPUB, read. */
export interface Epub {
  /** Every file, by its path. */
  files: Readonly<Record<string, Uint8Array>>;
  package: Document;
  navigation: HTMLElement;
  /** What one turns through, in this order. */
  spine: { name: string; xml: string; document: HTMLElement }[];
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** Reads an EPUB as a reading system does: from the container to the package, to the files in their order. */
export function readEpub(file: string): Epub {
  const files = unzipSync(readFileSync(file));
  const container = readXml(text(files['META-INF/container.xml']));
  const path = elementsIn(container, 'rootfile')[0]?.getAttribute('full-path') ?? '';
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const described = readXml(text(files[path]));
  const items = elementsIn(described, 'item');
  const xmlOf = (item: Element | undefined) =>
    text(files[`${folder}${item?.getAttribute('href') ?? ''}`]);
  const spine = elementsIn(described, 'itemref').map((reference) => {
    const item = items.find((each) => each.getAttribute('id') === reference.getAttribute('idref'));
    const xml = xmlOf(item);
    return { name: item?.getAttribute('href') ?? '', xml, document: parse(xml) };
  });
  const contents = items.find((each) => each.getAttribute('properties') === 'nav');
  return { files, package: described, navigation: parse(xmlOf(contents)), spine };
}
