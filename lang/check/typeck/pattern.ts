/**
 * Patterns against the type of what they match, with default binding modes (RFC 2005; the Rust reference, "Binding
 * modes"; rustc's `pat`).
 */
import { error } from '../../diagnostic.js';
import type { Span } from '../../source.js';
import { int, ref, tuple, type Ty } from '../../types/ty.js';
import type { HExpr, HPat, HPatOf } from '../hir.js';
import { isNumeric, isUnknown } from './classes.js';
import type { Fcx } from './context.js';
import { noExpectation } from './expectation.js';
import { checkExpr } from './expr.js';
import { isVisible } from './field.js';
import { definition, meaningType, resolvePath, variantOf } from './path.js';
import { resolveVariant } from './struct.js';
import type { PathMeaning, VariantMeaning } from './tables.js';

/** How a binding without `ref` and `mut` binds here. */
type DefaultMode = 'value' | 'ref' | 'ref-mut';

export function checkPattern(fcx: Fcx, pat: HPat, expected: Ty, mode: DefaultMode = 'value'): void {
  const peeled = looksThroughReferences(fcx, pat) ? peel(fcx, pat, expected, mode) : { ty: expected, mode };
  fcx.tables.types[pat.id] = peeled.ty;
  checkKind(fcx, pat, peeled.ty, peeled.mode);
}

/** Patterns that match what is behind references without saying so. */
function looksThroughReferences(fcx: Fcx, pat: HPat): boolean {
  switch (pat.kind) {
    case 'struct':
    case 'tuple-struct':
    case 'tuple':
    case 'slice':
    case 'range':
      return true;
    case 'literal':
      return !isReferenceLiteral(pat.expr);
    case 'path': {
      const meaning = pathMeaning(fcx, pat);
      return meaning?.kind !== 'const';
    }
    case 'wild':
    case 'binding':
    case 'ref':
    case 'or':
    case 'error':
      return false;
  }
}

function isReferenceLiteral(expr: HExpr): boolean {
  return expr.kind === 'literal' && (expr.literal.kind === 'str' || expr.literal.kind === 'byte-str');
}

function peel(
  fcx: Fcx,
  pat: HPat,
  expected: Ty,
  mode: DefaultMode,
): { readonly ty: Ty; readonly mode: DefaultMode } {
  const through: Ty[] = [];
  let ty = fcx.infer.structurallyResolve(expected);
  while (ty.kind === 'ref') {
    through.push(ty);
    mode = mode === 'ref' || !ty.mutable ? 'ref' : 'ref-mut';
    ty = fcx.infer.structurallyResolve(ty.ty);
  }
  if (through.length) fcx.tables.patAdjustments.set(pat.id, through);
  return { ty, mode };
}

function checkKind(fcx: Fcx, pat: HPat, expected: Ty, mode: DefaultMode): void {
  switch (pat.kind) {
    case 'wild':
    case 'error':
      return;
    case 'binding':
      return checkBinding(fcx, pat, expected, mode);
    case 'literal':
      return checkLiteral(fcx, pat, expected);
    case 'range':
      return checkRange(fcx, pat, expected);
    case 'ref':
      return checkRefPattern(fcx, pat, expected, mode);
    case 'tuple':
      return checkTuple(fcx, pat, expected, mode);
    case 'slice':
      return checkSlice(fcx, pat, expected, mode);
    case 'path':
      return checkPath(fcx, pat, expected);
    case 'tuple-struct':
      return checkTupleStruct(fcx, pat, expected, mode);
    case 'struct':
      return checkStructPattern(fcx, pat, expected, mode);
    case 'or':
      for (const alternative of pat.pats) checkPattern(fcx, alternative, expected, mode);
  }
}

function checkBinding(fcx: Fcx, pat: HPatOf<'binding'>, expected: Ty, mode: DefaultMode): void {
  if (mode !== 'value' && (pat.byRef || pat.mutable)) refuseModifier(fcx, pat.span);
  const explicit = pat.byRef ? (pat.mutable ? 'ref-mut' : 'ref') : pat.mutable ? 'value' : undefined;
  const bound = explicit ?? mode;
  fcx.tables.bindingModes.set(pat.id, { mode: bound, implicit: explicit === undefined && mode !== 'value' });
  const ty = bound === 'value' ? expected : ref(expected, bound === 'ref-mut');
  const known = fcx.tables.vars[pat.var];
  if (known) fcx.unify(known, ty, pat.span);
  else fcx.tables.vars[pat.var] = ty;
  if (pat.sub) checkPattern(fcx, pat.sub, expected, mode);
}

