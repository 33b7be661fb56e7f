import { vi } from 'vitest';
import type * as ArrivalsModule from '#elements/assessment/arrivals-store.ts';
import type * as StoreModule from '#elements/assessment/assessment-store.ts';
import type * as ConsensusModule from '#elements/assessment/consensus-store.ts';
import type * as PlanModule from '#elements/assessment/plan-store.ts';
import type * as UnreadableModule from '#elements/assessment/unreadable-store.ts';
import type * as VersionsModule from '#elements/assessment/versions-store.ts';
import type * as DeviceModule from '#elements/kit/device-store.ts';

type Store = typeof StoreModule &
  typeof ArrivalsModule &
  typeof ConsensusModule &
  typeof PlanModule &
  typeof UnreadableModule &
  typeof VersionsModule;
type Device = typeof DeviceModule;

/** A device whose storage can be made to fail, shared by the tabs that are opened on it. */
export class FakeDevice {
  readonly stored = new Map<string, string>();
  readonly tabs: EventTarget[] = [];
  refuses = false;
  /** How often a page has asked the device to write or take away something. */
  writes = 0;

  /** Opens the page in a new tab: a fresh copy of the modules on the same storage. */
  async openTab(): Promise<Store & Device> {
    const tab = new EventTarget();
    this.tabs.push(tab);
    vi.stubGlobal('window', tab);
    vi.stubGlobal('localStorage', this.#storageFor(tab));
    vi.resetModules();
    const device = await import('#elements/kit/device-store.ts');
    const store = await import('#elements/assessment/assessment-store.ts');
    store.storedEntries.listen(() => undefined);
    return {
      ...device,
      ...store,
      ...(await import('#elements/assessment/arrivals-store.ts')),
      ...(await import('#elements/assessment/consensus-store.ts')),
      ...(await import('#elements/assessment/plan-store.ts')),
      ...(await import('#elements/assessment/unreadable-store.ts')),
      ...(await import('#elements/assessment/versions-store.ts')),
    };
  }

  #storageFor(tab: EventTarget) {
    const { stored } = this;
    let keys: string[] = [];
    const tell = (key: string, newValue: string | null) => {
      for (const other of this.tabs.filter((one) => one !== tab)) {
        other.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
      }
    };
    return {
      getItem: (key: string) => stored.get(key) ?? null,
      key: (at: number) => {
        if (at === 0) keys = [...stored.keys()];
        return keys[at] ?? null;
      },
      get length() {
        return stored.size;
      },
      setItem: (key: string, value: string) => {
        this.writes += 1;
        if (this.refuses) throw new DOMException('full', 'QuotaExceededError');
        if (stored.get(key) === value) return;
        stored.set(key, value);
        tell(key, value);
      },
      removeItem: (key: string) => {
        this.writes += 1;
        if (stored.delete(key)) tell(key, null);
      },
    };
  }
}
