import type { Assessment } from '#domain/assessment/assessment.ts';
import { withoutReason } from '#domain/assessment/counted.ts';
import { fill } from '#domain/site/norwegian.ts';
import { ownValue } from '#domain/site/own-value.ts';
import { hook } from '#elements/kit/hook.ts';
import { showText } from '#elements/kit/show.ts';
import type { Texts } from '#schemas/site/texts.ts';

type Words = Pick<Texts['assessmentResult'], 'reasonMissing' | 'reasonGiven'>;

/** Says of a gate what its note is to hold, and opens the note while it is missing. */
function showReason(question: HTMLElement, text: string | undefined, isMissing: boolean): void {
  showText(question, '[data-why]', text);
  const note = hook(question, '[data-note]', HTMLTextAreaElement);
  const why = hook(question, '[data-why]', HTMLElement).id;
  const others = (note.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((id) => id !== why);
  note.setAttribute('aria-describedby', (text ? [why, ...others] : others).join(' '));
  note.required = text !== undefined;
  note.setAttribute('aria-invalid', String(isMissing));
  if (!isMissing) return;
  const fold = note.closest('details');
  if (fold) fold.open = true;
}

/** The gates where «Ikke aktuelt» asks for a reason. */
export class ReasonsAsked {
  #before: ReadonlySet<string> | undefined;

  /** Shows what each gate asks for, and gives what is new of it to be announced. */
  show(
    questions: readonly HTMLElement[],
    assessment: Assessment,
    { reasonMissing, reasonGiven }: Words,
  ): string {
    const gates = questions.filter(({ dataset }) => dataset.gate === 'true');
    const ids = gates.map(({ id }) => id);
    const missing = new Set(withoutReason(ids, assessment));
    for (const question of gates) {
      const { id } = question;
      const isAsked = ownValue(assessment.answers, id) === 'not-applicable';
      const text = missing.has(id) ? fill(reasonMissing, { id }) : reasonGiven;
      showReason(question, isAsked ? text : undefined, missing.has(id));
    }
    const before = this.#before ?? missing;
    this.#before = missing;
    return [...missing]
      .filter((id) => !before.has(id))
      .map((id) => fill(reasonMissing, { id }))
      .join(' ');
  }
}
