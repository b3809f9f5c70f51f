/** Says at the end, in plain words, which tests were left out and why. */
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** `describe.skipIf(…)('queue (left out: no redis-server here)')` names its own reason. */
const titleOf = (test: TestCase): string =>
  test.parent.type === 'suite' ? test.parent.fullName : test.module.relativeModuleId;

export default class LeftOutReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const leftOut = new Map<string, number>();
    for (const module of modules) {
      for (const test of module.children.allTests('skipped')) {
        const result = test.result();
        const note = result.state === 'skipped' && result.note ? ` (left out: ${result.note})` : '';
        const title = `${module.relativeModuleId}: ${titleOf(test)}${note}`;
        leftOut.set(title, (leftOut.get(title) ?? 0) + 1);
      }
    }
    for (const [title, count] of leftOut) console.log(` Left out: ${count} × ${title}`);
    if (leftOut.size === 0) console.log(' Nothing was left out.');
  }
}
