/** The futures that `async` closures make when they are called (rustc's `CoroutineClosureSignature::to_coroutine`). */
import type { Program } from './program.js';
import { anyRegion, instantiateSig } from './fold.js';
import { closureKinds, errorTy, int, type FnSig, type Region, type Ty } from './ty.js';

type ClosureType = Extract<Ty, { kind: 'closure' }>;

/**
 * The signature of a call of an `async` closure. `own` are the lifetimes that its signature binds; `env` is that of the reference to the
 * closure, from which the future of a call by reference borrows: without it the future takes over what the closure has.
 */
export function asyncSig(program: Program, ty: ClosureType, own: readonly Region[], env?: Region): FnSig {
  const { sig, future, upvars, open } = ty.closure;
  if (!future) throw new Error('only an `async` closure makes futures');
  const count = sig.sig.inputs.length;
  const { inputs, output } = instantiateSig(
    { boundVars: sig.boundVars, sig: { ...sig.sig, inputs: [...sig.sig.inputs, ...future.captures] } },
    env ? [...own, env] : [...own, { kind: 'erased' }],
  );
  const args = inputs.slice(0, count);
  const captured = env ? inputs.slice(count) : upvars;
  const resume = program.lang('ResumeTy');
  const made: Ty = {
    kind: 'closure',
    def: future.def,
    args: ty.args,
    closure: {
      kind: 'FnOnce',
      sig: {
        boundVars: [],
        sig: {
          inputs: [resume === undefined ? errorTy : { kind: 'adt', def: resume, args: [] }],
          output,
          variadic: false,
          unsafe: false,
        },
      },
      upvars: open ? [] : [...args, ...captured],
      coroutine: 'closure',
      ...(future.open && open
        ? {
            open: {
              kind: int(closureKinds.FnOnce),
              upvars: future.open.upvars,
              witness: future.open.witness,
            },
          }
        : { witness: future.witness }),
    },
  };
  return { ...sig.sig, inputs: args, output: made };
}

/** Whether the futures of an `async` closure borrow from the closure itself: then it is no `Fn` and no `FnMut`. */
export function lends({ closure }: ClosureType): boolean {
  const { future, sig } = closure;
  const isEnv = (region: Region): boolean => region.kind === 'bound' && region.index === sig.boundVars.length;
  const captures = future?.open ? [future.open.captures] : (future?.captures ?? []);
  return captures.some((capture) => anyRegion(capture, isEnv));
}
