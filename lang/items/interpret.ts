/**
 * A small interpreter of constant expressions: what array lengths, constants and `const fn` without heap, traits or
 * floating point come to. Whatever it does not know for certain it leaves open.
 */
import type * as ast from '../syntax/ast.js';
import { headOf } from '../traits/head.js';
import { anyTy, sameTyErased } from '../types/fold.js';
import type { DefId } from '../types/program.js';
import type { Ty } from '../types/ty.js';
import { bitsOf, inRange, limitOf, literal, operate, sizeOf, type Value } from './const-value.js';
import type { Items, Param } from './context.js';
import { Lowerer } from './lower.js';
import type { Place } from './names.js';
import { inferredLifetimes } from './policies.js';

/** Where an expression stands. */
export interface Standpoint {
  readonly place: Place;
  readonly param: (name: string) => Param | undefined;
}

/** How much work is done before an expression is given up. */
const FUEL = 20_000;
const DEPTH = 64;

/** The value of an expression; undefined where it is not known. */
export function interpret(
  items: Items,
  expr: ast.Expr,
  at: Standpoint,
  depth = 0,
  checked = false,
): Value | undefined {
  return new Interpreter(items, at, depth, checked).expr(expr);
}

/** The value of a `const` item or an associated constant. */
export function valueOfConst(items: Items, def: DefId, depth = 0): Value | undefined {
  const node = items.table.nodes[def];
  const { source } = node;
  const item = source.kind === 'item' || source.kind === 'assoc' ? source.item : undefined;
  if (item?.kind !== 'const' || !item.expr || depth > DEPTH) return undefined;
  return interpret(
    items,
    item.expr,
    { place: { module: node.scope, owner: def }, param: () => undefined },
    depth + 1,
    true,
  );
}

/** Structs may move: whether they did is not followed. */
function isCopy(value: Value): boolean {
  return value instanceof Map ? false : !Array.isArray(value) || (value as readonly Value[]).every(isCopy);
}

interface Local {
  value: Value;
  readonly mutable: boolean;
}

type Jump =
  | { readonly kind: 'break' | 'continue'; readonly label?: string; readonly value?: Value }
  | { readonly kind: 'return'; readonly value?: Value };

const unit: Value = [];

class Interpreter {
  private readonly scopes: Map<string, Local>[] = [new Map()];
  private fuel = FUEL;
  /** Set while a `break`, `continue` or `return` is on its way: expressions have no value then. */
  private jump: Jump | undefined;

  constructor(
    private readonly items: Items,
    private at: Standpoint,
    private readonly depth: number,
    /** It is the body of a constant or a function, which is checked itself: there is no use after a move in it. */
    private readonly checked: boolean,
  ) {}

  expr(expr: ast.Expr): Value | undefined {
    if (--this.fuel < 0 || this.depth > DEPTH) return undefined;
    switch (expr.kind) {
      case 'literal':
        return literal(expr.literal);
      case 'paren':
        return this.expr(expr.expr);
      case 'block':
        return expr.label ? undefined : this.block(expr.block);
      case 'const-block':
        return this.block(expr.block);
      case 'unary':
        return this.unary(expr.op, this.expr(expr.expr));
      case 'ref':
        return expr.mutable || expr.raw ? undefined : this.expr(expr.expr);
      case 'cast':
        return this.cast(this.variant(expr.expr) ?? this.expr(expr.expr), expr.ty);
      case 'binary':
        return this.binary(expr);
      case 'path':
        return expr.qself ? this.qualified(expr.qself, expr.path) : this.path(expr.path);
      case 'tuple':
      case 'array':
        return this.all(expr.exprs);
      case 'repeat':
        return this.repeat(this.expr(expr.expr), this.expr(expr.len));
      case 'index': {
        const [list, index] = [this.expr(expr.expr), this.expr(expr.index)];
        return Array.isArray(list) && typeof index === 'bigint'
          ? (list as readonly Value[])[Number(index)]
          : undefined;
      }
      case 'field': {
        const whole = this.expr(expr.expr);
        if (whole instanceof Map) return (whole as ReadonlyMap<string, Value>).get(expr.field.name);
        return Array.isArray(whole) ? (whole as readonly Value[])[Number(expr.field.name)] : undefined;
      }
      case 'struct':
        return this.struct(expr);
      case 'if':
        return this.if(expr);
      case 'match':
        return this.match(expr);
      case 'call':
        return this.call(expr);
      case 'method-call':
        return this.method(expr);
      case 'assign':
        return this.assign(expr.left, this.expr(expr.right));
      case 'assign-op': {
        const [left, right] = [this.expr(expr.left), this.expr(expr.right)];
        return this.assign(expr.left, operate(expr.op, left, right));
      }
      case 'loop':
      case 'while':
        return this.loop(expr);
      case 'break':
      case 'continue': {
        const value = expr.kind === 'break' && expr.expr ? this.expr(expr.expr) : unit;
        if (value === undefined) return undefined;
        this.jump ??= { kind: expr.kind, ...(expr.label ? { label: expr.label.name } : {}), value };
        return undefined;
      }
      case 'return': {
        const value = expr.expr ? this.expr(expr.expr) : unit;
        if (value !== undefined) this.jump ??= { kind: 'return', value };
        return undefined;
      }
      default:
        return undefined;
    }
  }

