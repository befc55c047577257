/** Heads of types: the outermost constructor as a string, by which impls are indexed; and a cheap look before unification. */
import type { Const, GenericArgs, Ty } from '../types/ty.js';
import type { InferTable } from '../infer/table.js';

/** Equal for types that might unify; undefined for parameters, projections and variables, which match any head. */
export function headOf(ty: Ty): string | undefined {
  switch (ty.kind) {
    case 'bool':
    case 'char':
    case 'str':
    case 'fn-def':
      return ty.kind;
    case 'never':
      return '!';
    case 'int':
    case 'float':
      return ty.name;
    case 'adt':
      return `adt:${ty.def}`;
    case 'ref':
      return ty.mutable ? '&mut' : '&';
    case 'pointer':
      return ty.mutable ? '*mut' : '*const';
    case 'slice':
      return '[]';
    case 'array':
      return '[;]';
    case 'tuple':
      return `(${ty.elems.length})`;
    case 'fn-ptr':
      return `fn(${ty.sig.sig.inputs.length})`;
    case 'closure':
      return `closure:${ty.def}`;
    case 'dynamic':
      return ty.bounds.length ? `dyn:${ty.bounds[0].trait}` : 'dyn';
    case 'param':
    case 'projection':
    case 'opaque':
    case 'infer':
    case 'error':
      return undefined;
  }
}

/**
 * Whether a type with parameters standing for anything (an impl's header) could be made equal to a type with variables.
 * Says yes too often, never no wrongly: saves most unifications. Regions play no part.
 */
export function mayMatch(pattern: Ty, ty: Ty, table: InferTable): boolean {
  if (
    pattern.kind === 'param' ||
    pattern.kind === 'projection' ||
    pattern.kind === 'infer' ||
    pattern.kind === 'error'
  )
    return true;
  const goal = table.resolve(ty);
  switch (goal.kind) {
    case 'infer':
      return goal.var === 'general' || goal.var === pattern.kind;
    case 'error':
      return true;
    case 'int':
    case 'float':
      return pattern.kind === goal.kind && pattern.name === goal.name;
    case 'adt':
    case 'fn-def':
    case 'closure':
    case 'opaque':
      return (
        pattern.kind === goal.kind && pattern.def === goal.def && mayMatchArgs(pattern.args, goal.args, table)
      );
    case 'ref':
      return (
        pattern.kind === 'ref' && pattern.mutable === goal.mutable && mayMatch(pattern.ty, goal.ty, table)
      );
    case 'pointer':
      return (
        pattern.kind === 'pointer' && pattern.mutable === goal.mutable && mayMatch(pattern.ty, goal.ty, table)
      );
    case 'slice':
      return pattern.kind === 'slice' && mayMatch(pattern.elem, goal.elem, table);
    case 'array':
      return (
        pattern.kind === 'array' &&
        mayMatchConst(pattern.len, goal.len, table) &&
        mayMatch(pattern.elem, goal.elem, table)
      );
    case 'tuple':
      return (
        pattern.kind === 'tuple' &&
        pattern.elems.length === goal.elems.length &&
        pattern.elems.every((elem, i) => mayMatch(elem, goal.elems[i], table))
      );
    case 'fn-ptr':
      return pattern.kind === 'fn-ptr' && pattern.sig.sig.inputs.length === goal.sig.sig.inputs.length;
    case 'dynamic':
      return pattern.kind === 'dynamic' && pattern.bounds.length === goal.bounds.length;
    default:
      return pattern.kind === goal.kind;
  }
}

export function mayMatchArgs(patterns: GenericArgs, args: GenericArgs, table: InferTable): boolean {
  for (let i = 0; i < patterns.length; i++) {
    const pattern = patterns[i];
    const arg = args[i];
    if (pattern.kind === 'type' && arg.kind === 'type' && !mayMatch(pattern.ty, arg.ty, table)) return false;
    if (pattern.kind === 'const' && arg.kind === 'const' && !mayMatchConst(pattern.value, arg.value, table))
      return false;
  }
  return true;
}

function mayMatchConst(pattern: Const, value: Const, table: InferTable): boolean {
  const goal = table.resolveConst(value);
  return pattern.kind !== 'value' || goal.kind !== 'value' || pattern.value === goal.value;
}
