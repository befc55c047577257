/** How a value came to be moved: by a call on it, by a closure, by a pattern. After rustc's `explain_captures`. */
import type { Emission, MoveOut } from '../../facts/emitted.js';
import type { Body, Location, Operand, Place } from '../../lang/mir/mir.js';
import type { Span } from '../../lang/source.js';
import type { DefId } from '../../lang/types/program.js';
import { implementsTrait } from '../../lang/traits/index.js';
import { eraseRegions } from '../../lang/types/fold.js';
import { printTy } from '../../lang/types/print.js';
import type { Ty } from '../../lang/types/ty.js';
import { moveSite, showUse } from './closure-use.js';
import {
  describeAny,
  localName,
  overlaps,
  placeTy,
  sameSpan,
  showTy,
  statementAt,
  terminatorAt,
  type Context,
  type Draft,
} from './context.js';
import { envOf, isClone, suggestCloning } from './suggestion.js';

export interface Taking {
  readonly location: Location;
  readonly span: Span;
  /** What is moved. */
  readonly place: Place;
}

export interface Told {
  /** "partially " or nothing. */
  readonly partially: string;
  /** ", in previous iteration of loop" or nothing. */
  readonly again: string;
  /** Where the error is shown. */
  readonly at: Span;
}

/** The call whose receiver, operand or callee the moved value is. */
interface Call {
  readonly how: 'call' | 'method' | 'operator' | 'loop';
  readonly callee: DefId | undefined;
  readonly span: Span;
  readonly unary: boolean;
}

/** Labels and notes that say what moved the value. */
export function explainTaking(cx: Context, draft: Draft, taking: Taking, told: Told): void {
  const { partially, again, at } = told;
  const name = describeAny(cx, taking.place);
  const capture = moveSite(cx, taking.location, taking.place);
  const call = capture ? undefined : callTaking(cx, taking);
  if (!call) {
    if (!sameSpan(taking.span, at) || again)
      draft.label(taking.span, `value ${partially}moved${capture ? ' into closure' : ''} here${again}`);
    if (!again) showUse(draft, capture, `variable ${partially}moved due to use`, 'moved');
    return;
  }
  switch (call.how) {
    case 'call':
      draft.label(call.span, `${name} ${partially}moved due to this call${again}`);
      draft.note('this value implements `FnOnce`, which causes it to be moved when called', taking.span);
      return;
    case 'operator':
      draft.label(call.span, `${name} ${partially}moved due to usage in operator${again}`);
      noteReceiver(
        cx,
        draft,
        call,
        `calling this operator moves the ${call.unary ? 'value' : 'left-hand side'}`,
      );
      return;
    case 'loop':
    case 'method': {
      const ty = placeTy(cx, taking.place);
      if (call.how === 'loop') {
        if (loopsOverReference(cx, ty))
          draft.help(
            `consider iterating over a slice of the \`${showTy(cx, ty)}\`'s content to avoid moving into the \`for\` loop`,
            { span: taking.span, text: '', primary: true },
          );
        draft.label(
          taking.span,
          `${name} ${partially}moved due to this implicit call to \`.into_iter()\`${again}`,
        );
        if (ty.kind === 'ref' && ty.mutable && !again)
          draft.help(`consider creating a fresh reborrow of ${name} here`, {
            span: taking.span,
            text: '',
            primary: true,
          });
      } else {
        draft.label(call.span, `${name} ${partially}moved due to this method call${again}`);
        suggestBefore(cx, draft, taking, ty);
      }
      const method = call.callee === undefined ? undefined : pathOf(cx, call.callee);
      if (method !== undefined)
        noteReceiver(
          cx,
          draft,
          call,
          `\`${method}\` takes ownership of the receiver \`self\`, which moves ${name}`,
        );
    }
  }
}

