import { filterNames, type FilterName, type Filters } from '#domain/directory/filters.ts';
import { hook } from '#elements/kit/hook.ts';

type Control = HTMLSelectElement | HTMLInputElement;

/** The controls of the filters: a list for each, or a box to tick. */
const controlsIn = (host: Element): [FilterName, Control][] =>
  filterNames.map((name) => {
    const selector = `[name="${name}"]`;
    const isBox = name === 'felles';
    const control = isBox
      ? hook(host, selector, HTMLInputElement)
      : hook(host, selector, HTMLSelectElement);
    return [name, control];
  });

const isTicked = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement;

export function chosenIn(host: Element): Filters {
  const filters: Filters = {};
  for (const [name, control] of controlsIn(host)) {
    const value = isTicked(control) && !control.checked ? '' : control.value;
    if (value) filters[name] = value;
  }
  return filters;
}

/** Chooses what an address says. A value that is not among the choices counts as none. */
export function chooseIn(host: Element, address: URLSearchParams): void {
  for (const [name, control] of controlsIn(host)) {
    const value = address.get(name) ?? '';
    if (isTicked(control)) control.checked = control.value === value;
    else control.value = [...control.options].some((each) => each.value === value) ? value : '';
  }
}

/** The filters as the address holds them: those not chosen are empty. */
export const inAddress = (filters: Filters): Record<FilterName, string | undefined> => ({
  fylke: filters.fylke,
  politidistrikt: filters.politidistrikt,
  status: filters.status,
  felles: filters.felles,
});