/** Edition 2024: what is written must not change a default binding mode. */
function refuseModifier(fcx: Fcx, span: Span): void {
  if (fcx.program.edition >= 2024)
    fcx.diagnostics.push(
      error(null, span, 'binding modifiers may only be written when the default binding mode is `move`', ''),
    );
}

function checkLiteral(fcx: Fcx, pat: HPatOf<'literal'>, expected: Ty): void {
  const { infer } = fcx;
  let ty = checkExpr(fcx, pat.expr, noExpectation);
  const wanted = infer.structurallyResolve(expected);
  if (pat.expr.kind === 'literal' && pat.expr.literal.kind === 'byte-str' && wanted.kind === 'ref') {
    // A byte string matches slices as well as arrays.
    if (infer.structurallyResolve(wanted.ty).kind === 'slice')
      ty = ref({ kind: 'slice', elem: int('u8') }, false);
  }
  fcx.unify(wanted, ty, pat.span);
}

function checkRange(fcx: Fcx, pat: HPatOf<'range'>, expected: Ty): void {
  const { infer } = fcx;
  for (const end of [pat.from, pat.to]) {
    if (!end) continue;
    const ty = infer.structurallyResolve(checkExpr(fcx, end, noExpectation));
    if (ty.kind !== 'char' && !isNumeric(ty) && ty.kind !== 'error') {
      fcx.report(
        'E0029',
        end.span,
        'only `char` and numeric types are allowed in range patterns',
        `this is of type \`${fcx.show(ty)}\` but it should be \`char\` or numeric`,
      );
      continue;
    }
    fcx.unify(expected, ty, end.span);
  }
}

function checkRefPattern(fcx: Fcx, pat: HPatOf<'ref'>, expected: Ty, mode: DefaultMode): void {
  const { infer } = fcx;
  if (mode !== 'value') {
    // Edition 2024 wants the reference to be written in full; before it the pattern resets the mode.
    if (fcx.program.edition >= 2024)
      fcx.diagnostics.push(
        error(null, pat.span, 'reference pattern not allowed under `ref` default binding mode', ''),
      );
  }
  const known = infer.structurallyResolve(expected);
  let inner: Ty;
  if (known.kind === 'ref' && known.mutable === pat.mutable) inner = known.ty;
  else {
    inner = infer.newTy();
    fcx.unify(known, ref(inner, pat.mutable), pat.span);
  }
  checkPattern(fcx, pat.pat, inner);
}

/** Positions of the written patterns among `count` elements, `..` standing for those left out. */
function positions(written: number, count: number, rest: number | undefined): readonly number[] {
  return Array.from({ length: written }, (_, i) =>
    rest !== undefined && i >= rest ? count - written + i : i,
  );
}

function checkTuple(fcx: Fcx, pat: HPatOf<'tuple'>, expected: Ty, mode: DefaultMode): void {
  const { infer } = fcx;
  const known = infer.structurallyResolve(expected);
  if (pat.rest !== undefined && isUnknown(known)) {
    fcx.refuse(pat.span, 'a pattern with `..` for a tuple whose type is not known');
    return;
  }
  const length =
    pat.rest !== undefined && known.kind === 'tuple'
      ? Math.max(known.elems.length, pat.pats.length)
      : pat.pats.length;
  const elems = Array.from({ length }, () => infer.newTy());
  fcx.unify(known, tuple(elems), pat.span);
  const at = positions(pat.pats.length, length, pat.rest);
  pat.pats.forEach((sub, i) => checkPattern(fcx, sub, elems[at[i]], mode));
}

