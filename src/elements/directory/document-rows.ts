import type { FilteredRow } from '#domain/directory/documents/filter.ts';
import { fold } from '#domain/site/norwegian.ts';
import { hook } from '#elements/kit/hook.ts';

/** A document of the page, with what the filter sees of it. */
interface Row extends FilteredRow {
  node: HTMLElement;
}

interface Group {
  node: HTMLElement;
  details: HTMLDetailsElement;
  count: HTMLElement;
  rows: readonly Row[];
  /** True while it was opened for what it holds, and not by the reader. */
  isOpened: boolean;
}

const wordsOf = (text = '') => text.split(' ').filter(Boolean);

function rowOf(node: HTMLElement): Row {
  const { kind = '', kommuner, fylker, themes, years } = node.dataset;
  const [from, to] = (years ?? '').split('-').map(Number);
  return {
    node,
    type: kind,
    kommuner: wordsOf(kommuner),
    fylker: wordsOf(fylker),
    themes: wordsOf(themes),
    years: years && from && to ? { from, to } : undefined,
    text: fold(node.textContent),
  };
}

const groupOf = (node: HTMLElement): Group => ({
  node,
  details: hook(node, 'details', HTMLDetailsElement),
  count: hook(node, '[data-count]', HTMLElement),
  rows: [...node.querySelectorAll<HTMLElement>('li[data-kind]')].map(rowOf),
  isOpened: false,
});

/** The documents of the page in their groups, shown or not. */
export class DocumentRows {
  #groups: readonly Group[];
  #parts: readonly HTMLElement[];

  constructor(host: HTMLElement) {
    this.#groups = [...host.querySelectorAll<HTMLElement>('[data-group]')].map(groupOf);
    this.#parts = [...host.querySelectorAll<HTMLElement>('[data-part]')];
  }

  get all(): readonly FilteredRow[] {
    return this.#groups.flatMap(({ rows }) => rows);
  }

  /**
   * Shows the documents that pass, and the groups that have any.
   *
   * @param isNarrowed opens those groups; what was opened for that is closed again when nothing narrows the list
   * @returns how many pass
   */
  show(passes: (row: FilteredRow) => boolean, isNarrowed: boolean): number {
    let total = 0;
    for (const group of this.#groups) {
      const passing = group.rows.filter(passes);
      for (const row of group.rows) row.node.hidden = !passing.includes(row);
      group.node.hidden = passing.length === 0;
      group.count.textContent = `${passing.length}`;
      this.#open(group, isNarrowed && passing.length > 0);
      total += passing.length;
    }
    for (const part of this.#parts) part.hidden = !part.querySelector('[data-group]:not([hidden])');
    return total;
  }

  #open(group: Group, isWanted: boolean): void {
    if (isWanted && !group.details.open) group.isOpened = group.details.open = true;
    if (!isWanted && group.isOpened) group.isOpened = group.details.open = false;
  }
}
