/** @typedef {import('./commands.mjs').Step & { name: string }} NamedStep */

/** @param {number} start */
const secondsSince = (start) => `${Math.round((Date.now() - start) / 1000)} s`;

/** How many lines of a step that failed are shown again at the end, where a log that is cut still has them. */
const linesAgain = 40;

/**
 * Runs steps side by side, each as soon as what it waits for has passed and there is room for it; the first ones
 * first. A step that fails shows all it said, and at the end its last lines again; those that wait for it are left
 * out, the others run on.
 *
 * @param {readonly NamedStep[]} steps
 * @param {object} options
 * @param {number} options.most How many run at once.
 * @param {(step: NamedStep, isAlone: boolean) => Promise<{ status: number, output: string }>} options.run
 * @param {(line: string) => void} [options.print]
 * @returns {Promise<number>} 0 when all passed, else the exit code of the first that failed
 */
export async function sideBySide(steps, { most, run, print = console.log }) {
  const waiting = [...steps];
  /** @type {Map<NamedStep, Promise<void>>} */
  const running = new Map();
  /** @type {Set<string>} */
  const passed = new Set();
  /** What each said. @type {Map<string, { what: string, output: string }>} */
  const failed = new Map();
  /** @type {Set<string>} */
  const leftOut = new Set();
  let status = 0;
  let started = 0;
  const began = Date.now();
  const names = new Set(steps.map(({ name }) => name));

  /** @param {NamedStep} step */
  const mayStart = ({ lock, alone, after = [] }) =>
    running.size < most &&
    after.every((name) => !names.has(name) || passed.has(name)) &&
    (running.size === 0 ||
      (!alone && ![...running.keys()].some((one) => one.alone || (lock && one.lock === lock))));

  /** @param {NamedStep} step */
  const perform = async (step) => {
    started += 1;
    print(`▶ ${started}/${steps.length} ${step.what} (npm run ${step.name})`);
    const start = Date.now();
    const result = await run(step, Boolean(step.alone));
    const time = secondsSince(start);
    running.delete(step);
    if (result.status === 0) {
      passed.add(step.name);
      print(`✓ ${step.what} (${time})`);
      return;
    }
    const output = result.output.trimEnd();
    failed.set(step.name, { what: step.what, output });
    status ||= result.status;
    if (output) print(`\n${output}\n`);
    print(`✗ ${step.what} failed (${time}). Run it alone with: npm run ${step.name}`);
  };

  while (waiting.length > 0 || running.size > 0) {
    for (const step of [...waiting]) {
      const missing = step.after?.find((name) => failed.has(name) || leftOut.has(name));
      if (missing) {
        print(`– ${step.what}: left out, since it needs ${missing}`);
        leftOut.add(step.name);
      } else if (mayStart(step)) {
        running.set(step, perform(step));
      } else continue;
      waiting.splice(waiting.indexOf(step), 1);
    }
    if (running.size > 0) await Promise.race(running.values());
  }
  for (const [name, { what, output }] of failed) {
    print(`\n✗ ${what} (npm run ${name})`);
    if (output) print(output.split('\n').slice(-linesAgain).join('\n'));
  }
  const others = leftOut.size > 0 ? `, ${leftOut.size} left out` : '';
  print(`\nIn ${secondsSince(began)}:\n${passed.size} passed, ${failed.size} failed${others}`);
  return status;
}
