import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { extractFromHtml } from '../../src/html/index.js';
import { extractQuotes, type ExtractOptions } from '../../src/index.js';
import { emptyFolder, finish, runCli, runShell, startCli } from '../cli/run-cli.js';
import { articleLines, articleText } from './articles.js';

type Line = Record<string, unknown> & { error?: { code: string; message: string } };

const parseLines = (text: string): Line[] =>
  text.split('\n').slice(0, -1).map((line) => JSON.parse(line) as Line);

/** One thread, where the test is not about threads: half the work of starting. */
const one = ['-w', '1'];

const expectedLine = (number: number, options?: ExtractOptions): Line => ({
  id: `a${number}`,
  ...extractQuotes(articleText(number), options),
  meta: { number },
});

describe('whosaid batch: sources', () => {
  const count = 50;
  const expected = Array.from({ length: count }, (_, number) => expectedLine(number));

  it.each([
    ['a file', (folder: string) => writeFileSync(join(folder, 'in'), articleLines(count)), ['in']],
    ['a gzip file', (folder: string) => writeFileSync(join(folder, 'in'), gzipSync(articleLines(count))), ['in']],
    [
      'a gzip file of two members',
      (folder: string) => {
        const lines = articleLines(count);
        const middle = lines.indexOf('\n', 3000) + 1;
        const members = [gzipSync(lines.slice(0, middle)), gzipSync(lines.slice(middle))];
        writeFileSync(join(folder, 'in'), Buffer.concat(members));
      },
      ['in'],
    ],
  ])('%s: one line each, in order, other fields under meta', async (_, prepare, [input]) => {
    const folder = emptyFolder();
    prepare(folder);
    const out = join(folder, 'out.ndjson');
    const { code, stdout, stderr } = await runCli(['batch', join(folder, input!), '--out', out, '-w', '2']);
    expect({ code, stdout, stderr }).toEqual({
      code: 0, stdout: '', stderr: 'whosaid: 50 articles, 0 with errors\n',
    });
    expect(parseLines(readFileSync(out, 'utf8'))).toEqual(expected);
    expect(readdirSync(folder).sort()).toEqual(['in', 'out.ndjson']);
  });

  it.each([['plain', articleLines(count)], ['gzip', gzipSync(articleLines(count))]])(
    'standard input to standard output, %s',
    async (_, input) => {
      const { code, stdout } = await runCli(['batch', '-', '--out', '-', '--quiet', ...one], input);
      expect(code).toBe(0);
      expect(parseLines(stdout)).toEqual(expected);
    },
  );

  it('a folder: every .txt and .html file below it, by path, the id its path', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'b'));
    writeFileSync(join(folder, 'b/two.txt'), articleText(2));
    writeFileSync(join(folder, 'a.TXT'), articleText(1));
    writeFileSync(join(folder, 'notes.md'), 'not an article');
    writeFileSync(join(folder, 'c.txt'), Buffer.from([0, 1, 2]));
    writeFileSync(join(folder, 'd.txt'), Buffer.from('caf\xe9', 'latin1'));
    const page = '<article><p>&ldquo;We <b>won</b>,&rdquo; said Ada Okoro.</p></article>';
    writeFileSync(join(folder, 'e.html'), page);
    const { code, stdout } = await runCli(['batch', folder, '-q', ...one]);
    expect(code).toBe(1);
    const lines = parseLines(stdout);
    expect(lines.map(({ id, error }) => [id, error?.code])).toEqual([
      ['a.TXT', undefined], ['b/two.txt', undefined], ['c.txt', 'FILE_BINARY'], ['d.txt', 'LINE_NOT_UTF8'],
      ['e.html', undefined],
    ]);
    const { text, extraction, title, authors, url } = extractFromHtml(page);
    expect(lines[4]).toEqual({ id: 'e.html', ...extraction, meta: { title, authors, url, text } });
    expect(lines[1]).toEqual({ id: 'b/two.txt', ...extractQuotes(articleText(2)) });
  });

  it('passes the options on to every article', async () => {
    const { stdout } = await runCli(['batch', '-q', ...one, '--scope', 'all', '--min-confidence', '0.1'], articleLines(3));
    const options = { scope: 'all', minConfidence: 0.1 } as const;
    expect(parseLines(stdout)).toEqual([0, 1, 2].map((number) => expectedLine(number, options)));
  });
});