  /** A function's body: its value, or what it returns. */
  body(block: ast.Block, params: readonly [ast.Pattern, Value][]): Value | undefined {
    for (const [pat, value] of params) if (this.bind(pat, value) !== true) return undefined;
    const value = this.block(block);
    const { jump } = this;
    return jump ? (jump.kind === 'return' ? jump.value : undefined) : value;
  }

  // -------------------------------------------------------------- blocks and control flow

  private block(block: ast.Block): Value | undefined {
    const { at } = this;
    const module = this.items.table.blocks.get(block);
    if (module) this.at = { ...at, place: { ...at.place, module } };
    this.scopes.push(new Map());
    const value = this.statements(block.stmts, block.expr);
    this.scopes.pop();
    this.at = at;
    return value;
  }

  private statements(stmts: readonly ast.Stmt[], tail: ast.Expr | undefined): Value | undefined {
    for (const stmt of stmts) {
      if (stmt.kind === 'let') {
        const value = stmt.init && !stmt.else ? this.expr(stmt.init) : undefined;
        if (value === undefined || this.bind(stmt.pat, value) !== true) return undefined;
      } else if (stmt.kind === 'expr' && this.expr(stmt.expr) === undefined) return undefined;
    }
    return tail ? this.expr(tail) : unit;
  }

  private if(expr: ast.Expr & { kind: 'if' }): Value | undefined {
    const condition = this.expr(expr.condition);
    if (typeof condition !== 'boolean') return undefined;
    if (condition) return this.block(expr.then);
    return expr.else ? this.expr(expr.else) : unit;
  }

  private match(expr: ast.Expr & { kind: 'match' }): Value | undefined {
    const value = this.expr(expr.scrutinee);
    if (value === undefined) return undefined;
    for (const arm of expr.arms) {
      this.scopes.push(new Map());
      const fits = this.bind(arm.pat, value);
      const guard = fits === true && arm.guard ? this.expr(arm.guard) : fits;
      const result = guard === true ? this.expr(arm.body) : undefined;
      this.scopes.pop();
      if (guard !== false) return result;
    }
    return undefined;
  }

  private loop(expr: ast.Expr & { kind: 'loop' | 'while' }): Value | undefined {
    for (;;) {
      if (--this.fuel < 0) return undefined;
      if (expr.kind === 'while') {
        const condition = this.expr(expr.condition);
        if (condition === false) return unit;
        if (condition !== true) return undefined;
      }
      const value = this.block(expr.body);
      const { jump } = this;
      if (!jump) {
        if (value === undefined) return undefined;
        continue;
      }
      if (jump.kind === 'return' || (jump.label !== undefined && jump.label !== expr.label?.name))
        return undefined;
      this.jump = undefined;
      if (jump.kind === 'break') return jump.value;
    }
  }

  // -------------------------------------------------------------- variables and patterns

  private local(name: string): Local | undefined {
    for (let i = this.scopes.length - 1; i >= 0; i--) {
      const found = this.scopes[i].get(name);
      if (found) return found;
    }
    return undefined;
  }

  private assign(left: ast.Expr, value: Value | undefined): Value | undefined {
    if (value === undefined || left.kind !== 'path' || left.path.segments.length !== 1) return undefined;
    const local = this.local(left.path.segments[0].ident.name);
    if (!local?.mutable) return undefined;
    local.value = value;
    return unit;
  }

