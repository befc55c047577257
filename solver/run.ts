/** Evaluation: a compiled program and the rows of its inputs → the rows of all that they derive. */

import { AtomTable } from './atoms.js';
import { Equivalence } from './equivalence.js';
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
  const lockstep = options.heights === true ? program.lockstep : null;
  const code = lockstep ?? program.direct;
  const machine = new Machine(program, code, atoms, inputs, watch);
  const needed = neededRelations(program, options.outputs);
  const strata = code.strata.filter((stratum) =>
    stratum.relations.some((id) => needed === null || needed.has(id)),
  );
  let heights: Heights | null = null;
  try {
    if (lockstep !== null) heights = runLockstep(machine, strata);
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
  const equivalences = relations.flatMap((id) =>
    machine.program.relations[id].equivalence ? [new Equivalence(machine.R[id])] : [],
  );
  for (const equivalence of equivalences) equivalence.close();
  for (const relation of own) {
    relation.start = 0;
    relation.end = relation.count;
  }
  subsume(machine, stratum);
  if (!recursive) return;
  const inRounds = rules.filter((rule) => rule.rounds.length > 0);
  const limits = relations.flatMap((id) => {
    const { limit } = machine.program.relations[id];
    return limit === null ? [] : [{ relation: machine.R[id], limit }];
  });
  for (let more = true; more;) {
    if (limits.some(({ relation, limit }) => relation.count >= limit)) break;
    for (const rule of inRounds) machine.fireRound(rule);
    for (const equivalence of equivalences) equivalence.close();
    for (const relation of own) {
      relation.start = relation.end;
      relation.end = relation.count;
    }
    subsume(machine, stratum);
    more = own.some((relation) => relation.start < relation.end);
  }
}

/** Takes away what the tuples of the delta subsume, or what subsumes them; those of one round may do so to each other. */
function subsume(machine: Machine, { subsumptions }: ProgramStratum): void {
  for (const rule of subsumptions) machine.fireRound(rule);
  for (const { target, gone } of subsumptions) {
    if (machine.R[gone].count > 0) machine.erase(target, gone);
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
