/** What is read of one file. */
import type { Reject } from '../../data/files/rejected-lines.ts';
import type { RawValue } from '../../runtime/types.ts';

export interface OwnColumn {
  readonly name: string;
  /** DuckDB's name of the type, as a lock has it: text files are VARCHAR throughout, JSON Lines JSON. */
  readonly type: string;
  readonly values: readonly RawValue[];
}

export interface FileRows {
  readonly rows: number;
  /** In the order of the file. */
  readonly columns: readonly OwnColumn[];
  /** By row: 0 where it is no row (a line that is no JSON object). null: all are. */
  readonly readable: Uint8Array | null;
  /** Lines that are left out. */
  readonly rejects: readonly Reject[];
}

/** How a text file is written, as the spec says. */
export interface TextForm {
  readonly delimiter: string;
  readonly header: boolean;
  /** Names that the spec gives; null: the file has them. */
  readonly columns: readonly string[] | null;
  /** Texts that mean "missing". */
  readonly missing: readonly string[];
}
