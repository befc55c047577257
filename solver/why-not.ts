/**
 * Why a tuple does not hold: the instances of rules that come nearest to deriving it, the premises that they lack, and the
 * smallest changes of what is given that would derive it, each solved again before it is told.
 */

import {
  keyOf,
  keyOfChange,
  noChange,
  sizeOf,
  solveChanged,
  union,
  type Change,
  type Given,
} from './changes.js';
import type { Argument, Computed, LoweredLiteral } from './lower.js';
import { Matcher } from './match.js';
import { nearMatches, type NearMatch } from './near.js';
import { prove } from './prove.js';
import type { Result } from './result.js';

export interface WhyNot {
  readonly relation: string;
  readonly tuple: readonly string[];
  /** Whether the tuple holds after all; then there is nothing else to tell. */
  readonly holds: boolean;
  /** Whether rules derive the relation; else its tuples are given, or they are not. */
  readonly derived: boolean;
  /** The nearest first. */
  readonly instances: readonly NearInstance[];
  /** The smallest changes that were found, each of which derives the tuple. */
  readonly repairs: readonly Repair[];
}

/** An instance of a rule that does not apply. */
export interface NearInstance {
  readonly rule: string;
  readonly ruleText: string;
  readonly file: string;
  readonly line: number;
  /** The values of the rule's variables, null for those that have none. */
  readonly bindings: Readonly<Record<string, string | null>>;
  readonly premises: readonly NearPremise[];
}

export interface NearPremise {
  readonly kind: 'atom' | 'not' | 'compare' | 'aggregate';
  /** `open`: it is not known, since a variable has no value as long as another premise fails. */
  readonly state: 'holds' | 'fails' | 'open';
  readonly text: string;
  /** Of an atom and a negation; null for what has no value. */
  readonly relation?: string;
  readonly tuple?: readonly (string | null)[];
}

export interface GivenTuple {
  readonly relation: string;
  readonly tuple: readonly string[];
}

export interface Repair {
  readonly add: readonly GivenTuple[];
  readonly remove: readonly GivenTuple[];
}

export interface WhyNotOptions {
  /** At most so many instances (5). */
  readonly instances?: number;
  /** At most so many changes of the same size (3), none of them larger than `largest` (3). 0 looks for none. */
  readonly repairs?: number;
  readonly largest?: number;
  /** Solves again at most so often (30). */
  readonly solves?: number;
}

/** Why a tuple, given as text, does not hold. Throws if a column has no such value. */
export function whyNot(
  result: Result,
  relation: string,
  tuple: readonly string[],
  options: WhyNotOptions = {},
): WhyNot {
  const { instances: most = 5, repairs: wanted = 3, largest = 3, solves = 30 } = options;
  const id = result.program.relations.findIndex(({ name }) => name === relation);
  if (id < 0) throw new Error(`a result has the relations of its program, \`${relation}\` is none`);
  const { columns, derived } = result.program.relations[id];
  if (columns.length !== tuple.length)
    throw new Error(`a tuple has the columns of its relation: ${relation} has ${columns.length}`);
  const values = tuple.map((text, i) => {
    const value = result.values.parse(columns[i].root, text);
    if (value === null) throw new Error(`a column has values of its type: ${text} is no ${columns[i].type}`);
    return value;
  });
  const told = { relation, tuple, derived };
  if (result.relation(relation).has(...values)) return { ...told, holds: true, instances: [], repairs: [] };
  const matcher = new Matcher(result.machine);
  const near = nearMatches(matcher, id, values, {
    failing: 4,
    instances: most,
    nearestOnly: true,
    fuel: nearFuel,
  });
  const nearest = near.sort((a, b) => a.failing.length - b.failing.length).slice(0, most);
  const writer = new Writer(result, matcher);
  const search = new Search(result, matcher, solves);
  const found = wanted === 0 ? [] : search.smallest({ relation: id, values }, wanted, largest);
  return {
    ...told,
    holds: false,
    instances: nearest.map((match) => writer.instance(match)),
    repairs: found.map(({ add, remove }) => ({
      add: add.map((given) => writer.given(given)),
      remove: remove.map((given) => writer.given(given)),
    })),
  };
}

/** So many rows may be looked at for the nearest instances, and for those of each tuple that would be needed. */
const nearFuel = 400_000;
const searchFuel = 60_000;

/** Instances and tuples as text. */
class Writer {
  constructor(
    private readonly result: Result,
    private readonly matcher: Matcher,
  ) {}

  instance(match: NearMatch): NearInstance {
    const { rule, values } = match;
    const { name, text, file, line } = this.result.program.rules[rule.rule];
    const bindings = rule.named.map(({ name: variable, variable: v, type }) => {
      const value = values[v];
      return [variable, value === undefined ? null : this.text(value, type)] as const;
    });
    return {
      rule: name,
      ruleText: text,
      file,
      line,
      bindings: Object.fromEntries(bindings),
      premises: rule.body.flatMap((literal, i) => this.premise(literal, i, match)),
    };
  }

