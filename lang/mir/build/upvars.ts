/**
 * What a closure captures, as its body sees it. While the body is built, each variable of the code around stands for
 * itself, as a local that nothing initializes; then every place that starts from one becomes a field of the
 * environment (rustc's `PlaceBuilder` with its upvars, "resolved" when all projections are known).
 */
import type * as thir from '../../check/thir.js';
import type {
  Local,
  LocalDecl,
  LocalInfo,
  Operand,
  Place,
  PlaceElem,
  Rvalue,
  Statement,
  Terminator,
  Upvar,
} from '../mir.js';
import { derefPlace, fieldPlace, localPlace } from '../place.js';
import { newLocal, type Builder } from './builder.js';

/** The local that stands for a variable of the code around the closure. */
export function outerVariable(b: Builder, id: thir.VarId, ty: thir.Expr['ty']): Local {
  let local = b.outer.get(id);
  if (local === undefined)
    b.outer.set(id, (local = newLocal(b, ty, b.body.vars[id]?.span ?? b.body.span, true)));
  return local;
}

/** The captures of a closure expression. */
export function upvarsOf(
  b: Builder,
  { captures }: thir.Expr & { readonly kind: 'closure' },
): readonly Upvar[] {
  return captures.map(({ name, by, mutable, span, pathSpan, place }) => {
    const { root, projection } = projectionsOf(b, place);
    const { name: rootName, span: rootSpan } = b.body.vars[root];
    const behindShared = isBehindShared(place);
    return { name, by, mutable, behindShared, span, pathSpan, root, rootName, rootSpan, projection };
  });
}

function isBehindShared(e: thir.Expr): boolean {
  if (e.kind === 'deref') return (e.arg.ty.kind === 'ref' && !e.arg.ty.mutable) || isBehindShared(e.arg);
  return e.kind === 'field' && isBehindShared(e.base);
}

function projectionsOf(b: Builder, e: thir.Expr): { root: thir.VarId; projection: PlaceElem[] } {
  if (e.kind === 'var') return { root: e.id, projection: [] };
  if (e.kind === 'deref') {
    const { root, projection } = projectionsOf(b, e.arg);
    return { root, projection: [...projection, { kind: 'deref' }] };
  }
  if (e.kind !== 'field') throw new Error(`a captured place has dereferences and fields only: ${e.kind}`);
  const { root, projection } = projectionsOf(b, e.base);
  const isEnum = e.base.ty.kind === 'adt' && b.program.adt(e.base.ty.def).kind === 'enum';
  const variant: PlaceElem[] = isEnum ? [{ kind: 'downcast', variant: e.variant }] : [];
  return { root, projection: [...projection, ...variant, { kind: 'field', field: e.field, ty: e.ty }] };
}

/** The capture that a place starts with. */
export function captureOf(b: Builder, place: Place): number | undefined {
  const id = [...b.outer].find(([, local]) => local === place.local)?.[0];
  if (id === undefined) return undefined;
  const index = b.upvars.findIndex(
    ({ root, projection }) => root === id && startsWith(place.projection, projection),
  );
  return index < 0 ? undefined : index;
}

function startsWith(whole: readonly PlaceElem[], start: readonly PlaceElem[]): boolean {
  return (
    start.length <= whole.length &&
    start.every((elem, i) => {
      const other = whole[i];
      if (elem.kind === 'field') return other.kind === 'field' && other.field === elem.field;
      if (elem.kind === 'downcast') return other.kind === 'downcast' && other.variant === elem.variant;
      return elem.kind === other.kind;
    })
  );
}

