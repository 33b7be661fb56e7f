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
}
