import type { Wordings } from '#domain/assessment/wordings.ts';

/** The wordings a page asks by: `data-wording` stands where an indicator has been reworded. */
export const wordingsIn = (host: Element): Wordings =>
  Object.fromEntries(
    [...host.querySelectorAll<HTMLElement>('[data-wording]')].map(({ id, dataset }) => [
      dataset.indicator ?? id,
      Number(dataset.wording),
    ]),
  );
