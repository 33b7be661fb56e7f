import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;
type StructNode = Awaited<ReturnType<Page['getStructTree']>>;

/** An element of the structure of a PDF, as a screen reader is given it. */
export interface PdfElement {
  /** `H1`, `P`, `Figure`, `TH` … */
  role: string;
  /** What it says by itself and through what it holds, without the marks and the text of notes. */
  text: string;
  /** What it says to those who do not see it. */
  alt: string | undefined;
}

/** What a PDF tells a program that reads it. */
export interface Pdf {
  title: string | undefined;
  language: string | undefined;
  standard: string | undefined;
  /** The titles of its bookmarks, each with what stands under it. */
  outline: { title: string; under: string[] }[];
  pages: number;
  /** All it says, in the order it is read, without the marks and the text of notes. */
  text: string;
  /** The same page by page. */
  pageTexts: string[];
  /** Every element in the order it is read; one that goes over two pages stands twice. */
  elements: PdfElement[];
  /** How many links it has, and how many stand in the structure. */
  links: { all: number; tagged: number };
  /** How many fonts it uses, and how many it brings. */
  fonts: { all: number; embedded: number };
}

/** What a PDF says, without the numbers of pages after references, which are of paper alone. */
export const withoutPageNumbers = (text: string): string => text.replaceAll(/\(s\.\s*\d+\)/g, '');

/* Numbers and bullets of lists, and notes; the names in a list of facts are words. */
const isMark = (role: string, said: string) =>
  role === 'Note' || (role === 'Lbl' && !/\p{L}{2}/u.test(said));

/** The text of each stretch a page marks, without the hyphens that end lines. */
async function markedText(page: Page): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const inside = open.at(-1);
      if (inside) texts.set(inside, (texts.get(inside) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push('id' in item ? (item.id ?? null) : null);
  }
  return texts;
}

async function elementsOf(page: Page) {
  const texts = await markedText(page);
  const elements: PdfElement[] = [];
  const tagged = new Set<string>();
  const read = (node: StructNode): string => {
    const role = 'role' in node ? node.role : '';
    const element: PdfElement = { role, text: '', alt: (node as { alt?: string }).alt };
    elements.push(element);
    for (const child of node.children) {
      if ('children' in child) {
        const said = read(child);
        if (!isMark(child.role, said)) element.text += said;
      } else if (child.type === 'annotation')
        tagged.add(String(child.id).replace('pdfjs_internal_id_', ''));
      else element.text += texts.get(child.id) ?? '';
    }
    return element.text;
  };
  const tree = (await page.getStructTree()) as StructNode | null;
  const text = tree ? read(tree) : '';
  const annotations = (await page.getAnnotations()) as { id: string; subtype: string }[];
  const links = annotations.filter(({ subtype }) => subtype === 'Link').map(({ id }) => id);
  return { elements, text, links, tagged: links.filter((id) => tagged.has(id)) };
}

/** Reads a PDF as a screen reader does. */
export async function readPdf(file: string): Promise<Pdf> {
  const bytes = readFileSync(file);
  const { promise } = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await promise;
  const { info, metadata } = await document.getMetadata();
  const { Title, Language } = info as { Title?: string; Language?: string };
  const pages = [];
  for (let at = 1; at <= document.numPages; at++)
    pages.push(await elementsOf(await document.getPage(at)));
  const outline = ((await document.getOutline()) ?? []) as {
    title: string;
    items: { title: string }[];
  }[];
  const raw = bytes.toString('latin1');
  await document.loadingTask.destroy();
  return {
    title: Title,
    language: Language,
    standard: metadata?.get('pdfuaid:part') as unknown as string | undefined,
    outline: outline.map(({ title, items }) => ({ title, under: items.map((item) => item.title) })),
    pages: pages.length,
    text: pages.map(({ text }) => text).join(' '),
    pageTexts: pages.map(({ text }) => text),
    elements: pages.flatMap(({ elements }) => elements),
    links: {
      all: pages.flatMap(({ links }) => links).length,
      tagged: pages.flatMap(({ tagged }) => tagged).length,
    },
    fonts: {
      all: raw.match(/\/Type \/FontDescriptor\b/g)?.length ?? 0,
      embedded: raw.match(/\/FontFile[23]? \d/g)?.length ?? 0,
    },
  };
}

/** What some pages of a PDF say, by their number from 1, as `pageTexts` has it. */
export async function textsOfPages(
  file: string,
  numbers: readonly number[],
): Promise<Map<number, string>> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 })
    .promise;
  const texts = new Map<number, string>();
  for (const number of numbers)
    if (number >= 1 && number <= document.numPages)
      texts.set(number, (await elementsOf(await document.getPage(number))).text);
  await document.loadingTask.destroy();
  return texts;
}

/** How many stretches of text stand on each page of a PDF. */
export async function textOnPages(pdf: Uint8Array): Promise<number[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const counts: number[] = [];
  for (let at = 1; at <= document.numPages; at++) {
    const { items } = await (await document.getPage(at)).getTextContent();
    counts.push(items.filter((item) => 'str' in item && item.str.trim() !== '').length);
  }
  await document.loadingTask.destroy();
  return counts;
}

/* The height of a sheet of A4 in points, and of what stands above and under the text of a page. */
const [sheet, above, under] = [842, 62, 60];

/** The lines of a page of a PDF: how many stand in its text, and whether a running title stands above it. */
export interface PageLines {
  lines: number;
  hasTitle: boolean;
}

/** The lines of each page of a PDF, those of notes too. */
export async function linesOnPages(file: string): Promise<PageLines[]> {
  const data = new Uint8Array(readFileSync(file));
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const pages: PageLines[] = [];
  for (let at = 1; at <= document.numPages; at++) {
    const { items } = await (await document.getPage(at)).getTextContent();
    const heights = items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' ? [Math.round(item.transform[5] as number)] : [],
    );
    const inText = heights.filter((height) => height > under && height < sheet - above);
    pages.push({
      lines: new Set(inText).size,
      hasTitle: heights.some((height) => height >= sheet - above),
    });
  }
  await document.loadingTask.destroy();
  return pages;
}
