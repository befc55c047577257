/**
 * Whether a type is `Copy`, from impls and bounds alone, for E0204. Undecided where a projection is involved: the
 * trait engine would have to normalize it.
 */
import { sameTy, sameTyErased, substPredicate } from '../../types/fold.js';
import type { DefId } from '../../types/program.js';
import type { GenericArg, Predicate, Ty } from '../../types/ty.js';
import type { Items } from '../context.js';
import { leadsTo } from '../traits.js';

export type Answer = 'yes' | 'no' | 'unknown';

export function isCopy(items: Items, copy: DefId, ty: Ty, env: readonly Predicate[], depth = 0): Answer {
  if (depth > 32) return 'unknown';
  const inner = (part: Ty) => isCopy(items, copy, part, env, depth + 1);
  switch (ty.kind) {
    case 'bool':
    case 'char':
    case 'int':
    case 'float':
    case 'never':
    case 'pointer':
    case 'fn-def':
    case 'fn-ptr':
      return 'yes';
    case 'str':
    case 'slice':
    case 'dynamic':
      return 'no';
    case 'ref':
      return ty.mutable ? 'no' : 'yes';
    case 'array':
      return inner(ty.elem);
    case 'tuple':
      return all(ty.elems.map(inner));
    case 'param':
    case 'projection': {
      if (env.some((predicate) => implies(items, predicate, ty, copy))) return 'yes';
      return ty.kind === 'param' ? 'no' : 'unknown';
    }
    case 'adt':
      return adtIsCopy(items, copy, ty, env, depth);
    default:
      return 'unknown';
  }
}

function adtIsCopy(
  items: Items,
  copy: DefId,
  ty: Ty & { kind: 'adt' },
  env: readonly Predicate[],
  depth: number,
): Answer {
  if (items.poisoned.has(ty.def)) return 'unknown';
  const answers: Answer[] = [];
  for (const impl of items.implsOf(copy)) {
    const { selfTy } = items.impl(impl);
    if (selfTy.kind !== 'adt' || selfTy.def !== ty.def) {
      if (selfTy.kind === 'param') answers.push('unknown');
      continue;
    }
    const args: GenericArg[] = [...items.identityArgs(impl)];
    if (!matches(selfTy, ty, args)) continue;
    answers.push(
      all(
        items.predicates(impl).map((predicate): Answer => {
          const put = substPredicate(predicate, args);
          if (put.kind !== 'trait') return 'yes';
          if (put.ref.trait !== copy) return 'yes';
          const self = put.ref.args[0];
          return self.kind === 'type' ? isCopy(items, copy, self.ty, env, depth + 1) : 'unknown';
        }),
      ),
    );
  }
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}

/** Puts the goal's parts for the impl's parameters; false where the pattern asks for something else. */
function matches(pattern: Ty, goal: Ty, args: GenericArg[]): boolean {
  if (pattern.kind === 'param') {
    args[pattern.index] = { kind: 'type', ty: goal };
    return true;
  }
  if (pattern.kind === 'adt' && goal.kind === 'adt' && pattern.def === goal.def)
    return pattern.args.every((arg, i) => {
      const other = goal.args[i];
      if (arg.kind === 'type' && other.kind === 'type') return matches(arg.ty, other.ty, args);
      if (arg.kind === 'lifetime' && arg.region.kind === 'early') args[arg.region.index] = other;
      return true;
    });
  if (pattern.kind === 'ref' && goal.kind === 'ref')
    return pattern.mutable === goal.mutable && matches(pattern.ty, goal.ty, args);
  return sameTyErased(pattern, goal);
}

/** Whether a bound says that the type is `Copy`, itself or by a supertrait. */
function implies(items: Items, predicate: Predicate, ty: Ty, copy: DefId): boolean {
  if (predicate.kind !== 'trait') return false;
  const self = predicate.ref.args[0];
  return self?.kind === 'type' && sameTy(self.ty, ty) && leadsTo(items, predicate.ref.trait, copy, new Set());
}

function all(answers: readonly Answer[]): Answer {
  return answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes';
}
