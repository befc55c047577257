/**
 * The state of one run: relations, indexes, the program's symbols as atoms. Generated code reads `R`, `K`, `V`, `index`,
 * `bits`, `seenBits`, `groups`, `deltaGroups`, `floatOf` and `bitsOf`, nothing else. What is not needed for the wanted outputs is never made.
 */

import { evaluate } from './generated.js';
import { DenseRelation } from './dense.js';
import { Numbering } from './flow.js';
import type { Increment } from './increments.js';
import { Marks } from './marks.js';
import type { AtomTable } from './atoms.js';
import { IndexTable } from './plan-indexes.js';
import { interpretPlan, type PlanFunction } from './interpret.js';
import { bitsOf, floatOf } from './numbers.js';
import type {
  CompiledProgram,
  PlannedRule,
  ProgramCode,
  ProgramPlan,
  ProgramRelation,
  ProgramStratum,
  RoundPlan,
} from './program.js';
import { replan } from './replan.js';
import {
  indexClass,
  relationClass,
  type GrowthWatch,
  type Relation,
  type RelationInput,
  type RowIndex,
} from './storage.js';
import { BitRowsUpTo, PairRelation, type BitRows, type Groups } from './storage-pairs.js';
import { Values } from './values.js';

/** Going over a word of bits is thought to be as quick as going over one of so many tuples. */
const tuplesPerWord = 8;

type EstimatedPlan = Pick<RoundPlan, 'start' | 'loops' | 'rows'>;

/** A delta of so few rows is not worth an estimate. */
const worthEstimating = 500;

/** What gives a relation's input. */
export interface NamedInputs {
  get(name: string): RelationInput | undefined;
}

export interface MachineOptions {
  /** Told of growth before it happens; may throw to end the run. */
  readonly watch: GrowthWatch | null;
  /** Whether there is a limit to all that is derived. */
  readonly limited: boolean;
  /** Uses no generated code. */
  readonly interpret: boolean;
  /** Measures what rules do. With `counted`, which makes plans that count, the rows that they try, too. */
  readonly profile: boolean;
  readonly counted?: PlanMaker;
}

/** What one firing of a rule's plan did. */
export interface Firing {
  /** Index into the program's rules. */
  readonly rule: number;
  /** Index into the plans of the program's code. */
  readonly plan: number;
  readonly iteration: number;
  /** Rows that the loops of the plan went over, and tuples that were new; milliseconds. */
  readonly tried: number;
  readonly kept: number;
  readonly ms: number;
}

/** A plan that is to be run on rows, as far as it has not been. */
interface Job {
  readonly rule: number;
  readonly fn: number;
  at: number;
  readonly hi: number;
}

export class Machine {
  readonly R: Relation[] = [];
  readonly K: Int32Array;
  readonly V: Values;
  readonly floatOf = floatOf;
  readonly bitsOf = bitsOf;
  /** Added to by plans that count. */
  tried = 0;
  iteration = 0;
  readonly firings: Firing[] = [];
  /** The strata of which everything is derived. */
  readonly evaluated = new Set<ProgramStratum>();
  /** Whether plans wait in `queue` to be run slice by slice. */
  paced = false;
  readonly queue: Job[] = [];
  private slice = 64;
  /** Whether somebody goes through it, so that it has to stay as it is. */
  pinned = false;
  /** Whether what rules do is measured. */
  profiled: boolean;
  /** What solving again after a change keeps, once that has happened. */
  increment: Increment | null = null;
  /** Relations that another machine has, too. */
  private readonly shared = new Set<number>();
  /** Of relations that depend on each other: when which rows were derived. */
  readonly marks = new Map<number, Marks>();
  /** The numbers of nodes in rows of bits. */
  private readonly nodeNumbers = new Map<number, Numbering>();
  private time = 0;
  private readonly X: (RowIndex | null)[] = [];
  private B: (BitRowsUpTo | undefined)[] = [];
  private readonly plans: readonly PlanFunction[];

