/** Shapes that borrow checking is known for, which choosing at random seldom makes. */

import { choose, declare, freshName, use } from './context.js';
import type { Context } from './context.js';
import { condition, exact, expression, special } from './expression.js';
import type { Node } from './node.js';
import { isUsable, partsOf } from './scope.js';
import type { Loan } from './scope.js';
import { i32, isCopy, isSized, option, ref, same, string, usize } from './type.js';

/** Shapes that borrow checking is known for, which choosing at random seldom makes. */
export function idiom(context: Context): true | undefined {
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
    [context.result?.type.kind === 'ref' ? 6 : 0, () => searchOrInsert(context)],
    [2, () => repoint(context)],
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
        if ((context.loops.at(-1)?.label ?? '-') === '-') return undefined;
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

/** A search in a parameter whose find is returned, and a change of the parameter where nothing was found. */
export function searchOrInsert(context: Context): true | undefined {
  const { random, out, result } = context;
  if (result?.type.kind !== 'ref') return undefined;
  const { of, mutable } = result.type;
  const origin = /^&('\w+)?/.exec(result.text)![0];
  const owner = choose(
    context,
    'mutate',
    (type, { root, steps }) =>
      steps[0] === '*' &&
      root.written !== undefined &&
      root.written.startsWith(`${origin} mut`) &&
      (type.kind === 'vec' || type.kind === 'option') &&
      same(type.of, of),
  );
  if (owner === undefined) return undefined;
  const { type, base } = owner;
  const searches =
    type.kind === 'vec'
      ? mutable
        ? ['first_mut()', 'last_mut()', 'get_mut(2)', 'iter_mut().next()']
        : ['first()', 'last()', 'get(2)', 'iter().next()']
      : [mutable ? 'as_mut()' : 'as_ref()'];
  const search = `${exact(owner)}.${random.pick(searches)}`;
  const name = freshName(context, 'b');
  out.push(
    random.pick<Node>([
      { arms: [{ head: `if let Some(${name}) = ${search} {`, body: [`return ${name};`] }], end: '}' },
      {
        arms: [{ head: `match ${search} {`, body: [`Some(${name}) => return ${name},`, 'None => {}'] }],
        end: '}',
      },
      {
        arms: [
          {
            head: `if let Some(${name}) = ${search} {`,
            body: [{ arms: [{ head: `if ${condition(context)} {`, body: [`return ${name};`] }], end: '}' }],
          },
        ],
        end: '}',
      },
      {
        arms: [
          {
            head: `while let Some(${name}) = ${search} {`,
            body: [
              { arms: [{ head: `if ${condition(context)} {`, body: [`return ${name};`] }], end: '}' },
              'break;',
            ],
          },
        ],
        end: '}',
      },
      {
        arms: [
          {
            head: `let Some(${name}) = ${search} else {`,
            body: [
              type.kind === 'vec' ? `${base}.clear();` : `${owner.text} = None;`,
              context.world.macros ? 'panic!();' : 'loop {}',
            ],
          },
        ],
        end: '};',
      },
    ]),
  );
  use(context, owner, 'mutate', []);
  const value = expression(context, of, [], 0);
  out.push(
    type.kind === 'vec'
      ? random.pick([`${base}.push(${value});`, `${base}.clear();`])
      : `${owner.text} = Some(${value});`,
  );
  return true;
}

/** A reference is copied or kept by another, pointed elsewhere, and then one of its targets changes. */
function repoint(context: Context): true | undefined {
  const { random, out } = context;
  const type = random.pick([i32, i32, string, usize]);
  const [a, b, r, q] = [0, 1, 2, 3].map(() => freshName(context));
  for (const name of [a, b]) {
    const choice = expression(context, type, [], 0);
    out.push(`let mut ${name} = ${type.kind === 'usize' ? `${choice} as usize` : choice};`);
  }
  out.push(
    `let mut ${r} = &${a};`,
    `let ${random.chance(0.5) ? 'mut ' : ''}${q} = ${random.pick([r, r, `&${r}`, `&*${r}`])};`,
  );
  if (random.chance(0.5)) out.push(`read(${r});`);
  const again = `${r} = &${b};`;
  out.push(
    random.pick<Node>([
      again,
      again,
      { arms: [{ head: `if ${condition(context)} {`, body: [again] }], end: '}' },
      { arms: [{ head: `while ${condition(context)} {`, body: [again] }], end: '}' },
    ]),
  );
  const first = random.pick([a, b]);
  const second = first === a ? b : a;
  const change = (name: string): string =>
    random.pick([`${name} = ${expression(context, type, [], 0)};`, `touch(&mut ${name});`]);
  out.push(change(first), `read(${random.pick([r, q])});`);
  if (random.chance(0.5)) out.push(change(second), `read(${random.pick([r, q])});`);
  for (const name of [a, b]) declare(context, name, type, { mutable: true });
  return true;
}
