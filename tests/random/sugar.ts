/** `?`, slice patterns, `@`, alternatives, guards that borrow, conditions with several `let`, blocks with labels. */

import { block } from './block.js';
import { choose, declare, freshName, use } from './context.js';
import type { Context } from './context.js';
import { condition, exact, special } from './expression.js';
import type { Node } from './node.js';
import { restore, snapshot } from './scope.js';
import type { Loan } from './scope.js';
import { i32, isCopy, isSized, option, originCount, print, ref } from './type.js';
import { makeType } from './world.js';

export function sugarStatement(context: Context): true | undefined {
  return context.random.attempt<true>([
    [3, () => question(context)],
    [2, () => slicePattern(context)],
    [2, () => atPattern(context)],
    [context.world.edition === '2024' ? 3 : 0, () => letChain(context)],
    [2, () => guarded(context)],
    [1, () => labeledBlock(context)],
    [1, () => promoted(context)],
  ]);
}

/** `let x = …?;` in a function whose result is an `Option`. */
function question(context: Context): true | undefined {
  const { random, result, out, world } = context;
  if (result?.type.kind !== 'option') return undefined;
  const type = makeType(random, world.types, 1);
  const loans: Loan[] = [];
  const found = special(context, option(type), loans, 1);
  if (found === undefined) return undefined;
  const name = freshName(context);
  out.push(`let ${name}: ${print(type)} = ${found}?;`);
  declare(context, name, type, { loans });
  return true;
}

function slicePattern(context: Context): true | undefined {
  const { random, out } = context;
  const mutable = random.chance(0.5);
  const place = choose(
    context,
    mutable ? 'mutate' : 'share',
    ({ kind }) => kind === 'vec' || kind === 'array',
  );
  if (place === undefined || (place.type.kind !== 'vec' && place.type.kind !== 'array')) return undefined;
  const loans: Loan[] = [];
  use(context, place, mutable ? 'mutate' : 'share', loans);
  const [a, b] = [freshName(context, 'b'), freshName(context, 'b')];
  const rest = freshName(context, 'b');
  const shape = random.pick([
    `[${a}, ${b}, ..]`,
    `[${a}, .., ${b}]`,
    `[${a}, ${rest} @ ..]`,
    `[.., ${a}]`,
    `[${a}, ${rest} @ .., ${b}]`,
  ]);
  const from = `&${mutable ? 'mut ' : ''}${place.base}[..]`;
  const { of } = place.type;
  const bound = [a, b].filter((name) => shape.includes(name));
  const body = block(context, random.between(1, 2), () => {
    for (const name of bound) declare(context, name, ref(mutable, of), { loans });
    if (shape.includes(rest)) declare(context, rest, ref(mutable, { kind: 'slice', of }), { loans });
  });
  context.diverged = false;
  const uses = bound.map((name) => (mutable ? `touch(${name});` : `read(${name});`));
  out.push({
    arms: [{ head: `if let ${shape} = ${from} {`, body: [...body, ...(random.chance(0.4) ? uses : [])] }],
    end: '}',
  });
  return true;
}

/** A binding of the whole beside bindings of its parts. */
function atPattern(context: Context): true | undefined {
  const { random, out } = context;
  const place = choose(context, 'share', ({ kind }) => kind === 'option');
  if (place === undefined || place.type.kind !== 'option') return undefined;
  use(context, place, 'share', []);
  const [whole, part] = [freshName(context, 'b'), freshName(context, 'b')];
  const copies = isCopy(place.type);
  const pattern = random.pick([
    `ref ${whole} @ Some(ref ${part})`,
    `ref ${whole} @ Some(_)`,
    `ref mut ${whole} @ Some(_)`,
    ...(copies ? [`${whole} @ Some(${part})`] : [`${whole} @ Some(_)`]),
    `Some(ref ${part}) | Some(ref ${part})`,
  ]);
  if (pattern.startsWith('ref mut') && !place.writable && !random.chance(context.wild)) return undefined;
  if (pattern === `${whole} @ Some(_)` && !place.movable && !random.chance(context.wild)) return undefined;
  const text = place.text;
  out.push({
    arms: [
      {
        head: `match ${text} {`,
        body: [`${pattern} => ${pattern.includes(part) ? `read(&${part})` : `read(&${whole})`},`, '_ => {}'],
      },
    ],
    end: '}',
  });
  if (pattern === `${whole} @ Some(_)` && !copies) use(context, place, 'move', []);
  return true;
}

