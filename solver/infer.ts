/**
 * Types of a rule's expressions: everything that has to be of one type is put into one class, and each class has the type
 * that a column, constant or functor in it says. A numeral alone may be a number, an unsigned or a float. The rule comes back
 * with the types written into it, operators and functors resolved by them.
 */

import type { Atom, Expr, Literal, Rule, Source } from './ast.js';
import { numberProblem, reportType, shownName, type Context, type DeclaredRelation } from './check.js';
import { functorShape, hasFunctor } from './functors.js';

/** A checked rule of declared names, with types. */
export function inferRule(rule: Rule, context: Context): Rule {
  return new Inference(rule, context).run();
}

/** A class of expressions of one type, which is that of the class that `same` leads to. */
interface Class {
  same: Class | null;
  type: string | null;
  /** What it is if nothing says more: the form of a numeral. */
  numeral: string | null;
}

const numeric = new Set(['number', 'unsigned', 'float']);

class Inference {
  private readonly source: Source;
  private readonly classes = new Map<Expr, Class>();
  private readonly variables = new Map<string, Class>();
  /** The narrowest declared type that an atom gives a variable. */
  private readonly declared = new Map<string, string>();
  private readonly records: (Expr & { kind: 'record' })[] = [];

  constructor(
    private readonly rule: Rule,
    private readonly context: Context,
  ) {
    this.source = context.ast.sources[rule.source];
  }

  run(): Rule {
    const { rule } = this;
    this.visitBody(rule.body);
    const relation = this.relation(rule.head);
    rule.head.args.forEach((arg, i) => this.headArgument(arg, relation, i));
    this.unpackRecords();
    const atom = (given: Atom): Atom => ({ ...given, args: given.args.map((arg) => this.typed(arg)) });
    return { ...rule, head: atom(rule.head), body: this.typedBody(rule.body) };
  }

  private report(at: number, message: string, hint?: string): void {
    this.context.sink.report(this.source, at, message, hint);
  }

  private relation(atom: Atom): DeclaredRelation {
    return this.context.relations[this.context.ids.get(atom.relation)!];
  }

  private visitBody(body: readonly Literal[]): void {
    for (const literal of body) if (literal.kind === 'atom') this.visitAtom(literal.atom, false);
    this.copyDeclared(body);
    for (const literal of body) {
      if (literal.kind === 'not') this.visitAtom(literal.atom, true);
      else if (literal.kind === 'compare') this.visitComparison(literal);
    }
  }

  private visitAtom(atom: Atom, negated: boolean): void {
    const relation = this.relation(atom);
    const { types } = this.context;
    atom.args.forEach((arg, i) => {
      if (arg.kind === 'wildcard') return;
      const { type, root } = relation.columns[i];
      const fail = (found: string): void =>
        reportType(this.context.sink, this.source, arg.at, relation, i, found);
      if (!this.isOf(arg, root, (found) => fail(this.describe(arg, found))) || arg.kind !== 'variable')
        return;
      const known = this.declared.get(arg.name);
      if (known === undefined) {
        if (!negated) this.declared.set(arg.name, type);
      } else if (!types.overlap(type, known))
        fail(`\`${shownName(arg.name)}\`, a \`${known}\`${negated ? '' : ' elsewhere'}`);
      else if (!negated && types.isSubtype(type, known)) this.declared.set(arg.name, type);
    });
  }

  /** `x = y` gives one the declared type of the other. */
  private copyDeclared(body: readonly Literal[]): void {
    for (const literal of body) {
      if (literal.kind !== 'compare' || literal.op !== '=') continue;
      const { left, right } = literal;
      if (left.kind !== 'variable' || right.kind !== 'variable') continue;
      for (const [to, from] of [
        [left.name, right.name],
        [right.name, left.name],
      ]) {
        const type = this.declared.get(from);
        if (type !== undefined && !this.declared.has(to)) this.declared.set(to, type);
      }
    }
  }

