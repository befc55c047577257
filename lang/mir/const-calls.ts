/** Calls that cannot be made at compile time (E0015): of what is no `const fn`, of trait methods, through function pointers. */
import { error, unsupported, type Diagnostic } from '../diagnostic.js';
import { printTy } from '../types/print.js';
import type { DefId, Program } from '../types/program.js';
import type { Ty } from '../types/ty.js';
import type { Body, Operand, Terminator } from './mir.js';
import { placeTy } from './place.js';

type Call = Terminator & { readonly kind: 'call' };

/** What the standard macros expand to that can be called all the same. */
const constInMacros = new Set([
  'text',
  'arguments',
  'panic',
  'panic_fmt',
  'must_use',
  'empty_vec',
  'range_inclusive',
]);

/** `where`: `constants`, `constant functions`, `statics`. */
export function callNotConst(
  program: Program,
  body: Body,
  call: Call,
  where: string,
): Diagnostic | undefined {
  const { span, func } = call;
  const callee = operandTy(program, body, func);
  if (callee.kind === 'fn-ptr')
    return error(null, span, `function pointer calls are not allowed in ${where}`);
  if (callee.kind !== 'fn-def') return undefined;
  const def = program.def(callee.def);
  if (def.kind !== 'fn' && def.kind !== 'assoc-fn') return undefined;
  const path = program.path(callee.def);
  if (path.startsWith('std::macros::')) {
    if (constInMacros.has(def.name)) return undefined;
    if (def.name === 'box_into_vec') return unsupported(span, '`vec!` at compile time');
    return error('E0015', span, `cannot call non-const formatting macro in ${where}`);
  }
  const owner = def.parent === undefined ? undefined : program.def(def.parent);
  if (owner?.kind === 'trait') return ofTrait(program, call, callee, owner.id, where);
  const isTraitImpl = owner?.kind === 'impl' && program.impl(owner.id).trait !== undefined;
  if (program.fn(callee.def).qualifiers.const && !isTraitImpl) return undefined;
  const what =
    def.kind === 'fn' ? 'function' : program.fn(callee.def).hasSelf ? 'method' : 'associated function';
  return error('E0015', span, `cannot call non-const ${what} \`${path}\` in ${where}`);
}

/** Traits have no `const` methods; those of the library may have some that only the library can use. */
function ofTrait(
  program: Program,
  { span, source }: Call,
  callee: Ty & { kind: 'fn-def' },
  trait: DefId,
  where: string,
): Diagnostic | undefined {
  const [self] = callee.args;
  if (self?.kind !== 'type') return undefined;
  const ty = printTy(program, self.ty);
  const { name } = program.def(callee.def);
  if (source === 'desugaring') {
    if (name === 'into_iter' || name === 'next')
      return error('E0015', span, `cannot use \`for\` loop on \`${ty}\` in ${where}`);
    return unsupported(span, '`?` at compile time');
  }
  if (isLibrary(program, trait) && isOfLibrary(program, self.ty))
    return unsupported(span, `\`${name}\` of \`${ty}\` at compile time`);
  const isClosure = name === 'call' || name === 'call_mut' || name === 'call_once';
  const what = isClosure ? 'closure' : source === 'operator' ? 'operator' : 'method';
  return error(
    'E0015',
    span,
    `cannot call non-const ${what} \`<${ty} as ${program.def(trait).name}>::${name}\` in ${where}`,
  );
}

function isLibrary(program: Program, def: DefId): boolean {
  return program.def(def).library;
}

/** Whether a library trait's impl for the type is the library's own. */
function isOfLibrary(program: Program, ty: Ty): boolean {
  switch (ty.kind) {
    case 'adt':
      return isLibrary(program, ty.def);
    case 'param':
    case 'projection':
    case 'opaque':
    case 'closure':
    case 'dynamic':
      return false;
    case 'ref':
      return isOfLibrary(program, ty.ty);
    default:
      return true;
  }
}

function operandTy(program: Program, body: Body, operand: Operand): Ty {
  return operand.kind === 'const' ? operand.constant.ty : placeTy(program, body.locals, operand.place);
}
