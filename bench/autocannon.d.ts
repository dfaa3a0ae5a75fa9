/** The part of autocannon (https://github.com/mcollina/autocannon) that the benchmarks call; it brings no types. */
declare module 'autocannon' {
  interface Options {
    readonly url: string;
    readonly method?: 'GET' | 'POST';
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly connections?: number;
    /** Seconds. */
    readonly duration?: number;
  }
  namespace autocannon {
    interface Result {
      /** A second. */
      readonly requests: { readonly average: number };
      /** Milliseconds. */
      readonly latency: { readonly p50: number; readonly p99: number };
      readonly non2xx: number;
      readonly errors: number;
    }
  }
  function autocannon(options: Options): Promise<autocannon.Result>;
  export = autocannon;
}
