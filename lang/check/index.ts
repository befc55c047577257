/**
 * The checker of bodies, pass by pass: names and desugarings (`lower/`), types (`typeck/`), the typed tree
 * (`build/`), whether matches leave values out (`exhaustive/`). A body with an error has no tree.
 */
import { primarySpan, unsupported, type Diagnostic } from '../diagnostic.js';
import { isBroken } from '../types/fold.js';
import type { BodyResolver, DefId, Program } from '../types/program.js';
import type { Ty } from '../types/ty.js';
import { buildBody } from './build/body.js';
import type { BodyOf } from './evaluate.js';
import { checkBindings } from './conflicting-bindings.js';
import { checkExhaustive } from './exhaustive/body.js';
import type { HBody } from './hir.js';
import { lowerBody } from './lower/body.js';
import type { CheckedBody } from './thir.js';
import { typeBody } from './typeck/body.js';

export type * from './thir.js';

/** `bodyOf`: the typed trees of other bodies, of which patterns ask what constants are. */
export function checkBody(
  program: Program,
  resolver: BodyResolver,
  def: DefId,
  bodyOf: BodyOf = () => undefined,
): CheckedBody {
  const { body, diagnostics } = lowerBody(program, resolver, def);
  if (!body) return { def, diagnostics };
  const checked = checkLowered(program, resolver, def, body, bodyOf);
  return diagnostics.length ? { ...checked, diagnostics: [...diagnostics, ...checked.diagnostics] } : checked;
}

function checkLowered(
  program: Program,
  resolver: BodyResolver,
  def: DefId,
  body: HBody,
  bodyOf: BodyOf,
): CheckedBody {
  const typed = typeBody(program, resolver, def, body);
  const { diagnostics, unsafety } = typed.fcx;
  if (diagnostics.length) return { def, diagnostics: certain(program, def, diagnostics) };
  // What is wrong with its types was told where they are declared; a tree can't be built of them.
  if (typed.fcx.infer.broken || ownTypes(program, def).some(isBroken)) return { def, diagnostics: unsafety };
  const built = buildBody(typed, bodyOf);
  if (!built.body) return { def, diagnostics: built.diagnostics };
  if (typed.fcx.infer.broken) return { def, diagnostics: unsafety };
  const facts = { program, env: typed.fcx.infer.env, owner: def };
  const uncovered = checkExhaustive(facts, built.body);
  if (typed.fcx.infer.broken) return { def, diagnostics: unsafety };
  if (uncovered.length) return { def, diagnostics: [...unsafety, ...uncovered] };
  return { def, body: built.body, diagnostics: [...unsafety, ...checkBindings(facts, built.body)] };
}

/** The types in a body's signature and in the head of the impl around it. */
function ownTypes(program: Program, def: DefId): readonly Ty[] {
  const { kind, parent } = program.def(def);
  const sig = kind === 'fn' || kind === 'assoc-fn' ? program.fn(def).sig : undefined;
  const isConst = kind === 'const' || kind === 'static' || kind === 'assoc-const';
  const own = sig ? [...sig.inputs, sig.output] : isConst ? [program.const(def).ty] : [];
  if (parent === undefined || program.def(parent).kind !== 'impl') return own;
  const { selfTy, trait } = program.impl(parent);
  return [...own, selfTy, ...(trait?.args ?? []).flatMap((arg) => (arg.kind === 'type' ? [arg.ty] : []))];
}

/**
 * Errors of types are told only where everything is understood: a declaration or an expression that we refuse may be
 * what makes the rest right.
 */
function certain(program: Program, def: DefId, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const refusals = diagnostics.filter((d) => d.code === 'unsupported');
  if (refusals.length) return refusals;
  if (!program.diagnostics.some((d) => d.code === 'unsupported')) return diagnostics;
  const at = primarySpan(diagnostics[0]) ?? program.def(def).nameSpan;
  return [unsupported(at, 'this, in a program with declarations that are not understood,')];
}