  /** Whether a value fits a pattern; undefined where that is not known. */
  private bind(pat: ast.Pattern, value: Value): boolean | undefined {
    switch (pat.kind) {
      case 'wild':
        return true;
      case 'paren':
        return this.bind(pat.pat, value);
      case 'ident': {
        if (pat.byRef || pat.sub) return undefined;
        const { name } = pat.ident;
        const constant = this.constant([pat.ident]);
        if (constant !== null) return constant === undefined ? undefined : constant === value;
        if (!this.checked && !isCopy(value)) return undefined;
        this.scopes.at(-1)!.set(name, { value, mutable: pat.mutable });
        return true;
      }
      case 'literal': {
        const wanted = this.expr(pat.expr);
        return wanted === undefined ? undefined : wanted === value;
      }
      case 'range': {
        const [from, to] = [pat.from && this.expr(pat.from), pat.to && this.expr(pat.to)];
        if (typeof value !== 'bigint') return undefined;
        if (pat.from && typeof from !== 'bigint') return undefined;
        if (pat.to && typeof to !== 'bigint') return undefined;
        const above = from === undefined || value >= (from as bigint);
        return (
          above && (to === undefined || (pat.inclusive ? value <= (to as bigint) : value < (to as bigint)))
        );
      }
      case 'or': {
        for (const part of pat.pats) {
          const fits = this.bind(part, value);
          if (fits !== false) return fits;
        }
        return false;
      }
      case 'tuple': {
        if (!Array.isArray(value) || pat.pats.length !== value.length) return undefined;
        let all = true;
        for (const [i, part] of pat.pats.entries()) {
          const fits = part.kind === 'rest' ? undefined : this.bind(part, (value as readonly Value[])[i]);
          if (fits === undefined) return undefined;
          all &&= fits;
        }
        return all;
      }
      default:
        return undefined;
    }
  }

  // -------------------------------------------------------------- operations

  private unary(op: '-' | '!' | '*', value: Value | undefined): Value | undefined {
    if (op === '*') return typeof value === 'bigint' || typeof value === 'boolean' ? value : undefined;
    if (op === '!') return typeof value === 'boolean' ? !value : undefined;
    return typeof value === 'bigint' ? -value : undefined;
  }

  private binary(expr: ast.Expr & { kind: 'binary' }): Value | undefined {
    const left = this.expr(expr.left);
    if (expr.op === '&&' || expr.op === '||') {
      if (typeof left !== 'boolean') return undefined;
      return left === (expr.op === '||') ? left : this.expr(expr.right);
    }
    return operate(expr.op, left, this.expr(expr.right));
  }

  private cast(value: Value | undefined, ty: ast.Type): Value | undefined {
    if (value === undefined) return undefined;
    const to = this.lowered(ty);
    if (to?.kind !== 'int') return undefined;
    const bits = bitsOf(to.name);
    const number = typeof value === 'boolean' ? (value ? 1n : 0n) : value;
    if (typeof number !== 'bigint') return undefined;
    return to.name.startsWith('u') ? BigInt.asUintN(bits, number) : BigInt.asIntN(bits, number);
  }

  private all(exprs: readonly ast.Expr[]): Value | undefined {
    const values = exprs.map((one) => this.expr(one));
    return values.every((one): one is Value => one !== undefined) ? values : undefined;
  }

  private repeat(value: Value | undefined, count: Value | undefined): Value | undefined {
    if (value === undefined || typeof count !== 'bigint' || count < 0n || count > 4096n) return undefined;
    return Array<Value>(Number(count)).fill(value);
  }

  private struct(expr: ast.Expr & { kind: 'struct' }): Value | undefined {
    if (expr.base || expr.rest || expr.qself) return undefined;
    const fields = new Map<string, Value>();
    for (const { ident, expr: field } of expr.fields) {
      const value = this.expr(field);
      if (value === undefined) return undefined;
      fields.set(ident.name, value);
    }
    return fields;
  }

  // -------------------------------------------------------------- names

  private path(path: ast.Path): Value | undefined {
    const { segments } = path;
    if (segments.length === 1 && !path.global) {
      const local = this.local(segments[0].ident.name);
      if (local) return local.value;
    }
    const found = this.constant(
      segments.map(({ ident }) => ident),
      path.global,
    );
    return found === null ? undefined : found;
  }

