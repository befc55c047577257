/** Constant expressions in types: constant parameters and literals are read off; the rest is checked and run as a body of its own. */
import { error, type Diagnostic } from '../diagnostic.js';
import type * as ast from '../syntax/ast.js';
import type { DefId } from '../types/program.js';
import { anyTy } from '../types/fold.js';
import type { Const, Ty } from '../types/ty.js';
import { usize } from '../types/ty.js';
import type { Items } from './context.js';
import type { Lowerer } from './lower.js';

/** Runs constant expressions: given to the items by whoever knows how bodies are checked. */
export interface ConstantSource {
  value(def: DefId): ConstantValue;
}

export type ConstantValue =
  | { readonly kind: 'value'; readonly value: bigint }
  /** It is in error. */
  | { readonly kind: 'wrong'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'unknown' };

/**
 * The value of an expression in array-length position or as an argument; undefined where it is not known. What is wrong with it is
 * reported. `ty`: what it must be.
 */
export function evaluate(lowerer: Lowerer, expr: ast.Expr, ty: Ty = usize): Const | undefined {
  const inner = bare(expr);
  if (inner.kind === 'path' && !inner.qself && inner.path.segments.length === 1) {
    const own = lowerer.param(inner.path.segments[0].ident.name);
    if (own?.kind === 'const') return { kind: 'param', index: own.index, name: own.name };
  }
  if (inner.kind === 'literal') {
    const value = literal(inner.literal, ty);
    if (value !== undefined) return { kind: 'value', value };
  }
  if (inner.kind === 'underscore') return undefined;
  const mentions = mentionedIn(lowerer, inner);
  if (mentions.generic) {
    lowerer.report(mentions.generic, 1);
    return { kind: 'error' };
  }
  const { items } = lowerer;
  if (!items.constants || mentions.open) return undefined;
  const found = items.constants.value(anonymous(lowerer, inner, ty, mentions.self));
  if (found.kind === 'unknown') return undefined;
  if (found.kind === 'value') return { kind: 'value', value: found.value };
  for (const diagnostic of found.diagnostics) lowerer.report(diagnostic, 2);
  return { kind: 'error' };
}

/** The value of a `const` item that is a number, a character or a truth value. */
export function constValue(items: Items, def: DefId): bigint | undefined {
  const { source } = items.table.nodes[def];
  const item = source.kind === 'item' || source.kind === 'assoc' ? source.item : undefined;
  if (item?.kind !== 'const' || !item.expr) return undefined;
  const expr = bare(item.expr);
  if (expr.kind === 'literal') return literal(expr.literal);
  if (items.isLibrary(def) || items.generics(def).parentCount > 0) return undefined;
  const found = items.constants?.value(def);
  return found?.kind === 'value' ? found.value : undefined;
}

/** A literal of the type; without one, of any. */
function literal(written: ast.Literal, ty?: Ty): bigint | undefined {
  switch (written.kind) {
    case 'int':
      if (!ty) return written.value;
      if (ty.kind !== 'int' || (written.suffix !== undefined && written.suffix !== ty.name)) return undefined;
      return written.value < 1n << 31n || ty.name === 'usize' ? written.value : undefined;
    case 'bool':
      return !ty || ty.kind === 'bool' ? BigInt(written.value) : undefined;
    case 'char':
      return !ty || ty.kind === 'char' ? BigInt(written.value.codePointAt(0) ?? 0) : undefined;
    default:
      return undefined;
  }
}

/** The expression as a constant without a name. */
function anonymous(lowerer: Lowerer, expr: ast.Expr, ty: Ty, self: DefId | undefined): DefId {
  const { items, place } = lowerer;
  const { table } = items;
  const known = table.anonymous.get(expr);
  if (known !== undefined) return known;
  const parent = place.owner ?? place.module.def;
  const ident: ast.Ident = { name: '{constant}', span: expr.span };
  const source = { kind: 'anonymous', expr, ty, ...(self === undefined ? {} : { self }) } as const;
  const def = table.add('const', ident, expr.span, place.module, parent, source, {
    public: false,
    library: place.module.crate.library,
  });
  table.anonymous.set(expr, def);
  return def;
}

/** `{ N }` and `(N)` are `N`. */
function bare(expr: ast.Expr): ast.Expr {
  if (expr.kind === 'paren') return bare(expr.expr);
  if (expr.kind === 'block' && expr.block.stmts.length === 0 && expr.block.expr && !expr.label)
    return bare(expr.block.expr);
  return expr;
}

/** What of the code around a constant expression names. */
interface Mentions {
  /** A parameter in an expression that is more than the parameter: its value is not known where types are checked. */
  readonly generic?: Diagnostic;
  /** The impl or type whose `Self` it names. */
  readonly self?: DefId;
  /** It names something that is not known here: a lifetime, an item of its own that was not collected. */
  readonly open?: boolean;
}

function mentionedIn(lowerer: Lowerer, expr: ast.Expr): Mentions {
  const { blocks } = lowerer.items.table;
  let mentions: Mentions = {};
  const name = (first: ast.Ident): void => {
    const param = lowerer.scope && lowerer.param(first.name);
    const self = first.name === 'Self' && !param ? selfAround(lowerer) : undefined;
    if (self !== undefined) mentions = { ...mentions, self };
    const isGeneric = self !== undefined && isGenericSelf(lowerer.items, self);
    if (!isGeneric && (!param || param.kind === 'lifetime')) return;
    const message = isGeneric
      ? 'generic `Self` types are currently not permitted in anonymous constants'
      : 'generic parameters may not be used in const operations';
    const label = isGeneric ? '' : `cannot perform const operation using \`${first.name}\``;
    mentions = { ...mentions, generic: mentions.generic ?? error(null, first.span, message, label) };
  };
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      node.forEach(look);
      return;
    }
    const { path, lifetime, stmts } = node as {
      path?: ast.Path;
      lifetime?: ast.Lifetime;
      stmts?: readonly ast.Stmt[];
    };
    const first = Array.isArray(path?.segments) && !path.global ? path.segments[0] : undefined;
    if (first) name(first.ident);
    const named = lifetime?.name !== undefined && lifetime.name !== "'_" && lifetime.name !== "'static";
    const unseen =
      stmts?.some((stmt) => stmt.kind === 'item') === true && !blocks.has(node as unknown as ast.Block);
    if (named || unseen) mentions = { ...mentions, open: true };
    for (const key in node) {
      if (key === 'span' || key === 'ident' || key === 'tokensSpan') continue;
      // Items inside have parameters of their own.
      if (key === 'item' && (node as { kind?: string }).kind === 'item') continue;
      look((node as Record<string, unknown>)[key]);
    }
  };
  look(expr);
  return mentions;
}

/** The impl or type in which `Self` stands. */
function selfAround({ items, scope }: Lowerer): DefId | undefined {
  for (let at = scope; at; at = at.parent)
    if (['impl', 'struct', 'enum', 'union'].includes(items.def(at.def).kind)) return at.def;
  return undefined;
}

function isGenericSelf(items: Items, self: DefId): boolean {
  const ty = items.selfTy(self);
  return ty !== undefined && anyTy(ty, (part) => part.kind === 'param' || hasConstParam(part));
}

function hasConstParam(ty: Ty): boolean {
  if (ty.kind === 'array') return ty.len.kind === 'param';
  return ty.kind === 'adt' && ty.args.some((arg) => arg.kind === 'const' && arg.value.kind === 'param');
}
