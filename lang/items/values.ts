/** Functions and constants. */
import type * as ast from '../syntax/ast.js';
import type { ConstDef, DefId, FnDef } from '../types/program.js';
import type { FnSig, Ty } from '../types/ty.js';
import { errorTy } from '../types/ty.js';
import { constValue } from './constants.js';
import type { Items } from './context.js';
import { once } from './memo.js';
import { typeLowerer } from './lowerers.js';
import { assocConstLifetimes, staticLifetimes } from './policies.js';
import { enabledFeatures } from './target-features.js';
import type { Table } from './table.js';

export function lowerFn(items: Items, def: DefId, sig: FnSig): FnDef {
  const { source } = items.table.nodes[def];
  const written = fnAst(source);
  if (!written) return { def, sig, qualifiers: plain, hasSelf: false };
  return {
    def,
    sig,
    qualifiers: written.sig.qualifiers,
    ...(written.body && !items.isLibrary(def) ? { body: written.body } : {}),
    ast: written.sig,
    hasSelf: written.sig.self !== undefined,
    ...(written.attrs.length > 0 && attributeParts(written.attrs)),
  };
}

function attributeParts(attrs: readonly ast.Attribute[]): Pick<FnDef, 'features' | 'safeBefore2024'> {
  const features = enabledFeatures(attrs);
  return {
    ...(features && { features }),
    ...(attrs.some((attr) => attr.path === 'rustc_deprecated_safe_2024') && { safeBefore2024: true }),
  };
}

/** `made`: what a constructor without fields makes. */
export function lowerConst(items: Items, def: DefId, made: () => Ty): ConstDef {
  const { source } = items.table.nodes[def];
  if (source.kind === 'ctor') return { def, ty: made(), mutable: false };
  if (source.kind === 'const-param') {
    const param = items.generics(source.owner).params.find(({ index }) => index === source.index);
    return { def, ty: param?.ty ?? errorTy, mutable: false };
  }
  if (source.kind === 'anonymous') return { def, ty: source.ty, mutable: false, expr: source.expr };
  const item = source.kind === 'item' || source.kind === 'assoc' ? source.item : undefined;
  if (item?.kind !== 'const' && item?.kind !== 'static')
    throw new Error(`definition ${def} (${items.def(def).kind}) is no constant`);
  const lowerer = typeLowerer(items, def, staticLifetimes);
  if (source.kind === 'assoc') lowerer.lifetimes = assocConstLifetimes(lowerer.report);
  const lowered: ConstDef = {
    def,
    ty: lowerer.ty(item.ty),
    mutable: item.kind === 'static' && item.mutable,
    ...(items.table.foreign.has(def) ? { foreign: true } : {}),
    ...(item.expr && !items.isLibrary(def) ? { expr: item.expr } : {}),
  };
  if (item.kind !== 'const') return lowered;
  // Running it asks for its type.
  return Object.defineProperty(lowered, 'value', { enumerable: true, get: once(() => constValue(items, def)) });
}

/** Of what is no written function. */
export const plain: ast.FnQualifiers = { const: false, async: false, unsafe: false };

/** The function as written. */
export function fnAst(
  source: Table['nodes'][number]['source'],
): { sig: ast.FnSig; body?: ast.Block; attrs: readonly ast.Attribute[] } | undefined {
  if (source.kind === 'item' && source.item.kind === 'fn') return source.item;
  if (source.kind === 'assoc' && source.item.kind === 'fn') return source.item;
  return undefined;
}
