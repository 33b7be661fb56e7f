/** A sheet of a workbook: its name and its rows, headers first. */
export interface TextSheet {
  name: string;
  rows: readonly (readonly string[])[];
}