/** What could be called before the method that takes the value. */
function suggestBefore(cx: Context, draft: Draft, { span }: Taking, ty: Ty): void {
  const kind = ty.kind === 'adt' ? cx.program.def(ty.def).name : '';
  if ((kind === 'Option' || kind === 'Result') && cx.program.def((ty as Ty & { kind: 'adt' }).def).library)
    draft.label(span, "help: consider calling `.as_ref()` or `.as_mut()` to borrow the type's contents");
  if (isClone(cx, ty))
    draft.help('you can `clone` the value and consume it, but this might not be your desired behavior', {
      span,
      text: '',
      primary: true,
    });
}

function loopsOverReference(cx: Context, ty: Ty): boolean {
  const trait = cx.program.lang('IntoIterator');
  const reference: Ty = { kind: 'ref', region: { kind: 'erased' }, mutable: false, ty: eraseRegions(ty) };
  return trait !== undefined && implementsTrait(cx.program, envOf(cx), trait, reference);
}

const noted = new WeakMap<Emission, Set<DefId>>();

/** A note at the parameter that takes the value; one for each callee in a body. */
function noteReceiver(cx: Context, draft: Draft, { callee }: Call, message: string): void {
  let seen = noted.get(cx.emission);
  if (!seen) noted.set(cx.emission, (seen = new Set()));
  if (callee === undefined || seen.has(callee)) return;
  seen.add(callee);
  draft.note(message, cx.program.fn(callee).ast?.self?.span ?? cx.program.def(callee).nameSpan);
}

/** `Type::method` of inherent methods, `method` of a trait's. */
function pathOf({ program }: Context, callee: DefId): string {
  const def = program.def(callee);
  if (def.parent === undefined || program.def(def.parent).kind !== 'impl') return def.name;
  const { selfTy } = program.impl(def.parent);
  return selfTy.kind === 'adt' ? `${printTy(program, selfTy).replace('<', '::<')}::${def.name}` : def.name;
}

export function callTaking(cx: Context, { location, place }: Taking): Call | undefined {
  const { body, program } = cx;
  const { terminator } = body.blocks[location.block];
  if (terminator.kind !== 'call') return undefined;
  const self = terminator.args[0]?.operand;
  if (!self || self.kind === 'const' || self.place.projection.length) return undefined;
  const statement = statementAt(body, location);
  const through =
    statement?.kind === 'assign' &&
    statement.place.projection.length === 0 &&
    statement.place.local === self.place.local &&
    localName(body, self.place.local) === undefined;
  const direct =
    terminatorAt(body, location) !== undefined &&
    place.projection.length === 0 &&
    place.local === self.place.local;
  if (!through && !direct) return undefined;
  const callee = calleeOf(terminator.func);
  const span = terminator.callSpan;
  const unary = terminator.args.length === 1;
  const once = program.lang('fn_once');
  if (callee !== undefined && once !== undefined && program.def(callee).parent === once)
    return { how: 'call', callee, span, unary };
  switch (terminator.source) {
    case 'method':
      return { how: 'method', callee, span, unary };
    case 'operator':
      return { how: 'operator', callee, span, unary };
    case 'desugaring':
      return { how: 'loop', callee, span, unary };
    default:
      return undefined;
  }
}

function calleeOf(func: Operand): DefId | undefined {
  return func.kind === 'const' && func.constant.ty.kind === 'fn-def' ? func.constant.ty.def : undefined;
}

// ---------------------------------------------------------------- what to do instead

