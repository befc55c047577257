/** Values of constants: what MIR comes to when it is run at compile time. */
import { error, type Diagnostic } from '../diagnostic.js';
import type { Body } from '../mir/mir.js';
import { emptyEnv } from '../traits/index.js';
import type { DefId, Program } from '../types/program.js';
import type { Span } from '../source.js';
import type { GenericArgs } from '../types/ty.js';
import { Failure, failureAt, runBody, type Machine, type World } from './machine.js';
import { Unknown, unknown, type Slot, type Value } from './value.js';

export { checkTransmutes } from './transmute.js';
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

  /** The constants that are being run, each for the one before. */
  const busy: DefId[] = [];
  /** Of constants that depend on each other, the first. */
  let cyclic: DefId | undefined;
  let lastAt: Span | undefined;

  const run = (def: DefId, args: GenericArgs): Value => {
    const body = mir(def);
    if (!body) return unknown('a constant that is not understood');
    const machine: Machine = { world, env: emptyEnv, at: body.span, fuel: FUEL, depth: 0 };
    try {
      return runBody(machine, body, args, []);
    } catch (stopped) {
      lastAt = machine.at;
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
    if (known === 'busy') {
      const members = busy.slice(busy.indexOf(def));
      cyclic = members.reduce((first, one) => (one < first ? one : first));
      return { kind: 'unknown' };
    }
    if (known) return known;
    outcomes.set(def, 'busy');
    busy.push(def);
    let outcome = settle(() => run(def, []));
    busy.pop();
    if (cyclic === def) {
      cyclic = undefined;
      if (outcome.kind === 'unknown') outcome = { kind: 'failed', diagnostic: cycle(program, def, lastAt) };
    }
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
      // Its address can be had while its value is computed.
      let value: Value | undefined;
      const slot: Slot = {
        get value() {
          if (value !== undefined) return value;
          const outcome = valueOf(def);
          return outcome.kind === 'value' ? (value = outcome.value) : undefined;
        },
        set value(next) {
          value = next;
        },
      };
      slots.set(def, slot);
      return slot;
    },
    discriminants,
  };
  return { valueOf, discriminants };
}

/** E0391: a constant whose value depends on itself. */
function cycle(program: Program, def: DefId, at: Span | undefined): Diagnostic {
  const { kind, name, span } = program.def(def);
  return kind === 'static'
    ? error('E0391', at ?? span, `cycle detected when evaluating initializer of static \`${name}\``)
    : error('E0391', span, `cycle detected when simplifying constant for the type system \`${name}\``);
}
