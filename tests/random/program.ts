/** Whole files: the shared declarations, and functions of which each is a trial of its own. */

import { declare } from './context.js';
import type { Context } from './context.js';
import { render } from './node.js';
import type { Block, Node } from './node.js';
import { Random } from './prng.js';
import { block, resultValue } from './statement.js';
import { makeSignature, makeWorld } from './world.js';
import type { World } from './world.js';

export interface Program {
  /** The declarations that the functions share. */
  readonly items: readonly Node[];
  readonly functions: readonly Block[];
}

export interface Options {
  readonly functions: number;
  /** Below this share of choices the generator doesn't care whether it makes an error. */
  readonly wild?: number;
  /** How many statements a function may have at most. */
  readonly size?: number;
}

export function generate(seed: number, { functions, wild, size = 14 }: Options): Program {
  const random = new Random(seed);
  const world = makeWorld(random);
  return {
    items: world.items,
    functions: Array.from({ length: functions }, (_, i) =>
      makeFunction(
        random,
        world,
        `f${i}`,
        wild ?? random.pick([0, 0.02, 0.05, 0.08]),
        random.between(3, size),
      ),
    ),
  };
}

function makeFunction(random: Random, world: World, name: string, wild: number, budget: number): Block {
  const signature = makeSignature(random, world.types, 0.5);
  const { generics, params, result } = signature;
  const context: Context = {
    random,
    world,
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
  const body = block(
    context,
    budget,
    () => {
      params.forEach(({ type, text }, i) => {
        const mutable = random.chance(0.3);
        texts.push(`${mutable ? 'mut ' : ''}p${i}: ${text}`);
        declare(context, `p${i}`, type, { mutable, written: text });
      });
    },
    () => {
      if (result !== undefined) {
        const value = resultValue(context);
        context.out.push(value);
      }
    },
  );
  const arrow = result === undefined ? '' : ` -> ${result.text}`;
  return { arms: [{ head: `fn ${name}${generics}(${texts.join(', ')})${arrow} {`, body }], end: '}' };
}

export interface Text {
  readonly source: string;
  /** For each function the line of its head and that of its end, counted from 1. */
  readonly spans: readonly { readonly first: number; readonly last: number }[];
}

/** The program as source text, and where each function stands in it. */
export function write({ items, functions }: Program): Text {
  const lines = render(items);
  const spans = functions.map((each) => {
    const first = lines.length + 1;
    lines.push(...render([each]));
    return { first, last: lines.length };
  });
  return { source: lines.join('\n') + '\n', spans };
}
