/**
 * What kind of rejection an error is: a real danger, with the way on which it would happen; a limit of the model, which
 * another one does not have; or the doing of a signature, whatever the body does.
 */
import type { FrontEnd } from '../../lang/front-end.js';
import { successors } from '../../lang/mir/cfg.js';
import type { Location } from '../../lang/mir/mir.js';
import { locationOf } from '../../facts/emitted.js';
import {
  checkLowered,
  checkModels,
  contextOf,
  ruleSetOf,
  type CheckedBody,
  type CheckModel,
} from '../check.js';
import { reasonFor } from '../compare/reason.js';
import { reasonText } from '../compare/words.js';
import { sameLocation, spanAt, terminatorAt, type Context } from '../diagnose/context.js';
import type { ErrorCause } from '../diagnose/errors.js';
import { laterUse } from '../diagnose/later-use.js';
import { moveSites } from '../diagnose/moved.js';
import type { RuleLoader } from '../program.js';

export type Kind =
  /** On the way through these lines (from 1) it would happen. `back`: the way goes round a loop. */
  | { readonly kind: 'danger'; readonly lines: readonly number[]; readonly back: boolean }
  /** These models accept the body; `text` says what makes the difference to the first. */
  | { readonly kind: 'limit'; readonly accepts: readonly CheckModel[]; readonly text: readonly string[] }
  /** A signature demands it: of this function, or of one that is called. */
  | { readonly kind: 'signature'; readonly of: string; readonly own: boolean };

/** The kind of one derived error of a body. */
export function kindOf(
  frontEnd: FrontEnd,
  rules: RuleLoader,
  body: CheckedBody,
  cause: ErrorCause,
  model: CheckModel,
): Kind {
  const cx = contextOf(frontEnd, body.emission!, body.result!);
  if (cause.kind === 'loan' || cause.kind === 'too-long' || cause.kind === 'subset') {
    const limit = limitOf(frontEnd, rules, body, cause, model);
    if (limit) return limit;
  }
  const { name } = frontEnd.program.def(body.def);
  if (cause.kind === 'subset' || cause.kind === 'test') return { kind: 'signature', of: name, own: true };
  return calledSignature(cx, cause) ?? danger(cx, cause);
}

/** Whether another model accepts the body. The lexical one accepts too much where it accepts more. */
function limitOf(
  frontEnd: FrontEnd,
  rules: RuleLoader,
  body: CheckedBody,
  cause: ErrorCause,
  model: CheckModel,
): Kind | undefined {
  const only = { ...frontEnd, bodies: frontEnd.bodies.filter((it) => isIn(frontEnd, body, it.def)) };
  const others = checkModels.filter((it) => it !== model && it !== 'lexical');
  const accepting = others
    .map((other) => ({ other, checked: checkLowered(only, rules, other) }))
    .filter(({ checked }) => checked.bodies.every((it) => it.result && it.diagnostics.length === 0));
  if (!accepting.length) return undefined;
  const [{ other, checked }] = accepting;
  const accepted = checked.bodies.find((it) => it.def === body.def);
  const accepts = accepting.map((it) => it.other);
  // How the lexical model differs is the story itself: which scope keeps the loan.
  if (!accepted?.emission || !accepted.result || model === 'lexical' || other === 'lexical')
    return { kind: 'limit', accepts, text: [] };
  const reason = reasonFor({ emission: accepted.emission, program: rules(ruleSetOf[other]) }, cause);
  const cx = contextOf(frontEnd, accepted.emission, accepted.result);
  const loan = cause.kind === 'loan' ? accepted.emission.loans.get(cause.loan) : undefined;
  const between = { rejects: model, accepts: other, ...(loan && { loan }) };
  return {
    kind: 'limit',
    accepts,
    text: (reason?.candidates ?? []).map((it) => reasonText(cx, between, it)),
  };
}

/** Whether the body is of this item: the item's own, or that of a closure in it. */
function isIn({ program }: FrontEnd, body: CheckedBody, item: CheckedBody['def']): boolean {
  const [inner, outer] = [program.def(body.def).span, program.def(item).span];
  return inner.file === outer.file && outer.lo <= inner.lo && inner.hi <= outer.hi;
}

/** The loan is still needed because a function's signature lets its result hold the reference. */
function calledSignature(cx: Context, cause: ErrorCause): Kind | undefined {
  if (cause.kind !== 'loan') return undefined;
  const use = laterUse(cx, cx.emission.loans.get(cause.loan)!, cause.point);
  if (use.kind === 'unexplained') return undefined;
  for (const { category } of use.path) {
    if (category.kind !== 'call-argument' || category.fn?.kind !== 'fn-def') continue;
    const { name, library } = cx.program.def(category.fn.def);
    if (!library) return { kind: 'signature', of: name, own: false };
  }
  return undefined;
}

