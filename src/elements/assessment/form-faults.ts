import type { Assessment } from '#domain/assessment/assessment.ts';
import { whenInWords } from '#domain/assessment/days.ts';
import { atWorkBeside } from '#domain/assessment/versions.ts';
import type { Language } from '#domain/site/language.ts';
import { fill } from '#domain/site/norwegian.ts';
import { titleOf } from './assessment-names.ts';
import { activeAssessment, assessments, choose, continueFrom } from './assessment-store.ts';
import { isRefused } from '#elements/kit/device-store.ts';
import { hook } from '#elements/kit/hook.ts';
import { showText, toggle } from '#elements/kit/show.ts';
import type { FormPageData } from '#domain/assessment/page-data/form.ts';

/** Binds the ways on from a kept version: back to what is being filled in, or anew from the version. */
export function bindFaults(host: HTMLElement, signal: AbortSignal): void {
  const on = (selector: string, act: (version: Assessment) => void) => {
    const onClick = () => {
      const version = activeAssessment();
      if (version) act(version);
      host.querySelector<HTMLElement>('[data-about]')?.closest('summary')?.focus();
    };
    hook(host, selector, HTMLElement).addEventListener('click', onClick, { signal });
  };
  on('[data-continue-from]', continueFrom);
  on('[data-go-to-work]', (version) => {
    const atWork = atWorkBeside(version, assessments());
    if (atWork) choose(atWork.id);
  });
}

/** Tells of a device that refuses, and of a version that is not changed. */
export function showFaults(
  host: HTMLElement,
  messages: FormPageData,
  language: Language,
  shown: Assessment | undefined,
): void {
  toggle(host, '[data-refused]', isRefused.get());
  const isLocked = shown?.keptOn !== undefined;
  toggle(host, '[data-locked]', isLocked);
  if (!isLocked) return;
  const text = fill(messages.locked, { date: whenInWords(shown, language) });
  showText(host, '[data-locked-text]', text);
  const atWork = atWorkBeside(shown, assessments());
  const who = atWork && titleOf(atWork, messages);
  showText(host, '[data-go-to-work]', who && fill(messages.toWork, { who }));
}
