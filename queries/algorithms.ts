/**
 * The algorithms of rust-lang/polonius by name, with all the relations of their output: which rules each applies, and in
 * which of its passes a relation is found.
 */

import type { Facts } from '../facts/table.js';
import type { Result } from '../solver/runtime.js';
import type { RuleLoader, RuleSet } from './program.js';
import { solve } from './solve.js';
import { countOf, tuplesOf } from './tuples.js';

/** As `polonius -a` calls them, with `optimized` for `DatafrogOpt`. */
export const algorithms = ['naive', 'optimized', 'location-insensitive', 'hybrid', 'compare'] as const;
export type Algorithm = (typeof algorithms)[number];

/** What the output has of every algorithm, and our name for it where the rules have another. */
const everyPass = {
  errors: 'errors',
  move_errors: 'move_errors',
  subset_errors: 'subset_errors',
  origin_live_on_entry: 'origin_live_on_entry',
  known_contains: 'known_contains',
  var_live_on_entry: 'var_live_on_entry',
  var_drop_live_on_entry: 'var_drop_live_on_entry',
  path_maybe_initialized_on_exit: 'path_maybe_initialized_on_exit',
  path_maybe_uninitialized_on_exit: 'path_maybe_uninitialized_on_exit',
  var_maybe_partly_initialized_on_exit: 'var_maybe_partly_initialized_on_exit',
} as const;

/** What only those find that go point by point. */
const finePass = {
  origin_contains_loan_at: 'origin_contains_loan_on_entry',
  loan_live_at: 'loan_live_at',
  subset: 'subset',
} as const;

/** What only those find that ignore the points. */
const coarsePass = {
  origin_contains_loan_anywhere: 'origin_contains_loan_anywhere',
  subset_anywhere: 'subset_anywhere',
} as const;

/**
 * The relations of the output of rust-lang/polonius, in the order in which its command prints them; `subset`, which it
 * keeps to itself, at the end. `loan_invalidated_at` is one of them that no algorithm fills.
 */
export const outputRelations = [
  'errors',
  'move_errors',
  'subset_errors',
  'origin_contains_loan_at',
  'origin_contains_loan_anywhere',
  'origin_live_on_entry',
  'loan_invalidated_at',
  'loan_live_at',
  'subset_anywhere',
  'known_contains',
  'var_live_on_entry',
  'var_drop_live_on_entry',
  'path_maybe_initialized_on_exit',
  'path_maybe_uninitialized_on_exit',
  'var_maybe_partly_initialized_on_exit',
  'subset',
] as const;
export type OutputRelation = (typeof outputRelations)[number];

const errorsOnly = ['errors', 'move_errors', 'subset_errors'] as const;

/** What an algorithm derived. */
export interface AlgorithmOutput {
  /** The relations that were asked for, empty ones too. */
  readonly relations: ReadonlyMap<OutputRelation, OutputTuples>;
  /** Errors of only one of the two algorithms that `compare` runs; always empty, unless there is a bug in the rules. */
  readonly differences: readonly Difference[];
}

export interface OutputTuples {
  readonly count: number;
  /**
   * The tuples in the order of the text of their atoms, each once and the point first. `spell` says how an atom is
   * written; it is the atom's name otherwise.
   */
  sorted(spell?: (atom: number) => string): Iterable<readonly string[]>;
}

export interface Difference {
  readonly relation: (typeof errorsOnly)[number];
  readonly onlyIn: 'naive' | 'optimized';
  readonly tuple: readonly string[];
}

/** Runs an algorithm; with `all`, every relation of its output is derived, and else the errors and what they need. */
export function runAlgorithm(
  algorithm: Algorithm,
  rules: RuleLoader,
  facts: Facts,
  { all = false }: { readonly all?: boolean } = {},
): AlgorithmOutput {
  const pass = (ruleSet: RuleSet, names: Readonly<Record<string, string>>): Relations => {
    const wanted = all
      ? names
      : Object.fromEntries(errorsOnly.flatMap((name) => (name in names ? [[name, name]] : [])));
    const result = solve(rules(ruleSet), facts, { outputs: Object.values(wanted) });
    return new Map(
      Object.entries(wanted).map(([name, ours]) => [name as OutputRelation, outputOf(result, facts, ours)]),
    );
  };
  const fine = { ...everyPass, ...finePass };
  const coarse = { ...everyPass, ...coarsePass };
  let found: Relations;
  let differences: readonly Difference[] = [];
  switch (algorithm) {
    case 'naive':
      found = pass('polonius', fine);
      break;
    case 'optimized':
      found = pass('polonius-optimized', fine);
      break;
    case 'location-insensitive':
      found = pass('location-insensitive', coarse);
      break;
    case 'hybrid': {
      found = pass('location-insensitive', coarse);
      const clean = found.get('errors')!.count === 0 && found.get('subset_errors')!.count === 0;
      if (clean) break;
      const { errors, subset_errors } = everyPass;
      found = new Map([...found, ...pass('polonius-optimized', { errors, subset_errors, ...finePass })]);
      break;
    }
    case 'compare': {
      found = pass('polonius', fine);
      const { errors, move_errors, subset_errors } = everyPass;
      differences = differencesOf(found, pass('polonius-optimized', { errors, move_errors, subset_errors }));
      break;
    }
  }
  const relations = all ? outputRelations : errorsOnly;
  return { relations: new Map(relations.map((name) => [name, found.get(name) ?? nothing])), differences };
}

type Relations = ReadonlyMap<OutputRelation, OutputTuples>;

const nothing: OutputTuples = { count: 0, sorted: () => [] };

function outputOf(result: Result, facts: Facts, name: string): OutputTuples {
  return {
    count: countOf(result, name),
    sorted: (spell) => tuplesOf(result, facts.atoms, name, spell),
  };
}

function differencesOf(naive: Relations, optimized: Relations): Difference[] {
  const differences: Difference[] = [];
  for (const relation of errorsOnly) {
    const found = (of: Relations): Map<string, readonly string[]> =>
      new Map([...of.get(relation)!.sorted()].map((tuple) => [tuple.join('\t'), tuple]));
    const [ours, theirs] = [found(naive), found(optimized)];
    for (const [key, tuple] of ours)
      if (!theirs.has(key)) differences.push({ relation, onlyIn: 'naive', tuple });
    for (const [key, tuple] of theirs)
      if (!ours.has(key)) differences.push({ relation, onlyIn: 'optimized', tuple });
  }
  return differences;
}
