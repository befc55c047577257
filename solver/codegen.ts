/**
 * Plans → JavaScript. Each plan becomes a function `(C, lo, hi)` of nested loops over typed arrays; `C` is the run
 * (`Machine` in run.ts): `C.R` its relations, `C.K` the atoms of the program's symbols, `C.index(i)` its indexes,
 * `C.V` the meaning of values (values.ts). `lo` and `hi` bound the rows of the atom that the plan starts with.
 *
 * For `path(a, c) :- path(a, b), edge(b, c).`, started with the delta of `path`:
 *
 *   const H = C.R[1].ready(), r1 = C.R[1].rows, x0 = C.index(0), lx0 = x0.links;
 *   L0: for (let p0 = lo; p0 < hi; p0++) {
 *     const v0 = r1[p0 * 2];
 *     const v1 = r1[p0 * 2 + 1];
 *     let p1 = x0.first(v1);
 *     L1: for (; p1 !== 0; p1 = lx0[p1]) {
 *       const v2 = lx0[p1 + 1];
 *       H.insert(v0, v2);
 *     }
 *   }
 */

import { functor } from './functors.js';
import type { Computed, LoweredRule, Term } from './lower.js';
import { variablesOfComputed } from './lower.js';
import { boundBy, counts, existentialBreaks, isLoop } from './breaks.js';
import { rowPlan, type RowPlan } from './codegen-rows.js';
import type { PlannedAtom, Step, View } from './plan.js';
import type { IndexTable } from './plan-indexes.js';
import { freeColumns } from './storage.js';

export interface PlanSource {
  readonly rule: LoweredRule;
  readonly steps: readonly Step[];
  /** Rounds in lockstep (heights.ts): no row of the present round may be seen. */
  readonly lockstep: boolean;
  /** The number of columns of each relation. */
  readonly arities: readonly number[];
  /** Relations that may be joined as rows of bits (codegen-rows.ts). */
  readonly asRows: ReadonlySet<number>;
  /** Counts the rows that loops go over, for profiles. */
  readonly counted?: boolean;
}

/** The source of the function of one plan. */
export function generatePlan(source: PlanSource, indexes: IndexTable): string {
  return new Generator(source, indexes).generate();
}

/** Writes the code of one plan; increment-code.ts has it look at rows in other ways. */
export class Generator {
  protected readonly prologue = new Map<string, string>();
  protected readonly lines: string[] = [];
  protected counter = 0;
  protected readonly bound = new Set<number>();

  constructor(
    protected readonly source: PlanSource,
    protected readonly indexes: IndexTable,
  ) {}

  generate(): string {
    const { rule, steps } = this.source;
    const headVariables = new Set(rule.head.args.flatMap(variablesOfComputed));
    this.hoist('H', `C.R[${rule.head.relation}].ready()`);
    // A counter counts every match.
    const breaks = counts(rule, steps) ? new Map<number, number>() : existentialBreaks(steps, headVariables);
    const rows = counts(rule, steps) ? null : rowPlan(rule, steps, this.source.asRows);
    if (rows?.step === 'first') this.emitGroups(rows, breaks);
    else this.emit(steps, 0, breaks, () => this.emitHead(), new Map(), rows);
    if (rows?.step === 'first') this.lines.push('}');
    const hoisted = [...this.prologue].map(([name, value]) => `${name} = ${value}`);
    if (this.source.counted === true) {
      this.lines.unshift('let tried = 0;');
      this.lines.push('C.tried += tried;');
    }
    return `function (C, lo, hi) {\nconst ${hoisted.join(',\n  ')};\n${this.lines.join('\n')}\n}`;
  }

  protected hoist(name: string, value: string): string {
    if (!this.prologue.has(name)) this.prologue.set(name, value);
    return name;
  }

  protected emitHead(): void {
    const { args } = this.source.rule.head;
    this.lines.push(`H.insert(${args.map((arg) => this.value(arg)).join(', ')});`);
  }

  /** Joins a row of bits where that pays; what follows is the other way. */
  private emitUnite({ step, relation, from }: RowPlan): void {
    const { lockstep, rule } = this.source;
    const { head } = rule;
    const [rows, unite] =
      step === 'last'
        ? [this.hoist(`B${relation}`, `C.${lockstep ? 'seenBits' : 'bits'}(${relation})`), 'unite']
        : [this.hoist('G', `C.deltaGroups(${relation}, ${head.relation})`), 'uniteGroupOf'];
    if (this.source.counted === true) this.lines.push(`if (${rows} !== null) tried++;`);
    const key = this.value(head.args[0]);
    this.lines.push(`if (${rows} !== null) H.${unite}(${key}, ${rows}, ${this.value(from)});`, 'else {');
  }

