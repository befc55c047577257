/** What collections have methods of their own for: the entry of a map, keeping some elements, a loop over a field that is needed meanwhile. */
import type { Block, Expr, Pattern } from '../../../lang/syntax/ast.js';
import { aroundIn, freshName, lineOf, rangeOf, textOf, type Proposal, type Subject } from '../context.js';
import { insert, replace } from '../edit.js';
import { indentAt, type Range } from '../place.js';

export function* collections(subject: Subject): Iterable<Proposal> {
  if (!subject.conflict) return;
  const at = aroundIn(subject, subject.conflict.loan.span);
  for (const expr of at?.exprs.toReversed() ?? []) {
    if (expr.kind === 'match') yield* entryOfMatch(subject, expr);
    if (expr.kind === 'if') yield* entryOfIf(subject, expr);
    if (expr.kind === 'for') {
      yield* retained(subject, expr);
      yield* takenOut(subject, expr);
    }
  }
}

// ---------------------------------------------------------------- maps

interface LookUp {
  readonly map: string;
  readonly key: string;
}

/** `match m.get_mut(&k) { Some(v) => v, None => { m.insert(k, x); … } }` → `m.entry(k).or_insert_with(|| x)`. */
function* entryOfMatch(
  subject: Subject,
  { scrutinee, arms, span }: Expr & { kind: 'match' },
): Iterable<Proposal> {
  const look = lookUp(subject, scrutinee);
  if (!look || arms.length !== 2) return;
  const found = arms.find((it) => bound(it.pat) !== undefined);
  const none = arms.find((it) => it !== found);
  if (!found || !none || !isName(found.body, bound(found.pat)!)) return;
  const made = inserted(subject, none.body, look);
  if (made) yield entry(subject, span, look, made);
  yield* testedFirst(subject, span, look, none.body);
}

/** The same with more in the arm: `if !m.contains_key(&k) { …; m.insert(k, x); } &m[&k]`. */
function* testedFirst(subject: Subject, span: Range, { map, key }: LookUp, none: Expr): Iterable<Proposal> {
  if (none.kind !== 'block' || !none.block.expr || !none.block.stmts.length) return;
  const { stmts, expr, span: block } = none.block;
  const tail = textOf(subject, expr.span);
  // What is looked up afterwards has to be the same as what was found before.
  if (!tail.includes(map) || !tail.includes(key)) return;
  const indent = indentAt(subject.text, span.lo);
  const made = textOf(subject, { lo: stmts[0].span.lo, hi: expr.span.lo }).trimEnd();
  const inner = indentAt(subject.text, stmts[0].span.lo);
  const lines = made.split('\n').map((it) => it.replace(inner, `${indent}    `));
  const isTail = aroundIn(subject, block)?.statements.some((it) => it.block.expr?.span.lo === span.lo);
  if (!isTail) return;
  yield {
    title: `test first, with \`${map}.contains_key\`, and look up afterwards (line ${lineOf(subject, span.lo)})`,
    cost: 'a second look-up',
    edits: [
      replace(
        span,
        `if !${map}.contains_key(${key}) {\n${indent}    ${lines.join('\n').trimStart()}\n${indent}}\n${indent}${tail}`,
      ),
    ],
  };
}

/** `if let Some(v) = m.get_mut(&k) { return v; } m.insert(k, x); m.get_mut(&k).unwrap()`. */
function* entryOfIf(
  subject: Subject,
  { condition, then, else: otherwise, span }: Expr & { kind: 'if' },
): Iterable<Proposal> {
  if (condition.kind !== 'let') return;
  const look = lookUp(subject, condition.expr);
  const name = bound(condition.pat);
  if (!look || name === undefined) return;
  const given = onlyExpr(then);
  if (otherwise) {
    const made = inserted(subject, otherwise, look);
    if (made && given && isName(given, name)) yield entry(subject, span, look, made);
    return;
  }
  if (given?.kind !== 'return' || !given.expr || !isName(given.expr, name)) return;
  const around = aroundIn(subject, span)?.statements.at(-1);
  const rest = around?.block.stmts.slice(around.index + 1) ?? [];
  const insertion = rest.length === 1 && rest[0].kind === 'expr' ? rest[0].expr : undefined;
  const made = insertion && around?.block.expr && insertionOf(subject, insertion, look);
  if (made) yield entry(subject, { lo: span.lo, hi: around.block.expr!.span.hi }, look, made);
}

interface Insertion {
  readonly key: string;
  readonly value: Expr;
}

function entry(subject: Subject, range: Range, { map }: LookUp, { key, value }: Insertion): Proposal {
  const text = textOf(subject, value.span);
  const how = value.kind === 'literal' ? `or_insert(${text})` : `or_insert_with(|| ${text})`;
  return {
    title: `look up once, with \`${map}.entry\`, on line ${lineOf(subject, range.lo)}`,
    cost: 'the key is needed by value, whether it is there or not',
    edits: [replace(range, `${map}.entry(${key}).${how}`)],
  };
}

