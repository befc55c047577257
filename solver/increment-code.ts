/**
 * The code of a re-solve (increments.ts), made from a program's rules when it is first needed. Each rule has four kinds of
 * plans:
 *
 *   - `lost`: what the rule derived, before the change, from the rows that the plan is run with (those that are gone);
 *   - `suspect`: what it derived before or after the change from such rows: where support was found that is new, and
 *     is then lost itself;
 *   - `found`: what it derives, after the change, from the rows that the plan is run with (new ones);
 *   - `support`: for each tuple that the plan is run with, whether the rule derives it, after the change, from tuples of the
 *     same stratum that come before a given row.
 *
 * A literal that is negated, or within an aggregate, sets plans off too: an atom like it is put beside it, which the plan
 * starts with.
 */

import { existentialBreaks } from './breaks.js';
import { Generator } from './codegen.js';
import { lowerAll } from './replan.js';
import {
  variablesOfArgument,
  variablesOfComputed,
  type Argument,
  type LoweredLiteral,
  type LoweredRule,
} from './lower.js';
import { evaluateSource } from './machine.js';
import { isImpure, planBody, type PlannedAtom, type Step, type View } from './plan.js';
import { IndexTable, searchColumns } from './plan-indexes.js';
import type { CompiledProgram } from './program.js';
import { freeColumns } from './storage.js';
import { provideRules, type Increment } from './increments.js';

/** Runs a plan with the rows from `lo` to `hi` of `rows`; what it derives goes to `into`. */
export type BoundTrigger = (
  rows: Int32Array,
  lo: number,
  hi: number,
  into: { insert(...tuple: number[]): unknown },
) => void;

/** Whether a rule derives the tuple that is row `row` of `rows`. */
export type BoundSupport = (rows: Int32Array, row: number) => boolean;

export interface IncrementPlan<Bound> {
  /** The plan with the arrays that it reads, valid until one of them grows. */
  readonly bind: (increment: Increment) => Bound;
  /** The relations whose rows it reads, other than those that it is run with. */
  readonly reads: ReadonlySet<number>;
}

/** What join orders go by: the sizes of the run that needs a plan first. */
type RowsPerKey = (relation: number, columns: readonly number[]) => number;

type Mode = 'lost' | 'suspect' | 'found' | 'support';

/** A place in a rule where a change of a relation sets it off. */
export interface Trigger {
  readonly relation: number;
  /** Whether more rows mean more tuples, fewer, or nobody knows. */
  readonly sign: 'positive' | 'negative' | 'any';
  /** The body with, at `start`, the atom to start with. */
  readonly body: readonly LoweredLiteral[];
  readonly start: number;
}

/** The rules of a program as a re-solve needs them; plans are made when they are first asked for. */
export class IncrementRules {
  readonly indexes: IndexTable;
  private readonly lowered: readonly LoweredRule[];
  private readonly triggers = new Map<number, readonly Trigger[]>();
  private readonly plans = new Map<string, IncrementPlan<never>>();
  private readonly arities: readonly number[];

  constructor(program: CompiledProgram) {
    this.lowered = lowerAll(program);
    this.indexes = new IndexTable(program.direct.indexes);
    this.arities = program.relations.map(({ columns }) => columns.length);
  }

  /** Whether a rule derives the same from the same tuples, in whatever order they come. */
  isStable(rule: number): boolean {
    const { head, body } = this.lowered[rule];
    return !(
      head.args.some(isImpure) ||
      body.some(
        (literal) => literal.kind === 'compare' && (isImpure(literal.left) || isImpure(literal.right)),
      )
    );
  }

  triggersOf(rule: number): readonly Trigger[] {
    let found = this.triggers.get(rule);
    if (found === undefined) this.triggers.set(rule, (found = triggersIn(this.lowered[rule].body)));
    return found;
  }

