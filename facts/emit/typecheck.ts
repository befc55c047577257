/**
 * The type check of MIR: what assignments, calls, borrows, annotations and the rest demand of origins. The program is
 * known to be well-typed; what comes out are constraints only (rustc's `rustc_borrowck::type_check`).
 */
import { operandsOf } from '../../lang/mir/visit.js';
import type { Local, Location, Operand, Place, Rvalue, Statement, Terminator } from '../../lang/mir/mir.js';
import { upvarField } from '../../lang/mir/upvar.js';
import type { Span } from '../../lang/source.js';
import { predicatesOf } from '../../lang/traits/index.js';
import { instantiateSig, substSig, substTy } from '../../lang/types/fold.js';
import type { FnSig, PolyFnSig, Region, Ty } from '../../lang/types/ty.js';
import { bool, int, unit } from '../../lang/types/ty.js';
import type { ConstraintCategory } from '../emitted.js';
import { coerceUnsized } from './coerce.js';
import { checkConstant, checkUserTy, checkWritten } from './constants.js';
import type { Cx, Why } from './cx.js';
import type { Frame } from './frame.js';
import { enter, operandTy, placeTy, renumber, renumberArgs, why, whyEverywhere } from './frame.js';
import { locationIndex } from './graph.js';
import { definedBy, isResult, proveDefined } from './opaque.js';
import { hasRegions, normalize, normalizeSig, prove } from './prove.js';
import { eqTypes, relateDynBounds, subTypes } from './relate.js';
import { checkClosure, closureTy } from './closure.js';
import type { Signature } from './universal.js';
import { wellFormed } from './wf.js';

/** The arguments and the return place have the types that the signature says. */
export function equateSignature(frame: Frame, signature: Signature): void {
  const { cx, body, localTypes } = frame;
  const because = (local: number): Why => ({
    locations: 'all',
    span: body.locals[local].span,
    category: { kind: 'boring-no-location' },
  });
  signature.inputs.forEach((input, i) => eqTypes(cx, input, localTypes[i + 1], because(i + 1)));
  // What the body gives a result of an opaque type is checked where it does.
  if (frame.hidden.length === 0) eqTypes(cx, signature.output, localTypes[0], because(0));
  for (const { declared, opaque } of frame.hidden) eqTypes(cx, declared, opaque, because(0));
}

export function checkBody(frame: Frame): void {
  const { body } = frame;
  for (const user of body.written ?? []) checkWritten(frame, user);
  body.locals.forEach((_, local) => checkLocal(frame, local as Local));
  body.blocks.forEach((block, id) => {
    block.statements.forEach((statement, i) => {
      newLocation(frame);
      checkStatement(frame, statement, { block: id, statement: i });
    });
    newLocation(frame);
    checkTerminator(frame, block.terminator, { block: id, statement: block.statements.length });
  });
}

/** What is remembered for one location only. */
function newLocation({ constants, fields }: Frame): void {
  constants.clear();
  fields.clear();
}

/** Where an operand stands: where its temporary was made for it. */
function operandSpan({ body }: Frame, operand: Operand): Span {
  return operand.kind === 'const' ? operand.span : body.locals[operand.place.local].span;
}

function checkLocal(frame: Frame, local: Local): void {
  const { info, userTys } = frame.body.locals[local];
  for (const { userTy, projection } of userTys ?? []) {
    let ty = frame.localTypes[local];
    // In `let ref x: T` the annotation is of what `x` points at.
    if (info.kind === 'var' && info.mode !== 'value' && ty.kind === 'ref') ty = ty.ty;
    const because = whyEverywhere(frame, userTy.span, { kind: 'type-annotation' });
    checkUserTy(frame, ty, userTy, because, 'invariant', projection);
  }
}