function lookUp(subject: Subject, expr: Expr): LookUp | undefined {
  if (expr.kind !== 'method-call' || !/^get(?:_mut)?$/.test(expr.method.name) || expr.args.length !== 1)
    return undefined;
  return { map: textOf(subject, expr.receiver.span), key: textOf(subject, expr.args[0].span) };
}

/** The variable of `Some(v)`. */
function bound(pat: Pattern): string | undefined {
  if (pat.kind !== 'tuple-struct' || pat.pats.length !== 1) return undefined;
  const [inner] = pat.pats;
  return pat.path.segments.at(-1)!.ident.name === 'Some' && inner.kind === 'ident'
    ? inner.ident.name
    : undefined;
}

function isName(expr: Expr, name: string): boolean {
  return expr.kind === 'path' && expr.path.segments.length === 1 && expr.path.segments[0].ident.name === name;
}

/** The value that a block inserts first and then looks up. */
function inserted(subject: Subject, body: Expr, look: LookUp): Insertion | undefined {
  if (body.kind !== 'block' || body.block.stmts.length !== 1 || !body.block.expr) return undefined;
  const [stmt] = body.block.stmts;
  return stmt.kind === 'expr' ? insertionOf(subject, stmt.expr, look) : undefined;
}

function insertionOf(subject: Subject, expr: Expr, { map }: LookUp): Insertion | undefined {
  if (expr.kind !== 'method-call' || expr.method.name !== 'insert' || expr.args.length !== 2)
    return undefined;
  if (textOf(subject, expr.receiver.span) !== map) return undefined;
  return { key: textOf(subject, expr.args[0].span), value: expr.args[1] };
}

/** The one expression of a block, a statement or its value. */
function onlyExpr({ stmts, expr }: Block): Expr | undefined {
  if (!stmts.length) return expr;
  return stmts.length === 1 && !expr && stmts[0].kind === 'expr' ? stmts[0].expr : undefined;
}

// ---------------------------------------------------------------- keeping some elements

/** `for … in v.iter() { if c { v.remove(…); } }` → `v.retain(|…| !(c));`. */
function* retained(subject: Subject, { pat, iter, body, span }: Expr & { kind: 'for' }): Iterable<Proposal> {
  const test = onlyExpr(body);
  if (test?.kind !== 'if' || test.else || test.condition.kind === 'let') return;
  const removal = onlyExpr(test.then);
  if (removal?.kind !== 'method-call' || !/^(?:swap_)?remove$/.test(removal.method.name)) return;
  const collection = textOf(subject, removal.receiver.span);
  const over = textOf(subject, iter.span).replace(/\s+/g, '');
  const plain = [`&${collection}`, `${collection}.iter()`].includes(over);
  const counted = over === `${collection}.iter().enumerate()`;
  const parts = pat.kind === 'tuple' ? pat.pats.map((it) => textOf(subject, it.span)) : [];
  const params = counted ? parts.slice(1) : parts.length ? parts : [textOf(subject, pat.span)];
  if ((!plain && !counted) || params.length === 0 || params.length > 2) return;
  yield {
    title: `keep the elements that stay, with \`${collection}.retain\`, on line ${lineOf(subject, span.lo)}`,
    cost: 'nothing: each element is looked at once',
    edits: [
      replace(
        span,
        `${collection}.retain(|${params.join(', ')}| !(${textOf(subject, test.condition.span)}));`,
      ),
    ],
  };
}

// ---------------------------------------------------------------- a loop over a field

/** `for x in &self.f { … }` → `let f = std::mem::take(&mut self.f); for x in &f { … } self.f = f;`. */
function* takenOut(subject: Subject, { iter, body, span }: Expr & { kind: 'for' }): Iterable<Proposal> {
  const place = iteratedPlace(iter);
  const statement = aroundIn(subject, span)?.statements.at(-1);
  if (place?.kind !== 'field' || !statement) return;
  // On a way out of the loop the field would stay empty.
  if (/\breturn\b|\?/.test(textOf(subject, body.span))) return;
  const range = rangeOf(subject, statement);
  if (range.lo !== span.lo) return;
  const field = textOf(subject, place.span);
  const name = freshName(subject, place.field.name.replace(/^\d/, 'field$&'));
  const indent = indentAt(subject.text, range.lo);
  const mut = /&\s*mut\b|iter_mut/.test(textOf(subject, iter.span)) ? 'mut ' : '';
  yield {
    title: `take \`${field}\` out for the time of the loop on line ${lineOf(subject, span.lo)}, with \`std::mem::take\``,
    cost: 'the field is empty meanwhile, and gets its value back after the loop',
    edits: [
      insert(range.lo, `let ${mut}${name} = std::mem::take(&mut ${field});\n${indent}`),
      replace(place.span, name),
      insert(range.hi, `\n${indent}${field} = ${name};`),
    ],
  };
}

/** `x.f` of `&x.f`, `&mut x.f`, `x.f.iter()`, `x.f.iter_mut()`, and what is called on those. */
function iteratedPlace(iter: Expr): Expr | undefined {
  if (iter.kind === 'ref') return iter.expr;
  if (iter.kind !== 'method-call') return undefined;
  return /^iter(?:_mut)?$/.test(iter.method.name) ? iter.receiver : iteratedPlace(iter.receiver);
}
