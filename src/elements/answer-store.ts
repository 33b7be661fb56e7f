import { storedMap } from './device-store.ts';

/**
 * Answers on this device: id → form value. Values are read through `readAnswers`. All forms share the
 * store: the same indicator has the same answer everywhere.
 */
export const storedAnswers = storedMap('slt.egenvurdering:');
