import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** The options of a command, and the one file or folder it may name; nothing when it is given anything else. */
export function argumentsOf<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [name, ...rest] = positionals;
    return rest.length > 0 ? undefined : { ...values, name };
  } catch {
    return undefined;
  }
}