  given({ relation, values }: Given): GivenTuple {
    const { name, columns } = this.result.program.relations[relation];
    return { relation: name, tuple: values.map((value, i) => this.text(value, columns[i].root)) };
  }

  private premise(literal: LoweredLiteral, i: number, match: NearMatch): NearPremise[] {
    const state = match.failing.includes(i) ? 'fails' : match.open.includes(i) ? 'open' : 'holds';
    switch (literal.kind) {
      case 'atom':
      case 'not': {
        const { name, columns } = this.result.program.relations[literal.relation];
        const tuple = literal.args.map((arg, c) => this.argument(arg, match, columns[c].root));
        const shown = literal.args.map((arg, c) => tuple[c] ?? this.nameOf(arg, match));
        const text = `${literal.kind === 'not' ? '!' : ''}${name}(${shown.join(', ')})`;
        return [{ kind: literal.kind, state, text, relation: name, tuple }];
      }
      case 'compare': {
        if (literal.implied) return [];
        const side = (value: Computed): string =>
          this.computed(value, match, literal.type) ??
          (value.kind === 'variable' ? this.nameOf(value, match) : '…');
        return [
          { kind: 'compare', state, text: `${side(literal.left)} ${literal.op} ${side(literal.right)}` },
        ];
      }
      case 'aggregate': {
        const value = match.values[literal.result];
        const result = value === undefined ? '?' : this.text(value, literal.over);
        return [{ kind: 'aggregate', state, text: `${literal.fn} : { … } = ${result}` }];
      }
      default:
        return [];
    }
  }

  private argument(arg: Argument, { values }: NearMatch, root: string): string | null {
    if (arg.kind === 'wildcard') return null;
    if (arg.kind === 'variable') {
      const value = values[arg.variable];
      return value === undefined ? null : this.text(value, root);
    }
    return this.text(this.matcher.value(arg, [])!, root);
  }

  private computed(value: Computed, match: NearMatch, type: string): string | null {
    const variables = variablesIn(value);
    if (variables.some((v) => match.values[v] === undefined)) return null;
    const word = this.matcher.value(value, match.values as readonly number[]);
    return word === null ? null : this.text(word, type);
  }

  private nameOf(arg: Argument, { rule }: NearMatch): string {
    if (arg.kind !== 'variable') return '_';
    return rule.named.find(({ variable }) => variable === arg.variable)?.name ?? '_';
  }

  private text(value: number, type: string): string {
    return this.result.values.text(type, value, true);
  }
}

function variablesIn(value: Computed): number[] {
  if (value.kind === 'variable') return [value.variable];
  return value.kind === 'call' ? value.args.flatMap(variablesIn) : [];
}

/** Changes that derive a tuple: those of a needed size at most, put together backwards from the rules. */
class Search {
  constructor(
    private readonly result: Result,
    private readonly matcher: Matcher,
    /** How often it may be solved again. */
    private solves: number,
  ) {}

  /** The smallest changes after which the goal holds. */
  smallest(goal: Given, wanted: number, largest: number): Change[] {
    const tried = new Set<string>();
    for (let size = 1; size <= largest; size++) {
      const found: Change[] = [];
      const steps = { left: 300 };
      for (const change of this.changesFor(goal, size, new Set(), steps)) {
        const key = keyOfChange(change);
        if (tried.has(key) || found.length >= wanted || this.solves <= 0) continue;
        tried.add(key);
        if (this.derives(change, goal)) found.push(this.withoutIdle(change, goal));
      }
      if (found.length > 0) return found;
    }
    return [];
  }

  private derives(change: Change, goal: Given): boolean {
    this.solves--;
    const { name } = this.result.program.relations[goal.relation];
    return solveChanged(this.result, change, name)
      .relation(name)
      .has(...goal.values);
  }

  /** The change without what it can do without. */
  private withoutIdle(change: Change, goal: Given): Change {
    if (sizeOf(change) < 2) return change;
    for (const each of [...change.add, ...change.remove]) {
      const less = {
        add: change.add.filter((given) => given !== each),
        remove: change.remove.filter((given) => given !== each),
      };
      if (this.solves > 0 && this.derives(less, goal)) return this.withoutIdle(less, goal);
    }
    return change;
  }

  /** Changes of at most so many tuples after which the goal may hold, the smallest first. */
  private changesFor(
    goal: Given,
    size: number,
    above: ReadonlySet<string>,
    steps: { left: number },
  ): Change[] {
    const { program, machine } = this.result;
    if (machine.R[goal.relation].ready().has(...goal.values)) return [noChange];
    if (!program.relations[goal.relation].derived) return size < 1 ? [] : [{ add: [goal], remove: [] }];
    const key = keyOf(goal);
    if (size < 1 || above.has(key) || steps.left-- <= 0) return [];
    const inside = new Set([...above, key]);
    const matches = nearMatches(this.matcher, goal.relation, goal.values, {
      failing: Math.min(size + 1, 3),
      instances: 6,
      nearestOnly: false,
      fuel: searchFuel,
    });
    const found = new Map<string, Change>();
    for (const match of matches) {
      let changes: Change[] = [noChange];
      for (const part of this.neededBy(match, size, inside, steps)) {
        changes = changes
          .flatMap((change) => part.map((other) => union(change, other)))
          .filter((change) => sizeOf(change) <= size)
          .slice(0, 40);
      }
      for (const change of changes) found.set(keyOfChange(change), change);
      if (found.size > 60) break;
    }
    return [...found.values()].sort((a, b) => sizeOf(a) - sizeOf(b));
  }

