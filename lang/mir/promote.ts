/**
 * Constant promotion: what a borrow of a constant expression refers to is a static of its own, so that `&1` lives for ever
 * (RFC 1414; `rustc_mir_transform::promote_consts`). Each promoted expression becomes a body that is checked with this one.
 */
import type { Program } from '../types/program.js';
import { ref } from '../types/ty.js';
import type {
  BasicBlock,
  Body,
  Local,
  LocalDecl,
  Location,
  Operand,
  Place,
  Rvalue,
  Statement,
  Terminator,
} from './mir.js';
import { asLocal, localPlace } from './place.js';
import type { MirQueries } from './queries.js';
import { findPromotable, type Temp } from './promotable.js';

interface DraftBlock {
  statements: Statement[];
  terminator: Terminator;
  readonly cleanup: boolean;
}

/** Body under change. */
interface Source {
  readonly program: Program;
  readonly body: Body;
  readonly blocks: DraftBlock[];
  readonly locals: LocalDecl[];
  readonly temps: Temp[];
}

interface Promotion {
  readonly source: Source;
  readonly locals: LocalDecl[];
  readonly blocks: { statements: Statement[]; terminator: Terminator; cleanup: boolean }[];
  /** Some temporary on the way is used elsewhere too, so nothing below it may go. */
  keep: boolean;
}

export function promoteConstants(program: Program, queries: MirQueries, body: Body): Body {
  const { temps, candidates } = findPromotable(program, queries, body);
  if (!candidates.length) return body;
  const blocks = body.blocks.map((b): DraftBlock => ({ ...b, statements: [...b.statements] }));
  const source: Source = { program, body, blocks, locals: [...body.locals], temps };
  const promoted: Body[] = [];
  const inserted: { readonly at: Location; readonly statement: Statement }[] = [];
  for (const at of [...candidates].reverse()) {
    const statement = blocks[at.block].statements[at.statement];
    if (statement.kind !== 'assign' || statement.rvalue.kind !== 'ref')
      throw new Error('a borrow was found here');
    const target = asLocal(statement.place);
    // It went away together with the larger expression that contains it.
    if (target !== undefined && temps[target].kind === 'promoted') continue;
    const [part, insertion] = promoteBorrow(source, at, body.promoted.length + promoted.length);
    promoted.push(part);
    inserted.push({ at, statement: insertion });
  }
  inserted.sort((x, y) => y.at.block - x.at.block || y.at.statement - x.at.statement);
  for (const { at, statement } of inserted) blocks[at.block].statements.splice(at.statement, 0, statement);
  return {
    ...body,
    locals: source.locals,
    blocks: blocks.map((b) => withoutPromoted(b, temps)),
    promoted: [...body.promoted, ...promoted],
  };
}

/** `x = &temp.f` becomes `p = const promoted; x = &(*p).f`, and the promoted body computes `&temp`. */
function promoteBorrow(source: Source, at: Location, index: number): [Body, Statement] {
  const { body, blocks, locals } = source;
  const statement = blocks[at.block].statements[at.statement];
  if (statement.kind !== 'assign' || statement.rvalue.kind !== 'ref')
    throw new Error('a borrow was found here');
  const { borrow, place } = statement.rvalue;
  const { span, scope } = statement;
  const ty = ref(locals[place.local].ty, borrow.kind === 'mut');
  const pointer = locals.length;
  locals.push({ ty, mutable: true, span, scope, info: { kind: 'temp' } });
  const through: Place = { local: pointer, projection: [{ kind: 'deref' }, ...place.projection] };
  blocks[at.block].statements[at.statement] = {
    ...statement,
    rvalue: { kind: 'ref', borrow, place: through },
  };
  const constant: Operand = { kind: 'const', constant: { ty, value: { kind: 'promoted', index } }, span };

  const promotion: Promotion = {
    source,
    locals: [{ ty, mutable: true, span, scope: 0, info: { kind: 'return' } }],
    blocks: [{ statements: [], terminator: { span, scope: 0, kind: 'return' }, cleanup: false }],
    keep: false,
  };
  const base = promoteLocal(promotion, place.local);
  emit(promotion, 0, { kind: 'ref', borrow, place: localPlace(base) }, span);
  const part: Body = {
    def: body.def,
    kind: 'promoted',
    name: `${body.name}::promoted[${index}]`,
    span,
    argCount: 0,
    locals: promotion.locals,
    blocks: promotion.blocks,
    scopes: [{ span }],
    upvars: [],
    promoted: body.promoted,
    closures: [],
  };
  const load: Statement = {
    span,
    scope,
    kind: 'assign',
    place: localPlace(pointer),
    rvalue: { kind: 'use', operand: constant },
  };
  return [part, load];
}

