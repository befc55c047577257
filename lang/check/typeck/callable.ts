/** Calls through `Fn`, `FnMut` and `FnOnce` and their `async` kin: of values whose type can be called without being a function. */
import { lookupInTrait, type Adjustment, type MethodCallee } from '../../infer/index.js';
import { ref, tuple, typeArg, type FnSig, type Ty } from '../../types/ty.js';
import type { HExprOf } from '../hir.js';
import type { Fcx } from './context.js';

const callTraits = [
  { trait: 'fn', method: 'call', borrow: 'shared' },
  { trait: 'fn_mut', method: 'call_mut', borrow: 'mut' },
  { trait: 'fn_once', method: 'call_once', borrow: undefined },
] as const;
const asyncTraits = [
  { trait: 'async_fn', method: 'async_call', borrow: 'shared' },
  { trait: 'async_fn_mut', method: 'async_call_mut', borrow: 'mut' },
  { trait: 'async_fn_once', method: 'async_call_once', borrow: undefined },
] as const;
/** `async` closures are all `FnOnce`: that comes last for them, and for other types first. */
const choices = {
  async: [...asyncTraits, ...callTraits],
  other: [...callTraits, ...asyncTraits],
};

export interface OverloadedCall {
  readonly method: MethodCallee;
  /** As if the called value were a function. */
  readonly sig: FnSig;
  /** Auto-reference of the called value, after the dereferences that lead to it. */
  readonly autoref: readonly Adjustment[];
}

/** The method that a call of a value of this type runs: of `Fn` if it has that, else of `FnMut`, else of `FnOnce`. */
export function overloadedCall(fcx: Fcx, expr: HExprOf<'call'>, ty: Ty): OverloadedCall | undefined {
  const { infer, program } = fcx;
  const isAsync = ty.kind === 'closure' && ty.closure.future !== undefined;
  for (const { trait: name, method: methodName, borrow } of choices[isAsync ? 'async' : 'other']) {
    const trait = program.lang(name);
    if (trait === undefined) continue;
    const args = tuple(expr.args.map(() => infer.newTy()));
    const method = lookupInTrait(infer, trait, methodName, [typeArg(ty), typeArg(args)], expr.span);
    if (!method) continue;
    infer.selectWherePossible();
    const inputs = infer.resolve(args);
    if (inputs.kind !== 'tuple') return undefined;
    const target = ref(ty, borrow === 'mut');
    return {
      method,
      sig: { inputs: inputs.elems, output: method.sig.output, variadic: false, unsafe: false },
      autoref: borrow ? [{ kind: 'borrow', mutable: borrow === 'mut', twoPhase: false, target }] : [],
    };
  }
  return undefined;
}
