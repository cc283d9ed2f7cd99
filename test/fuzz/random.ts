/** Chance that is the same on every machine: all of an input follows from the name of its kind, the seed and its number. */
export class Random {
  private state: number;

  constructor(...seeds: readonly (string | number)[]) {
    // FNV-1a, so that neighbouring numbers begin far from each other.
    let hash = 0x811c9dc5;
    for (const letter of seeds.join('|')) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
    this.state = hash >>> 0;
  }

  /** From 0 up to, not including, 1 (mulberry32). */
  share(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, not including, `limit`; 0 where that is 0. */
  below(limit: number): number {
    return Math.floor(this.share() * limit);
  }

  /** True once in so many times. */
  once(times: number): boolean {
    return this.below(times) === 0;
  }

  /** One of the list, which must not be empty. */
  of<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new RangeError('nothing to choose from');
    return found;
  }

  /** So many of what `make` gives, from 1 to `most`, few more often than many. */
  some<T>(most: number, make: () => T): T[] {
    const count = 1 + Math.min(this.below(most), this.below(most));
    return Array.from({ length: count }, make);
  }
}