function checkStatement(frame: Frame, statement: Statement, location: Location): void {
  const { cx } = frame;
  switch (statement.kind) {
    case 'assign': {
      const { place, rvalue, span } = statement;
      const category = isHiddenFuture(frame, statement)
        ? ({ kind: 'boring' } as const)
        : assignmentCategory(frame, place);
      const because = why(frame, location, span, category);
      const boring = why(frame, location, span, { kind: 'boring' });
      checkOperands(frame, rvalue, location, span);
      enter(frame, { kind: 'rvalue', location: frame.outer ?? location }, span);
      const found = rvalueTy(frame, rvalue, location, span);
      if (found === undefined) assign(frame, undefined, place, because, location);
      else {
        const to = assign(frame, normalize(cx, found, boring), place, because, location);
        proveSized(frame, to, why(frame, location, span, { kind: 'sized-bound' }));
        if (rvalue.kind === 'aggregate' && rvalue.aggregate.kind === 'adt' && rvalue.aggregate.userTy) {
          checkUserTy(frame, found, rvalue.aggregate.userTy, boring);
        }
        checkRvalue(frame, rvalue, found, location, span);
      }
      return;
    }
    case 'ascribe': {
      const { place, userTy, variance, span } = statement;
      enter(frame, { kind: 'annotation' }, userTy.span);
      const because = whyEverywhere(frame, span, { kind: 'type-annotation' });
      const ty = placeTy(frame, place, why(frame, location, span, { kind: 'boring' }));
      checkUserTy(frame, ty, userTy, because, variance);
      return;
    }
    case 'fake-read':
    case 'place-mention':
    case 'storage-live':
    case 'storage-dead':
    case 'nop':
      return;
  }
}

/**
 * What is assigned is of a subtype of the place's, which is given back. A result of an opaque type has hidden types of its own
 * each time.
 */
function assign(
  frame: Frame,
  ty: Ty | undefined,
  place: Place,
  because: Why,
  location: Location,
): Ty | undefined {
  const { cx, defining } = frame;
  if (!defining || !isResult(place)) {
    if (!ty) return undefined;
    const boring: Why = { ...because, category: { kind: 'boring' } };
    const to = placeTy(frame, place, boring, true);
    subTypes(cx, ty, to, because);
    return to;
  }
  const result = definedBy(frame, defining, ty);
  if (ty) subTypes(cx, ty, result.ty, because);
  proveDefined(frame, defining, result, why(frame, location, because.span, { kind: 'return', of: 'value' }));
  return result.ty;
}

/** What is assigned is `Sized`: a question of lifetimes only where a bound says it of an associated type with some lifetimes. */
function proveSized({ cx }: Frame, ty: Ty | undefined, because: Why): void {
  const sized = cx.program.lang('sized');
  if (ty?.kind !== 'projection' || sized === undefined) return;
  prove(cx, [{ kind: 'trait', ref: { trait: sized, args: [{ kind: 'type', ty }] } }], because);
}

function checkTerminator(frame: Frame, terminator: Terminator, location: Location): void {
  switch (terminator.kind) {
    case 'switch':
      checkOperand(frame, terminator.discr, location, terminator.span);
      return;
    case 'assert':
      checkOperand(frame, terminator.condition, location, terminator.span);
      for (const operand of terminator.operands) checkOperand(frame, operand, location, terminator.span);
      return;
    case 'asm':
      for (const { value } of terminator.operands)
        if (value) checkOperand(frame, value, location, terminator.span);
      return;
    case 'call':
      checkCall(frame, terminator, location);
      return;
    case 'goto':
    case 'return':
    case 'resume':
    case 'unreachable':
    case 'yield':
    case 'coroutine-drop':
    case 'drop':
    case 'false-edge':
    case 'false-unwind':
      return;
  }
}

// ---------------------------------------------------------------- calls

function checkCall(frame: Frame, call: Terminator & { kind: 'call' }, location: Location): void {
  const { cx } = frame;
  const { span, func, args, destination, source } = call;
  const boring = why(frame, location, span, { kind: 'boring' });
  checkOperand(frame, func, location, span);
  for (const arg of args) checkOperand(frame, arg.operand, location, span);
  const funcTy = operandTy(frame, func, boring);

  enter(frame, { kind: 'call', location: frame.outer ?? location }, span);
  const declared = calledSig(cx, funcTy);
  if (declared === undefined) {
    cx.refuse(span, 'a call of this');
    return;
  }
  // Before normalization: `<&'a &'b () as Trait>::Assoc` would lose what it says of `'b: 'a`.
  for (const ty of [...declared.inputs, declared.output]) {
    if (mayHaveObligations(ty)) prove(cx, wellFormed(cx, ty), boring);
  }
  const sig = normalizeSig(cx, declared, boring);
  // What `Fn` and its like are implemented with need not be well formed, so its result need not be (rust-lang/rust#114936).
  [...sig.inputs, sig.output].forEach((ty, i) => {
    const before = i < sig.inputs.length ? declared.inputs[i] : declared.output;
    if (ty !== before && mayHaveObligations(ty)) prove(cx, wellFormed(cx, ty), boring);
  });

  if (call.target !== undefined) {
    const because = why(frame, location, span, assignmentCategory(frame, destination));
    assign(frame, sig.output, destination, because, location);
  }
  const category: ConstraintCategory =
    source === 'call' || source === 'method' || source === 'desugaring'
      ? { kind: 'call-argument', fn: funcTy }
      : { kind: 'boring' };
  args.forEach((arg, i) => {
    const expected = sig.inputs[i];
    if (expected === undefined) return;
    const given = operandTy(frame, arg.operand, boring);
    const passed = isBoxed(cx, funcTy) ? throughBox(frame, given, location, span) : given;
    subTypes(cx, passed, expected, why(frame, location, span, category));
  });
}

