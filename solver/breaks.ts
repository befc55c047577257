/** Where a plan need not go on: loops of which one match is enough. */

import { functor } from './functors.js';
import {
  variablesOfArgument,
  variablesOfComputed,
  variablesOfLiteral,
  type Argument,
  type Computed,
  type LoweredRule,
} from './lower.js';
import type { Step } from './plan.js';

/** Whether a rule has a counter in it, so that the number of its matches matters. */
export function counts(rule: LoweredRule, steps: readonly Step[]): boolean {
  const inValue = (value: Computed): boolean =>
    value.kind === 'call' && (functor(value.fn).impure === true || value.args.some(inValue));
  return rule.head.args.some(inValue) || steps.some((step) => step.kind === 'assign' && inValue(step.value));
}

/** Whether a step goes over several rows or values. */
export function isLoop(step: Step): boolean {
  return step.kind === 'start' || step.kind === 'scan' || step.kind === 'probe' || step.kind === 'range';
}

/** The variables that a step may give a value. */
export function boundBy(step: Step): number[] {
  switch (step.kind) {
    case 'start':
    case 'scan':
    case 'probe':
      return step.atom.args.flatMap((arg) => (arg.kind === 'variable' ? [arg.variable] : []));
    case 'assign':
      return [step.variable];
    case 'unpack':
      return step.literal.fields.flatMap(variablesOfArgument);
    case 'range':
    case 'aggregate':
      return [step.literal.result];
    default:
      return [];
  }
}

/** The variables that a step reads or gives a value. */
export function usedBy(step: Step): number[] {
  const inArgs = (args: readonly Argument[]): number[] =>
    args.flatMap((arg) => (arg.kind === 'variable' ? [arg.variable] : []));
  switch (step.kind) {
    case 'start':
    case 'scan':
    case 'probe':
    case 'member':
    case 'absent':
      return inArgs(step.atom.args);
    case 'test':
    case 'unpack':
    case 'range':
    case 'aggregate':
      return variablesOfLiteral(step.literal);
    case 'assign':
      return variablesOfComputed(step.value);
  }
}

/**
 * Where one match is enough. For a loop `t`: if nothing that the loops `s` to `t` bind is used after `t`'s tests, then
 * once `t` and its tests have gone through, `s` need not be gone on with. Gives, for the last step before the next loop, the
 * outermost such `s` (as indexes of steps).
 */
export function existentialBreaks(
  steps: readonly Step[],
  headVariables: ReadonlySet<number>,
): Map<number, number> {
  const loops = steps.flatMap((step, i) => (isLoop(step) ? [i] : []));
  const breaks = new Map<number, number>();
  const before = new Set<number>();
  const firstBound = steps.map((step) =>
    boundBy(step).filter((variable) => !before.has(variable) && (before.add(variable), true)),
  );
  loops.forEach((_, t) => {
    const end = loops[t + 1] ?? steps.length;
    const usedAfter = new Set(headVariables);
    for (const step of steps.slice(end)) usedBy(step).forEach((variable) => usedAfter.add(variable));
    for (let s = t; s >= 0; s--) {
      const bound = firstBound.slice(loops[s], end).flat();
      if (bound.some((variable) => usedAfter.has(variable))) break;
      breaks.set(end - 1, loops[s]);
    }
  });
  return breaks;
}
