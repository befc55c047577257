/** The state of building one body, and the smallest steps on it. */
import type * as thir from '../../check/thir.js';
import type { Span } from '../../source.js';
import type { Program } from '../../types/program.js';
import { unit, type Ty } from '../../types/ty.js';
import type {
  BlockId,
  Constant,
  Local,
  LocalDecl,
  LocalInfo,
  Operand,
  Place,
  Rvalue,
  ScopeId,
  SourceScope,
  Statement,
  Terminator,
  Upvar,
} from '../mir.js';
import { localPlace, placeTy } from '../place.js';
import type { MirQueries } from '../queries.js';
import type { DropTree } from './drop-tree.js';
import { lexicalHere, type LexicalDraft } from './lexical.js';
import type { RegionScope, Regions } from './regions.js';
import type { Breakable, IfThen, OpenScope } from './scopes.js';

/** A block under construction. */
export interface DraftBlock {
  readonly statements: Statement[];
  terminator: Terminator | undefined;
  readonly cleanup: boolean;
}

/** The locals of a variable: that of the arm's body, and in a guarded arm the reference that the guard sees. */
export interface VarLocals {
  readonly body: Local;
  readonly guard?: Local;
}

/** Where an expression stands, for temporaries of block tails (E0597's help). */
export type Frame =
  | { readonly kind: 'statement'; readonly ignored: boolean }
  | { readonly kind: 'tail'; readonly ignored: boolean; readonly span: Span }
  | { readonly kind: 'sub' };

export interface Builder {
  readonly program: Program;
  readonly queries: MirQueries;
  readonly body: thir.Body;
  readonly regions: Regions;
  readonly upvars: readonly Upvar[];
  readonly blocks: DraftBlock[];
  readonly locals: LocalDecl[];
  readonly sourceScopes: SourceScope[];
  /** The block that control is in: expressions append to it and leave it where they end. */
  here: BlockId;
  /** The source scope of what is being built. */
  sourceScope: ScopeId;
  readonly argCount: number;
  readonly scopes: OpenScope[];
  readonly lexical: LexicalDraft;
  readonly breakables: Breakable[];
  ifThen: IfThen | undefined;
  readonly unwind: DropTree;
  /** Of a coroutine: what is dropped when it is dropped while it waits. */
  readonly coroutineDrops: DropTree | undefined;
  readonly frames: Frame[];
  /** Variables that are seen through references, by enclosing guard. */
  readonly guards: (readonly thir.VarId[])[];
  readonly vars: Map<thir.VarId, VarLocals>;
  /** Guards that are lowered once for each alternative use the same temporaries each time. */
  fixedScope: RegionScope | undefined;
  readonly fixedTemps: Map<thir.Expr, Local>;
  unitTemp: Local | undefined;
  /** In a closure: variables of the code around it, as locals. */
  readonly outer: Map<thir.VarId, Local>;
  readonly closures: { readonly expr: thir.Expr & { readonly kind: 'closure' } }[];
  /** `const` blocks, by the numbers that operands have for them. */
  readonly constants: thir.Body[];
}

/** Where a statement or terminator comes from. */
export interface At {
  readonly span: Span;
  readonly scope: ScopeId;
}

export function at(b: Builder, span: Span): At {
  return { span, scope: b.sourceScope };
}

// ---------------------------------------------------------------- blocks

export function newBlock(b: Builder, cleanup = false): BlockId {
  b.blocks.push({ statements: [], terminator: undefined, cleanup });
  return b.blocks.length - 1;
}

export function push(b: Builder, block: BlockId, statement: Statement): void {
  b.blocks[block].statements.push({ ...statement, lexical: lexicalHere(b) });
}

export function assign(b: Builder, place: Place, rvalue: Rvalue, span: Span): void {
  assignIn(b, b.here, at(b, span), place, rvalue);
}

export function assignIn(b: Builder, block: BlockId, where: At, place: Place, rvalue: Rvalue): void {
  push(b, block, { ...where, kind: 'assign', place, rvalue });
}