/** Whether it is what `vec![a, b]` calls with its array. */
function isBoxed(cx: Cx, func: Ty): boolean {
  return func.kind === 'fn-def' && func.def === cx.program.lang('box_into_vec');
}

/**
 * `vec![a, b]` writes the array into a box that is there before, and moves that box into the call: which of several ways between
 * lifetimes is the shortest, and so the one to blame, depends on how many steps they take.
 */
function throughBox(frame: Frame, array: Ty, location: Location, span: Span): Ty {
  const { cx } = frame;
  if (!hasRegions(array)) return array;
  const boring = why(frame, location, span, { kind: 'boring' });
  const [field, unwrapped, box, moved] = [0, 1, 2, 3].map(() => renumber(cx, array));
  subTypes(cx, array, field, why(frame, location, span, { kind: 'assignment' }));
  eqTypes(cx, field, unwrapped, boring);
  eqTypes(cx, unwrapped, box, boring);
  subTypes(cx, box, moved, boring);
  return moved;
}

/** The signature of a callee, its late-bound lifetimes new at each call. */
function calledSig(cx: Cx, ty: Ty): FnSig | undefined {
  if (ty.kind === 'fn-def') {
    const late = cx.program.generics(ty.def).late.map((): Region => cx.freshRegion());
    return substSig(cx.program.fn(ty.def).sig, ty.args, late);
  }
  if (ty.kind === 'fn-ptr')
    return instantiateSig(
      ty.sig,
      ty.sig.boundVars.map(() => cx.freshRegion()),
    );
  return undefined;
}

/** A cheap look before asking for obligations: only types that hold types can have some. */
function mayHaveObligations(ty: Ty): boolean {
  return hasRegions(ty) || ty.kind === 'adt' || ty.kind === 'projection';
}

/** The signature of a function item as that of a `fn` pointer: late-bound lifetimes under a `for<…>`. */
function reifiedSig(cx: Cx, ty: Ty & { kind: 'fn-def' }): PolyFnSig {
  const { late } = cx.program.generics(ty.def);
  const bound = late.map((param, index): Region => ({ kind: 'bound', depth: 0, index, name: param.name }));
  return {
    boundVars: late.map((param) => param.name),
    sig: substSig(cx.program.fn(ty.def).sig, ty.args, bound),
  };
}

// ---------------------------------------------------------------- operands and rvalues

function checkOperand(frame: Frame, operand: Operand, location: Location, span: Span): void {
  if (operand.kind === 'const') checkConstant(frame, operand, location, span);
  else if (operand.kind === 'copy') {
    const ty = placeTy(frame, operand.place, why(frame, location, span, { kind: 'boring' }));
    proveCopy(frame, ty, why(frame, location, span, { kind: 'copy-bound' }));
  }
}

/** That the type is `Copy` is known; that it is with these origins is not (`impl Copy for S<'static>`). */
function proveCopy(frame: Frame, ty: Ty, because: Why): void {
  const copy = frame.cx.program.lang('copy');
  if (copy === undefined || !hasRegions(ty) || isCopyWhateverOrigins(ty)) return;
  prove(frame.cx, [{ kind: 'trait', ref: { trait: copy, args: [{ kind: 'type', ty }] } }], because);
}

function isCopyWhateverOrigins(ty: Ty): boolean {
  return (
    (ty.kind === 'ref' && !ty.mutable) ||
    ty.kind === 'pointer' ||
    ty.kind === 'fn-def' ||
    ty.kind === 'fn-ptr'
  );
}

function checkOperands(frame: Frame, rvalue: Rvalue, location: Location, span: Span): void {
  for (const operand of operandsOf(rvalue)) checkOperand(frame, operand, location, span);
  if (rvalue.kind === 'copy-for-deref') {
    const ty = placeTy(frame, rvalue.place, why(frame, location, span, { kind: 'boring' }));
    proveCopy(frame, ty, why(frame, location, span, { kind: 'copy-bound' }));
  }
}

