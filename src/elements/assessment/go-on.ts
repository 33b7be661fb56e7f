import { goOnWith, type Begun } from '#domain/assessment/go-on.ts';
import { goOnPageData, type GoOnPageData } from '#domain/assessment/page-data/go-on.ts';
import type { ListedForm } from '#domain/assessment/page-data/mine.ts';
import { countOf, fill } from '#domain/site/norwegian.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { listenToAll } from '#elements/kit/listen-to-all.ts';
import { make } from '#elements/kit/make.ts';
import { oncePerTask } from '#elements/kit/once-per-task.ts';
import { languageOf, readPageData } from '#elements/kit/page-data.ts';
import { titleOf } from './assessment-names.ts';
import { assessments, storedEntries } from './assessment-store.ts';
import { linkInto } from './link-into.ts';

/** Leads to the first that is not answered in what was begun on this device, and to the results of what is finished. */
class GoOn extends EnhancedElement {
  #told!: GoOnPageData;

  protected override start(signal: AbortSignal): void {
    this.#told = readPageData(this, goOnPageData);
    listenToAll(
      [storedEntries],
      oncePerTask(() => this.#show(), signal),
      signal,
    );
    this.#show();
  }

  #show(): void {
    const { unfinished, finished } = goOnWith(assessments(), this.#told.forms, this.#told.gates);
    const part = hook(this, '[data-go-on]', HTMLElement);
    part.hidden = !unfinished && finished.length === 0;
    part.replaceChildren(
      make('h2', { text: this.#told.goOnTitle, attributes: { id: 'fortsett' } }),
      ...(unfinished ? this.#goingOn(unfinished) : []),
      ...(finished.length > 0
        ? [make('ul', { attributes: { role: 'list' } }, this.#results(finished))]
        : []),
    );
  }

  #goingOn({ assessment, form, first, progress }: Begun<ListedForm>): HTMLElement[] {
    const { goOnWith: text, left } = this.#told;
    const link = linkInto(assessment.id, `${form.href}#${first}`, fill(text, { form: form.title }));
    link.className = 'button';
    const count = countOf(left, progress.total - progress.answered, languageOf(this));
    const who = [titleOf(assessment, this.#told), count].join(' · ');
    return [link, make('p', { class: 'who', text: who })];
  }

  #results(finished: readonly Begun<ListedForm>[]): HTMLElement[] {
    return finished.map(({ assessment, form }) => {
      const text = fill(this.#told.finished, { form: form.title });
      const link = linkInto(assessment.id, `${form.href}#resultat`, text);
      return make('li', {}, [link, ` ${titleOf(assessment, this.#told)}`]);
    });
  }
}

defineElement('go-on', GoOn);