  /** The plan of a trigger. */
  triggered(
    rule: number,
    trigger: number,
    mode: 'lost' | 'suspect' | 'found',
    sizes: RowsPerKey,
  ): IncrementPlan<BoundTrigger> {
    return this.plan(`${rule} ${trigger} ${mode}`, () => {
      const { body, start } = this.triggersOf(rule)[trigger];
      return this.generate({ ...this.lowered[rule], body }, start, new Set(), mode, new Set(), sizes);
    });
  }

  /** The plan that looks for support of a rule's heads; `own` are the relations of the stratum. */
  support(rule: number, own: readonly number[], sizes: RowsPerKey): IncrementPlan<BoundSupport> {
    return this.plan(`${rule} support`, () => {
      const { head, body } = this.lowered[rule];
      const results = new Set(
        body.flatMap((literal) =>
          literal.kind === 'aggregate' || literal.kind === 'range' ? [literal.result] : [],
        ),
      );
      const bound = new Set(
        head.args.flatMap((arg) =>
          arg.kind === 'variable' && !results.has(arg.variable) ? [arg.variable] : [],
        ),
      );
      return this.generate(this.lowered[rule], -1, bound, 'support', new Set(own), sizes);
    });
  }

  private plan<Bound>(key: string, make: () => IncrementGenerator): IncrementPlan<Bound> {
    let plan = this.plans.get(key) as IncrementPlan<Bound> | undefined;
    if (plan === undefined) {
      const generator = make();
      const [bind] = evaluateSource(`return [${generator.generate()}];`) as unknown as [
        IncrementPlan<Bound>['bind'],
      ];
      this.plans.set(key, (plan = { bind, reads: generator.reads }) as unknown as IncrementPlan<never>);
    }
    return plan;
  }

  private generate(
    rule: LoweredRule,
    start: number,
    bound: ReadonlySet<number>,
    mode: Mode,
    own: ReadonlySet<number>,
    rowsPerKey: RowsPerKey,
  ): IncrementGenerator {
    const { body } = rule;
    const planned = planBody({ body, start, bound, growing: new Set(), rowsPerKey });
    if (planned === null) throw new Error('a rule that can be planned can be planned from each of its atoms');
    const steps = planned.map((step): Step => ('view' in step ? { ...step, view: 'fixed' } : step));
    const source = { rule, steps, lockstep: false, arities: this.arities, asRows: noRows };
    return new IncrementGenerator(source, this.indexes, mode, bound, own);
  }
}

const noRows: ReadonlySet<number> = new Set();

const known = new WeakMap<CompiledProgram, IncrementRules>();

provideRules((program) => {
  let rules = known.get(program);
  if (rules === undefined) known.set(program, (rules = new IncrementRules(program)));
  return rules;
});

function triggersIn(body: readonly LoweredLiteral[]): Trigger[] {
  const triggers: Trigger[] = [];
  const beside = (relation: number, args: readonly Argument[], sign: Trigger['sign']): void => {
    triggers.push({ relation, sign, body: [...body, { kind: 'atom', relation, args }], start: body.length });
  };
  const within = (inner: readonly LoweredLiteral[], outer: ReadonlySet<number>): void => {
    for (const literal of inner) {
      if (literal.kind === 'atom' || literal.kind === 'not') {
        const known = literal.args.map((arg): Argument =>
          variablesOfArgument(arg).every((variable) => outer.has(variable)) ? arg : { kind: 'wildcard' },
        );
        beside(literal.relation, known, 'any');
      } else if (literal.kind === 'aggregate') {
        within(literal.body, new Set(literal.outer.filter((variable) => outer.has(variable))));
      }
    }
  };
  body.forEach((literal, start) => {
    if (literal.kind === 'atom') triggers.push({ relation: literal.relation, sign: 'positive', body, start });
    else if (literal.kind === 'not') beside(literal.relation, literal.args, 'negative');
    else if (literal.kind === 'aggregate') within(literal.body, new Set(literal.outer));
  });
  return triggers;
}

/**
 * Rows have states (tracked.ts): bit 0 says that a row is not there any more, bit 1 that it was not there before. Plans see
 * rows by one of these bits, and those of their own stratum, when they look for support, up to a limit.
 */
