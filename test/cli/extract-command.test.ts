import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractFromHtml } from '../../src/html/index.js';
import { extractQuotes } from '../../src/index.js';
import { emptyFolder, runCli, runShell } from './run-cli.js';

const ARTICLE = '“We won,” said Ada Okoro. “It was close.”\n';
const repository = join(import.meta.dirname, '../..');

function folderWithArticle(): { folder: string; article: string } {
  const folder = emptyFolder();
  const article = join(folder, 'article.txt');
  writeFileSync(article, ARTICLE);
  return { folder, article };
}

describe('whosaid article.txt', () => {
  it('prints the same extraction as the library, as JSON', async () => {
    const { article } = folderWithArticle();
    const { code, stdout, stderr } = await runCli([article, '--format', 'json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(extractQuotes(ARTICLE));
  });

  it.each([[['-']], [[]]])('reads standard input when given %j', async (files) => {
    const { code, stdout } = await runCli([...files, '-f', 'json'], ARTICLE);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(extractQuotes(ARTICLE));
  });

  it('prints several files: an array, lines, rows', async () => {
    const { article, folder } = folderWithArticle();
    const other = join(folder, 'other.txt');
    writeFileSync(other, 'Nothing was said.');
    const json = await runCli([article, other, '--format', 'json']);
    expect((JSON.parse(json.stdout) as { id: string }[]).map(({ id }) => id)).toEqual([article, other]);
    const ndjson = await runCli([article, other, '--format', 'ndjson']);
    expect(ndjson.stdout.trimEnd().split('\n').map((line) => (JSON.parse(line) as { id: string }).id)).toEqual([
      article,
      other,
    ]);
    const csv = await runCli([article, other, '--format', 'csv']);
    expect(csv.stdout.split('\r\n')[0]).toMatch(/^article,quote,speaker,/);
    expect(csv.stdout.match(/article,quote/g)).toHaveLength(1);
  });

  it('passes the options on', async () => {
    const { article, folder } = folderWithArticle();
    const speakers = join(folder, 'speakers.json');
    writeFileSync(speakers, '[{"name": "Ada Okoro", "kind": "person"}]');
    const { code, stdout } = await runCli([
      article, '--format', 'json', '--scope', 'all', '--min-confidence', '0.2', '--author', 'Lea Brandt',
      '--speakers', speakers, '--cue', 'opine', '--cue', 'quip',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(
      extractQuotes(ARTICLE, {
        scope: 'all', minConfidence: 0.2, author: 'Lea Brandt',
        speakers: [{ name: 'Ada Okoro', kind: 'person' }], cues: ['opine', 'quip'],
      }),
    );
  });

  it('prints the fixture article for people, without colours in a pipe', async () => {
    const { code, stdout, stderr } = await runCli([join(repository, 'fixtures/articles/hiddleston.txt')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/hiddleston\.txt: \d+ quotes?, \d+ speakers?/);
    expect(stdout).not.toContain('\u001b');
  });

  it('reads a web page and makes one', async () => {
    const page = join(emptyFolder(), 'page.html');
    writeFileSync(page, '<article><h1>News</h1><p>&ldquo;We <b>won</b>,&rdquo; said Ada Okoro.</p></article>');
    const json = await runCli([page, '--format', 'json']);
    expect(JSON.parse(json.stdout)).toEqual(extractFromHtml(readFileSync(page, 'utf8')).extraction);
    const html = await runCli([page, '--format', 'html']);
    expect(html.code).toBe(0);
    expect(html.stdout).toMatch(/^<!doctype html>[\s\S]*We won[\s\S]*<\/html>\s*$/);
    expect(await runCli([page, page, '--format', 'html'])).toMatchObject({ code: 2, stdout: '' });
  });

  it('goes quietly when the reader has seen enough', async () => {
    const { folder } = folderWithArticle();
    const { stdout, stderr } = await runShell(
      'for i in $(seq 300); do echo article.txt; done | xargs $WHOSAID --format json | head -c 1; echo " ${PIPESTATUS[1]}"',
      folder,
    );
    expect(stdout).toBe('[ 0\n');
    expect(stderr).toBe('');
  });
});

describe('what goes wrong', () => {
  const { folder, article } = (() => {
    const path = join(repository, 'node_modules/.cache/whosaid-cli-errors');
    mkdirSync(join(path, 'folder'), { recursive: true });
    writeFileSync(join(path, 'article.txt'), ARTICLE);
    writeFileSync(join(path, 'empty.txt'), '');
    writeFileSync(join(path, 'blank.txt'), ' \n\t\n');
    writeFileSync(join(path, 'binary.pdf'), Buffer.from([37, 80, 68, 70, 0, 1, 2]));
    writeFileSync(join(path, 'latin.txt'), Buffer.from('caf\xe9 said', 'latin1'));
    writeFileSync(join(path, 'list.json'), '{"name": "Ada"}');
    writeFileSync(join(path, 'broken.json'), '[{');
    writeFileSync(join(path, 'wrong.json'), '[{"nom": "Ada"}]');
    return { folder: path, article: join(path, 'article.txt') };
  })();

  it.each([
    ['a missing file', ['missing.txt'], 'FILE_NOT_FOUND', 'Check the spelling'],
    ['a folder', ['folder'], 'FILE_IS_DIRECTORY', 'whosaid batch'],
    ['a mistyped command', ['bach'], 'FILE_NOT_FOUND', 'whosaid --help lists them'],
    ['articles in lines', ['many.ndjson'], 'FILE_IS_NDJSON', 'whosaid batch'],
    ['an empty file', ['empty.txt'], 'FILE_EMPTY', 'plain text'],
    ['a blank file', ['blank.txt'], 'FILE_EMPTY', 'white space only'],
    ['a binary file', ['binary.pdf'], 'FILE_BINARY', 'pdftotext'],
    ['another encoding', ['latin.txt'], 'FILE_NOT_UTF8', 'iconv'],
    ['an unknown option', ['article.txt', '--formt', 'json'], 'OPTION_UNKNOWN', '--format'],
    ['an unknown format', ['article.txt', '--format', 'xml'], 'OPTION_INVALID', 'ndjson'],
    ['an unknown scope', ['article.txt', '--scope', 'half'], 'OPTION_INVALID', 'speech, all'],
    ['a confidence of 80', ['article.txt', '--min-confidence', '80'], 'OPTION_INVALID', 'from 0 to 1'],
    ['a missing value', ['article.txt', '--author'], 'OPTION_INVALID', 'argument missing'],
    ['a blank author', ['article.txt', '--author', ' '], 'OPTIONS_INVALID', 'options.author'],
    ['no list of speakers', ['article.txt', '--speakers', 'list.json'], 'SPEAKERS_FILE_INVALID', 'array'],
    ['a broken list of speakers', ['article.txt', '--speakers', 'broken.json'], 'SPEAKERS_FILE_INVALID', 'JSON'],
    ['a speaker without name', ['article.txt', '--speakers', 'wrong.json'], 'OPTIONS_INVALID', 'speakers.0'],
    ['a missing list of speakers', ['article.txt', '--speakers', 'no.json'], 'FILE_NOT_FOUND', 'no.json'],
  ])('%s: code 2, a coded line that says what to do, nothing on standard output', async (_, args, code, advice) => {
    const paths = args.map((arg) => (/\.(?:txt|json|pdf)$|^folder$/.test(arg) ? join(folder, arg) : arg));
    const result = await runCli(paths);
    expect({ code: result.code, stdout: result.stdout }).toEqual({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(new RegExp(`^whosaid: ${code}: .*\n$`));
    expect(result.stderr).toContain(advice);
  });

  it('an empty standard input', async () => {
    const { code, stderr } = await runCli(['-']);
    expect(code).toBe(2);
    expect(stderr).toContain('FILE_EMPTY: Standard input is empty');
  });

  it('one bad file among good ones: code 1, the good ones are printed', async () => {
    const { code, stdout, stderr } = await runCli([join(folder, 'missing.txt'), article, '--format', 'ndjson']);
    expect(code).toBe(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain('FILE_NOT_FOUND');
  });

  it('a full disk', async () => {
    const { stdout, stderr } = await runShell('$WHOSAID article.txt > /dev/full; echo $?', folder);
    expect(stdout).toBe('2\n');
    expect(stderr).toContain('whosaid: DISK_FULL: ');
  });

  it('a file name that acts on terminals is shown, not obeyed', async () => {
    const { stderr } = await runCli(['\u001b]0;owned\u0007.txt']);
    expect(stderr).not.toContain('\u001b');
    expect(stderr).toContain('FILE_NOT_FOUND');
  });
});

describe('help', () => {
  it('teaches by examples', async () => {
    const { code, stdout } = await runCli(['--help']);
    expect(code).toBe(0);
    for (const word of ['Examples:', '--scope', '--min-confidence', 'standard input', 'Exit code']) {
      expect(stdout).toContain(word);
    }
  });

  it('prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { version: string };
    expect(await runCli(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` });
  });
});
