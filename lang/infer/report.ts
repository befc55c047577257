/** Wording of errors about obligations, as rustc has it; and when our library's declarations, not the program, may be at fault. */
import { error, unsupported, type Diagnostic } from '../diagnostic.js';
import type { DefId, Program } from '../types/program.js';
import type { Span } from '../source.js';
import { closureKinds, type Predicate, type TraitRef, type Ty } from '../types/ty.js';
import { anyTy, isBinder } from '../types/fold.js';
import { printTraitRef, printTy } from '../types/print.js';
import type { FulfillmentError, Infer } from './infer.js';

export function reportFulfillment(infer: Infer, failure: FulfillmentError): Diagnostic {
  const { program, table } = infer;
  const { span } = failure.obligation;
  const predicate = table.resolvePredicate(failure.obligation.predicate);
  switch (failure.kind) {
    case 'ambiguous':
      return error('E0283', span, 'type annotations needed', ambiguityLabel(program, predicate));
    case 'overflow':
      return error(
        'E0275',
        span,
        `overflow evaluating the requirement \`${printPredicateBriefly(program, predicate)}\``,
      );
    case 'mismatch': {
      if (predicate.kind !== 'projection') break;
      // What a `for<…>` says of an associated type may be lost where it is normalized.
      if (infer.env.predicates.some(isBinder))
        return unsupported(span, 'an associated type that a `for<…>` speaks of');
      const projection: Ty = { kind: 'projection', item: predicate.item, args: predicate.args };
      const expected = printTy(program, predicate.ty);
      const found = failure.found ? printTy(program, failure.found) : '_';
      return error(
        'E0271',
        span,
        `type mismatch resolving \`${printTy(program, projection)} == ${expected}\``,
        `expected \`${expected}\`, found \`${found}\``,
      );
    }
    case 'unsatisfied':
      if (predicate.kind === 'trait') return unsatisfied(infer, predicate.ref, failure);
      break;
  }
  return unsupported(span, `the requirement \`${printPredicateBriefly(program, predicate)}\``);
}

function printPredicateBriefly(program: Program, predicate: Predicate): string {
  return predicate.kind === 'trait' ? bound(program, predicate.ref) : predicate.kind;
}

function bound(program: Program, ref: TraitRef): string {
  const self = ref.args[0];
  return `${self?.kind === 'type' ? printTy(program, self.ty) : '_'}: ${printTraitRef(program, ref)}`;
}

function ambiguityLabel(program: Program, predicate: Predicate): string {
  return predicate.kind === 'trait'
    ? `cannot satisfy \`${bound(program, predicate.ref)}\``
    : 'cannot infer type';
}

const futureLacks: Readonly<Record<string, string | undefined>> = { Send: 'sent', Sync: 'shared' };

function unsatisfied(infer: Infer, ref: TraitRef, failure: FulfillmentError): Diagnostic {
  const { program } = infer;
  const { span } = failure.obligation;
  const self = ref.args[0];
  if (self?.kind !== 'type') throw new Error('trait reference without Self');
  if (!isCertain(program, ref.trait, self.ty))
    return unsupported(span, `\`${bound(program, ref)}\`, of which Laertes' library says nothing,`);
  if (self.ty.kind === 'closure' && self.ty.closure.coroutine) {
    const how = futureLacks[program.def(ref.trait).name];
    if (how)
      return error(
        null,
        span,
        `future cannot be ${how} between threads safely`,
        `future is not \`${program.def(ref.trait).name}\``,
      );
  }
  const narrow =
    self.ty.kind === 'closure' && !self.ty.closure.coroutine
      ? wrongKind(infer, ref, self.ty, span)
      : undefined;
  if (narrow) return narrow;
  const callable = wrongArguments(infer, ref, self.ty, span);
  if (callable) return callable;
  const ty = printTy(program, self.ty);
  const other = ref.args[1]?.kind === 'type' ? printTy(program, ref.args[1].ty) : '_';
  const { name, library, lang } = program.def(ref.trait);
  if (library || lang) {
    switch (name) {
      case 'Sized':
        return error(
          'E0277',
          span,
          `the size for values of type \`${ty}\` cannot be known at compilation time`,
          "doesn't have a size known at compile-time",
        );
      case 'Display':
        return error(
          'E0277',
          span,
          `\`${ty}\` doesn't implement \`std::fmt::Display\``,
          `the trait \`std::fmt::Display\` is not implemented for \`${ty}\``,
        );
      case 'Debug':
        return error(
          'E0277',
          span,
          `\`${ty}\` doesn't implement \`Debug\``,
          `the trait \`Debug\` is not implemented for \`${ty}\``,
        );
      case 'Iterator':
      case 'IntoIterator':
        return error('E0277', span, `\`${ty}\` is not an iterator`, `\`${ty}\` is not an iterator`);
      case 'Send':
        return error(
          'E0277',
          span,
          `\`${ty}\` cannot be sent between threads safely`,
          `\`${ty}\` cannot be sent between threads safely`,
        );
      case 'Sync':
        return error(
          'E0277',
          span,
          `\`${ty}\` cannot be shared between threads safely`,
          `\`${ty}\` cannot be shared between threads safely`,
        );
      case 'PartialEq':
        return error(
          'E0277',
          span,
          `can't compare \`${ty}\` with \`${other}\``,
          `no implementation for \`${ty} == ${other}\``,
        );
      case 'PartialOrd':
        return error(
          'E0277',
          span,
          `can't compare \`${ty}\` with \`${other}\``,
          `no implementation for \`${ty} < ${other}\` and \`${ty} > ${other}\``,
        );
    }
  }
  return error(
    'E0277',
    span,
    `the trait bound \`${bound(program, ref)}\` is not satisfied`,
    `the trait \`${printTraitRef(program, ref)}\` is not implemented for \`${ty}\``,
  );
}

