/**
 * Values of constants, as far as patterns ask for them: literals, arithmetic, structs and the like made of them, calls of
 * simple `const` functions. What is beyond that has no value here.
 */
import type { DefId, Program } from '../types/program.js';
import type { Ty } from '../types/ty.js';
import { rangeOf } from './exhaustive/constructor.js';
import type { Block, Body, Expr, Pattern, VarId } from './thir.js';

export type Value =
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'char'; readonly value: string }
  | { readonly kind: 'float'; readonly text: string }
  /** A `&str`. */
  | { readonly kind: 'str'; readonly value: string }
  | { readonly kind: 'c-str'; readonly value: string }
  | { readonly kind: 'adt'; readonly def: DefId; readonly variant: number; readonly fields: readonly Value[] }
  | { readonly kind: 'tuple' | 'array'; readonly elems: readonly Value[] }
  | { readonly kind: 'ref'; readonly to: Value };

/** The typed trees of constants and functions of the program; none for those of the library. */
export type BodyOf = (def: DefId) => Body | undefined;

interface Machine {
  readonly program: Program;
  readonly bodyOf: BodyOf;
  /** Steps that may still be made. */
  fuel: number;
}

type Variables = ReadonlyMap<VarId, Value>;

/** The value of a constant item, if it is of a kind that is understood. */
export function constantValue(program: Program, bodyOf: BodyOf, def: DefId): Value | undefined {
  return itemValue({ program, bodyOf, fuel: 10_000 }, def);
}

function itemValue(machine: Machine, def: DefId): Value | undefined {
  const body = machine.bodyOf(def);
  if (body) return evaluate(machine, body.value, new Map());
  const { value, ty } = machine.program.const(def);
  const { name, library } = machine.program.def(def);
  const range = rangeOf(ty);
  if (ty.kind !== 'int' || !range) return undefined;
  if (value !== undefined) return { kind: 'int', value };
  // `i32::MAX` and the like, which the library declares without a value.
  return library && (name === 'MIN' || name === 'MAX')
    ? { kind: 'int', value: name === 'MIN' ? range.lo : range.hi }
    : undefined;
}

function evaluate(machine: Machine, e: Expr, vars: Variables): Value | undefined {
  if (machine.fuel-- <= 0) return undefined;
  const inner = (part: Expr): Value | undefined => evaluate(machine, part, vars);
  switch (e.kind) {
    case 'literal':
      return literalValue(e.value);
    case 'named-const':
      return itemValue(machine, e.def);
    case 'var':
      return vars.get(e.id);
    case 'use':
    case 'never-to-any':
    case 'ascription':
      return inner(e.source);
    case 'cast': {
      const source = inner(e.source);
      if (e.cast === 'unsize') return source;
      return e.cast === 'numeric' && source ? castValue(source, e.ty) : undefined;
    }
    case 'borrow': {
      const to = e.borrow === 'shared' ? inner(e.arg) : undefined;
      return to && { kind: 'ref', to };
    }
    case 'deref': {
      const pointer = inner(e.arg);
      return pointer?.kind === 'ref' ? pointer.to : undefined;
    }
    case 'unary': {
      const arg = inner(e.arg);
      if (arg?.kind === 'float' && e.op === '-') return { kind: 'float', text: negated(arg.text) };
      if (arg?.kind === 'bool') return { kind: 'bool', value: !arg.value };
      if (arg?.kind !== 'int') return undefined;
      const range = rangeOf(e.ty);
      const isSigned = range !== undefined && range.lo < 0n;
      return inRange(e.op === '-' ? -arg.value : isSigned ? ~arg.value : (range?.hi ?? 0n) - arg.value, e.ty);
    }
    case 'binary':
      return operate(e.op, inner(e.left), inner(e.right), e.ty);
    case 'logical': {
      const left = inner(e.left);
      if (left?.kind !== 'bool') return undefined;
      return left.value === (e.op === '||') ? left : inner(e.right);
    }
    case 'tuple':
    case 'array': {
      const elems = all(e.elems.map(inner));
      return elems && { kind: e.kind, elems };
    }
    case 'repeat': {
      const elem = inner(e.elem);
      if (!elem || e.count.kind !== 'value' || e.count.value > 1024n) return undefined;
      return { kind: 'array', elems: Array<Value>(Number(e.count.value)).fill(elem) };
    }
    case 'adt':
      return adtValue(machine, e, vars);
    case 'field': {
      const base = inner(e.base);
      if (base?.kind === 'adt') return base.variant === e.variant ? base.fields[e.field] : undefined;
      return base?.kind === 'tuple' ? base.elems[e.field] : undefined;
    }
    case 'index': {
      const [base, index] = [inner(e.base), inner(e.index)];
      if (base?.kind !== 'array' || index?.kind !== 'int') return undefined;
      return base.elems[Number(index.value)];
    }
    case 'call':
      return call(machine, e, vars);
    case 'if': {
      const condition = inner(e.condition);
      if (condition?.kind !== 'bool') return undefined;
      return condition.value ? inner(e.then) : e.else ? inner(e.else) : { kind: 'tuple', elems: [] };
    }
    case 'match': {
      const scrutinee = inner(e.scrutinee);
      if (!scrutinee) return undefined;
      for (const arm of e.arms) {
        const bound = new Map(vars);
        const fits = matches(machine, arm.pat, scrutinee, bound);
        if (fits === undefined || arm.guard) return undefined;
        if (fits) return evaluate(machine, arm.body, bound);
      }
      return undefined;
    }
    case 'block':
      return evaluateBlock(machine, e.block, vars);
    default:
      return undefined;
  }
}

