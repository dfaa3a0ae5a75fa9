/** What the threads of encoding tell each other. */
import type { EncoderSource } from '../../../bundle/build-encoder.ts';
import type { Diagnostic } from '../../../diagnostics/index.ts';
import type { Plan } from '../../../ir/plan.ts';
import type { SignalCounts } from '../../../runtime/types.ts';
import type { Extras, Split } from '../../encoded-chunk.ts';
import type { ExamplesFacts } from '../../relation/examples-options.ts';
import type { ShardFindings } from '../shards.ts';
import type { FileRange } from '../../relation/table.ts';
import type { TableOfExamples } from '../../tables/found-rows.ts';
import type { RowWindow } from '../../relation/row-window.ts';
import type { FoundTally } from '../../tables/found-tally.ts';

/** What a thread starts with. */
export interface ThreadData {
  readonly plan: Plan;
  readonly encoderSource: EncoderSource;
  readonly root: string;
  readonly files?: string;
  readonly window?: RowWindow;
  readonly extras?: Extras;
  readonly facts: ExamplesFacts;
  /** How many there are. */
  readonly threads: number;
  readonly memoryMb: number;
  /** A folder that exists, for what the thread's database spills. */
  readonly tempFolder: string;
  readonly chunkRows: number;
  readonly tables: readonly TableOfExamples[];
}

/** `shard`: encode it; `stored`: a block has been dealt with, and its memory comes back; `stop`: leave the shard early; `finish`: there are no more. */
export type ToThread =
  | { readonly kind: 'shard'; readonly shard: number; readonly range: FileRange }
  | { readonly kind: 'stored'; readonly buffer: ArrayBuffer }
  | { readonly kind: 'stop' }
  | { readonly kind: 'finish' };

export type FromThread =
  | {
      readonly kind: 'block';
      readonly shard: number;
      readonly split: Split;
      readonly rows: number;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly crc32: number;
    }
  | { readonly kind: 'rows'; readonly shard: number; readonly rows: number; readonly bad: number }
  | { readonly kind: 'shard'; readonly shard: number; readonly findings: ShardFindings }
  | {
      readonly kind: 'finished';
      readonly signals: [string, SignalCounts][];
      /** Of all its shards, by table. */
      readonly tallies: readonly FoundTally[];
    }
  | { readonly kind: 'failed'; readonly diagnostics: readonly Diagnostic[] }
  /** What is not about the data: a bug. */
  | { readonly kind: 'crashed'; readonly error: unknown };
