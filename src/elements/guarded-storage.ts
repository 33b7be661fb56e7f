/** A storage as nanostores reads and writes it: plain properties. */
export type StorageEngine = Record<string, string>;

/** The part of `localStorage` that is used, so that tests can hand in one that fails. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * Makes a storage that never throws. What the device refuses to keep (full, forbidden, private window)
 * is kept in memory until the page closes, and the caller is told once for each refusal.
 */
export function guardedStorage(
  device: DeviceStorage | undefined,
  onRefusal: () => void,
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
        const kept = attempt((storage) => {
          storage.setItem(String(key), value);
          return true;
        });
        if (kept) {
          memory.delete(String(key));
        } else {
          memory.set(String(key), value);
          onRefusal();
        }
        return true;
      },
      deleteProperty(_, key) {
        memory.delete(String(key));
        attempt((storage) => storage.removeItem(String(key)));
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