  /** `<T as Trait>::N` and `<T>::N`. */
  private qualified(qself: ast.QSelf, { segments }: ast.Path): Value | undefined {
    const { items, at } = this;
    const ty = segments.length === qself.position + 1 ? this.lowered(qself.ty) : undefined;
    if (!ty || anyTy(ty, (part) => part.kind === 'param' || part.kind === 'error')) return undefined;
    const { name } = segments[qself.position].ident;
    if (qself.position === 0) return this.valueOf(this.associated(ty, name));
    const found = items.names.path(
      at.place,
      segments.slice(0, qself.position).map(({ ident }) => ident),
      'types',
      { global: false, generics: () => false },
    );
    const trait =
      found.kind === 'found' && found.used === qself.position && found.res.kind === 'def'
        ? found.res.def
        : undefined;
    if (trait === undefined || segments.some(({ args }) => args)) return undefined;
    const impls = items.implsOf(trait).filter((impl) => sameTyErased(items.impl(impl).selfTy, ty));
    if (impls.length !== 1) return undefined;
    const own = [...items.table.childrenOf(impls[0]), ...items.table.childrenOf(trait)];
    return this.valueOf(own.find((item) => items.def(item).name === name));
  }

  private valueOf(item: DefId | undefined): Value | undefined {
    if (item === undefined) return undefined;
    const { kind } = this.items.def(item);
    return kind === 'const' || kind === 'assoc-const'
      ? valueOfConst(this.items, item, this.depth)
      : undefined;
  }

  /** What a cast makes of a variant. */
  private variant(expr: ast.Expr): Value | undefined {
    if (expr.kind !== 'path' || expr.qself) return undefined;
    const item = this.item(
      expr.path.segments.map(({ ident }) => ident),
      expr.path.global,
    );
    if (typeof item !== 'number') return undefined;
    const { kind } = this.items.def(item);
    return kind === 'variant' || kind === 'ctor' ? this.discriminant(item) : undefined;
  }

  /** The number of a variant without fields, as a cast gives it. */
  private discriminant(ctor: DefId): Value | undefined {
    const { items } = this;
    const { source, def } = items.table.nodes[ctor];
    const variant = source.kind === 'ctor' ? source.of : ctor;
    const { parent } = items.def(variant);
    const list = parent === undefined ? [] : items.table.childrenOf(parent);
    if (def.library || parent === undefined || items.def(parent).kind !== 'enum') return undefined;
    let next: Value | undefined = 0n;
    for (const one of list) {
      const from = items.table.nodes[one];
      if (from.source.kind !== 'variant' || from.source.variant.data.kind !== 'unit') return undefined;
      const { discriminant } = from.source.variant;
      if (discriminant) {
        const at: Standpoint = { place: { module: from.scope, owner: parent }, param: () => undefined };
        next = interpret(items, discriminant, at, this.depth + 1);
      }
      if (one === variant || next === undefined) return next;
      if (typeof next !== 'bigint') return undefined;
      next += 1n;
    }
    return undefined;
  }

  /** The value of the constant that a path names; null where it names no constant. */
  private constant(idents: readonly ast.Ident[], global = false): Value | undefined | null {
    const item = this.item(idents, global);
    if (item === undefined) return null;
    if (typeof item !== 'number') return item.limit;
    const { kind } = this.items.def(item);
    if (kind !== 'const' && kind !== 'assoc-const')
      return kind === 'ctor' || kind === 'static' ? undefined : null;
    return valueOfConst(this.items, item, this.depth);
  }

  /** The value item that a path names, through a type if need be; `limit` is that of an integer type. */
  private item(
    idents: readonly ast.Ident[],
    global: boolean,
  ): DefId | { readonly limit: bigint } | undefined {
    const { items, at } = this;
    const found = items.names.path(at.place, idents, 'values', {
      global,
      generics: (name) => name === 'Self' || at.param(name) !== undefined,
    });
    const last = idents.at(-1)!.name;
    if (found.kind === 'generic') {
      if (found.name !== 'Self' || idents.length !== 2) return undefined;
      return this.associated(this.self(), last);
    }
    if (found.kind === 'missing') return undefined;
    const { res } = found;
    if (found.used === idents.length) return res.kind === 'def' ? res.def : undefined;
    if (found.used !== idents.length - 1) return undefined;
    if (res.kind === 'primitive') {
      const limit = res.ty.kind === 'int' ? limitOf(res.ty.name, last) : undefined;
      return limit === undefined ? undefined : { limit };
    }
    if (res.kind !== 'def') return undefined;
    const { kind } = items.def(res.def);
    if (kind === 'struct' || kind === 'enum' || kind === 'union')
      return this.associated({ kind: 'adt', def: res.def, args: [] }, last);
    return undefined;
  }

