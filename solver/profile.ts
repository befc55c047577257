/** What a run spent on which rule, as plain data. */

import type { Firing, Machine } from './machine.js';

export interface Profile {
  /** For each rule that fired, in the order of the program: its sums over all iterations. */
  readonly rules: readonly RuleProfile[];
  /** For each firing of a rule in an iteration. */
  readonly firings: readonly (Firing & { readonly name: string })[];
  /** Where a result before was changed: what was done with which stratum. Rules are then those of strata evaluated anew. */
  readonly strata?: readonly StratumProfile[];
}

/** What solving again after a change did with a stratum. */
export interface StratumProfile {
  readonly relations: readonly string[];
  /** Taken over, changed by what came and went, or evaluated from its beginning. */
  readonly how: 'kept' | 'changed' | 'evaluated';
  /** Why it could not be changed, where it was not. */
  readonly reason: string | null;
  /** Tuples that went and that came. */
  readonly minus: number;
  readonly plus: number;
  readonly ms: number;
}

export interface RuleProfile {
  /** The rule's name and text, and the relation that it adds to. */
  readonly name: string;
  readonly text: string;
  readonly relation: string;
  readonly iterations: number;
  /** Rows that the loops went over; without generated code they are not counted. */
  readonly tried: number;
  /** New tuples. */
  readonly kept: number;
  readonly ms: number;
}

/** The profile of a run that was asked for one, or null. */
export function profileOf(machine: Machine, strata?: readonly StratumProfile[]): Profile | null {
  if (!machine.profiled) return null;
  const { rules } = machine.program;
  const firings = machine.firings.map((firing) => ({ ...firing, name: rules[firing.rule].name }));
  const sums = rules.map((rule, number): RuleProfile => {
    const own = firings.filter((firing) => firing.rule === number);
    const sum = (of: (firing: Firing) => number): number => own.reduce((total, each) => total + of(each), 0);
    return {
      name: rule.name,
      text: rule.text,
      relation: rule.head.relation,
      iterations: new Set(own.map(({ iteration }) => iteration)).size,
      tried: sum(({ tried }) => tried),
      kept: sum(({ kept }) => kept),
      ms: sum(({ ms }) => ms),
    };
  });
  const rulesFired = sums.filter(({ iterations }) => iterations > 0);
  return strata === undefined ? { rules: rulesFired, firings } : { rules: rulesFired, firings, strata };
}
