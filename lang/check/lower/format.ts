/**
 * `format_args!` and what stands on it. As in rustc, each argument is borrowed once, before anything is formatted, and the
 * references live as long as the temporaries of the enclosing statement, or as the variable that a `let` declares
 * (rustc's `super let`): `Arguments::new(&match (&a, &b) { args => [Argument::new_display(args.0), …] })`.
 */
import type { Span } from '../../source.js';
import type * as ast from '../../syntax/ast.js';
import type { HExpr } from '../hir.js';
import type { LibraryItem } from '../library.js';
import { lowerExpr } from './expr.js';
import { parseFormat, type FormatArg, type FormatTrait } from './format-string.js';
import type { Lowering } from './lowering.js';

/** The `fmt::Arguments` of a macro's arguments, the first of which is the format string. */
export function lowerFormat(
  low: Lowering,
  call: ast.MacroCall,
  args: readonly ast.MacroArg[],
  span: Span,
): HExpr {
  const template = templateOf(args[0]);
  if (!template) return low.refuse(args[0]?.expr.span ?? span, 'a format string that is not a literal');
  const parsed = parseFormat(template.value);
  if (parsed.kind === 'malformed') return low.refuse(template.span, `this format string (${parsed.why})`);

  const explicit = args.slice(1);
  const values = explicit.map((arg) => lowerExpr(low, arg.expr));
  const used = new Set<number>();
  const captured = new Map<string, number>();
  const find = (arg: FormatArg): number | undefined => {
    if (arg.kind === 'index') {
      if (arg.index >= explicit.length) return undefined;
      used.add(arg.index);
      return arg.index;
    }
    const known = explicit.findIndex((e) => e.name?.name === arg.name);
    if (known >= 0) {
      used.add(known);
      return known;
    }
    let at = captured.get(arg.name);
    if (at === undefined) {
      at = values.length;
      captured.set(arg.name, at);
      values.push(lowerCapture(low, arg.name, captureSpan(call, template, arg)));
    }
    return at;
  };

  // Literals become part of the text, unless they are shown in another way as well (rustc_ast_lowering, `inline_literals`).
  const isText = (at: number) => at < explicit.length && isInlined(explicit[at].expr);
  const pieces: { readonly arg: number; readonly how: FormatTrait | 'usize' }[] = [];
  for (const { arg, trait, counts, plain } of parsed.placeholders) {
    for (const written of [...counts, arg]) {
      const found = find(written);
      if (found === undefined) return low.refuse(template.span, 'a format string with too few arguments');
      if (written === arg && plain && isText(found)) continue;
      if (!pieces.some((p) => p.arg === found && p.how === (written === arg ? trait : 'usize')))
        pieces.push({ arg: found, how: written === arg ? trait : 'usize' });
    }
  }
  const unused = explicit.findIndex((_, i) => !used.has(i));
  if (unused >= 0) return low.refuse(explicit[unused].expr.span, 'a format argument that is never used');

  if (!pieces.length) return constantArguments(low, template.value, span);
  const kept = [...values.keys()].filter((at) => !isText(at) || pieces.some(({ arg }) => arg === at));
  const borrows = kept.map((at) => {
    const value = values[at];
    return low.expr({ ...value.span, desugaring: 'format' }, { kind: 'ref', mutable: false, expr: value });
  });
  const all = low.hidden('args', span);
  const elements = pieces.map(({ arg, how }) => {
    const at: Span = { ...values[arg].span, desugaring: 'format' };
    const field = low.expr(at, {
      kind: 'field',
      expr: all.use(at),
      field: { name: String(kept.indexOf(arg)), span: at },
    });
    return low.callItem(at, `format_argument_${how}` satisfies LibraryItem, [field]);
  });
  const made = low.expr(span, {
    kind: 'match',
    scrutinee: low.expr(span, { kind: 'tuple', exprs: borrows }),
    arms: [{ pat: all.pat, body: low.expr(span, { kind: 'array', exprs: elements }), span }],
    source: 'format',
  });
  return low.callItem(span, 'format_arguments_new', [
    low.expr(span, { kind: 'ref', mutable: false, expr: made }),
  ]);
}

/** A literal whose text is known, behind parentheses and references. */
function isInlined(expr: ast.Expr): boolean {
  if (expr.kind === 'paren' || (expr.kind === 'ref' && !expr.raw)) return isInlined(expr.expr);
  return expr.kind === 'literal' && (expr.literal.kind === 'str' || expr.literal.kind === 'int');
}

/** `fmt::Arguments` of a text without placeholders. */
export function constantArguments(low: Lowering, text: string, span: Span): HExpr {
  return low.callItem(span, 'format_arguments_from_str', [stringLiteral(low, text, span)]);
}

export function stringLiteral(low: Lowering, value: string, span: Span): HExpr {
  return low.expr(span, { kind: 'literal', literal: { kind: 'str', value } });
}

interface Template {
  readonly value: string;
  readonly span: Span;
}

function templateOf(arg: ast.MacroArg | undefined): Template | undefined {
  if (!arg || arg.name || arg.expr.kind !== 'literal' || arg.expr.literal.kind !== 'str') return undefined;
  return { value: arg.expr.literal.value, span: arg.expr.span };
}

/** `{name}` with no argument of that name: the variable or constant of that name. */
function lowerCapture(low: Lowering, name: string, span: Span): HExpr {
  const local = low.local(name, span);
  if (local !== undefined) low.mention(local, span);
  if (local !== undefined) return low.expr(span, { kind: 'local', var: local });
  return low.expr(span, {
    kind: 'path',
    path: { global: false, segments: [{ ident: { name, span } }], span },
  });
}

/** Where a captured name stands in the literal; the whole literal when escapes shift the text. */
function captureSpan(call: ast.MacroCall, template: Template, arg: FormatArg & { kind: 'name' }): Span {
  const { file, lo, hi } = template.span;
  const from = lo - call.tokensSpan.lo;
  const raw = call.tokens.slice(from, from + (hi - lo));
  const open = raw.indexOf('"') + 1;
  if (!open || raw.slice(open, open + template.value.length) !== template.value) return template.span;
  const start = lo + open + arg.at;
  return { file, lo: start, hi: start + arg.name.length };
}
