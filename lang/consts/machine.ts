/**
 * Runs MIR at compile time: constants, statics and what they call. A run ends with a value, with an error of the program (E0080), or
 * with nothing: what is not modelled is not guessed (`Unknown`).
 */
import { error, type Diagnostic } from '../diagnostic.js';
import type { Body, Constant, Operand, Place, Rvalue, Terminator } from '../mir/mir.js';
import { placeTy } from '../mir/place.js';
import type { Span } from '../source.js';
import { normalizeErased, resolveMethod, type ParamEnv } from '../traits/index.js';
import { substArgs, substTy } from '../types/fold.js';
import type { DefId, Program } from '../types/program.js';
import type { Const, GenericArgs, Ty } from '../types/ty.js';
import { callLibrary } from './library.js';
import { literalValue } from './literal.js';
import { binary, castNumber, exact, limitsOf, wrap } from './numbers.js';
import {
  compound,
  copyOf,
  elementOf,
  isCompound,
  isPointer,
  lengthAt,
  opaque,
  read,
  unknown,
  unit,
  write,
  type Pointer,
  type Slot,
  type Step,
  type Value,
} from './value.js';

/** An error of the program, found while it was run: rustc's E0080. */
export class Failure extends Error {
  /** Where in the constant itself; said by whoever began to run it. */
  diagnostic: Diagnostic | undefined;
}

export interface World {
  readonly program: Program;
  /** MIR of a function, constant or static of the program; undefined where it is in error or not understood. */
  mir(def: DefId): Body | undefined;
  /** The value of a constant of the program for these arguments; a static's slot is the same for all who name it. */
  constant(def: DefId, args: GenericArgs): Value;
  staticSlot(def: DefId): Slot;
  discriminants(def: DefId): readonly bigint[] | undefined;
}

export interface Machine {
  readonly world: World;
  readonly env: ParamEnv;
  /** Where the constant's own body is. */
  at: Span;
  /** Blocks that may still be run. */
  fuel: number;
  depth: number;
}

export interface Frame {
  readonly machine: Machine;
  readonly body: Body;
  readonly args: GenericArgs;
  readonly locals: Slot[];
}

/** As rustc's `recursion_limit`. */
const DEPTH = 128;

export function runBody(machine: Machine, body: Body, args: GenericArgs, given: readonly Value[]): Value {
  const frame: Frame = {
    machine,
    body,
    args,
    locals: body.locals.map((_, i) => ({ value: i > 0 ? given[i - 1] : undefined })),
  };
  machine.depth++;
  let at = 0;
  for (;;) {
    if (--machine.fuel < 0) unknown('a computation that takes too long');
    const { statements, terminator } = body.blocks[at];
    for (const statement of statements) {
      if (statement.kind === 'assign') assign(frame, statement.place, statement.rvalue);
      else if (statement.kind === 'storage-live') frame.locals[statement.local] = { value: undefined };
    }
    const next = goOn(frame, terminator);
    if (next === undefined) break;
    at = next;
  }
  machine.depth--;
  return frame.locals[0].value ?? unitOf(body);
}

function unitOf(body: Body): Value {
  const { ty } = body.locals[0];
  return ty.kind === 'tuple' && ty.elems.length === 0 ? unit : unknown('a result that was not written');
}

/** The error that ended a run of the constant `name`: rustc tells it in the constant's own body. */
export function failureAt(machine: Machine, name: string, failure: Failure): Diagnostic {
  const how = machine.depth > 1 ? 'inside this call' : 'here';
  failure.diagnostic ??= error('E0080', machine.at, failure.message, `evaluation of \`${name}\` failed ${how}`);
  return failure.diagnostic;
}

function fail(message: string): never {
  throw new Failure(message);
}