  /** For each failing premise of an instance: the changes after which it may hold. */
  private *neededBy(
    match: NearMatch,
    size: number,
    inside: ReadonlySet<string>,
    steps: { left: number },
  ): IterableIterator<Change[]> {
    const values = [...match.values];
    for (const i of match.failing) {
      const literal = match.rule.body[i];
      if (literal.kind === 'atom') {
        const goal = this.instantiate(literal, values);
        yield goal === null ? [] : this.changesFor(goal, size, inside, steps);
      } else if (literal.kind === 'not') yield this.removals(literal, values, size);
      else yield [];
    }
  }

  /** The tuple of an atom; what has no value yet gets a new one. */
  private instantiate(
    { relation, args }: LoweredLiteral & { kind: 'atom' },
    values: (number | undefined)[],
  ): Given | null {
    const { columns } = this.result.program.relations[relation];
    const tuple: number[] = [];
    for (const [i, arg] of args.entries()) {
      let value =
        arg.kind === 'wildcard'
          ? undefined
          : arg.kind === 'variable'
            ? values[arg.variable]
            : this.matcher.value(arg, [])!;
      if (value === undefined) {
        const fresh = this.freshValue(columns[i].root, relation, i);
        if (fresh === null) return null;
        value = fresh;
        if (arg.kind === 'variable') values[arg.variable] = value;
      }
      tuple.push(value);
    }
    return { relation, values: tuple };
  }

  /** A value that the column does not have. */
  private freshValue(root: string, relation: number, column: number): number | null {
    const { atoms, machine } = this.result;
    if (root === 'symbol') return atoms.intern('something');
    if (root !== 'number' && root !== 'unsigned') return null;
    const { rows, count, arity } = machine.R[relation];
    let most = 0;
    for (let row = 0; row < count; row++) most = Math.max(most, rows[row * arity + column]);
    return most < 0x7fffffff ? most + 1 : null;
  }

  /** Changes after which nothing is there that a negation speaks of. */
  private removals(
    { relation, args }: LoweredLiteral & { kind: 'not' },
    values: readonly (number | undefined)[],
    size: number,
  ): Change[] {
    const { program, machine } = this.result;
    const { rows, count, arity } = machine.R[relation];
    const wanted = args.map((arg) =>
      arg.kind === 'wildcard'
        ? undefined
        : arg.kind === 'variable'
          ? values[arg.variable]
          : this.matcher.value(arg, [])!,
    );
    const there: Given[] = [];
    for (let row = 0; row < count && there.length <= size; row++) {
      if (wanted.some((value, i) => value !== undefined && rows[row * arity + i] !== value)) continue;
      there.push({ relation, values: [...rows.subarray(row * arity, (row + 1) * arity)] });
    }
    if (there.length > size) return [];
    const { derived } = program.relations[relation];
    let changes: Change[] = [noChange];
    for (const given of there) {
      const ways = derived ? this.cuts(given, size) : [{ add: [], remove: [given] }];
      changes = changes.flatMap((change) => ways.map((way) => union(change, way))).slice(0, 20);
    }
    return changes.filter((change) => sizeOf(change) <= size);
  }

  /** What to take away so that a derived tuple is not derived any more: something of each of its proofs. */
  private cuts(goal: Given, size: number): Change[] {
    const { program } = this.result;
    if (program.unprovable !== null) return [];
    const { name } = program.relations[goal.relation];
    const found: Change[] = [];
    let open: Change[] = [noChange];
    for (let n = 0; n < size && found.length === 0; n++) {
      const next: Change[] = [];
      for (const change of open) {
        if (this.solves <= 0) return found;
        const result = n === 0 ? this.result : this.solveOnce(change, name);
        const proof = prove(result, name, goal.values);
        if (proof === null) {
          found.push(change);
          continue;
        }
        for (const { relation, tuple, fact } of proof.nodes) {
          if (!fact) continue;
          const id = program.relations.findIndex((it) => it.name === relation);
          const values = result.encode(relation, tuple);
          if (values !== null) next.push(union(change, { add: [], remove: [{ relation: id, values }] }));
        }
      }
      open = next.slice(0, 12);
    }
    // Those that are left are tried when the goal itself is solved again.
    return [...found, ...open];
  }

  private solveOnce(change: Change, relation: string): Result {
    this.solves--;
    return solveChanged(this.result, change, relation);
  }
}
