/** A server over HTTP of what a link leads to, and clients that bundles bring along. */
import { renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createApp } from '../../src/serve/http/app.ts';
import { type Reloaded, Service } from '../../src/serve/hot-swap.ts';
import { atEnd } from './cleanup.ts';
import type { Untrained } from './untrained.ts';

export type Row = Readonly<Record<string, unknown>>;

/** client/client.js of a bundle. */
export interface Client {
  rank(
    request: Row,
    candidates: readonly Row[],
  ): Promise<{
    readonly scores: Readonly<Record<string, readonly (number | null)[]>>;
    readonly errors?: readonly { readonly error: string }[];
  }>;
  predict(rows: readonly Row[]): Promise<{ readonly predictions: readonly Readonly<Record<string, number>>[] }>;
}

/** What it rejects with. */
export interface ServerError extends Error {
  readonly status: number;
  readonly code: string;
}

export const ADMIN_TOKEN = 'a'.repeat(16);

/** Serves `dir/current`, with a clock that the test sets. */
export async function served(dir: string, options: { readonly allowBreaking?: boolean } = {}) {
  const clock = { now: Date.UTC(2026, 0, 1) };
  const opened = await Service.open(join(dir, 'current'), 'current', {
    capacity: 512,
    threads: 1,
    maxList: 10_000,
    maxWaiting: 5000,
    timeout: 60_000,
    now: () => clock.now,
    ...options,
  });
  if (Array.isArray(opened)) throw new Error(opened[0]!.message);
  const { service } = opened;
  /** What came of /admin/reload, with its reasons. */
  const reloads: Reloaded[] = [];
  const app = createApp(service, {
    maxBody: 1 << 24,
    maxCandidates: 500,
    timeout: 60_000,
    token: null,
    adminToken: ADMIN_TOKEN,
    maxDrift: null,
    onReload: (result) => reloads.push(result),
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  let isOpen = true;
  const close = async () => {
    if (!isOpen) return;
    isOpen = false;
    await app.close();
    await service.close();
  };
  atEnd(close);
  return { service, url, clock, close, reloads };
}

/** Makes `dir/current` lead to a run or bundle in it. */
export function pointTo(dir: string, name: string): void {
  symlinkSync(name, join(dir, 'current.new'));
  renameSync(join(dir, 'current.new'), join(dir, 'current'));
}

export async function clientOf({ bundle }: Pick<Untrained, 'bundle'>, url: string): Promise<Client> {
  const module = (await import(pathToFileURL(join(bundle, 'client/client.js')).href)) as {
    readonly createClient: (url: string) => Client;
  };
  return module.createClient(url);
}
