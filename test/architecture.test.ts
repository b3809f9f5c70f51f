/**
 * The import graph of `src/`, read with the TypeScript compiler: which layer
 * may import which, no cycles, and nothing of Node in what browsers load.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const SRC = new URL('../src/', import.meta.url).pathname;
const STAGES = ['document', 'quotation-marks', 'cues', 'mentions', 'attributions', 'speakers', 'quotes'];
const SHARED = ['types', 'errors', 'schemas', 'text'];

/** What each layer of the core may import besides itself. */
const CORE: Readonly<Record<string, readonly string[]>> = {
  types: ['schemas'],
  schemas: [],
  errors: [],
  text: ['types'],
  scoring: ['types', 'errors'],
  options: ['errors', 'schemas'],
  ...Object.fromEntries(STAGES.map((stage) => [stage, [...SHARED, 'scoring']])),
  languages: ['types'],
  outputs: SHARED,
  extract: [...STAGES, ...SHARED, 'options'],
  index: ['extract', 'languages', 'errors', 'schemas', 'types', 'outputs'],
};
/** Whatever is no layer of the core is built on top of it; its `index.ts` may bind the language. */
const ON_TOP = ['index', 'options', 'outputs', ...SHARED];

interface Import {
  readonly from: string;
  /** A file of `src/`, or the name of a package or built-in module. */
  readonly to: string;
  readonly typeOnly: boolean;
  readonly local: boolean;
}

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.[cm]?tsx?$/.test(entry.name))
  .map((entry) => relative(SRC, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort();
const imports = files.flatMap(readImports);
const local = imports.filter((entry) => entry.local);

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join(SRC, file), 'utf8'), ts.ScriptTarget.Latest, true);
}

