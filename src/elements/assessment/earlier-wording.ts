import type { Assessment } from '#domain/assessment/assessment.ts';
import { earlierAmong } from '#domain/assessment/wordings.ts';
import { fill, type Template } from '#domain/site/norwegian.ts';
import { showText } from '#elements/kit/show.ts';
import { activeAssessment, askBy, setField } from './assessment-store.ts';
import { wordingsIn } from './wordings-in.ts';

/** Lets the reader say that an answer to an earlier wording still holds. */
export function bindEarlier(host: HTMLElement, signal: AbortSignal): void {
  askBy(wordingsIn(host));
  const onClick = ({ target }: Event) => {
    const question = (target as Element).closest('[data-still]')?.closest('[data-question]');
    const answer = question && activeAssessment()?.answers[question.id];
    if (!question || answer === undefined) return;
    setField('answers', question.id, String(answer));
    question.querySelector<HTMLElement>(':checked')?.focus();
  };
  host.addEventListener('click', onClick, { signal });
}

/** Tells, at each answer and at the result, which were given to an earlier wording. */
export function showEarlier(
  host: HTMLElement,
  questions: readonly HTMLElement[],
  assessment: Assessment,
  { earlierAnswers }: { earlierAnswers: Template<'ids'> },
): void {
  const earlier = earlierAmong(assessment, wordingsIn(host));
  const shown = questions.filter(({ id }) => earlier.includes(id));
  for (const question of questions) {
    const notice = question.querySelector<HTMLElement>('[data-reworded]');
    if (notice) notice.hidden = !shown.includes(question);
    const still = question.querySelector<HTMLElement>('[data-still]');
    if (still) still.hidden = assessment.keptOn !== undefined;
  }
  const ids = shown.map(({ id }) => id).join(', ');
  showText(host, '[data-earlier-answers]', ids && fill(earlierAnswers, { ids }));
}
