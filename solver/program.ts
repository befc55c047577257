/** A compiled program: all that running it needs, as plain data with the generated source in it. */

import type { Directive, Rule } from './ast.js';
import type { DeclaredRelation } from './check.js';
import type { RowPlan } from './codegen-rows.js';
import type { GeneratedCode } from './generated.js';
import type { IndexSpec, PlanLoop } from './plan-indexes.js';
import type { View } from './plan.js';
import { storageCode } from './storage.js';
import type { ValueTypes } from './values.js';

export interface ProgramRelation extends DeclaredRelation {
  /** Whether some rule has it as its head. */
  readonly derived: boolean;
  /** Whether its rows have to be free of repetition before rules run: an aggregate counts them. */
  readonly distinct: boolean;
}

export interface ProgramRule extends Rule {
  /** The relations that the body reads, in negations and aggregates too. */
  readonly uses: readonly number[];
}

/** A rule in one stratum of one way of evaluation. */
export interface PlannedRule {
  /** Index into the program's rules. */
  readonly rule: number;
  /** The relations of the positive atoms: with one of them empty, the rule derives nothing. */
  readonly reads: readonly number[];
  /** Plans that start with the whole of some relation, one of which has to run once; none for a rule that reads what grows. */
  readonly once: readonly ProgramPlan[];
  /** Plans that start with a delta, all of which have to run in each round. */
  readonly rounds: readonly RoundPlan[];
}

/** A rule that gathers in the relation `gone` what is to be taken away from `target`. */
export interface PlannedSubsumption extends PlannedRule {
  readonly target: number;
  readonly gone: number;
}

export interface ProgramPlan {
  /** The relation whose rows the plan starts with, or -1 if the rule has no positive atom. */
  readonly start: number;
  /** Which literal of the lowered rule that is, or -1. */
  readonly literal: number;
  /** Index of the function among those that `source` makes. */
  readonly fn: number;
  /** The step that may join rows of bits (codegen-rows.ts). */
  readonly rows?: RowPlan['step'];
}

/** A plan for one delta, and others for the same delta that start elsewhere. */
export interface RoundPlan extends ProgramPlan {
  readonly loops: readonly PlanLoop[];
  readonly others: readonly (ProgramPlan & { readonly view: View; readonly loops: readonly PlanLoop[] })[];
}

export interface ProgramStratum {
  readonly relations: readonly number[];
  readonly recursive: boolean;
  readonly rules: readonly PlannedRule[];
  /** Rules whose heads are taken away from their relations. */
  readonly subsumptions: readonly PlannedSubsumption[];
}

/** The program prepared for one way of evaluation. */
export interface ProgramCode {
  readonly strata: readonly ProgramStratum[];
  readonly indexes: readonly IndexSpec[];
  /** The body of a function that returns the array of the plans' functions. */
  readonly source: string;
  /** What `source` is known by where its function was made ahead (generated.ts). */
  readonly name?: string;
}

export interface CompiledProgram {
  readonly format: 2;
  /** The records and algebraic data types. */
  readonly types: ValueTypes;
  readonly relations: readonly ProgramRelation[];
  readonly rules: readonly ProgramRule[];
  /** For each rule, the relation that its plans add to. */
  readonly headOf: readonly number[];
  /** `.input`, `.output` and the like, with their parameters; what they ask for is the caller's business. */
  readonly directives: readonly Pick<Directive, 'kind' | 'relation' | 'parameters'>[];
  /** The symbols that the program mentions. */
  readonly symbols: readonly string[];
  /** The facts of the text, rows one after the other; a symbol is its index in `symbols`. */
  readonly facts: readonly { readonly relation: number; readonly rows: readonly number[] }[];
  /** Stratum by stratum, the fast way. */
  readonly direct: ProgramCode;
  /** With heights: in lockstep rounds (run-heights.ts); null if there are no proofs. */
  readonly lockstep: ProgramCode | null;
  /** Why tuples of the program have no proofs, or null if they have. */
  readonly unprovable: string | null;
}

/** The program with names for its generated code. */
export function nameCode(program: CompiledProgram, name: string): CompiledProgram {
  return {
    ...program,
    direct: { ...program.direct, name: `${name} direct` },
    lockstep: program.lockstep === null ? null : { ...program.lockstep, name: `${name} lockstep` },
  };
}

/** All that is evaluated when a program with names for its code runs. */
export function generatedCode({ relations, direct, lockstep }: CompiledProgram): GeneratedCode {
  const all: Record<string, string> = {};
  for (const { name, source, indexes } of lockstep === null ? [direct] : [direct, lockstep]) {
    if (name !== undefined) all[name] = source;
    const indexed = indexes.map((spec) => [relations[spec.relation].columns.length, spec.columns] as const);
    Object.assign(all, storageCode(indexed));
  }
  return all;
}

/** A program as text: JSON, to be kept in a file and loaded without parsing any rules. */
export function serializeProgram(program: CompiledProgram): string {
  return JSON.stringify(program);
}

/** What `serializeProgram` wrote. */
export function loadProgram(text: string): CompiledProgram {
  const program = JSON.parse(text) as CompiledProgram;
  if (program.format !== 2)
    throw new Error(`a serialised program has format 2, this has ${String(program.format)}`);
  return program;
}
