/** Patterns with what they look through made explicit. */
import { error } from '../../diagnostic.js';
import { constantValue } from '../evaluate.js';
import { integerOf, rangeOf } from '../exhaustive/constructor.js';
import type { HExpr, HPat, HPatOf } from '../hir.js';
import type { Expr, FieldPattern, Pattern } from '../thir.js';
import type { VariantMeaning } from '../typeck/tables.js';
import { valuePattern } from './const-pattern.js';
import type { Builder } from './context.js';
import { buildExpr } from './expr.js';

export function buildPattern(build: Builder, pat: HPat): Pattern {
  const inner = buildUnadjusted(build, pat);
  const through = build.tables.patAdjustments.get(pat.id) ?? [];
  return through.reduceRight<Pattern>(
    (sub, ty) => ({ kind: 'deref', sub, ty: build.ty(ty, pat.span), span: pat.span }),
    inner,
  );
}

function buildUnadjusted(build: Builder, pat: HPat): Pattern {
  const { span } = pat;
  const ty = build.typeOf(pat);
  switch (pat.kind) {
    case 'wild':
    case 'error':
      return { kind: 'wild', ty, span };
    case 'binding':
      return buildBinding(build, pat);
    case 'literal':
      return { kind: 'constant', value: buildExpr(build, pat.expr), ty, span };
    case 'range':
      return checkedRange(build, {
        kind: 'range',
        from: pat.from && buildEnd(build, pat.from),
        to: pat.to && buildEnd(build, pat.to),
        inclusive: pat.inclusive,
        ty,
        span,
      });
    case 'ref':
      return { kind: 'deref', sub: buildPattern(build, pat.pat), ty, span };
    case 'tuple': {
      const count = ty.kind === 'tuple' ? ty.elems.length : pat.pats.length;
      return { kind: 'leaf', subs: placed(build, pat, count), ty, span };
    }
    case 'slice':
      return {
        kind: 'slice',
        prefix: pat.prefix.map((sub) => buildPattern(build, sub)),
        rest: pat.rest === undefined || pat.rest === 'ignored' ? pat.rest : buildPattern(build, pat.rest),
        suffix: pat.suffix.map((sub) => buildPattern(build, sub)),
        ty,
        span,
      };
    case 'path':
      return buildPath(build, pat);
    case 'tuple-struct': {
      const meaning = build.tables.variants.get(pat.id)!;
      const count = build.program.adt(meaning.adt).variants[meaning.variant].fields.length;
      return variantPattern(build, pat, meaning, placed(build, pat, count));
    }
    case 'struct': {
      const meaning = build.tables.variants.get(pat.id)!;
      const { fields } = build.program.adt(meaning.adt).variants[meaning.variant];
      const subs = pat.fields.map((field) => ({
        field: fields.findIndex((f) => f.name === field.ident.name),
        pat: buildPattern(build, field.pat),
      }));
      return variantPattern(build, pat, meaning, subs);
    }
    case 'or':
      return { kind: 'or', pats: pat.pats.map((sub) => buildPattern(build, sub)), ty, span };
  }
}

/** An end of a range: a number or a character. */
function buildEnd(build: Builder, end: HExpr): Expr {
  const expr = buildExpr(build, end);
  if (expr.kind !== 'named-const') return expr;
  const known = constantValue(build.program, build.bodyOf, expr.def);
  const pat = known && valuePattern(build, known, expr.ty, expr.span);
  return pat?.kind === 'constant' ? pat.value : expr;
}

function buildBinding(build: Builder, pat: HPatOf<'binding'>): Pattern {
  const mode = build.tables.bindingModes.get(pat.id)!;
  build.modes[pat.var] ??= mode;
  const variable = build.fcx.body.vars[pat.var];
  const first = variable.span.file === pat.span.file && variable.span.lo === pat.span.lo;
  return {
    kind: 'binding',
    id: pat.var,
    mode: mode.mode,
    sub: pat.sub && buildPattern(build, pat.sub),
    ty: build.typeOf(pat),
    span: first ? variable.span : pat.span,
  };
}

/** Written patterns with the numbers of the fields that they stand for. */
function placed(build: Builder, pat: HPatOf<'tuple' | 'tuple-struct'>, count: number): FieldPattern[] {
  const { pats, rest } = pat;
  return pats.map((sub, i) => ({
    field: rest !== undefined && i >= rest ? count - pats.length + i : i,
    pat: buildPattern(build, sub),
  }));
}

function buildPath(build: Builder, pat: HPatOf<'path'>): Pattern {
  const { span } = pat;
  const ty = build.typeOf(pat);
  const meaning = build.tables.paths.get(pat.id)!;
  const userTy = build.userTy(build.tables.userTys.get(pat.id));
  if (meaning.kind === 'unit') return variantPattern(build, pat, meaning, []);
  if (meaning.kind !== 'const')
    throw new Error(`a path pattern is a constant or unit value, not ${meaning.kind}`);
  const { def, args } = meaning;
  const value = { kind: 'named-const', def, args: build.args(args, span), userTy, ty, span } as const;
  const known = constantValue(build.program, build.bodyOf, def);
  const constant: Pattern = (known && valuePattern(build, known, ty, span)) ?? {
    kind: 'constant',
    value,
    ty,
    span,
  };
  return userTy ? { kind: 'ascribe', sub: constant, userTy, variance: 'contravariant', ty, span } : constant;
}

function variantPattern(
  build: Builder,
  pat: HPat,
  { adt, variant, args }: VariantMeaning,
  subs: readonly FieldPattern[],
): Pattern {
  const { span } = pat;
  const ty = build.typeOf(pat);
  const sub: Pattern =
    build.program.adt(adt).kind === 'enum'
      ? { kind: 'variant', def: adt, variant, args: build.args(args, span), subs, ty, span }
      : { kind: 'leaf', subs, ty, span };
  const userTy = build.userTy(build.tables.userTys.get(pat.id));
  return userTy ? { kind: 'ascribe', sub, userTy, variance: 'covariant', ty, span } : sub;
}

/** A range must not be empty (E0030, E0579). */
function checkedRange<R extends Pattern & { readonly kind: 'range' }>(build: Builder, range: R): R {
  const whole = rangeOf(range.ty);
  if (!whole || !range.to) return range;
  const lo = range.from ? integerOf(build.program, range.from) : whole.lo;
  const hi = integerOf(build.program, range.to);
  if (lo === undefined || hi === undefined || lo < hi || (range.inclusive && lo === hi)) return range;
  const message = `lower bound for range pattern must be less than ${range.inclusive ? 'or equal to ' : ''}upper bound`;
  build.diagnostics.push(
    range.inclusive
      ? error('E0030', range.span, message, 'lower bound larger than upper bound')
      : error('E0579', range.span, message),
  );
  return range;
}