function literalValue(value: (Expr & { kind: 'literal' })['value']): Value {
  switch (value.kind) {
    case 'float':
      return { kind: 'float', text: value.text };
    case 'byte-str': {
      const bytes = [...value.value].map((c): Value => ({ kind: 'int', value: BigInt(c.charCodeAt(0)) }));
      return { kind: 'ref', to: { kind: 'array', elems: bytes } };
    }
    case 'int':
    case 'bool':
    case 'char':
    case 'str':
    case 'c-str':
      return value;
  }
}

function evaluateBlock(machine: Machine, block: Block, around: Variables): Value | undefined {
  const vars = new Map(around);
  for (const stmt of block.stmts) {
    const value =
      stmt.kind === 'expr'
        ? evaluate(machine, stmt.expr, vars)
        : stmt.init && evaluate(machine, stmt.init, vars);
    if (!value) return undefined;
    if (stmt.kind === 'let' && (stmt.else || !matches(machine, stmt.pat, value, vars))) return undefined;
  }
  return block.expr ? evaluate(machine, block.expr, vars) : { kind: 'tuple', elems: [] };
}

function adtValue(machine: Machine, e: Expr & { kind: 'adt' }, vars: Variables): Value | undefined {
  const adt = machine.program.adt(e.def);
  if (adt.kind === 'union') return undefined;
  const base = e.base && evaluate(machine, e.base, vars);
  const known = adt.variants[e.variant].fields.map((_, i): Value | undefined => {
    const own = e.fields.find((it) => it.field === i);
    if (own) return evaluate(machine, own.expr, vars);
    return base?.kind === 'adt' ? base.fields[i] : undefined;
  });
  const fields = all(known);
  return fields && { kind: 'adt', def: e.def, variant: e.variant, fields };
}

/** Calls of constructors, and of the program's own functions. */
function call(machine: Machine, e: Expr & { kind: 'call' }, vars: Variables): Value | undefined {
  const { callee } = e;
  if (callee.kind !== 'fn-item' || callee.ty.kind !== 'fn-def') return undefined;
  const args = all(e.args.map((arg) => evaluate(machine, arg, vars)));
  if (!args) return undefined;
  const { program } = machine;
  const { kind, parent } = program.def(callee.ty.def);
  if (kind === 'ctor' && parent !== undefined && e.ty.kind === 'adt') {
    const variant =
      program.def(parent).kind === 'variant'
        ? program.adt(e.ty.def).variants.findIndex((it) => it.def === parent)
        : 0;
    return { kind: 'adt', def: e.ty.def, variant, fields: args };
  }
  const body = kind === 'fn' || kind === 'assoc-fn' ? machine.bodyOf(callee.ty.def) : undefined;
  if (!body) return undefined;
  const own = new Map<VarId, Value>();
  for (const [i, param] of body.params.entries())
    if (!param.pat || !matches(machine, param.pat, args[i], own)) return undefined;
  return evaluate(machine, body.value, own);
}

