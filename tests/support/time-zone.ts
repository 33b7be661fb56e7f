/** Lets the device of a test be somewhere else, and back again afterwards. */
export function inTimeZone<Result>(zone: string, run: () => Result): Result {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return run();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

/** Where it is a day earlier, the same day, and a day later than in UTC at some hour. */
export const timeZones = [
  'UTC',
  'Europe/Oslo',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
] as const;
