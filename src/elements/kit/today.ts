import { dayIn } from '#domain/site/day.ts';

/** The day it is where the reader is, as an ISO date. */
export const todayHere = (): string => dayIn(new Date().toISOString());
