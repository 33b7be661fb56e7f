import { fileURLToPath } from 'node:url';
import { buildDate } from '#domain/site/freshness.ts';
import type { CommandContext } from './command-context.ts';

/** Runs a command on the real catalogue, with the arguments it was given. */
export async function run(
  command: (args: readonly string[], context: CommandContext) => Promise<number>,
): Promise<void> {
  let today: string;
  try {
    today = buildDate(process.env.BUILD_DATE);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
    return;
  }
  process.exitCode = await command(process.argv.slice(2), {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    today,
    print: console.log,
    ...(process.stdout.columns && { width: process.stdout.columns }),
  });
}
