import { formatNumber } from '#domain/site/norwegian.ts';

/** A number without decimals; a dash where there is none. */
export const whole = (number: number | undefined): string =>
  number === undefined ? '–' : String(Math.round(number));

/** A number with one decimal; a dash where there is none. */
export const decimal = (number: number | undefined): string =>
  number === undefined
    ? '–'
    : formatNumber(Number(number.toFixed(1)), 'nb').replace(/^\d+$/, '$&,0');