  /** What `Self` stands for. */
  private self(): Ty | undefined {
    for (let def = this.at.place.owner; def !== undefined; def = this.items.def(def).parent) {
      if (this.items.def(def).kind === 'impl') return this.items.selfTy(def);
    }
    return undefined;
  }

  /** An inherent item of a type, or that of the only impl of a trait for it which has one of this name. */
  private associated(ty: Ty | undefined, name: string): DefId | undefined {
    const { items } = this;
    const head = ty && headOf(ty);
    if (ty?.kind !== 'adt' || head === undefined) return undefined;
    const inherent = items.inherentImpls(head).flatMap((impl) => items.table.childrenOf(impl));
    const own = inherent.filter((item) => items.def(item).name === name);
    if (own.length) return own.length === 1 ? own[0] : undefined;
    const ofTraits = items.defs.filter(({ id, kind, parent }) => {
      if ((kind !== 'assoc-const' && kind !== 'assoc-fn') || parent === undefined || items.isLibrary(id))
        return false;
      if (items.def(id).name !== name || items.def(parent).kind !== 'impl') return false;
      const self = items.selfTy(parent);
      return items.implTrait(parent) !== undefined && self?.kind === 'adt' && self.def === ty.def;
    });
    return ofTraits.length === 1 ? ofTraits[0].id : undefined;
  }

  private lowered(ty: ast.Type): Ty | undefined {
    const { items, at } = this;
    const { owner } = at.place;
    let broken = false;
    const lowerer = new Lowerer({
      items,
      place: at.place,
      ...(owner === undefined ? {} : { scope: items.scope(owner) }),
      lifetimes: inferredLifetimes,
      report: () => {
        broken = true;
      },
    });
    const known = lowerer.ty(ty);
    return broken ? undefined : known;
  }

  // -------------------------------------------------------------- calls

  private call({ callee, args }: ast.Expr & { kind: 'call' }): Value | undefined {
    if (callee.kind !== 'path' || callee.qself) return undefined;
    const { path } = callee;
    const item = this.item(
      path.segments.map(({ ident }) => ident),
      path.global,
    );
    if (typeof item !== 'number') return undefined;
    const { kind, library, name } = this.items.def(item);
    if (kind !== 'fn' && kind !== 'assoc-fn') return undefined;
    if (library) return name === 'size_of' && args.length === 0 ? this.sizeOf(path) : undefined;
    return this.run(item, this.all(args));
  }

  private run(def: DefId, args: Value | undefined): Value | undefined {
    const node = this.items.table.nodes[def];
    const { source } = node;
    const item = source.kind === 'item' || source.kind === 'assoc' ? source.item : undefined;
    if (item?.kind !== 'fn' || !item.body || item.sig.self || !item.sig.qualifiers.const) return undefined;
    const { params } = item.sig;
    if (!Array.isArray(args) || args.length !== params.length) return undefined;
    const values = args as readonly Value[];
    const at: Standpoint = { place: { module: node.scope, owner: def }, param: () => undefined };
    const inner = new Interpreter(this.items, at, this.depth + 1, true);
    inner.fuel = this.fuel;
    const result = inner.body(
      item.body,
      params.map((param, i) => [param.pat, values[i]]),
    );
    this.fuel = inner.fuel;
    return result;
  }

  private sizeOf({ segments }: ast.Path): Value | undefined {
    const args = segments.at(-1)!.args;
    const written = args?.kind === 'angle' && args.args.length === 1 ? args.args[0] : undefined;
    const ty = written?.kind === 'type' ? this.lowered(written.ty) : undefined;
    return ty && sizeOf(ty);
  }

  private method({ receiver, method, args }: ast.Expr & { kind: 'method-call' }): Value | undefined {
    const value = this.expr(receiver);
    const given = this.all(args) as readonly Value[] | undefined;
    if (value === undefined || !given) return undefined;
    const [first] = given;
    switch (method.name) {
      case 'len':
        if (typeof value === 'string') return BigInt(new TextEncoder().encode(value).length);
        return Array.isArray(value) ? BigInt(value.length) : undefined;
      case 'is_empty':
        return typeof value === 'string' || Array.isArray(value) ? value.length === 0 : undefined;
      case 'pow':
        return typeof value === 'bigint' && typeof first === 'bigint' && first >= 0n && first < 128n
          ? inRange(value ** first)
          : undefined;
      default:
        return undefined;
    }
  }
}
