import type { Assessment } from '#domain/assessment/assessment.ts';
import { caseKey } from '#domain/assessment/stored-entries.ts';
import { dueMeasures, dueSteps } from '#domain/assessment/due.ts';
import type { Measure } from '#domain/assessment/measure.ts';
import type { ReportInput } from '#domain/assessment/exports/report-input.ts';
import { fill } from '#domain/site/norwegian.ts';
import type { KeptPlan } from '#domain/assessment/kept-plan.ts';
import { assessments, now, storedEntries } from './assessment-store.ts';
import { keepWritten } from './plan-store.ts';
import { download } from '#elements/kit/download.ts';
import { fetchedOnce } from '#elements/kit/fetched-once.ts';
import { hook } from '#elements/kit/hook.ts';
import { say } from '#elements/kit/live-region.ts';
import type { FileKind } from './plan-files.ts';
import { todayHere } from '#elements/kit/today.ts';
import type { TakeAwayTexts } from '#domain/assessment/page-data/plan.ts';

/** Makes the files a reader takes along, and tells how it went. */
export class PlanTakeAway {
  readonly #messages: TakeAwayTexts;
  readonly #status: HTMLElement;
  /** What documents are made from. */
  readonly #input: () => Promise<ReportInput>;

  constructor(host: HTMLElement, messages: TakeAwayTexts) {
    this.#messages = messages;
    this.#status = hook(host, '[data-taken]', HTMLElement);
    this.#input = fetchedOnce(host.dataset.reportInput ?? '');
  }

  /** Makes a file of one kind and hands it out. */
  async take(
    kind: FileKind,
    assessment: Assessment | undefined,
    measures: readonly Measure[],
    before?: KeptPlan,
  ): Promise<void> {
    const status = this.#status;
    const missing = this.#missingFor(kind, assessment, measures);
    if (missing || !assessment) return say(status, missing ?? this.#messages.noAnswersToTake);
    const { fileNames, making, made: madeText, failed } = this.#messages;
    const today = todayHere();
    const waiting = setTimeout(() => say(status, making), 300);
    try {
      const { makeFile } = await import('./plan-files.ts');
      const stored = storedEntries.get();
      const subject = { assessment, measures, before, today, now: now(), stored };
      const told = { ...subject, all: assessments(), caseChoice: stored[caseKey] };
      const made = await makeFile(kind, told, this.#input);
      const name = `${fileNames[kind]}-${today}.${made.extension}`;
      download(made.file, name);
      if (made.written) keepWritten(made.written);
      say(status, fill(madeText, { name }));
    } catch {
      say(status, failed);
    } finally {
      clearTimeout(waiting);
    }
  }

  /** What of the plan stands in the way of a file, in words. */
  #missingFor(
    kind: FileKind,
    assessment: Assessment | undefined,
    measures: readonly Measure[],
  ): string | undefined {
    if (kind === 'plan' && measures.length === 0) return this.#messages.noPlan;
    const steps = assessment ? dueSteps(assessment) : [];
    const hasDeadline =
      dueMeasures(measures).length + steps.length > 0 || assessment?.next !== undefined;
    return kind === 'calendar' && !hasDeadline ? this.#messages.noDeadlines : undefined;
  }
}
