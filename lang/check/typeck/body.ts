/** Type checking of one body, from its signature to the last obligation. */
import { primarySpan, unsupported, type Diagnostic } from '../../diagnostic.js';
import { Infer } from '../../infer/index.js';
import { anyTy, foldPredicate, mapTy, substPredicate, substTy } from '../../types/fold.js';
import type { BodyResolver, DefId, Program } from '../../types/program.js';
import type { Predicate, Ty } from '../../types/ty.js';
import type { HBody } from '../hir.js';
import { isFunction } from '../lower/body.js';
import { finishAsm } from './asm.js';
import { markTyped } from './block.js';
import { analyzeClosures } from '../capture/index.js';
import { checkNegations } from './operator.js';
import { finishCasts } from './cast.js';
import { Fcx, Join } from './context.js';
import { expectType } from './expectation.js';
import { checkCoercible, checkExpr } from './expr.js';
import { checkPattern } from './pattern.js';

export interface TypedBody {
  readonly fcx: Fcx;
  readonly inputs: readonly Ty[];
  readonly output: Ty;
}

export function typeBody(program: Program, resolver: BodyResolver, def: DefId, body: HBody): TypedBody {
  const infer = new Infer(program, def);
  const fcx = new Fcx(program, infer, resolver, def, body);
  const signature = isFunction(program, def) ? checkFunction(fcx, def) : checkConstant(fcx, def);
  finish(fcx);
  return { fcx, ...signature };
}

function checkFunction(fcx: Fcx, def: DefId): { readonly inputs: readonly Ty[]; readonly output: Ty } {
  const { sig } = fcx.program.fn(def);
  const { span } = fcx.body.value;
  // Lifetimes stay until the tree is built: whether a reborrow changes anything is seen by them. The finished tree has none.
  const known = (ty: Ty): Ty => fcx.infer.normalize(ty, span);
  const inputs = sig.inputs.map(known);
  const output = hiddenTypes(fcx, known(sig.output));
  if (sig.unsafe) fcx.unsafe++;
  if (fcx.program.fn(def).qualifiers.async) fcx.asyncOutput = outputOfFuture(fcx, sig.output);
  fcx.body.params.forEach((param, i) => {
    markTyped(fcx, param.pat);
    checkPattern(fcx, param.pat, inputs[i]);
  });
  fcx.returns = new Join(fcx, output);
  fcx.returns.add(fcx.body.value, checkExpr(fcx, fcx.body.value, expectType(output)));
  fcx.returns.complete();
  return { inputs, output };
}

/**
 * The result's own `impl` types are what the body makes of them: variables, of which their bounds hold.
 */
function hiddenTypes(fcx: Fcx, output: Ty): Ty {
  const { infer, program, owner } = fcx;
  const put = (ty: Ty): Ty =>
    mapTy(ty, (part) => {
      if (part.kind !== 'opaque' || program.opaque(part.def).fn !== owner) return undefined;
      const before = fcx.hidden.get(part.def);
      if (before) return before.ty;
      const hidden = infer.newTy();
      fcx.hidden.set(part.def, { def: part.def, args: part.args, ty: hidden });
      return hidden;
    });
  const replaced = put(output);
  if (fcx.hidden.size) infer.table.ownOpaques = fcx.hidden;
  for (const { def, args } of fcx.hidden.values())
    for (const bound of program.opaque(def).bounds)
      infer.register(
        foldPredicate(substPredicate(bound, args), {
          ty: (ty) => (ty.kind === 'opaque' ? put(ty) : undefined),
        }),
        fcx.body.value.span,
      );
  return replaced;
}

/** The `R` of an `async` function's `impl Future<Output = R>`. */
function outputOfFuture(fcx: Fcx, future: Ty): Ty | undefined {
  if (future.kind !== 'opaque') return undefined;
  for (const bound of fcx.program.opaque(future.def).bounds)
    if (bound.kind === 'projection')
      return fcx.infer.normalize(
        mapTy(substTy(bound.ty, future.args), (part) =>
          part.kind === 'opaque' ? fcx.hidden.get(part.def)?.ty : undefined,
        ),
        fcx.body.value.span,
      );
  return undefined;
}

function checkConstant(fcx: Fcx, def: DefId): { readonly inputs: readonly Ty[]; readonly output: Ty } {
  const { value } = fcx.body;
  const output = fcx.infer.normalize(fcx.program.const(def).ty, value.span);
  checkCoercible(fcx, value, output);
  return { inputs: [], output };
}

