/** `E0004` and `E0005`: matches and bindings whose patterns leave values out. */
import { primarySpan, unsupported, type Diagnostic } from '../../diagnostic.js';
import type { Span } from '../../source.js';
import type { Ty } from '../../types/ty.js';
import { printTy } from '../../types/print.js';
import type { Block, Body, Expr, Pattern } from '../thir.js';
import { integerOf, rangeOf, type TypeFacts } from './constructor.js';
import { TooHard, uncovered, wild, type Cell } from './matrix.js';
import { visitBody } from '../visit.js';

/** Looks at each match and binding of a body. */
export function checkExhaustive(facts: TypeFacts, body: Body): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const look = (
    pats: readonly Pattern[],
    ty: Ty,
    span: Span,
    report: (missing: readonly string[]) => Diagnostic,
  ) => {
    try {
      const search = { facts, budget: 20_000 };
      const rows = pats.map((pat) => [cell(facts, pat)]);
      const missing = uncovered(search, rows, [{ ty, behind: false }]).map(([text]) => text);
      // A constant that is not looked into may be what covers the rest.
      if (missing.length && pats.some(hasUnknownConstant))
        diagnostics.push(unsupported(span, 'a match on such a constant'));
      else if (missing.length) diagnostics.push(report([...new Set(missing)]));
    } catch (thrown) {
      if (!(thrown instanceof TooHard)) throw thrown;
      diagnostics.push(unsupported(span, 'a match of that many patterns'));
    }
  };
  const irrefutable = (pat: Pattern, what: string) => {
    if (isIrrefutable(pat)) return;
    look([pat], pat.ty, pat.span, (missing) => refutable(pat, what, missing));
  };
  for (const param of body.params) if (param.pat) irrefutable(param.pat, 'function argument');
  visitBody(body, {
    expr: (expr: Expr) => {
      if (expr.kind === 'closure') diagnostics.push(...checkExhaustive(facts, expr.body));
      if (expr.kind !== 'match') return;
      const { scrutinee, source } = expr;
      const pats = expr.arms.filter((arm) => !arm.guard).map((arm) => arm.pat);
      if (pats.some(isIrrefutable)) return;
      if (source === 'for' && expr.arms.length === 2) {
        // `None` is always there; what the user wrote is the pattern inside `Some`.
        const some = expr.arms[1].pat;
        if (some.kind === 'variant' && some.subs.length) irrefutable(some.subs[0].pat, '`for` loop binding');
        return;
      }
      look(pats, scrutinee.ty, scrutinee.span, (missing) => nonExhaustive(facts, scrutinee, missing));
    },
    block: (block: Block) => {
      for (const stmt of block.stmts)
        if (stmt.kind === 'let' && !stmt.else) irrefutable(stmt.pat, 'local binding');
    },
  });
  const at = (d: Diagnostic) => primarySpan(d)?.lo ?? 0;
  return diagnostics.sort((a, b) => at(a) - at(b));
}

function isIrrefutable(pat: Pattern): boolean {
  switch (pat.kind) {
    case 'wild':
      return true;
    case 'binding':
      return !pat.sub || isIrrefutable(pat.sub);
    case 'deref':
    case 'ascribe':
      return isIrrefutable(pat.sub);
    case 'leaf':
      return pat.subs.every((sub) => isIrrefutable(sub.pat));
    default:
      return false;
  }
}

function list(missing: readonly string[]): string {
  const quoted = missing.slice(0, 3).map((text) => `\`${text}\``);
  const more = missing.length - quoted.length;
  const last = more ? `${more} more` : quoted.pop()!;
  const plural = missing.length > 1 ? 'patterns' : 'pattern';
  return `${plural} ${quoted.length ? `${quoted.join(', ')} and ${last}` : last}`;
}

function nonExhaustive(facts: TypeFacts, scrutinee: Expr, missing: readonly string[]): Diagnostic {
  const text = list(missing);
  return {
    level: 'error',
    code: 'E0004',
    message: `non-exhaustive patterns: ${text.replace(/^patterns? /, '')} not covered`,
    labels: [{ span: scrutinee.span, text: `${text} not covered`, primary: true }],
    children: [
      {
        level: 'note',
        message: `the matched value is of type \`${printTy(facts.program, scrutinee.ty)}\``,
        labels: [],
      },
    ],
  };
}

