/**
 * Demand transformation ("magic sets"): a program → one that derives of some relations only what a question asks for.
 *
 *   path(a, b) :- edge(a, b).
 *   path(a, c) :- path(a, b), edge(b, c).
 * becomes, for questions that give `a` (`bf`: the first column is bound, the second free),
 *   path'bf'asked(a) :- path'bf'seed(a).
 *   path'bf(a, b) :- path'bf'asked(a), edge(a, b).
 *   path'bf(a, c) :- path'bf'asked(a), path'bf(a, b), edge(b, c).
 *   path(a, b) :- path'bf'seed(a), path'bf(a, b).
 * so that `path` holds what was asked for, and nothing else.
 *
 * What has to be complete to be read stays as it is, and all that it rests on: relations under negations and in aggregates,
 * `eqrel`, what is chosen, subsumed, limited or counted. So no negation ever waits for what is asked, and strata stay strata.
 */

import type { Atom, Expr, Literal, Rule } from './ast.js';
import type { DeclaredColumn, DeclaredRelation } from './check.js';
import { aggregatesOf, childrenOf, partsOf, variablesOf } from './rewrite.js';

/** Which columns of a relation a question gives. */
export interface Question {
  readonly relation: string;
  readonly bound: readonly number[];
}

/** A question that the transformed program answers. */
export interface DemandedQuestion extends Question {
  /** The relation that takes the bound columns; null if there are none. */
  readonly seeds: string | null;
}

export interface DemandInput {
  readonly relations: readonly DeclaredRelation[];
  readonly rules: readonly Rule[];
  /** Why what a rule derives depends on the order of evaluation, or null. */
  readonly reasonIn: (rule: Rule) => string | null;
}

export interface Demanded {
  readonly relations: readonly DeclaredRelation[];
  readonly rules: readonly Rule[];
  readonly questions: readonly DemandedQuestion[];
  /** For each relation that is no longer derived as a whole: the one that takes its given tuples. */
  readonly given: ReadonlyMap<string, string>;
  /** For each relation that holds a part of another: that one. */
  readonly partOf: ReadonlyMap<string, string>;
  /** The relations of what is asked for. */
  readonly asked: readonly string[];
  /** The derived relations that are evaluated in full, and why. */
  readonly full: ReadonlyMap<string, string>;
}

/** The transformed program, or why none of the questions gains by one. */
export function demand(
  input: DemandInput,
  questions: readonly Question[],
): Demanded | { readonly reason: string } {
  const full = new Map<string, string>();
  const rulesOf = new Map<string, Rule[]>();
  for (const rule of input.rules)
    rulesOf.set(rule.head.relation, [...(rulesOf.get(rule.head.relation) ?? []), rule]);
  const reachable = reach(
    questions.map(({ relation }) => relation),
    rulesOf,
  );
  for (const relation of input.relations) {
    if (!reachable.has(relation.name) || !rulesOf.has(relation.name)) continue;
    const reason = reasonFor(relation, rulesOf.get(relation.name)!, input);
    if (reason !== null) full.set(relation.name, reason);
  }
  for (const name of reachable)
    for (const rule of rulesOf.get(name) ?? [])
      for (const [read, how] of completeReads(rule)) if (!full.has(read)) full.set(read, how);
  for (const { relation, bound } of questions) {
    if (bound.length === 0 && reach([relation], rulesOf, true).has(relation) && !full.has(relation))
      full.set(relation, 'it is recursive, and all of it is asked for');
  }
  // What is found to be needed in full leaves less to transform, so it begins anew.
  for (;;) {
    complete(full, rulesOf);
    const left = questions.filter(({ relation }) => rulesOf.has(relation) && !full.has(relation));
    if (left.length === 0) return { reason: reasonOf(questions, full, rulesOf) };
    const attempt = new Transformation(input, rulesOf, full).transform(left);
    if (attempt !== null) return attempt;
  }
}

function reasonOf(
  questions: readonly Question[],
  full: ReadonlyMap<string, string>,
  rulesOf: ReadonlyMap<string, readonly Rule[]>,
): string {
  const [{ relation }] = questions;
  if (!rulesOf.has(relation)) return `\`${relation}\` is given, not derived`;
  return `\`${relation}\` is evaluated in full: ${full.get(relation)!}`;
}

/** The relations that some rest on, themselves included (or only if they rest on themselves). */
function reach(
  from: readonly string[],
  rulesOf: ReadonlyMap<string, readonly Rule[]>,
  proper = false,
): Set<string> {
  const found = new Set<string>(proper ? [] : from);
  const work = [...from];
  for (const name of work)
    for (const rule of rulesOf.get(name) ?? [])
      for (const read of readsOf(rule)) {
        if (found.has(read)) continue;
        found.add(read);
        work.push(read);
      }
  return found;
}

