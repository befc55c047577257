/**
 * Small edits of a program that are likely to make its ownership, borrows or lifetimes wrong: what is told of the
 * mutant is then compared with what rustc says.
 */
import { parseCrate, type Edition } from '../../lang/syntax/parse.js';
import type { Block, Expr, Pattern, Stmt } from '../../lang/syntax/ast.js';
import { SourceMap, type Span } from '../../lang/source.js';

/** A text that stands in place of `[lo, hi)`; those of one edit do not overlap. */
export interface Change {
  readonly lo: number;
  readonly hi: number;
  readonly text: string;
}

export interface Edit {
  /** What it does, as a word: `drop-clone`, `swap`, … */
  readonly kind: string;
  readonly changes: readonly Change[];
}

/** All edits of a program. What the user's macros wrote is left alone. */
export function editsOf(text: string, edition: Edition): readonly Edit[] {
  const { crate, diagnostics } = parseCrate(new SourceMap().add('p.rs', text), { edition });
  if (diagnostics.length) return [];
  const edits: Edit[] = [...lifetimeEdits(text)];
  walk(crate.items, (node) => edits.push(...editsOfNode(node, text)));
  return edits;
}

export function apply(text: string, { changes }: Edit): string {
  const last = [...changes].sort((a, b) => b.lo - a.lo);
  return last.reduce((made, { lo, hi, text: put }) => made.slice(0, lo) + put + made.slice(hi), text);
}

/** Any node of the tree: what is inside is found by its shape, so that new kinds of nodes are walked too. */
interface Node {
  readonly kind?: string;
  readonly span?: Span;
  readonly stmts?: readonly Stmt[];
}

function walk(part: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(part)) for (const each of part) walk(each, visit);
  else if (typeof part === 'object' && part !== null) {
    if ('span' in part || 'stmts' in part) visit(part as Node);
    for (const each of Object.values(part)) if (typeof each === 'object') walk(each, visit);
  }
}

const COPIES = new Set([
  'clone',
  'to_owned',
  'to_string',
  'to_vec',
  'cloned',
  'copied',
  'take',
  'as_ref',
  'as_mut',
  'as_deref',
]);
const RENAMED: Readonly<Record<string, readonly string[]>> = {
  iter: ['into_iter', 'iter_mut'],
  iter_mut: ['into_iter', 'iter'],
  into_iter: ['iter'],
  as_ref: ['as_mut'],
  as_mut: ['as_ref'],
  get_mut: ['get'],
  borrow_mut: ['borrow'],
  borrow: ['borrow_mut'],
};

function editsOfNode(node: Node, text: string): Edit[] {
  if (node.stmts) return editsOfBlock(node as Block, text);
  switch (node.kind) {
    case 'method-call':
    case 'ref':
    case 'closure':
    case 'if':
    case 'match':
    case 'for':
    case 'let':
    case 'unary':
      return 'id' in node ? editsOfExpr(node as Expr, text) : [];
    case 'ident':
      return editsOfBinding(node as Pattern & { kind: 'ident' }, text);
    default:
      return [];
  }
}

function editsOfExpr(expr: Expr, text: string): Edit[] {
  const { lo, hi } = expr.span;
  const one = (kind: string, from: number, to: number, put: string): Edit[] => [
    { kind, changes: [{ lo: from, hi: to, text: put }] },
  ];
  const startsWithRef = (at: Expr) => (at.kind === 'ref' ? [] : one('add-ref', at.span.lo, at.span.lo, '&'));
  switch (expr.kind) {
    case 'method-call': {
      const { name, span } = expr.method;
      const renamed = (RENAMED[name] ?? []).flatMap((other) =>
        one(`${name}-${other}`, span.lo, span.hi, other),
      );
      if (!COPIES.has(name) || expr.args.length) return renamed;
      return [...renamed, ...one(`drop-${name}`, expr.receiver.span.hi, hi, '')];
    }
    case 'ref': {
      // Types have references too.
      if (!('expr' in expr) || expr.raw) return [];
      const inner = expr.expr.span.lo;
      return [
        ...one('drop-ref', lo, inner, ''),
        ...one(expr.mutable ? 'share' : 'make-mut', lo, inner, expr.mutable ? '&' : '&mut '),
      ];
    }
    case 'unary':
      return expr.op === '*' ? one('reborrow', lo, lo, '&') : [];
    case 'closure': {
      const move = /\bmove\b\s*/.exec(text.slice(lo, expr.body.span.lo));
      if (!expr.move) return one('add-move', expr.headSpan.lo, expr.headSpan.lo, 'move ');
      return move ? one('drop-move', lo + move.index, lo + move.index + move[0].length, '') : [];
    }
    case 'match':
      return startsWithRef(expr.scrutinee);
    case 'for':
      return startsWithRef(expr.iter);
    case 'let':
      return startsWithRef(expr.expr);
    default:
      return [];
  }
}

function editsOfBinding(pattern: Pattern & { kind: 'ident' }, text: string): Edit[] {
  const { lo } = pattern.span;
  if (!pattern.ident || pattern.ident.span === undefined) return [];
  const head = text.slice(lo, pattern.ident.span.lo);
  if (pattern.byRef || pattern.mutable)
    return [
      { kind: 'drop-mode', changes: [{ lo, hi: pattern.ident.span.lo, text: '' }] },
      ...(/ref\s+mut/.test(head)
        ? [{ kind: 'ref-mut-ref', changes: [{ lo, hi: pattern.ident.span.lo, text: 'ref ' }] }]
        : []),
    ];
  return [{ kind: 'add-ref-mode', changes: [{ lo, hi: lo, text: 'ref ' }] }];
}

