/** The declarations that the functions of one generated file share: structs, enums, methods and functions to call. */

import { asynchronousItems } from './asynchronous.js';
import { genericItems } from './generic.js';
import { chainItems } from './chain.js';
import { gallery, traitImpls, traitMethods } from './gallery.js';
import { madeItems } from './made.js';
import { objectItems } from './object.js';
import type { Random } from './prng.js';
import { rawItems } from './raw.js';
import { temporaryItems } from './temporary.js';
import {
  bool,
  box,
  i32,
  isClone,
  isCopy,
  option,
  originCount,
  print,
  ref,
  str,
  string,
  usize,
  vec,
} from './type.js';
import type { EnumDef, Field, StructDef, Type, Variant } from './type.js';

/** A function or method that generated code may call. */
export interface Callable {
  readonly name: string;
  /** How a method takes its receiver. */
  readonly self?: 'value' | 'shared' | 'mut';
  readonly owner?: Type;
  readonly params: readonly Type[];
  readonly result: Type | undefined;
}

export interface World {
  /** 2015 has no `async`, 2024 conditions with several `let`. */
  readonly edition: Edition;
  readonly types: readonly Type[];
  readonly callables: readonly Callable[];
  /** The declarations as text, one item an entry. */
  readonly items: readonly string[];
  /** Whether code may use the library's macros. */
  readonly macros: boolean;
}

/** A signature with its origins written out. */
export interface Signature {
  readonly generics: string;
  readonly params: readonly { readonly type: Type; readonly text: string }[];
  readonly result: { readonly type: Type; readonly text: string } | undefined;
}

export const editions = ['2015', '2018', '2021', '2024'] as const;

export type Edition = (typeof editions)[number];

export function makeWorld(random: Random, macros = true, edition: Edition = '2021'): World {
  const types: Type[] = [i32, i32, i32, usize, bool, string, string, string, ref(false, str)];
  const items: string[] = [];
  const callables: Callable[] = [];
  items.push(...gallery, ...madeItems, ...temporaryItems, ...objectItems);
  items.push(...chainItems, ...rawItems, ...(edition === '2015' ? [] : asynchronousItems), ...genericItems);
  const { list, item: listItem } = listType();
  items.push(listItem);
  types.push(list);
  const structs = random.between(5, 8);
  for (let i = 0; i < structs; i++) addStruct(random, `S${i}`, types, items, callables);
  const enums = random.between(2, 4);
  for (let i = 0; i < enums; i++) addEnum(random, `E${i}`, types, items);
  const functions = random.between(8, 14);
  for (let i = 0; i < functions; i++) {
    const signature = makeSignature(random, types);
    const name = `call${i}`;
    const result = signature.result === undefined ? '' : ` -> ${signature.result.text}`;
    const params = signature.params.map(({ text }, k) => `_p${k}: ${text}`).join(', ');
    items.push(
      `fn ${name}${signature.generics}(${params})${result} { ${macros ? random.pick(['loop {}', 'todo!()', 'panic!("no")']) : 'loop {}'} }`,
    );
    callables.push({
      name,
      params: signature.params.map(({ type }) => type),
      result: signature.result?.type,
    });
  }
  items.push(
    'fn flag() -> bool { true }',
    'fn read<T: ?Sized>(_: &T) {}',
    'fn touch<T: ?Sized>(_: &mut T) {}',
    'fn eat<T>(_: T) {}',
  );
  items.push('fn same<T>(x: T) -> T { x }', "fn either<'a, T: ?Sized>(x: &'a T, _: &'a T) -> &'a T { x }");
  items.push("fn forever<T: ?Sized>(_: &'static T) {}");
  items.push('const LIMIT: i32 = 9;', 'static GREETING: &str = "hello";');
  return { types, callables, items, macros, edition };
}

/** A type of some depth over the types of the world. */
export function makeType(random: Random, types: readonly Type[], depth = 2): Type {
  if (depth === 0) return random.pick(types);
  const inner = (): Type => makeType(random, types, depth - 1);
  return random.attempt<Type>([
    [15, () => random.pick(types)],
    [1, () => box(inner())],
    [2.5, () => vec(inner())],
    [2.5, () => option(inner())],
    [1.5, () => ref(false, inner())],
    [2, () => ref(true, inner())],
    [0.7, () => ({ kind: 'tuple', parts: [inner(), inner()] })],
    [0.3, () => ({ kind: 'array', of: random.pick([i32, string]), length: 2 })],
    [0.5, () => ref(false, { kind: 'slice', of: inner() })],
    [0.7, () => ({ kind: 'wrap', of: inner() })],
    [0.4, () => ({ kind: 'grid', of: inner() })],
    [0.7, () => ({ kind: 'rc', of: inner() })],
    [0.5, () => ({ kind: 'cell', of: inner() })],
    [0.7, () => ({ kind: 'map', of: inner() })],
  ])!;
}

