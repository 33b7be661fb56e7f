import type { Assessment } from '#domain/assessment/assessment.ts';
import { whenInWords } from '#domain/assessment/days.ts';
import { begunForms } from '#domain/assessment/go-on.ts';
import { activeKey } from '#domain/assessment/stored-entries.ts';
import { nextOf } from '#domain/assessment/next-assessment.ts';
import { shownInAddress } from '#domain/assessment/shown-in-address.ts';
import { fill, formatDate, formatMoment } from '#domain/site/norwegian.ts';
import { askTwice } from '#elements/kit/ask-twice.ts';
import { fileNameOf, titleOf } from './assessment-names.ts';
import { assessments, begin, storedEntries } from './assessment-store.ts';
import { continueFrom, remove, removeAll } from './versions-store.ts';
import { isRefused } from '#elements/kit/device-store.ts';
import { downloadAssessments } from './export-file.ts';
import { linkInto } from './link-into.ts';
import { listenToAll } from '#elements/kit/listen-to-all.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { announce } from '#elements/kit/live-region.ts';
import { languageOf, readPageData } from '#elements/kit/page-data.ts';
import { make } from '#elements/kit/make.ts';
import { toggle } from '#elements/kit/show.ts';
import { standInView } from '#elements/kit/stand-in-view.ts';
import { oncePerTask } from '#elements/kit/once-per-task.ts';
import { myKommune } from '#elements/kit/my-kommune.ts';
import { todayHere } from '#elements/kit/today.ts';
import { bindUnreadable, showUnreadable } from './unreadable.ts';
import { askBeforeLeaving } from './unsaved.ts';
import { minePageData, type MinePageData } from '#domain/assessment/page-data/mine.ts';

/** The assessments on this device: opened, handed out as files, deleted. */
class MyAssessments extends EnhancedElement {
  #messages!: MinePageData;
  #dialog!: HTMLDialogElement;
  #status!: HTMLElement;

  protected override start(signal: AbortSignal): void {
    this.#messages = readPageData(this, minePageData);
    this.#dialog = hook(this, 'dialog', HTMLDialogElement);
    this.#status = hook(this, '[data-mine-status]', HTMLElement);
    const updateSoon = oncePerTask(() => this.#update(), signal);
    listenToAll([storedEntries, isRefused], updateSoon, signal);
    bindUnreadable(this, this.#messages, signal);
    askBeforeLeaving(signal);
    standInView(this, signal);
    const on = (selector: string, act: () => void) =>
      hook(this, selector, HTMLButtonElement).addEventListener('click', act, { signal });
    on('[data-begin]', () => {
      begin({ role: 'kommune', kommune: myKommune()?.number });
      this.#tell(this.#messages.begun);
    });
    on('[data-download-all]', () => this.#downloadAll());
    on('[data-remove-all]', () => void this.#removeAll());
    this.#update();
  }

  #tell(text: string): void {
    announce(this.#status, text);
  }

  #downloadAll(): void {
    downloadAssessments(assessments(), `${this.#messages.fileName}-${todayHere()}.json`);
  }

  async #removeAll(): Promise<void> {
    const { deleteAll, deleted } = this.#messages;
    if (!(await askTwice(this.#dialog, deleteAll, () => this.#downloadAll()))) return;
    removeAll();
    showUnreadable(this);
    this.#tell(deleted);
    this.querySelector('h2')?.focus();
  }

  async #remove(assessment: Assessment): Promise<void> {
    const { deleteOne, deleted } = this.#messages;
    const title = `${deleteOne} ${titleOf(assessment, this.#messages)}`;
    if (!(await askTwice(this.#dialog, title, () => this.#download(assessment)))) return;
    remove(assessment.id);
    this.#tell(deleted);
    this.querySelector('h2')?.focus();
  }

  #download(assessment: Assessment): void {
    const name = fileNameOf(assessment, this.#messages, this.#messages.fileName);
    downloadAssessments([assessment], name);
  }

  #update(): void {
    const all = assessments();
    toggle(this, '[data-refused]', isRefused.get());
    toggle(this, '[data-none]', all.length === 0);
    toggle(this, '[data-some]', all.length > 0);
    hook(this, '[data-list]', HTMLElement).replaceChildren(...all.map((one) => this.#item(one)));
  }

  #item(assessment: Assessment): HTMLLIElement {
    const { active, noKommune, download, delete: deleteText } = this.#messages;
    const title = titleOf(assessment, this.#messages);
    const isActive = storedEntries.get()[activeKey] === assessment.id;
    const what = make('h3', { text: assessment.kommune ? title : `${title} · ${noKommune}` });
    const mark = isActive ? [make('span', { class: 'active', text: active })] : [];
    const when = make('p', { class: 'when' }, [this.#whenOf(assessment), ...mark]);
    const button = (text: string, act: () => void) => {
      const node = make('button', {
        text,
        attributes: { type: 'button', 'aria-label': `${text}: ${title}` },
      });
      node.addEventListener('click', act);
      return node;
    };
    const makeMine = button(this.#messages.makeMine, () => this.#makeMine(assessment));
    const buttons = make('p', { class: 'doing' }, [
      ...(assessment.broughtIn === undefined ? [] : [makeMine]),
      button(download, () => this.#download(assessment)),
      button(deleteText, () => void this.#remove(assessment)),
    ]);
    return make('li', {}, [
      what,
      when,
      ...this.#nextOf(assessment),
      this.#formsOf(assessment),
      buttons,
    ]);
  }

  #nextOf(assessment: Assessment): HTMLElement[] {
    const next = nextOf(assessment, todayHere());
    if (!next) return [];
    const { inMine } = this.#messages;
    const date = formatDate(next.day, languageOf(this));
    const text = fill(next.isPassed ? inMine.passed : inMine.next, { date });
    return [make('p', { class: next.isPassed ? 'passed' : 'when', text })];
  }

  #makeMine(assessment: Assessment): void {
    continueFrom(assessment);
    this.#tell(fill(this.#messages.mineMade, { who: titleOf(assessment, this.#messages) }));
    this.querySelector('h2')?.focus();
  }

  #whenOf({ keptOn, changed, broughtIn }: Assessment): string {
    const { version, changed: changedText, broughtIn: broughtInText } = this.#messages;
    const language = languageOf(this);
    const when = fill(keptOn ? version : changedText, {
      date: whenInWords({ keptOn, changed }, language),
    });
    if (broughtIn === undefined) return when;
    return `${fill(broughtInText, { date: formatMoment(broughtIn, language) })} · ${when}`;
  }

  /**
   * The forms that are begun, each a link that opens this assessment in it, what was brought in by the address: where
   * it ends, if it is finished.
   */
  #formsOf(assessment: Assessment): HTMLElement {
    const { forms, gates, progress: inWords, tickProgress } = this.#messages;
    const links = begunForms(assessment, forms, gates).map(({ form, progress, first }) => {
      const { title, kind } = form;
      const text = `${title}: ${fill(kind === 'ticks' ? tickProgress : inWords, { ...progress })}`;
      const place = first === undefined ? '#resultat' : '';
      if (assessment.broughtIn === undefined)
        return make('li', {}, [linkInto(assessment.id, `${form.href}${place}`, text)]);
      const shown = `${form.href}?${shownInAddress}=${assessment.id}${place}`;
      return make('li', {}, [make('a', { text, attributes: { href: shown } })]);
    });
    return links.length > 0 ? make('ul', {}, links) : make('p', { text: this.#messages.notBegun });
  }
}

defineElement('my-assessments', MyAssessments);
