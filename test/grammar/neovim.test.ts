/**
 * The language server in Neovim, as docs/editor.md sets it up: problems, hover, rename, layout, what colours are made of, the picture.
 * Where there is a Neovim (on the PATH, or as NVIM).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { bundledCli, folder } from '../helpers/command.ts';

const nvim =
  process.env['NVIM_PROGRAM'] ??
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((place) => join(place, 'nvim'))
    .find((path) => existsSync(path)) ??
  null;
if (nvim === null) console.warn('SKIPPED: the language server in Neovim, as no nvim is on the PATH');

const spec = `model shop
data log from "log.csv" { time served_at }
/// What is bid.
signal bid : continuous
group ad {bid, prize} -> 16
tower all { }
head click on clicked
train { holdout last(1d) }
`;

/** Asks as a user's keys would, and writes what came. */
const script = (cli: string) => `
local out = {}
local function wait(what) assert(vim.wait(100000, what, 20), 'waited too long') end
vim.cmd('edit model.ads')
local buffer = vim.api.nvim_get_current_buf()
local id = vim.lsp.start_client({ name = 'adsc', cmd = { '${process.execPath}', '${cli}', 'lsp' }, root_dir = vim.fn.getcwd() })
vim.lsp.buf_attach_client(buffer, id)
wait(function() return #vim.diagnostic.get(buffer) > 0 end)
out.problems = vim.tbl_map(function(d) return { code = d.code, lnum = d.lnum, message = d.message } end, vim.diagnostic.get(buffer))
local function ask(method, params)
  local answer = vim.lsp.buf_request_sync(buffer, method, params, 100000)
  return answer[id].result
end
local function at(line, character)
  return { textDocument = vim.lsp.util.make_text_document_params(buffer), position = { line = line, character = character } }
end
out.hover = ask('textDocument/hover', at(3, 8)).contents.value
out.tokens = #ask('textDocument/semanticTokens/full', at(0, 0)).data
out.picture = ask('adsc/picture', at(3, 8))
vim.api.nvim_win_set_cursor(0, { 4, 8 })
vim.lsp.buf.rename('price')
wait(function() return vim.api.nvim_buf_get_lines(buffer, 3, 4, false)[1]:find('signal price') ~= nil end)
vim.lsp.util.apply_text_edits(ask('textDocument/formatting', vim.lsp.util.make_formatting_params({})), buffer, 'utf-16')
out.text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\\n')
vim.fn.writefile({ vim.json and vim.json.encode(out) or vim.fn.json_encode(out) }, 'out.json')
vim.cmd('qall!')
`;

it.skipIf(nvim === null)(
  'has problems, hover, rename, layout, colours and the picture',
  () => {
    const dir = folder({ 'model.ads': spec, 'test.lua': script(bundledCli()) });
    const ran = spawnSync(nvim!, ['--headless', '--clean', '-c', 'luafile test.lua'], {
      cwd: dir,
      encoding: 'utf8',
      timeout: 300_000,
      env: { ...process.env, XDG_STATE_HOME: dir, XDG_DATA_HOME: dir, XDG_CACHE_HOME: dir },
    });
    expect(existsSync(join(dir, 'out.json')), ran.stdout + ran.stderr).toBe(true);
    const out = JSON.parse(readFileSync(join(dir, 'out.json'), 'utf8')) as {
      problems: { code: string; lnum: number; message: string }[];
      hover: string;
      tokens: number;
      text: string;
    };
    expect(out.problems).toMatchObject([{ code: 'ADS2001', lnum: 4 }]);
    expect(out.problems[0]!.message).toContain("there is no signal called 'prize'");
    expect(out.hover).toContain('What is bid.');
    expect(out.tokens % 5).toBe(0);
    expect(out.tokens).toBeGreaterThan(50);
    expect(out.text).toContain('\ngroup ad { price, prize } -> 16\n');
  },
  310_000,
);
