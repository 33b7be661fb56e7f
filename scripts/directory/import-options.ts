import type { Edit, RawRecord } from './merge.ts';
import type { ReferenceData } from './reference-data.ts';

/** A coordination that the import touches. */
export interface Touched {
  id: string;
  /** As the spreadsheet counts it; none when the row is left out. */
  row?: number | undefined;
  before?: RawRecord | undefined;
  after?: RawRecord | undefined;
  edits: Edit[];
}

/** What the person who imports has said, and what the catalogue holds. */
export interface ImportOptions extends ReferenceData {
  records: readonly RawRecord[];
  /** Ids that may lose their confirmed contact, or go. */
  remove: readonly string[];
  /** True when coordinations without a row stay. */
  partial: boolean;
}