/** Adds all that complete relations rest on. */
function complete(full: Map<string, string>, rulesOf: ReadonlyMap<string, readonly Rule[]>): void {
  for (const name of full.keys())
    for (const read of reach([name], rulesOf))
      if (rulesOf.has(read) && !full.has(read)) full.set(read, `\`${name}\` rests on it, which is`);
  for (const name of full.keys()) if (!rulesOf.has(name)) full.delete(name);
}

function reasonFor(
  { equivalence, choices, limit }: DeclaredRelation,
  rules: readonly Rule[],
  { reasonIn }: DemandInput,
): string | null {
  if (equivalence) return 'it is an `eqrel`';
  if (choices.length > 0) return 'its tuples are chosen by `choice-domain`';
  if (limit !== null) return 'it is limited by `.limitsize`';
  if (rules.some(({ role }) => role === 'subsume')) return 'its tuples are taken away by subsumption';
  return rules.map(reasonIn).find((reason) => reason !== null) ?? null;
}

function readsOf({ head, body }: Rule): string[] {
  return [
    ...body.flatMap((literal) => (literal.kind === 'compare' ? [] : [literal.atom.relation])),
    ...[...head.args, ...body.flatMap(partsOf)].flatMap(readsInAggregates),
  ];
}

function readsInAggregates(expr: Expr): string[] {
  return aggregatesOf(expr).flatMap(({ body, target }) => [
    ...body.flatMap((literal) => (literal.kind === 'compare' ? [] : [literal.atom.relation])),
    ...[...body.flatMap(partsOf), ...(target === null ? [] : [target])].flatMap(readsInAggregates),
  ]);
}

/** What a rule reads that has to be complete, and where. */
function completeReads({ head, body }: Rule): (readonly [relation: string, how: string])[] {
  return [
    ...body.flatMap((literal) =>
      literal.kind === 'not' ? [[literal.atom.relation, 'it is negated'] as const] : [],
    ),
    ...[...head.args, ...body.flatMap(partsOf)]
      .flatMap(readsInAggregates)
      .map((relation) => [relation, 'an aggregate reads it'] as const),
  ];
}

/** The rules that the transformation adds around those of the program, by the ends of their names. */
export const addedRules = { given: "'gets", seeds: "'seeds", answers: "'answers" } as const;

/** A relation as far as questions with these columns ask for it. */
interface Adorned {
  readonly relation: DeclaredRelation;
  readonly bound: readonly number[];
  readonly name: string;
}

class Transformation {
  private readonly declared = new Map<string, DeclaredRelation>();
  private readonly adorned = new Map<string, Adorned>();
  private readonly waiting: Adorned[] = [];
  private readonly rules: Rule[] = [];
  private readonly added: DeclaredRelation[] = [];
  private readonly asked: string[] = [];
  private readonly given = new Map<string, string>();

  constructor(
    private readonly input: DemandInput,
    private readonly rulesOf: ReadonlyMap<string, readonly Rule[]>,
    private readonly full: Map<string, string>,
  ) {
    for (const relation of input.relations) this.declared.set(relation.name, relation);
  }

  /** Null if a relation turned out to be needed in full: it is in `full` then. */
  transform(questions: readonly Question[]): Demanded | null {
    const asked = questions.map((question) => this.answer(question));
    for (const next of this.waiting)
      for (const rule of this.rulesOf.get(next.relation.name)!) if (!this.adornRule(rule, next)) return null;
    const kept = this.input.rules.filter(({ head }) => this.full.has(head.relation));
    return {
      relations: [...this.input.relations, ...this.added],
      rules: [...kept, ...this.rules],
      questions: asked,
      given: this.given,
      partOf: new Map([...this.adorned.values()].map(({ name, relation }) => [name, relation.name])),
      asked: this.asked,
      full: this.full,
    };
  }

  /** The rules that begin with the seeds of a question and end with its answer. */
  private answer({ relation: name, bound }: Question): DemandedQuestion {
    const adorned = this.adorn(name, bound);
    const { columns } = adorned.relation;
    const all = columns.map((column, i) => variable(`c${i}`, column));
    const some = bound.map((i) => all[i]);
    const seeds = bound.length === 0 ? null : this.declare(`${adorned.name}'seed`, boundColumns(adorned));
    const body: Literal[] = [atom(adorned.name, all)];
    if (seeds !== null) {
      body.unshift(atom(seeds, some));
      this.add(adorned.name + addedRules.seeds, nameOfAsked(adorned), some, [atom(seeds, some)]);
    }
    this.add(adorned.name + addedRules.answers, name, all, body);
    return { relation: name, bound, seeds };
  }