/** What is between the statements matters: their order, how often they run, and what else happens there. */
function editsOfBlock(block: Block, text: string): Edit[] {
  const edits: Edit[] = [];
  const { stmts } = block;
  const spans = stmts.map((it) => it.span);
  const written = (at: number) => text.slice(spans[at].lo, spans[at].hi);
  for (let at = 0; at < stmts.length; at++) {
    if (stmts[at].kind === 'item') continue;
    const { lo, hi } = spans[at];
    edits.push({ kind: 'duplicate', changes: [{ lo: hi, hi, text: ` ${written(at)}` }] });
    for (const next of [at + 1, at + 2]) {
      if (next >= stmts.length || stmts[next].kind === 'item') continue;
      edits.push({
        kind: 'swap',
        changes: [
          { lo, hi, text: written(next) },
          { lo: spans[next].lo, hi: spans[next].hi, text: written(at) },
        ],
      });
    }
    const stmt = stmts[at];
    if (stmt.kind === 'expr') edits.push(...hoists(stmt.expr, text));
    if (stmt.kind === 'let') edits.push(...uses(stmt, block, at, text));
  }
  return edits;
}

/** The first statements of a loop's body, moved before the loop. */
function hoists(loop: Expr, text: string): Edit[] {
  if (loop.kind !== 'loop' && loop.kind !== 'while' && loop.kind !== 'for') return [];
  const [first] = loop.body.stmts;
  if (first?.kind !== 'let') return [];
  const { lo, hi } = first.span;
  return [
    {
      kind: 'hoist',
      changes: [
        { lo: loop.span.lo, hi: loop.span.lo, text: `${text.slice(lo, hi)} ` },
        { lo, hi, text: '' },
      ],
    },
  ];
}

/** A variable is moved, borrowed for longer, or changed, between two of the statements that follow it. */
function uses(stmt: Stmt & { kind: 'let' }, { stmts, expr }: Block, at: number, text: string): Edit[] {
  if (stmt.pat.kind !== 'ident' || !stmt.pat.ident) return [];
  const { name } = stmt.pat.ident;
  const edits: Edit[] = [];
  const insert = (kind: string, put: string, lo: number, then?: readonly [string, number]) =>
    edits.push({
      kind,
      changes: [
        { lo, hi: lo, text: `${put} ` },
        ...(then ? [{ lo: then[1], hi: then[1], text: ` ${then[0]}` }] : []),
      ],
    });
  for (let next = at + 1; next < stmts.length; next++) {
    if (stmts[next].kind === 'item') continue;
    const { lo, hi } = stmts[next].span;
    if (!text.slice(lo, hi).includes(name)) continue;
    insert('move-before', `drop(${name});`, lo);
    insert('move-into', `let taken = ${name};`, lo);
    insert('hold-mut', `let held = &mut ${name};`, lo, ['let _ = &*held;', hi]);
    insert('hold', `let held = &${name};`, lo, ['let _ = &*held;', hi]);
    insert('capture', `let held = || { let _ = &${name}; };`, lo, ['held();', hi]);
    insert('capture-mut', `let mut held = || { let _ = &mut ${name}; };`, lo, ['held();', hi]);
    insert('capture-move', `let held = move || { let _ = &${name}; };`, lo, ['held();', hi]);
  }
  // The value of the block is borrowed from what ends with it.
  if (expr && text.slice(expr.span.lo, expr.span.hi) === name)
    edits.push({ kind: 'return-ref', changes: [{ lo: expr.span.lo, hi: expr.span.lo, text: '&' }] });
  return edits;
}

const LIFETIMES: readonly (readonly [string, RegExp, string])[] = [
  ['elide-lifetime', /(?<=&)'\w+ /g, ''],
  ['drop-bound', /\s*\+ '\w+/g, ''],
  ['drop-outlives', /(?<='\w+): '\w+/g, ''],
  ['drop-type-outlives', /(?<=\b[A-Z]\w*): '\w+(?=[,>\s])/g, ''],
  ['static-to-elided', /(?<=&)'static /g, ''],
  ['make-static', /(?<=&)'(?!static\b)\w+ /g, "'static "],
  ['rename-lifetime', /(?<=&)'a\b/g, "'b"],
  ['rename-lifetime', /(?<=&)'b\b/g, "'a"],
  ['elide-argument', /(?<=\w<)'(?:a|b|_)(?=[,>])/g, "'_"],
  ['drop-copy', /\bCopy, |, Copy\b/g, ''],
  ['drop-bound', / ?\+ (?:Copy|Clone|Send|Sync)\b/g, ''],
  ['drop-bound', /: (?:Copy|Clone)(?=[,>\s])/g, ''],
  ['share-self', /&mut self\b/g, '&self'],
  ['take-self', /&(?:mut )?self\b(?=[,)])/g, 'self'],
  ['mut-self', /&self\b(?=[,)])/g, '&mut self'],
  ['share-parameter', /(?<=: )&mut (?=[A-Z\w[])/g, '&'],
];

function lifetimeEdits(text: string): Edit[] {
  const comments = [...text.matchAll(/\/\/[^\n]*|"(?:[^"\\]|\\.)*"/g)].map((it) => [
    it.index,
    it.index + it[0].length,
  ]);
  return LIFETIMES.flatMap(([kind, pattern, put]) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: found }) =>
      comments.some(([lo, hi]) => lo <= index && index < hi)
        ? []
        : [{ kind, changes: [{ lo: index, hi: index + found.length, text: put }] }],
    ),
  );
}