/** Puts fields of the environment in the place of outer variables, everywhere in the body. */
export function resolveOuter(b: Builder): void {
  if (b.outer.size === 0) return;
  const locals = new Set(b.outer.values());
  const environment = b.locals[1].ty;
  const closure = environment.kind === 'ref' ? environment.ty : environment;
  const resolve = (place: Place): Place | undefined => {
    if (!locals.has(place.local)) return place;
    const index = captureOf(b, place);
    if (index === undefined || closure.kind !== 'closure') return undefined;
    const upvar = b.upvars[index];
    const base = environment.kind === 'ref' ? derefPlace(localPlace(1)) : localPlace(1);
    const field = fieldPlace(base, index, closure.closure.upvars[index]);
    const captured = upvar.by === 'value' ? field : derefPlace(field);
    const rest = place.projection.slice(upvar.projection.length);
    return { local: captured.local, projection: [...captured.projection, ...rest] };
  };
  /** The reference to a captured place that is behind this one. */
  const leadingTo = (place: Place): Place | undefined => {
    const id = [...b.outer].find(([, local]) => local === place.local)?.[0];
    const index = b.upvars.findIndex(
      ({ root, by, projection }) => root === id && by !== 'value' && startsWith(projection, place.projection),
    );
    if (index < 0 || closure.kind !== 'closure') return undefined;
    const base = environment.kind === 'ref' ? derefPlace(localPlace(1)) : localPlace(1);
    return fieldPlace(base, index, closure.closure.upvars[index]);
  };
  const must = (place: Place): Place => {
    const found = resolve(place);
    if (!found) throw new Error('a closure captures what its body uses');
    return found;
  };
  for (const block of b.blocks) {
    block.statements.forEach(
      (statement, i) => (block.statements[i] = inStatement(statement, resolve, must, leadingTo)),
    );
    if (block.terminator) block.terminator = inTerminator(block.terminator, must);
  }
  b.locals.forEach((local, i) => (b.locals[i] = inLocal(local, resolve)));
}

function inLocal(local: LocalDecl, resolve: (place: Place) => Place | undefined): LocalDecl {
  const { info } = local;
  if (info.kind !== 'var' || !info.matchedPlace) return local;
  const changed: LocalInfo = { ...info, matchedPlace: resolve(info.matchedPlace) };
  return { ...local, info: changed };
}

function inStatement(
  statement: Statement,
  resolve: (place: Place) => Place | undefined,
  must: (place: Place) => Place,
  leadingTo: (place: Place) => Place | undefined,
): Statement {
  switch (statement.kind) {
    case 'assign': {
      const { rvalue } = statement;
      // What a guard must not change may be what leads to the captured place: that is the capture's own reference.
      if (rvalue.kind === 'ref' && rvalue.borrow.kind === 'fake' && !resolve(rvalue.place)) {
        const place = leadingTo(rvalue.place);
        if (place) return { ...statement, rvalue: { ...rvalue, place } };
      }
      return { ...statement, place: must(statement.place), rvalue: inRvalue(rvalue, must) };
    }
    case 'fake-read':
    case 'place-mention':
    case 'ascribe': {
      // What is only looked at needs no capture.
      const place = resolve(statement.place);
      return place ? { ...statement, place } : { kind: 'nop', span: statement.span, scope: statement.scope };
    }
    default:
      return statement;
  }
}

function inOperand(operand: Operand, must: (place: Place) => Place): Operand {
  return operand.kind === 'const' ? operand : { ...operand, place: must(operand.place) };
}

function inRvalue(rvalue: Rvalue, must: (place: Place) => Place): Rvalue {
  switch (rvalue.kind) {
    case 'use':
    case 'repeat':
    case 'cast':
    case 'unary':
      return { ...rvalue, operand: inOperand(rvalue.operand, must) };
    case 'binary':
      return { ...rvalue, left: inOperand(rvalue.left, must), right: inOperand(rvalue.right, must) };
    case 'aggregate':
      return { ...rvalue, operands: rvalue.operands.map((operand) => inOperand(operand, must)) };
    case 'ref':
    case 'raw-ref':
    case 'len':
    case 'discriminant':
    case 'copy-for-deref':
      return { ...rvalue, place: must(rvalue.place) };
  }
}

function inTerminator(terminator: Terminator, must: (place: Place) => Place): Terminator {
  switch (terminator.kind) {
    case 'switch':
      return { ...terminator, discr: inOperand(terminator.discr, must) };
    case 'drop':
      return { ...terminator, place: must(terminator.place) };
    case 'call':
      return {
        ...terminator,
        func: inOperand(terminator.func, must),
        args: terminator.args.map((arg) => ({ ...arg, operand: inOperand(arg.operand, must) })),
        destination: must(terminator.destination),
      };
    case 'asm':
      return {
        ...terminator,
        operands: terminator.operands.map(({ way, value, place }) => ({
          way,
          ...(value && { value: inOperand(value, must) }),
          ...(place && { place: must(place) }),
        })),
      };
    case 'yield':
      return {
        ...terminator,
        value: inOperand(terminator.value, must),
        resumeArg: must(terminator.resumeArg),
      };
    case 'assert':
      return {
        ...terminator,
        condition: inOperand(terminator.condition, must),
        operands: terminator.operands.map((operand) => inOperand(operand, must)),
      };
    default:
      return terminator;
  }
}
