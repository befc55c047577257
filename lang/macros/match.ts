/**
 * Matching a call's tokens against one rule, as rustc's macro parser does: all ways through the matcher at once, one token at a
 * time, and where a fragment has to be parsed there must be one way only (rustc_expand::mbe::macro_parser).
 */
import type { Span } from '../source.js';
import { fail } from './failure.js';
import { mayBegin, takeFragment } from './fragment.js';
import type { Edition } from '../syntax/parse.js';
import type { Specifier, Step } from './rules.js';
import type { Token } from './token.js';

/** What a variable stands for: tokens, or one of these for each round of a repetition. */
export type Binding =
  | { readonly kind: 'one'; readonly is: Specifier; readonly tokens: readonly Token[] }
  | { readonly kind: 'many'; readonly rounds: Binding[] };

export type Bindings = ReadonlyMap<string, Binding>;

export type Matched =
  | { readonly kind: 'matched'; readonly bindings: Bindings }
  /** The token (or the end, if beyond them) that the rule does not expect. */
  | { readonly kind: 'unexpected'; readonly at: number };

/** Bindings of one way so far, last first. */
interface Bound {
  readonly before?: Bound;
  readonly name: string;
  readonly depth: number;
  /** Absent where a repetition begins. */
  readonly value?: Binding;
}

interface Way {
  readonly step: number;
  readonly bound?: Bound;
}

export function matchRule(
  steps: readonly Step[],
  input: readonly Token[],
  edition: Edition,
  call: Span,
): Matched {
  let tokens = input;
  let ways: Way[] = [{ step: 0 }];
  for (let at = 0; ;) {
    const token: Token | undefined = tokens[at];
    const next: Way[] = [];
    const fragments: { way: Way; step: Step & { kind: 'variable' } }[] = [];
    const ends: Way[] = [];
    while (ways.length) {
      const way = ways.pop()!;
      const step = steps[way.step];
      const to = (index: number, bound = way.bound): Way => ({ step: index, bound });
      switch (step.kind) {
        case 'token':
          if (token && isSame(step.token, token)) next.push(to(way.step + 1));
          break;
        case 'loop': {
          let { bound } = way;
          for (const name of step.names) bound = { before: bound, name, depth: step.depth };
          if (step.op !== '+') ways.push(to(step.end, bound));
          ways.push(to(way.step + 1, bound));
          break;
        }
        case 'separator':
          ways.push(to(way.step + 2));
          if (token && isSame(step.token, token)) next.push(to(way.step + 1));
          break;
        case 'again':
          if (!step.separated) ways.push(to(way.step + 1));
          if (step.op !== '?') ways.push(to(step.body));
          break;
        case 'variable':
          if (token && mayBegin(step.is, tokens, at, edition)) fragments.push({ way, step });
          break;
        case 'end':
          if (!token) ends.push(way);
          break;
      }
    }
    if (!token) {
      if (ends.length === 1) return { kind: 'matched', bindings: bindingsOf(ends[0].bound) };
      if (ends.length > 1) fail(call, 'ambiguity: multiple successful parses');
      return { kind: 'unexpected', at };
    }
    if (!fragments.length) {
      if (!next.length) return { kind: 'unexpected', at };
      ways = next;
      at++;
      continue;
    }
    if (next.length || fragments.length > 1)
      fail(token.span, 'local ambiguity when calling macro: multiple parsing options');
    const [{ way, step }] = fragments;
    const taken = takeFragment(step.is, tokens, at, edition);
    const value: Binding = { kind: 'one', is: step.is, tokens: taken.tokens };
    ways = [{ step: way.step + 1, bound: { before: way.bound, name: step.name, depth: step.depth, value } }];
    at = taken.end;
    tokens = taken.all ?? tokens;
  }
}

/** Spelt alike; `ident` fragments are names again, other fragments are equal to nothing. */
function isSame(wanted: Token, token: Token): boolean {
  return token.kind !== 'fragment' && wanted.text === token.text;
}

function bindingsOf(last: Bound | undefined): Bindings {
  const order: Bound[] = [];
  for (let bound = last; bound; bound = bound.before) order.push(bound);
  const bindings = new Map<string, Binding>();
  for (const { name, depth, value: written } of order.reverse()) {
    const value: Binding = written ?? { kind: 'many', rounds: [] };
    if (depth === 0) {
      bindings.set(name, value);
      continue;
    }
    let into = bindings.get(name);
    for (let level = 1; level < depth && into?.kind === 'many'; level++) into = into.rounds.at(-1);
    if (into?.kind !== 'many')
      throw new Error(`the macro variable ${name} is bound outside of its repetition`);
    into.rounds.push(value);
  }
  return bindings;
}
