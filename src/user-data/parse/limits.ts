/** What a file may hold at most. Beyond it reading stops with words, never with a full memory. */
export const limits = {
  /** Of a file, in bytes. */
  bytes: 1_000_000_000,
  rows: 5_000_000,
  columns: 1_000,
  /** Characters of one cell; a longer one is taken for a quotation mark that is never closed. */
  cell: 100_000,
  /** Bytes that a compressed file may unpack to. */
  unpacked: 1_000_000_000,
  /** Cells of a sheet or of a Parquet file. */
  cells: 60_000_000,
  /** Characters of all different texts of a file together. */
  characters: 600_000_000,
} as const;
