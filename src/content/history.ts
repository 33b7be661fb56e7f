import { execFileSync } from 'node:child_process';

/** ISO dates of the last change by path, as git knows them; none in a copy without history. */
function readHistory(folder: string): Map<string, string> {
  const git = (...args: string[]) =>
    execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const dates = new Map<string, string>();
  try {
    // A shallow copy gives every file the date of its oldest commit, which would be untrue.
    if (git('rev-parse', '--is-shallow-repository').trim() === 'true') return dates;
    let date = '';
    for (const line of git('log', '--format=:%cs', '--name-only', '--', folder).split('\n')) {
      if (line.startsWith(':')) date = line.slice(1);
      else if (line && !dates.has(line)) dates.set(line, date);
    }
  } catch {
    // No git here, or no history: the pages leave the date out.
  }
  return dates;
}

const history = readHistory('content');

/**
 * The day a file was last changed, or nothing when no history tells.
 *
 * @param file path from the root of the project
 */
export const lastChanged = (file: string): string | undefined => history.get(file);
