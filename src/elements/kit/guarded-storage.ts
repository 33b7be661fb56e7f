/** A storage as nanostores reads and writes it: plain properties. */
export type StorageEngine = Record<string, string>;

/** The part of `localStorage` that is used, so that tests can hand in one that fails. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** So many refusals in a row, and the device is full: thousands of entries may wait. */
const mostRefused = 20;

/**
 * Makes a storage that never throws. What the device refuses to keep (full, forbidden, private window)
 * is kept in memory, and tried again each time something else could be written or has been taken away, since
 * there may be room then.
 *
 * @param onMemory told with true at each refusal, and with false once nothing stands in memory alone
 */
export function guardedStorage(
  device: DeviceStorage | undefined,
  onMemory: (isUsed: boolean) => void,
): StorageEngine {
  const memory = new Map<string, string>();
  const attempt = <Result>(action: (storage: DeviceStorage) => Result): Result | undefined => {
    try {
      return device && action(device);
    } catch {
      return undefined;
    }
  };
  const read = (key: string) =>
    memory.get(key) ?? attempt((storage) => storage.getItem(key)) ?? undefined;
  const keep = (key: string, value: string) =>
    attempt((storage) => {
      if (storage.getItem(key) !== value) storage.setItem(key, value);
      return true;
    }) ?? false;
  const tryAgain = (wasUsed: boolean) => {
    let refused = 0;
    for (const [key, value] of memory) {
      if (keep(key, value)) memory.delete(key);
      else if ((refused += 1) === mostRefused) break;
    }
    if (wasUsed && memory.size === 0) onMemory(false);
  };
  const keys = () => {
    const stored = attempt((storage) =>
      Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? ''),
    );
    return [...new Set([...(stored ?? []), ...memory.keys()])];
  };

  return new Proxy<StorageEngine>(
    {},
    {
      get: (_, key) => read(String(key)),
      has: (_, key) => read(String(key)) !== undefined,
      set(_, key, value: string) {
        const wasUsed = memory.size > 0;
        if (keep(String(key), value)) {
          memory.delete(String(key));
          tryAgain(wasUsed);
        } else {
          memory.set(String(key), value);
          onMemory(true);
        }
        return true;
      },
      deleteProperty(_, key) {
        const wasUsed = memory.size > 0;
        memory.delete(String(key));
        attempt((storage) => storage.removeItem(String(key)));
        tryAgain(wasUsed);
        return true;
      },
      ownKeys: keys,
      getOwnPropertyDescriptor: (_, key) => ({
        value: read(String(key)),
        enumerable: true,
        configurable: true,
        writable: true,
      }),
    },
  );
}

/** The device's own storage, or nothing where the browser forbids even asking for it. */
export function deviceStorage(): DeviceStorage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
