/** Evaluation: a compiled program and the rows of its inputs → the rows of all that they derive. */

import { AtomTable } from './atoms.js';
import { Densifier } from './densify.js';
import { Equivalence } from './equivalence.js';
import { Machine, type PlanMaker } from './machine.js';
import { neededRelations } from './needed.js';
import type { CompiledProgram, PlannedRule, ProgramStratum } from './program.js';
import { GivenInputs, type GivenTuples } from './given-change.js';
import { profileOf, type StratumProfile } from './profile.js';
import { runLockstep, type Heights } from './run-heights.js';
import { Result, type Stopped } from './result.js';
import { canChange, Increment } from './increments.js';
import { checkSame, takeOver } from './reuse.js';
import { canGenerate, type GrowthWatch, type Relation, type RelationInput } from './storage.js';

export interface RunOptions {
  /** The table whose atoms the inputs' rows hold; new symbols of the program are added to it. */
  readonly atoms?: AtomTable;
  /** The relations that are wanted; rules that none of them needs do not run. All, if it is left out. */
  readonly outputs?: readonly string[];
  /** Keeps the height of every derived tuple (see run-heights.ts), which `prove` would otherwise find in a run of its own. */
  readonly heights?: boolean;
  /** Ends the run when a relation is about to exceed so many rows; `result.stopped` names it. */
  readonly maxRows?: number;
  /** The same for single relations. */
  readonly limits?: ReadonlyMap<string, number>;
  /** Ends the run when relations and indexes are about to exceed so many bytes; `result.stopped` names the one that grew. */
  readonly maxBytes?: number;
  /** Uses no generated code. It is what happens anyway where that is forbidden. */
  readonly interpret?: boolean;
  /** Measures what each rule does in each iteration: `result.profile`. `countingPlans` counts the rows that it tries, too. */
  readonly profile?: boolean | PlanMaker;
  /**
   * A result of the same program on the same table of atoms: what rests on inputs with the same rows in the same order is
   * taken from it and not derived again. It stays as it is. Of no use together with `heights`.
   */
  readonly previous?: Result;
}

/** How far a run is. */
export interface Progress {
  /** The stratum that is evaluated, from 0, and how many there are. */
  readonly stratum: number;
  readonly strata: number;
  /** The relations of that stratum. */
  readonly relations: readonly string[];
  readonly iteration: number;
  /** All tuples of these relations at present. */
  readonly tuples: number;
}

export interface AsyncRunOptions extends Omit<RunOptions, 'heights'> {
  /** Ends the run within some 50 ms of being aborted: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called between the slices of work, at most every 20 ms. */
  readonly onProgress?: (progress: Progress) => void;
}

/** Runs a program. Input rows are read where they are and must not be changed while the result is in use. */
export function run(
  program: CompiledProgram,
  inputs: ReadonlyMap<string, RelationInput>,
  options: RunOptions = {},
): Result {
  const changed = changePrevious(program, inputs, options);
  if (changed !== null) return changed;
  const { machine, strata, lockstep } = prepare(program, inputs, options);
  let heights: Heights | null = null;
  const stopped = untilStopped(machine, () => {
    if (lockstep) heights = runLockstep(machine, strata);
    else for (const stratum of strata) runStratum(machine, stratum);
  });
  return new Result(
    machine,
    GivenInputs.of(inputs),
    stopped === null ? heights : null,
    stopped,
    profileOf(machine),
  );
}

/** Runs a program in slices of some milliseconds, between which other things may happen. */
export async function runAsync(
  program: CompiledProgram,
  inputs: ReadonlyMap<string, RelationInput>,
  options: AsyncRunOptions = {},
): Promise<Result> {
  const { signal, onProgress } = options;
  signal?.throwIfAborted();
  const { machine, strata } = prepare(program, inputs, options);
  machine.paced = true;
  let stopped: Stopped | null = null;
  let last = performance.now();
  for (const [number, stratum] of strata.entries()) {
    const evaluation = new Evaluation(machine, stratum);
    for (let more = true; more && stopped === null;) {
      stopped = untilStopped(machine, () => {
        more = evaluation.step();
      });
      if (performance.now() - last < pause) continue;
      onProgress?.(progressOf(machine, stratum, number, strata.length));
      await new Promise((resolve) => setTimeout(resolve, 0));
      signal?.throwIfAborted();
      last = performance.now();
    }
    if (stopped !== null) break;
    machine.evaluated.add(stratum);
  }
  machine.paced = false;
  return new Result(machine, GivenInputs.of(inputs), null, stopped, profileOf(machine));
}

/** So many milliseconds a run works before it lets others work. */
const pause = 20;

