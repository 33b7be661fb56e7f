import { expect, test } from 'vitest';
import { sideBySide } from '../../../scripts/run/side-by-side.mjs';

interface FakeStep {
  name: string;
  after?: string[];
  lock?: string;
  alone?: boolean;
}

/** Runs steps that end when the test has been told of all that began, and tells what happened. */
async function runFake(fake: readonly FakeStep[], { most = 2, failing = [] as string[] } = {}) {
  const lines: string[] = [];
  const besides = new Map<string, string[]>();
  const running = new Set<string>();
  const status = await sideBySide(
    fake.map((step) => ({ ...step, what: step.name, run: [] })),
    {
      most,
      print: (line) => void lines.push(line),
      run: async ({ name }) => {
        running.add(name);
        await new Promise((resolve) => setTimeout(resolve, 5));
        for (const one of running) besides.set(one, [...(besides.get(one) ?? []), ...running]);
        running.delete(name);
        const isFailing = failing.includes(name);
        return { status: isFailing ? 3 : 0, output: isFailing ? `${name} said\nall of this` : '' };
      },
    },
  );
  const ran = (name: string) => [...new Set(besides.get(name) ?? [])].sort();
  return { status, ran, text: lines.join('\n') };
}

test('steps run side by side, no more than there is room for', async () => {
  const { ran, status } = await runFake([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
  expect(status).toBe(0);
  expect(ran('a')).toEqual(['a', 'b']);
  expect(ran('c')).not.toContain('a');
});

test('a step waits for what it needs, for its lock, and until it is alone', async () => {
  const { ran, text } = await runFake(
    [
      { name: 'late', after: ['first'] },
      { name: 'first', lock: 'x' },
      { name: 'locked', lock: 'x' },
      { name: 'free' },
      { name: 'single', alone: true },
    ],
    { most: 9 },
  );
  expect(ran('first')).toEqual(['first', 'free']);
  expect(ran('late')).not.toContain('first');
  expect(ran('locked')).not.toContain('first');
  expect(ran('single')).toEqual(['single']);
  expect(text).toMatch(/\n5 passed, 0 failed$/);
});

test('a step that fails shows all it said, and its end once more when all is done, the others run on, and its exit code is kept', async () => {
  const { status, ran, text } = await runFake(
    [
      { name: 'build' },
      { name: 'pages', after: ['build'] },
      { name: 'browser', after: ['pages'] },
      { name: 'lint' },
    ],
    { failing: ['build'] },
  );
  expect(status).toBe(3);
  expect(text).toContain('build said\nall of this');
  expect(text).toMatch(/✗ build \(npm run build\)\nbuild said\nall of this\n\nIn /);
  expect(text).toContain('npm run build');
  expect(ran('lint')).toContain('lint');
  expect([...ran('pages'), ...ran('browser')]).toEqual([]);
  expect(text).toMatch(/\n1 passed, 1 failed, 2 left out$/);
});

test('what a step needs counts only when it is among the steps', async () => {
  const { text } = await runFake([{ name: 'pages', after: ['build'] }]);
  expect(text).toMatch(/\n1 passed, 0 failed$/);
});
