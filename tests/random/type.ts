/** The types of generated programs. Origins are no part of them: where a signature names origins, printing asks for each. */

export type Type =
  | { readonly kind: 'i32' | 'usize' | 'bool' | 'String' | 'str' }
  | { readonly kind: 'box' | 'vec' | 'option' | 'slice'; readonly of: Type }
  /** `Rc`, `RefCell`, `HashMap<i32, …>`; the program's own with `Deref` and with `Index`. */
  | { readonly kind: 'rc' | 'cell' | 'map' | 'wrap' | 'grid'; readonly of: Type }
  | { readonly kind: 'array'; readonly of: Type; readonly length: number }
  | { readonly kind: 'ref'; readonly mutable: boolean; readonly of: Type }
  | { readonly kind: 'tuple'; readonly parts: readonly Type[] }
  | { readonly kind: 'struct'; readonly def: StructDef }
  | { readonly kind: 'enum'; readonly def: EnumDef };

export interface Field {
  readonly name: string;
  readonly type: Type;
}

export interface StructDef {
  readonly name: string;
  /** How many lifetime parameters it has: none, `'a`, or `'a` and `'b`. */
  readonly lifetimes: number;
  readonly fields: readonly Field[];
  readonly copy: boolean;
  readonly clone: boolean;
  readonly drop: boolean;
}

export interface Variant {
  readonly name: string;
  readonly fields: readonly Field[];
  /** `V { f: … }` rather than `V(…)`. */
  readonly named: boolean;
}

export interface EnumDef {
  readonly name: string;
  readonly lifetimes: number;
  readonly variants: readonly Variant[];
  readonly copy: boolean;
  readonly clone: boolean;
}

export const i32: Type = { kind: 'i32' };
export const usize: Type = { kind: 'usize' };
export const bool: Type = { kind: 'bool' };
export const string: Type = { kind: 'String' };
export const str: Type = { kind: 'str' };

export function ref(mutable: boolean, of: Type): Type {
  return { kind: 'ref', mutable, of };
}

export function option(of: Type): Type {
  return { kind: 'option', of };
}

export function vec(of: Type): Type {
  return { kind: 'vec', of };
}

export function box(of: Type): Type {
  return { kind: 'box', of };
}

/** Names the next origin of a type that is printed: `'a`, or the empty string where it is left out. */
export type NameOrigin = () => string;

/** The type as source text. References come as `&` or `&'a`; lifetime arguments as `<'a>`, or `<'_>` where elided. */
export function print(type: Type, origin: NameOrigin = () => ''): string {
  switch (type.kind) {
    case 'box':
      return `Box<${print(type.of, origin)}>`;
    case 'vec':
      return `Vec<${print(type.of, origin)}>`;
    case 'option':
      return `Option<${print(type.of, origin)}>`;
    case 'rc':
      return `Rc<${print(type.of, origin)}>`;
    case 'cell':
      return `RefCell<${print(type.of, origin)}>`;
    case 'map':
      return `HashMap<i32, ${print(type.of, origin)}>`;
    case 'wrap':
      return `Wrap<${print(type.of, origin)}>`;
    case 'grid':
      return `Grid<${print(type.of, origin)}>`;
    case 'slice':
      return `[${print(type.of, origin)}]`;
    case 'array':
      return `[${print(type.of, origin)}; ${type.length}]`;
    case 'ref': {
      const name = origin();
      return `&${name}${name && ' '}${type.mutable ? 'mut ' : ''}${print(type.of, origin)}`;
    }
    case 'tuple':
      return `(${type.parts.map((part) => print(part, origin)).join(', ')})`;
    case 'struct':
    case 'enum': {
      const { name, lifetimes } = type.def;
      if (lifetimes === 0) return name;
      return `${name}<${Array.from({ length: lifetimes }, () => origin() || "'_").join(', ')}>`;
    }
    default:
      return type.kind;
  }
}

export function same(a: Type, b: Type): boolean {
  return a === b || print(a) === print(b);
}

/** How many origins the type has when it is written out. */
export function originCount(type: Type): number {
  switch (type.kind) {
    case 'box':
    case 'vec':
    case 'option':
    case 'slice':
    case 'array':
    case 'rc':
    case 'cell':
    case 'map':
    case 'wrap':
    case 'grid':
      return originCount(type.of);
    case 'ref':
      return 1 + originCount(type.of);
    case 'tuple':
      return type.parts.reduce((sum, part) => sum + originCount(part), 0);
    case 'struct':
    case 'enum':
      return type.def.lifetimes;
    default:
      return 0;
  }
}

export function isCopy(type: Type): boolean {
  switch (type.kind) {
    case 'i32':
    case 'usize':
    case 'bool':
      return true;
    case 'ref':
      return !type.mutable;
    case 'option':
    case 'array':
      return isCopy(type.of);
    case 'tuple':
      return type.parts.every(isCopy);
    case 'struct':
    case 'enum':
      return type.def.copy;
    default:
      return false;
  }
}

export function isClone(type: Type): boolean {
  switch (type.kind) {
    case 'str':
    case 'slice':
    case 'cell':
    case 'wrap':
    case 'grid':
      return false;
    case 'ref':
      return !type.mutable;
    case 'option':
    case 'array':
    case 'box':
    case 'vec':
    case 'map':
      return isClone(type.of);
    case 'tuple':
      return type.parts.every(isClone);
    case 'struct':
    case 'enum':
      return type.def.clone;
    default:
      return true;
  }
}

/** Whether `{}` formats it. */
export function isDisplay(type: Type): boolean {
  if (type.kind === 'ref' || type.kind === 'box') return isDisplay(type.of);
  return ['i32', 'usize', 'bool', 'String', 'str'].includes(type.kind);
}

export function isSized(type: Type): boolean {
  return type.kind !== 'str' && type.kind !== 'slice';
}
