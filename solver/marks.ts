/**
 * When the rows of a relation were derived, where several relations depend on each other: a rule that has been fired is a
 * step of time, and all that it derived rests on what was derived before or, in its own relation, on earlier rows.
 */
export class Marks {
  /** At time `times[i]` there were `counts[i]` rows; both grow. */
  private times: number[] = [0];
  private counts: number[];

  constructor(count: number) {
    this.counts = [count];
  }

  note(time: number, count: number): void {
    if (count === this.counts[this.counts.length - 1]) return;
    this.times.push(time);
    this.counts.push(count);
  }

  /** The step of time in which a row was derived. */
  timeOf(row: number): number {
    return this.times[firstOver(this.counts, row)];
  }

  /** How many rows were there before a step of time. */
  rowsBefore(time: number): number {
    const at = firstOver(this.times, time - 1);
    return at === 0 ? 0 : this.counts[at - 1];
  }

  /** Counts only those rows that stay: the state of row `r` is `states[r + 1]`, and odd if it goes. */
  renumber(states: Uint8Array): void {
    let [row, kept] = [0, 0];
    this.counts = this.counts.map((count) => {
      for (; row < count; row++) if ((states[row + 1] & 1) === 0) kept++;
      return kept;
    });
  }
}

/** The first place with a number over `limit`, in numbers that grow. */
function firstOver(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle] > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