/** The type of an rvalue with origins; undefined where it has none that matter (numbers). */
function rvalueTy(frame: Frame, rvalue: Rvalue, location: Location, span: Span): Ty | undefined {
  const { cx } = frame;
  const boring = why(frame, location, span, { kind: 'boring' });
  switch (rvalue.kind) {
    case 'unary':
      // The metadata of a pointer (a length) mentions no origins.
      return rvalue.op === 'metadata' ? undefined : operandTy(frame, rvalue.operand, boring);
    case 'use':
      return operandTy(frame, rvalue.operand, boring);
    case 'repeat':
      return { kind: 'array', elem: operandTy(frame, rvalue.operand, boring), len: rvalue.count };
    case 'ref': {
      cx.source = { kind: 'borrow', location: frame.outer ?? location };
      const region = cx.freshRegion();
      if (!frame.outer) cx.borrowRegions.set(locationIndex(cx.graph, location), region);
      const mutable = rvalue.borrow.kind === 'mut';
      return { kind: 'ref', region, mutable, ty: placeTy(frame, rvalue.place, boring, mutable) };
    }
    case 'raw-ref':
      return {
        kind: 'pointer',
        mutable: rvalue.mutable,
        ty: placeTy(frame, rvalue.place, boring, rvalue.mutable),
      };
    case 'cast':
      return renumber(cx, rvalue.ty);
    case 'binary': {
      if (isComparison(rvalue.op)) return bool;
      const ty = operandTy(frame, rvalue.left, boring);
      return rvalue.checked ? { kind: 'tuple', elems: [ty, bool] } : ty;
    }
    case 'copy-for-deref':
      return placeTy(frame, rvalue.place, boring);
    case 'aggregate': {
      const { aggregate } = rvalue;
      switch (aggregate.kind) {
        case 'array':
          return {
            kind: 'array',
            elem: renumber(cx, aggregate.elem),
            len: { kind: 'value', value: BigInt(rvalue.operands.length) },
          };
        case 'tuple':
          if (rvalue.operands.length === 0) return unit;
          return { kind: 'tuple', elems: rvalue.operands.map((o) => operandTy(frame, o, boring)) };
        case 'adt':
          return { kind: 'adt', def: aggregate.def, args: renumberArgs(cx, aggregate.args) };
        case 'closure':
          return closureTy(cx, rvalue);
      }
      return undefined;
    }
    case 'len':
      return int('usize');
    case 'discriminant':
      return undefined;
  }
}

function isComparison(op: string): boolean {
  return op === '==' || op === '!=' || op === '<' || op === '<=' || op === '>' || op === '>=';
}

/** What an rvalue demands besides that its type is a subtype of the place's. */
function checkRvalue(frame: Frame, rvalue: Rvalue, found: Ty, location: Location, span: Span): void {
  const { cx } = frame;
  const boring = why(frame, location, span, { kind: 'boring' });
  switch (rvalue.kind) {
    case 'ref':
      if (found.kind === 'ref') {
        const field = upvarField(frame.body, rvalue.place);
        const because =
          field === undefined ? boring : why(frame, location, span, { kind: 'closure-upvar', field });
        reborrow(frame, found.region, rvalue.place, because, found.mutable);
      }
      return;
    case 'aggregate': {
      const { aggregate, operands } = rvalue;
      if (aggregate.kind === 'closure' && found.kind === 'closure')
        checkClosure(frame, rvalue, found, location, span);
      else if (aggregate.kind === 'array' && found.kind === 'array') {
        for (const operand of operands) {
          const usage = why(frame, location, operandSpan(frame, operand), { kind: 'usage' });
          subTypes(cx, operandTy(frame, operand, boring), found.elem, usage);
        }
      } else if (aggregate.kind === 'adt' && found.kind === 'adt') {
        const { fields } = cx.program.adt(aggregate.def).variants[aggregate.variant];
        const because = why(frame, location, span, { kind: 'predicate', def: aggregate.def });
        if (mayHaveObligations(found))
          prove(cx, predicatesOf(cx.program, aggregate.def, found.args), because);
        operands.forEach((operand, i) => {
          const field = fields[aggregate.unionField ?? i];
          const expected = normalize(cx, substTy(field.ty, found.args), boring);
          const usage = why(frame, location, operandSpan(frame, operand), { kind: 'usage' });
          subTypes(cx, operandTy(frame, operand, boring), expected, usage);
        });
      }
      return;
    }
    case 'repeat': {
      const { operand, count } = rvalue;
      const several = count.kind !== 'value' || count.value > 1n;
      if (several && operand.kind === 'move') {
        const because = why(frame, location, span, { kind: 'copy-bound' });
        proveCopy(frame, operandTy(frame, operand, boring), because);
      }
      return;
    }
    case 'cast': {
      const from = operandTy(frame, rvalue.operand, boring);
      const unsize = rvalue.cast === 'unsize';
      const because = why(frame, location, span, {
        kind: 'cast',
        unsize,
        ...(unsize ? { to: found } : {}),
      });
      switch (rvalue.cast) {
        case 'unsize':
          coerceUnsized(cx, from, found, because);
          return;
        case 'reify-fn':
          if (from.kind !== 'fn-def') return;
          subTypes(cx, normalize(cx, { kind: 'fn-ptr', sig: reifiedSig(cx, from) }, boring), found, because);
          return;
        case 'unsafe-fn':
        case 'mut-to-const':
          subTypes(cx, constPointer(from), constPointer(found), because);
          return;
        case 'array-to-pointer':
          if (from.kind === 'pointer' && from.ty.kind === 'array' && found.kind === 'pointer') {
            subTypes(cx, from.ty.elem, found.ty, because);
          }
          return;
        case 'closure-fn-ptr':
          if (from.kind !== 'closure') return;
          subTypes(cx, { kind: 'fn-ptr', sig: from.closure.sig }, found, because);
          return;
        case 'pointer':
          relatePointees(cx, from, found, because);
          return;
        case 'numeric':
          return;
      }
      return;
    }
    default:
      return;
  }
}