  private adorn(name: string, bound: readonly number[]): Adorned {
    const relation = this.declared.get(name)!;
    const pattern = relation.columns.map((_, i) => (bound.includes(i) ? 'b' : 'f')).join('');
    const known = this.adorned.get(`${name}'${pattern}`);
    if (known !== undefined) return known;
    const adorned: Adorned = { relation, bound, name: `${name}'${pattern}` };
    this.adorned.set(adorned.name, adorned);
    this.waiting.push(adorned);
    this.declare(adorned.name, relation.columns);
    let given = this.given.get(name);
    if (given === undefined) this.given.set(name, (given = this.declare(`${name}'given`, relation.columns)));
    const all = relation.columns.map((column, i) => variable(`c${i}`, column));
    const body: Literal[] = [atom(given, all)];
    if (bound.length > 0) {
      this.asked.push(this.declare(nameOfAsked(adorned), boundColumns(adorned)));
      body.unshift(
        atom(
          nameOfAsked(adorned),
          bound.map((i) => all[i]),
        ),
      );
    }
    this.add(adorned.name + addedRules.given, adorned.name, all, body);
    return adorned;
  }

  private declare(name: string, columns: readonly DeclaredColumn[]): string {
    const plain = { doc: '', input: false, output: false, equivalence: false, choices: [], limit: null };
    this.added.push({ name, columns, ...plain });
    return name;
  }

  private add(name: string, relation: string, args: readonly Expr[], body: readonly Literal[]): void {
    const shown = (each: Literal): string => (each.kind === 'compare' ? '…' : textOf(each.atom));
    const head: Atom = { relation, args, at: 0 };
    const text = `${textOf(head)} :- ${body.map(shown).join(', ')}.`;
    this.rules.push({ name, head, body, text, doc: '', file: '', line: 0, col: 0, source: 0, at: 0 });
  }

  /** A rule of an adorned relation, and the rules that ask for what it reads. */
  private adornRule(rule: Rule, adorned: Adorned): boolean {
    const { head } = rule;
    const start: Literal[] = [];
    const known = new Set<string>();
    if (adorned.bound.length > 0) {
      // What the head computes is not looked for: more is derived than was asked.
      const args = adorned.bound.map((i) => (isSimple(head.args[i]) ? head.args[i] : wildcard));
      start.push(atom(nameOfAsked(adorned), args));
      args.flatMap(variablesOf).forEach((name) => known.add(name));
    }
    const replaced = new Map<Literal, Literal>();
    const before: Literal[] = [...start];
    for (const literal of this.inOrder(rule.body, known)) {
      if (literal.kind === 'atom' && this.isTransformed(literal.atom.relation)) {
        const { relation, args } = literal.atom;
        // A computed value is not asked for: there may be no end to them.
        const bound = args.flatMap((arg, i) => (isSimple(arg) && isKnown(arg, known) ? [i] : []));
        if (bound.length === 0) {
          this.full.set(relation, `\`${rule.text}\` asks for all of it`);
          return false;
        }
        const target = this.adorn(relation, bound);
        replaced.set(literal, atom(target.name, args));
        const asked = atom(
          nameOfAsked(target),
          bound.map((i) => args[i]),
        );
        const name = `${rule.name}'${adorned.name}'asks ${replaced.size}`;
        if (!before.some((each) => sameAtom(each, asked)))
          this.add(name, nameOfAsked(target), asked.atom.args, [...before]);
      }
      before.push(withoutUnknown(replaced.get(literal) ?? literal, known));
      boundBy(literal).forEach((name) => known.add(name));
    }
    // What is asked for comes last: as a test where all is known, not as a loop where something is.
    const body = [...rule.body.map((literal) => replaced.get(literal) ?? literal), ...start];
    const { role: _role, ...rest } = rule;
    const name = `${rule.name}'${adorned.name}`;
    this.rules.push({ ...rest, name, head: { ...head, relation: adorned.name }, body });
    return true;
  }

  private isTransformed(relation: string): boolean {
    return this.rulesOf.has(relation) && !this.full.has(relation);
  }