function progressOf(
  machine: Machine,
  { relations }: ProgramStratum,
  stratum: number,
  strata: number,
): Progress {
  const names = relations.map((id) => machine.program.relations[id].name);
  const tuples = relations.reduce((sum, id) => sum + machine.R[id].count, 0);
  return { stratum, strata, relations: names, iteration: machine.iteration, tuples };
}

function prepare(
  program: CompiledProgram,
  inputs: ReadonlyMap<string, RelationInput>,
  options: RunOptions,
): { machine: Machine; strata: readonly ProgramStratum[]; lockstep: boolean } {
  checkNames(program, inputs);
  const atoms = options.atoms ?? new AtomTable();
  const { maxRows = Infinity, maxBytes = Infinity, profile = false, limits } = options;
  const interpret = options.interpret ?? !canGenerate();
  let machine: Machine | null = null;
  const watched: GrowthWatch = (relation, rows) => {
    if (relation.count >= maxRows) throw new LimitReached(relation, 'rows');
    if (limits !== undefined && machine !== null) {
      const limit = limits.get(program.relations[machine.R.indexOf(relation)].name);
      if (limit !== undefined && relation.count >= limit) throw new LimitReached(relation, 'rows');
    }
    if (maxBytes === Infinity) return;
    // A relation that grows takes as much once more for its rows and its set, until the old are gone.
    const more = 4 * (rows - relation.count) * relation.arity;
    if ((machine?.bytes ?? 0) + more > maxBytes) throw new LimitReached(relation, 'bytes');
  };
  const limited = maxRows !== Infinity || maxBytes !== Infinity;
  const watch = limited || limits !== undefined ? watched : null;
  const withHeights = options.heights === true ? program.lockstep : null;
  const code = withHeights ?? program.direct;
  const measured = typeof profile === 'function' ? { profile: true, counted: profile } : { profile };
  machine = new Machine(program, code, atoms, inputs, { watch, limited, interpret, ...measured });
  const needed = neededRelations(program, options.outputs);
  const strata = code.strata.filter((stratum) =>
    stratum.relations.some((id) => needed === null || needed.has(id)),
  );
  const { previous } = options;
  const left = previous === undefined ? strata : takeOver(machine, inputs, strata, previous);
  return { machine, strata: left, lockstep: withHeights !== null };
}

class LimitReached extends Error {
  constructor(
    readonly relation: Relation,
    readonly limit: 'rows' | 'bytes',
  ) {
    super('a relation reached a limit of the run');
  }
}

