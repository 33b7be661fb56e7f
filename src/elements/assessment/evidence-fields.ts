import type { Assessment } from '#domain/assessment/assessment.ts';
import { evidenceOf, toBeShown, withoutEvidence } from '#domain/assessment/evidence.ts';
import type { ScalePageData } from '#domain/assessment/page-data/form.ts';
import type { Language } from '#domain/site/language.ts';
import { ownValue } from '#domain/site/own-value.ts';
import { countOf, fill } from '#domain/site/norwegian.ts';
import { hook } from '#elements/kit/hook.ts';
import { make } from '#elements/kit/make.ts';
import { showText, toggle } from '#elements/kit/show.ts';

type Words = Pick<ScalePageData, 'ask' | 'asked' | 'missing'>;

/** Takes what shows an answer out of the fold at 3 and 4, and asks for it; at lower levels it is folded with the note. */
export function askForEvidence(
  questions: readonly HTMLElement[],
  assessment: Assessment,
  { ask, asked }: Words,
): void {
  const shown = new Set(
    toBeShown(
      questions.map(({ id }) => id),
      assessment,
    ),
  );
  for (const question of questions) {
    const { id } = question;
    const part = hook(question, '[data-evidence-part]', HTMLElement);
    const fold = hook(question, '.note', HTMLDetailsElement);
    const isAsked = shown.has(id);
    const level = assessment.answers[id] ?? '';
    showText(part, '[data-evidence-ask]', isAsked ? fill(asked, { level }) : ask);
    if (isAsked === !fold.contains(part)) continue;
    if (isAsked) fold.before(part);
    else hook(fold, '[data-both]', HTMLElement).prepend(part);
    const isWritten = (!isAsked && evidenceOf(assessment, id)) || ownValue(assessment.notes, id);
    fold.open = Boolean(isWritten);
  }
}

/** Tells how many answers of 3 and 4 nothing shows, with a link to each. */
export function showMissingEvidence(
  host: HTMLElement,
  ids: readonly string[],
  assessment: Assessment,
  { missing }: Words,
  language: Language,
): void {
  const unshown = withoutEvidence(ids, assessment);
  toggle(host, '[data-has-unshown]', unshown.length > 0);
  showText(host, '[data-unshown]', countOf(missing, unshown.length, language));
  hook(host, '[data-unshown-list]', HTMLElement).replaceChildren(
    ...unshown.map((id) =>
      make('li', {}, [make('a', { text: id, attributes: { href: `#${id}` } })]),
    ),
  );
}