/**
 * A signature over these types. Its result's origins are taken from those of the parameters, so that it is well formed;
 * what a body does with them is another matter.
 */
export function makeSignature(random: Random, types: readonly Type[], wantsResult = 0.7): Signature {
  const paramTypes = Array.from({ length: random.between(1, 3) }, () => {
    const type = makeType(random, types);
    return random.chance(0.4) && type.kind !== 'ref' ? ref(random.chance(0.5), type) : type;
  });
  const used = new Set<string>();
  const naming = random.attempt<() => string>([
    [3, () => () => ''],
    [2, () => () => "'a"],
    [2, () => () => random.pick(["'a", "'b"])],
    [2, () => () => random.pick(["'a", "'b", '', ''])],
  ])!;
  const params = paramTypes.map((type) => {
    // The outermost origin matters most; the same name inside of it makes a value that stays borrowed.
    let outermost = true;
    const name = (): string => {
      const chosen = outermost || random.chance(0.35) ? naming() : '';
      outermost = false;
      return note(chosen);
    };
    return { type, text: print(type, name) };
  });
  function note(name: string): string {
    if (name) used.add(name);
    return name;
  }
  let result: Signature['result'];
  if (random.chance(wantsResult)) {
    const type = resultType();
    const needs = originCount(type);
    const elides = needs > 0 && paramTypes.reduce((sum, each) => sum + originCount(each), 0) === 1;
    if (needs === 0 || (elides && random.chance(0.6) && used.size === 0))
      result = { type, text: print(type) };
    else if (used.size > 0) {
      const names = [...used];
      result = { type, text: print(type, () => (random.chance(0.05) ? "'static" : random.pick(names))) };
    } else if (random.chance(0.4)) result = { type, text: print(type, () => "'static") };
  }
  const names = [...used].sort();
  let generics = '';
  if (names.length > 0) {
    const bound =
      names.length === 2 && random.chance(0.35)
        ? random.pick(["'a: 'b, 'b", "'a, 'b: 'a"])
        : names.join(', ');
    generics = `<${bound}>`;
  }
  return { generics, params, result };

  function resultType(): Type {
    // Mostly something that can be had from a parameter.
    const parts = paramTypes.flatMap((type) => reachable(type, 2));
    if (parts.length > 0 && random.chance(0.75)) {
      const part = random.pick(parts);
      if (part.kind === 'ref' || random.chance(0.4))
        return part.kind === 'str' || part.kind === 'slice' ? ref(false, part) : part;
      return ref(random.chance(0.4), part);
    }
    return makeType(random, types);
  }
}

/** The types of the places that can be had from a value of this type. */
function reachable(type: Type, depth: number): Type[] {
  const found = [type];
  if (depth === 0) return found;
  if (type.kind === 'ref' || type.kind === 'box') found.push(...reachable(type.of, depth));
  if (type.kind === 'vec' || type.kind === 'slice') found.push(...reachable(type.of, depth - 1));
  if (type.kind === 'struct')
    for (const field of type.def.fields) found.push(...reachable(field.type, depth - 1));
  return found.filter((each) => each.kind !== 'str' && each.kind !== 'slice');
}

/** A singly linked list, the one recursive type, for cursors. */
function listType(): { list: Type; item: string } {
  const fields: Field[] = [{ name: 'val', type: i32 }];
  const def: StructDef = { name: 'List', lifetimes: 0, fields, copy: false, clone: true, drop: false };
  const list: Type = { kind: 'struct', def };
  fields.push({ name: 'next', type: option(box(list)) });
  return { list, item: '#[derive(Clone)] struct List { val: i32, next: Option<Box<List>> }' };
}

function makeFields(random: Random, all: readonly Type[], low: number, high: number): Field[] {
  const owned = all.filter((type) => originCount(type) === 0);
  const types = random.chance(0.6) ? owned : all;
  return Array.from({ length: random.between(low, high) }, (_, i) => ({
    name: `f${i}`,
    type: ownedOr(makeType(random, types, random.chance(0.5) ? 1 : 0)),
  }));
  function ownedOr(type: Type): Type {
    return types === owned && originCount(type) > 0 ? random.pick(owned) : type;
  }
}

/** Writes fields with their origins; how many lifetime parameters the type then needs comes out. */
function printFields(random: Random, fields: readonly Field[], named: boolean, seen: string[]): string {
  const name = (): string => {
    const next = seen.length === 0 || random.chance(0.6) ? "'a" : "'b";
    if (!seen.includes(next)) seen.push(next);
    return next;
  };
  const texts = fields.map((field) => (named ? `${field.name}: ` : '') + print(field.type, name));
  if (fields.length === 0) return '';
  return named ? ` { ${texts.join(', ')} }` : `(${texts.join(', ')})`;
}

