/** Evaluation: a compiled program and the rows of its inputs → the rows of all that they derive. */

import { AtomTable } from './atoms.js';
import { fewestTuples, flowOf, prepareFlow, solveFlow, type DenseFlow, type Flow } from './flow.js';
import { Machine } from './machine.js';
import type { CompiledProgram, ProgramStratum } from './program.js';
import { runLockstep, type Heights } from './run-heights.js';
import { Result } from './result.js';
import type { Relation, RelationInput } from './storage.js';

export interface RunOptions {
  /** The table whose atoms the inputs' rows hold; new symbols of the program are added to it. */
  readonly atoms?: AtomTable;
  /** The relations that are wanted; rules that none of them needs do not run. All, if it is left out. */
  readonly outputs?: readonly string[];
  /** Keeps the height of every derived tuple (see run-heights.ts), which `prove` would otherwise find in a run of its own. */
  readonly heights?: boolean;
  /** Ends the run when a relation is about to exceed so many rows; `result.stopped` names it. */
  readonly maxRows?: number;
}

/** Runs a program. Input rows are read where they are and must not be changed while the result is in use. */
export function run(
  program: CompiledProgram,
  inputs: ReadonlyMap<string, RelationInput>,
  options: RunOptions = {},
): Result {
  for (const name of inputs.keys()) {
    if (!program.relations.some((relation) => relation.name === name)) {
      throw new Error(`inputs are relations of the program, \`${name}\` is none`);
    }
  }
  const atoms = options.atoms ?? new AtomTable();
  const { maxRows } = options;
  const watch =
    maxRows === undefined
      ? null
      : (relation: Relation): void => {
          if (relation.count >= maxRows) throw new LimitReached(relation);
        };
  const code = options.heights === true ? program.lockstep : program.direct;
  const machine = new Machine(program, code, atoms, inputs, watch);
  const needed = neededRelations(program, options.outputs);
  const strata = code.strata.filter((stratum) =>
    stratum.relations.some((id) => needed === null || needed.has(id)),
  );
  let heights: Heights | null = null;
  try {
    if (options.heights === true) heights = runLockstep(machine, strata);
    else for (const stratum of strata) runStratum(machine, stratum);
  } catch (error) {
    if (!(error instanceof LimitReached)) throw error;
    const id = machine.R.indexOf(error.relation);
    return new Result(machine, inputs, null, {
      relation: program.relations[id].name,
      rows: error.relation.count,
    });
  }
  return new Result(machine, inputs, heights, null);
}

class LimitReached extends Error {
  constructor(readonly relation: Relation) {
    super('a relation reached the limit of its rows');
  }
}

/** All relations of a stratum until nothing new is derived (semi-naive: each round joins with what the last one added). */
function runStratum(machine: Machine, stratum: ProgramStratum): void {
  const { relations, recursive, rules } = stratum;
  for (const rule of rules) if (rule.once.length > 0) machine.fireOnce(rule);
  const own = relations.map((id) => machine.R[id]);
  for (const relation of own) {
    relation.start = 0;
    relation.end = relation.count;
  }
  if (!recursive) return;
  const inRounds = rules.filter((rule) => rule.rounds.length > 0);
  const dense = new Densifier(machine, stratum);
  for (let more = true; more;) {
    for (const rule of inRounds) machine.fireRound(rule);
    if (dense.took()) return;
    more = false;
    for (const relation of own) {
      relation.start = relation.end;
      relation.end = relation.count;
      if (relation.start < relation.end) more = true;
    }
  }
}

/** Goes over to rows of bits where a stratum is a flow and has become dense. */
class Densifier {
  private flow: Flow | null;
  private prepared: DenseFlow | null = null;

  constructor(
    private readonly machine: Machine,
    stratum: ProgramStratum,
  ) {
    this.flow = flowOf(machine.program, stratum);
  }

  /** Called after a round: gives whether all that the stratum derives is there now. */
  took(): boolean {
    const { machine, flow } = this;
    if (flow === null) return false;
    const { count } = machine.R[flow.relation];
    if (count < fewestTuples) return false;
    if (this.prepared === null && (this.prepared = prepareFlow(flow, machine.R)) === null) {
      this.flow = null;
      return false;
    }
    if (count < this.prepared.from) return false;
    machine.R[flow.relation] = solveFlow(this.prepared, machine.R);
    machine.forgetIndexes(flow.relation);
    return true;
  }
}

const neededByOutputs = new WeakMap<CompiledProgram, Map<string, ReadonlySet<number>>>();

/** The relations that the wanted ones depend on, themselves included; null means all. */
function neededRelations(
  program: CompiledProgram,
  outputs: readonly string[] | undefined,
): ReadonlySet<number> | null {
  if (outputs === undefined) return null;
  let known = neededByOutputs.get(program);
  if (known === undefined) neededByOutputs.set(program, (known = new Map()));
  const key = outputs.join('\n');
  const found = known.get(key);
  if (found !== undefined) return found;
  const needed = new Set<number>();
  const work: number[] = [];
  const need = (id: number): void => {
    if (!needed.has(id)) {
      needed.add(id);
      work.push(id);
    }
  };
  for (const name of outputs) {
    const id = program.relations.findIndex((relation) => relation.name === name);
    if (id < 0) throw new Error(`outputs are relations of the program, \`${name}\` is none`);
    need(id);
  }
  while (work.length > 0) {
    const { name } = program.relations[work.pop()!];
    for (const rule of program.rules) if (rule.head.relation === name) rule.uses.forEach(need);
  }
  known.set(key, needed);
  return needed;
}
