/** Statements: the choice among them all, and those without blocks. */

import { asyncStatement } from './asynchronous.js';
import { declareAll } from './block.js';
import { chainStatement } from './chain.js';
import { closureStatement } from './closure.js';
import { choose, declare, freshName, nearbyType, use } from './context.js';
import type { Context } from './context.js';
import { ifStatement, jump, letBlock, loopStatement, matchStatement, plainBlock } from './control.js';
import { borrow, call, exact, expression, fromPlace, operand } from './expression.js';
import { guardStatement } from './guard.js';
import { idiom } from './idiom.js';
import { madeStatement } from './made.js';
import { mistake } from './mistake.js';
import { objectStatement } from './object.js';
import { pattern, scrutinee, structure } from './pattern.js';
import type { Binding } from './pattern.js';
import { rawStatement } from './raw.js';
import { assign } from './scope.js';
import { sugarStatement } from './sugar.js';
import { temporaryStatement } from './temporary.js';
import type { Loan } from './scope.js';
import { isCopy, isDisplay, isSized, originCount, print, ref, same, string, usize } from './type.js';
import type { Type } from './type.js';

export function statement(context: Context): void {
  if (context.budget <= 0) return;
  context.budget--;
  const { random } = context;
  const nests = context.budget > 2 ? 1 : 0;
  if (random.chance(context.wild) && mistake(context)) return;
  random.attempt<true>([
    [9, () => letStatement(context)],
    [5, () => assignment(context)],
    [7, () => sink(context)],
    [5, () => libraryCall(context)],
    [2, () => worldCall(context)],
    [nests * 2, () => ifStatement(context)],
    [nests * 2.5, () => matchStatement(context)],
    [nests * 1.3, () => loopStatement(context)],
    [nests * 1, () => plainBlock(context)],
    [nests * 1, () => letBlock(context)],
    [nests * 0.7, () => idiom(context)],
    [nests * 2, () => closureStatement(context)],
    [1.2, () => guardStatement(context)],
    [1.2, () => sugarStatement(context)],
    [context.world.edition === '2015' ? 0 : context.awaits ? 4 : 1, () => asyncStatement(context)],
    [0.8, () => rawStatement(context)],
    [1.5, () => temporaryStatement(context)],
    [1.5, () => chainStatement(context)],
    [1.5, () => madeStatement(context)],
    [1.5, () => objectStatement(context)],
    [context.loops.length > 0 ? 0.7 : 0.15, () => jump(context)],
  ]);
}

function letStatement(context: Context): true | undefined {
  const { random } = context;
  if (random.chance(0.1)) return destructure(context);
  const type = nearbyType(context);
  const mutable = random.chance(0.6);
  const mut = mutable ? 'mut ' : '';
  const loans: Loan[] = [];
  const reused = context.variables.filter(({ hidden }) => !hidden);
  const name = reused.length > 0 && random.chance(0.05) ? random.pick(reused).name : freshName(context);
  if (random.chance(0.07)) {
    context.out.push(`let ${mut}${name}: ${print(type)};`);
    declare(context, name, type, { mutable, state: 'uninitialized' });
    return true;
  }
  if (random.chance(0.45)) {
    // Without an annotation: a mutable reference moves.
    const value = random.attempt<string>([
      [3, () => fromPlace(context, type, loans, false)],
      [4, () => borrow(context, type, loans)],
      [3, () => call(context, type, loans, 1, false)],
    ]);
    if (value === undefined) return undefined;
    context.out.push(`let ${mut}${name} = ${value};`);
  } else {
    const value = expression(context, type, loans);
    context.out.push(`let ${mut}${name}: ${print(type)} = ${value};`);
  }
  declare(context, name, type, { mutable, loans });
  return true;
}

function destructure(context: Context): true | undefined {
  const matched = scrutinee(context, ({ kind }) => kind === 'struct' || kind === 'tuple');
  if (matched === undefined) return undefined;
  const bindings: Binding[] = [];
  const text = structure(context, matched.type)!((type, step) =>
    pattern(context, matched, type, [step], bindings),
  );
  context.out.push(`let ${text} = ${matched.text};`);
  declareAll(context, bindings);
  return true;
}

function assignment(context: Context): true | undefined {
  const { random } = context;
  if (random.chance(0.25)) {
    const place = choose(context, 'mutate', ({ kind }) => kind === 'i32' || kind === 'usize');
    if (place === undefined) return undefined;
    const value = operand(context, place.type, 1);
    use(context, place, 'mutate', []);
    context.out.push(`${place.text} ${random.pick(['+=', '-=', '*='])} ${value};`);
    return true;
  }
  const waiting = random.chance(0.6)
    ? context.variables.filter(({ state, hidden }) => state !== 'ready' && !hidden)
    : [];
  const place =
    waiting.length > 0
      ? choose(context, 'write', (_, { root, steps }) => waiting.includes(root) && steps.length === 0)
      : choose(context, 'write', isSized);
  if (place === undefined) return undefined;
  const loans: Loan[] = [];
  const value = expression(context, place.type, loans);
  assign(context.variables, place, originCount(place.type) > 0 ? loans : []);
  context.out.push(`${place.text} = ${value};`);
  return true;
}

