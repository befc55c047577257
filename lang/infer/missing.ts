/** Methods and associated items that were not found: certain errors, and what only our library may lack. */
import { error, unsupported, type Diagnostic } from '../diagnostic.js';
import type { Span } from '../source.js';
import type { Program } from '../types/program.js';
import { sameTyErased } from '../types/fold.js';
import type { Predicate, Ty } from '../types/ty.js';
import { printTy } from '../types/print.js';
import { headOf } from '../traits/head.js';
import { receiverAt, unmetBound, type Step } from './applicable.js';
import { inherentCandidates, type MethodCandidate } from './candidates.js';
import type { Infer } from './infer.js';
import { isCertain, isLibraryHead } from './report.js';

export function ambiguous(_infer: Infer, name: string, span: Span): Diagnostic {
  return error('E0034', span, 'multiple applicable items in scope', `multiple \`${name}\` found`);
}

/** `candidates` are all that have the name, whether they take the receiver or not. */
export function noMethod(
  infer: Infer,
  steps: readonly Step[],
  candidates: readonly MethodCandidate[],
  name: string,
  span: Span,
): Diagnostic {
  const receiver = steps[0].ty;
  const number = steps.find((step) => step.ty.kind === 'infer');
  if (
    number?.ty.kind === 'infer' &&
    number.ty.var !== 'general' &&
    isNumberMethod(infer, number.ty.var, name)
  )
    return error(
      'E0689',
      span,
      `can't call method \`${name}\` on ambiguous numeric type \`${show(infer, number.ty)}\``,
    );
  const own = steps.filter((step) => !step.unsize);
  const unmet = own.flatMap((step) =>
    (['value', 'ref', 'mut'] as const).flatMap((how) => {
      const self = receiverAt(step, how);
      return self ? candidates.flatMap((candidate) => unmetBound(infer, candidate, self) ?? []) : [];
    }),
  );
  const selfOf = (bound: Predicate): Ty | undefined => {
    const self = bound.kind === 'trait' ? bound.ref.args[0] : undefined;
    return self?.kind === 'type' ? infer.resolveFully(self.ty) : undefined;
  };
  const isSure = (bound: Predicate): boolean => {
    const self = selfOf(bound);
    return bound.kind === 'trait' && self !== undefined && isCertain(infer.program, bound.ref.trait, self);
  };
  // That references to `T` have it where `T` has adds nothing to why `T` has not.
  const isCircular = (bound: Predicate): boolean => {
    let self = selfOf(bound);
    while (self?.kind === 'ref') self = self.ty;
    return self !== undefined && sameTyErased(self, infer.resolveFully(receiver));
  };
  const certain = unmet.some(isSure) && unmet.every((bound) => isSure(bound) || isCircular(bound));
  if (certain && receiver.kind === 'adt')
    return error(
      'E0599',
      span,
      `the method \`${name}\` exists for ${describe(infer, receiver)}, but its trait bounds were not satisfied`,
      `method cannot be called on \`${show(infer, receiver)}\` due to unsatisfied trait bounds`,
    );
  const doubtful = certain ? undefined : own.find((step) => mayLack(infer.program, step.ty));
  if (doubtful)
    return unsupported(
      span,
      `method \`${name}\` of \`${show(infer, doubtful.ty)}\`, which is not in Laertes' library,`,
    );
  return error(
    'E0599',
    span,
    `no method named \`${name}\` found for ${describe(infer, receiver)} in the current scope`,
    `method not found in \`${show(infer, receiver)}\``,
  );
}

export function noAssociated(infer: Infer, self: Ty, name: string, span: Span): Diagnostic {
  if (mayLack(infer.program, self))
    return unsupported(span, `\`${name}\` of \`${show(infer, self)}\`, which is not in Laertes' library,`);
  return error(
    'E0599',
    span,
    `no function or associated item named \`${name}\` found for ${describe(infer, self)} in the current scope`,
    `function or associated item not found in \`${show(infer, self)}\``,
  );
}

function isNumberMethod(infer: Infer, kind: 'int' | 'float', name: string): boolean {
  const ty: Ty = kind === 'int' ? { kind: 'int', name: 'i32' } : { kind: 'float', name: 'f64' };
  return inherentCandidates(infer, ty, name, 'method').length > 0;
}

/** Library traits of which our library declares only some of the methods. */
const wide = new Set([
  'Iterator',
  'DoubleEndedIterator',
  'ExactSizeIterator',
  'Read',
  'Write',
  'BufRead',
  'Seek',
  'Future',
  'Hasher',
  'Error',
  'Any',
]);

/** Whether Rust may know a method of the type that our library does not declare. */
function mayLack(program: Program, ty: Ty): boolean {
  if (ty.kind === 'infer') return true;
  // References and boxes by themselves have few methods, which are declared: what they lead to is looked at too.
  if (ty.kind === 'ref') return false;
  if (ty.kind === 'param' || ty.kind === 'projection' || ty.kind === 'opaque') return true;
  if (isLibraryHead(program, ty)) return true;
  const head = headOf(ty);
  return program.defs.some(
    (def) =>
      def.kind === 'impl' &&
      !def.library &&
      (() => {
        const { trait, selfTy } = program.impl(def.id);
        return trait !== undefined && wide.has(program.def(trait.trait).name) && headOf(selfTy) === head;
      })(),
  );
}

function describe(infer: Infer, ty: Ty): string {
  const shown = show(infer, ty);
  switch (ty.kind) {
    case 'adt':
      return `${infer.program.adt(ty.def).kind} \`${shown}\``;
    case 'ref':
      return `reference \`${shown}\``;
    case 'param':
      return `type parameter \`${shown}\``;
    case 'tuple':
      return ty.elems.length ? `tuple \`${shown}\`` : 'unit type `()`';
    case 'array':
      return `array \`${shown}\``;
    default:
      return `type \`${shown}\``;
  }
}

export function show(infer: Infer, ty: Ty): string {
  return printTy(infer.program, infer.resolveFully(ty));
}
