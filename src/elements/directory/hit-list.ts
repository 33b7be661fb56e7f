import type { Hit } from '#domain/directory/search.ts';
import { say } from '#elements/kit/live-region.ts';
import { make } from '#elements/kit/make.ts';

export interface HitTexts {
  address: string;
  status: string;
  reason: string;
}

/** The parts of a hit, kept so that a keystroke only changes texts. */
interface Row {
  link: HTMLAnchorElement;
  name: HTMLSpanElement;
  status: HTMLSpanElement;
  reason: HTMLSpanElement;
}

function makeRow(): Row {
  const name = make('span', { class: 'name' });
  const status = make('span', { class: 'status' });
  const reason = make('span', { class: 'reason' });
  const link = make('a', { class: 'hit' }, [name, ' ', status, ' ', reason]);
  return { link, name, status, reason };
}

/**
 * The hits, in one of two forms. While one types they are the options of the field, and each option is the
 * link itself, with nothing to press inside it: the form screen readers know best. Hits one has asked for
 * in another way are an ordinary list of links, each a stop for Tab.
 */
export class HitList {
  #field: HTMLInputElement;
  #options: HTMLElement;
  #list: HTMLElement;
  #textsOf: (hit: Hit) => HitTexts;
  #rows: Row[] = [];
  #active = -1;

  constructor(
    field: HTMLInputElement,
    options: HTMLElement,
    list: HTMLElement,
    textsOf: (hit: Hit) => HitTexts,
  ) {
    this.#field = field;
    this.#options = options;
    this.#list = list;
    this.#textsOf = textsOf;
  }

  /** Shows hits as options of the field, and gives the options. */
  showOptions(hits: readonly Hit[]): Element[] {
    this.choose(-1);
    if (this.#list.hasChildNodes()) this.#list.replaceChildren();
    this.#list.hidden = true;
    hits.forEach((hit, at) => {
      const { link } = this.#fill((this.#rows[at] ??= this.#makeOption(at)), hit);
      if (!link.isConnected) this.#options.append(link);
    });
    while (this.#options.childElementCount > hits.length) this.#options.lastChild?.remove();
    this.#options.hidden = hits.length === 0;
    this.#field.setAttribute('aria-expanded', String(hits.length > 0));
    return [...this.#options.children];
  }

  /** Shows hits as a list of links, and gives the links. */
  showList(hits: readonly Hit[]): HTMLAnchorElement[] {
    this.showOptions([]);
    const links = hits.map((hit) => this.#fill(makeRow(), hit).link);
    this.#list.replaceChildren(...links.map((link) => make('li', {}, [link])));
    this.#list.hidden = hits.length === 0;
    return links;
  }

  /** Where one goes to be at the hits: the first link of the list, or the field that has the options. */
  get entrance(): HTMLElement {
    return this.#list.querySelector('a') ?? this.#field;
  }

  /** The option that Enter follows. */
  get chosen(): HTMLElement | undefined {
    return this.#optionAt(this.#active);
  }

  /** Chooses an option, or none, while focus stays in the field. */
  choose(at: number): void {
    this.chosen?.setAttribute('aria-selected', 'false');
    this.#active = this.#optionAt(at) ? at : -1;
    const { chosen } = this;
    if (chosen) {
      chosen.setAttribute('aria-selected', 'true');
      chosen.scrollIntoView({ block: 'nearest' });
      this.#field.setAttribute('aria-activedescendant', chosen.id);
    } else this.#field.removeAttribute('aria-activedescendant');
  }

  /** Chooses as a key says, and tells whether the key was for the options. */
  move(key: string): boolean {
    const last = this.#options.childElementCount - 1;
    const isChoosing = this.#active >= 0;
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
      this.choose(-1);
      return false;
    }
    const target = {
      ArrowDown: this.#active === last ? 0 : this.#active + 1,
      ArrowUp: isChoosing && this.#active > 0 ? this.#active - 1 : last,
      Home: isChoosing ? 0 : undefined,
      End: isChoosing ? last : undefined,
    }[key];
    if (target === undefined || last < 0) return false;
    this.choose(target);
    return true;
  }

  #optionAt(at: number): HTMLElement | undefined {
    return this.#options.children[at] as HTMLElement | undefined;
  }

  #makeOption(at: number): Row {
    const row = makeRow();
    row.link.id = `q-option-${at}`;
    row.link.tabIndex = -1;
    row.link.setAttribute('role', 'option');
    row.link.setAttribute('aria-selected', 'false');
    return row;
  }

  #fill(row: Row, hit: Hit): Row {
    const { address, status, reason } = this.#textsOf(hit);
    if (row.link.getAttribute('href') !== address) row.link.href = address;
    row.status.className = `status ${hit.kommune.status}`;
    say(row.name, hit.kommune.name);
    say(row.status, status);
    say(row.reason, reason);
    return row;
  }
}