class IncrementGenerator extends Generator {
  constructor(
    source: ConstructorParameters<typeof Generator>[0],
    indexes: IndexTable,
    private readonly mode: Mode,
    private readonly given: ReadonlySet<number>,
    private readonly own: ReadonlySet<number>,
  ) {
    super(source, indexes);
  }

  readonly reads = new Set<number>();

  override generate(): string {
    const { rule, steps } = this.source;
    const { args } = rule.head;
    if (this.mode === 'support') {
      const tests: string[] = [];
      args.forEach((arg, column) => {
        const cell = this.headCell(column);
        if (arg.kind === 'variable' && this.given.has(arg.variable) && !this.bound.has(arg.variable)) {
          this.bound.add(arg.variable);
          this.lines.push(`const v${arg.variable} = ${cell};`);
        } else if (arg.kind !== 'call' && (arg.kind !== 'variable' || this.given.has(arg.variable))) {
          tests.push(`${this.value(arg)} === ${cell}`);
        }
      });
      if (tests.length > 0) this.lines.push(`if (!(${tests.join(' && ')})) return false;`);
      this.emit(steps, 0, new Map(), () => this.emitHead());
    } else {
      const headVariables = new Set(args.flatMap(variablesOfComputed));
      this.emit(steps, 0, existentialBreaks(steps, headVariables), () => this.emitHead());
    }
    const hoisted = [...this.prologue].map(([name, value]) => `const ${name} = ${value};`);
    // For those who look at where time is spent.
    const name = `${this.mode}_${rule.rule}_${steps[0]?.kind === 'start' ? steps[0].atom.relation : ''}`;
    const run =
      this.mode === 'support'
        ? `function ${name}(S, i) {\n${this.lines.join('\n')}\nreturn false;\n}`
        : `function ${name}(S, lo, hi, G) {\n${this.lines.join('\n')}\n}`;
    return `function (C) {\n${hoisted.join('\n')}\nreturn ${run};\n}`;
  }

  private headCell(column: number): string {
    return `S[i * ${this.source.rule.head.args.length} + ${column}]`;
  }

  protected override emitHead(): void {
    const { args } = this.source.rule.head;
    if (this.mode !== 'support') {
      this.lines.push(`G.insert(${args.map((arg) => this.value(arg)).join(', ')});`);
      return;
    }
    const tests = args.flatMap((arg, column) =>
      arg.kind === 'call' || (arg.kind === 'variable' && !this.given.has(arg.variable))
        ? [`${this.value(arg)} === ${this.headCell(column)}`]
        : [],
    );
    this.lines.push(tests.length > 0 ? `if (${tests.join(' && ')}) return true;` : 'return true;');
  }

  protected override startRows(): string {
    return 'S';
  }

  protected override rowsOf(relation: number): string {
    this.reads.add(relation);
    return this.hoist(`r${relation}`, `C.rows(${relation})`);
  }

  protected override limit(relation: number): string {
    this.reads.add(relation);
    return this.hoist(`n${relation}`, `C.count(${relation})`);
  }

  protected override index(relation: number, columns: readonly number[]): string {
    this.reads.add(relation);
    return super.index(relation, columns, false);
  }

  private states(relation: number): string {
    return this.hoist(`s${relation}`, `C.states(${relation})`);
  }

  protected override rowTests(relation: number, row: string): string[] {
    const state = `${this.states(relation)}[${row}]`;
    if (this.mode === 'suspect') return [`${state} !== 3`];
    const seen = `(${state} & ${this.mode === 'lost' ? 2 : 1}) === 0`;
    return this.own.has(relation)
      ? [`(${row}) <= ${this.hoist('L', 'C.limits')}[${relation}]`, seen]
      : [seen];
  }

