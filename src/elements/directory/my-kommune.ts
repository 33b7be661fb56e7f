import { fill, formatNumber } from '#domain/site/norwegian.ts';
import type { MyKommune } from '#domain/site/my-kommune.ts';
import { myKommuneData, type MyKommunePageData } from '#domain/directory/my-kommune-page-data.ts';
import { isRefused } from '#elements/kit/device-store.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { listenToAll } from '#elements/kit/listen-to-all.ts';
import { say } from '#elements/kit/live-region.ts';
import { keepMyKommune, myKommune, myKommuneChanges } from '#elements/kit/my-kommune.ts';
import { languageOf, readPageData } from '#elements/kit/page-data.ts';
import { toggle } from '#elements/kit/show.ts';

/** The written Norwegian a page is not in. */
const otherForm = { nb: 'nynorsk', nn: 'bokmål' } as const;

/** Lets the reader choose a kommune once, see what follows from it, change it and forget it. */
class MyKommuneChoice extends EnhancedElement {
  protected override start(signal: AbortSignal): void {
    const data = readPageData(this, myKommuneData);
    const status = hook(this, '[role="status"]', HTMLElement);
    const forget = hook(this, '[data-forget]', HTMLButtonElement);
    const select = this.#select;
    const update = () => {
      const chosen = myKommune();
      select.value = chosen?.number ?? '';
      forget.hidden = !chosen;
      toggle(this, '[data-read-other]', chosen?.writtenForm === otherForm[languageOf(this)]);
      const kept = isRefused.get() ? data.notKept : '';
      say(status, chosen ? `${this.#factsOf(chosen, data)} ${kept}`.trim() : '');
    };
    select.addEventListener('change', () => keepMyKommune(this.#chosen(data)), { signal });
    forget.addEventListener(
      'click',
      () => {
        keepMyKommune(undefined);
        say(status, data.forgotten);
        select.focus();
      },
      { signal },
    );
    listenToAll([myKommuneChanges, isRefused], update, signal);
    update();
  }

  get #select(): HTMLSelectElement {
    return hook(this, 'select', HTMLSelectElement);
  }

  /** The kommune that stands chosen in the list, with what the page tells of it. */
  #chosen({ districts, kommuner }: MyKommunePageData): MyKommune | undefined {
    const [option] = this.#select.selectedOptions;
    const facts = option && kommuner[option.value];
    if (!facts) return undefined;
    const [district, writtenForm, inhabitants, website] = facts;
    const group = option.parentElement;
    return {
      number: option.value,
      name: option.text,
      fylke: group instanceof HTMLOptGroupElement ? group.label : '',
      policeDistrict: districts[district] ?? '',
      writtenForm,
      inhabitants,
      website,
    };
  }

  #factsOf(kommune: MyKommune, { facts, writtenForms }: MyKommunePageData): string {
    const { fylke, policeDistrict, inhabitants, writtenForm } = kommune;
    const count = formatNumber(inhabitants, languageOf(this));
    return fill(facts, {
      fylke,
      police: policeDistrict,
      inhabitants: count,
      form: writtenForms[writtenForm],
    });
  }
}

defineElement('my-kommune', MyKommuneChoice);
