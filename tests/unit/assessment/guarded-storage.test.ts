import { describe, expect, test, vi } from 'vitest';
import { guardedStorage, type DeviceStorage } from '#elements/kit/guarded-storage.ts';

function deviceWith(overrides: Partial<DeviceStorage> = {}) {
  const stored = new Map<string, string>();
  const device: DeviceStorage = {
    getItem: (key) => stored.get(key) ?? null,
    setItem: (key, value) => void stored.set(key, value),
    removeItem: (key) => void stored.delete(key),
    key: (at) => [...stored.keys()][at] ?? null,
    get length() {
      return stored.size;
    },
    ...overrides,
  };
  return { stored, device };
}

const refuse = (): never => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};

describe('a storage that works', () => {
  test('keeps what is written on the device', () => {
    const { stored, device } = deviceWith();
    const refused = vi.fn();
    const storage = guardedStorage(device, refused);
    storage.a = '1';
    expect(stored.get('a')).toBe('1');
    expect(storage.a).toBe('1');
    expect('a' in storage).toBe(true);
    expect(Object.keys(storage)).toEqual(['a']);
    delete storage.a;
    expect('a' in storage).toBe(false);
    expect(refused).not.toHaveBeenCalled();
  });
});

describe('a storage that is full', () => {
  test('keeps the new value in memory, tells, and leaves the old ones on the device', () => {
    const { stored, device } = deviceWith();
    guardedStorage(device, vi.fn()).old = 'kept';
    const refused = vi.fn();
    const storage = guardedStorage({ ...device, setItem: refuse }, refused);
    storage.a = '1';
    expect(storage.a).toBe('1');
    expect(refused).toHaveBeenCalledOnce();
    expect(stored.get('old')).toBe('kept');
  });

  test('goes back to the device when there is room again', () => {
    const { stored, device } = deviceWith();
    let isFull = true;
    const setItem = (key: string, value: string) =>
      isFull ? refuse() : device.setItem(key, value);
    const storage = guardedStorage({ ...device, setItem }, vi.fn());
    storage.a = '1';
    isFull = false;
    storage.a = '2';
    expect(stored.get('a')).toBe('2');
    expect(storage.a).toBe('2');
  });

  test.each([
    ['something else could be written', (storage: Record<string, string>) => (storage.c = '3')],
    ['something was taken away', (storage: Record<string, string>) => delete storage.old],
  ])('tries what it holds in memory again once %s, and tells', (_, act) => {
    const { stored, device } = deviceWith();
    stored.set('old', '0');
    let isFull = true;
    const setItem = (key: string, value: string) =>
      isFull ? refuse() : device.setItem(key, value);
    const told: boolean[] = [];
    const storage = guardedStorage({ ...device, setItem }, (isUsed) => told.push(isUsed));
    storage.a = '1';
    storage.b = '2';
    isFull = false;
    act(storage);
    expect(Object.fromEntries(stored)).toMatchObject({ a: '1', b: '2' });
    expect(told).toEqual([true, true, false]);
  });

  test('goes on telling while there is room for some of it alone', () => {
    const { stored, device } = deviceWith();
    const setItem = (key: string, value: string) =>
      key === 'large' ? refuse() : device.setItem(key, value);
    const told: boolean[] = [];
    const storage = guardedStorage({ ...device, setItem }, (isUsed) => told.push(isUsed));
    storage.large = 'x';
    storage.small = 'y';
    expect([...stored.keys()]).toEqual(['small']);
    expect(told).toEqual([true]);
    delete storage.large;
    expect(told).toEqual([true, false]);
  });
});

describe('a storage that is forbidden', () => {
  test.each([
    ['missing', undefined],
    [
      'throwing',
      deviceWith({ getItem: refuse, setItem: refuse, removeItem: refuse, key: refuse }).device,
    ],
  ])('works in memory when it is %s', (_, device) => {
    const refused = vi.fn();
    const storage = guardedStorage(device, refused);
    expect(storage.a).toBeUndefined();
    storage.a = '1';
    expect(storage.a).toBe('1');
    expect(Object.keys(storage)).toEqual(['a']);
    delete storage.a;
    expect(storage.a).toBeUndefined();
    expect(refused.mock.calls).toEqual([[true], [false]]);
  });
});
