import { constants } from 'node:fs';
import { copyFile, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const disk = { copyFile, open, readFile, rename, rm };

/** What writing needs of the disk; a test may give one that fails. */
export type Disk = typeof disk;

/** Where the earlier file is left. */
export const earlierFile = (file: string): string => file.replace(/(\.[^.]+)$/, '.forrige$1');

/** Writes a file that was not there, all of it and down to the disk, or leaves nothing. */
async function writeWhole(path: string, text: string, { open, rm }: Disk): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    // Node goes on until all is written or the disk refuses. (write-file-atomic counts a part as all.)
    await handle.writeFile(text);
    await handle.sync();
    await handle.close();
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(path, { force: true });
    throw error;
  }
}

/**
 * Replaces a file in one step, and leaves the earlier one beside it. Whatever fails, and whenever the
 * process dies, the file is the old one or the new one, whole.
 *
 * @param before what the file must still hold
 * @returns false when somebody has changed the file meanwhile; it is then not touched
 */
export async function replaceFile(
  file: string,
  before: string,
  after: string,
  files: Disk = disk,
): Promise<boolean> {
  if ((await files.readFile(file, 'utf8')) !== before) return false;
  const fresh = join(dirname(file), `.ny-${process.pid}-${Date.now()}.yaml`);
  const copy = join(dirname(file), `.forrige-${process.pid}-${Date.now()}.yaml`);
  try {
    await writeWhole(fresh, after, files);
    await files.copyFile(file, copy, constants.COPYFILE_EXCL);
    await files.rename(copy, earlierFile(file));
    await files.rename(fresh, file);
  } finally {
    await files.rm(fresh, { force: true }).catch(() => undefined);
    await files.rm(copy, { force: true }).catch(() => undefined);
  }
  return true;
}
