/** Items: of files, modules and blocks, and those of traits, impls and extern blocks. */
import type {
  AssocItem,
  Expr,
  FieldDef,
  FnSig,
  Ident,
  Item,
  MacroCall,
  Param,
  Path,
  PathSegment,
  SelfParam,
  Type,
  UseTree,
  VariantData,
  Variant,
  Visibility,
} from '../ast.js';
import { cfgActive } from '../cfg.js';
import type { Cst } from '../cst.js';
import {
  active,
  attributes,
  between,
  ident,
  lifetime,
  nodeId,
  report,
  spanOf,
  type Context,
} from './context.js';
import { descend } from './depth.js';
import { block, expr } from './expressions.js';
import { withAsm } from './macros.js';
import { pattern } from './patterns.js';
import {
  abi,
  bounds,
  colonBounds,
  exprPath,
  fnQualifiers,
  generics,
  rawMacro,
  type,
  typePath,
} from './types.js';

/** `Item`; its span starts after its attributes. */
export function item(c: Context, n: Cst): Item {
  return descend(c, n, anyItem);
}

function anyItem(c: Context, n: Cst): Item {
  const attrs = attributes(c, n.list(1));
  const visNode = n.optional(2);
  const kind = n.kid(3);
  const vis = visibility(c, visNode, kind.lo);
  const span = between(c, visNode?.lo ?? kind.lo, n.hi);
  const head = { attrs, vis, span };
  return { ...head, ...itemKind(c, kind.kid(1), span.lo) } as Item;
}

type Bare<T> = T extends unknown ? Omit<T, 'attrs' | 'vis' | 'span'> : never;

function itemKind(c: Context, n: Cst, lo: number): Bare<Item> {
  switch (n.rule) {
    case 'FnItem':
      return fnItem(c, n, lo);
    case 'StructItem': {
      const name = ident(c, n.kid(1));
      const body = n.kid(4);
      const tuple = body.rule === 'TupleStruct' ? body : undefined;
      const where = [n.optional(3), tuple?.optional(1)];
      const all = generics(c, n.optional(2), where, name.span.hi);
      const data: VariantData =
        body.rule === '' ? { kind: 'unit' } : variantData(c, tuple ? tuple.kid(0) : body);
      return { kind: 'struct', ident: name, generics: all, data };
    }
    case 'UnionItem': {
      const name = ident(c, n.kid(1));
      return {
        kind: 'union',
        ident: name,
        generics: generics(c, n.optional(2), [n.optional(3)], name.span.hi),
        data: variantData(c, n.kid(4)),
      };
    }
    case 'EnumItem': {
      const name = ident(c, n.kid(1));
      return {
        kind: 'enum',
        ident: name,
        generics: generics(c, n.optional(2), [n.optional(3)], name.span.hi),
        variants: active(c, n.list(5), 0).map((each) => variant(c, each)),
      };
    }
    case 'TraitItem':
      return traitItem(c, n);
    case 'ImplItem':
      return implItem(c, n);
    case 'TypeItem': {
      const { kind, ident, generics, ty } = typeItem(c, n);
      return { kind, ident, generics, ...(ty && { ty }) };
    }
    case 'ConstItem':
      return constItem(c, n);
    case 'StaticItem':
      return staticItem(c, n);
    case 'ModItem': {
      const body = n.kid(3);
      const name = ident(c, n.kid(2));
      return body.rule === ''
        ? { kind: 'mod', ident: name }
        : { kind: 'mod', ident: name, items: body.list(2).map((each) => item(c, each)) };
    }
    case 'UseItem':
      return { kind: 'use', tree: useTree(c, n.kid(1)) };
    case 'ExternCrate': {
      const rename = n.optional(3);
      return {
        kind: 'extern-crate',
        ident: ident(c, n.kid(2)),
        ...(rename && { rename: ident(c, rename.kid(1)) }),
      };
    }
    case 'ExternBlock': {
      const items = n.list(5).map((each) => foreignItem(c, each));
      const name = n.optional(2);
      return { kind: 'extern-block', ...(name && { abi: abi(c, name) }), items };
    }
    case 'MacroRules':
      return macroRules(c, n.kid(2), n.kid(3), false);
    case 'MacroItem':
      return macroRules(c, n.kid(1), n.kid(2), true);
    case 'MacroCallItem':
      return { kind: 'macro', call: withAsm(c, macroItem(c, n)) };
    default:
      throw new Error(`no item is matched by the rule ${n.rule}`);
  }
}