  private headArgument(arg: Expr, relation: DeclaredRelation, i: number): void {
    const { type, root } = relation.columns[i];
    const fail = (found: string): void =>
      reportType(this.context.sink, this.source, arg.at, relation, i, found);
    if (!this.isOf(arg, root, (found) => fail(this.describe(arg, found))) || arg.kind !== 'variable') return;
    const known = this.declared.get(arg.name);
    if (known !== undefined && !this.context.types.isSubtype(known, type)) fail(this.describe(arg, known));
  }

  private visitComparison(literal: Literal & { kind: 'compare' }): void {
    const { left, right, op, at } = literal;
    if (/match|contains/.test(op)) {
      for (const side of [left, right])
        this.isOf(side, 'symbol', (found) =>
          this.report(side.at, `\`${op}\` is of symbols, this is ${this.describe(side, found)}`),
        );
      return;
    }
    this.unite(left, right, (a, b) =>
      this.report(
        at,
        `${this.describe(left, a)} is compared with ${this.describe(right, b)}`,
        'both sides of a comparison have to be symbols, or both numbers',
      ),
    );
  }

  private isOf(expr: Expr, root: string, mismatch: (found: string) => void): boolean {
    const own = find(this.classOf(expr));
    if (own.type !== null && own.type !== root) {
      mismatch(own.type);
      return false;
    }
    if (own.numeral !== null && !numeric.has(root)) {
      mismatch(own.numeral);
      return false;
    }
    own.type = root;
    return true;
  }

  private unite(left: Expr, right: Expr, mismatch: (left: string, right: string) => void): void {
    if (left.kind === 'wildcard' || right.kind === 'wildcard') return;
    // Both are gone into before either is looked up: going into one may put the other's class into another.
    const [first, second] = [this.classOf(left), this.classOf(right)];
    const [a, b] = [find(first), find(second)];
    if (a === b) return;
    const [typeA, typeB] = [a.type ?? a.numeral, b.type ?? b.numeral];
    const clash =
      (a.type !== null && b.type !== null && a.type !== b.type) ||
      (a.type !== null && b.numeral !== null && !numeric.has(a.type)) ||
      (b.type !== null && a.numeral !== null && !numeric.has(b.type));
    if (clash) {
      mismatch(typeA!, typeB!);
      return;
    }
    b.same = a;
    a.type ??= b.type;
    if (a.numeral === null || a.numeral === 'number') a.numeral = b.numeral ?? a.numeral;
  }

  /** The class of an expression, which is gone into when it is first met. */
  private classOf(expr: Expr): Class {
    if (expr.kind === 'variable') {
      let known = this.variables.get(expr.name);
      if (known === undefined) this.variables.set(expr.name, (known = newClass()));
      return known;
    }
    let known = this.classes.get(expr);
    if (known !== undefined) return known;
    this.classes.set(expr, (known = newClass()));
    switch (expr.kind) {
      case 'symbol':
        known.type = 'symbol';
        break;
      case 'number':
        if (expr.form === undefined) known.numeral = 'number';
        else known.type = expr.form;
        break;
      case 'record':
        this.records.push(expr);
        break;
      case 'branch':
        this.visitBranch(expr, known);
        break;
      case 'call':
        this.visitCall(expr, known);
        break;
      case 'cast': {
        const value = this.classOf(expr.value);
        const { types } = this.context;
        if (types.has(expr.to)) {
          known.type = types.root(expr.to);
          // A numeral is written in the type that it is made one of.
          if (expr.value.kind === 'number' && numeric.has(known.type)) value.type ??= known.type;
        } else this.report(expr.at, `there is no type \`${expr.to}\``, types.hint(expr.to));
        break;
      }
      case 'aggregate':
        this.visitAggregate(expr, known);
        break;
      case 'nil':
      case 'wildcard':
        break;
    }
    return known;
  }

  private visitBranch(expr: Expr & { kind: 'branch' }, own: Class): void {
    const { types } = this.context;
    const place = types.branches.get(expr.name);
    if (place === undefined) {
      this.report(expr.at, `no type has the branch \`$${expr.name}\``);
      return;
    }
    own.type = place.type;
    this.fields(expr, types.branchFields(place), `$${expr.name}`);
  }

