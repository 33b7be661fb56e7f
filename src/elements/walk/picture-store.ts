import { clear, createStore, delMany, get, keys, set, type UseStore } from 'idb-keyval';
import { atom } from 'nanostores';

/** A picture as the device keeps it: JPEG, made smaller. */
export interface KeptPicture {
  bytes: Uint8Array<ArrayBuffer>;
  /** In pixels. */
  width: number;
  height: number;
}

/** True while a picture stands in memory alone, since the device refuses to keep it. */
export const picturesRefused = atom(false);

/** Pictures the device refused: they are lost with the tab. */
const inMemory = new Map<string, KeptPicture>();

let opened: UseStore | undefined;

/** Opened when it is first asked for: some browsers forbid even that. */
const store = (): UseStore => (opened ??= createStore('slt-vandring', 'bilder'));

/** True for what this site keeps. Anything may have written it. */
const isPicture = (value: unknown): value is KeptPicture => {
  if (typeof value !== 'object' || value === null) return false;
  const { bytes, width, height } = value as Partial<Record<keyof KeptPicture, unknown>>;
  return bytes instanceof Uint8Array && [width, height].every((side) => Number.isInteger(side));
};

/** Keeps a picture. False when there is no room: then it stands in memory until the page is closed. */
export async function keepPicture(id: string, picture: KeptPicture): Promise<boolean> {
  try {
    await set(id, picture, store());
    inMemory.delete(id);
    picturesRefused.set(inMemory.size > 0);
    return true;
  } catch {
    inMemory.set(id, picture);
    picturesRefused.set(true);
    return false;
  }
}

/** A picture by its id; nothing when it is not here, or can't be read. */
export async function pictureOf(id: string): Promise<KeptPicture | undefined> {
  const kept = inMemory.get(id);
  if (kept) return kept;
  try {
    const found = await get<unknown>(id, store());
    return isPicture(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** The pictures that are here, by id. */
export async function picturesOf(ids: Iterable<string>): Promise<Map<string, KeptPicture>> {
  const found = new Map<string, KeptPicture>();
  for (const id of ids) {
    const picture = await pictureOf(id);
    if (picture) found.set(id, picture);
  }
  return found;
}

/** Takes away every picture but those that are named. */
export async function forgetPicturesBut(named: ReadonlySet<string>): Promise<void> {
  for (const id of inMemory.keys()) if (!named.has(id)) inMemory.delete(id);
  picturesRefused.set(inMemory.size > 0);
  try {
    const here = await keys<string>(store());
    await delMany(
      here.filter((id) => !named.has(id)),
      store(),
    );
  } catch {
    // Nothing is kept here, or it can't be reached: then there is nothing to take away either.
  }
}

/** Takes away every picture. */
export async function forgetAllPictures(): Promise<void> {
  inMemory.clear();
  picturesRefused.set(false);
  try {
    await clear(store());
  } catch {
    // As above.
  }
}
