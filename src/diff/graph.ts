/** The parts of a network, read from a plan's nodes by their ids. */
import { inputsOf, weightsOf } from '../ops/index.ts';
import type { GraphNode, Plan } from '../ir/plan.ts';
import { unescapedName } from '../ir/node-path.ts';
import { entryOf } from '../text/present.ts';

export interface Stack {
  readonly widths: readonly number[];
  readonly activation: string;
  readonly norm: 'none' | 'batch' | 'layer';
  readonly dropout: number;
}

export class Network {
  readonly plan: Plan;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly sizes: ReadonlyMap<string, number>;

  constructor(plan: Plan) {
    this.plan = plan;
    this.nodes = new Map(plan.nodes.map((node) => [node.id, node]));
    this.sizes = new Map(plan.params.map(({ name, shape }) => [name, shape.reduce((a, b) => a * b, 1)]));
  }

  /** Names between `kind.` and the rest of ids: groups, crosses, reads. */
  names(kind: 'group' | 'cross' | 'read'): ReadonlySet<string> {
    return new Set(
      this.plan.nodes.flatMap(({ id }) =>
        id.startsWith(`${kind}.`) && id.includes('/')
          ? [unescapedName(id.slice(kind.length + 1, id.indexOf('/')))]
          : [],
      ),
    );
  }

  /** The nodes of a part, by the path that their ids start with. */
  part(path: string): readonly GraphNode[] {
    return this.plan.nodes.filter(({ id }) => id.startsWith(`${path}/`));
  }

  /** Weights of a part. */
  parameters(path: string): number {
    let sum = 0;
    for (const [name, size] of this.sizes) if (name.startsWith(`${path}/`)) sum += size;
    return sum;
  }

  /** Names of the signals of a group or of the bias, by the node that reads them. */
  signalsInto(id: string): readonly string[] {
    return this.#sources(id).flatMap((source) => {
      const node = entryOf(this.nodes, source);
      return 'signal' in node ? [node.signal] : [];
    });
  }

  /** What a node reads, through concatenations. */
  #sources(id: string): readonly string[] {
    const node = this.nodes.get(id);
    if (node === undefined) return [];
    return inputsOf(node).flatMap((input) =>
      entryOf(this.nodes, input).op === 'concat' ? this.#sources(input) : [input],
    );
  }

  /** Weights of the kernels that multiply what a node gives: its width times theirs, for each that reads it. */
  outgoing(id: string): number {
    const width = this.nodes.get(id)?.width ?? 0;
    const read = (from: string): number => {
      let sum = 0;
      for (const node of this.plan.nodes) {
        if (!inputsOf(node).includes(from)) continue;
        if (node.op === 'concat') sum += read(node.id);
        else if (node.op === 'dense') sum += width * node.width;
      }
      return sum;
    };
    return read(id);
  }

  /** Rows of kernels that read a signal, in parameters. */
  outgoingOfSignal(name: string): number {
    let sum = 0;
    for (const node of this.plan.nodes) if ('signal' in node && node.signal === name) sum += this.outgoing(node.id);
    return sum;
  }

  /** The node that a group or cross ends in: the last of its part. */
  endOf(path: string): GraphNode | null {
    return this.part(path).at(-1) ?? null;
  }

  stack(path: string): Stack {
    const own = this.part(path).filter(
      ({ id }) => /^layer\.\d+/.test(id.slice(path.length + 1)) && !id.includes('/member.'),
    );
    const layers = own.filter(({ id }) => /^layer\.\d+$/.test(id.slice(path.length + 1)));
    const activation = own.find((node) => node.op === 'activation') ?? layers.find((node) => node.op === 'dense');
    const dropout = own.find((node) => node.op === 'dropout');
    return {
      widths: layers.map(({ width }) => width),
      activation: activation !== undefined && 'activation' in activation ? activation.activation : 'none',
      norm: own.some(({ op }) => op === 'batch_norm')
        ? 'batch'
        : own.some(({ op }) => op === 'layer_norm')
          ? 'layer'
          : 'none',
      dropout: dropout !== undefined && dropout.op === 'dropout' ? dropout.rate : 0,
    };
  }

  /** Rank of the kernels of a part's layers of DCN-v2; null: they are whole. */
  rankOf(path: string): number | null {
    const node = this.part(path).find(({ op }) => op === 'cross_low_rank');
    return node?.op === 'cross_low_rank' ? node.rank : null;
  }

  /** A part without the ids of other parts' widths: two parts of the same shape give the same text. */
  shapeOf(path: string): string {
    return JSON.stringify([this.shapeButRank(path), this.rankOf(path)]);
  }

  shapeButRank(path: string): string {
    return JSON.stringify(
      this.part(path).map((node) => {
        const ofDcn = node.op === 'cross' || node.op === 'cross_low_rank';
        return [
          node.id,
          ofDcn ? 'cross' : node.op,
          node.width,
          inputsOf(node),
          ofDcn ? null : weightsOf(node).length,
          'activation' in node ? node.activation : null,
        ];
      }),
    );
  }
}