/** The block that is run next; undefined at the end. */
function goOn(frame: Frame, terminator: Terminator): number | undefined {
  if (frame.machine.depth === 1) frame.machine.at = terminator.span;
  switch (terminator.kind) {
    case 'goto':
      return terminator.target;
    case 'return':
      return undefined;
    case 'switch': {
      const found = operand(frame, terminator.discr);
      const value =
        typeof found === 'boolean'
          ? BigInt(found)
          : typeof found === 'object' && found.kind === 'discriminant'
            ? BigInt(found.variant)
            : found;
      if (typeof value !== 'bigint') unknown('a choice');
      const index = terminator.values.indexOf(value);
      return terminator.targets[index < 0 ? terminator.values.length : index];
    }
    case 'drop':
      return terminator.target;
    case 'false-edge':
    case 'false-unwind':
      return terminator.real;
    case 'assert': {
      if (operand(frame, terminator.condition) === terminator.expected) return terminator.target;
      const plain = terminator.message.startsWith('index');
      const shown = terminator.operands.map((one) =>
        plain ? String(operand(frame, one) as bigint) : show(operand(frame, one), operandTy(frame, one)),
      );
      fail(terminator.message.replaceAll('{}', () => shown.shift() ?? '_'));
    }
    // falls through
    case 'call': {
      const value = call(frame, terminator);
      const { destination, target } = terminator;
      if (target === undefined) unknown('a call that does not return');
      store(frame, destination, value);
      return target;
    }
    case 'unreachable':
      return unknown('code that cannot be reached');
    case 'resume':
    case 'asm':
    case 'yield':
    case 'coroutine-drop':
      return unknown(`the terminator ${terminator.kind}`);
  }
}

/** `5_u8`: as messages show a number. */
export function show(value: Value, ty: Ty): string {
  if (typeof value === 'bigint' && ty.kind === 'int')
    return value === limitsOf(ty.name)[0] && value < 0n ? `${ty.name}::MIN` : `${value}_${ty.name}`;
  return typeof value === 'object' ? '_' : String(value);
}

// -------------------------------------------------------------- calls

function call(frame: Frame, terminator: Terminator & { readonly kind: 'call' }): Value {
  const { machine } = frame;
  const { world } = machine;
  const { program } = world;
  const func = operand(frame, terminator.func);
  if (typeof func !== 'object' || func.kind !== 'callable') unknown('a call of what is not known');
  const given = terminator.args.map((arg) => operand(frame, arg.operand));
  let { def, args } = func.ty;
  const { kind, parent } = program.def(def);
  if (kind === 'ctor') return compound(given, variantOf(program, def));
  if (parent !== undefined && program.def(parent).kind === 'trait') {
    const resolved = resolveMethod(program, machine.env, def, args);
    if (resolved) ({ def, args } = resolved as { def: DefId; args: GenericArgs });
  }
  const body = program.def(def).library ? undefined : world.mir(def);
  if (!body)
    return callLibrary({ frame, def, args, given }, fail);
  if (machine.depth >= DEPTH)
    fail('reached the configured maximum number of stack frames');
  if (body.argCount !== given.length) unknown('a call');
  return runBody(machine, body, args, given);
}

function variantOf(program: Program, ctor: DefId): number {
  const of = program.def(ctor).parent!;
  const { kind, parent } = program.def(of);
  if (kind !== 'variant' || parent === undefined) return 0;
  return program.adt(parent).variants.findIndex((variant) => variant.def === of);
}

// -------------------------------------------------------------- places

interface At {
  readonly slot: Slot;
  readonly path: readonly Step[];
}

function locate(frame: Frame, place: Place): At {
  let slot = frame.locals[place.local];
  let path: readonly Step[] = [];
  for (const elem of place.projection) {
    switch (elem.kind) {
      case 'deref': {
        const pointer = read(slot, path);
        if (!isPointer(pointer)) unknown('what is behind a pointer');
        ({ slot, path } = pointer);
        break;
      }
      case 'field':
        path = [...path, elem.field];
        break;
      case 'downcast':
        break;
      case 'index': {
        const index = frame.locals[elem.local].value;
        if (typeof index !== 'bigint') unknown('an index');
        path = elementOf(path, Number(index));
        break;
      }
      case 'constant-index': {
        const length = lengthAt(slot, path);
        path = elementOf(path, elem.fromEnd ? length - elem.offset : elem.offset);
        break;
      }
      case 'subslice': {
        const length = lengthAt(slot, path);
        path = elementOf(path, { from: elem.from, to: elem.fromEnd ? length - elem.to : elem.to });
        break;
      }
    }
  }
  return { slot, path };
}

