/** Tuples one after the other, as plans give them. */
export class TupleList {
  rows = new Int32Array(64);
  count = 0;

  constructor(private readonly arity: number) {}

  insert(a: number, b = 0, c = 0, ...more: number[]): void {
    const { arity } = this;
    const o = this.count++ * arity;
    if (o + arity > this.rows.length) {
      const rows = new Int32Array(2 * this.rows.length + arity);
      rows.set(this.rows);
      this.rows = rows;
    }
    this.rows[o] = a;
    if (arity > 1) this.rows[o + 1] = b;
    if (arity > 2) this.rows[o + 2] = c;
    for (let k = 3; k < arity; k++) this.rows[o + k] = more[k - 3];
  }

  /** Adds the tuple that begins at `rows[o]`. */
  append(rows: Int32Array, o: number): void {
    const { arity } = this;
    if (arity <= 3) this.insert(rows[o], rows[o + 1], rows[o + 2]);
    else this.insert(...(rows.subarray(o, o + arity) as unknown as [number]));
  }
}