/** The loops around a move that do not declare what it moves; and a way not to move. */
export function suggestInstead(
  cx: Context,
  draft: Draft,
  move: MoveOut,
  path: Place,
): { readonly inPattern: boolean } {
  const { body } = cx;
  const binding = boundBy(body, move);
  if (binding) {
    draft.help('borrow this binding in the pattern to avoid moving the value', {
      span: binding,
      text: '',
      primary: true,
    });
    return { inPattern: true };
  }
  if (path.projection.length === 0) showLoops(cx, draft, move.span, body.locals[path.local].span);
  const ty = placeTy(cx, path);
  const capture = moveSite(cx, move.location, move.place);
  if (capture) {
    if (!isClone(cx, ty)) return { inPattern: false };
    if (cx.sources.text(capture.head).startsWith('move'))
      draft.help('consider cloning the value before moving it into the closure', {
        span: capture.head,
        text: '',
        primary: true,
      });
    else suggestCloning(cx, draft, ty, capture.upvar.pathSpan);
    return { inPattern: false };
  }
  const call = callTaking(cx, move);
  if (call) {
    if (call.how === 'operator') suggestCloning(cx, draft, ty, move.span);
    return { inPattern: false };
  }
  noteParameter(cx, draft, move);
  suggestCloning(cx, draft, ty, move.span);
  return { inPattern: false };
}

/** The binding of a pattern that the move initializes. */
function boundBy(body: Body, move: MoveOut): Span | undefined {
  const statement = statementAt(body, move.location);
  if (statement?.kind !== 'assign' || statement.place.projection.length) return undefined;
  const { info, span } = body.locals[statement.place.local];
  return info.kind === 'var' && sameSpan(span, move.span) ? span : undefined;
}

function showLoops({ body, sources }: Context, draft: Draft, moved: Span, declared: Span): void {
  const seen = new Set<number>();
  for (const { terminator } of body.blocks) {
    const { span } = terminator;
    if (terminator.kind !== 'false-unwind' || seen.has(span.lo)) continue;
    seen.add(span.lo);
    if (!contains(span, moved) || contains(span, declared)) continue;
    const head = headOfLoop(sources.text(span));
    if (head) draft.label({ ...span, lo: span.lo + head.from, hi: span.lo + head.to }, 'inside of this loop');
  }
}

/** From the keyword to the body: that is the first brace outside of parentheses and brackets. */
function headOfLoop(text: string): { from: number; to: number } | undefined {
  const keyword = /^(?:'\w+\s*:\s*)?(?=(?:loop|while|for)\b)/.exec(text);
  if (!keyword) return undefined;
  let depth = 0;
  for (let at = keyword[0].length; at < text.length; at++) {
    if ('(['.includes(text[at])) depth++;
    else if (')]'.includes(text[at])) depth--;
    else if (text[at] === '{' && depth === 0)
      return { from: keyword[0].length, to: text.slice(0, at).trimEnd().length };
  }
  return undefined;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.file === inner.file && outer.lo <= inner.lo && inner.hi <= outer.hi;
}

/** The parameter of a function of the program that the value is moved to. */
function noteParameter({ body, program }: Context, draft: Draft, move: MoveOut): void {
  const statement = statementAt(body, move.location);
  if (statement?.kind !== 'assign' || statement.place.projection.length) return;
  const temporary = statement.place.local;
  for (const { terminator } of body.blocks) {
    if (terminator.kind !== 'call') continue;
    const index = terminator.args.findIndex(
      ({ operand }) =>
        operand.kind === 'move' &&
        operand.place.local === temporary &&
        operand.place.projection.length === 0 &&
        overlaps(terminator.span, move.span),
    );
    const callee = calleeOf(terminator.func);
    if (index < 0 || callee === undefined) continue;
    const def = program.def(callee);
    const ast = def.kind === 'fn' || def.kind === 'assoc-fn' ? program.fn(callee).ast : undefined;
    const param = ast?.params[index - (ast.self ? 1 : 0)];
    if (def.library || !param) return;
    const what = def.parent !== undefined && program.def(def.parent).kind !== 'mod' ? 'method' : 'function';
    draft.children.push({
      level: 'note',
      message: `consider changing this parameter type in ${what} \`${def.name}\` to borrow instead if owning the value isn't necessary`,
      labels: [
        {
          span: param.ty.span,
          text: 'this parameter takes ownership of the value',
          primary: true,
        },
        { span: def.nameSpan, text: `in this ${what}`, primary: false },
      ],
    });
    return;
  }
}