  constructor(
    readonly program: CompiledProgram,
    readonly code: ProgramCode,
    readonly atoms: AtomTable,
    inputs: ReadonlyMap<string, RelationInput>,
    private readonly options: MachineOptions,
  ) {
    this.plans = planFunctions(program, code, options);
    this.profiled = options.profile;
    this.V = new Values(atoms, program.types);
    const { symbols } = program;
    this.K = new Int32Array(symbols.length);
    for (let i = 0; i < symbols.length; i++) this.K[i] = atoms.intern(symbols[i]);
    for (let id = 0; id < program.relations.length; id++) this.addInput(id, inputs);
    for (const { relation: id, rows } of program.facts) this.addFacts(this.R[id], id, rows);
  }

  private addInput(id: number, inputs: NamedInputs): void {
    const { name, derived, distinct } = this.program.relations[id];
    const relation = newRelation(this.program.relations[id], this.options);
    this.R[id] = relation;
    const input = inputs.get(name);
    if (input === undefined) return;
    const rows = checkedRows(input, relation, name);
    // Rows that nothing is added to are read where they are.
    if (derived || distinct) insertRows(relation, rows, input.count);
    else relation.adopt(rows, input.count);
    relation.end = relation.count;
  }

  /** Begins anew with a relation, which is then what is given of it. */
  restart(id: number, inputs: NamedInputs): void {
    this.addInput(id, inputs);
    for (const { relation, rows } of this.program.facts)
      if (relation === id) this.addFacts(this.R[id], id, rows);
    this.put(id, this.R[id]);
  }

  /** Adds what is given of a relation, by inputs and as facts, to another. */
  insertGiven(into: Relation, id: number, input: RelationInput | undefined): void {
    if (input !== undefined) {
      insertRows(into, checkedRows(input, into, this.program.relations[id].name), input.count);
    }
    for (const { relation, rows } of this.program.facts) {
      if (relation === id) insertRows(into, ...this.factRows(id, rows));
    }
  }

  /** Puts another relation in the place of one. */
  put(id: number, relation: Relation): void {
    this.R[id] = relation;
    this.B[id] = undefined;
    this.code.indexes.forEach((spec, i) => {
      if (spec.relation === id) this.X[i] = null;
    });
  }

  /** The index on these columns, if there is one already. */
  madeIndex(id: number, columns: readonly number[]): RowIndex | undefined {
    const number = this.code.indexes.findIndex(
      (spec) => spec.relation === id && !spec.complete && spec.columns.join() === columns.join(),
    );
    return number < 0 ? undefined : (this.X[number] ?? undefined);
  }

  /** Makes a copy of a relation that another machine has, too. */
  keepForItself(id: number): void {
    if (!this.shared.delete(id)) return;
    this.put(id, copyOf(this.R[id], this.options, this.program.relations[id]));
  }

  /** Notes, where that is asked for, that a relation has its rows as of now. */
  note(id: number): void {
    this.marks.get(id)?.note(++this.time, this.R[id].count);
  }

  /** Measures what rules do from now on, or does no more. */
  profile(profiled: boolean): void {
    this.profiled = profiled;
    this.firings.length = 0;
  }

  /** The size of all arrays that hold relations and indexes. */
  get bytes(): number {
    let bytes = 0;
    for (const relation of this.R) bytes += relation.bytes;
    for (const index of this.X) bytes += index?.bytes ?? 0;
    return bytes;
  }

  private factRows(id: number, facts: readonly number[]): [rows: Int32Array, count: number] {
    const { columns } = this.program.relations[id];
    const arity = columns.length;
    const count = arity === 0 ? 1 : facts.length / arity;
    const rows = new Int32Array(count * arity);
    for (let i = 0; i < rows.length; i++) {
      rows[i] = columns[i % arity].base === 'symbol' ? this.K[facts[i]] : facts[i];
    }
    return [rows, count];
  }

  private addFacts(relation: Relation, id: number, facts: readonly number[]): void {
    const [rows, count] = this.factRows(id, facts);
    if (relation.count === 0 && !this.program.relations[id].derived && !this.program.relations[id].distinct) {
      relation.adopt(rows, count);
    } else {
      insertRows(relation, rows, count);
    }
    relation.end = relation.count;
  }

  /** An index of the program that has at least the rows that the present round may see. */
  index(number: number): RowIndex {
    const spec = this.code.indexes[number];
    const relation = this.R[spec.relation];
    const index = (this.X[number] ??= new (indexClass(relation.arity, spec.columns, this.options.interpret))(
      relation,
    ));
    return index.sync(spec.complete ? relation.count : relation.end);
  }

