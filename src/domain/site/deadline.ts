/** A deadline as a calendar shows it: an event of a whole day. */
export interface Deadline {
  /** The same each time, so that a calendar updates what it has. */
  uid: string;
  /** ISO date. */
  day: string;
  summary: string;
  description: string;
  /** Whether it comes again each year. */
  yearly?: boolean;
  /** How many days before it the calendar reminds of it, at nine in the morning. */
  reminders?: readonly number[];
  /** How often it has changed since it was first written, and the moment of the last change. */
  version?: { sequence: number; changed: string };
}
