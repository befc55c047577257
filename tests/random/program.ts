/** Whole files: the shared declarations, and functions of which each is a trial of its own. */

import { genericFunction } from './generic.js';
import { declare } from './context.js';
import type { Context } from './context.js';
import { render } from './node.js';
import type { Block, Node } from './node.js';
import { Random } from './prng.js';
import { block, resultValue } from './block.js';
import { searchOrInsert } from './idiom.js';
import { statement } from './statement.js';
import { option, originCount, print, ref, vec } from './type.js';
import type { Type } from './type.js';
import { makeSignature, makeWorld } from './world.js';
import type { Edition, Signature, World } from './world.js';

export interface Program {
  /** The declarations that the functions share. */
  readonly items: readonly Node[];
  readonly functions: readonly Block[];
  readonly edition: Edition;
}

export interface Options {
  readonly functions: number;
  /** Below this share of choices the generator doesn't care whether it makes an error. */
  readonly wild?: number;
  /** How many statements a function may have at most. */
  readonly size?: number;
  readonly macros?: boolean;
  readonly edition?: Edition;
  /** The share of generic functions. */
  readonly generic?: number;
}

export function generate(seed: number, options: Options): Program {
  const { functions, wild, size = 14, macros, edition = '2021', generic = 0.15 } = options;
  const random = new Random(seed);
  const world = makeWorld(random, macros, edition);
  return {
    edition,
    items: world.items,
    functions: Array.from({ length: functions }, (_, i) =>
      random.chance(generic)
        ? genericFunction(random, `f${i}`, random.between(3, size))
        : makeFunction(
            random,
            world,
            `f${i}`,
            wild ?? random.pick([0, 0, 0.02, 0.06]),
            random.between(3, size),
          ),
    ),
  };
}

function makeFunction(random: Random, world: World, name: string, wild: number, budget: number): Block {
  const signature = random.chance(0.2)
    ? searchSignature(random, world)
    : makeSignature(random, world.types, 0.5);
  const { generics, params, result } = signature;
  const awaits = world.edition !== '2015' && random.chance(0.12);
  const context: Context = {
    random,
    world,
    statement,
    awaits,
    wild,
    result,
    variables: [],
    out: [],
    loops: [],
    budget,
    names: 0,
    diverged: false,
  };
  const texts: string[] = [];
  const searches =
    result?.type.kind === 'ref' && signature.params[0].text.startsWith('&') && random.chance(0.5);
  const body = block(
    context,
    budget,
    () => {
      params.forEach(({ type, text }, i) => {
        const mutable = random.chance(0.3);
        texts.push(`${mutable ? 'mut ' : ''}p${i}: ${text}`);
        declare(context, `p${i}`, type, { mutable, written: text });
      });
      if (searches) searchOrInsert(context);
    },
    () => {
      if (result !== undefined) {
        const value = resultValue(context);
        context.out.push(value);
      }
    },
  );
  const arrow = result === undefined ? '' : ` -> ${result.text}`;
  return {
    arms: [{ head: `${awaits ? 'async ' : ''}fn ${name}${generics}(${texts.join(', ')})${arrow} {`, body }],
    end: '}',
  };
}

/** The signature of a function that finds something in what it is given. */
function searchSignature(random: Random, world: World): Signature {
  const part = random.pick(world.types.filter((type) => originCount(type) === 0));
  const owner = random.pick([vec(part), option(part), vec(part)]);
  const name = random.pick(['', "'a", "'a"]);
  const params: { type: Type; text: string }[] = [];
  for (const type of [ref(true, owner), ...(random.chance(0.5) ? [part] : [])])
    params.push({ type, text: print(type, () => name) });
  const result = ref(random.chance(0.7), part);
  return { generics: name && `<${name}>`, params, result: { type: result, text: print(result, () => name) } };
}

export interface Text {
  readonly source: string;
  /** For each function the line of its head and that of its end, counted from 1. */
  readonly spans: readonly { readonly first: number; readonly last: number }[];
}

/** The program as source text, and where each function stands in it. */
export function write({ items, functions }: Pick<Program, 'items' | 'functions'>): Text {
  const lines = render(items);
  const spans = functions.map((each) => {
    const first = lines.length + 1;
    lines.push(...render([each]));
    return { first, last: lines.length };
  });
  return { source: lines.join('\n') + '\n', spans };
}
