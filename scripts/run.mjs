/**
 * Every npm command: installs what is missing, then runs its steps with the Node of the packages. Plain JavaScript
 * without dependencies, since it runs on any Node 20 before anything is installed.
 */
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sequences, steps } from './run/commands.mjs';
import { install } from './run/install.mjs';
import { portMessage, portOf, whyTaken } from './run/ports.mjs';
import { run, stopOnSignals } from './run/processes.mjs';
import { sideBySide } from './run/side-by-side.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name = '', ...args] = process.argv.slice(2);

const sequence = Object.hasOwn(sequences, name) ? sequences[name] : undefined;
const names = sequence?.steps ?? (Object.hasOwn(steps, name) ? [name] : []);
if (names.length === 0) {
  const known = [...Object.keys(sequences), ...Object.keys(steps)].join(', ');
  console.error(`Unknown command "${name}". Expected one of: ${known}.`);
  process.exit(2);
}
if (sequence && args.length > 0) {
  console.error(
    `${name} runs ${names.join(', ')}, and takes no arguments (${args.join(' ')}). Give them to the one they are for: npm run ${names[0]} -- ${args.join(' ')}`,
  );
  process.exit(2);
}

/** Checks the ports of the steps. Returns the exit code. */
async function checkPorts() {
  for (const step of names) {
    const variable = steps[step]?.port;
    // Astro has an option of its own for it.
    if (!variable || args.some((argument) => argument.startsWith('--port'))) continue;
    const port = portOf(variable);
    const code = await whyTaken(port);
    if (!code) continue;
    console.error(portMessage(port, code, variable, name));
    return 1;
  }
  return 0;
}

async function main() {
  const portStatus = await checkPorts();
  if (portStatus !== 0) return portStatus;
  const installStatus = await install(root);
  if (installStatus !== 0) return installStatus;

  process.env.PATH = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.FORCE_COLOR ??= '0';
  // A build to publish must be told its address; whatever is only looked at and tested here has this one.
  if (name !== 'build') process.env.SITE_URL ||= `http://localhost:${portOf('PORT')}`;
  Object.assign(process.env, sequence?.env);

  const chosen = names.map((step) => ({ name: step, ...steps[step] }));
  if (sequence?.sideBySide) {
    const most = availableParallelism();
    return sideBySide(chosen, {
      most,
      run: (step, isShown) => run(step.run, { cwd: root, isShown }),
    });
  }
  for (const step of chosen) {
    const { status } = await run([...step.run, ...args], { cwd: root });
    if (status !== 0) return status;
  }
  return 0;
}

stopOnSignals();
try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
