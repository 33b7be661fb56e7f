/** How much an import reads. The catalogue of all 357 kommuner would stay far below. */
export const limits = {
  /** Bytes of the file. */
  file: 5_000_000,
  /** Bytes of what is inside an .xlsx file. */
  unpacked: 40_000_000,
  /** Files inside an .xlsx file. */
  parts: 500,
  rows: 2_000,
  columns: 100,
  /** Signs in a cell: as many as Excel allows. */
  cell: 32_767,
  /** Signs in a value that is new. The longest that editors have written is far below. */
  value: 600,
  /** Milliseconds to read an .xlsx file. */
  time: 3_000,
} as const;
