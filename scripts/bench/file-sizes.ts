import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, number, percentile } from './figures.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const kinds: [name: string, files: string][] = [
  ['src/**/*.ts', 'src/**/*.ts'],
  ['src/**/*.astro', 'src/**/*.astro'],
  ['src/**/*.css', 'src/**/*.css'],
  ['scripts', 'scripts/**/*.{ts,mjs}'],
  ['tests', 'tests/**/*.ts'],
];

const linesIn = (file: string) => readFileSync(join(root, file), 'utf8').split('\n').length - 1;

/** Prints how long the files of the project are, and which is the longest. */
export function printFileSizes(): void {
  console.log('\nLines a file: median, 90th percentile, largest');
  for (const [name, pattern] of kinds) {
    const sizes = globSync(pattern, { cwd: root })
      .map((file) => ({ file, lines: linesIn(file) }))
      .sort((a, b) => b.lines - a.lines);
    const lines = sizes.map((one) => one.lines);
    const figures = [median(lines), percentile(lines, 0.9), lines[0] ?? 0];
    console.log(
      `  ${name.padEnd(20)} ${String(sizes.length).padStart(4)} files ${figures.map((figure) => number.format(figure).padStart(6)).join('')}  ${sizes[0]?.file}`,
    );
  }
}