  /**
   * What tells, before a loop, that its matches add nothing, each as soon as what it reads is known: the delta has no group
   * of that first column, or the head's row has all that the delta has.
   */
  private worthUniting({ relation, from }: RowPlan): string[] {
    const { head } = this.source.rule;
    const [key] = head.args;
    const known = (arg: Computed): boolean => variablesOfComputed(arg).every((v) => this.bound.has(v));
    const tests: string[] = [];
    const delta = (): string => this.hoist('G', `C.deltaGroups(${relation}, ${head.relation})`);
    const once = (name: string, test: () => string): void => {
      if (this.tested.has(name)) return;
      this.tested.add(name);
      tests.push(`(${delta()} === null || ${test()})`);
    };
    if (known(from)) once('from', () => `G.groupOf[${this.value(from)}] > 0`);
    if (known(key)) once('key', () => `!H.covers(${this.value(key)}, G)`);
    return tests;
  }

  private readonly tested = new Set<string>();

  /** The steps after the first, once for each group of the delta; what follows is the other way. */
  private emitGroups({ relation, from }: RowPlan, breaks: ReadonlyMap<number, number>): void {
    const { steps, rule } = this.source;
    const bound = new Set(this.bound);
    const n = this.counter++;
    this.hoist('G', `C.groups(${relation}, ${rule.head.relation}, lo, hi)`);
    this.lines.push('if (G !== null) {', `L${n}: for (let g = 0; g < G.count; g++) {`);
    if (this.source.counted === true) this.lines.push('tried++;');
    const { variable } = from as Term & { kind: 'variable' };
    this.bound.add(variable);
    this.lines.push(`const v${variable} = G.keys[g];`);
    const insert = (): void => void this.lines.push(`H.uniteSome(${this.value(rule.head.args[0])}, G, g);`);
    this.emit(steps, 1, breaks, insert, new Map([[0, `L${n}`]]));
    this.lines.push('}', '} else {');
    this.bound.clear();
    for (const each of bound) this.bound.add(each);
    this.emit(steps, 0, breaks, () => this.emitHead());
  }

  /** Emits the steps from `i` on, and `inner` within the last. `breaks` says where one match of a loop is enough. */
  /** How many aggregates the present step is in: there, it matters how many rows there are. */
  private aggregates = 0;

  protected emit(
    steps: readonly Step[],
    i: number,
    breaks: ReadonlyMap<number, number>,
    inner: () => void,
    labels: Map<number, string> = new Map(),
    rows: RowPlan | null = null,
  ): void {
    if (i === steps.length) {
      inner();
      return;
    }
    const step = steps[i];
    if (rows !== null && i === steps.length - 1) {
      this.emitUnite(rows);
      this.emit(steps, i, breaks, inner, labels);
      this.lines.push('}');
      return;
    }
    if (rows?.step === 'last-delta' && isLoop(step)) {
      const worth = this.worthUniting(rows);
      if (worth.length > 0) {
        this.emitIf(`${worth.join(' && ')}`, () => this.emit(steps, i, breaks, inner, labels, rows));
        return;
      }
    }
    const rest = (): void => {
      this.emit(steps, i + 1, breaks, inner, labels, rows);
      const target = breaks.get(i);
      if (target !== undefined) this.lines.push(`break ${labels.get(target)!};`);
    };
    switch (step.kind) {
      case 'start':
      case 'scan':
      case 'probe': {
        const exists = step.kind === 'probe' && this.aggregates === 0 ? this.existsTest(step) : null;
        if (exists !== null) {
          const label = `L${this.counter++}`;
          labels.set(i, label);
          this.lines.push(`${label}: if (${exists}) {`);
          this.withHeadTest(steps, i, rest);
          this.lines.push('}');
          return;
        }
        this.emitLoop(
          step,
          (label) => labels.set(i, label),
          () => this.withHeadTest(steps, i, rest),
        );
        return;
      }
      case 'member':
        this.emitIf(this.memberTest(step.atom, step.view), rest);
        return;
      case 'absent':
        this.emitIf(this.absentTest(step.atom, step.bound), rest);
        return;
      case 'test':
        this.emitIf(this.comparison(step), rest);
        return;
      case 'assign': {
        const name = `v${step.variable}`;
        this.lines.push(`const ${name} = ${this.value(step.value)};`);
        this.bound.add(step.variable);
        // What has no value is NaN, and the literal does not hold.
        if (isPartial(step.value)) this.emitIf(`${name} === ${name}`, rest);
        else rest();
        return;
      }
      case 'unpack':
        this.emitUnpack(step, rest);
        return;
      case 'range':
        this.emitRange(step, (label) => labels.set(i, label), rest);
        return;
      case 'aggregate':
        this.emitAggregate(step, rest);
        return;
    }
  }

