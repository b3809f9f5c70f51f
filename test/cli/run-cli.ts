/** Runs the built program the way a shell does. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';

export interface CliResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export const cliPath = join(inject('packageRoot'), 'dist/cli.js');

/** Starts the program; the caller reads and ends it. */
export function startCli(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, [cliPath, ...args], { env: { ...process.env, ...env } });
}

/** Runs the program to its end. */
export async function runCli(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: NodeJS.ProcessEnv = {},
): Promise<CliResult> {
  return finish(startCli(args, env), input);
}

/** Runs a line of shell to its end; `$WHOSAID` is the program. */
export async function runShell(line: string, cwd: string): Promise<CliResult> {
  const env = { ...process.env, WHOSAID: `${process.execPath} ${cliPath}` };
  return finish(spawn('bash', ['-c', line], { cwd, env }), '');
}

/** Waits for the end; `null` leaves the standard input open. */
export async function finish(child: ChildProcess, input: string | Uint8Array | null = ''): Promise<CliResult> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  child.stdin?.on('error', () => undefined);
  if (input !== null) child.stdin?.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

/** An empty folder, gone after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
