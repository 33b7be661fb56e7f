import type { Assessment } from '#domain/assessment/assessment.ts';
import type { Language } from '#domain/language.ts';
import { fill, formatDate } from '#domain/norwegian.ts';
import { continueFrom, forgetUnreadable, hasNewer, unreadable } from './assessment-store.ts';
import { isRefused } from './device-store.ts';
import { download } from './download.ts';
import { showText, toggle } from './result-parts.ts';
import { todayHere } from './today.ts';

/** The texts of the faults. */
export interface FaultMessages {
  locked: string;
  unreadableName: string;
}

/** Binds what can be done about faults: keeping what can't be read, and going on from a kept version. */
export function bindFaults(
  host: HTMLElement,
  messages: FaultMessages,
  shown: () => Assessment | undefined,
  signal: AbortSignal,
): void {
  const on = (selector: string, act: () => void) =>
    host.querySelector(selector)?.addEventListener('click', act, { signal });
  const forget = host.querySelector<HTMLButtonElement>('[data-forget-unreadable]');
  on('[data-download-unreadable]', () => {
    const text = JSON.stringify(unreadable(), null, 2);
    const file = new Blob([text], { type: 'application/json' });
    download(file, `${messages.unreadableName}-${todayHere()}.json`);
    if (forget) forget.disabled = false;
  });
  on('[data-forget-unreadable]', () => {
    forgetUnreadable();
    showUnreadable(host);
  });
  on('[data-continue-from]', () => {
    const version = shown();
    if (version) continueFrom(version);
  });
}

/** Tells of what is on the device but can't be read. */
export function showUnreadable(host: HTMLElement): void {
  const isNewer = hasNewer();
  toggle(host, '[data-newer]', isNewer);
  toggle(host, '[data-damaged]', !isNewer && Object.keys(unreadable()).length > 0);
}

/** Tells of a device that refuses, and of a version that is not changed. */
export function showFaults(
  host: HTMLElement,
  messages: FaultMessages,
  language: Language,
  assessment: Assessment | undefined,
): void {
  toggle(host, '[data-refused]', isRefused.get());
  const keptOn = assessment?.keptOn;
  toggle(host, '[data-locked]', keptOn !== undefined);
  if (keptOn) {
    const text = fill(messages.locked, { date: formatDate(keptOn, language) });
    showText(host, '[data-locked-text]', text);
  }
}
