/** Statements with blocks: branches, matches, loops. */

import { block, branches, declareAll, leave } from './block.js';
import { choose, declare, freshName, nearbyType, use } from './context.js';
import type { Context } from './context.js';
import { condition, exact, expression, operand } from './expression.js';
import type { Arm, Block, Node } from './node.js';
import { head, pattern, scrutinee, variantPattern } from './pattern.js';
import type { Binding, Scrutinee } from './pattern.js';
import { join, restore, snapshot } from './scope.js';
import type { Loan } from './scope.js';
import { i32, print, ref, usize } from './type.js';
import type { Type } from './type.js';

function size(context: Context): number {
  return context.random.between(1, Math.min(4, Math.max(1, context.budget)));
}

export function ifStatement(context: Context): true {
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

export function plainBlock(context: Context): true {
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

export function matchStatement(context: Context): true | undefined {
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

export function loopStatement(context: Context): true | undefined {
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
export function letBlock(context: Context): true | undefined {
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

export function jump(context: Context): true | undefined {
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