describe('whosaid batch: what is wrong with a line becomes its answer', () => {
  const bad: [string, string | Uint8Array, string | null, string][] = [
    ['no JSON', 'hello', null, 'LINE_NOT_JSON'],
    ['cut off', '{"id":"x","te', null, 'LINE_NOT_JSON'],
    ['blank', '', null, 'LINE_BLANK'],
    ['white space', ' \t', null, 'LINE_BLANK'],
    ['an array', '[1,2]', null, 'LINE_NOT_OBJECT'],
    ['null', 'null', null, 'LINE_NOT_OBJECT'],
    ['no id', '{"text":"x"}', null, 'LINE_ID_INVALID'],
    ['a number as id', '{"id":7,"text":"x"}', null, 'LINE_ID_INVALID'],
    ['no text', '{"id":"x"}', 'x', 'LINE_TEXT_INVALID'],
    ['no string as text', '{"id":"x","text":["y"]}', 'x', 'LINE_TEXT_INVALID'],
    ['invalid UTF-8', Buffer.from('{"id":"x","text":"caf\xe9"}', 'latin1'), null, 'LINE_NOT_UTF8'],
    ['too long', `{"id":"x","text":"${'y'.repeat(3000)}"}`, null, 'LINE_TOO_LONG'],
  ];

  it('in its place, with its number, and the run goes on', async () => {
    const good = (id: string) => `{"id":"${id}","text":"Nothing."}`;
    const input = Buffer.concat(
      [good('first'), ...bad.map(([, line]) => line), good('last')].map((line) => Buffer.concat([Buffer.from(line), Buffer.from('\n')])),
    );
    const { code, stdout, stderr } = await runCli(['batch', '-', ...one, '--max-line', '2000'], input);
    expect(code).toBe(1);
    expect(stderr).toBe('whosaid: 14 articles, 12 with errors\n');
    const lines = parseLines(stdout);
    expect(lines[0]).toMatchObject({ id: 'first', quotes: [] });
    expect(lines.at(-1)).toMatchObject({ id: 'last', quotes: [] });
    const errors = lines.slice(1, -1).map(({ id, line, error }) => [id, line, error?.code]);
    expect(errors).toEqual(bad.map(([, , id, code], index) => [id, index + 2, code]));
    for (const { error } of lines.slice(1, -1)) expect(error!.message).toMatch(/\w{4}.*\.$/);
  });

  it('ids that come twice are two articles, each answered in its place', async () => {
    const { code, stdout } = await runCli(
      ['batch', '-q', ...one],
      '{"id":"x","text":"“One,” she said."}\n{"id":"x","text":"“Two,” she said."}\n',
    );
    expect(code).toBe(0);
    expect(parseLines(stdout)).toEqual([
      { id: 'x', ...extractQuotes('“One,” she said.') },
      { id: 'x', ...extractQuotes('“Two,” she said.') },
    ]);
  });

  it('keys that could poison a prototype are data like others', async () => {
    const { stdout } = await runCli(
      ['batch', '-q', ...one],
      '{"id":"x","text":"","__proto__":{"quotes":1},"constructor":{"prototype":2}}\n',
    );
    expect(stdout).toBe(
      '{"id":"x","quotes":[],"speakers":[],"diagnostics":[],"meta":{"__proto__":{"quotes":1},"constructor":{"prototype":2}}}\n',
    );
  });

  it('an empty input gives an empty output', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'in'), '');
    const { code } = await runCli(['batch', join(folder, 'in'), '--out', join(folder, 'out'), '-q', ...one]);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('');
  });
});

