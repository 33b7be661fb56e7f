import { kommuneNamesData } from '#domain/directory/page-data.ts';
import { hook } from '#elements/kit/hook.ts';
import { readPageData } from '#elements/kit/page-data.ts';

let told: Readonly<Record<string, string>> | undefined;

/**
 * The names of kommuner by number. The page tells them; a form has them already, in the list to choose from,
 * and 357 names sent twice would weigh on the page that is heaviest.
 */
function namesOnPage(): Readonly<Record<string, string>> {
  const list = document.querySelector<HTMLSelectElement>('select[data-kommune]');
  if (list) return Object.fromEntries([...list.options].map(({ value, text }) => [value, text]));
  return readPageData(hook(document.body, 'kommune-names', HTMLElement), kommuneNamesData);
}

/** The name of a kommune, or its number when there is none of today with it. */
export const kommuneCalled = (number: string): string => (told ??= namesOnPage())[number] ?? number;
