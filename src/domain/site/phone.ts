/** A Norwegian number as one reads it: «23 24 23 25». Five digits stay together. */
export const readableNumber = (digits: string): string =>
  digits.length === 8 ? digits.replace(/(..)(?=.)/g, '$1 ') : digits;

/** The same number as it is called from anywhere, where that can be done: `+4723242325`. */
export const internationalNumber = (digits: string): string =>
  digits.length === 8 ? `+47${digits}` : digits;

/** The address that calls a number, however it is printed. */
export const callAddress = (printed: string): string => `tel:${printed.replaceAll(' ', '')}`;
