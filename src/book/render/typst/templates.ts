import dataFile from './data.typ?raw';
import design from './design.typ?raw';
import document from './document.typ?raw';
import pieces from './pieces.typ?raw';

/** The files of the template, by the name they import each other by. */
export const templates: Readonly<Record<string, string>> = {
  'data.typ': dataFile,
  'design.typ': design,
  'document.typ': document,
  'pieces.typ': pieces,
};

/** The file that is compiled. */
export const mainTemplate = 'document.typ';
