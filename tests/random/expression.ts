/** Expressions of a given type. */

import { choose, declare, freshName, use } from './context.js';
import type { Context } from './context.js';
import type { Loan, Place } from './scope.js';
import {
  bool,
  i32,
  isClone,
  isCopy,
  isDisplay,
  isSized,
  option,
  print,
  ref,
  same,
  string,
  usize,
  vec,
} from './type.js';
import type { Type } from './type.js';
import type { Callable } from './world.js';

/**
 * An expression of this type as one line. What its value may point into is added to `loans`. `coerces` says that the type is
 * known where it stands, so that a mutable reference is reborrowed and not moved.
 */
export function expression(context: Context, type: Type, loans: Loan[], depth = 2, coerces = true): string {
  const { random } = context;
  const deep = depth > 0 ? 1 : 0;
  const made = random.attempt<string>([
    [type.kind === 'ref' && type.mutable ? 5 : 4, () => fromPlace(context, type, loans, coerces)],
    [deep * 1.2, () => call(context, type, loans, depth)],
    [3, () => built(context, type, loans, depth)],
    [1.5, () => fresh(context, type, loans)],
    [type.kind === 'ref' ? 8 : 0, () => borrow(context, type, loans)],
    [type.kind === 'ref' ? 1 : 0, () => coerced(context, type, loans)],
    [isClone(type) && type.kind !== 'ref' ? 1 : 0, () => cloned(context, type)],
    [deep * 0.5, () => special(context, type, loans, depth)],
    [deep * 0.15, () => conditional(context, type, loans, depth)],
  ]);
  return made ?? fresh(context, type, loans);
}

/** A value of the type that depends on nothing, or on a variable declared for it just before. */
export function fresh(context: Context, type: Type, loans: Loan[]): string {
  const { random } = context;
  switch (type.kind) {
    case 'i32':
      return String(random.below(10));
    case 'usize':
      return String(random.below(4));
    case 'bool':
      return random.pick(['true', 'false', 'flag()', 'flag()']);
    case 'String':
      return random.pick(['String::new()', 'String::from("s")', 'String::from("t")', '"u".to_string()']);
    case 'box':
      return `Box::new(${fresh(context, type.of, loans)})`;
    case 'vec':
      return !context.world.macros || random.chance(0.5)
        ? 'Vec::new()'
        : `vec![${fresh(context, type.of, loans)}]`;
    case 'option':
      return random.chance(0.6) ? 'None' : `Some(${fresh(context, type.of, loans)})`;
    case 'rc':
    case 'cell':
    case 'wrap':
      return `${{ rc: 'Rc', cell: 'RefCell', wrap: 'Wrap' }[type.kind]}::new(${fresh(context, type.of, loans)})`;
    case 'map':
      return 'HashMap::new()';
    case 'grid':
      return `Grid { cells: ${fresh(context, vec(type.of), loans)} }`;
    case 'tuple':
      return `(${type.parts.map((part) => fresh(context, part, loans)).join(', ')})`;
    case 'array':
      return `[${Array.from({ length: type.length }, () => fresh(context, type.of, loans)).join(', ')}]`;
    case 'struct': {
      if (type.def.name === 'List') return `List { val: ${random.below(10)}, next: None }`;
      if (type.def.lifetimes === 0 && random.chance(0.8)) return `${type.def.name}::new()`;
      const fields = type.def.fields.map((field) => `${field.name}: ${fresh(context, field.type, loans)}`);
      return `${type.def.name} { ${fields.join(', ')} }`;
    }
    case 'enum': {
      const { name, variants, lifetimes } = type.def;
      if (lifetimes === 0 && random.chance(0.6)) return `${name}::new()`;
      const variant = random.pick(variants);
      if (variant.fields.length === 0) return `${name}::${variant.name}`;
      const values = variant.fields.map((field) => {
        const value = fresh(context, field.type, loans);
        return variant.named ? `${field.name}: ${value}` : value;
      });
      return `${name}::${variant.name}${variant.named ? ` { ${values.join(', ')} }` : `(${values.join(', ')})`}`;
    }
    case 'ref':
      return freshReference(context, type, loans);
    default:
      throw new Error(`no value of type ${type.kind} by itself`);
  }
}

function freshReference(context: Context, type: Type & { kind: 'ref' }, loans: Loan[]): string {
  const { random } = context;
  const { of, mutable } = type;
  if (of.kind === 'str') {
    if (!mutable) return random.pick(['"lit"', '"text"', 'GREETING']);
    return `${fresh(context, string, loans)}.as_mut_str()`;
  }
  if (of.kind === 'slice') {
    return `&${mutable ? 'mut ' : ''}[${fresh(context, of.of, loans)}][..]`;
  }
  if (random.chance(isScalar(of) ? 0.9 : 0.95)) {
    const variable = hoist(context, of, mutable || random.chance(0.3));
    loans.push({ root: variable, steps: [], mutable }, ...variable.loans);
    return `&${mutable ? 'mut ' : ''}${variable.name}`;
  }
  return `&${mutable ? 'mut ' : ''}${fresh(context, of, loans)}`;
}

