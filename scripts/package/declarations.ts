/** The types of the package's entries: one declaration file for each, with all that it needs of adsc's own sources. */
import { Extractor, ExtractorLogLevel, ExtractorConfig } from '@microsoft/api-extractor';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const top = join(import.meta.dirname, '../..');

/** @param entries name of the declaration file, without its ending, to the source below src */
export function writeDeclarations(dist: string, entries: Readonly<Record<string, string>>): void {
  // In the project, so that the types of packages are found, and not in node_modules, whose declarations API Extractor does not inline.
  const cache = join(top, '.adsc');
  mkdirSync(cache, { recursive: true });
  const scratch = mkdtempSync(join(cache, 'types-'));
  try {
    execFileSync(
      process.execPath,
      [
        join(top, 'node_modules/typescript/bin/tsc'),
        '-p',
        join(top, 'scripts/package/tsconfig.json'),
        '--outDir',
        scratch,
      ],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    );
    importJavaScript(scratch);
    for (const [name, source] of Object.entries(entries))
      rollUp(scratch, join(scratch, source.replace(/\.ts$/, '.d.ts')), join(dist, `${name}.d.mts`));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Sources import each other by `.ts`; API Extractor follows `.js`, as a consumer's compiler does. */
function importJavaScript(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.d.ts')) continue;
    const path = join(entry.parentPath, entry.name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/((?:from|import\()\s*['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2'));
  }
}

function rollUp(folder: string, entry: string, file: string): void {
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(top, 'package.json'),
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: entry,
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            module: 'nodenext',
            moduleResolution: 'nodenext',
            target: 'es2022',
            lib: ['es2023'],
            types: ['node'],
            skipLibCheck: true,
            strict: true,
          },
        },
      },
      apiReport: { enabled: false },
      docModel: { enabled: false },
      tsdocMetadata: { enabled: false },
      dtsRollup: { enabled: true, untrimmedFilePath: file },
      messages: {
        compilerMessageReporting: { default: { logLevel: 'error' } } as never,
        extractorMessageReporting: { default: { logLevel: 'none' } } as never,
        tsdocMessageReporting: { default: { logLevel: 'none' } } as never,
      },
    },
  });
  const result = Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      if (message.logLevel === ExtractorLogLevel.None || message.messageId.startsWith('console-'))
        message.handled = true;
    },
  });
  if (!result.succeeded) throw new Error(`no declarations of ${entry}`);
}