function emit(p: Promotion, local: Local, rvalue: Rvalue, span: Statement['span']): void {
  p.blocks[p.blocks.length - 1].statements.push({
    span,
    scope: 0,
    kind: 'assign',
    place: localPlace(local),
    rvalue,
  });
}

/** Moves the computation of a temporary into the promoted body; copies it if the temporary is used otherwise too. */
function promoteLocal(p: Promotion, local: Local): Local {
  const { source } = p;
  const temp = source.temps[local];
  if (temp.kind !== 'defined') throw new Error(`_${local} cannot be promoted`);
  const outerKeep = p.keep;
  if (temp.uses > 1) p.keep = true;
  if (!p.keep) source.temps[local] = { kind: 'promoted' };
  const decl = source.locals[local];
  const made =
    p.locals.push({ ty: decl.ty, mutable: true, span: decl.span, scope: 0, info: { kind: 'temp' } }) - 1;
  const block = source.blocks[temp.at.block];
  const statement = block.statements[temp.at.statement];
  if (statement) {
    if (statement.kind !== 'assign') throw new Error('a temporary is defined by an assignment');
    emit(p, made, promoteRvalue(p, statement.rvalue), statement.span);
  } else {
    const call = block.terminator;
    if (call.kind !== 'call' || call.target === undefined)
      throw new Error('a temporary is defined by a call');
    const { span, scope, lexical } = call;
    if (!p.keep) block.terminator = { span, scope, lexical, kind: 'goto', target: call.target };
    const func = promoteOperand(p, call.func);
    const args = call.args.map((arg) => ({ ...arg, operand: promoteOperand(p, arg.operand) }));
    const last = p.blocks[p.blocks.length - 1];
    const next = p.blocks.length;
    p.blocks.push({ statements: [], terminator: last.terminator, cleanup: false });
    last.terminator = {
      ...call,
      scope: 0,
      func,
      args,
      destination: localPlace(made),
      target: next,
      unwind: undefined,
    };
  }
  p.keep = outerKeep;
  return made;
}

function promotePlace(p: Promotion, { local, projection }: Place): Place {
  const base = promoteLocal(p, local);
  return {
    local: base,
    projection: projection.map((elem) =>
      elem.kind === 'index' ? { ...elem, local: promoteLocal(p, elem.local) } : elem,
    ),
  };
}

function promoteOperand(p: Promotion, operand: Operand): Operand {
  return operand.kind === 'const' ? operand : { ...operand, place: promotePlace(p, operand.place) };
}

function promoteRvalue(p: Promotion, rvalue: Rvalue): Rvalue {
  switch (rvalue.kind) {
    case 'use':
    case 'repeat':
    case 'cast':
    case 'unary':
      return { ...rvalue, operand: promoteOperand(p, rvalue.operand) };
    case 'binary':
      return { ...rvalue, left: promoteOperand(p, rvalue.left), right: promoteOperand(p, rvalue.right) };
    case 'aggregate':
      return { ...rvalue, operands: rvalue.operands.map((o) => promoteOperand(p, o)) };
    case 'ref':
    case 'raw-ref':
    case 'len':
    case 'discriminant':
    case 'copy-for-deref':
      return { ...rvalue, place: promotePlace(p, rvalue.place) };
  }
}

/** What computed or stored a temporary that was promoted is gone. */
function withoutPromoted(block: DraftBlock, temps: readonly Temp[]): BasicBlock {
  const gone = (local: Local | undefined): boolean =>
    local !== undefined && temps[local]?.kind === 'promoted';
  const statements = block.statements.filter((s) => {
    if (s.kind === 'assign') return !gone(asLocal(s.place));
    return s.kind === 'storage-live' || s.kind === 'storage-dead' ? !gone(s.local) : true;
  });
  const { terminator } = block;
  if (terminator.kind === 'drop' && gone(asLocal(terminator.place))) {
    const { span, scope, target } = terminator;
    return { ...block, statements, terminator: { span, scope, kind: 'goto', target } };
  }
  return { ...block, statements };
}
