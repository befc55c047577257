/** Statements and blocks. */

import { choose, declare, freshName, places, use } from './context.js';
import type { Context } from './context.js';
import { call, condition, exact, expression, fromPlace, borrow, operand, special } from './expression.js';
import type { Arm, Block, Node } from './node.js';
import { head, pattern, scrutinee, structure, variantPattern } from './pattern.js';
import type { Binding, Scrutinee } from './pattern.js';
import { assign, die, isUsable, join, partsOf, restore, snapshot } from './scope.js';
import type { Loan, Snapshot } from './scope.js';
import {
  i32,
  isCopy,
  isDisplay,
  isSized,
  option,
  originCount,
  print,
  ref,
  same,
  string,
  usize,
  vec,
} from './type.js';
import type { Type } from './type.js';
import { makeType } from './world.js';

/** The statements of a block with their own scope. `before` may declare what the block's head binds. */
export function block(
  context: Context,
  size: number,
  before: () => void = () => {},
  last: () => void = () => {},
): Node[] {
  const { out, variables } = context;
  const hidden = variables.map((variable) => variable.hidden);
  const body: Node[] = [];
  context.out = body;
  context.variables = [...variables];
  before();
  for (let i = 0; i < size && !context.diverged; i++) statement(context);
  if (!context.diverged) last();
  for (const dead of context.variables.slice(variables.length).reverse()) die(context.variables, dead);
  context.out = out;
  context.variables = variables;
  variables.forEach((variable, i) => (variable.hidden = hidden[i]));
  return body;
}

/** Runs the ways from here one after the other from the same state, and joins the states at their ends. */
function branches(context: Context, ways: readonly (() => void)[]): void {
  const start = snapshot(context.variables);
  const ends: Snapshot[][] = [];
  for (const way of ways) {
    restore(start);
    context.diverged = false;
    way();
    if (!context.diverged) ends.push(snapshot(context.variables));
  }
  context.diverged = ends.length === 0;
  if (ends.length === 0) return;
  restore(ends[0]);
  for (const end of ends.slice(1)) join(end);
}

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
    [nests * 1, () => idiom(context)],
    [context.loops.length > 0 ? 0.7 : 0.15, () => jump(context)],
  ]);
}

/** One of the errors that are rarely made by accident. */
function mistake(context: Context): true | undefined {
  const { random, out } = context;
  const visible = context.variables.filter(({ hidden }) => !hidden);
  /** Breaks a loan that a variable holds, and uses that variable. */
  const broken = (
    mutable: boolean | undefined,
    line: (text: string, type: Type) => string | undefined,
  ): true | undefined => {
    const holders = visible.filter(
      ({ loans, state, expired }) => loans.length > 0 && state === 'ready' && !expired,
    );
    if (holders.length === 0) return undefined;
    const holder = random.pick(holders);
    const loan = random.pick(holder.loans);
    if (loan.root.hidden || loan.steps.includes('*') || !visible.includes(loan.root)) return undefined;
    if (mutable !== undefined && loan.mutable !== mutable) return undefined;
    const place = places({ ...context, variables: [loan.root] }).find(
      ({ steps }) => steps.join() === loan.steps.join(),
    );
    const text = place && line(place.text, place.type);
    if (place === undefined || text === undefined || !isSized(place.type)) return undefined;
    out.push(text);
    if (text.startsWith('eat')) use(context, place, 'move', []);
    out.push(`read(&${holder.name});`);
    return true;
  };
  return random.attempt<true>([
    [
      2,
      () => {
        const gone = visible.filter(({ state }) => state !== 'ready');
        if (gone.length === 0) return undefined;
        const { name } = random.pick(gone);
        out.push(
          random.pick([`read(&${name});`, `eat(${name});`, `let ${freshName(context, 'u')} = &${name};`]),
        );
        return true;
      },
    ],
    [
      2,
      () => {
        const fixed = visible.filter(
          ({ state, mutable, type }) => state === 'ready' && !mutable && isSized(type),
        );
        if (fixed.length === 0) return undefined;
        const { name, type } = random.pick(fixed);
        out.push(`${name} = ${expression(context, type, [], 1)};`);
        return true;
      },
    ],
    [2, () => broken(undefined, (text, type) => `${text} = ${expression(context, type, [], 0)};`)],
    [2, () => broken(undefined, (text, type) => (isCopy(type) ? undefined : `eat(${text});`))],
    [
      2,
      () =>
        broken(true, (text, type) =>
          isCopy(type) ? `let ${freshName(context, 'u')} = ${text};` : undefined,
        ),
    ],
    [1, () => broken(true, (text) => `read(&${text});`)],
    [
      2,
      () => {
        const shared = choose(
          context,
          'read',
          (type, { root, steps }) =>
            type.kind !== 'ref' &&
            isSized(type) &&
            steps[0] === '*' &&
            root.type.kind === 'ref' &&
            !root.type.mutable,
        );
        if (shared === undefined) return undefined;
        out.push(`${shared.text} = ${expression(context, shared.type, [], 1)};`);
        return true;
      },
    ],
    [
      1,
      () => {
        const behind = choose(
          context,
          'read',
          (type, { steps }) =>
            !isCopy(type) && isSized(type) && (steps.includes('*') || steps.includes('[]')),
        );
        if (behind === undefined) return undefined;
        out.push(`let ${freshName(context, 'u')} = ${behind.text};`);
        return true;
      },
    ],
    [
      2,
      () => {
        const type = random.pick([i32, string]);
        const name = freshName(context);
        out.push(`let ${name}: ${print(type)};`, {
          arms: [
            { head: `if ${condition(context)} {`, body: [`${name} = ${expression(context, type, [], 1)};`] },
          ],
          end: '}',
        });
        if (random.chance(0.6)) out.push(`read(&${name});`);
        return true;
      },
    ],
  ]);
}

