import { z } from 'astro/zod';

/** A year something is from. */
export const year = z
  .number({ error: 'et årstall, som 2023' })
  .int({ error: 'et årstall, som 2023' })
  .min(1990, { error: 'et årstall fra 1990 og utover' })
  .max(2100, { error: 'et årstall før 2100' });

/**
 * The years something is from or holds for, both included. `from` alone is «2020 or later», `to` alone
 * «2019 or earlier», both the same «2019». What has no year has no field at all.
 */
export const years = z
  .strictObject({ from: year.optional(), to: year.optional() })
  .refine(({ from, to }) => from !== undefined || to !== undefined, {
    error: '«from», «to» eller begge',
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    error: 'et første år som ikke er etter det siste',
  });

/** Years as they are written in content/. */
export type Years = z.infer<typeof years>;
