/** A seeded source of choices: the same seed gives the same program on every machine (mulberry32). */
export class Random {
  private state: number;

  constructor(seed: number) {
    // Neighbouring seeds are spread apart, so that their first choices differ.
    this.state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
    this.next();
    this.next();
  }

  /** From 0 to just below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 to just below `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('Random.pick: nothing to pick from');
    return list[this.below(list.length)];
  }

  /** Tries the choices in a random order in which heavier ones tend to come first, until one gives something. */
  attempt<T>(choices: readonly (readonly [weight: number, make: () => T | undefined])[]): T | undefined {
    const left = choices.filter(([weight]) => weight > 0);
    while (left.length > 0) {
      let at = this.next() * left.reduce((sum, [weight]) => sum + weight, 0);
      let i = 0;
      while (i < left.length - 1 && at >= left[i][0]) at -= left[i++][0];
      const [[, make]] = left.splice(i, 1);
      const made = make();
      if (made !== undefined) return made;
    }
    return undefined;
  }
}
