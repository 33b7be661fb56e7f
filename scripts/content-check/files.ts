import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the content check reads: a folder on the disk, or a tree in memory. */
export interface ContentFiles {
  /** The names of the files that stand right in a folder, from A to Z. None when there is no such folder. */
  namesIn: (folder: string) => string[];
  /** What a file holds, or nothing when there is none. */
  textOf: (file: string) => string | undefined;
}

/** The files of a project on the disk. Paths are from its root, as `content/nettsted.yaml`. */
export const filesOnDisk = (root: string): ContentFiles => ({
  namesIn: (folder) => {
    const path = join(root, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort();
  },
  textOf: (file) => {
    const path = join(root, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  },
});

/** A tree of texts by their path from the root of the project. */
export const filesInMemory = (texts: ReadonlyMap<string, string>): ContentFiles => ({
  namesIn: (folder) =>
    [...texts.keys()]
      .filter((file) => file.startsWith(`${folder}/`))
      .map((file) => file.slice(folder.length + 1))
      .filter((name) => !name.includes('/'))
      .sort(),
  textOf: (file) => texts.get(file),
});