function refutable(pat: Pattern, what: string, missing: readonly string[]): Diagnostic {
  return {
    level: 'error',
    code: 'E0005',
    message: `refutable pattern in ${what}`,
    labels: [{ span: pat.span, text: `${list(missing)} not covered`, primary: true }],
    children: [],
  };
}

function cell(facts: TypeFacts, pat: Pattern): Cell {
  switch (pat.kind) {
    case 'wild':
      return wild;
    case 'binding':
      return pat.sub ? cell(facts, pat.sub) : wild;
    case 'ascribe':
      return cell(facts, pat.sub);
    case 'deref':
      return { kind: 'ctor', ctor: { kind: 'single' }, fields: [cell(facts, pat.sub)] };
    case 'or':
      return { kind: 'or', cells: pat.pats.map((sub) => cell(facts, sub)) };
    case 'variant':
    case 'leaf': {
      const count = fieldCount(facts, pat);
      const fields = Array<Cell>(count).fill(wild);
      for (const sub of pat.subs) fields[sub.field] = cell(facts, sub.pat);
      return {
        kind: 'ctor',
        ctor: pat.kind === 'variant' ? { kind: 'variant', variant: pat.variant } : { kind: 'single' },
        fields,
      };
    }
    case 'slice': {
      const fields = [...pat.prefix, ...pat.suffix].map((sub) => cell(facts, sub));
      const rest = pat.rest !== undefined;
      return {
        kind: 'ctor',
        ctor: { kind: 'slice', prefix: pat.prefix.length, suffix: pat.suffix.length, rest },
        fields,
      };
    }
    case 'constant':
      return constantCell(facts, pat.value);
    case 'range': {
      const whole = rangeOf(pat.ty);
      const lo = pat.from ? integerOf(facts.program, pat.from) : whole?.lo;
      const hi = pat.to ? integerOf(facts.program, pat.to) : whole?.hi;
      if (lo === undefined || hi === undefined || !whole) return opaque('..');
      const last = pat.inclusive || !pat.to ? hi : hi - 1n;
      return { kind: 'ctor', ctor: { kind: 'range', lo, hi: last }, fields: [] };
    }
  }
}

function opaque(text: string): Cell {
  return { kind: 'ctor', ctor: { kind: 'opaque', text }, fields: [] };
}

function fieldCount(facts: TypeFacts, pat: Pattern & { readonly kind: 'variant' | 'leaf' }): number {
  if (pat.ty.kind === 'tuple') return pat.ty.elems.length;
  if (pat.ty.kind !== 'adt') throw new Error('fields belong to tuples, structs and variants');
  const variant = pat.kind === 'variant' ? pat.variant : 0;
  return facts.program.adt(pat.ty.def).variants[variant].fields.length;
}

function constantCell(facts: TypeFacts, value: Expr): Cell {
  if (value.kind === 'literal' && value.value.kind === 'bool')
    return { kind: 'ctor', ctor: { kind: 'bool', value: value.value.value }, fields: [] };
  const number = rangeOf(value.ty) && integerOf(facts.program, value);
  if (number !== undefined)
    return { kind: 'ctor', ctor: { kind: 'range', lo: number, hi: number }, fields: [] };
  return opaque(
    value.kind === 'literal' && 'value' in value.value ? JSON.stringify(String(value.value.value)) : '_',
  );
}

/** Whether a pattern is, or contains, a constant that is not looked into. */
function hasUnknownConstant(pat: Pattern): boolean {
  switch (pat.kind) {
    case 'constant':
      return pat.value.kind === 'named-const';
    case 'range':
      return [pat.from, pat.to].some((end) => end && end.kind !== 'literal');
    case 'binding':
      return pat.sub !== undefined && hasUnknownConstant(pat.sub);
    case 'deref':
    case 'ascribe':
      return hasUnknownConstant(pat.sub);
    case 'or':
      return pat.pats.some(hasUnknownConstant);
    case 'leaf':
    case 'variant':
      return pat.subs.some((sub) => hasUnknownConstant(sub.pat));
    case 'slice':
      return [...pat.prefix, ...pat.suffix].some(hasUnknownConstant);
    case 'wild':
      return false;
  }
}