/** E0593, E0631: a function that takes something else than it would be called with. */
function wrongArguments(infer: Infer, ref: TraitRef, self: Ty, span: Span): Diagnostic | undefined {
  const { program, table } = infer;
  if (!callTraits.some(({ lang }) => program.lang(lang) === ref.trait)) return undefined;
  const sig =
    self.kind === 'fn-def' ? program.fn(self.def).sig : self.kind === 'fn-ptr' ? self.sig.sig : undefined;
  const params = ref.args[1]?.kind === 'type' ? table.resolve(ref.args[1].ty) : undefined;
  if (!sig || sig.unsafe || sig.variadic || params?.kind !== 'tuple') return undefined;
  const count = (n: number) => `${n} argument${n === 1 ? '' : 's'}`;
  const [wants, has] = [params.elems.length, sig.inputs.length];
  return wants === has
    ? error('E0631', span, 'type mismatch in function arguments')
    : error(
        'E0593',
        span,
        `function is expected to take ${count(wants)}, but it takes ${count(has)}`,
        `expected function that takes ${count(wants)}`,
      );
}

/** E0525: a closure that does more with what it captures than the wanted trait allows. */
function wrongKind(
  { program, table }: Infer,
  ref: TraitRef,
  { def, closure }: Extract<Ty, { kind: 'closure' }>,
  span: Span,
): Diagnostic | undefined {
  const wanted = callTraits.find(({ lang }, i) =>
    [lang, asyncTraits[i]].some((name) => program.lang(name) === ref.trait),
  );
  const prefix = wanted && program.lang(wanted.lang) !== ref.trait ? 'Async' : '';
  const open = closure.open && table.resolve(closure.open.kind);
  const kind = open
    ? callTraits.find(({ name }) => open.kind === 'int' && closureKinds[name] === open.name)?.name
    : closure.kind;
  if (!wanted || !kind) return undefined;
  const order = callTraits.map(({ name }) => name);
  if (order.indexOf(kind) <= order.indexOf(wanted.name))
    return closure.future && !prefix
      ? error(
          null,
          span,
          `async closure does not implement \`${wanted.name}\` because it captures state from its environment`,
        )
      : undefined;
  const [wants, is] = [`${prefix}${wanted.name}`, `${prefix}${kind}`];
  const told = error(
    'E0525',
    program.def(def).nameSpan,
    `expected a closure that implements the \`${wants}\` trait, but this closure only implements \`${is}\``,
    `this closure implements \`${is}\`, not \`${wants}\``,
  );
  const because = `the requirement to implement \`${wants}\` derives from here`;
  return { ...told, labels: [...told.labels, { span, text: because, primary: false }] };
}

const callTraits = [
  { lang: 'fn', name: 'Fn' },
  { lang: 'fn_mut', name: 'FnMut' },
  { lang: 'fn_once', name: 'FnOnce' },
] as const;
const asyncTraits = ['async_fn', 'async_fn_mut', 'async_fn_once'] as const;

/** Traits whose impls in our library are complete for the types that it declares, or that follow from structure. */
const complete = new Set([
  'termination',
  'sized',
  'copy',
  'clone',
  'drop',
  'deref',
  'deref_mut',
  'fn',
  'fn_mut',
  'fn_once',
  'async_fn',
  'async_fn_mut',
  'async_fn_once',
  'sync',
  'unsize',
  'coerce_unsized',
]);

/**
 * Whether a missing impl is missing in Rust too. An impl of a library trait for a library type could be one that our
 * declarations leave out; the orphan rule puts all others into the program.
 */
export function isCertain(program: Program, trait: DefId, self: Ty): boolean {
  const def = program.def(trait);
  if (!def.library || (def.lang && complete.has(def.lang)) || program.trait(trait).auto) return true;
  if (def.name === 'Copy' || def.name === 'Clone') return true;
  return !isLibraryHead(program, self);
}

/** A type that the library declares or the language has: its impls of library traits are the library's. */
export function isLibraryHead(program: Program, ty: Ty): boolean {
  switch (ty.kind) {
    case 'adt':
      return program.def(ty.def).library;
    case 'param':
      return false;
    case 'dynamic':
      return !ty.bounds.some((bound) => !program.def(bound.trait).library);
    case 'projection':
    case 'opaque':
      return false;
    case 'ref':
    case 'tuple':
    case 'array':
    case 'slice':
    case 'pointer':
      return true;
    default:
      return !anyTy(ty, (part) => part.kind === 'error');
  }
}
