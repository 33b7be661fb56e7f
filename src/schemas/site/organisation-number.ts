import { z } from 'astro/zod';

/** True when the last digit of an organisation number follows from the others: modulus 11. */
export function hasRightCheckDigit(number: string): boolean {
  const weights = [3, 2, 7, 6, 5, 4, 3, 2, 1];
  return weights.reduce((sum, weight, at) => sum + weight * Number(number[at]), 0) % 11 === 0;
}

/** The number of an organisation in Enhetsregisteret. */
export const organisationNumber = z
  .string({ error: 'ni sifre i hermetegn' })
  .regex(/^\d{9}$/, { error: 'ni sifre uten mellomrom, i hermetegn' })
  .refine(hasRightCheckDigit, { error: 'ni sifre med rett kontrollsiffer' });