function macroRules(c: Context, name: Cst, tree: Cst, modern: boolean): Bare<Item> {
  const tokensSpan = between(c, tree.lo + 1, tree.hi - 1);
  return {
    kind: 'macro-rules',
    ident: ident(c, name),
    tokens: c.text.slice(tokensSpan.lo, tokensSpan.hi),
    tokensSpan,
    modern,
  };
}

/** `PathInPattern bang tree ";"?`; braces need no semicolon, the other delimiters do. */
function macroItem(c: Context, n: Cst): MacroCall {
  const call = rawMacro(c, exprPath(c, n.kid(0)), n.kid(2));
  if (call.delimiter !== '{' && n.count(3) === 0)
    report(
      c,
      call.span,
      'macros that expand to items must be delimited with braces or followed by a semicolon',
    );
  return call;
}

function visibility(c: Context, n: Cst | undefined, at: number): Visibility {
  if (n === undefined) return { kind: 'inherited', span: between(c, at, at) };
  const span = spanOf(c, n);
  const scope = n.optional(1)?.kid(1);
  if (scope === undefined) return { kind: 'public', span };
  if (scope.rule === 'VisibilityIn') return { kind: 'restricted', path: typePath(c, scope.kid(1)), span };
  const path: Path = { global: false, segments: [{ ident: ident(c, scope) }], span: spanOf(c, scope) };
  return { kind: 'restricted', path, span };
}

// ---------------------------------------------------------------- functions

function fnItem(c: Context, n: Cst, lo: number): { kind: 'fn'; sig: FnSig; body?: ReturnType<typeof block> } {
  const body = n.kid(10);
  const name = ident(c, n.kid(2));
  const params: Param[] = [];
  let self: SelfParam | undefined;
  let variadic = false;
  for (const each of n.list(5)) {
    const attrs = attributes(c, each.list(0));
    if (!cfgActive(attrs)) continue;
    const inner = each.kid(1);
    if (inner.rule === 'SelfParam') {
      if (self !== undefined || params.length > 0)
        report(
          c,
          spanOf(c, inner),
          'unexpected `self` parameter in function',
          'must be the first parameter of an associated function',
        );
      self ??= selfParam(c, inner);
    } else if (inner.rule === 'Variadic') variadic = true;
    else if (inner.rule === 'Type') {
      // A parameter without a name, as the 2015 edition has it in traits.
      const ty = type(c, inner);
      params.push({ pat: { id: nodeId(c), span: ty.span, kind: 'wild' }, ty, attrs, span: ty.span });
    } else if (inner.kid(2).rule === 'Variadic') variadic = true;
    else
      params.push({
        pat: pattern(c, inner.kid(0)),
        ty: type(c, inner.kid(2)),
        attrs,
        span: spanOf(c, inner),
      });
  }
  const output = n.optional(8);
  const where = n.optional(9);
  const sig: FnSig = {
    qualifiers: fnQualifiers(c, n.list(0)),
    ident: name,
    generics: generics(c, n.optional(3), [where], name.span.hi),
    ...(self && { self }),
    params,
    variadic,
    ...(output && { output: type(c, output.kid(1)) }),
    span: between(c, lo, body.rule === '' ? body.hi : (where?.hi ?? output?.hi ?? n.kid(7).hi)),
  };
  return body.rule === '' ? { kind: 'fn', sig } : { kind: 'fn', sig, body: block(c, body) };
}

/** `(&#("&") SelfRef)? mut? self TypeAscription?` */
function selfParam(c: Context, n: Cst): SelfParam {
  const reference = n.optional(1);
  const name = reference?.optional(1);
  const ty = n.optional(4);
  return {
    ident: { name: 'self', span: spanOf(c, n.kid(3)) },
    ref: reference !== undefined,
    ...(name && { lifetime: lifetime(c, name) }),
    mutable: n.count(2) > 0,
    ...(ty && { ty: type(c, ty.kid(1)) }),
    span: spanOf(c, n),
  };
}

// ---------------------------------------------------------------- data types

