/**
 * What a type is outermost, by name. Impls of the library are found by it before they are read, so it has to be seen in
 * what is written: the library calls types by their names, and no impl of it is for an alias.
 */
import { attributeValue } from './attributes.js';
import type * as ast from '../syntax/ast.js';
import type { WaitingImpl } from '../syntax/prepared.js';

/** The name of the type that an impl is for; undefined if it may be any: a parameter, an associated type. */
export function writtenHead(impl: ast.Item & { readonly kind: 'impl' }): string | undefined {
  const name = nameOf(impl.self);
  const isParam = (param: ast.GenericParam): boolean => param.kind === 'type' && param.ident.name === name;
  return impl.generics.params.some(isParam) ? undefined : name;
}

function nameOf(ty: ast.Type): string | undefined {
  switch (ty.kind) {
    case 'path':
      return ty.qself || ty.path.segments.some((it) => it.ident.name === 'Self')
        ? undefined
        : ty.path.segments.at(-1)!.ident.name;
    case 'slice':
      return '[]';
    case 'array':
      return '[;]';
    case 'pointer':
      return ty.mutable ? '*mut' : '*const';
    case 'ref':
      return ty.mutable ? '&mut' : '&';
    case 'tuple':
      return `(${ty.types.length})`;
    case 'never':
      return '!';
    case 'paren':
      return nameOf(ty.ty);
    case 'fn':
    case 'dyn':
      return ty.kind;
    case 'infer':
    case 'impl':
    case 'macro':
      return undefined;
  }
}

/** The same for the head of a type (lang/traits/head.ts). */
export function headName(head: string, nameOfDef: (def: number) => string): string {
  if (head.startsWith('adt:')) return nameOfDef(Number(head.slice(4)));
  if (head.startsWith('fn(')) return 'fn';
  return head.startsWith('dyn') ? 'dyn' : head;
}

/** An impl of a library that was parsed just now. It may be for an alias of a type. */
export function waiting(impl: ast.Item & { readonly kind: 'impl' }): WaitingImpl {
  const trait = impl.trait?.segments.at(-1)!.ident.name;
  const self = trait === undefined ? writtenHead(impl) : undefined;
  return { trait, self, langs: langsIn(impl.items), read: () => impl };
}

/** The lang names of items. */
export function langsIn(items: readonly ast.AssocItem[]): string[] {
  return items.flatMap(({ attrs }) => (attrs.length ? (attributeValue(attrs, 'lang') ?? []) : []));
}