/** A way through the body from where it begins over where it is against the rules to where that would be noticed. */
function danger(cx: Context, cause: ErrorCause): Kind {
  const stops = stopsOf(cx, cause);
  const lines: number[] = [];
  let back = false;
  for (let at = 0; at < stops.length; at++) {
    for (const location of at === 0 ? [stops[0]] : way(cx, stops[at - 1], stops[at])) {
      const terminator = terminatorAt(cx.body, location);
      // rustc's MIR has one at the head of every loop.
      if (terminator?.kind === 'false-unwind') back = true;
      if (
        terminator?.kind === 'goto' ||
        terminator?.kind === 'false-edge' ||
        terminator?.kind === 'false-unwind'
      )
        continue;
      const span = spanAt(cx.body, location);
      // What the compiler adds at the end of a block spans all of it.
      if (cx.sources.file(span).library || span.hi - span.lo > 400) continue;
      const line = cx.sources.file(span).lineAt(span.lo);
      if (lines.at(-1) === line) continue;
      lines.push(line);
    }
  }
  const last = lines.at(-1) ?? 0;
  return { kind: 'danger', lines, back: back && lines.some((it, at) => at < lines.length - 1 && it >= last) };
}

function stopsOf(cx: Context, cause: ErrorCause): Location[] {
  const { emission } = cx;
  switch (cause.kind) {
    case 'loan': {
      const loan = emission.loans.get(cause.loan)!;
      const use = laterUse(cx, loan, cause.point);
      const last = use.kind === 'use' || use.kind === 'drop' ? [use.location] : [];
      return [loan.location, locationOf(emission, cause.point), ...last];
    }
    case 'use': {
      const access = emission.accesses.get(cause.access)!;
      const [site] = moveSites(cx, access.location, cause.path).sites;
      return site ? [site.move.location, access.location] : [access.location];
    }
    case 'too-long':
      return [emission.loans.get(cause.loan)!.location];
    case 'reassignment':
    case 'immutable':
    case 'illegal-move':
    case 'guard-change':
      return [emission.accesses.get(cause.access)!.location];
    case 'guard-move':
    case 'subset':
    case 'test':
      return [];
  }
}

/** The shortest way from one location to another, the first left out. */
function way({ body }: Context, from: Location, to: Location): Location[] {
  const cameFrom = new Map<string, Location | undefined>([[key(from), undefined]]);
  const queue = [from];
  for (const at of queue) {
    const block = body.blocks[at.block];
    const next =
      at.statement < block.statements.length
        ? [{ block: at.block, statement: at.statement + 1 }]
        : successors(block.terminator).map((target): Location => ({ block: target, statement: 0 }));
    for (const step of next) {
      if (cameFrom.has(key(step)) && !sameLocation(step, to)) continue;
      if (!cameFrom.has(key(step))) queue.push(step);
      if (sameLocation(step, to)) {
        const path = [step];
        for (
          let back: Location | undefined = at;
          back && !sameLocation(back, from);
          back = cameFrom.get(key(back))
        )
          path.push(back);
        return path.reverse();
      }
      cameFrom.set(key(step), at);
    }
  }
  return [to];
}

function key({ block, statement }: Location): string {
  return `${block}:${statement}`;
}

/** The kind in a sentence or two. */
export function kindText(kind: Kind, model: CheckModel): string[] {
  switch (kind.kind) {
    case 'danger': {
      if (kind.lines.length < 2) return ['This is a real danger, whatever the model.'];
      const way = kind.lines.slice(0, 12).join(' → ');
      const loop = kind.back ? ', round the loop,' : '';
      return [`This is a real danger: on the way through lines ${way}${loop} it would happen.`];
    }
    case 'limit':
      return [
        `This is a limit of the model ${model}, not a danger: ${kind.accepts.join(' and ')} ${kind.accepts.length > 1 ? 'accept' : 'accepts'} it.`,
        ...kind.text.map((it) => `The difference: ${it}.`),
      ];
    case 'signature':
      return kind.own
        ? [
            `The signature of \`${kind.of}\` is at fault: it promises less than the body needs, or the body needs too much.`,
          ]
        : [
            `The signature of \`${kind.of}\` says so, whatever its body does: it lets its result hold the reference that it is given.`,
          ];
  }
}
