/** An event as a calendar shows it. A moment is an ISO date, or an instant in UTC (`2027-06-08T07:00:00Z`). */
export interface CalendarEvent {
  /** The same each time, so that a calendar updates what it has. */
  uid: string;
  start: string;
  /** The last day where it lasts whole days; left out where nobody knows when it is over. */
  end: string | undefined;
  summary: string;
  description: string;
  location: string | undefined;
  /** The page that tells of it. */
  url: string;
  /** Whether it stands as told, may still be moved, or was called off. */
  status: 'confirmed' | 'tentative' | 'cancelled';
  /** ISO date of the day what it says was last changed. */
  changed: string;
}