/** Does some work, and says where it was stopped by a limit. */
function untilStopped(machine: Machine, work: () => void): Stopped | null {
  try {
    work();
    return null;
  } catch (error) {
    if (!(error instanceof LimitReached)) throw error;
    const { relation: grown, limit } = error;
    const relation = machine.program.relations[machine.R.indexOf(grown)].name;
    const rows = grown.count;
    const shown = relation.replace(/'.*$/, '');
    const message =
      limit === 'rows'
        ? `the relation \`${shown}\` reached ${rows} rows`
        : `memory is used up: the relation \`${shown}\`, of ${rows} rows, was about to grow`;
    return { relation, rows, limit, message };
  }
}

/** Changes the result before into that of these inputs, or gives null where that is not possible. */
function changePrevious(
  program: CompiledProgram,
  inputs: ReadonlyMap<string, RelationInput>,
  options: RunOptions,
): Result | null {
  const { previous } = options;
  if (previous === undefined || !isFit(previous, options)) return null;
  checkNames(program, inputs);
  checkSame(previous, program, options.atoms);
  return changed(previous, GivenInputs.of(inputs), null, options);
}

/** Whether a result can be changed into another, as far as it and the options go. */
function isFit({ state: machine, stopped }: Result, options: RunOptions): boolean {
  const { heights, maxRows, maxBytes, limits, interpret = !canGenerate() } = options;
  if (heights === true || (maxRows ?? maxBytes ?? limits) !== undefined || interpret || !canChange())
    return false;
  const { code, program, watched, pinned, interprets } = machine;
  return stopped === null && code === program.direct && !watched && !pinned && !interprets;
}

function changed(
  previous: Result,
  given: GivenInputs,
  changes: GivenTuples | null,
  { outputs, profile = false }: RunOptions,
): Result {
  const { state: machine } = previous;
  const { program } = machine;
  machine.increment ??= new Increment(machine, previous.given, previous.version);
  const since = machine.increment.given.since(previous.given);
  const known = changes === null || since === null ? null : { tuples: changes, since };
  machine.profile(profile !== false);
  const strata: StratumProfile[] | null = profile === false ? null : [];
  const needed = neededRelations(program, outputs);
  const evaluate = (stratum: ProgramStratum): void => runStratum(machine, stratum);
  const version = machine.increment.change(given, known, needed, evaluate, strata);
  return new Result(machine, given, null, null, profileOf(machine, strata ?? undefined), version);
}

/**
 * Solves again with some given tuples taken away and some added. What is taken away is not given any more, however often
 * it was; it takes time in proportion to what follows from the change, and nothing that stays is compared or copied.
 */
export function rerun(
  previous: Result,
  changes: GivenTuples,
  options: Pick<RunOptions, 'outputs' | 'profile'> = {},
): Result {
  const { program, atoms } = previous;
  for (const part of [changes.remove, changes.add]) if (part !== undefined) checkNames(program, part);
  const given = previous.given.changed(changes);
  if (isFit(previous, options)) return changed(previous, given, changes, options);
  return run(program, given.all, { ...options, atoms, previous });
}

/** The names of a program's relations; one program runs once for each body. */
const relationNames = new WeakMap<CompiledProgram, ReadonlySet<string>>();

function checkNames(program: CompiledProgram, inputs: ReadonlyMap<string, RelationInput>): void {
  let names = relationNames.get(program);
  if (names === undefined) {
    names = new Set(program.relations.map(({ name }) => name));
    relationNames.set(program, names);
  }
  for (const name of inputs.keys())
    if (!names.has(name)) throw new Error(`inputs are relations of the program, \`${name}\` is none`);
}

function runStratum(machine: Machine, stratum: ProgramStratum): void {
  if (stratum.recursive && stratum.relations.length > 1) machine.markTimes(stratum.relations);
  const evaluation = new Evaluation(machine, stratum);
  while (evaluation.step());
  machine.evaluated.add(stratum);
}

/**
 * All relations of a stratum until nothing new is derived (semi-naive: each round joins with what the last one added),
 * rule by rule.
 */
class Evaluation {
  private readonly own: readonly Relation[];
  private readonly equivalences: readonly Equivalence[];
  private readonly inRounds: readonly PlannedRule[];
  private readonly limits: readonly { relation: Relation; limit: number }[];
  private phase: 'once' | 'rounds' | 'subsume' = 'once';
  private next = 0;
  private readonly densifier: Densifier;

  constructor(
    private readonly machine: Machine,
    private readonly stratum: ProgramStratum,
  ) {
    const { relations } = machine.program;
    this.own = stratum.relations.map((id) => machine.R[id]);
    this.equivalences = stratum.relations.flatMap((id) =>
      relations[id].equivalence ? [new Equivalence(machine.R[id])] : [],
    );
    this.inRounds = stratum.rules.filter((rule) => rule.rounds.length > 0);
    this.limits = stratum.relations.flatMap((id) => {
      const { limit } = relations[id];
      return limit === null ? [] : [{ relation: machine.R[id], limit }];
    });
    this.densifier = new Densifier(machine, stratum);
    machine.iteration = 0;
  }

  /** Fires a rule, or goes on with one that was fired; gives whether there is more to do. */
  step(): boolean {
    const { machine, stratum } = this;
    if (machine.queue.length > 0) {
      machine.runSlice();
      return true;
    }
    switch (this.phase) {
      case 'once':
        while (this.next < stratum.rules.length) {
          const rule = stratum.rules[this.next++];
          if (rule.once.length === 0) continue;
          machine.fireOnce(rule);
          return true;
        }
        for (const equivalence of this.equivalences) equivalence.close();
        for (const relation of this.own) {
          relation.start = 0;
          relation.end = relation.count;
        }
        return this.enter('subsume');
      case 'rounds':
        if (this.next < this.inRounds.length) {
          machine.fireRound(this.inRounds[this.next++]);
          return true;
        }
        for (const equivalence of this.equivalences) equivalence.close();
        for (const relation of this.own) {
          relation.start = relation.end;
          relation.end = relation.count;
        }
        return this.enter('subsume');
      case 'subsume':
        if (this.next < stratum.subsumptions.length) {
          machine.fireRound(stratum.subsumptions[this.next++]);
          return true;
        }
        return this.endRound();
    }
  }

  private enter(phase: 'rounds' | 'subsume'): boolean {
    this.phase = phase;
    this.next = 0;
    return true;
  }

  /** Takes away what is subsumed; those of one round may do so to each other. */
  private endRound(): boolean {
    const { machine, stratum } = this;
    for (const { target, gone } of stratum.subsumptions) {
      if (machine.R[gone].count > 0) machine.erase(target, gone);
    }
    if (!stratum.recursive || this.own.every((relation) => relation.start >= relation.end)) return false;
    if (this.limits.some(({ relation, limit }) => relation.count >= limit)) return false;
    if (this.densifier.finishes()) return false;
    machine.iteration++;
    return this.enter('rounds');
  }
}
