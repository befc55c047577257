/**
 * Variables, results and values that are moved have a size that is known: of variables it is a matter of their types (E0277), of
 * temporaries rustc asks it of MIR (E0161).
 */
import { error, type Diagnostic } from '../diagnostic.js';
import { isSized, paramEnv, structTail } from '../traits/index.js';
import { printTy } from '../types/print.js';
import type { Program } from '../types/program.js';
import type { Body, LocalDecl } from './mir.js';

export interface Sizes {
  readonly diagnostics: readonly Diagnostic[];
  /** A variable has no size: rustc finds that out with its type, and does not borrow-check the body. */
  readonly illTyped: boolean;
}

export function checkSized(program: Program, body: Body): Sizes {
  const env = paramEnv(program, body.def);
  const lacking = body.locals.filter(({ ty, info }) => {
    if (info.kind === 'ref-for-guard') return false;
    const variable = isVariable(info);
    if (!possible.has(ty.kind) && !(variable && ty.kind === 'param')) return false;
    const tail = structTail(program, env, ty);
    return tail.kind === 'param' ? variable && !isSized(program, env, ty) : unsized.has(tail.kind);
  });
  const illTyped = lacking.some(({ info }) => isVariable(info));
  const told = lacking.filter(({ info }) => info.kind !== 'temp' || !illTyped);
  return { diagnostics: told.map((local) => withoutSize(program, local)), illTyped };
}

const unsized: ReadonlySet<string> = new Set(['str', 'slice', 'dynamic']);

/** Types that may have no size, or have a part that has none. */
const possible: ReadonlySet<string> = new Set([...unsized, 'adt']);

function isVariable({ kind }: LocalDecl['info']): boolean {
  return kind === 'var' || kind === 'arg';
}

function withoutSize(program: Program, { ty, span, info }: LocalDecl): Diagnostic {
  const name = printTy(program, ty);
  return info.kind === 'temp'
    ? error(
        'E0161',
        span,
        `cannot move a value of type \`${name}\``,
        `the size of \`${name}\` cannot be statically determined`,
      )
    : error(
        'E0277',
        span,
        `the size for values of type \`${name}\` cannot be known at compilation time`,
        "doesn't have a size known at compile-time",
      );
}