function readImports(file: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const isLocal = specifier.text.startsWith('.');
    found.push({ from: file, to: isLocal ? resolve(file, specifier.text) : specifier.text, typeOnly, local: isLocal });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const named = clause?.namedBindings;
      const allTypes =
        !clause?.name && named !== undefined && ts.isNamedImports(named) && named.elements.length > 0 &&
        named.elements.every((element) => element.isTypeOnly);
      add(node.moduleSpecifier, clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || allTypes);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (
      ts.isCallExpression(node) &&
      (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require')
    ) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

function resolve(file: string, specifier: string): string {
  const path = join(dirname(file), specifier).split(sep).join('/');
  const source = path.replace(/\.js$/, '.ts');
  return existsSync(join(SRC, source)) ? source : path;
}

function layerOf(file: string): string {
  const [first] = file.split('/');
  return first!.replace(/\.ts$/, '');
}

/** Every file that a browser loads with the core. */
function reachable(from: string): string[] {
  const seen = new Set([from]);
  for (const file of seen) {
    for (const entry of local) if (entry.from === file && !entry.typeOnly) seen.add(entry.to);
  }
  return [...seen];
}

describe('imports', () => {
  test('lead to files that exist', () => {
    expect(files).toContain('index.ts');
    expect(local.filter(({ to }) => !existsSync(join(SRC, to)))).toEqual([]);
  });

  test('go one way between layers', () => {
    const forbidden = local
      .map((entry) => ({ ...entry, layer: layerOf(entry.from), target: layerOf(entry.to) }))
      .filter(({ from, to, typeOnly, layer, target }) => {
        if (layer === target) return false;
        // A renderer may name the shape of the plain data that it is given.
        if (layer === 'outputs' && typeOnly && !(target in CORE) && to === `${target}/types.ts`) return false;
        const allowed = CORE[layer];
        if (allowed) return !allowed.includes(target);
        const bindsLanguage = target === 'languages' && from === `${layer}/index.ts`;
        return target in CORE && !ON_TOP.includes(target) && !bindsLanguage;
      })
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(forbidden).toEqual([]);
  });

  test('form no cycle', () => {
    expect(findCycle(new Map(files.map((file) => [file, targetsOf(file)])))).toEqual([]);
  });

  test('form no cycle between the layers built on the core', () => {
    const layers = new Map<string, string[]>();
    for (const { from, to } of local) {
      if (layerOf(from) !== layerOf(to)) layers.set(layerOf(from), [...(layers.get(layerOf(from)) ?? []), layerOf(to)]);
    }
    expect(findCycle(layers)).toEqual([]);
  });
});

describe('the core', () => {
  const core = reachable('index.ts');

  test('takes in every stage', () => {
    expect(core).toEqual(expect.arrayContaining(STAGES.map((stage) => `${stage}/index.ts`)));
  });

  test('imports nothing of Node', () => {
    const builtin = new Set(builtinModules);
    const found = imports
      .filter(({ from, to, local: isLocal }) => core.includes(from) && !isLocal && (to.startsWith('node:') || builtin.has(to)))
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(found).toEqual([]);
  });

  test('reads no global of Node', () => {
    const globals = new Set(['process', 'Buffer', '__dirname', '__filename', 'global', 'require']);
    const found: string[] = [];
    for (const file of core.filter((name) => name.endsWith('.ts'))) {
      const visit = (node: ts.Node): void => {
        if (
          (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isCallExpression(node)) &&
          ts.isIdentifier(node.expression) && globals.has(node.expression.text)
        ) {
          found.push(`${file} reads ${node.expression.text}`);
        }
        ts.forEachChild(node, visit);
      };
      visit(parse(file));
    }
    expect(found).toEqual([]);
  });
});

test('a stage exports one function', () => {
  const counts = STAGES.map((stage) => {
    const functions = parse(`${stage}/index.ts`).statements.filter(
      (node) =>
        ts.isFunctionDeclaration(node) &&
        (node.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
    );
    return [stage, functions.length];
  });
  expect(counts).toEqual(STAGES.map((stage) => [stage, 1]));
});

describe('words', () => {
  // What renders, serves and reads pages compares with its own markup, options and formats.
  const elsewhere = ['languages', 'html', 'outputs', 'cli', 'batch', 'pool', 'queue'];

  test('of a language are data', () => {
    const found = files.filter((file) => !elsewhere.includes(layerOf(file))).flatMap((file) => wordsIn(parse(file)).map((code) => `${file}: ${code}`));
    expect(found).toEqual([]);
  });

  test.each([
    "words[i]!.lower === 'the'", "'its' !== mention.head", "words[past]?.text === 'CEO'", "word.lower.endsWith('s')", "lemmas[i] === 'be'",
    "const { lower } = word; lower === 'that'", "const before = words[i]!.lower; before === 'a'", "/(?:ed|ing)$/.test(word.lower)",
    "let stem = form.slice(1); stem.startsWith('un')", "switch (word.lower) { case 'of': }", "new Set(['my', 'our']).has(word.lower)",
  ])('in code are found: %s', (code) => {
    expect(wordsIn(ts.createSourceFile('made-up.ts', code, ts.ScriptTarget.Latest, true))).toHaveLength(1);
  });

  test.each([
    "words[i]!.text === ','", "mention.kind === 'person'", "/^\\p{Lu}{2,3}$/u.test(word.text)", "word.text.endsWith('.')", "rule.startsWith('lead-')",
  ])('of the code itself are not: %s', (code) => {
    expect(wordsIn(ts.createSourceFile('made-up.ts', code, ts.ScriptTarget.Latest, true))).toEqual([]);
  });
});

/** Fields of words, mentions and documents that hold words of the text. */
const WORDED = new Set(['lower', 'head', 'text', 'lemmas']);
/** Names by which rules are known, which begin with what they are alike in. */
const NO_WORDS = new Set(['rule']);

/** Where code compares words of the text with letters, as written. */
function wordsIn(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const names = new Set(['lower', 'head', 'text', 'word', 'lemma', 'lemmas']);
  const isWord = (node: ts.Node): boolean => {
    if (ts.isIdentifier(node)) return names.has(node.text);
    if (ts.isPropertyAccessExpression(node)) return WORDED.has(node.name.text);
    if (ts.isBinaryExpression(node)) return node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken && isWord(node.left);
    return (ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node) || ts.isElementAccessExpression(node)) && isWord(node.expression);
  };
  const hasLetters = (node: ts.Node) => ts.isStringLiteralLike(node) && /\p{L}/u.test(node.text);
  const collect = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer && isWord(node.initializer)) names.add(node.name.text);
    ts.forEachChild(node, collect);
  };
  const matches = (node: ts.Node): boolean => {
    if (ts.isBinaryExpression(node) && [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken].includes(node.operatorToken.kind)) {
      return (hasLetters(node.left) && isWord(node.right)) || (hasLetters(node.right) && isWord(node.left));
    }
    if (ts.isCaseClause(node)) return hasLetters(node.expression) && isWord(node.parent.parent.expression);
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
    const { expression: of, name: { text: method } } = node.expression;
    const [argument] = node.arguments;
    if (!argument) return false;
    if (method === 'startsWith' || method === 'endsWith') return hasLetters(argument) && !(ts.isIdentifier(of) && NO_WORDS.has(of.text));
    if (method === 'test' || method === 'exec') return ts.isRegularExpressionLiteral(of) && spellsLetters(of.text) && isWord(argument);
    return false;
  };
  const visit = (node: ts.Node): void => {
    if (matches(node) || isSetOfWords(node)) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  collect(source);
  visit(source);
  return found;
}

/** True for a pattern with letters other than its flags, its classes and ranges (“[A-Z]”). */
function spellsLetters(pattern: string): boolean {
  return /\p{L}/u.test(pattern.replace(/\/[a-z]*$/, '').replace(/\\p\{[^}]*\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\./gi, '').replace(/[a-z]-[a-z]/gi, ''));
}

/** `new Set(['my', 'our'])`, unless of what has a hyphen or is named in capitals by the code (rules, kinds). */
function isSetOfWords(node: ts.Node): boolean {
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'Set') return false;
  const [list] = node.arguments ?? [];
  return list !== undefined && ts.isArrayLiteralExpression(list) && list.elements.length > 0
    && list.elements.every((element) => ts.isStringLiteralLike(element) && /^[\p{L}’']+$/u.test(element.text));
}

function targetsOf(file: string): string[] {
  return local.filter(({ from }) => from === file).map(({ to }) => to);
}

/** The first cycle of a graph, as its nodes; empty where there is none. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const walk = (node: string, path: readonly string[]): string[] => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return [];
    for (const next of graph.get(node) ?? []) {
      const cycle = walk(next, [...path, node]);
      if (cycle.length > 0) return cycle;
    }
    done.add(node);
    return [];
  };
  for (const node of graph.keys()) {
    const cycle = walk(node, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

test('a made-up cycle is found', () => {
  expect(findCycle(new Map([['a', ['b']], ['b', ['c']], ['c', ['b']]]))).toEqual(['b', 'c', 'b']);
  expect(findCycle(new Map([['a', ['b', 'c']], ['b', ['c']]]))).toEqual([]);
});