function isScalar({ kind }: Type): boolean {
  return kind === 'i32' || kind === 'usize' || kind === 'bool' || kind === 'String';
}

/** Declares a variable just before the statement that is being made. */
function hoist(context: Context, type: Type, mutable: boolean) {
  const loans: Loan[] = [];
  const value = fresh(context, type, loans);
  const name = freshName(context);
  context.out.push(`let ${mutable ? 'mut ' : ''}${name}: ${print(type)} = ${value};`);
  return declare(context, name, type, { mutable, loans });
}

/** The value of a place: copied, moved, or for a mutable reference reborrowed by the coercion. */
export function fromPlace(context: Context, type: Type, loans: Loan[], coerces: boolean): string | undefined {
  const reborrows = coerces && type.kind === 'ref' && type.mutable;
  const place = choose(context, isCopy(type) ? 'read' : reborrows ? 'share' : 'move', type);
  if (place === undefined) return undefined;
  if (reborrows) {
    use(context, { ...place, steps: [...place.steps, '*'] }, 'mutate', loans);
    return place.text;
  }
  use(context, place, isCopy(type) ? 'read' : 'move', loans);
  return place.text;
}

/** `&place` or `&mut place`. */
export function borrow(context: Context, type: Type, loans: Loan[]): string | undefined {
  if (type.kind !== 'ref') return undefined;
  const { of, mutable } = type;
  const place = choose(context, mutable ? 'mutate' : 'share', of);
  if (place === undefined) return undefined;
  use(context, place, mutable ? 'mutate' : 'share', loans);
  return `&${mutable ? 'mut ' : ''}${place.text}`;
}

/** A reference had by a coercion: of a mutable one to a shared one, of a `&String` to a `&str`, a `&Vec` to a slice, through a box. */
function coerced(context: Context, type: Type, loans: Loan[]): string | undefined {
  if (type.kind !== 'ref') return undefined;
  const { of, mutable } = type;
  const kind = mutable ? 'mutate' : 'share';
  const fits = (from: Type): boolean =>
    (of.kind === 'str' && from.kind === 'String') ||
    (of.kind === 'slice' && (from.kind === 'vec' || from.kind === 'array') && same(from.of, of.of));
  if (of.kind === 'str' || of.kind === 'slice') {
    const place = choose(context, kind, fits);
    if (place === undefined) return undefined;
    use(context, place, kind, loans);
    const method =
      of.kind === 'str' ? (mutable ? 'as_mut_str' : 'as_str') : mutable ? 'as_mut_slice' : 'as_slice';
    const named = !(place.type.kind === 'array');
    if (named && context.random.chance(0.6)) return `${place.base}.${method}()`;
    return `&${mutable ? 'mut ' : ''}${place.base}[..]`;
  }
  if (mutable) return undefined;
  const place = choose(context, 'read', ref(true, of));
  if (place === undefined) return undefined;
  use(context, { ...place, steps: [...place.steps, '*'] }, 'share', loans);
  return `&*${place.text}`;
}

/** A receiver whose type is exactly the place's. */
export function exact(place: Place): string {
  return place.text.startsWith('*') ? `(${place.text})` : place.text;
}

function cloned(context: Context, type: Type): string | undefined {
  const place = choose(context, 'read', type);
  if (place === undefined) return undefined;
  use(context, place, 'read', []);
  return `${exact(place)}.clone()`;
}