/** A type near what the variables hold. */
function nearbyType(context: Context): Type {
  const { random, world } = context;
  const near = places(context, 2).filter((place) => isSized(place.type) && isUsable(place));
  if (near.length === 0 || random.chance(0.35)) return makeType(random, world.types);
  const { type } = random.pick(near);
  if (type.kind === 'ref' && random.chance(0.6)) return type;
  return random.attempt<Type>([
    [2, () => type],
    [3, () => ref(false, type)],
    [4, () => ref(true, type)],
    [0.4, () => option(ref(true, type))],
    [0.4, () => vec(ref(false, type))],
  ])!;
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

function declareAll(context: Context, bindings: readonly Binding[]): void {
  for (const { name, type, mutable, loans } of bindings) declare(context, name, type, { mutable, loans });
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
          [0.4, () => `${place.base}.push_str(&${place.text}.clone());`],
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
  const made = call(context, type, [], 2);
  if (made === undefined) return undefined;
  context.out.push(`${made};`);
  return true;
}

function size(context: Context): number {
  return context.random.between(1, Math.min(4, Math.max(1, context.budget)));
}

function ifStatement(context: Context): true {
  const { random } = context;
  const arms: Arm[] = [{ head: `if ${condition(context)} {`, body: [] }];
  if (random.chance(0.5)) {
    if (random.chance(0.2)) arms.push({ head: `} else if ${condition(context)} {`, body: [] });
    arms.push({ head: '} else {', body: [] });
  }
  const bodies: Node[][] = arms.map(() => []);
  const ways = arms.map((_, i) => () => void bodies[i].push(...block(context, size(context))));
  if (!arms.some(({ head: text }) => text === '} else {')) ways.push(() => {});
  branches(context, ways);
  context.out.push({ arms: arms.map((arm, i) => ({ ...arm, body: bodies[i] })), end: '}' });
  return true;
}

function plainBlock(context: Context): true {
  context.out.push({ arms: [{ head: '{', body: block(context, size(context)) }], end: '}' });
  return true;
}

const isMatchable = ({ kind }: Type): boolean => kind === 'option' || kind === 'enum';

/** The patterns that together cover the scrutinee's type. */
function cover(context: Context, matched: Scrutinee): ((bindings: Binding[]) => string)[] {
  const { random } = context;
  const { type } = matched;
  const inner = (bindings: Binding[]) => (part: Type, step: string) =>
    pattern(context, matched, part, [step], bindings);
  if (type.kind === 'option') {
    const some = (bindings: Binding[]): string => `Some(${inner(bindings)(type.of, 'Some.0')})`;
    const none = (): string => random.pick(['None', '_']);
    return random.chance(0.15) ? [() => 'None', some] : [some, none];
  }
  if (type.kind !== 'enum') return [() => '_'];
  const patterns = type.def.variants.map(
    (variant) => (bindings: Binding[]) => variantPattern(type.def, variant, inner(bindings)),
  );
  if (random.chance(0.4)) return [...patterns.slice(0, random.between(1, patterns.length - 1)), () => '_'];
  return patterns;
}

function matchStatement(context: Context): true | undefined {
  const { random } = context;
  if (random.chance(0.1)) return matchNumber(context);
  const matched = scrutinee(context, isMatchable);
  if (matched === undefined) return undefined;
  const patterns = cover(context, matched);
  const form = random.pick(['match', 'match', 'if let', 'else']);
  if (form === 'else') {
    const bindings: Binding[] = [];
    const text = patterns[0](bindings);
    const start = snapshot(context.variables);
    const body = block(context, 0, () => leave(context));
    context.diverged = false;
    restore(start);
    if (text.includes('(') || text.includes('{')) {
      context.out.push({ arms: [{ head: `let ${text} = ${head(matched)} else {`, body }], end: '};' });
      declareAll(context, bindings);
      return true;
    }
    return undefined;
  }
  if (form === 'if let') {
    const arms: Arm[] = [];
    let text = '';
    const ways = [
      () => {
        const bindings: Binding[] = [];
        text = patterns[0](bindings);
        arms.push({
          head: `if let ${text} = ${head(matched)} {`,
          body: block(context, size(context), () => declareAll(context, bindings)),
        });
      },
      () => {
        if (random.chance(0.4)) arms.push({ head: '} else {', body: block(context, size(context)) });
      },
    ];
    branches(context, ways);
    context.out.push({ arms, end: '}' });
    return true;
  }
  const bodies: Block[] = [];
  branches(
    context,
    patterns.map((make) => () => {
      const bindings: Binding[] = [];
      const text = make(bindings);
      const guard = random.chance(0.1) && make !== patterns.at(-1);
      bodies.push(
        armBlock(
          text + (guard ? ` if ${condition(context)}` : ''),
          block(context, size(context), () => declareAll(context, bindings)),
        ),
      );
      if (guard)
        bodies.push(
          armBlock(
            text.replace(/\b(ref |mut |ref mut )*b\d+/g, '_').replace(/\b\w+: _/g, (each) => each),
            [],
          ),
        );
    }),
  );
  context.out.push({ arms: [{ head: `match ${head(matched)} {`, body: bodies }], end: '}' });
  return true;
}

function armBlock(text: string, body: readonly Node[]): Block {
  return { arms: [{ head: `${text} => {`, body }], end: '}' };
}

function matchNumber(context: Context): true | undefined {
  const { random } = context;
  const place = choose(context, 'read', i32);
  if (place === undefined) return undefined;
  use(context, place, 'read', []);
  const bodies: Block[] = [];
  const patterns = [random.pick(['0', '1 | 2', '0..=3', '..=0']), random.pick(['_', 'other', 'other @ _'])];
  branches(
    context,
    patterns.map((text) => () => {
      bodies.push(
        armBlock(
          text,
          block(context, size(context), () => text.includes('other') && declare(context, 'other', i32)),
        ),
      );
    }),
  );
  context.out.push({ arms: [{ head: `match ${place.text} {`, body: bodies }], end: '}' });
  return true;
}

function loopStatement(context: Context): true | undefined {
  const { random } = context;
  const label = random.chance(0.2) ? freshName(context, "'l") : '';
  const start = label && `${label}: `;
  const run = (text: string, before: () => void = () => {}, last: () => void = () => {}): true => {
    const entry = snapshot(context.variables);
    context.loops.push({ label });
    const body = block(context, size(context) + 1, before, last);
    context.loops.pop();
    context.diverged = false;
    join(entry);
    context.out.push({ arms: [{ head: start + text, body }], end: '}' });
    return true;
  };
  return random.attempt<true>([
    [1, () => run(`while ${condition(context)} {`)],
    [
      1.5,
      () =>
        run(
          'loop {',
          () => {},
          () => {
            context.out.push(random.pick(['break;', 'if flag() { break; }', 'if flag() { break; }']));
          },
        ),
    ],
    [
      1,
      () => {
        const name = freshName(context, 'i');
        const numbers = random.pick([i32, usize]);
        return run(`for ${name} in 0..${operand(context, numbers, 0)} {`, () =>
          declare(context, name, numbers),
        );
      },
    ],
    [3, () => forEach(context, run)],
    [
      1.5,
      () => {
        const matched = scrutinee(context, ({ kind }) => kind === 'option');
        if (matched === undefined || matched.type.kind !== 'option') return undefined;
        const bindings: Binding[] = [];
        context.loops.push({ label });
        const text = `Some(${pattern(context, matched, matched.type.of, ['Some.0'], bindings)})`;
        context.loops.pop();
        return run(`while let ${text} = ${head(matched)} {`, () => declareAll(context, bindings));
      },
    ],
  ]);
}

/** `for` over a vector or an array, by value or by reference. */
function forEach(context: Context, run: (text: string, before: () => void) => true): true | undefined {
  const { random } = context;
  const kind = random.pick(['share', 'share', 'mutate', 'mutate', 'move'] as const);
  const place = choose(context, kind, (type) => type.kind === 'vec');
  if (place === undefined || place.type.kind !== 'vec') return undefined;
  const { of } = place.type;
  const loans: Loan[] = [];
  use(context, place, kind, loans);
  const name = freshName(context, 'x');
  const over =
    kind === 'move'
      ? random.pick([place.text, `${exact(place)}.into_iter()`])
      : kind === 'mutate'
        ? random.pick([`&mut ${place.text}`, `${place.base}.iter_mut()`])
        : random.pick([`&${place.text}`, `${place.base}.iter()`]);
  const type = kind === 'move' ? of : ref(kind === 'mutate', of);
  const mutable = random.chance(0.15);
  return run(`for ${mutable ? 'mut ' : ''}${name} in ${over} {`, () => {
    declare(context, '(iterator)', ref(kind === 'mutate', of), { loans, pinned: true }).hidden = true;
    declare(context, name, type, { loans, mutable });
  });
}

/** `let x = match … { … };` and the like. */
function letBlock(context: Context): true | undefined {
  const { random } = context;
  const type = nearbyType(context);
  const name = freshName(context);
  const mutable = random.chance(0.4);
  const loans: Loan[] = [];
  const annotation = `let ${mutable ? 'mut ' : ''}${name}: ${print(type)} =`;
  const tail = (prefix = '', suffix = ''): void => {
    const value = expression(context, type, loans, 1);
    context.out.push(`${prefix}${value}${suffix}`);
  };
  const small = (): number => random.between(0, 2);
  const made = random.attempt<Block>([
    [
      2,
      () => {
        const arms: Arm[] = [];
        const test = condition(context);
        branches(
          context,
          [
            () =>
              arms.push({
                head: `${annotation} if ${test} {`,
                body: block(
                  context,
                  small(),
                  () => {},
                  () => tail(),
                ),
              }),
            () =>
              arms.push({
                head: '} else {',
                body: block(
                  context,
                  small(),
                  () => {},
                  () => tail(),
                ),
              }),
          ].map((way) => () => void way()),
        );
        return { arms, end: '};' };
      },
    ],
    [
      1,
      () => ({
        arms: [
          {
            head: `${annotation} {`,
            body: block(
              context,
              small(),
              () => {},
              () => tail(),
            ),
          },
        ],
        end: '};',
      }),
    ],
    [
      1,
      () => {
        context.loops.push({ label: '-' });
        const body = block(
          context,
          small(),
          () => {},
          () => tail('break ', ';'),
        );
        context.loops.pop();
        if (context.diverged && !body.some((node) => typeof node === 'string' && node.startsWith('break '))) {
          context.diverged = false;
          return undefined;
        }
        return { arms: [{ head: `${annotation} loop {`, body }], end: '};' };
      },
    ],
    [
      3,
      () => {
        const matched = scrutinee(context, isMatchable);
        if (matched === undefined) return undefined;
        const bodies: Block[] = [];
        branches(
          context,
          cover(context, matched).map((make) => () => {
            const bindings: Binding[] = [];
            const text = make(bindings);
            bodies.push(
              armBlock(
                text,
                block(
                  context,
                  small(),
                  () => declareAll(context, bindings),
                  () => tail(),
                ),
              ),
            );
          }),
        );
        return { arms: [{ head: `${annotation} match ${head(matched)} {`, body: bodies }], end: '};' };
      },
    ],
  ]);
  if (made === undefined) return undefined;
  context.out.push(made);
  declare(context, name, type, { mutable, loans });
  return true;
}

/** Shapes that borrow checking is known for, which choosing at random seldom makes. */
function idiom(context: Context): true | undefined {
  const { random, out, result } = context;
  return random.attempt<true>([
    [
      2,
      () => {
        // Return what was found, or go on and change the collection.
        if (result?.type.kind !== 'ref') return undefined;
        const found = special(context, option(result.type), [], 1);
        if (found === undefined) return undefined;
        const name = freshName(context, 'b');
        out.push({
          arms: [{ head: `if let Some(${name}) = ${found} {`, body: [`return ${name};`] }],
          end: '}',
        });
        return true;
      },
    ],
    [
      2,
      () => {
        const list = choose(context, 'mutate', (type) => type.kind === 'struct' && type.def.name === 'List');
        if (list === undefined) return undefined;
        const name = freshName(context);
        const loans: Loan[] = [];
        use(context, list, 'mutate', loans);
        out.push(`let mut ${name} = &mut ${list.text};`);
        const next = freshName(context, 'b');
        out.push(
          random.pick<Node>([
            {
              arms: [{ head: `while let Some(${next}) = &mut ${name}.next {`, body: [`${name} = ${next};`] }],
              end: '}',
            },
            {
              arms: [
                { head: `while let Some(ref mut ${next}) = ${name}.next {`, body: [`${name} = ${next};`] },
              ],
              end: '}',
            },
            {
              arms: [
                {
                  head: `while ${name}.next.is_some() {`,
                  body: [`${name} = ${name}.next.as_mut().unwrap();`],
                },
              ],
              end: '}',
            },
            {
              arms: [
                {
                  head: 'loop {',
                  body: [
                    {
                      arms: [
                        {
                          head: `match ${name}.next {`,
                          body: [`Some(ref mut ${next}) => ${name} = ${next},`, 'None => break,'],
                        },
                      ],
                      end: '}',
                    },
                  ],
                },
              ],
              end: '}',
            },
          ]),
        );
        declare(context, name, ref(true, list.type), { mutable: true, loans });
        return true;
      },
    ],
    [
      2,
      () => {
        // A reference that is pointed elsewhere.
        const first = choose(context, 'share', (_, place) => place.steps.length === 0);
        if (first === undefined) return undefined;
        const second = choose(
          context,
          'share',
          (type, place) => same(type, first.type) && place.root !== first.root,
        );
        if (second === undefined) return undefined;
        const name = freshName(context);
        const mutable = random.chance(0.4) && first.writable && second.writable;
        const sigil = mutable ? '&mut ' : '&';
        const loans: Loan[] = [];
        use(context, first, mutable ? 'mutate' : 'share', []);
        out.push(
          `let mut ${name} = ${sigil}${first.text};`,
          random.chance(0.5) ? `read(${name});` : `let ${name}b = &${name};`,
        );
        use(context, second, mutable ? 'mutate' : 'share', loans);
        out.push(
          random.chance(0.6)
            ? `${name} = ${sigil}${second.text};`
            : `if flag() { ${name} = ${sigil}${second.text}; }`,
        );
        declare(context, name, ref(mutable, first.type), { mutable: true, loans });
        return true;
      },
    ],
    [
      1,
      () => {
        // Moved in a loop that is left at once.
        if (context.loops.length === 0) return undefined;
        const place = choose(
          context,
          'read',
          (type, { root }) => !isCopy(type) && root.state === 'ready' && isSized(type) && root.type === type,
        );
        if (place === undefined) return undefined;
        out.push({
          arms: [
            {
              head: `if ${condition(context)} {`,
              body: [`eat(${place.text});`, random.chance(0.8) ? 'break;' : 'continue;'],
            },
          ],
          end: '}',
        });
        return true;
      },
    ],
    [
      1,
      () => {
        const place = choose(context, 'write', (type) => type.kind === 'struct' && !isCopy(type));
        if (place === undefined) return undefined;
        // A field is moved out and put back.
        const field = random.pick(partsOf(place));
        if (isCopy(field.type) || field.type.kind === 'ref' || !isUsable(field)) return undefined;
        const name = freshName(context);
        out.push(
          `let ${name} = ${field.text};`,
          `${field.text} = ${expression(context, field.type, [], 1)};`,
        );
        declare(context, name, field.type);
        return true;
      },
    ],
  ]);
}

function jump(context: Context): true | undefined {
  const { random, loops, out } = context;
  const text = random.attempt<string>([
    [
      loops.length > 0 && loops.at(-1)!.label !== '-' ? 3 : 0,
      () => {
        const labels = loops.map(({ label }) => label).filter((label) => label !== '' && label !== '-');
        const label = labels.length > 0 && random.chance(0.5) ? ` ${random.pick(labels)}` : '';
        return `${random.pick(['break', 'continue'])}${label};`;
      },
    ],
    [1, () => ''],
  ])!;
  if (text === '') leave(context);
  else out.push(text);
  context.diverged = true;
  return true;
}

/** Leaves the function. */
export function leave(context: Context): void {
  const { random, out, result } = context;
  if (result === undefined) out.push('return;');
  else if (random.chance(0.2)) out.push('panic!("left");');
  else out.push(`return ${resultValue(context)};`);
  context.diverged = true;
}

/** A value for the function's result; mostly one whose origins fit the signature. */
export function resultValue(context: Context): string {
  const { random, result } = context;
  const { type, text } = result!;
  if (originCount(type) === 0) return expression(context, type, [], 2);
  if (random.chance(0.75)) {
    const fitting = context.variables.filter(({ written, hidden }) => written !== undefined && !hidden);
    const origin = /^&('\w+)?/.exec(text)?.[0];
    const made = random.attempt<string>([
      [
        2,
        () => {
          const place = choose(
            context,
            'move',
            (each, { root, steps }) =>
              fitting.includes(root) && steps.length === 0 && same(each, type) && root.written === text,
          );
          if (place !== undefined) use(context, place, isCopy(place.type) ? 'read' : 'move', []);
          return place?.text;
        },
      ],
      [
        2,
        () => {
          if (type.kind !== 'ref' || origin === undefined) return undefined;
          const place = choose(
            context,
            type.mutable ? 'mutate' : 'share',
            (each, { root, steps }) =>
              fitting.includes(root) &&
              steps[0] === '*' &&
              /^&('\w+)?/.exec(root.written!)?.[0] === origin &&
              same(each, type.of),
          );
          if (place !== undefined) use(context, place, type.mutable ? 'mutate' : 'share', []);
          return place && `&${type.mutable ? 'mut ' : ''}${place.text}`;
        },
      ],
      [
        1,
        () =>
          text.startsWith("&'static str") ||
          (text.startsWith('&') && type.kind === 'ref' && type.of.kind === 'str' && !type.mutable)
            ? '"fixed"'
            : undefined,
      ],
    ]);
    if (made !== undefined) return made;
    if (random.chance(0.85)) return random.pick(['todo!()', 'panic!("none")', 'unreachable!()']);
  }
  return expression(context, type, [], 2);
}
