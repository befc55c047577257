/**
 * Code that a newer model makes unnecessary: a copy, a block of its own, a second look-up, a `drop`. Each is taken out of the
 * text and the program checked again: with it gone, the older model rejects and the newer one accepts.
 */
import { crateAsWritten, type Edition } from '../../lang/front-end.js';
import type { Block, Expr } from '../../lang/syntax/ast.js';
import { functionsOf, isBlock, partsOf, partsOfBlock, type FnItem } from '../../lang/syntax/walk.js';
import { checkLowered, type Checked, type CheckModel, type Prepared } from '../check.js';
import { applyEdits, replace, type TextEdit } from '../fix/edit.js';
import type { Range } from '../fix/place.js';
import { Trials } from '../trials.js';

/** One piece of code that can go. */
export interface Workaround {
  /** "the copy of `names[0]`". */
  readonly what: string;
  /** Line (from 1) on which it stands. */
  readonly line: number;
  /** The models that accept the program without it. */
  readonly accepts: readonly CheckModel[];
  readonly edits: readonly TextEdit[];
}

interface Candidate {
  readonly what: string;
  readonly at: number;
  readonly edits: readonly TextEdit[];
}

const newer: readonly CheckModel[] = ['polonius', 'alpha'];

/** The work-arounds in a program that rustc's model accepts; none in one that it rejects. */
export function workarounds(checked: Checked, prepared: Prepared, edition: Edition): Workaround[] {
  const { file } = checked.frontEnd;
  if (checked.verdict !== 'accepted') return [];
  const { text } = file;
  const candidates = functionsOf(crateAsWritten(checked.frontEnd)).flatMap((fn) =>
    candidatesIn(text, fn).map((it) => ({ fn, ...it })),
  );
  const texts = candidates.flatMap((it) => it.edits.map((edit) => edit.text));
  const trials = new Trials(checked.frontEnd, prepared, { model: 'nll', edition }, [], texts);
  return candidates.flatMap(({ fn, what, at, edits }): Workaround[] => {
    const changed = applyEdits(text, edits);
    if (changed === undefined) return [];
    const accepts = trials.changed({ text: changed, fn }, (frontEnd) => {
      const verdict = (model: CheckModel): string => checkLowered(frontEnd, prepared.rules, model).verdict;
      // What the older model can do without is no work-around.
      return verdict('nll') === 'rejected' ? newer.filter((model) => verdict(model) === 'accepted') : [];
    });
    return accepts.length ? [{ what, line: file.lineAt(at), accepts, edits }] : [];
  });
}

function candidatesIn(text: string, { body }: FnItem): Candidate[] {
  const found: Candidate[] = [];
  if (body) visit(body);
  return found;

  function visit(part: Expr | Block): void {
    if (isBlock(part))
      for (const stmt of part.stmts) if (stmt.kind === 'expr') statement(stmt.expr, stmt.span);
    if (!isBlock(part)) expression(part);
    (isBlock(part) ? partsOfBlock(part) : partsOf(part)).forEach(visit);
  }

  function expression(expr: Expr): void {
    if (expr.kind === 'method-call' && expr.method.name === 'clone' && expr.args.length === 0)
      found.push({
        what: `the copy of \`${text.slice(expr.receiver.span.lo, expr.receiver.span.hi)}\``,
        at: expr.method.span.lo,
        edits: [replace({ lo: expr.receiver.span.hi, hi: expr.span.hi }, '')],
      });
    if (expr.kind === 'if') found.push(...lookups(text, expr));
  }

  function statement(expr: Expr, span: Range): void {
    if (expr.kind === 'block' && !expr.label && expr.block.expr === undefined)
      found.push({
        what: 'the block of its own',
        at: span.lo,
        edits: [
          replace({ lo: expr.block.span.lo, hi: expr.block.span.lo + 1 }, ''),
          replace({ lo: expr.block.span.hi - 1, hi: expr.block.span.hi }, ''),
        ],
      });
    if (
      expr.kind === 'call' &&
      /^(?:std::mem::)?drop$/.test(text.slice(expr.callee.span.lo, expr.callee.span.hi))
    )
      found.push({
        what: `the \`drop\` of \`${expr.args.map((it) => text.slice(it.span.lo, it.span.hi)).join(', ')}\``,
        at: span.lo,
        edits: [replace({ lo: span.lo, hi: text[span.hi] === ';' ? span.hi + 1 : span.hi }, '')],
      });
  }
}

/** `if m.contains_key(k) { … m.get(k).unwrap() … }` and `if e.is_some() { … e.unwrap() … }` → `if let Some(found) = …`. */
function lookups(text: string, { condition, then }: Expr & { kind: 'if' }): Candidate[] {
  if (condition.kind !== 'method-call') return [];
  const slice = ({ lo, hi }: Range): string => text.slice(lo, hi);
  const { receiver, method, args } = condition;
  const of = slice(receiver.span);
  const key = args.map((it) => slice(it.span)).join(', ');
  const forms =
    method.name === 'contains_key'
      ? ['get', 'get_mut'].map((look) => ({
          again: `${of}.${look}(${key})`,
          looked: `${of}.${look}(${key})`,
        }))
      : method.name === 'is_some' || method.name === 'is_ok'
        ? ['', '.as_ref()', '.as_mut()'].map((lend) => ({ again: `${of}${lend}`, looked: `${of}${lend}` }))
        : [];
  const pattern = method.name === 'is_ok' ? 'Ok' : 'Some';
  return forms.flatMap(({ again, looked }): Candidate[] => {
    const call = `${again}.unwrap()`;
    const at = text.indexOf(call, then.span.lo);
    if (at < 0 || at >= then.span.hi) return [];
    return [
      {
        what: `the second look-up \`${call}\``,
        at,
        edits: [
          replace(condition.span, `let ${pattern}(found) = ${looked}`),
          replace({ lo: at, hi: at + call.length }, 'found'),
        ],
      },
    ];
  });
}