function load(frame: Frame, place: Place): Value {
  const { slot, path } = locate(frame, place);
  return copyOf(read(slot, path)) ?? unknown('memory that is not initialized');
}

function store(frame: Frame, place: Place, value: Value): void {
  const { slot, path } = locate(frame, place);
  write(slot, path, value);
}

// -------------------------------------------------------------- operands

const types = new WeakMap<Operand, Ty>();

/** The type that an operand has here, parameters put in. */
export function operandTy(frame: Frame, one: Operand): Ty {
  let ty = types.get(one);
  if (!ty) {
    const { program } = frame.machine.world;
    ty = one.kind === 'const' ? one.constant.ty : placeTy(program, frame.body.locals, one.place);
    types.set(one, ty);
  }
  return concrete(frame, ty);
}

export function concrete(frame: Frame, ty: Ty): Ty {
  switch (ty.kind) {
    case 'int':
    case 'bool':
    case 'char':
    case 'float':
    case 'str':
      return ty;
    default:
      return normalizeErased(frame.machine.world.program, frame.machine.env, substTy(ty, frame.args));
  }
}

function operand(frame: Frame, one: Operand): Value {
  return one.kind === 'const' ? constant(frame, one.constant) : load(frame, one.place);
}

function constant(frame: Frame, { ty, value }: Constant): Value {
  const { world } = frame.machine;
  switch (value.kind) {
    case 'literal':
      return literalValue(value.text, ty);
    case 'fn': {
      const callee = concrete(frame, ty);
      return callee.kind === 'fn-def' ? { kind: 'callable', ty: callee } : unknown('a function');
    }
    case 'item':
      return item(frame, value.def, substArgs(value.args, frame.args), ty);
    case 'static':
      return { kind: 'pointer', slot: world.staticSlot(value.def), path: [] };
    case 'param':
      return paramValue(substConst(value.value, frame.args), concrete(frame, ty));
    case 'promoted': {
      const body = frame.body.promoted[value.index];
      return runBody(frame.machine, body, frame.args, []);
    }
  }
}

function substConst(value: Const, args: GenericArgs): Const {
  const arg = value.kind === 'param' ? args[value.index] : undefined;
  return arg?.kind === 'const' ? arg.value : value;
}

function paramValue(value: Const, ty: Ty): Value {
  if (value.kind !== 'value') unknown('a constant parameter');
  return ty.kind === 'bool' ? value.value !== 0n : value.value;
}

function item(frame: Frame, def: DefId, args: GenericArgs, ty: Ty): Value {
  const { machine } = frame;
  const { program } = machine.world;
  const { kind, parent, library, name } = program.def(def);
  if (kind === 'ctor') return compound([], variantOf(program, def));
  if (kind === 'const-param') return unknown('a constant parameter');
  if (parent !== undefined && program.def(parent).kind === 'trait') {
    const resolved = resolveMethod(program, machine.env, def, args) as
      { def: DefId; args: GenericArgs } | undefined;
    if (!resolved) return unknown('a constant of a trait');
    if (resolved.def !== def) return item(frame, resolved.def, resolved.args, ty);
  }
  if (!library) return copyOf(machine.world.constant(def, args)) ?? unknown('a constant');
  const self = parent !== undefined && program.def(parent).kind === 'impl' ? program.impl(parent).selfTy : undefined;
  if (self?.kind === 'int') {
    const [least, greatest] = limitsOf(self.name);
    if (name === 'MAX') return greatest;
    if (name === 'MIN') return least;
    if (name === 'BITS') return BigInt((greatest - least).toString(2).length);
  }
  if (self?.kind === 'char' && name === 'MAX') return 0x10ffffn;
  const { value } = program.const(def);
  if (value !== undefined && concrete(frame, ty).kind === 'int') return value;
  return opaque;
}

