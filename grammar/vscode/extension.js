/**
 * The extension: starts `adsc lsp` and shows what it answers; all that is known of the language is there. Bundled by scripts/vsix.ts.
 */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { commands, languages, window, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { isAda } from '../../src/language/syntax/is-ada.ts';
import { createPicture } from './picture.js';
import { serverCommand } from './server-command.mts';

/** @type {LanguageClient | null} */
let client = null;

/** @param {import('vscode').ExtensionContext} context */
export async function activate(context) {
  const picture = createPicture(async (method, params) =>
    client === null ? null : client.sendRequest(method, params),
  );
  context.subscriptions.push(
    picture,
    workspace.onDidOpenTextDocument(setLanguage),
    commands.registerCommand('adsc.picture', picture.show),
    commands.registerCommand('adsc.restart', async () => {
      await deactivate();
      await start(context);
    }),
    workspace.onDidGrantWorkspaceTrust(() => commands.executeCommand('adsc.restart')),
    workspace.onDidChangeConfiguration((event) =>
      ['adsc.path', 'adsc.changesSinceHead', 'adsc.documentation'].some((one) => event.affectsConfiguration(one))
        ? commands.executeCommand('adsc.restart')
        : undefined,
    ),
  );
  for (const document of workspace.textDocuments) await setLanguage(document);
  await start(context);
}

export async function deactivate() {
  await client?.stop();
  client = null;
}

/** @param {import('vscode').ExtensionContext} context */
async function start(context) {
  const server = serverCommand({
    setting: workspace.getConfiguration('adsc').get('path') ?? '',
    trusted: workspace.isTrusted,
    folders: (workspace.workspaceFolders ?? []).map((folder) => folder.uri.fsPath),
    platform: process.platform,
    path: process.env.PATH ?? '',
    home: homedir(),
    exists: existsSync,
  });
  // Without an adsc of the user's own there is the one of this extension.
  const options =
    server === null
      ? { module: join(context.extensionPath, 'server.js'), transport: TransportKind.stdio }
      : {
          command: server.command,
          args: ['lsp'],
          transport: TransportKind.stdio,
          options: { cwd: server.cwd, shell: server.shell },
        };
  client = new LanguageClient('adsc', 'adsc', options, {
    documentSelector: [{ language: 'ads' }],
    initializationOptions: {
      showsPages: true,
      trusted: workspace.isTrusted,
      changesSinceHead: workspace.getConfiguration('adsc').get('changesSinceHead') ?? true,
      documentation: workspace.getConfiguration('adsc').get('documentation') ?? '',
    },
    middleware: {
      // The page of a diagnostic is a text of its own.
      executeCommand: async (name, args, next) => {
        const result = await next(name, args);
        if (name === 'adsc.explain' && typeof result === 'string')
          await window.showTextDocument(await workspace.openTextDocument({ content: result, language: 'plaintext' }), {
            preview: true,
            viewColumn: -2,
          });
        return result;
      },
    },
  });
  try {
    await client.start();
  } catch (error) {
    client = null;
    void offerInstall(
      `'${server?.command ?? 'the server of the extension'} lsp' did not start: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/**
 * One notification for a server that does not start: colours and snippets work without it.
 * @param {string} reason
 */
async function offerInstall(reason) {
  const install = 'Install adsc in this folder';
  const choose = 'Choose the program';
  const retry = 'Try again';
  const folder = workspace.isTrusted ? workspace.workspaceFolders?.[0] : undefined;
  const picked = await window.showErrorMessage(
    `adsc was not found (${reason}). Without it there are colours and snippets, but no errors, hover or completion.`,
    ...(folder === undefined ? [] : [install]),
    choose,
    retry,
  );
  if (picked === install) {
    // In a terminal, so that its output and its end are seen. Nothing is run before the user says so.
    const terminal = window.createTerminal({ name: 'adsc', cwd: folder.uri });
    terminal.show();
    terminal.sendText('npm install --save-dev adsc');
  } else if (picked === choose) await commands.executeCommand('workbench.action.openSettings', 'adsc.path');
  else if (picked === retry) await commands.executeCommand('adsc.restart');
}

/**
 * Ada's package specifications have the same suffix, and where its extension is installed either may have been given the other's file.
 * @param {import('vscode').TextDocument} document
 */
async function setLanguage(document) {
  if (!document.fileName.endsWith('.ads') || (document.languageId !== 'ads' && document.languageId !== 'ada')) return;
  const wanted = isAda(document.getText()) ? 'ada' : 'ads';
  if (wanted !== document.languageId && (await languages.getLanguages()).includes(wanted))
    await languages.setTextDocumentLanguage(document, wanted);
}