  protected emitIf(condition: string, body: () => void): void {
    this.lines.push(`if (${condition}) {`);
    body();
    this.lines.push('}');
  }

  protected value(value: Computed | Term): string {
    switch (value.kind) {
      case 'variable':
        return `v${value.variable}`;
      case 'symbol':
        return this.hoist(`k${value.symbol}`, `C.K[${value.symbol}]`);
      case 'number':
        return value.value < 0 ? `(${value.value})` : String(value.value);
      case 'call': {
        const code = functor(value.fn).js(...value.args.map((arg) => this.value(arg)));
        if (/\bV\./.test(code)) this.hoist('V', 'C.V');
        if (/\b[BF]O\(/.test(code)) this.hoistFloats();
        return code;
      }
    }
  }

  private hoistFloats(): void {
    this.hoist('FO', 'C.floatOf');
    this.hoist('BO', 'C.bitsOf');
  }

  private comparison({ literal }: Step & { kind: 'test' }): string {
    const left = this.value(literal.left);
    const right = this.value(literal.right);
    const { op, type } = literal;
    if (op === 'match' || op === '!match')
      return `${this.hoist('V', 'C.V')}.match(${left}, ${right}) === ${op === 'match'}`;
    if (op === 'contains' || op === '!contains')
      return `${this.hoist('V', 'C.V')}.contains(${left}, ${right}) === ${op === 'contains'}`;
    // What has no value is NaN, of which no comparison but `!==` would hold.
    const total = [literal.left, literal.right].filter(isPartial).map((side) => this.value(side));
    const defined = total.map((side) => `${side} === ${side} && `).join('');
    const word = op === '=' ? '===' : op === '!=' ? '!==' : op;
    if (type === 'float') {
      this.hoistFloats();
      return `${defined}FO(${left}) ${word} FO(${right})`;
    }
    if (op === '=' || op === '!=') return `${defined}${left} ${word} ${right}`;
    if (type === 'symbol') return `${this.hoist('V', 'C.V')}.orderSymbol(${left}, ${right}) ${op} 0`;
    if (type === 'unsigned') return `${defined}(${left} >>> 0) ${op} (${right} >>> 0)`;
    return `${left} ${op} ${right}`;
  }

  protected relation(id: number): string {
    return this.hoist(`R${id}`, `C.R[${id}]`);
  }

  /** A relation whose membership is asked: its hash table has to be there. */
  protected memberRelation(id: number): string {
    return this.hoist(`M${id}`, `C.R[${id}].ready()`);
  }

  protected memberTest(atom: PlannedAtom, view: View): string {
    const keys = atom.args.map((arg) => this.value(arg as Term)).join(', ');
    if (view === 'fixed' || !this.source.lockstep)
      return `${this.memberRelation(atom.relation)}.has(${keys})`;
    const located = this.hoist(`F${atom.relation}`, `C.R[${atom.relation}].locate()`);
    return `(${located}.find(${keys}) >>> 0) < ${this.limit(atom.relation, view)}`;
  }

  protected absentTest(atom: PlannedAtom, bound: readonly number[]): string {
    if (atom.args.length > 0 && bound.length === 0) return `${this.relation(atom.relation)}.count === 0`;
    const keys = bound.map((column) => this.value(atom.args[column] as Term)).join(', ');
    if (bound.length === atom.args.length) return `!${this.memberRelation(atom.relation)}.has(${keys})`;
    return `${this.index(atom.relation, bound, this.source.lockstep)}.first(${keys}) === 0`;
  }

  protected limit(relation: number, view: View): string {
    const field = view === 'fixed' ? 'count' : view === 'old' ? 'start' : 'end';
    return this.hoist(`${field}${relation}`, `C.R[${relation}].${field}`);
  }

  protected index(relation: number, columns: readonly number[], complete: boolean): string {
    const number = this.indexes.number({ relation, columns, complete });
    return this.hoist(`x${number}`, `C.index(${number})`);
  }

  /** The rows that a loop over all rows goes through. */
  protected rowsOf(relation: number): string {
    return this.hoist(`r${relation}`, `C.R[${relation}].rows`);
  }

  /** The rows that the plan is run with. */
  protected startRows(relation: number): string {
    return this.rowsOf(relation);
  }

  /** What tells whether there is a row at all, where nothing more is asked of it and there is a quick way; else null. */
  protected existsTest(_step: Step & { kind: 'probe' }): string | null {
    return null;
  }

  /** What has to hold of a row, whose number and 1 more is `row`, to be seen. */
  protected rowTests(_relation: number, _row: string): string[] {
    return [];
  }

  private emitLoop(
    step: Step & { kind: 'start' | 'scan' | 'probe' },
    label: (label: string) => void,
    body: () => void,
  ): void {
    const { atom } = step;
    const n = this.counter++;
    const arity = this.source.arities[atom.relation];
    label(`L${n}`);
    /** Where a column of the present row is. */
    let cell: (column: number) => string;
    let known = new Set<number>();
    if (step.kind === 'probe') {
      const complete = this.source.lockstep && step.view === 'fixed';
      const index = this.index(atom.relation, step.bound, complete);
      const links = this.hoist(`l${index}`, `${index}.links`);
      const keys = step.bound.map((column) => this.value(atom.args[column] as Term)).join(', ');
      const free = freeColumns(arity, step.bound);
      this.lines.push(`let p${n} = ${index}.first(${keys});`);
      // In lockstep, an index of a lower relation has all rows, of whatever height.
      if (step.view === 'old' || (this.source.lockstep && step.view !== 'fixed')) {
        const limit = times(this.limit(atom.relation, step.view), 1 + free.length);
        this.lines.push(`while (p${n} > ${limit}) p${n} = ${links}[p${n}];`);
      }
      // Chains go from the latest row to the oldest: what is older than the delta is at their ends.
      const more =
        step.view === 'delta' ? `> ${times(this.limit(atom.relation, 'old'), 1 + free.length)}` : '!== 0';
      this.lines.push(`L${n}: for (; p${n} ${more}; p${n} = ${links}[p${n}]) {`);
      known = new Set(step.bound);
      cell = (column) => `${links}[p${n} + ${free.indexOf(column) + 1}]`;
    } else {
      const rows = step.kind === 'start' ? this.startRows(atom.relation) : this.rowsOf(atom.relation);
      const oldest = step.kind === 'scan' && step.view === 'delta' ? this.limit(atom.relation, 'old') : '0';
      const from = step.kind === 'start' ? 'lo' : oldest;
      const to = step.kind === 'start' ? 'hi' : this.limit(atom.relation, step.view);
      this.lines.push(`L${n}: for (let p${n} = ${from}; p${n} < ${to}; p${n}++) {`);
      cell = (column) => `${rows}[${times(`p${n}`, arity)}${column === 0 ? '' : ` + ${column}`}]`;
    }
    if (this.source.counted === true) this.lines.push('tried++;');
    const width = step.kind === 'probe' ? 1 + freeColumns(arity, step.bound).length : 0;
    const row = width === 0 ? `p${n} + 1` : width === 1 ? `p${n}` : `p${n} / ${width} | 0`;
    const tests: string[] = step.kind === 'start' ? [] : this.rowTests(atom.relation, row);
    atom.args.forEach((arg, column) => {
      if (known.has(column) || arg.kind === 'wildcard') return;
      if (arg.kind === 'variable' && !this.bound.has(arg.variable)) {
        this.bound.add(arg.variable);
        this.lines.push(`const v${arg.variable} = ${cell(column)};`);
      } else {
        tests.push(`${cell(column)} === ${this.value(arg as Term)}`);
      }
    });
    if (tests.length > 0) this.emitIf(tests.join(' && '), body);
    else body();
    this.lines.push('}');
  }

  private emitUnpack({ literal }: Step & { kind: 'unpack' }, rest: () => void): void {
    const { record, tag, fields } = literal;
    const n = this.counter++;
    const table = this.hoist('T', 'C.V.records');
    const first = tag === null ? 1 : 2;
    const tests: string[] = [];
    this.lines.push(`const o${n} = ${table}.offsets[${this.value(record)}];`);
    const cell = (i: number): string => `${table}.data[o${n} + ${i + first}]`;
    if (tag !== null) tests.push(`${table}.data[o${n} + 1] === ${tag}`);
    const assigned: string[] = [];
    fields.forEach((field, i) => {
      if (field.kind === 'wildcard') return;
      if (field.kind === 'variable' && !this.bound.has(field.variable)) {
        this.bound.add(field.variable);
        assigned.push(`const v${field.variable} = ${cell(i)};`);
      } else tests.push(`${cell(i)} === ${this.value(field)}`);
    });
    this.emitIf(`o${n} !== 0 && ${table}.data[o${n}] === ${fields.length + first - 1}`, () => {
      this.lines.push(...assigned);
      if (tests.length > 0) this.emitIf(tests.join(' && '), rest);
      else rest();
    });
  }

  private emitRange(
    { literal }: Step & { kind: 'range' },
    label: (label: string) => void,
    rest: () => void,
  ): void {
    const n = this.counter++;
    label(`L${n}`);
    const values = this.hoist('V', 'C.V');
    const args = literal.args.map((arg) => this.value(arg)).join(', ');
    this.lines.push(`L${n}: for (const v${literal.result} of ${values}.range('${literal.type}', ${args})) {`);
    this.bound.add(literal.result);
    rest();
    this.lines.push('}');
  }

  /** Where the head is known and loops are still to come, a tuple that is there already needs no search. */
  protected withHeadTest(steps: readonly Step[], i: number, rest: () => void): void {
    const { args, relation } = this.source.rule.head;
    const bindsLast = (step: Step): boolean => {
      const own = new Set(boundBy(step));
      return args.some((arg) => arg.kind === 'variable' && own.has(arg.variable));
    };
    const simple = args.every((arg) => arg.kind !== 'call');
    const ready = args.every((arg) => arg.kind !== 'variable' || this.bound.has(arg.variable));
    const loopsLeft = steps.slice(i + 1).some(isLoop);
    if (!simple || !ready || !loopsLeft || !bindsLast(steps[i])) {
      rest();
      return;
    }
    const keys = args.map((arg) => this.value(arg)).join(', ');
    this.emitIf(`!${this.memberRelation(relation)}.has(${keys})`, rest);
  }

  private emitAggregate(step: Step & { kind: 'aggregate' }, rest: () => void): void {
    const { fn, result, target, over, distinct } = step.literal;
    const name = `a${this.counter++}`;
    const outside = new Set(this.bound);
    const floats = over === 'float' || fn === 'mean';
    if (floats) this.hoistFloats();
    this.lines.push(`let ${name} = 0, ${name}n = 0;`);
    if (distinct) this.lines.push(`const ${name}d = new Set();`);
    this.aggregates++;
    const add = (): void => {
      if (target === null) {
        this.lines.push(`${name}++;`);
        return;
      }
      const word = this.value(target);
      const value = over === 'float' ? `FO(${word})` : over === 'unsigned' ? `(${word} >>> 0)` : word;
      switch (fn) {
        case 'sum':
          this.lines.push(
            over === 'float'
              ? `${name} = Math.fround(${name} + ${value});`
              : `${name} = ${name} + ${word} | 0;`,
          );
          return;
        case 'mean':
          this.lines.push(`${name} += ${value}; ${name}n++;`);
          return;
        default: {
          const better = fn === 'min' ? '<' : '>';
          this.lines.push(`if (${name}n++ === 0 || ${value} ${better} ${name}) ${name} = ${value};`);
        }
      }
    };
    this.emit(step.steps, 0, new Map(), () => {
      if (!distinct) return add();
      const words = distinct.map((variable) => this.value({ kind: 'variable', variable }));
      const key = words.length === 1 ? words[0] : `[${words.join(', ')}].join()`;
      this.emitIf(`!${name}d.has(${key})`, () => {
        this.lines.push(`${name}d.add(${key});`);
        add();
      });
    });
    this.aggregates--;
    for (const variable of this.bound) if (!outside.has(variable)) this.bound.delete(variable);
    this.bound.add(result);
    const whole = over === 'unsigned' ? `${name} | 0` : name;
    const word = fn === 'mean' ? `BO(${name} / ${name}n)` : floats ? `BO(${name})` : whole;
    const goOn = (): void => {
      this.lines.push(`const v${result} = ${word};`);
      rest();
    };
    if (fn === 'min' || fn === 'max' || fn === 'mean') this.emitIf(`${name}n > 0`, goOn);
    else goOn();
  }
}

function isPartial(value: Computed): boolean {
  return value.kind === 'call' && functor(value.fn).partial === true;
}

function times(value: string, factor: number): string {
  return factor === 1 ? value : `${value} * ${factor}`;
}
