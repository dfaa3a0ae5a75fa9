import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { loadBuild } from '../../bundle/load.ts';
import { SIGNATURE_FILE, SIGNATURE_SUFFIX, signatureOf } from '../../bundle/signature.ts';
import { diagnostic } from '../../diagnostics/create.ts';
import { findPlace } from '../../train/run/place.ts';
import { writeFileAtomically } from '../../files/durable.ts';
import { CommandFailure, type Context, exitCode, type ExitCode } from '../context.ts';
import { calibratorIn, openBundle } from '../../api/runs.ts';
import { privateKey } from '../signatures.ts';
import { unwrap } from '../../api/train.ts';

/** `adsc sign RUN|BUNDLE|CALIBRATOR.json --key private.pem`: a detached signature, of what was checked first. */
export async function signCommand(context: Context, args: string[], raw: Record<string, unknown>): Promise<ExitCode> {
  const shown = args[0]!;
  const key = privateKey(context, (raw as { readonly key: string }).key, '--key');
  const path = resolve(context.cwd, shown);
  const [signed, to] =
    shown.endsWith('.json') && isFile(path)
      ? await checkedCalibrator(context, path)
      : await checkedManifest(path, shown);
  try {
    await writeFileAtomically(to, signatureOf(signed, key));
  } catch (error) {
    throw new CommandFailure(
      [
        diagnostic('ADS9009', null, {
          path: relative(context.cwd, to),
          reason: error instanceof Error ? error.message : String(error),
        }),
      ],
      exitCode.data,
    );
  }
  if (context.json) context.out(`${JSON.stringify({ path: relative(context.cwd, to) })}\n`);
  else if (!context.quiet) context.out(`wrote ${relative(context.cwd, to)}\n`);
  return exitCode.fine;
}

async function checkedManifest(path: string, shown: string): Promise<[Uint8Array, string]> {
  const place = await findPlace(path);
  if (place === null)
    throw new CommandFailure(
      [diagnostic('ADS8601', null, { path: shown, reason: 'it is neither a trained run nor a bundle' })],
      exitCode.data,
    );
  const build = unwrap(await loadBuild(place.bundle));
  return [build.manifestBytes, join(place.bundle, SIGNATURE_FILE)];
}

/** A calibrator lies in `calibrators/` of its run. */
async function checkedCalibrator(context: Context, path: string): Promise<[Uint8Array, string]> {
  const run = await openBundle(context, relative(context.cwd, dirname(dirname(path))) || '.', null);
  const content = readFileSync(path);
  const read = await calibratorIn(run, { path, shown: basename(path), bytes: content });
  if ('reason' in read) throw new CommandFailure([diagnostic('ADS8506', null, read)], exitCode.data);
  return [content, `${path}${SIGNATURE_SUFFIX}`];
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
