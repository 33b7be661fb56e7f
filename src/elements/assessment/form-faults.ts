import { isLocked, type Assessment } from '#domain/assessment/assessment.ts';
import { whenInWords } from '#domain/assessment/days.ts';
import { reopenedIn } from '#domain/assessment/basis.ts';
import { comparedIn } from '#domain/assessment/stored-entries.ts';
import { atWorkBeside } from '#domain/assessment/versions.ts';
import type { Language } from '#domain/site/language.ts';
import { countOf, fill, formatMoment } from '#domain/site/norwegian.ts';
import { titleOf } from './assessment-names.ts';
import { assessments, choose, lookAt, shownAssessment, storedEntries } from './assessment-store.ts';
import { continueFrom } from './versions-store.ts';
import { isRefused } from '#elements/kit/device-store.ts';
import { hook } from '#elements/kit/hook.ts';
import { showText, toggle } from '#elements/kit/show.ts';
import type { FormPageData } from '#domain/assessment/page-data/form.ts';

/**
 * Binds the ways on from a kept version, or from what was brought in: back to what is being filled in, or anew from
 * what is shown.
 */
export function bindFaults(host: HTMLElement, signal: AbortSignal): void {
  const on = (selector: string, act: (version: Assessment) => void) => {
    const onClick = () => {
      const version = shownAssessment();
      if (version) act(version);
      host.querySelector<HTMLElement>('[data-about]')?.closest('summary')?.focus();
    };
    hook(host, selector, HTMLElement).addEventListener('click', onClick, { signal });
  };
  on('[data-continue-from]', continueFrom);
  on('[data-go-to-work]', (version) => {
    const atWork = atWorkBeside(version, assessments());
    if (atWork) choose(atWork.id);
    lookAt(undefined);
  });
}

/** Tells of a device that refuses, of what is not changed, and of common answers that are open again. */
export function showFaults(
  host: HTMLElement,
  messages: FormPageData,
  language: Language,
  shown: Assessment | undefined,
): void {
  toggle(host, '[data-refused]', isRefused.get());
  showReopened(host, messages, language, shown);
  const isShownLocked = shown !== undefined && isLocked(shown);
  toggle(host, '[data-locked]', isShownLocked);
  if (!isShownLocked) return;
  const { broughtIn } = shown;
  const { readOnly, makeMine } = messages;
  const text =
    broughtIn === undefined
      ? fill(messages.locked, { date: whenInWords(shown, language) })
      : fill(readOnly, { date: formatMoment(broughtIn, language) });
  showText(host, '[data-locked-text]', text);
  const goOn = broughtIn === undefined ? messages.continueFrom : makeMine;
  showText(host, '[data-continue-from]', goOn);
  const atWork = atWorkBeside(shown, assessments());
  const who = atWork && titleOf(atWork, messages);
  showText(host, '[data-go-to-work]', who && fill(messages.toWork, { who }));
}

/** In a consensus: how many of its answers the respondents on this device contradict since. */
function showReopened(
  host: HTMLElement,
  messages: FormPageData,
  language: Language,
  shown: Assessment | undefined,
): void {
  const chosen = comparedIn(storedEntries.get()) ?? [];
  const respondents =
    shown?.role === 'consensus'
      ? assessments().filter(({ id }) => shown.sources?.includes(id) || chosen.includes(id))
      : [];
  const count = shown ? reopenedIn(shown, respondents).length : 0;
  toggle(host, '[data-reopened]', count > 0);
  const text = countOf(messages.reopenedInForm, count, language);
  showText(host, '[data-reopened-text]', count > 0 ? text : undefined);
}
