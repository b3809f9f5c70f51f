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
