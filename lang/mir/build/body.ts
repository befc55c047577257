/** A whole body: its arguments, its value, its ways out. */
import type * as thir from '../../check/thir.js';
import type { Program } from '../../types/program.js';
import type { Body, LocalDecl, LocalInfo, Upvar } from '../mir.js';
import { localPlace, returnPlace } from '../place.js';
import { promoteConstants } from '../promote.js';
import { traitQueries, type MirQueries } from '../queries.js';
import { simplify } from '../simplify.js';
import { at, newBlock, newLocal, newSourceScope, terminate, type Builder } from './builder.js';
import { newDropTree } from './drop-tree.js';
import { intoPlace } from './into.js';
import { finishLexical, lexicalId, newLexicalDraft } from './lexical.js';
import { writtenTypes } from './match/annotations.js';
import { declareBindings, placeIntoPattern } from './match/bindings.js';
import { regionsOf } from './regions.js';
import { resolveOuter, upvarsOf } from './upvars.js';
import { inBreakable, inScope, owesDrop, writeCoroutineDrops, writeUnwind } from './scopes.js';

/**
 * The MIR of a checked body, as it stands when borrow checking starts. Total: what could be wrong with the program was said
 * before.
 */
export function buildMir(
  program: Program,
  body: thir.Body,
  queries: MirQueries = traitQueries(program, body.def),
  upvars: readonly Upvar[] = [],
): Body {
  return promote(program, queries, constructMir(program, body, queries, upvars));
}

/** The second half of `buildMir`: constant expressions that are borrowed become bodies of their own. */
export function promote(program: Program, queries: MirQueries, body: Body): Body {
  const constants = body.promoted.map((constant) => promote(program, queries, constant));
  return simplify(promoteConstants(program, queries, { ...body, promoted: constants }));
}

/** The first half of `buildMir`: nothing is promoted but in closures. */
export function constructMir(
  program: Program,
  body: thir.Body,
  queries: MirQueries,
  upvars: readonly Upvar[] = [],
): Body {
  const b = newBuilder(program, body, queries, upvars);
  if (body.kind === 'const' || body.kind === 'static') {
    intoPlace(b, returnPlace, body.value);
    terminate(b, b.here, { ...at(b, body.span), kind: 'return' });
  } else {
    lowerFunction(b);
  }
  writeCoroutineDrops(b);
  writeUnwind(b);
  resolveOuter(b);
  const blocks = b.blocks.map(({ statements, terminator, cleanup }) => ({
    statements,
    // A block that nothing leads to may have been left open.
    terminator: terminator ?? ({ span: body.span, scope: 0, kind: 'unreachable' } as const),
    cleanup,
  }));
  const constants = b.constants.map((own, number): Body => {
    const mir = constructMir(program, own, queries);
    return { ...mir, kind: 'promoted', isConstBlock: true, name: `${mir.name}::{constant#${number}}` };
  });
  const built: Body = {
    def: body.def,
    kind: body.kind,
    ...(body.coroutine ? { coroutine: body.coroutine } : {}),
    name: program.path(body.def),
    span: body.span,
    argCount: b.argCount,
    locals: b.locals,
    blocks,
    scopes: b.sourceScopes,
    lexical: finishLexical(b.lexical),
    upvars,
    promoted: constants,
    written: writtenTypes(body),
    ...(body.hidden ? { hidden: body.hidden } : {}),
    closures: [
      ...constants.flatMap((constant) => constant.closures),
      ...[...new Map(b.closures.map((closure) => [closure.expr.body.def, closure])).values()].map(
        ({ expr }) => buildMir(program, expr.body, queries, upvarsOf(b, expr)),
      ),
    ],
    ...(body.kind === 'closure'
      ? {
          headSpan: body.headSpan,
          userSig: { inputs: body.params.slice(1).map((param) => param.userTy), output: body.outputTy },
        }
      : {}),
  };
  return simplify(built);
}

function newBuilder(
  program: Program,
  body: thir.Body,
  queries: MirQueries,
  upvars: readonly Upvar[],
): Builder {
  const returned: LocalDecl = {
    ty: body.output,
    mutable: true,
    span: body.span,
    scope: 0,
    info: { kind: 'return' },
  };
  const b: Builder = {
    program,
    queries,
    body,
    regions: regionsOf(program, body),
    upvars,
    blocks: [],
    locals: [returned],
    sourceScopes: [{ span: body.span }],
    here: 0,
    sourceScope: 0,
    argCount: body.params.length,
    scopes: [],
    lexical: newLexicalDraft(),
    breakables: [],
    ifThen: undefined,
    unwind: newDropTree(),
    coroutineDrops: body.coroutine ? newDropTree() : undefined,
    frames: [],
    guards: [],
    vars: new Map(),
    fixedScope: undefined,
    fixedTemps: new Map(),
    unitTemp: undefined,
    closures: [],
    constants: [],
    outer: new Map(),
  };
  newBlock(b);
  return b;
}

function lowerFunction(b: Builder): void {
  const { body, regions } = b;
  const end = { ...body.span, lo: body.span.hi };
  inScope(b, regions.callSite, () => {
    inBreakable(b, 'return', undefined, returnPlace, end, () => {
      inScope(b, regions.arguments, () => {
        lowerArguments(b);
        intoPlace(b, returnPlace, body.value);
      });
      return true;
    });
    terminate(b, b.here, { ...at(b, end), kind: 'return' });
  });
}

/** All arguments exist before the first pattern is bound; they are dropped in reverse, after what is bound from them. */
function lowerArguments(b: Builder): void {
  const { params, value } = b.body;
  for (const param of params) newLocal(b, param.ty, param.pat?.span ?? b.body.span, true, argInfo(param));
  let visible: number | undefined;
  params.forEach((param, i) => {
    const local = i + 1;
    owesDrop(b, b.regions.arguments, local);
    b.lexical.locals.set(local, lexicalId(b, b.regions.arguments));
    if (!param.pat) return;
    const simple = simpleBinding(param.pat);
    if (simple) {
      const v = b.body.vars[simple.id];
      b.locals[local] = { ...b.locals[local], mutable: v.mutable };
      b.vars.set(simple.id, { body: local });
      return;
    }
    if (declareBindings(b, param.pat, { matched: localPlace(local), matchedSpan: param.pat.span }))
      visible ??= newSourceScope(b, value.span);
    placeIntoPattern(b, param.pat, localPlace(local), undefined);
  });
  if (visible !== undefined) b.sourceScope = visible;

  function argInfo(param: thir.Param): LocalInfo {
    const simple = param.pat && simpleBinding(param.pat);
    return { kind: 'arg', name: simple && b.body.vars[simple.id].name, self: param.self };
  }
}

/** `x`, `mut x`: the argument itself is the variable. */
function simpleBinding(pat: thir.Pattern): (thir.Pattern & { readonly kind: 'binding' }) | undefined {
  if (pat.kind === 'ascribe') return simpleBinding(pat.sub);
  return pat.kind === 'binding' && pat.mode === 'value' && !pat.sub ? pat : undefined;
}
