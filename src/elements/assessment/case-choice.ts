import { caseKey } from '#domain/assessment/stored-entries.ts';
import { storedEntries } from './assessment-store.ts';
import { keepWritten } from './plan-store.ts';

const selectsIn = (host: HTMLElement) => [
  ...host.querySelectorAll<HTMLSelectElement>('[data-case]'),
];

/** Shows how the reader chose to have the case the last time. */
export function showCaseChoice(host: HTMLElement): void {
  const chosen = storedEntries.get()[caseKey]?.split(' ') ?? [];
  for (const { options } of selectsIn(host))
    for (const option of options) option.selected ||= chosen.includes(option.value);
}

/** Remembers how the reader chooses to have the case. */
export const keepCaseChoice = (host: HTMLElement): void =>
  keepWritten({
    [caseKey]: selectsIn(host)
      .map(({ value }) => value)
      .join(' '),
  });