function generics(seen: readonly string[]): string {
  return seen.length === 0 ? '' : `<${[...seen].sort().join(', ')}>`;
}

function addStruct(
  random: Random,
  name: string,
  types: Type[],
  items: string[],
  callables: Callable[],
): void {
  const fields = makeFields(random, types, 1, 4);
  const copy = fields.every(({ type }) => isCopy(type)) && random.chance(0.7);
  const clone = copy || (fields.every(({ type }) => isClone(type)) && random.chance(0.8));
  const drop = !copy && random.chance(0.3);
  const seen: string[] = [];
  const body = printFields(random, fields, true, seen);
  const def: StructDef = { name, lifetimes: seen.length, fields, copy, clone, drop };
  const type: Type = { kind: 'struct', def };
  const derive = copy ? '#[derive(Clone, Copy)] ' : clone ? '#[derive(Clone)] ' : '';
  const params = generics(seen);
  items.push(`${derive}struct ${name}${params}${body}`);
  if (drop) items.push(`impl${params} Drop for ${name}${params} { fn drop(&mut self) {} }`);
  const methods: string[] = def.lifetimes === 0 ? [`fn new() -> ${name} { loop {} }`] : [];
  for (const field of fields) {
    const fieldText = bodyOf(body, field.name);
    const kind = random.pick(['get', 'get', 'mut', 'mut', 'set', 'into', 'keep', 'none']);
    const owner = type;
    if (kind === 'get') {
      methods.push(`fn get_${field.name}(&self) -> &${fieldText} { &self.${field.name} }`);
      callables.push({
        name: `get_${field.name}`,
        self: 'shared',
        owner,
        params: [],
        result: ref(false, field.type),
      });
    } else if (kind === 'mut') {
      methods.push(`fn mut_${field.name}(&mut self) -> &mut ${fieldText} { &mut self.${field.name} }`);
      callables.push({
        name: `mut_${field.name}`,
        self: 'mut',
        owner,
        params: [],
        result: ref(true, field.type),
      });
    } else if (kind === 'set') {
      methods.push(`fn set_${field.name}(&mut self, value: ${fieldText}) { self.${field.name} = value; }`);
      callables.push({
        name: `set_${field.name}`,
        self: 'mut',
        owner,
        params: [field.type],
        result: undefined,
      });
    } else if (kind === 'into' && !drop) {
      methods.push(`fn into_${field.name}(self) -> ${fieldText} { self.${field.name} }`);
      callables.push({ name: `into_${field.name}`, self: 'value', owner, params: [], result: field.type });
    } else if (kind === 'keep' && isCopy(field.type)) {
      methods.push(`fn keep_${field.name}(&self) -> ${fieldText} { self.${field.name} }`);
      callables.push({ name: `keep_${field.name}`, self: 'shared', owner, params: [], result: field.type });
    }
  }
  if (methods.length > 0) items.push(`impl${params} ${name}${params} { ${methods.join(' ')} }`);
  items.push(...traitImpls(type, params, bodyOf(body, fields[0].name)));
  callables.push(...traitMethods(type));
  types.push(type, ...(seen.length === 0 ? [type] : []));
}

/** The text of a field's type in ` { f0: A, f1: B }`, where types may hold commas themselves. */
function bodyOf(body: string, field: string): string {
  const start = body.indexOf(`${field}: `) + field.length + 2;
  let depth = 0;
  for (let i = start; i < body.length; i++) {
    if ('<([{'.includes(body[i])) depth++;
    else if ('>)]'.includes(body[i])) depth--;
    else if (depth === 0 && (body[i] === ',' || body[i] === '}')) return body.slice(start, i).trimEnd();
  }
  throw new Error(`no field ${field} in ${body}`);
}

function addEnum(random: Random, name: string, types: Type[], items: string[]): void {
  const variants: Variant[] = Array.from({ length: random.between(2, 4) }, (_, i) => ({
    name: `V${i}`,
    fields: i === 0 && random.chance(0.6) ? [] : makeFields(random, types, 1, 2),
    named: random.chance(0.3),
  }));
  const all = variants.flatMap(({ fields }) => fields);
  const copy = all.every(({ type }) => isCopy(type)) && random.chance(0.6);
  const clone = copy || all.every(({ type }) => isClone(type));
  const seen: string[] = [];
  const texts = variants.map(
    (variant) => variant.name + printFields(random, variant.fields, variant.named, seen),
  );
  const def: EnumDef = { name, lifetimes: seen.length, variants, copy, clone };
  const derive = copy ? '#[derive(Clone, Copy)] ' : clone ? '#[derive(Clone)] ' : '';
  items.push(`${derive}enum ${name}${generics(seen)} { ${texts.join(', ')} }`);
  if (seen.length === 0) items.push(`impl ${name} { fn new() -> ${name} { loop {} } }`);
  types.push({ kind: 'enum', def });
}