/** Whether a value matches a pattern, whose variables are put into `vars`; undefined where that is not known. */
function matches(machine: Machine, pat: Pattern, value: Value, vars: Map<VarId, Value>): boolean | undefined {
  const each = (pairs: readonly (readonly [Pattern, Value | undefined])[]): boolean | undefined => {
    for (const [sub, part] of pairs) {
      const fits = part && matches(machine, sub, part, vars);
      if (!fits) return fits;
    }
    return true;
  };
  switch (pat.kind) {
    case 'wild':
      return true;
    case 'binding':
      vars.set(pat.id, pat.mode === 'value' ? value : { kind: 'ref', to: value });
      return pat.mode === 'ref-mut' ? undefined : !pat.sub || matches(machine, pat.sub, value, vars);
    case 'ascribe':
      return matches(machine, pat.sub, value, vars);
    case 'deref':
      return value.kind === 'ref' ? matches(machine, pat.sub, value.to, vars) : undefined;
    case 'variant':
    case 'leaf': {
      if (value.kind === 'tuple') return each(pat.subs.map((it) => [it.pat, value.elems[it.field]]));
      if (value.kind !== 'adt') return undefined;
      if (pat.kind === 'variant' && pat.variant !== value.variant) return false;
      return each(pat.subs.map((it) => [it.pat, value.fields[it.field]]));
    }
    case 'constant': {
      const wanted = evaluate(machine, pat.value, new Map());
      if (wanted?.kind === 'int' && value.kind === 'int') return wanted.value === value.value;
      if (wanted?.kind === 'bool' && value.kind === 'bool') return wanted.value === value.value;
      if (wanted?.kind === 'char' && value.kind === 'char') return wanted.value === value.value;
      if (wanted?.kind === 'str' && value.kind === 'str') return wanted.value === value.value;
      return undefined;
    }
    case 'or':
      for (const sub of pat.pats) {
        const fits = matches(machine, sub, value, vars);
        if (fits !== false) return fits;
      }
      return false;
    case 'range':
    case 'slice':
      return undefined;
  }
}

function castValue(value: Value, ty: Ty): Value | undefined {
  const number =
    value.kind === 'int'
      ? value.value
      : value.kind === 'bool'
        ? BigInt(value.value)
        : value.kind === 'char'
          ? BigInt(value.value.codePointAt(0)!)
          : undefined;
  if (number === undefined) return undefined;
  if (ty.kind === 'char') return { kind: 'char', value: String.fromCodePoint(Number(number)) };
  const range = rangeOf(ty);
  if (!range) return undefined;
  const size = range.hi - range.lo + 1n;
  const low = (((number - range.lo) % size) + size) % size;
  return { kind: 'int', value: low + range.lo };
}

function inRange(value: bigint, ty: Ty): Value | undefined {
  const range = rangeOf(ty);
  return range && range.lo <= value && value <= range.hi ? { kind: 'int', value } : undefined;
}

function operate(op: string, left: Value | undefined, right: Value | undefined, ty: Ty): Value | undefined {
  if (left?.kind === 'bool' && right?.kind === 'bool') {
    const [a, b] = [left.value, right.value];
    const results: Record<string, boolean> = {
      '&': a && b,
      '|': a || b,
      '^': a !== b,
      '==': a === b,
      '!=': a !== b,
    };
    return op in results ? { kind: 'bool', value: results[op] } : undefined;
  }
  if (left?.kind !== 'int' || right?.kind !== 'int') return undefined;
  const [a, b] = [left.value, right.value];
  switch (op) {
    case '==':
      return { kind: 'bool', value: a === b };
    case '!=':
      return { kind: 'bool', value: a !== b };
    case '<':
      return { kind: 'bool', value: a < b };
    case '<=':
      return { kind: 'bool', value: a <= b };
    case '>':
      return { kind: 'bool', value: a > b };
    case '>=':
      return { kind: 'bool', value: a >= b };
    case '+':
      return inRange(a + b, ty);
    case '-':
      return inRange(a - b, ty);
    case '*':
      return inRange(a * b, ty);
    case '/':
      return b === 0n ? undefined : inRange(a / b, ty);
    case '%':
      return b === 0n ? undefined : inRange(a % b, ty);
    case '&':
      return { kind: 'int', value: a & b };
    case '|':
      return { kind: 'int', value: a | b };
    case '^':
      return { kind: 'int', value: a ^ b };
    case '<<':
      return b < 0n || b > 127n ? undefined : castValue({ kind: 'int', value: a << b }, ty);
    case '>>':
      return b < 0n || b > 127n ? undefined : { kind: 'int', value: a >> b };
    default:
      return undefined;
  }
}

function negated(text: string): string {
  return text.startsWith('-') ? text.slice(1) : `-${text}`;
}

function all(values: readonly (Value | undefined)[]): readonly Value[] | undefined {
  return values.every((value) => value !== undefined) ? values : undefined;
}