  private fields(expr: Expr & { kind: 'record' | 'branch' }, fields: readonly string[], name: string): void {
    if (fields.length !== expr.args.length) {
      this.report(expr.at, `\`${name}\` has ${fields.length} fields, here it is given ${expr.args.length}`);
      return;
    }
    expr.args.forEach((arg, i) => {
      if (arg.kind === 'wildcard') return;
      this.isOf(arg, this.context.types.root(fields[i]), (found) =>
        this.report(
          arg.at,
          `a field of \`${name}\` holds \`${fields[i]}\`, this is ${this.describe(arg, found)}`,
        ),
      );
    });
  }

  /** The fields of records whose type is known, again and again, since these may tell the types of others. */
  private unpackRecords(): void {
    let waiting = this.records.splice(0);
    for (let progress = true; progress && waiting.length > 0;) {
      progress = false;
      const later: typeof waiting = [];
      for (const record of waiting) {
        const { type } = find(this.classOf(record));
        if (type === null) later.push(record);
        else {
          progress = true;
          if (this.context.types.base(type) !== 'record')
            this.report(record.at, `a record stands where \`${type}\` is needed`);
          else this.fields(record, this.context.types.fields(type), type);
        }
      }
      waiting = [...later, ...this.records.splice(0)];
    }
    for (const record of waiting) {
      for (const arg of record.args) if (arg.kind !== 'wildcard') this.classOf(arg);
      this.report(
        record.at,
        'nothing says of which type this record is',
        'give it a column, or a type by `as`',
      );
    }
  }

  private visitCall(expr: Expr & { kind: 'call' }, own: Class): void {
    const shape = functorShape(expr.fn);
    const { fn, args } = expr;
    if (args.length < shape.least || args.length > shape.most) {
      const expected = shape.least === shape.most ? shape.least : `${shape.least} or more`;
      this.report(expr.at, `\`${fn}\` takes ${expected} arguments, here it is given ${args.length}`);
      return;
    }
    if (shape.same !== undefined) {
      if (shape.same.length === 1) own.type = shape.same[0];
      for (const arg of args) {
        this.unite(expr, arg, (_, b) => {
          const odd = args.find((each) => !numeric.has(this.typeOf(each))) ?? arg;
          const found = this.describe(odd, odd === arg ? b : this.typeOf(odd));
          if (/^\W|^b|^l/.test(fn)) this.report(odd.at, `arithmetic is on numbers, this is ${found}`);
          else this.report(odd.at, `${found}, and others of \`${fn}\` are of different types`);
        });
      }
      return;
    }
    own.type = shape.result ?? null;
    args.forEach((arg, i) => {
      const wanted = shape.args![i];
      if (wanted === 'any') this.classOf(arg);
      else
        this.isOf(arg, wanted, (found) =>
          this.report(arg.at, `\`${fn}\` takes a ${wanted} here, this is ${this.describe(arg, found)}`),
        );
    });
  }

  private visitAggregate(expr: Expr & { kind: 'aggregate' }, own: Class): void {
    this.visitBody(expr.body);
    if (expr.target === null) own.type = 'number';
    else if (expr.fn === 'mean') {
      own.type = 'float';
      this.classOf(expr.target);
    } else {
      const { type } = find(this.classOf(expr.target));
      if (type === null || numeric.has(type)) this.unite(expr, expr.target, () => undefined);
      else {
        const { target, fn } = expr;
        this.report(target.at, `\`${fn}\` is of numbers, this is ${this.describe(target, type)}`);
        own.type = 'number';
      }
    }
  }

  private typeOf(expr: Expr): string {
    const { type, numeral } = find(this.classOf(expr));
    return type ?? numeral ?? 'number';
  }

