/** Calls of what is no `const fn` where the compiler itself runs the code (E0015; `rustc_const_eval::check_consts`). */
import { error, unsupported, type Diagnostic } from '../diagnostic.js';
import type { Span } from '../source.js';
import { printTy } from '../types/print.js';
import type { DefId, Program } from '../types/program.js';
import type { GenericArg, Ty } from '../types/ty.js';
import type { Body, BlockId } from './mir.js';
import { placeTy } from './place.js';

/** `where`: what the body is, as in "constants". */
export function nonConstCalls(
  program: Program,
  body: Body,
  reached: readonly BlockId[],
  where: string,
): readonly Diagnostic[] {
  return reached.flatMap((block) => {
    const { terminator, cleanup } = body.blocks[block];
    if (terminator.kind !== 'call' || cleanup) return [];
    const { func, span, source } = terminator;
    const ty = func.kind === 'const' ? func.constant.ty : placeTy(program, body.locals, func.place);
    if (ty.kind === 'fn-ptr')
      return [error(null, span, `function pointer calls are not allowed in ${where}`)];
    const told = ty.kind === 'fn-def' ? callOf(program, ty, source, span, where) : undefined;
    return told ? [told] : [];
  });
}

function callOf(
  program: Program,
  { def, args }: Ty & { readonly kind: 'fn-def' },
  source: string,
  span: Span,
  where: string,
): Diagnostic | undefined {
  const { kind, name, library, parent, lang } = program.def(def);
  if (kind !== 'fn' && kind !== 'assoc-fn') return undefined;
  const trait = parent !== undefined && program.def(parent).kind === 'trait' ? parent : undefined;
  const fn = program.fn(def);
  if (trait === undefined && fn.qualifiers.const) return undefined;
  // A text may be shown when all is lost.
  if (lang === 'format_argument_display' && isText(args[0])) return undefined;
  const self = args[0]?.kind === 'type' ? args[0].ty : undefined;
  if (trait !== undefined && self && mayBeConst(program, trait, self))
    return unsupported(span, "this call of a trait's method at compile time");
  const what =
    self?.kind === 'closure'
      ? 'closure'
      : lang?.startsWith('format_argument')
        ? 'formatting macro'
        : source === 'operator'
          ? 'operator'
          : `${kind === 'fn' ? 'function' : fn.hasSelf ? 'method' : 'associated function'} \`${shown()}\``;
  const told = error('E0015', span, `cannot call non-const ${what} in ${where}`);
  const message = `calls in ${where} are limited to constant functions, tuple structs and tuple variants`;
  return { ...told, children: [{ level: 'note', message, labels: [] }] };

  function shown(): string {
    if (trait !== undefined && self)
      return `<${printTy(program, self)} as ${program.def(trait).name}>::${name}`;
    const owner = parent === undefined ? undefined : program.def(parent);
    if (owner?.kind === 'impl') return `${printTy(program, program.impl(owner.id).selfTy)}::${name}`;
    return library ? program.path(def) : name;
  }
}

function isText(arg: GenericArg | undefined): boolean {
  return arg?.kind === 'type' && arg.ty.kind === 'ref' && arg.ty.ty.kind === 'str';
}

/** Traits that types of the library implement for compile time, too, in part or behind a feature. */
const conditional: ReadonlySet<string> = new Set(
  (
    'PartialEq PartialOrd Eq Ord Default Clone From Into TryFrom TryInto Try FromResidual Index IndexMut Deref DerefMut AsRef AsMut ' +
    'Borrow BorrowMut Not Neg Add Sub Mul Div Rem BitAnd BitOr BitXor Shl Shr AddAssign SubAssign MulAssign DivAssign RemAssign ' +
    'BitAndAssign BitOrAssign BitXorAssign ShlAssign ShrAssign Drop'
  ).split(' '),
);

/** Those that own memory: nothing of them runs at compile time. */
const allocating: ReadonlySet<string> = new Set(['String', 'Vec', 'Box', 'Rc', 'Arc']);

function mayBeConst(program: Program, trait: DefId, self: Ty): boolean {
  const { name, library } = program.def(trait);
  if (!library || !conditional.has(name)) return false;
  if (self.kind === 'param' || self.kind === 'closure') return false;
  if (self.kind !== 'adt') return true;
  const of = program.def(self.def);
  return of.library && !allocating.has(of.name);
}
