import type { Node } from 'mdast';
import type { Problem } from '../problems.ts';

/** Notes a problem at a node of the text. */
export type Report = (problem: Omit<Problem, 'file' | 'line'>, node: Node) => void;