// -------------------------------------------------------------- rvalues

function assign(frame: Frame, place: Place, rvalue: Rvalue): void {
  store(frame, place, evaluate(frame, rvalue));
}

function evaluate(frame: Frame, rvalue: Rvalue): Value {
  switch (rvalue.kind) {
    case 'use':
      return operand(frame, rvalue.operand);
    case 'copy-for-deref':
      return load(frame, rvalue.place);
    case 'repeat': {
      const count = substConst(rvalue.count, frame.args);
      if (count.kind !== 'value' || count.value > 1_000_000n) unknown('a long array');
      const value = operand(frame, rvalue.operand);
      return compound(Array.from({ length: Number(count.value) }, () => copyOf(value)));
    }
    case 'ref':
    case 'raw-ref': {
      const { slot, path } = locate(frame, rvalue.place);
      return { kind: 'pointer', slot, path } satisfies Pointer;
    }
    case 'len': {
      const { slot, path } = locate(frame, rvalue.place);
      return BigInt(lengthAt(slot, path));
    }
    case 'cast':
      return cast(frame, rvalue.cast, operand(frame, rvalue.operand), concrete(frame, rvalue.ty));
    case 'binary': {
      const left = operand(frame, rvalue.left);
      const right = operand(frame, rvalue.right);
      const ty = operandTy(frame, rvalue.left);
      if (!rvalue.checked) return binary(rvalue.op, left, right, ty);
      if (typeof left !== 'bigint' || typeof right !== 'bigint' || ty.kind !== 'int') unknown('arithmetic');
      const result = exact(rvalue.op, left, right);
      if (result === undefined) unknown('arithmetic');
      const kept = wrap(result, ty.name);
      return compound([kept, kept !== result]);
    }
    case 'unary': {
      const value = operand(frame, rvalue.operand);
      if (rvalue.op === 'metadata')
        return isPointer(value) ? BigInt(lengthAt(value.slot, value.path)) : unknown('a length');
      if (typeof value === 'boolean') return !value;
      if (typeof value === 'number') return -value;
      const ty = operandTy(frame, rvalue.operand);
      if (typeof value !== 'bigint' || ty.kind !== 'int') unknown('an operator');
      return wrap(rvalue.op === '-' ? -value : ~value, ty.name);
    }
    case 'discriminant': {
      const value = load(frame, rvalue.place);
      const ty = concrete(frame, placeTy(frame.machine.world.program, frame.body.locals, rvalue.place));
      if (!isCompound(value) || ty.kind !== 'adt') unknown('a variant');
      return { kind: 'discriminant', variant: value.variant, def: ty.def };
    }
    case 'aggregate': {
      const values = rvalue.operands.map((one) => operand(frame, one));
      const { aggregate } = rvalue;
      if (aggregate.kind !== 'adt') return compound(values);
      if (aggregate.unionField === undefined) return compound(values, aggregate.variant);
      const fields: (Value | undefined)[] = [];
      fields[aggregate.unionField] = values[0];
      return compound(fields);
    }
  }
}

function cast(frame: Frame, kind: (Rvalue & { kind: 'cast' })['cast'], value: Value, ty: Ty): Value {
  switch (kind) {
    case 'numeric': {
      if (typeof value === 'object' && value.kind === 'discriminant') {
        const number = frame.machine.world.discriminants(value.def)?.[value.variant];
        return number === undefined ? unknown('the number of a variant') : castNumber(number, ty);
      }
      return castNumber(value, ty);
    }
    case 'unsize':
    case 'mut-to-const':
    case 'reify-fn':
    case 'unsafe-fn':
    case 'closure-fn-ptr':
      return value;
    case 'pointer':
      return isPointer(value) && ty.kind === 'pointer' ? value : unknown('a cast of a pointer');
    case 'array-to-pointer':
      return unknown('a cast of a pointer');
  }
}
