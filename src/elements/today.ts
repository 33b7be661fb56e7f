import { dayHere } from '#domain/assessment/days.ts';

/** The day it is where the reader is, as an ISO date. */
export const todayHere = (): string => dayHere(new Date());
