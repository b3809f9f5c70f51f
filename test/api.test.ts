/** The public surface: a change here is a change for every user, and wants a major release or a changeset. */
import Ajv2020 from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { buildJsonSchema } from '../scripts/build/json-schema.js';
import { ERROR_CODES, OptionsSchema, WhosaidError, extractQuotes } from '../src/index.js';
import { readFixtures } from '../scripts/fixtures/fixture.js';

/** Names that an entry point exports, types marked as such. */
function publicNames(entry: string): string[] {
  const file = fileURLToPath(new URL(`../${entry}`, import.meta.url));
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    noLib: true,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file)!);
  // A file without exports is no module.
  return (module ? checker.getExportsOfModule(module) : [])
    .map((symbol) => {
      const origin = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return origin.flags & ts.SymbolFlags.Value ? symbol.name : `type ${symbol.name}`;
    })
    .sort();
}

test('entry points export these names', async () => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    exports: Record<string, unknown>;
    bin: Record<string, string>;
  };
  const report = Object.keys(manifest.exports).sort().map((entry) => {
    if (entry.endsWith('.json')) return `whosaid${entry.slice(1)}\n`;
    const folder = entry === './exports' ? 'outputs/' : entry.slice(2).replace(/.$/, '$&/');
    return [`whosaid${entry.slice(1)}`, ...publicNames(`src/${folder}index.ts`).map((name) => `  ${name}`)].join('\n') + '\n';
  });
  const programs = Object.keys(manifest.bin).map((name) => `program ${name}\n`);
  // A changed name breaks users: review the difference, then rewrite the report with `npx vitest run test/api.test.ts -u`.
  await expect([...report, ...programs].join('\n')).toMatchFileSnapshot('api-report.txt');
}, 60_000);

test('the options are these', () => {
  expect(OptionsSchema.parse({})).toEqual({ scope: 'speech', speakers: [], cues: [] });
  expect(Object.keys(OptionsSchema.unwrap().shape)).toEqual(['scope', 'minConfidence', 'speakers', 'author', 'cues']);
});

describe('wrong arguments throw a coded error that says what was expected and what came', () => {
  test.each([
    [42, undefined, 'TEXT_NOT_STRING', /string.*number/],
    [null, undefined, 'TEXT_NOT_STRING', /string.*null/],
    [['a'], undefined, 'TEXT_NOT_STRING', /string.*array/],
    [undefined, undefined, 'TEXT_NOT_STRING', /string.*undefined/],
    ['a', null, 'OPTIONS_INVALID', /options/],
    ['a', { scope: 'thoughts' }, 'OPTIONS_INVALID', /options\.scope.*speech/],
    ['a', { minConfidence: 2 }, 'OPTIONS_INVALID', /options\.minConfidence/],
    ['a', { minConfidence: Number.NaN }, 'OPTIONS_INVALID', /options\.minConfidence/],
    ['a', { minimumConfidence: 0.5 }, 'OPTIONS_INVALID', /minimumConfidence.*Accepted are: scope/],
    ['a', { speakers: [{ name: ' ' }] }, 'OPTIONS_INVALID', /options\.speakers\.0\.name/],
    ['a', { author: '' }, 'OPTIONS_INVALID', /options\.author/],
    ['a', { cues: 'opine' }, 'OPTIONS_INVALID', /options\.cues/],
  ])('extractQuotes(%j, %j)', (text, options, code, message) => {
    const call = () => extractQuotes(text as string, options as never);
    expect(call).toThrow(WhosaidError);
    expect(call).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) as string }) as Error);
    expect(Object.keys(ERROR_CODES)).toContain(code);
  });
});

describe('the published JSON Schema', () => {
  const validate = new Ajv2020().compile(buildJsonSchema());

  test('accepts what the library returns', () => {
    for (const { text } of readFixtures()) {
      expect(validate(extractQuotes(text, { scope: 'all' })), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  test.each([
    [{ quotes: [], speakers: [] }],
    [{ quotes: [{}], speakers: [], diagnostics: [] }],
    [{ quotes: [], speakers: [{ id: 's1', name: null, label: 'x', kind: 'robot', roles: [], pronouns: null, mentions: [] }],
      diagnostics: [] }],
    [{ quotes: [], speakers: [], diagnostics: [{ code: 'x', message: 'y', span: { start: -1, end: 2, text: '' } }] }],
  ])('refuses %j', (value) => {
    expect(validate(value)).toBe(false);
  });
});
