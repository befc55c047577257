/**
 * Proofs of least height, rebuilt when they are asked for from the heights of the tuples (run-heights.ts). A tuple of
 * height `h` has a rule instance whose premises are all of height below `h`; any such instance will do, since `h` is the
 * least, and its premises are proved in the same way. A result without heights is evaluated once more, with them.
 */

import { Matcher } from './match.js';
import { ConstantTable, lowerRule, type Argument, type LoweredRule } from './lower.js';
import { planBody, type Step } from './plan.js';
import type { CompiledProgram } from './program.js';
import type { DerivedNode, Proof, ProofNode } from './proof.js';
import type { Result } from './result.js';
import { heightOf, rowsUpTo, withoutOthers, type Heights } from './run-heights.js';
import { run } from './run.js';

/**
 * A proof of least height of a tuple (given as text, or as its columns stand in rows), or null if it does not hold.
 * Asks for a program with proofs: see `unprovable` of the program.
 */
export function prove(
  result: Result,
  relation: string,
  tuple: readonly string[] | readonly number[],
): Proof | null {
  const values = isText(tuple) ? result.encode(relation, tuple) : [...tuple];
  if (values === null || !result.relation(relation).has(...values)) return null;
  const { unprovable } = result.program;
  if (unprovable !== null) throw new Error(`proofs are of what follows from rules alone: ${unprovable}`);
  const id = result.program.relations.findIndex((candidate) => candidate.name === relation);
  return new Prover(inOrder(withHeights(result, id), id, values)).prove(id, values);
}

function isText(tuple: readonly string[] | readonly number[]): tuple is readonly string[] {
  return typeof tuple[0] === 'string';
}

interface ResultWithHeights {
  readonly result: Result;
  readonly heights: Heights;
  readonly matcher: Matcher;
  /** Of relations in no order: what was put in order last. */
  readonly parts: Map<number, { readonly value: number; readonly world: ResultWithHeights }>;
}

/** Evaluations with heights of what was first evaluated without. */
const replays = new WeakMap<Result, ResultWithHeights[]>();

function withHeights(result: Result, relation: number): ResultWithHeights {
  const derived = result.program.relations[relation].derived;
  let known = replays.get(result);
  if (known === undefined) {
    known = [];
    if (result.heights !== null) {
      known.push({ result, heights: result.heights, matcher: new Matcher(result.machine), parts: new Map() });
    }
    replays.set(result, known);
  }
  const found = known.find(({ heights }) => !derived || heights[relation] !== undefined);
  if (found !== undefined) return found;
  const outputs = [result.program.relations[relation].name];
  const again = run(result.program, result.inputs, { atoms: result.atoms, outputs, heights: true });
  const entry = {
    result: again,
    heights: again.heights!,
    matcher: new Matcher(again.machine),
    parts: new Map(),
  };
  known.push(entry);
  return entry;
}

/** What a tuple of a relation rests on, in the order of heights. */
function inOrder(world: ResultWithHeights, relation: number, [value]: readonly number[]): ResultWithHeights {
  const { result, heights, matcher, parts } = world;
  if (heights[relation] !== null) return world;
  const known = parts.get(relation);
  if (known?.value === value) return known.world;
  const part = withoutOthers(matcher.machine, result.inputs, heights, relation, value);
  const own = { result, heights: part.heights, matcher: new Matcher(part.machine), parts: new Map() };
  parts.set(relation, { value, world: own });
  return own;
}

class Prover {
  private readonly nodes: ProofNode[] = [];
  private readonly ids = new Map<string, number>();
  private readonly waiting: { id: number; relation: number; row: number; height: number }[] = [];

  constructor(private readonly world: ResultWithHeights) {}

  prove(relation: number, values: readonly number[]): Proof {
    const row = this.world.matcher.find(relation, values);
    if (row < 0) throw new Error('what was derived without heights is derived with heights');
    this.node(relation, row);
    // Breadth first: the array grows while it is gone through.
    for (const next of this.waiting) {
      this.nodes[next.id] = this.derive(next.relation, next.row, next.height);
    }
    return { nodes: this.nodes };
  }