/** A raw pointer to a trait object keeps its vtable: the traits' arguments have to fit, the object's lifetime may be any. */
function relatePointees(cx: Cx, from: Ty, to: Ty, because: Why): void {
  if (from.kind !== 'pointer' || to.kind !== 'pointer') return;
  if (from.ty.kind !== 'dynamic' || to.ty.kind !== 'dynamic') return;
  const main = ({ bounds }: Ty & { kind: 'dynamic' }) =>
    bounds.filter((it) => !cx.program.trait(it.trait).auto);
  const [mine, others] = [main(from.ty), main(to.ty)];
  if (mine.length && others.length) relateDynBounds(cx, mine, 'covariant', others, because, undefined);
}

function constPointer(ty: Ty): Ty {
  return ty.kind === 'pointer' ? { ...ty, mutable: false } : ty;
}

/**
 * Borrowing what a reference points at: that reference's origin outlives the new one, and so on outwards until a shared
 * reference, which could be copied (rustc's `add_reborrow_constraint`; RFC 2094, "Reborrow constraints").
 */
function reborrow(frame: Frame, region: Region, place: Place, because: Why, mutable: boolean): void {
  for (let i = place.projection.length - 1; i >= 0; i--) {
    if (place.projection[i].kind !== 'deref') continue;
    const base = normalize(frame.cx, placeTy(frame, place, because, mutable, i), because);
    if (base.kind === 'pointer') return;
    if (base.kind !== 'ref') continue;
    frame.cx.outlives(base.region, region, because);
    if (!base.mutable) return;
  }
}

/**
 * A coroutine that is the value of an `impl` type: rustc takes its type as it is, and asks at the return only what the bounds of
 * the `impl` type demand.
 */
function isHiddenFuture({ body }: Frame, { place, rvalue }: Statement & { kind: 'assign' }): boolean {
  return (
    place.local === 0 &&
    body.hidden !== undefined &&
    rvalue.kind === 'aggregate' &&
    rvalue.aggregate.kind === 'closure' &&
    rvalue.aggregate.ty.kind === 'closure' &&
    rvalue.aggregate.ty.closure.coroutine !== undefined
  );
}

function assignmentCategory(frame: Frame, place: Place): ConstraintCategory {
  if (place.projection.length > 0) return { kind: 'assignment' };
  if (place.local === 0) {
    switch (frame.body.kind) {
      case 'static':
        return { kind: 'use-as-static' };
      case 'const':
        return { kind: 'use-as-const' };
      default:
        return { kind: 'return', of: 'value' };
    }
  }
  const { info } = frame.body.locals[place.local];
  if (info.kind !== 'temp') return { kind: 'assignment' };
  return info.forAggregate ? { kind: 'usage' } : { kind: 'boring' };
}
