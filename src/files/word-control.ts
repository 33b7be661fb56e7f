/**
 * Content controls, which the library has none of: fields that are filled in in Word, with a label that screen
 * readers say. Each is bound to its element in one data part of the file (word-parts.ts), so those of one name say
 * the same, and the file can be filled in again.
 *
 * @see ECMA-376, part 1, 17.5.2 (structured document tags)
 */
import {
  BuilderElement,
  ShadingType,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
  type XmlComponent,
} from 'docx';
import type { Control } from '#domain/book/document-nodes.ts';
import { storableText } from '#domain/book/document.ts';
import type { Language } from '#domain/site/language.ts';
import { formatDate } from '#domain/site/norwegian.ts';

/** The data part that controls are bound to. */
export const dataPart = {
  namespace: 'urn:slt-handboken:felter',
  root: 'felter',
  /** The id of the part; the same in every file, so that tools can find it. */
  id: '{6C1B2E0A-5D1F-4B8E-9A57-51740C0F3E11}',
};

/** The style of what stands in an empty control. */
export const placeholderStyle = 'PlaceholderText';

/** The colours of what is to be filled in. */
export const colourToFill = { ink: '4A5A5C', ground: 'FFF3C9' };

/**
 * How what is to be filled in looks. It stands on the words themselves, since not every reader of Word files
 * knows the style, and its brackets are seen where colours are not.
 */
export const lookToFill: IRunOptions = {
  shading: { type: ShadingType.CLEAR, fill: colourToFill.ground, color: 'auto' },
};

/** The name of the building block that a control shows while it is empty. */
export const placeholderBlock = ({ name }: Pick<Control, 'name'>): string => `felt-${name}`;

/** An element with its attributes and what stands in it. */
const element = (
  name: string,
  attributes: Record<string, string | number> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent =>
  new BuilderElement({
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key, { key, value }]),
    ),
    children,
  });

const val = (name: string, value: string | number) => element(name, { 'w:val': value });

/** What a control holds, by its kind. */
function kindOf({ kind, options, value }: Control, language: Language): XmlComponent {
  switch (kind) {
    case 'text':
      return element('w:text');
    case 'long-text':
      return element('w:text', { 'w:multiLine': 1 });
    case 'date':
      return element('w:date', value ? { 'w:fullDate': `${value}T00:00:00Z` } : {}, [
        val('w:dateFormat', 'd. MMMM yyyy'),
        val('w:lid', `${language}-NO`),
        val('w:storeMappedDataAs', 'date'),
        val('w:calendar', 'gregorian'),
      ]);
    case 'choice':
      return element(
        'w:dropDownList',
        {},
        options.map((option) =>
          element('w:listItem', { 'w:displayText': option, 'w:value': option }),
        ),
      );
  }
}

/** The words in a control: a day as it is written, a choice as it is called. */
const shownIn = ({ kind, value }: Control, language: Language): string =>
  kind === 'date' && value ? formatDate(value, language) : value;

/** Lines of text, as runs that look so. */
export const textRuns = (text: string, look: IRunOptions): TextRun[] =>
  storableText(text)
    .split(/\r\n|\r|\n/)
    .map((line, at) => new TextRun({ text: line, ...look, ...(at > 0 && { break: 1 }) }));

/**
 * A control as part of a paragraph.
 *
 * @param id a number no other control of the document has
 */
export function controlInLine(
  control: Control,
  id: number,
  language: Language,
  look: { bold?: boolean; italics?: boolean; size?: number },
): ParagraphChild {
  const { name, label, placeholder, value } = control;
  const { namespace, root } = dataPart;
  const { bold, size } = look;
  const lookOf = [
    ...(bold ? [element('w:b')] : []),
    ...(size === undefined ? [] : [val('w:sz', size)]),
  ];
  const properties = [
    ...(lookOf.length > 0 ? [element('w:rPr', {}, lookOf)] : []),
    val('w:alias', label),
    val('w:tag', name),
    val('w:id', id),
    element('w:placeholder', {}, [val('w:docPart', placeholderBlock(control))]),
    ...(value === '' ? [element('w:showingPlcHdr')] : []),
    element('w:dataBinding', {
      'w:prefixMappings': `xmlns:f='${namespace}'`,
      'w:xpath': `/f:${root}[1]/f:${name}[1]`,
      'w:storeItemID': dataPart.id,
    }),
    kindOf(control, language),
  ];
  const content =
    value === ''
      ? [
          new TextRun({
            text: storableText(placeholder),
            style: placeholderStyle,
            ...look,
            ...lookToFill,
          }),
        ]
      : textRuns(shownIn(control, language), look);
  return element('w:sdt', {}, [
    element('w:sdtPr', {}, properties),
    element('w:sdtContent', {}, content),
  ]) as ParagraphChild;
}

/** A box to tick before an alternative, with the words of the alternative as its label. */
export const tickBox = (label: string, id: number): ParagraphChild =>
  element('w:sdt', {}, [
    element('w:sdtPr', {}, [
      val('w:alias', label),
      val('w:id', id),
      element('w14:checkbox', {}, [
        element('w14:checked', { 'w14:val': 0 }),
        element('w14:checkedState', { 'w14:val': '2612', 'w14:font': 'MS Gothic' }),
        element('w14:uncheckedState', { 'w14:val': '2610', 'w14:font': 'MS Gothic' }),
      ]),
    ]),
    element('w:sdtContent', {}, [new TextRun({ text: '☐', font: 'MS Gothic' })]),
  ]) as ParagraphChild;