function checkSlice(fcx: Fcx, pat: HPatOf<'slice'>, expected: Ty, mode: DefaultMode): void {
  const { infer } = fcx;
  const resolved = infer.structurallyResolve(expected);
  // The length of an array may have become known after its type.
  const known = resolved.kind === 'array' ? infer.resolveFully(resolved) : resolved;
  if (known.kind !== 'array' && known.kind !== 'slice') {
    if (fcx.inError(known)) return;
    if (isUnknown(known)) fcx.refuse(pat.span, 'a slice pattern for a type that is not known');
    else
      fcx.report(
        'E0529',
        pat.span,
        `expected an array or slice, found \`${fcx.show(known)}\``,
        `pattern cannot match with input type \`${fcx.show(known)}\``,
      );
    return;
  }
  for (const sub of [...pat.prefix, ...pat.suffix]) checkPattern(fcx, sub, known.elem, mode);
  const min = pat.prefix.length + pat.suffix.length;
  let restTy: Ty = known;
  if (known.kind === 'array') {
    if (known.len.kind !== 'value') {
      if (pat.rest !== undefined)
        fcx.refuse(pat.span, 'a slice pattern with `..` for an array of unknown length');
      else restTy = known;
      return;
    }
    const length = Number(known.len.value);
    if (pat.rest === undefined ? length !== min : length < min) {
      const elements = `${min} element${min === 1 ? '' : 's'}`;
      fcx.report(
        pat.rest === undefined ? 'E0527' : 'E0528',
        pat.span,
        `pattern requires ${pat.rest === undefined ? '' : 'at least '}${elements} but array has ${length}`,
        `expected ${length} element${length === 1 ? '' : 's'}`,
      );
      return;
    }
    restTy = { kind: 'array', elem: known.elem, len: { kind: 'value', value: BigInt(length - min) } };
  }
  if (pat.rest !== undefined && pat.rest !== 'ignored') checkPattern(fcx, pat.rest, restTy, mode);
}

function pathMeaning(fcx: Fcx, pat: HPatOf<'path'>): PathMeaning | undefined {
  const known = fcx.tables.paths.get(pat.id);
  if (known || fcx.failed.has(pat.id)) return known;
  const meaning = resolvePath(fcx, pat.id, pat);
  if (meaning) fcx.tables.paths.set(pat.id, meaning);
  else fcx.failed.add(pat.id);
  return meaning;
}

function checkPath(fcx: Fcx, pat: HPatOf<'path'>, expected: Ty): void {
  const meaning = pathMeaning(fcx, pat);
  if (!meaning) return;
  if (meaning.kind !== 'unit' && meaning.kind !== 'const') {
    const name = pat.path.segments[pat.path.segments.length - 1].ident.name;
    fcx.report('E0532', pat.span, `expected unit struct, unit variant or constant, found \`${name}\``);
    return;
  }
  fcx.unify(expected, meaningType(fcx, meaning, pat.span), pat.span);
}

function checkTupleStruct(fcx: Fcx, pat: HPatOf<'tuple-struct'>, expected: Ty, mode: DefaultMode): void {
  const { infer, program } = fcx;
  const meaning = tupleVariant(fcx, pat);
  if (!meaning) {
    for (const sub of pat.pats) checkPattern(fcx, sub, infer.newTy());
    return;
  }
  fcx.tables.variants.set(pat.id, meaning);
  infer.registerPredicatesOf(meaning.adt, meaning.args, pat.span);
  fcx.unify(expected, { kind: 'adt', def: meaning.adt, args: meaning.args }, pat.span);
  const variant = program.adt(meaning.adt).variants[meaning.variant];
  const count = variant.fields.length;
  if (pat.rest === undefined ? pat.pats.length !== count : pat.pats.length > count) {
    if (program.def(meaning.adt).library) {
      fcx.refuse(pat.span, `this pattern of \`${variant.name}\``);
      return;
    }
    const what = program.adt(meaning.adt).kind === 'enum' ? 'tuple variant' : 'tuple struct';
    const fields = (n: number) => `${n} field${n === 1 ? '' : 's'}`;
    fcx.report(
      'E0023',
      pat.pats.length ? { ...pat.pats[0].span, hi: pat.pats[pat.pats.length - 1].span.hi } : pat.span,
      `this pattern has ${fields(pat.pats.length)}, but the corresponding ${what} has ${fields(count)}`,
      `expected ${fields(count)}, found ${pat.pats.length}`,
    );
    return;
  }
  const at = positions(pat.pats.length, count, pat.rest);
  pat.pats.forEach((sub, i) => {
    const ty = infer.fieldTy(meaning.adt, meaning.variant, at[i], meaning.args, sub.span);
    checkPattern(fcx, sub, ty, mode);
  });
}

