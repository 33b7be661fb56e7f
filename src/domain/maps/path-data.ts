import type { GeoContext } from 'd3-geo';

/** A `GeoContext` that writes path data: whole units, each step relative to the last. */
export class PathData implements GeoContext {
  #data = '';
  #at = { x: 0, y: 0 };
  #start = { x: 0, y: 0 };
  #command = '';

  moveTo(x: number, y: number): void {
    this.#step('m', x, y);
    this.#start = this.#at;
    // What follows a move is a line, said or unsaid.
    this.#command = 'l';
  }

  lineTo(x: number, y: number): void {
    if (Math.round(x) !== this.#at.x || Math.round(y) !== this.#at.y) this.#step('l', x, y);
  }

  closePath(): void {
    this.#data += 'z';
    this.#at = this.#start;
    this.#command = 'z';
  }

  /** Points are drawn as marks, never by the path. */
  arc(): void {
    throw new Error('Path data holds outlines alone; draw points as marks.');
  }

  beginPath(): void {
    this.#data = '';
  }

  #step(command: 'm' | 'l', x: number, y: number): void {
    const next = { x: Math.round(x), y: Math.round(y) };
    const [dx, dy] = [next.x - this.#at.x, next.y - this.#at.y];
    const lead = command === this.#command ? (dx < 0 ? '' : ' ') : command;
    this.#data += `${lead}${dx}${dy < 0 ? '' : ' '}${dy}`;
    this.#at = next;
    this.#command = command;
  }

  toString(): string {
    return this.#data;
  }
}