  /** A relation whose tuples with the same first column are best joined as rows of bits; else null. */
  bits(relation: number): BitRows | null {
    const found = this.R[relation];
    return found instanceof PairRelation && found.ready().dense ? found : null;
  }

  /** The same of the rows that the present round may see, and no later ones. */
  seenBits(relation: number): BitRows | null {
    const found = this.R[relation];
    if (!(found instanceof PairRelation && found.ready().dense)) return null;
    let bits = this.B[relation];
    if (bits === undefined) this.B[relation] = bits = new BitRowsUpTo();
    return bits.sync(found, found.end);
  }

  /** Rows of one relation by their first column, where a relation that they go to takes them as rows of bits; else null. */
  groups(relation: number, into: number, lo: number, hi: number): Groups | null {
    const from = this.R[relation];
    const to = this.R[into];
    if (!(from instanceof PairRelation && to instanceof PairRelation) || to.width === 0) return null;
    return from.groups(lo, hi);
  }

  /** The same of a relation's whole delta. */
  deltaGroups(relation: number, into: number): Groups | null {
    const { start, end } = this.R[relation];
    return this.groups(relation, into, start, end);
  }

  /** The numbers of the nodes of a graph, by the relation of its edges. */
  numbersOfNodes(edges: number): Numbering {
    let numbers = this.nodeNumbers.get(edges);
    if (numbers === undefined) this.nodeNumbers.set(edges, (numbers = new Numbering()));
    return numbers;
  }

  /** Forgets the rows of bits that show relations as far as the present round sees them. */
  dropSeenBits(): void {
    this.B = [];
  }

  /** Takes the tuples of one relation away from another, and forgets them. */
  erase(target: number, gone: number): void {
    this.R[target].erase(this.R[gone]);
    this.code.indexes.forEach((spec, i) => {
      if (spec.relation === target) this.X[i] = null;
    });
    this.R[gone] = newRelation(this.program.relations[gone], this.options);
  }

  /** Whether a rule may be evaluated in one go: nobody waits for slices, and no limit is set. */
  get unhurried(): boolean {
    return !this.paced && !this.options.limited;
  }

  /** Whether some growth is watched. */
  get watched(): boolean {
    return this.options.watch !== null;
  }

  /** Begins to note when rows of relations that depend on each other are derived. */
  markTimes(relations: readonly number[]): void {
    for (const id of relations) this.marks.set(id, new Marks(this.R[id].count));
  }

  /** A machine that has evaluated the same strata, with other relations. */
  withRelations(inputs: ReadonlyMap<string, RelationInput>, relation: (id: number) => Relation): Machine {
    const other = new Machine(this.program, this.code, this.atoms, inputs, this.options);
    for (const stratum of this.evaluated) {
      other.evaluated.add(stratum);
      for (const id of stratum.relations) {
        const rows = relation(id);
        other.put(id, rows === this.R[id] ? copyOf(rows, this.options, this.program.relations[id]) : rows);
      }
    }
    other.pinned = true;
    return other;
  }

  /** The same machine with another relation in the place of one, and indexes of its own. */
  viewWith(id: number, relation: Relation): Machine {
    const view = Object.create(this, {
      R: { value: [...this.R] },
      X: { value: [...this.X], writable: true },
      B: { value: [], writable: true },
      profiled: { value: false, writable: true },
    }) as Machine;
    view.put(id, relation);
    return view;
  }

  /** Whether no generated code is used. */
  get interprets(): boolean {
    return this.options.interpret;
  }

  /** Takes a relation that is complete, and its indexes, over from another run, which goes on having them. */
  share(relation: number, from: Machine): void {
    const kept = from.increment?.latestOf(relation) ?? from.R[relation];
    const same = kept === from.R[relation];
    this.R[relation] = kept;
    this.code.indexes.forEach((spec, i) => {
      if (spec.relation === relation) this.X[i] = same ? (from.X[i] ?? null) : null;
    });
    this.shared.add(relation);
    if (same) from.shared.add(relation);
  }