  protected override existsTest({ atom, bound }: Step & { kind: 'probe' }): string | null {
    const { relation, args } = atom;
    if (this.own.has(relation)) return null;
    if (args.some((arg, column) => arg.kind !== 'wildcard' && !bound.includes(column))) return null;
    this.reads.add(relation);
    const number = this.indexes.number({ relation, columns: bound, complete: false });
    const unseen = this.mode === 'suspect' ? 3 : this.mode === 'lost' ? 2 : 1;
    const keys = bound.map((column) => this.value(args[column] as Exclude<Argument, { kind: 'wildcard' }>));
    return `${this.hoist(`e${number}`, `C.someOf(${number}, ${unseen})`)}(${keys.join(', ')})`;
  }

  protected override withHeadTest(steps: readonly Step[], i: number, rest: () => void): void {
    if (this.mode === 'found') super.withHeadTest(steps, i, rest);
    else rest();
  }

  protected override memberRelation(id: number): string {
    return this.hoist(`M${id}`, `C.members(${id})`);
  }

  private memberNow(relation: number, keys: string): string {
    const now = `${this.memberRelation(relation)}.has(${keys})`;
    if (this.mode === 'found' || this.mode === 'support') return now;
    const plus = this.hoist(`P${relation}`, `C.plus(${relation})`);
    const minus = this.hoist(`N${relation}`, `C.minus(${relation})`);
    if (this.mode === 'suspect') return `(${now} || ${minus}.has(${keys}))`;
    return `(${now} ? !${plus}.has(${keys}) : ${minus}.has(${keys}))`;
  }

  protected override memberTest(atom: PlannedAtom, _view: View): string {
    const { relation, args } = atom;
    const keys = args.map((arg) => this.value(arg as Exclude<Argument, { kind: 'wildcard' }>));
    if (!this.own.has(relation)) return this.memberNow(relation, keys.join(', '));
    const columns = this.searched(relation);
    const free = freeColumns(args.length, columns);
    const index = this.index(relation, columns);
    const links = this.hoist(`l${index}`, `${index}.links`);
    const q = `q${this.counter++}`;
    const row = free.length === 0 ? q : `${q} / ${free.length + 1} | 0`;
    const tests = [
      ...free.map((column, i) => `${links}[${q} + ${i + 1}] === ${keys[column]}`),
      ...this.rowTests(relation, row),
    ];
    const key = columns.map((column) => keys[column]).join(', ');
    this.lines.push(`let ${q} = ${index}.first(${key});`);
    this.lines.push(`while (${q} !== 0 && !(${tests.join(' && ')})) ${q} = ${links}[${q}];`);
    return `${q} !== 0`;
  }

  /** The columns to look up rows of a relation by: those of an index that there is, unless it has too few of them. */
  private searched(relation: number): readonly number[] {
    return searchColumns(this.indexes, relation, this.source.arities[relation]);
  }

  protected override absentTest(atom: PlannedAtom, bound: readonly number[]): string {
    const { relation, args } = atom;
    if (this.mode === 'suspect') {
      // Absent before or after: where that is not a matter of one tuple, it is taken for granted.
      if (bound.length < args.length) return 'true';
      const keys = args.map((arg) => this.value(arg as Exclude<Argument, { kind: 'wildcard' }>)).join(', ');
      const plus = this.hoist(`P${relation}`, `C.plus(${relation})`);
      return `!(${this.memberRelation(relation)}.has(${keys}) && !${plus}.has(${keys}))`;
    }
    if (args.length > 0 && bound.length === 0) {
      return `C.isEmpty(${relation}, ${this.mode === 'lost'})`;
    }
    const keys = bound.map((column) => this.value(args[column] as Exclude<Argument, { kind: 'wildcard' }>));
    if (bound.length === args.length) return `!${this.memberNow(relation, keys.join(', '))}`;
    const index = this.index(relation, bound);
    const links = this.hoist(`l${index}`, `${index}.links`);
    const q = `q${this.counter++}`;
    const width = 1 + args.length - bound.length;
    const [test] = this.rowTests(relation, `${q} / ${width} | 0`);
    this.lines.push(`let ${q} = ${index}.first(${keys.join(', ')});`);
    this.lines.push(`while (${q} !== 0 && !(${test})) ${q} = ${links}[${q}];`);
    return `${q} === 0`;
  }
}
