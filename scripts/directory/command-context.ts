import type { Disk } from './write.ts';

/** What a command of the directory runs in. */
export interface CommandContext {
  /** Root of the project. */
  root: string;
  /** ISO date of the run. */
  today: string;
  /** Where what is said goes. */
  print: (text: string) => void;
  /** Signs on a line. */
  width?: number;
  files?: Disk;
}