  /** Puts a relation that is complete in the place of one that was to grow; `rule` is what makes it so. */
  replace(relation: number, rule: PlannedRule, complete: () => Relation): void {
    const before = this.R[relation].count;
    const started = performance.now();
    this.R[relation] = complete();
    const ms = performance.now() - started;
    this.code.indexes.forEach((spec, i) => {
      if (spec.relation === relation) this.X[i] = null;
    });
    if (!this.profiled) return;
    const kept = this.R[relation].count - before;
    const { iteration } = this;
    this.firings.push({ rule: rule.rule, plan: rule.rounds[0].fn, iteration, tried: 0, kept, ms });
  }

  /** Runs a rule that reads nothing that grows, starting with its smallest relation. */
  fireOnce(rule: PlannedRule): void {
    let best: ProgramPlan | null = null;
    let rows = 0;
    for (const plan of rule.once) {
      const count = plan.start < 0 ? 0 : this.R[plan.start].count;
      if (best === null || count < rows) [best, rows] = [plan, count];
    }
    if (best === null || rule.reads.some((id) => this.R[id].count === 0)) return;
    this.call(rule.rule, best.fn, 0, rows);
    this.note(this.program.headOf[rule.rule]);
  }

  /** Runs a rule on the present deltas. */
  fireRound(rule: PlannedRule): void {
    const { reads, rounds } = rule;
    for (let i = 0; i < reads.length; i++) if (this.R[reads[i]].end === 0) return;
    for (let i = 0; i < rounds.length; i++) {
      const plan = rounds[i];
      const { start, end } = this.R[plan.start];
      if (start === end) continue;
      if (plan.others.length > 0 && end - start >= worthEstimating) this.fireCheapest(rule.rule, plan);
      else this.call(rule.rule, plan.fn, start, end);
      this.note(this.program.headOf[rule.rule]);
    }
  }

  /** Runs the plan for a delta that is thought to try the fewest rows. */
  private fireCheapest(rule: number, plan: RoundPlan): void {
    const { start, end } = this.R[plan.start];
    // An estimate has to be clearly better to be followed.
    let best = this.estimate(end - start, plan) / 2;
    let [fn, from, to] = [plan.fn, start, end];
    for (const other of plan.others) {
      const relation = this.R[other.start];
      const rows =
        other.view === 'fixed' ? relation.count : other.view === 'old' ? relation.start : relation.end;
      const cost = this.estimate(rows, other);
      if (cost < best) [best, fn, from, to] = [cost, other.fn, 0, rows];
    }
    this.call(rule, fn, from, to);
  }

  private call(rule: number, fn: number, lo: number, hi: number): void {
    if (this.paced) this.queue.push({ rule, fn, at: lo, hi });
    else if (this.profiled) this.measure(rule, fn, lo, hi);
    else this.plans[fn](this, lo, hi);
  }

  /** Runs a slice of the first plan that waits: so many rows as take some milliseconds. */
  runSlice(): void {
    const [job] = this.queue;
    if (job === undefined) return;
    const to = Math.min(job.hi, job.at + this.slice);
    const started = performance.now();
    if (this.profiled) this.measure(job.rule, job.fn, job.at, to);
    else this.plans[job.fn](this, job.at, to);
    const ms = performance.now() - started;
    if (ms < 2) this.slice = Math.min(1 << 20, 2 * this.slice);
    else if (ms > 8) this.slice = Math.max(1, this.slice >> 2);
    job.at = to;
    if (job.at >= job.hi) this.queue.shift();
  }

  private measure(rule: number, fn: number, lo: number, hi: number): void {
    const head = this.R[this.program.headOf[rule]];
    const before = head.count;
    this.tried = 0;
    const started = performance.now();
    this.plans[fn](this, lo, hi);
    const ms = performance.now() - started;
    const { tried, iteration } = this;
    this.firings.push({ rule, plan: fn, iteration, tried, kept: head.count - before, ms });
  }