  private describe(expr: Expr, type: string): string {
    switch (expr.kind) {
      case 'variable': {
        const declared = this.declared.get(expr.name);
        const same = declared !== undefined && this.context.types.root(declared) === type;
        return `\`${shownName(expr.name)}\`, a \`${same ? declared : type}\``;
      }
      case 'symbol':
        return `the symbol ${JSON.stringify(expr.value)}`;
      case 'number':
        return `the number ${expr.value}`;
      default:
        return `a \`${type}\``;
    }
  }

  private typedBody(body: readonly Literal[]): Literal[] {
    return body.map((literal): Literal => {
      if (literal.kind !== 'compare') {
        return {
          ...literal,
          atom: { ...literal.atom, args: literal.atom.args.map((arg) => this.typed(arg)) },
        };
      }
      const side = literal.left.kind === 'wildcard' ? literal.right : literal.left;
      return {
        ...literal,
        left: this.typed(literal.left),
        right: this.typed(literal.right),
        type: this.typeOf(side),
      };
    });
  }

  private typed(expr: Expr): Expr {
    switch (expr.kind) {
      case 'wildcard':
      case 'symbol':
        return expr;
      case 'variable':
        return { ...expr, type: this.typeOf(expr) };
      case 'nil': {
        const type = this.typeOf(expr);
        if (this.context.types.base(type) !== 'record')
          this.report(expr.at, `\`nil\` is no \`${type}\`, it is a record`);
        return { ...expr, type };
      }
      case 'number': {
        const type = this.typeOf(expr);
        const problem = numberProblem(expr.value, type);
        if (problem !== null) this.report(expr.at, problem);
        return { ...expr, type };
      }
      case 'record':
        return { ...expr, args: expr.args.map((arg) => this.typed(arg)), type: this.typeOf(expr) };
      case 'branch': {
        const place = this.context.types.branches.get(expr.name);
        if (place === undefined) return expr;
        const args = expr.args.map((arg) => this.typed(arg));
        return {
          ...expr,
          args,
          type: place.type,
          tag: place.tag,
          plain: this.context.types.isPlain(place.type),
        };
      }
      case 'cast':
        return { ...expr, value: this.typed(expr.value), type: this.typeOf(expr) };
      case 'call':
        return this.typedCall(expr);
      case 'aggregate':
        return this.typedAggregate(expr);
    }
  }

  private typedCall(expr: Expr & { kind: 'call' }): Expr {
    const shape = functorShape(expr.fn);
    const args = expr.args.map((arg) => this.typed(arg));
    const type = this.typeOf(expr);
    // A functor is resolved by what it works on, which is what it gives or its first argument.
    const over = shape.same !== undefined || args.length === 0 ? type : this.typeOf(expr.args[0]);
    const kind = this.context.types.base(over);
    const known = expr.fn === 'range' ? shape.same!.includes(kind as 'number') : hasFunctor(kind, expr.fn);
    if (!known) {
      const problem = numeric.has(kind)
        ? `\`${expr.fn === 'neg' ? '-' : expr.fn}\` is not defined on \`${kind}\``
        : `arithmetic is on numbers, this is ${this.describe(expr.args[0], over)}`;
      const place = numeric.has(kind) ? expr.at : expr.args[0].at;
      this.report(
        place,
        /^[a-z]/.test(expr.fn) && !numeric.has(kind)
          ? `\`${expr.fn}\` is not defined on \`${over}\``
          : problem,
      );
    }
    return { ...expr, fn: `${kind}.${expr.fn}`, args, type };
  }

  private typedAggregate(expr: Expr & { kind: 'aggregate' }): Expr {
    const body = this.typedBody(expr.body);
    if (expr.target === null) return { ...expr, body, type: 'number', over: 'number' };
    const target = this.typed(expr.target);
    const over = this.typeOf(expr.target);
    return { ...expr, target, body, type: this.typeOf(expr), over };
  }
}

function newClass(): Class {
  return { same: null, type: null, numeral: null };
}

function find(given: Class): Class {
  let root = given;
  while (root.same !== null) root = root.same;
  return root;
}
