/**
 * Patterns: names become variables, one for all alternatives of an or-pattern, and `..` becomes a position.
 */
import { unsupported } from '../../diagnostic.js';
import { hygienic } from '../../source.js';
import type * as ast from '../../syntax/ast.js';
import { errorTy } from '../../types/ty.js';
import type { HPat } from '../hir.js';
import type { VarId } from '../thir.js';
import { lowerExpr } from './expr.js';
import type { Lowering } from './lowering.js';

/** What the pattern (or parameter list) being lowered has bound so far. */
export interface Bindings {
  /** All names, those of other alternatives included. */
  readonly vars: Map<string, VarId>;
  /** Names bound together with what comes next: a second binding of one is an error. */
  taken: Map<string, ast.Ident>;
  readonly where: 'pattern' | 'parameters';
}

export function noBindings(where: Bindings['where'] = 'pattern'): Bindings {
  return { vars: new Map(), taken: new Map(), where };
}

/** Lowers a pattern and brings its names into scope. */
export function lowerPattern(low: Lowering, pat: ast.Pattern, bindings: Bindings = noBindings()): HPat {
  const result = lower(low, pat, bindings);
  for (const [name, id] of bindings.vars) low.bind(name, id);
  return result;
}

function lower(low: Lowering, pat: ast.Pattern, bindings: Bindings): HPat {
  return low.nested(
    () => lowerKind(low, pat, bindings),
    () => refuse(low, pat, 'such a deeply nested pattern'),
  );
}

function lowerKind(low: Lowering, pat: ast.Pattern, bindings: Bindings): HPat {
  const { span } = pat;
  switch (pat.kind) {
    case 'wild':
      return low.pat(span, { kind: 'wild' });
    case 'paren':
      return lower(low, pat.pat, bindings);
    case 'ident':
      return lowerIdent(low, pat, bindings);
    case 'literal':
      if (pat.expr.kind === 'literal' && pat.expr.literal.kind === 'c-str') {
        low.refuse(span, 'a C string literal in a pattern');
        return low.pat(span, { kind: 'error' });
      }
      return low.pat(span, { kind: 'literal', expr: lowerExpr(low, pat.expr) });
    case 'range':
      return low.pat(span, {
        kind: 'range',
        from: pat.from && lowerExpr(low, pat.from),
        to: pat.to && lowerExpr(low, pat.to),
        inclusive: pat.inclusive,
      });
    case 'ref':
      return low.pat(span, { kind: 'ref', mutable: pat.mutable, pat: lower(low, pat.pat, bindings) });
    case 'tuple':
      return low.pat(span, { kind: 'tuple', ...lowerWithRest(low, pat.pats, bindings) });
    case 'slice':
      return lowerSlice(low, pat, bindings);
    case 'path':
      return low.pat(span, { kind: 'path', qself: pat.qself, path: pat.path });
    case 'tuple-struct':
      return low.pat(span, {
        kind: 'tuple-struct',
        head: { qself: pat.qself, path: pat.path },
        ...lowerWithRest(low, pat.pats, bindings),
      });
    case 'struct':
      return low.pat(span, {
        kind: 'struct',
        head: { qself: pat.qself, path: pat.path },
        fields: pat.fields.map((field) => ({
          ident: field.ident,
          pat: lower(low, field.pat, bindings),
          span: field.span,
        })),
        rest: pat.rest,
      });
    case 'or':
      return lowerOr(low, pat, bindings);
    case 'rest':
      low.diagnostics.push({
        level: 'error',
        code: null,
        message: '`..` patterns are not allowed here',
        labels: [{ span, text: '', primary: true }],
        children: [
          { level: 'note', message: 'only allowed in tuple, tuple struct, and slice patterns', labels: [] },
        ],
      });
      return low.pat(span, { kind: 'error' });
    case 'box':
      return refuse(low, pat, 'a `box` pattern');
    case 'const-block':
      return refuse(low, pat, 'an inline `const` pattern');
    case 'macro':
      if (pat.call.failed) {
        low.broken = true;
        return low.pat(pat.span, { kind: 'error' });
      }
      return refuse(low, pat, 'a macro call in a pattern');
  }
}

function refuse(low: Lowering, pat: ast.Pattern, what: string): HPat {
  low.diagnostics.push(unsupported(pat.span, what));
  return low.pat(pat.span, { kind: 'error' });
}

function lowerIdent(low: Lowering, pat: ast.Pattern & { kind: 'ident' }, bindings: Bindings): HPat {
  const { span, ident, byRef, mutable } = pat;
  if (!byRef && !mutable && !pat.sub && isConstantName(low, ident)) {
    const path: ast.Path = { global: false, segments: [{ ident }], span };
    return low.pat(span, { kind: 'path', path });
  }
  const id = bind(low, pat, bindings);
  return low.pat(span, {
    kind: 'binding',
    var: id,
    byRef,
    mutable,
    sub: pat.sub && lower(low, pat.sub, bindings),
  });
}

/** A name that stands for a constant, a unit struct or a unit variant is no binding (Rust reference, "Identifier patterns"). */
function isConstantName(low: Lowering, ident: ast.Ident): boolean {
  const path: ast.Path = { global: false, segments: [{ ident }], span: ident.span };
  const found = low.resolver.resolveValue(
    undefined,
    path,
    () => false,
    () => errorTy,
    [],
  );
  if (found.kind !== 'def') return false;
  const def = low.program.def(found.def);
  if (def.kind === 'const') return true;
  if (def.kind !== 'ctor' && def.kind !== 'variant' && def.kind !== 'struct') return false;
  return isUnitConstructor(low, found.def);
}

