/** Opening the port. */
import { BlockList, isIP } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether only programs on this machine reach an address. Names other than `localhost` may lead anywhere. */
export function isLoopback(host: string): boolean {
  const family = isIP(host);
  return family === 0 ? host === 'localhost' : loopback.check(host, family === 6 ? 'ipv6' : 'ipv4');
}

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** The address with the port that was given, or why it can't be. */
export async function listen(app: FastifyInstance, { host, port }: Address): Promise<Address | Diagnostic> {
  try {
    await app.listen({ host, port });
    const first = app.server.address();
    return { host, port: typeof first === 'object' && first !== null ? first.port : port };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return diagnostic('ADS8604', null, {
      address: addressText({ host, port }),
      reason: (code !== undefined && reasons[code]) || message,
    });
  }
}

export function addressText({ host, port }: Address): string {
  return isIP(host) === 6 ? `[${host}]:${port}` : `${host}:${port}`;
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there',
  EACCES: 'no permission',
  EADDRNOTAVAIL: 'it is no address of this machine',
  ENOTFOUND: 'there is no such host',
};
