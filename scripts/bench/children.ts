/** What only a fresh process shows: the cold start, and peak memory. */
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { median } from './measure.js';

const WINK = `
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const run = (text) => nlp.readDoc(text);`;
const ownCode = (built: string, scope: string) => `
  const { extractQuotes } = await import(${JSON.stringify(pathToFileURL(built).href)});
  const run = (text) => extractQuotes(text, { scope: '${scope}' });`;

export interface Program {
  readonly name: string;
  readonly code: string;
}

/** Programs that define \`run(text)\`: wink alone, and whosaid as built at a path. */
export function listPrograms(built: string): Program[] {
  return [
    { name: 'wink-nlp [sbd, pos]', code: WINK },
    { name: 'whosaid, scope speech', code: ownCode(built, 'speech') },
    { name: 'whosaid, scope all', code: ownCode(built, 'all') },
  ];
}

function runNode(code: string): number {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
  return Number(output);
}

/** Milliseconds from the first import to the first answer, the median of some runs in turn. */
export function measureColdStart(programs: readonly Program[], text: string, rounds: number, step: () => void): number[] {
  const times = programs.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    programs.forEach(({ code }, index) => {
      times[index]!.push(
        runNode(`const start = performance.now();${code}
          run(${JSON.stringify(text)});
          process.stdout.write(String(performance.now() - start));`),
      );
      step();
    });
  }
  return times.map(median);
}

/** Peak resident memory in megabytes after one pass over a JSON file of texts. */
export function measureMemory(programs: readonly Program[], textsFile: string, step: () => void): number[] {
  return programs.map(({ code }) => {
    const kilobytes = runNode(`${code}
      const { readFileSync } = await import('node:fs');
      for (const text of JSON.parse(readFileSync(${JSON.stringify(textsFile)}, 'utf8'))) run(text);
      process.stdout.write(String(process.resourceUsage().maxRSS));`);
    step();
    return kilobytes / 1024;
  });
}