  /** How many rows a plan tries: at each loop, the rows of an average key for each way of getting there. */
  private estimate(rows: number, { start: first, loops, rows: asRows }: EstimatedPlan): number {
    const byGroups = asRows === 'first' && this.isDense(first);
    let ways = byGroups ? rows / tuplesPerWord : rows;
    let tried = ways;
    for (const { relation: id, index, view } of loops) {
      const { start, end, count, arity } = this.R[id];
      const seen = view === 'fixed' ? count : view === 'full' ? end : view === 'old' ? start : end - start;
      if (index < 0) ways *= seen;
      else {
        const columns = this.code.indexes[index].columns.length;
        const keys = this.X[index]?.used ?? Math.pow(count, columns / arity);
        ways *= seen / Math.max(1, keys);
      }
      tried += ways;
    }
    const last = loops.at(-1);
    const byRows =
      last !== undefined && asRows !== undefined && asRows !== 'first' && this.isDense(last.relation);
    return byRows ? tried - ways + ways / tuplesPerWord : tried;
  }

  private isDense(relation: number): boolean {
    const found = this.R[relation];
    return found instanceof PairRelation && found.dense;
  }
}

function newRelation({ columns, choices }: ProgramRelation, { watch, interpret }: MachineOptions): Relation {
  const relation = new (relationClass(columns.length, interpret))(watch);
  if (choices.length > 0) chooseFirst(relation, choices);
  return relation;
}

function copyOf(relation: Relation, options: MachineOptions, declared: ProgramRelation): Relation {
  if (relation instanceof DenseRelation) return relation.copied();
  const copy = newRelation(declared, options);
  copy.adopt(relation.rows.slice(0, relation.count * relation.arity), relation.count);
  copy.end = copy.count;
  return copy;
}

/** Lets a tuple in only if none before it has the same values in some set of columns. */
function chooseFirst(relation: Relation, choices: readonly (readonly number[])[]): void {
  const seen = choices.map(() => new Set<string>());
  const insert = relation.insert.bind(relation);
  relation.insert = (...values) => {
    const keys = choices.map((columns) => columns.map((column) => values[column]).join());
    if (keys.some((key, i) => seen[i].has(key)) || !insert(...values)) return false;
    keys.forEach((key, i) => seen[i].add(key));
    return true;
  };
}

/** Adds rows one by one, so that each is kept once. */
export function insertRows(relation: Relation, rows: Int32Array, count: number): void {
  relation.ready();
  const { arity } = relation;
  for (let r = 0; r < count; r++) {
    const o = r * arity;
    if (arity === 1) relation.insert(rows[o]);
    else if (arity === 2) relation.insert(rows[o], rows[o + 1]);
    else if (arity === 3) relation.insert(rows[o], rows[o + 1], rows[o + 2]);
    else relation.insert(...rows.subarray(o, o + arity));
  }
}

function checkedRows(input: RelationInput, relation: Relation, name: string): Int32Array {
  if (input.arity !== relation.arity) {
    throw new Error(
      `rows have the columns of their relation: ${name} has ${relation.arity}, not ${input.arity}`,
    );
  }
  const { rows, count } = input;
  if (rows.length < count * input.arity) {
    throw new Error(`rows are as many as their count: ${name} has ${rows.length} numbers for ${count} rows`);
  }
  return rows instanceof Int32Array ? rows : new Int32Array(rows.buffer, rows.byteOffset, rows.length);
}

const compiledCode = new WeakMap<ProgramCode, Map<PlanMaker, readonly PlanFunction[]>>();

/** Gives the functions of a program's plans. */
export type PlanMaker = (program: CompiledProgram, code: ProgramCode) => readonly PlanFunction[];

const generated: PlanMaker = (_, code) => evaluate(code.name, () => code.source) as readonly PlanFunction[];

const interpreted: PlanMaker = (program, code) => {
  const indexes = new IndexTable(code.indexes);
  const lockstep = code === program.lockstep;
  return replan(program, code).map((plan) => interpretPlan(plan, indexes, lockstep));
};

/** The functions of a program's code, made once however often it runs. */
function planFunctions(
  program: CompiledProgram,
  code: ProgramCode,
  { interpret, counted }: MachineOptions,
): readonly PlanFunction[] {
  let ways = compiledCode.get(code);
  if (ways === undefined) compiledCode.set(code, (ways = new Map()));
  const maker = interpret ? interpreted : (counted ?? generated);
  let plans = ways.get(maker);
  if (plans === undefined) ways.set(maker, (plans = maker(program, code)));
  return plans;
}

/** The functions that a source makes. */
export function evaluateSource(source: string): PlanFunction[] {
  return evaluate(undefined, () => source) as PlanFunction[];
}