function letChain(context: Context): true | undefined {
  const { random, out } = context;
  const loans: Loan[] = [];
  const type = random.pick([i32, ...context.world.types.filter((it) => originCount(it) === 0)]);
  const first = special(context, option(ref(random.chance(0.4), type)), loans, 1);
  if (first === undefined) return undefined;
  const second = special(context, option(ref(random.chance(0.4), type)), loans, 1);
  const [a, b] = [freshName(context, 'b'), freshName(context, 'b')];
  const links = [
    `let Some(${a}) = ${first}`,
    random.pick([link(condition(context)), 'flag()']),
    ...(second === undefined ? [] : [`let Some(${b}) = ${second}`]),
  ];
  const body = [`read(${a});`, ...(second === undefined ? [] : [`read(${b});`])];
  const other = random.chance(0.5) ? [{ head: '} else {', body: block(context, 1) }] : [];
  context.diverged = false;
  out.push({ arms: [{ head: `if ${links.join(' && ')} {`, body }, ...other], end: '}' });
  return true;
}

/** A condition as a part of a chain: `||` binds weaker than `let` may stand beside. */
function link(condition: string): string {
  return condition.includes('||') ? `(${condition})` : condition;
}

/** A guard that looks at, or changes, what is matched. */
function guarded(context: Context): true | undefined {
  const { random, out } = context;
  const place = choose(context, 'share', ({ kind }) => kind === 'option');
  if (place === undefined || place.type.kind !== 'option') return undefined;
  use(context, place, 'share', []);
  const name = freshName(context, 'b');
  const by = random.pick([
    'ref ',
    'ref ',
    'ref mut ',
    isCopy(place.type.of) || random.chance(context.wild) ? '' : 'ref ',
  ]);
  if (by === 'ref mut ' && !place.writable && !random.chance(context.wild)) return undefined;
  const text = exact(place);
  const guard = random.pick([
    condition(context),
    `{ read(&${name}); flag() }`,
    `${text}.is_some()`,
    ...(random.chance(0.2)
      ? [`{ ${place.text} = None; true }`, `{ touch(&mut ${place.text}); true }`, `${text}.take().is_some()`]
      : []),
  ]);
  out.push({
    arms: [
      {
        head: `match ${place.text} {`,
        body: [`Some(${by}${name}) if ${guard} => read(&${name}),`, 'Some(_) => {}', 'None => {}'],
      },
    ],
    end: '}',
  });
  return true;
}

function labeledBlock(context: Context): true | undefined {
  const { random, out } = context;
  const place = choose(context, 'share', isSized);
  if (place === undefined) return undefined;
  const label = freshName(context, "'k");
  const name = freshName(context);
  const before = snapshot(context.variables);
  const loans: Loan[] = [];
  use(context, place, 'share', loans);
  // A `continue` would need a label here (E0695).
  context.loops.push({ label: '-' });
  const inside: Node[] = block(context, random.between(1, 2));
  context.loops.pop();
  // What is declared inside may hide the variable.
  const hidden = new RegExp(`let (mut )?${place.root.name}\\b`).test(JSON.stringify(inside));
  const body = hidden ? [] : inside;
  if (context.diverged) restore(before);
  context.diverged = false;
  const type = ref(false, place.type);
  out.push({
    arms: [
      {
        head: `let ${name}: ${print(type)} = ${label}: {`,
        body: [`if ${condition(context)} { break ${label} &${place.text}; }`, ...body, `&${place.text}`],
      },
    ],
    end: '};',
  });
  declare(context, name, type, { loans });
  return true;
}

/** References to constants live for ever, those to what is computed do not. */
function promoted(context: Context): true {
  const { random, out } = context;
  const name = freshName(context);
  const value = random.pick([
    '&5',
    '&(1 + 2)',
    '&LIMIT',
    '&flag()',
    '&[1, 2, 3]',
    '&(1, "x")',
    '&Some(3)',
    '&String::new()',
    '&None::<i32>',
  ]);
  out.push(`let ${name} = ${value};`, random.pick([`forever(${name});`, `read(${name});`]));
  return true;
}
