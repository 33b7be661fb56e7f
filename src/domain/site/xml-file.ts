import type { Element, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';

const declaration: Root['children'][number] = {
  type: 'instruction',
  name: 'xml',
  value: 'version="1.0" encoding="utf-8"',
};

/** An XML file. Control characters, which XML forbids, are left out. */
export const xmlFile = (element: Element): string =>
  `${toXml({ type: 'root', children: [declaration, element] })}\n`;
