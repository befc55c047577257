/** Values of constants: what MIR comes to when it is run at compile time. */
import type { Diagnostic } from '../diagnostic.js';
import type { Body } from '../mir/mir.js';
import { emptyEnv } from '../traits/index.js';
import type { DefId, Program } from '../types/program.js';
import type { GenericArgs } from '../types/ty.js';
import { Failure, failureAt, runBody, type Machine, type World } from './machine.js';
import { Unknown, unknown, type Slot, type Value } from './value.js';

export { layoutOf, type Layout } from './layout.js';
export type { Compound, Pointer, Value } from './value.js';

/** What came of a constant: its value, rustc's error, or nothing where something is not modelled. */
export type Outcome =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'failed'; readonly diagnostic: Diagnostic }
  | { readonly kind: 'unknown' };

export interface Constants {
  /** The value of a constant or static without generic parameters. */
  valueOf(def: DefId): Outcome;
  /** The numbers of an enum's variants. */
  discriminants(def: DefId): readonly bigint[] | undefined;
}

/** How many blocks are run before a constant is given up. */
const FUEL = 1_000_000;

/** `mir`: of functions, constants and statics of the program, before promotion. */
export function constantsOf(
  program: Program,
  mir: (def: DefId) => Body | undefined,
  discriminantsOf: (def: DefId) => readonly (DefId | undefined)[],
): Constants {
  const outcomes = new Map<DefId, Outcome | 'busy'>();
  const slots = new Map<DefId, Slot>();
  const numbers = new Map<DefId, readonly bigint[] | undefined>();

  const run = (def: DefId, args: GenericArgs): Value => {
    const body = mir(def);
    if (!body) return unknown('a constant that is not understood');
    const machine: Machine = { world, env: emptyEnv, at: body.span, fuel: FUEL, depth: 0 };
    try {
      return runBody(machine, body, args, []);
    } catch (stopped) {
      if (stopped instanceof Failure) failureAt(machine, program.def(def).name, stopped);
      throw stopped;
    }
  };
  const settle = (work: () => Value): Outcome => {
    try {
      return { kind: 'value', value: work() };
    } catch (stopped) {
      if (stopped instanceof Failure && stopped.diagnostic)
        return { kind: 'failed', diagnostic: stopped.diagnostic };
      if (stopped instanceof Unknown || stopped instanceof RangeError) return { kind: 'unknown' };
      throw stopped;
    }
  };
  const valueOf = (def: DefId): Outcome => {
    const known = outcomes.get(def);
    if (known) return known === 'busy' ? { kind: 'unknown' } : known;
    outcomes.set(def, 'busy');
    const outcome = settle(() => run(def, []));
    outcomes.set(def, outcome);
    return outcome;
  };
  const discriminants = (def: DefId): readonly bigint[] | undefined => {
    if (numbers.has(def)) return numbers.get(def);
    numbers.set(def, undefined);
    let next = 0n;
    const list: bigint[] = [];
    for (const written of discriminantsOf(def)) {
      if (written !== undefined) {
        const outcome = valueOf(written);
        if (outcome.kind !== 'value' || typeof outcome.value !== 'bigint') return undefined;
        next = outcome.value;
      }
      list.push(next++);
    }
    numbers.set(def, list);
    return list;
  };
  const world: World = {
    program,
    mir,
    constant: (def, args) => {
      if (args.some((arg) => arg.kind !== 'lifetime')) return run(def, args);
      const outcome = valueOf(def);
      if (outcome.kind === 'value') return outcome.value;
      // The error of an item is told where it stands; associated constants are run for those who use them.
      if (outcome.kind === 'unknown' || program.def(def).kind !== 'assoc-const')
        return unknown('a constant without a value');
      const failure = new Failure(outcome.diagnostic.message);
      failure.diagnostic = outcome.diagnostic;
      throw failure;
    },
    staticSlot: (def) => {
      const known = slots.get(def);
      if (known) return known;
      const outcome = valueOf(def);
      const slot: Slot = { value: outcome.kind === 'value' ? outcome.value : undefined };
      slots.set(def, slot);
      return slot;
    },
    discriminants,
  };
  return { valueOf, discriminants };
}
