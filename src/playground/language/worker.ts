/** The language worker: the language server that editors start, over the page's messages, and what the page shows next to the text. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from '../../lsp/server.ts';
import { type AboutText, INSPECT, OWN_LOCK, type OwnLock, PLAN, type ShownText } from '../protocol.ts';
import { Inspector } from './inspect.ts';
import { MemoryDisk } from './memory-disk.ts';

/** The type library for pages knows no worker: its end of the channel has the methods of the other. */
declare const self: Worker;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
const disk = new MemoryDisk();
const inspector = new Inspector(disk);
connection.onRequest(INSPECT, (about: ShownText) => inspector.inspect(about));
connection.onRequest(PLAN, (about: AboutText) => inspector.plan(about));
connection.onRequest(OWN_LOCK, (lock: OwnLock) => inspector.ownLock(lock));
serve(connection, disk);