/** Something that only uses a place. */
function sink(context: Context): true | undefined {
  const { random, out } = context;
  const references = ({ kind, ...type }: Type): boolean =>
    random.chance(0.5) || kind === 'ref' || originCount({ kind, ...type } as Type) > 0;
  const made = random.attempt<string>([
    [
      3,
      () => {
        const place = choose(context, 'read', references);
        if (place === undefined) return undefined;
        use(context, place, 'share', []);
        return place.type.kind === 'ref' ? `read(${place.text});` : `read(&${place.text});`;
      },
    ],
    [
      2,
      () => {
        const place = choose(context, 'mutate', isSized);
        if (place === undefined) return undefined;
        use(context, place, 'mutate', []);
        return `touch(&mut ${place.text});`;
      },
    ],
    [
      2,
      () => {
        const place = choose(context, 'share', (type) => type.kind === 'ref' && type.mutable);
        if (place === undefined) return undefined;
        use(context, { ...place, steps: [...place.steps, '*'] }, 'mutate', []);
        return `touch(${place.text});`;
      },
    ],
    [
      2,
      () => {
        const place = choose(context, 'move', isSized);
        if (place === undefined) return undefined;
        use(context, place, isCopy(place.type) ? 'read' : 'move', []);
        return `${random.pick(['eat', 'eat', 'drop'])}(${place.text});`;
      },
    ],
    [
      2,
      () => {
        if (!context.world.macros) return undefined;
        const place = choose(context, 'share', (type) => isDisplay(type) && isSized(type));
        if (place === undefined) return undefined;
        use(context, place, 'read', []);
        return `println!("{}", ${place.text});`;
      },
    ],
    [
      0.25,
      () => {
        const place = choose(context, 'read', ({ kind }) => kind === 'ref');
        return place && `forever(${place.text});`;
      },
    ],
    [
      0.5,
      () => {
        const place = choose(context, 'move', isSized);
        if (place === undefined) return undefined;
        return random.chance(0.5) ? `let _ = ${place.text};` : `let _ = &${place.text};`;
      },
    ],
  ]);
  if (made === undefined) return undefined;
  out.push(made);
  return true;
}

/** A call of a method of `Vec`, `String` or `Option` as a statement. */
function libraryCall(context: Context): true | undefined {
  const { random, out } = context;
  const made = random.attempt<string>([
    [
      4,
      () => {
        const place = choose(context, 'mutate', ({ kind }) => kind === 'vec');
        if (place === undefined || place.type.kind !== 'vec') return undefined;
        use(context, place, 'mutate', []);
        const { of } = place.type;
        const loans: Loan[] = [];
        const text = random.attempt<string>([
          [
            5,
            () => {
              const own = of.kind === 'usize' && random.chance(0.4);
              return `${place.base}.push(${own ? `${place.base}.len()` : expression(context, of, loans)});`;
            },
          ],
          [1, () => `${place.base}.clear();`],
          [1, () => `${place.base}.pop();`],
          [1, () => `${place.base}.truncate(${place.base}.len() - 1);`],
          [1, () => `${place.base}.insert(0, ${expression(context, of, loans)});`],
          [1, () => `${place.base}.swap(0, ${operand(context, usize, 0)});`],
        ])!;
        if (originCount(of) > 0) place.root.loans.push(...loans);
        return text;
      },
    ],
    [
      3,
      () => {
        const place = choose(context, 'mutate', string);
        if (place === undefined) return undefined;
        use(context, place, 'mutate', []);
        return random.attempt<string>([
          [3, () => `${place.base}.push_str(${expression(context, ref(false, { kind: 'str' }), [])});`],
          [1, () => `${place.base}.push('c');`],
          [1, () => `${place.base}.clear();`],
          [0.4, () => `${place.base}.push_str(&${exact(place)}.clone());`],
          [0.2, () => `${place.base}.push_str(&${place.text});`],
        ])!;
      },
    ],
    [
      1.5,
      () => {
        const place = choose(context, 'mutate', ({ kind }) => kind === 'option');
        if (place === undefined) return undefined;
        use(context, place, 'mutate', []);
        return `${exact(place)}.take();`;
      },
    ],
    [
      1.5,
      () => {
        const first = choose(context, 'mutate', isSized);
        if (first === undefined) return undefined;
        const second = choose(
          context,
          'mutate',
          (type, place) => same(type, first.type) && place.text !== first.text,
        );
        if (second === undefined) return undefined;
        use(context, first, 'mutate', []);
        use(context, second, 'mutate', []);
        return `std::mem::swap(&mut ${first.text}, &mut ${second.text});`;
      },
    ],
  ]);
  if (made === undefined) return undefined;
  out.push(made);
  return true;
}

function worldCall(context: Context): true | undefined {
  const { random, world } = context;
  const type = random.chance(0.5) ? undefined : random.pick(world.callables).result;
  const made = call(context, type, [], 2, false);
  if (made === undefined) return undefined;
  context.out.push(`${made};`);
  return true;
}