  /**
   * A body's literals in the order in which values are passed on: what needs no search, then what is given, then what is derived,
   * each with as much known as possible. What waits for more than atoms can give (aggregates, functors) is left out.
   */
  private inOrder(body: readonly Literal[], given: ReadonlySet<string>): Literal[] {
    const known = new Set(given);
    const waiting = new Set(body);
    const order: Literal[] = [];
    const take = (literal: Literal): void => {
      waiting.delete(literal);
      order.push(literal);
      partsOf(literal)
        .flatMap(variablesOf)
        .forEach((name) => known.add(name));
    };
    for (;;) {
      const ready = [...waiting].find((literal) => isReady(literal, known));
      if (ready !== undefined) {
        take(ready);
        continue;
      }
      let best: Literal | undefined;
      let bestScore = -1;
      for (const literal of waiting) {
        if (literal.kind !== 'atom') continue;
        const { args, relation } = literal.atom;
        const bound = args.filter((arg) => isSimple(arg) && isKnown(arg, known)).length;
        const whole = bound === args.length ? 1000 : 0;
        const given = this.isTransformed(relation) ? 0 : bound > 0 ? 100 : 10;
        const score = whole + given + bound + (bound > 0 ? 50 : 0);
        if (score > bestScore) [best, bestScore] = [literal, score];
      }
      if (best === undefined) return order;
      take(best);
    }
  }
}

/** The variables that a literal in order gives values: what is computed in an atom's arguments is compared, not found. */
function boundBy(literal: Literal): string[] {
  return partsOf(literal).filter(isSimple).flatMap(variablesOf);
}

/** An atom without what cannot be computed where it stands. */
function withoutUnknown(literal: Literal, known: ReadonlySet<string>): Literal {
  if (literal.kind !== 'atom') return literal;
  const own = new Set([...known, ...boundBy(literal)]);
  const { relation, args } = literal.atom;
  return atom(
    relation,
    args.map((arg) => (isSimple(arg) || arg.kind === 'wildcard' || isKnown(arg, own) ? arg : wildcard)),
  );
}

/** Whether a literal that is no positive atom can be decided, or gives a variable its value, with what is known. */
function isReady(literal: Literal, known: ReadonlySet<string>): boolean {
  if (literal.kind === 'atom') return false;
  if (partsOf(literal).some((expr) => !isPlain(expr))) return false;
  if (literal.kind === 'not')
    return literal.atom.args.every((arg) => arg.kind === 'wildcard' || isKnown(arg, known));
  const left = isKnown(literal.left, known);
  const right = isKnown(literal.right, known);
  if (left && right) return true;
  if (literal.op !== '=' || literal.type === 'float') return false;
  return isSimple(literal.left) && isSimple(literal.right) && (left || right);
}

/** Whether nothing but values of variables and constants is needed for a value, and there is one of it. */
function isPlain(expr: Expr): boolean {
  if (expr.kind === 'aggregate') return false;
  if (expr.kind === 'call' && /\brange$/.test(expr.fn)) return false;
  return childrenOf(expr).every(isPlain);
}

function isKnown(expr: Expr, known: ReadonlySet<string>): boolean {
  return isPlain(expr) && !hasHole(expr) && variablesOf(expr).every((name) => known.has(name));
}

function hasHole(expr: Expr): boolean {
  return expr.kind === 'wildcard' || childrenOf(expr).some(hasHole);
}

function isSimple(expr: Expr): boolean {
  return expr.kind === 'variable' || expr.kind === 'symbol' || expr.kind === 'number' || expr.kind === 'nil';
}

const wildcard: Expr = { kind: 'wildcard', at: 0 };

function variable(name: string, { root }: DeclaredColumn): Expr {
  return { kind: 'variable', name, at: 0, type: root };
}

function atom(relation: string, args: readonly Expr[]): Literal & { kind: 'atom' } {
  return { kind: 'atom', atom: { relation, args, at: 0 } };
}

function nameOfAsked({ name }: Adorned): string {
  return `${name}'asked`;
}

function boundColumns({ relation, bound }: Adorned): DeclaredColumn[] {
  return bound.map((i) => relation.columns[i]);
}

function sameAtom(a: Literal, b: Literal): boolean {
  return a.kind === 'atom' && b.kind === 'atom' && textOf(a.atom) === textOf(b.atom);
}

function textOf({ relation, args }: Atom): string {
  return `${relation}(${args.map(textOfExpr).join(', ')})`;
}

function textOfExpr(expr: Expr): string {
  switch (expr.kind) {
    case 'variable':
      return expr.name;
    case 'symbol':
      return JSON.stringify(expr.value);
    case 'number':
      return String(expr.value);
    case 'wildcard':
      return '_';
    case 'nil':
      return 'nil';
    case 'call':
      return `${expr.fn}(${expr.args.map(textOfExpr).join(', ')})`;
    default:
      return `${expr.kind}@${expr.at}`;
  }
}
