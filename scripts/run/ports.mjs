import { createServer } from 'node:net';

/** The port of each variable when it is not set. */
const usual = { PORT: 4321, TEST_PORT: 4329 };

/* Each alone and all of them: whoever listens on one of these stands in the way on some system. */
const hosts = ['127.0.0.1', '::1', '0.0.0.0', '::'];

/* What a machine without IPv6 answers. */
const noSuchHost = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'];

/**
 * @param {keyof typeof usual} variable
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {number}
 * @throws when the variable holds no port
 */
export function portOf(variable, env = process.env) {
  const text = env[variable];
  if (!text) return usual[variable];
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(
    `${variable} is "${text}"; expected a port from 1 to 65535. Correct it or unset it.`,
  );
}

/**
 * Why nothing can listen on a port, as a code of the system; nothing when it is free.
 *
 * @param {number} port
 * @returns {Promise<string | undefined>}
 */
export async function whyTaken(port) {
  for (const host of hosts) {
    const code = await new Promise((resolve) => {
      const server = createServer();
      server.once('error', (error) => resolve('code' in error ? String(error.code) : 'unknown'));
      server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
    });
    if (code && !noSuchHost.includes(code)) return code;
  }
  return undefined;
}

/**
 * What to tell about a port nothing can listen on.
 *
 * @param {number} port
 * @param {string} code
 * @param {keyof typeof usual} variable
 * @param {string} command The npm script, as `start`.
 */
export function portMessage(port, code, variable, command) {
  const why =
    code === 'EACCES'
      ? `Port ${port} is not for ordinary programs on this machine.`
      : `Port ${port} is taken: another program listens there, perhaps an earlier run of this one.`;
  const run = ['start', 'test'].includes(command) ? `npm ${command}` : `npm run ${command}`;
  const other = port === usual[variable] ? port + 10 : usual[variable];
  return `${why} Stop it, or choose another: ${variable}=${other} ${run}`;
}