  /** The place of a tuple's node in the table; a new one is filled in later. */
  private node(relation: number, row: number): number {
    const key = `${relation}:${row}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const height = heightOf(this.world.heights, relation, row);
    const { name } = this.world.result.program.relations[relation];
    const given: ProofNode = { relation: name, tuple: this.tuple(relation, row), fact: true, height: 0 };
    const id = this.nodes.push(given) - 1;
    this.ids.set(key, id);
    if (height > 0) this.waiting.push({ id, relation, row, height });
    return id;
  }

  private tuple(relation: number, row: number): string[] {
    const { columns } = this.world.result.program.relations[relation];
    const { rows } = this.world.matcher.machine.R[relation];
    return columns.map(({ root }, c) => this.text(rows[row * columns.length + c], root));
  }

  private text(value: number, type: string): string {
    return this.world.matcher.machine.V.text(type, value, true);
  }

  private derive(relation: number, row: number, height: number): DerivedNode {
    const { heights, matcher, result } = this.world;
    const { machine } = matcher;
    const { rows, arity } = machine.R[relation];
    const tuple = [...rows.subarray(row * arity, (row + 1) * arity)];
    const limit = (premise: number): number =>
      rowsUpTo(heights, premise, height - 1, machine.R[premise].count);
    for (const { lowered, steps } of proofRules(result.program, relation)) {
      const values: number[] = [];
      if (!bindHead(lowered, tuple, values, matcher)) continue;
      const fits = (): boolean =>
        lowered.head.args.every((arg, i) => matcher.value(arg, values) === tuple[i]);
      if (matcher.match(steps, values, limit, fits)) return this.instance(lowered, values, tuple, height);
    }
    throw new Error(
      `a tuple of height ${height} follows from lower ones: ${this.tuple(relation, row).join(', ')}`,
    );
  }

  /** The node of a rule instance, given by the values of its variables. */
  private instance(
    lowered: LoweredRule,
    values: readonly number[],
    tuple: readonly number[],
    height: number,
  ): DerivedNode {
    const { matcher, result } = this.world;
    const rule = result.program.rules[lowered.rule];
    const { relation } = lowered.head;
    const { columns } = result.program.relations[relation];
    const premises: number[] = [];
    const negated: DerivedNode['negated'][number][] = [];
    const comparisons: DerivedNode['comparisons'][number][] = [];
    for (const literal of lowered.body) {
      if (literal.kind === 'atom') {
        premises.push(
          this.node(literal.relation, this.premiseRow(literal.relation, literal.args, values, height)),
        );
      } else if (literal.kind === 'not') {
        const declared = result.program.relations[literal.relation];
        negated.push({
          relation: declared.name,
          tuple: literal.args.map((arg, i) =>
            arg.kind === 'wildcard' ? null : this.text(matcher.value(arg, values)!, declared.columns[i].root),
          ),
        });
      } else if (literal.kind === 'compare' && !literal.implied) {
        const side = (value: typeof literal.left): string =>
          this.text(matcher.value(value, values)!, literal.type);
        comparisons.push({ op: literal.op, left: side(literal.left), right: side(literal.right) });
      }
    }
    return {
      relation: result.program.relations[relation].name,
      tuple: tuple.map((value, i) => this.text(value, columns[i].root)),
      fact: false,
      height,
      rule: rule.name,
      ruleText: rule.text,
      file: rule.file,
      line: rule.line,
      bindings: Object.fromEntries(
        lowered.named.map(({ name, variable, type }) => [name, this.text(values[variable], type)]),
      ),
      premises,
      negated,
      comparisons,
    };
  }

  /** The oldest row that matches a premise whose variables all have values; `_` stands for anything. */
  private premiseRow(
    relation: number,
    args: readonly Argument[],
    values: readonly number[],
    height: number,
  ): number {
    const { heights, matcher } = this.world;
    const count = matcher.machine.R[relation].count;
    const row = matcher.oldestRow({ relation, args }, values, rowsUpTo(heights, relation, height - 1, count));
    if (row < 0) throw new Error('a rule instance has all its premises');
    return row;
  }
}

/** Puts the values of a tuple into the variables of a head; false if a constant or a repeated variable says no. */
export function bindHead(
  { head }: LoweredRule,
  tuple: readonly number[],
  values: number[],
  matcher: Matcher,
): boolean {
  return head.args.every((arg, i) => {
    if (arg.kind === 'call') return true;
    if (arg.kind !== 'variable') return matcher.value(arg, values) === tuple[i];
    values[arg.variable] ??= tuple[i];
    return values[arg.variable] === tuple[i];
  });
}

interface ProofRule {
  readonly lowered: LoweredRule;
  readonly steps: readonly Step[];
}

const proofRulesOf = new WeakMap<CompiledProgram, Map<number, ProofRule[]>>();

/** The rules of a relation, planned for known heads. */
function proofRules(program: CompiledProgram, relation: number): readonly ProofRule[] {
  let known = proofRulesOf.get(program);
  if (known === undefined) proofRulesOf.set(program, (known = new Map()));
  let rules = known.get(relation);
  if (rules !== undefined) return rules;
  const ids = new Map(program.relations.map(({ name }, id) => [name, id]));
  const declarations = { ids };
  const constants = new ConstantTable(program.symbols);
  rules = program.rules.flatMap((rule, i) => {
    if (rule.head.relation !== program.relations[relation].name) return [];
    const lowered = lowerRule(rule, i, declarations, constants);
    const bound = new Set(
      lowered.head.args.flatMap((arg) => (arg.kind === 'variable' ? [arg.variable] : [])),
    );
    const steps = planBody({ body: lowered.body, start: -1, bound, growing: new Set() });
    if (steps === null)
      throw new Error(`a rule that was planned can be planned for a known head: ${rule.name}`);
    return [{ lowered, steps }];
  });
  known.set(relation, rules);
  return rules;
}
