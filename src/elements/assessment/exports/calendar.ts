/** What the calendar of a plan is made with, loaded when one is asked for. */
export { versionsOf } from '#domain/assessment/calendar-versions.ts';
export { deadlinesOf } from '#domain/assessment/exports/deadlines.ts';