/** Fallback, casts, and what is left to prove. */
function finish(fcx: Fcx): void {
  const { infer } = fcx;
  infer.selectWherePossible();
  infer.fallback();
  finishCasts(fcx);
  checkNegations(fcx);
  finishAsm(fcx);
  const openConst = fcx.writtenConsts.find(({ value }) => infer.table.resolveConst(value).kind === 'infer');
  if (openConst && !fcx.diagnostics.length)
    fcx.refuse(openConst.span, 'a constant that inference leaves open');
  if (!fcx.diagnostics.length) analyzeClosures(fcx);
  // Where its own function uses an opaque type as another, rustc takes that for what is hidden.
  const usesOwn =
    fcx.hidden.size > 0 && fcx.tables.types.some((ty) => ty !== undefined && mentionsHidden(fcx, ty));
  const isItself = usesOwn && [...fcx.hidden.values()].some(({ ty }) => mentionsHidden(fcx, ty));
  if (usesOwn && (isItself || fcx.diagnostics.length > 0))
    fcx.refuse(fcx.body.value.span, 'a use of its own `impl` type');
  // Errors of types often leave obligations open: what is not known is not told besides them.
  const inError = fcx.diagnostics.length > 0;
  const failures = infer.selectAll();
  if (usesOwn && failures.some(({ kind }) => kind !== 'ambiguous'))
    fcx.refuse(fcx.body.value.span, 'a use of its own `impl` type');
  for (const failure of failures) {
    const { span, predicate } = failure.obligation;
    if (isDisagreeing(fcx, predicate)) continue;
    if (inError && (failure.kind !== 'unsatisfied' || !isClosed(fcx, failure.obligation.predicate))) continue;
    const asked = failure.kind === 'ambiguous' ? ownOpaqueAsked(fcx, predicate) : undefined;
    if (asked) fcx.report('E0283', span, `type annotations needed: cannot satisfy \`${asked}\``);
    else if (failure.kind === 'ambiguous' && fcx.inToldError(failure.obligation.predicate))
      infer.broken = true;
    else if (failure.kind === 'ambiguous') {
      // What an ambiguity is about may be a matter that our library lacks.
      if (!fcx.diagnostics.some((d) => d.code === 'unsupported'))
        fcx.diagnostics.push(unsupported(span, openText(fcx, failure.obligation.predicate)));
    } else {
      const told = infer.report(failure);
      // Of a call's trait and of what a call gives the same is to be said.
      const isOnce = told.code === 'E0631' || told.code === 'E0593';
      const before = isOnce && fcx.diagnostics.some((one) => one.code === told.code && sameStart(one, told));
      if (!before) fcx.diagnostics.push(told);
    }
  }
}

function isDisagreeing(fcx: Fcx, predicate: Predicate): boolean {
  if (predicate.kind !== 'trait' && predicate.kind !== 'projection') return false;
  const [self] = predicate.kind === 'trait' ? predicate.ref.args : predicate.args;
  const ty = self.kind === 'type' ? fcx.infer.resolve(self.ty) : undefined;
  return ty?.kind === 'closure' && fcx.disagreeing.has(ty.def);
}

function sameStart(a: Diagnostic, b: Diagnostic): boolean {
  const [one, other] = [primarySpan(a), primarySpan(b)];
  return one?.lo === other?.lo && one?.file === other?.file;
}

/** That an `async` function calls itself says nothing of what its future is. */
function mentionsHidden(fcx: Fcx, ty: Ty): boolean {
  const { output } = fcx.program.fn(fcx.owner).sig;
  const future = fcx.asyncOutput && output.kind === 'opaque' ? output.def : undefined;
  return anyTy(
    fcx.infer.resolveFully(ty),
    (part) => part.kind === 'opaque' && part.def !== future && fcx.hidden.has(part.def),
  );
}

/** The bound, if it is one of an auto trait on an opaque type in the function that says what that hides. */
function ownOpaqueAsked(fcx: Fcx, predicate: Predicate): string | undefined {
  if (predicate.kind !== 'trait' || !fcx.program.trait(predicate.ref.trait).auto) return undefined;
  const self =
    predicate.ref.args[0].kind === 'type' ? fcx.infer.resolve(predicate.ref.args[0].ty) : undefined;
  if (self?.kind !== 'opaque' || !fcx.hidden.has(self.def)) return undefined;
  return `${fcx.show(self)}: ${fcx.program.def(predicate.ref.trait).name}`;
}

/** What is not known: a type, or whether a future that has one of the auto traits. */
function openText(fcx: Fcx, predicate: Predicate): string {
  const isAuto = predicate.kind === 'trait' && fcx.program.trait(predicate.ref.trait).auto;
  return isAuto && isClosed(fcx, predicate)
    ? `whether this is \`${fcx.program.def(predicate.ref.trait).name}\``
    : 'a type that inference leaves open';
}

/** Whether a bound is about types that are known, and that no error is part of. */
function isClosed(fcx: Fcx, predicate: Predicate): boolean {
  return (
    predicate.kind === 'trait' &&
    predicate.ref.args.every(
      (arg) =>
        arg.kind !== 'type' ||
        !anyTy(fcx.infer.resolveFully(arg.ty), (part) => part.kind === 'infer' || part.kind === 'error'),
    )
  );
}