/** The tuple struct or variant that stands before the parentheses. */
function tupleVariant(fcx: Fcx, pat: HPatOf<'tuple-struct'>): VariantMeaning | undefined {
  if ('def' in pat.head) {
    const { adt, variant } = variantOf(fcx, pat.head.def);
    const meaning = definition(fcx, pat.head.def, fcx.infer.freshArgs(adt), pat.span);
    return meaning?.kind === 'ctor' ? { adt, variant, args: meaning.args } : undefined;
  }
  const before = fcx.diagnostics.length;
  const meaning = resolvePath(fcx, pat.id, { ...pat.head, span: pat.head.path.span });
  // A variant with named fields is no value: with parentheses after it that has a code of its own.
  if (!meaning && fcx.diagnostics[before]?.code === 'E0533')
    fcx.diagnostics[before] = { ...fcx.diagnostics[before], code: 'E0164' };
  if (!meaning) return undefined;
  if (meaning.kind === 'ctor') return meaning;
  const name = pat.head.path.segments[pat.head.path.segments.length - 1].ident.name;
  fcx.report(
    meaning.kind === 'fn' || meaning.kind === 'const' ? 'E0164' : 'E0532',
    pat.head.path.span,
    `expected tuple struct or tuple variant, found \`${name}\``,
    'not a tuple struct or tuple variant',
  );
  return undefined;
}

function checkStructPattern(fcx: Fcx, pat: HPatOf<'struct'>, expected: Ty, mode: DefaultMode): void {
  const { infer, program } = fcx;
  const meaning = resolveVariant(fcx, pat.id, pat.head);
  if (!meaning) {
    for (const field of pat.fields) checkPattern(fcx, field.pat, infer.newTy());
    return;
  }
  fcx.tables.variants.set(pat.id, meaning);
  infer.registerPredicatesOf(meaning.adt, meaning.args, pat.span);
  fcx.unify(expected, { kind: 'adt', def: meaning.adt, args: meaning.args }, pat.span);
  const adt = program.adt(meaning.adt);
  if (adt.kind === 'union' && (pat.fields.length !== 1 || pat.rest))
    fcx.refuse(pat.span, 'this pattern of a union');
  const variant = adt.variants[meaning.variant];
  const seen = new Set<number>();
  let unknown = false;
  for (const field of pat.fields) {
    const { name } = field.ident;
    const index = variant.fields.findIndex((f) => f.name === name);
    if (index < 0) {
      unknown = true;
      if (program.def(meaning.adt).library)
        fcx.refuse(field.span, `the field \`${name}\` of \`${variant.name}\``);
      else {
        const what =
          adt.kind === 'enum'
            ? `variant \`${program.def(meaning.adt).name}::${variant.name}\``
            : `struct \`${variant.name}\``;
        fcx.report('E0026', field.ident.span, `${what} does not have a field named \`${name}\``);
      }
      continue;
    }
    if (adt.kind === 'union' && !fcx.unsafe && looksAt(field.pat))
      fcx.report(
        'E0133',
        field.pat.span,
        'access to union field is unsafe and requires unsafe function or block',
        'access to union field',
      );
    if (seen.has(index))
      fcx.report('E0025', field.span, `field \`${name}\` bound multiple times in the pattern`);
    seen.add(index);
    if (adt.kind === 'struct' && !isVisible(fcx, variant.fields[index], meaning.adt))
      fcx.report(
        'E0451',
        field.span,
        `field \`${name}\` of struct \`${variant.name}\` is private`,
        'private field',
      );
    checkPattern(
      fcx,
      field.pat,
      infer.fieldTy(meaning.adt, meaning.variant, index, meaning.args, field.span),
      mode,
    );
  }
  const missing = variant.fields.filter((_, i) => !seen.has(i)).map((field) => `\`${field.name}\``);
  if (missing.length && adt.kind !== 'union' && !unknown && !pat.rest && 'path' in pat.head) {
    const list =
      missing.length === 1 ? missing[0] : `${missing.slice(0, -1).join(', ')} and ${missing.at(-1)}`;
    const fields = missing.length === 1 ? 'field' : 'fields';
    if (program.def(meaning.adt).library) fcx.refuse(pat.span, `this pattern of \`${variant.name}\``);
    else
      fcx.report(
        'E0027',
        pat.span,
        `pattern does not mention ${fields} ${list}`,
        `missing ${fields} ${list}`,
      );
  }
}

/** Whether a pattern looks at what it is matched with. */
function looksAt(pat: HPat): boolean {
  return pat.kind === 'or' ? pat.pats.some(looksAt) : pat.kind !== 'wild';
}