/** `NamedFields` and `TupleFields`. */
function variantData(c: Context, n: Cst): VariantData {
  if (n.rule === 'NamedFields')
    return { kind: 'named', fields: active(c, n.list(1), 0).map((field) => namedField(c, field)) };
  return {
    kind: 'tuple',
    fields: active(c, n.list(1), 0).map((field, index) => tupleField(c, field, index)),
  };
}

/** `Attr* Visibility? ident colon Type FieldDefault?` */
function namedField(c: Context, n: Cst): FieldDef {
  const vis = n.optional(1);
  const name = n.kid(2);
  const ty = n.kid(4);
  const value = n.optional(5);
  if (value) report(c, spanOf(c, value), "default values on `struct` fields aren't supported");
  return {
    ident: ident(c, name),
    ty: type(c, ty),
    vis: visibility(c, vis, name.lo),
    attrs: attributes(c, n.list(0)),
    span: between(c, vis?.lo ?? name.lo, ty.hi),
  };
}

function tupleField(c: Context, n: Cst, index: number): FieldDef {
  const vis = n.optional(1);
  const ty = n.kid(2);
  const name: Ident = { name: String(index), span: spanOf(c, ty) };
  const span = between(c, vis?.lo ?? ty.lo, ty.hi);
  return {
    ident: name,
    ty: type(c, ty),
    vis: visibility(c, vis, ty.lo),
    attrs: attributes(c, n.list(0)),
    span,
  };
}

/** `Attr* Visibility? ident (NamedFields | TupleFields)? Discriminant?` */
function variant(c: Context, n: Cst): Variant {
  const fields = n.optional(3);
  const value = n.optional(4);
  const name = n.kid(2);
  const vis = n.optional(1);
  return {
    ident: ident(c, name),
    ...(vis && { vis: visibility(c, vis, name.lo) }),
    data: fields ? variantData(c, fields) : { kind: 'unit' },
    ...(value && { discriminant: expr(c, value.kid(1)) }),
    attrs: attributes(c, n.list(0)),
    span: between(c, n.optional(1)?.lo ?? name.lo, n.hi),
  };
}

// ---------------------------------------------------------------- traits and impls

/** `unsafe? auto? trait ident GenericParams? (TraitAlias | TraitBody)` */
function traitItem(c: Context, n: Cst): Bare<Item> {
  const name = ident(c, n.kid(3));
  const body = n.kid(5);
  if (body.rule === 'TraitAlias') {
    const of = body.optional(1);
    const all = generics(c, n.optional(4), [body.optional(2)], name.span.hi);
    return { kind: 'trait-alias', ident: name, generics: all, bounds: of ? bounds(c, of) : [] };
  }
  const supers = body.optional(0);
  return {
    kind: 'trait',
    ident: name,
    generics: generics(c, n.optional(4), [body.optional(1)], name.span.hi),
    supertraits: supers ? colonBounds(c, supers) : [],
    items: active(c, body.list(4), 1).map((each) => assocItem(c, each)),
    unsafe: n.count(0) > 0,
    auto: n.count(1) > 0,
  };
}

/** `default? unsafe? impl GenericParams? const? bang? Type ImplFor? WhereClause? "{" InnerAttr* AssocItem* "}"` */
function implItem(c: Context, n: Cst): Bare<Item> {
  const all = generics(c, n.optional(3), [n.optional(8)], n.kid(2).hi);
  const first = type(c, n.kid(6));
  const target = n.optional(7);
  const items = active(c, n.list(11), 1).map((each) => assocItem(c, each));
  const head = {
    kind: 'impl' as const,
    generics: all,
    negative: n.count(5) > 0,
    items,
    unsafe: n.count(1) > 0,
  };
  if (target === undefined) {
    if (head.negative) report(c, first.span, 'inherent impls cannot be negative');
    return { ...head, self: first };
  }
  if (first.kind !== 'path' || first.qself !== undefined) {
    report(c, first.span, 'expected a trait, found type', '');
    return { ...head, self: type(c, target.kid(1)) };
  }
  return { ...head, trait: first.path, self: type(c, target.kid(1)) };
}

/** `AssocItem`: of a trait or an impl. */
export function assocItem(c: Context, n: Cst): AssocItem {
  return descend(c, n, anyAssocItem);
}

