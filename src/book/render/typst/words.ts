import { keepTogether } from '#domain/site/keep-together.ts';

/** Words as they are printed: on one line of the file, and with hard spaces where Norwegian keeps things together. */
export const words = (text: string): string => keepTogether(text.replaceAll(/\s*\n\s*/g, ' '));
