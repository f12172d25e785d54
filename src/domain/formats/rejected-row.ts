/** A row of an opened file that is no task. */
export interface RejectedRow {
  /** 1-based line of a JSON Lines file, or position in a JSON array. */
  readonly line: number;
  readonly reason: string;
}
