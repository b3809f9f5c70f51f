#!/usr/bin/env node
/** The program that the package installs as `whosaid`. */
import { run } from './program.js';

// A reader such as `head` may go at any time; what was being written then says so itself.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

process.exitCode = await run(process.argv.slice(2), process);