export function assignUnit(b: Builder, place: Place, span: Span): void {
  assign(b, place, use(unitOperand(span)), span);
}

/** A block ends once. */
export function terminate(b: Builder, block: BlockId, terminator: Terminator): void {
  const draft = b.blocks[block];
  if (draft.terminator)
    throw new Error(`block ${block} ends twice: ${draft.terminator.kind}, ${terminator.kind}`);
  draft.terminator = { ...terminator, lexical: lexicalHere(b) };
}

export function goto(b: Builder, from: BlockId, where: At, target: BlockId): void {
  terminate(b, from, { ...where, kind: 'goto', target });
}

/** Ends the block as a branch on a boolean. */
export function branch(
  b: Builder,
  from: BlockId,
  where: At,
  condition: Operand,
  yes: BlockId,
  no: BlockId,
): void {
  terminate(b, from, { ...where, kind: 'switch', discr: condition, values: [0n], targets: [no, yes] });
}

// ---------------------------------------------------------------- locals

export function newLocal(
  b: Builder,
  ty: Ty,
  span: Span,
  mutable = true,
  info: LocalInfo = { kind: 'temp' },
): Local {
  b.locals.push({ ty, mutable, span, scope: b.sourceScope, info });
  return b.locals.length - 1;
}

export function temp(b: Builder, ty: Ty, span: Span): Place {
  return localPlace(newLocal(b, ty, span));
}

/** The one place for values of type `()` that nobody reads. */
export function unitTemp(b: Builder): Place {
  b.unitTemp ??= newLocal(b, unit, b.body.span);
  return localPlace(b.unitTemp);
}

export function varLocal(b: Builder, id: thir.VarId, guard = false): Local {
  const locals = b.vars.get(id);
  if (!locals) throw new Error(`variable ${b.body.vars[id]?.name ?? id} is used before its binding`);
  return guard ? locals.guard! : locals.body;
}

export function inGuard(b: Builder, id: thir.VarId): boolean {
  return b.guards.some((ids) => ids.includes(id));
}

export function newSourceScope(b: Builder, span: Span): ScopeId {
  b.sourceScopes.push({ span, parent: b.sourceScope });
  return b.sourceScopes.length - 1;
}

// ---------------------------------------------------------------- values

export function typeOf(b: Builder, place: Place): Ty {
  return b.queries.normalize(placeTy(b.program, b.locals, place));
}

/** Reads the place: a copy if its type allows, a move otherwise. */
export function consume(b: Builder, place: Place): Operand {
  return { kind: b.queries.isCopy(typeOf(b, place)) ? 'copy' : 'move', place };
}

export function use(operand: Operand): Rvalue {
  return { kind: 'use', operand };
}

export function move(place: Place): Operand {
  return { kind: 'move', place };
}

/** The operand read without being used up. */
export function copied(operand: Operand): Operand {
  return operand.kind === 'move' ? { kind: 'copy', place: operand.place } : operand;
}

export function unitOperand(span: Span): Operand {
  return literal(unit, '()', span);
}

export function literal(ty: Ty, text: string, span: Span): Operand {
  const constant: Constant = { ty, value: { kind: 'literal', text } };
  return { kind: 'const', constant, span };
}

// ---------------------------------------------------------------- frames

/** The tail expression that the current one belongs to, if it does. */
export function blockTail(b: Builder): { readonly ignored: boolean; readonly span: Span } | undefined {
  for (let i = b.frames.length - 1; i >= 0; i--) {
    const frame = b.frames[i];
    if (frame.kind === 'statement') return undefined;
    if (frame.kind === 'tail') return { ignored: frame.ignored, span: frame.span };
  }
  return undefined;
}

export function ignoresTail(b: Builder): boolean {
  const last = b.frames[b.frames.length - 1];
  return last !== undefined && last.kind !== 'sub' && last.ignored;
}