describe('whosaid batch: what makes the run impossible', () => {
  it.each([
    ['a missing file', ['no.ndjson'], 'FILE_NOT_FOUND'],
    ['a folder without articles', ['empty'], 'FOLDER_EMPTY'],
    ['output into a missing folder', ['in', '--out', 'no/out'], 'FILE_NOT_FOUND'],
    ['output onto a folder', ['in', '--out', 'empty'], 'OUTPUT_NOT_A_FILE'],
    ['resuming standard output', ['in', '--resume'], 'OPTION_INVALID'],
    ['an article instead of lines', ['article.txt'], 'FILE_NOT_NDJSON'],
    ['no workers', ['in', '--workers', '0'], 'OPTION_INVALID'],
    ['an unknown option', ['in', '--worker', '1'], 'OPTION_UNKNOWN'],
    ['a broken gzip file', ['broken.gz', '-q', '-w', '1'], 'INPUT_BROKEN'],
  ])('%s: code 2 and a coded line', async (_, args, code) => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'empty'));
    writeFileSync(join(folder, 'in'), articleLines(1));
    writeFileSync(join(folder, 'article.txt'), articleText(1));
    writeFileSync(join(folder, 'broken.gz'), gzipSync(articleLines(1000)).subarray(0, 900));
    const result = await runShell(`$WHOSAID batch ${args.join(' ')}`, folder);
    expect(result.code).toBe(2);
    expect(result.stderr).toMatch(new RegExp(`^whosaid: ${code}: .*\n$`));
  });

  it('a full disk: says so, keeps what is done, goes on when there is room', async (context) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'in'), articleLines(300));
    mkdirSync(join(folder, 'small'));
    await runShell('$WHOSAID batch in --out whole -q -w 1', folder);
    const result = await runShell(
      `unshare -rm bash -c '
        mount -t tmpfs -o size=24k tmpfs small || exit 99
        $WHOSAID batch in --out small/out --checkpoint 0 -q -w 1; echo "first $?"
        ls small
        mount -o remount,size=8m small
        $WHOSAID batch in --out small/out --resume -q -w 1; echo "second $?"
        cmp whole small/out && echo same'`,
      folder,
    );
    if (result.code === 99 || result.stderr.includes('unshare')) context.skip('no right to mount a small disk here');
    expect(result.stderr).toMatch(/^whosaid: DISK_FULL: .*\n$/);
    expect(result.stdout).toBe('first 2\nout.journal\nout.partial\nsecond 0\nsame\n');
  });

  it('a full disk behind standard output', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'in'), articleLines(3));
    const { stdout, stderr } = await runShell('$WHOSAID batch in -w 1 > /dev/full; echo $?', folder);
    expect(stdout).toBe('2\n');
    expect(stderr).toContain('DISK_FULL');
  });
});

describe('whosaid batch: in a pipe', () => {
  it('goes quietly when the reader has seen enough, also while the input is idle', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'in'), articleLines(500));
    const { stdout, stderr } = await runShell(
      '(cat in; sleep 60 & echo $! > sleeper; wait) | (timeout 30 $WHOSAID batch -w 1; echo "code $?" >&2; kill $(cat sleeper)) | head -n 1 | cut -c 1-9',
      folder,
    );
    expect(stdout).toBe('{"id":"a0\n');
    expect(stderr).toBe('code 0\n');
  });

  it('answers each line at once, without waiting for the next', async () => {
    const child = startCli(['batch', '-', '--out', '-', '-q', ...one]);
    const answers: string[] = [];
    child.stdout!.setEncoding('utf8').on('data', (chunk: string) => answers.push(chunk));
    for (let number = 0; number < 3; number += 1) {
      child.stdin!.write(`{"id":"n${number}","text":"Nothing."}\n`);
      while (answers.length <= number) await sleep(10);
      expect(answers[number]).toMatch(new RegExp(`^\\{"id":"n${number}".*\n$`));
    }
    expect((await finish(child)).code).toBe(0);
  });

  it('split among several: one line out for one line in, in order within each part', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'in'), articleLines(90));
    await runShell(
      `split -n l/3 --filter='$WHOSAID batch - --out - -q -w 1 > $FILE' in part.`,
      folder,
    );
    const { stdout } = await runShell('cat part.aa part.ab part.ac', folder);
    expect(parseLines(stdout)).toEqual(Array.from({ length: 90 }, (_, number) => expectedLine(number)));
  });
});

describe('whosaid batch: atomic output', () => {
  it('the name appears only when all is done; until then the old file stays', async () => {
    const folder = emptyFolder();
    const out = join(folder, 'out');
    writeFileSync(out, 'old');
    const child = startCli(['batch', '-', '--out', out, '-q', ...one]);
    child.stdin!.write(articleLines(5));
    while (!existsSync(`${out}.partial`)) await sleep(10);
    expect(readFileSync(out, 'utf8')).toBe('old');
    expect((await finish(child)).code).toBe(0);
    expect(parseLines(readFileSync(out, 'utf8'))).toHaveLength(5);
    expect(readdirSync(folder)).toEqual(['out']);
  });
});