function isUnitConstructor(low: Lowering, id: number): boolean {
  const def = low.program.def(id);
  if (def.kind === 'struct') return low.program.adt(id).variants[0].kind === 'unit';
  const owner = def.kind === 'ctor' && def.parent !== undefined ? low.program.def(def.parent) : def;
  const adt = owner.kind === 'variant' ? owner.parent! : owner.id;
  const variant = low.program.adt(adt).variants.find((v) => v.def === owner.id || v.ctor === id);
  return variant?.kind === 'unit';
}

function bind(low: Lowering, pat: ast.Pattern & { kind: 'ident' }, bindings: Bindings): VarId {
  const { ident, mutable, byRef } = pat;
  const name = hygienic(ident.name, ident.span);
  if (bindings.taken.has(name)) {
    const code = bindings.where === 'parameters' ? 'E0415' : 'E0416';
    const list = bindings.where === 'parameters' ? 'this parameter list' : 'the same pattern';
    low.report(
      code,
      ident.span,
      `identifier \`${ident.name}\` is bound more than once in ${list}`,
      code === 'E0415' ? 'used as parameter more than once' : 'used in a pattern more than once',
    );
  }
  bindings.taken.set(name, ident);
  const known = bindings.vars.get(name);
  if (known !== undefined) {
    if (low.vars[known].byRef !== byRef || low.vars[known].mutable !== mutable)
      low.report(
        'E0409',
        ident.span,
        `variable \`${ident.name}\` is bound inconsistently across alternatives separated by \`|\``,
        'bound in different ways',
      );
    return known;
  }
  // rustc's span of a binding is that of the whole `ref mut x`, without its subpattern.
  const own = pat.sub && pat.span.expansion === ident.span.expansion;
  const span = own ? { ...pat.span, hi: ident.span.hi } : pat.span;
  const id = low.newVar(ident.name, mutable, byRef, span);
  bindings.vars.set(name, id);
  return id;
}

function lowerWithRest(
  low: Lowering,
  pats: readonly ast.Pattern[],
  bindings: Bindings,
): { readonly pats: readonly HPat[]; readonly rest?: number } {
  const rest = pats.findIndex((pat) => pat.kind === 'rest');
  if (rest < 0) return { pats: pats.map((pat) => lower(low, pat, bindings)) };
  return { pats: pats.filter((_, i) => i !== rest).map((pat) => lower(low, pat, bindings)), rest };
}

function lowerSlice(low: Lowering, pat: ast.Pattern & { kind: 'slice' }, bindings: Bindings): HPat {
  const isRest = (p: ast.Pattern): boolean =>
    p.kind === 'rest' ||
    (p.kind === 'ident' && p.sub?.kind === 'rest') ||
    (p.kind === 'paren' && isRest(p.pat));
  const at = pat.pats.findIndex(isRest);
  if (at < 0) {
    const prefix = pat.pats.map((p) => lower(low, p, bindings));
    return low.pat(pat.span, { kind: 'slice', prefix, suffix: [] });
  }
  const prefix = pat.pats.slice(0, at).map((p) => lower(low, p, bindings));
  const rest = lowerSliceRest(low, pat.pats[at], bindings);
  const suffix = pat.pats.slice(at + 1).map((p) => lower(low, p, bindings));
  return low.pat(pat.span, { kind: 'slice', prefix, rest, suffix });
}

/** `..` or `x @ ..`, which binds the rest of the slice. */
function lowerSliceRest(low: Lowering, pat: ast.Pattern, bindings: Bindings): HPat | 'ignored' {
  if (pat.kind === 'paren') return lowerSliceRest(low, pat.pat, bindings);
  if (pat.kind !== 'ident') return 'ignored';
  const id = bind(low, pat, bindings);
  const sub = low.pat(pat.sub!.span, { kind: 'wild' });
  return low.pat(pat.span, { kind: 'binding', var: id, byRef: pat.byRef, mutable: pat.mutable, sub });
}

/** All alternatives bind the same names. */
function lowerOr(low: Lowering, pat: ast.Pattern & { kind: 'or' }, bindings: Bindings): HPat {
  const before = bindings.taken;
  const alternatives: Map<string, ast.Ident>[] = [];
  const pats = pat.pats.map((alternative) => {
    bindings.taken = new Map(before);
    const lowered = lower(low, alternative, bindings);
    alternatives.push(bindings.taken);
    return lowered;
  });
  const all = new Map(alternatives.flatMap((names) => [...names]));
  for (const [name, ident] of all) {
    const missing = pat.pats.filter((_, i) => !alternatives[i].has(name));
    if (!missing.length) continue;
    low.diagnostics.push({
      level: 'error',
      code: 'E0408',
      message: `variable \`${name}\` is not bound in all patterns`,
      labels: [
        ...missing.map((p) => ({ span: p.span, text: `pattern doesn't bind \`${name}\``, primary: true })),
        { span: ident.span, text: 'variable not in all patterns', primary: false },
      ],
      children: [],
    });
  }
  bindings.taken = all;
  return low.pat(pat.span, { kind: 'or', pats });
}