/** A value put together from its parts. */
function built(context: Context, type: Type, loans: Loan[], depth: number): string | undefined {
  const { random } = context;
  const next = Math.max(0, depth - 1);
  const part = (inner: Type): string =>
    depth > 0 ? expression(context, inner, loans, next) : fresh(context, inner, loans);
  switch (type.kind) {
    case 'i32':
      return random.attempt([
        [
          3,
          () =>
            `${operand(context, i32, depth)} ${random.pick(['+', '-', '*'])} ${operand(context, i32, depth)}`,
        ],
        [1, () => `(${operand(context, usize, depth)} as i32)`],
        [0.5, () => 'LIMIT'],
      ]);
    case 'usize':
      return random.attempt([
        [1, () => `${operand(context, usize, depth)} + ${operand(context, usize, depth)}`],
        [2, () => length(context)],
      ]);
    case 'bool':
      return condition(context);
    case 'String':
      return format(context);
    case 'box':
      return `Box::new(${part(type.of)})`;
    case 'vec':
      if (!context.world.macros) return 'Vec::new()';
      return `vec![${part(type.of)}${random.chance(0.3) ? `, ${part(type.of)}` : ''}]`;
    case 'option':
      return `Some(${part(type.of)})`;
    case 'rc':
    case 'cell':
    case 'wrap':
      return `${{ rc: 'Rc', cell: 'RefCell', wrap: 'Wrap' }[type.kind]}::new(${part(type.of)})`;
    case 'grid':
      return `Grid { cells: ${part(vec(type.of))} }`;
    case 'tuple':
      return `(${type.parts.map(part).join(', ')})`;
    case 'array':
      return `[${Array.from({ length: type.length }, () => part(type.of)).join(', ')}]`;
    case 'struct': {
      const { name, fields, drop } = type.def;
      if (fields.length > 1 && (!drop || random.chance(0.1)) && random.chance(0.15)) {
        const rest = choose(context, 'share', type);
        if (rest !== undefined) {
          const first = `${fields[0].name}: ${part(fields[0].type)}`;
          for (const field of fields.slice(1)) {
            const place = { ...rest, steps: [...rest.steps, field.name], type: field.type };
            use(context, place, isCopy(field.type) ? 'read' : 'move', loans);
          }
          return `${name} { ${first}, ..${rest.text} }`;
        }
      }
      return `${name} { ${fields.map((field) => `${field.name}: ${part(field.type)}`).join(', ')} }`;
    }
    case 'enum': {
      const { name, variants } = type.def;
      const variant = random.pick(variants);
      if (variant.fields.length === 0) return `${name}::${variant.name}`;
      const values = variant.fields.map(
        (field) => (variant.named ? `${field.name}: ` : '') + part(field.type),
      );
      return `${name}::${variant.name}${variant.named ? ` { ${values.join(', ')} }` : `(${values.join(', ')})`}`;
    }
    default:
      return undefined;
  }
}

export function operand(context: Context, type: Type, depth: number): string {
  const place = choose(context, 'read', type);
  if (place !== undefined && context.random.chance(0.8)) {
    use(context, place, 'read', []);
    return place.text;
  }
  if (depth > 0 && context.random.chance(0.3)) {
    const made = call(context, type, [], 0);
    if (made !== undefined) return made;
  }
  return fresh(context, type, []);
}

function length(context: Context): string | undefined {
  const place = choose(
    context,
    'share',
    ({ kind }) => kind === 'vec' || kind === 'String' || kind === 'slice' || kind === 'str',
  );
  if (place === undefined) return undefined;
  use(context, place, 'read', []);
  return `${place.base}.len()`;
}

/** A condition that can stand in an `if` without parentheses. */
export function condition(context: Context): string {
  const { random } = context;
  return (
    random.attempt<string>([
      [2, () => 'flag()'],
      [
        2,
        () =>
          `${operand(context, i32, 0)} ${random.pick(['<', '>', '==', '!='])} ${operand(context, i32, 0)}`,
      ],
      [
        1,
        () => {
          const place = choose(context, 'read', bool);
          if (place === undefined) return undefined;
          use(context, place, 'read', []);
          return (random.chance(0.3) ? '!' : '') + place.text;
        },
      ],
      [
        1,
        () => {
          const place = choose(context, 'share', ({ kind }) => kind === 'vec' || kind === 'String');
          if (place === undefined) return undefined;
          use(context, place, 'read', []);
          return `${place.base}.is_empty()`;
        },
      ],
      [
        1,
        () => {
          const place = choose(context, 'share', ({ kind }) => kind === 'option');
          if (place === undefined) return undefined;
          use(context, place, 'read', []);
          return `${place.base}.${random.pick(['is_some', 'is_none'])}()`;
        },
      ],
      [0.5, () => `flag() ${random.pick(['&&', '||'])} ${operand(context, i32, 0)} > 2`],
    ]) ?? 'flag()'
  );
}

function format(context: Context): string | undefined {
  if (!context.world.macros) return undefined;
  const place = choose(context, 'share', (type) => isDisplay(type) && isSized(type));
  if (place === undefined) return undefined;
  use(context, place, 'read', []);
  return `format!("{}", ${place.text})`;
}

/** A call of a function or method of the world that gives this type. */
export function call(
  context: Context,
  type: Type | undefined,
  loans: Loan[],
  depth: number,
  generic = true,
): string | undefined {
  const { random, world } = context;
  const fitting = world.callables.filter(({ result }) =>
    type === undefined || result === undefined ? type === result : same(type, result),
  );
  if (generic && type !== undefined && isSized(type) && random.chance(0.15)) {
    if (type.kind === 'ref' && !type.mutable) {
      return `either(${expression(context, type, loans, depth - 1)}, ${expression(context, type, loans, depth - 1)})`;
    }
    return `same(${expression(context, type, loans, depth - 1, false)})`;
  }
  return random.attempt(
    fitting.map((callable) => [1, () => callOf(context, callable, loans, depth)] as const),
  );
}