function anyAssocItem(c: Context, n: Cst): AssocItem {
  const { head, inner } = assocHead(c, n);
  switch (inner.rule) {
    case 'FnItem':
      return { ...head, ...fnItem(c, inner, head.span.lo) };
    case 'ConstItem':
      return { ...head, ...constItem(c, inner) };
    case 'TypeItem':
      return { ...head, ...typeItem(c, inner) };
    case 'MacroCallItem':
      return { ...head, kind: 'macro', call: macroItem(c, inner) };
    default: {
      report(c, spanOf(c, inner), 'associated `static` items are not allowed', '');
      const { ident, ty, expr } = staticItem(c, inner);
      return { ...head, kind: 'const', ident, ty, ...(expr && { expr }) };
    }
  }
}

/** `AssocItem` in an extern block. */
export function foreignItem(c: Context, n: Cst): Item {
  const { head, inner } = assocHead(c, n);
  return { ...head, ...itemKind(c, inner, head.span.lo) } as Item;
}

function assocHead(c: Context, n: Cst): { head: Pick<Item, 'attrs' | 'vis' | 'span'>; inner: Cst } {
  const visNode = n.optional(2);
  const inner = n.kid(3).only;
  const vis = visibility(c, visNode, inner.lo);
  return {
    head: { attrs: attributes(c, n.list(1)), vis, span: between(c, visNode?.lo ?? inner.lo, n.hi) },
    inner,
  };
}

// ---------------------------------------------------------------- the rest

type ConstLike = { ident: Ident; ty: Type; expr?: Expr };

/** `default? const (underscore | ident) TypeAscription ConstValue? ";"` */
function constItem(c: Context, n: Cst): { kind: 'const' } & ConstLike {
  const value = n.optional(4);
  const ty = type(c, n.kid(3).kid(1));
  return { kind: 'const', ident: ident(c, n.kid(2)), ty, ...(value && { expr: expr(c, value.kid(1)) }) };
}

/** `(unsafe | safe)? static mut? ident TypeAscription ConstValue? ";"` */
function staticItem(c: Context, n: Cst): { kind: 'static'; mutable: boolean; safe?: boolean } & ConstLike {
  const value = n.optional(5);
  const ty = type(c, n.kid(4).kid(1));
  const mutable = n.count(2) > 0;
  return {
    kind: 'static',
    ident: ident(c, n.kid(3)),
    ty,
    mutable,
    ...(n.optional(0)?.rule === 'safe' ? { safe: true } : {}),
    ...(value && { expr: expr(c, value.kid(1)) }),
  };
}

/** `default? type ident GenericParams? ColonBounds? WhereClause? TypeDefault? WhereClause? ";"` */
function typeItem(c: Context, n: Cst): Extract<Bare<AssocItem>, { kind: 'type' }> {
  const name = ident(c, n.kid(2));
  const limits = n.optional(4);
  const value = n.optional(6);
  return {
    kind: 'type',
    ident: name,
    generics: generics(c, n.optional(3), [n.optional(5), n.optional(7)], name.span.hi),
    bounds: limits ? colonBounds(c, limits) : [],
    ...(value && { ty: type(c, value.kid(1)) }),
  };
}

function useTree(c: Context, n: Cst): UseTree {
  const inner = n.only;
  const span = spanOf(c, inner);
  if (inner.rule === 'UseStart') {
    const path: Path = { global: inner.count(0) > 0, segments: [], span: between(c, span.lo, span.lo) };
    return useEnd(c, inner.kid(1), path, span);
  }
  const path = usePath(c, inner.kid(0));
  const rest = inner.optional(1);
  if (rest === undefined) return { kind: 'simple', path, span };
  if (rest.rule === 'UseRename') return { kind: 'simple', path, rename: ident(c, rest.kid(1)), span };
  return useEnd(c, rest.kid(1), path, span);
}

/** `UseStar` and `UseBraces` after a path. */
function useEnd(c: Context, n: Cst, path: Path, span: UseTree['span']): UseTree {
  if (n.rule === 'UseStar') return { kind: 'glob', path, span };
  return { kind: 'nested', path, trees: n.list(1).map((each) => useTree(c, each)), span };
}

function usePath(c: Context, n: Cst): Path {
  const segments: PathSegment[] = [{ ident: ident(c, n.kid(1)) }];
  for (const more of n.list(3)) segments.push({ ident: ident(c, more) });
  return { global: n.count(0) > 0, segments, span: spanOf(c, n) };
}
