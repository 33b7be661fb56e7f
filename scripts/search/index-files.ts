import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hitKinds, type HitKind } from '#domain/search/hit.ts';
import { markOf, pageKey } from '#domain/search/page-ids.ts';
import { isHeading, type Anchor } from '#domain/search/passage.ts';
import type { WordsFile } from '#domain/search/search-files.ts';
import { fold } from '#domain/site/norwegian.ts';
import { withoutHyphens } from './hyphens.ts';
import { closed, opened, read, written, type IndexFile, type MetaFile } from './index-format.ts';
import { smallerChunks } from './smaller-chunks.ts';

const metaName = /^pagefind\.(?<language>[a-z]+)_(?<hash>[0-9a-f]+)\.pf_meta$/;

/** A page as the index keeps it for the hits. */
interface Fragment {
  meta: Record<string, string>;
  anchors: Anchor[];
}

/** The names of pages, folded, each with its key: their titles, and what an editor says that people search for them by. */
type Titles = WordsFile['titles'];

/** Names of these nobody asks for as such, and there are many. */
const unnamed = new Set<HitKind>(['document', 'event', 'kommune']);

/**
 * The files of the index as they are published: without our hyphens, with ids that tell the kinds of pages, and in smaller
 * chunks; and the names of the pages of each language.
 */
export function publishedFiles(files: readonly IndexFile[]): {
  files: IndexFile[];
  titles: Map<string, Titles>;
} {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const contentOf = (path: string) => {
    const content = contents.get(path);
    if (!content) throw new Error(`The index names a file that is not there: ${path}`);
    return content;
  };
  const titles = new Map<string, Titles>();
  const ofLanguages = files.flatMap(({ path, content }) => {
    const { language, hash } = metaName.exec(path)?.groups ?? {};
    if (!language || !hash) return [];
    const start = `${language}_${markOf(hash)}`;
    const [version, known, chunks, ...others] = read<MetaFile>(content);
    const pages = known.map((page, at) => publishedPage(page, at, start, contentOf));
    titles.set(
      language,
      pages.flatMap((page) => page.titles),
    );
    const cut = smallerChunks(chunks, (name) => contentOf(`index/${name}.pf_index`), start);
    const meta: MetaFile = [version, pages.map(({ row }) => row), cut.chunks, ...others];
    return [{ path, content: written(meta) }, ...pages.map(({ file }) => file), ...cut.files];
  });
  const isOfLanguage = ({ path }: IndexFile) =>
    metaName.test(path) || /^(?:fragment|index)\//.test(path);
  return { files: [...files.filter((file) => !isOfLanguage(file)), ...ofLanguages], titles };
}

/** A page of the index by another id, without our hyphens and without anchors that no hit leads to. */
function publishedPage(
  [id, ...facts]: MetaFile[1][number],
  at: number,
  start: string,
  contentOf: (path: string) => Uint8Array,
): { row: MetaFile[1][number]; file: IndexFile; titles: Titles } {
  const text = opened(contentOf(`fragment/${id}.pf_fragment`)).toString('utf8');
  const page = JSON.parse(withoutHyphens(text)) as Fragment;
  const content = JSON.stringify({ ...page, anchors: page.anchors.filter(isHeading) });
  const { title = '', keywords = '', ...meta } = page.meta;
  const kind = hitKinds.find((each) => each === meta.kind) ?? 'page';
  const key = pageKey(kind, at);
  const names = unnamed.has(kind) ? [] : [title, ...keywords.split(', ')].filter(Boolean);
  return {
    row: [start + key, ...facts],
    file: { path: `fragment/${start}${key}.pf_fragment`, content: closed(Buffer.from(content)) },
    titles: names.map((name) => [fold(name), key]),
  };
}

/** Writes files into a folder. */
export async function writeFiles(folder: string, files: readonly IndexFile[]): Promise<void> {
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

/** Changes a JSON file of the search the build has written. */
export async function changeFile<Content extends object>(
  file: string,
  change: Partial<Content>,
): Promise<void> {
  const content = JSON.parse(await readFile(file, 'utf8')) as Content;
  await writeFile(file, JSON.stringify({ ...content, ...change }));
}