function callOf(context: Context, callable: Callable, loans: Loan[], depth: number): string | undefined {
  const { self, owner, name, params, result } = callable;
  const held: Loan[] = [];
  let head = name;
  if (self !== undefined) {
    const kind = self === 'value' ? 'move' : self === 'mut' ? 'mutate' : 'share';
    const place = choose(context, kind, owner!);
    if (place === undefined) return undefined;
    // A mutable receiver is only reserved before the arguments are made.
    use(context, place, self === 'value' && isCopy(owner!) ? 'read' : kind, held);
    head = `${self === 'value' ? exact(place) : place.base}.${name}`;
  }
  const args = params.map((param) => expression(context, param, held, Math.max(0, depth - 1)));
  if (result !== undefined) loans.push(...held);
  return `${head}(${args.join(', ')})`;
}

/** Calls into the library that give the type. */
export function special(context: Context, type: Type, loans: Loan[], depth: number): string | undefined {
  const { random } = context;
  const method = (kind: 'share' | 'mutate', of: Type, text: string): string | undefined => {
    const place = choose(context, kind, of);
    if (place === undefined) return undefined;
    use(context, place, kind, loans);
    return `${exact(place)}.${text}`;
  };
  if (type.kind === 'option') {
    const { of } = type;
    if (of.kind === 'ref' && isSized(of.of)) {
      const inner = of.of;
      return of.mutable
        ? random.attempt<string>([
            [3, () => method('mutate', option(inner), 'as_mut()')],
            [1, () => method('mutate', vec(inner), 'iter_mut().next()')],
            [1, () => method('mutate', vec(inner), 'first_mut()')],
            [1, () => method('mutate', vec(inner), 'get_mut(0)')],
            [1, () => method('mutate', vec(inner), 'last_mut()')],
            [2, () => method('mutate', { kind: 'map', of: inner }, 'get_mut(&1)')],
            [1, () => method('mutate', { kind: 'map', of: inner }, 'values_mut().next()')],
          ])
        : random.attempt<string>([
            [3, () => method('share', option(inner), 'as_ref()')],
            [1, () => method('share', vec(inner), 'iter().next()')],
            [1, () => method('share', vec(inner), 'first()')],
            [1, () => method('share', vec(inner), 'get(1)')],
            [1, () => method('share', vec(inner), 'last()')],
            [2, () => method('share', { kind: 'map', of: inner }, 'get(&1)')],
            [1, () => method('share', { kind: 'map', of: inner }, 'values().next()')],
          ]);
    }
    return random.attempt<string>([
      [2, () => method('mutate', type, 'take()')],
      [2, () => method('mutate', vec(of), 'pop()')],
      [2, () => method('mutate', { kind: 'map', of }, 'remove(&2)')],
      [
        1,
        () => {
          const place = choose(context, 'mutate', type);
          if (place === undefined) return undefined;
          use(context, place, 'mutate', loans);
          return `${exact(place)}.replace(${expression(context, of, loans, depth - 1)})`;
        },
      ],
    ]);
  }
  return random.attempt<string>([
    [
      1,
      () => {
        const place = choose(context, 'mutate', type);
        if (place === undefined) return undefined;
        use(context, place, 'mutate', loans);
        // An unsized coercion of the result would ask for the wrong type.
        const written = type.kind === 'ref' ? `::<${print(type)}>` : '';
        return `std::mem::replace${written}(&mut ${place.text}, ${expression(context, type, loans, depth - 1)})`;
      },
    ],
    [
      ['String', 'vec', 'option'].includes(type.kind) ? 1 : 0,
      () => {
        const place = choose(context, 'mutate', type);
        if (place === undefined) return undefined;
        use(context, place, 'mutate', loans);
        return `std::mem::take(&mut ${place.text})`;
      },
    ],
    [
      2,
      () => {
        const place = choose(context, 'move', option(type));
        if (place === undefined) return undefined;
        use(context, place, isCopy(place.type) ? 'read' : 'move', loans);
        return `${exact(place)}.${random.pick(['unwrap()', 'expect("some")'])}`;
      },
    ],
    [1, () => method('mutate', vec(type), 'remove(0)')],
    [
      0.5,
      () => {
        const place = choose(context, 'move', option(type));
        if (place === undefined) return undefined;
        use(context, place, isCopy(place.type) ? 'read' : 'move', loans);
        return `${exact(place)}.unwrap_or(${expression(context, type, loans, depth - 1)})`;
      },
    ],
  ]);
}

/** `if … { … } else { … }` on one line. */
function conditional(context: Context, type: Type, loans: Loan[], depth: number): string {
  const test = condition(context);
  const yes = expression(context, type, loans, depth - 1);
  const no = expression(context, type, loans, depth - 1);
  return `if ${test} { ${yes} } else { ${no} }`;
}
