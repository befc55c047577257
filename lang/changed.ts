/**
 * A program in which nothing but one function was changed, and its signature means what it meant. All else is as it was: the
 * other items, their signatures and what was found out of them. So the one function is parsed and lowered again, and nothing more.
 */
import { forgetConstants } from './constants.js';
import { error, primarySpan, type Diagnostic } from './diagnostic.js';
import {
  lowerBodies,
  othersIn,
  signatureTest,
  type FrontEnd,
  type LoweredBody,
  type Lowering,
  type Part,
} from './front-end.js';
import { replaceBody, replaceFunction } from './items/index.js';
import { mayCallMacros } from './macros/expand.js';
import type { Body } from './mir/mir.js';
import type { FileId } from './source.js';
import type { Block, FnSig } from './syntax/ast.js';
import { LONGEST_WHOLE } from './syntax/parts.js';
import { parseFunction } from './syntax/parse.js';
import { declaresItems, saysSame, type FnItem } from './syntax/walk.js';
import { provideHiddenTypes, samePredicate } from './traits/index.js';
import { foldSig, isBroken, sameSig } from './types/fold.js';
import type { DefId, Generics, Program } from './types/program.js';
import { erased, type FnSig as TypedSig, type Predicate } from './types/ty.js';

/** A function that was changed. */
export interface FunctionChange {
  /** Where it stood: an item without its attributes. */
  readonly fn: Part;
  /** The whole text of the program as it is now, and where the function ends in it. */
  readonly text: string;
  readonly hi: number;
}

/**
 * What `use` makes of the changed program, with the function's body alone; undefined where others may mean something else, too. The changed
 * text is a file of its own, in which only the function has its places. The program is the same object as before and is the changed one only while `use` runs:
 * nothing of it may be asked later.
 */
export function withChangedFunction<T>(
  before: FrontEnd,
  change: FunctionChange,
  use: (changed: FrontEnd) => T,
): T | undefined {
  const def = functionAt(before, change);
  if (def === undefined || !signatureTest(before.program)(def)) return undefined;
  return withChanged(
    before,
    change,
    def,
    (signature, item) => (meansSame(signature, item.sig) ? replaceBody : undefined),
    ({ diagnostics, lower, ...changed }) =>
      use({ ...changed, diagnostics: diagnostics(), bodies: [...lower([def])] }),
  );
}

/**
 * The same of a function with another signature, and of those of `others`, to which alone the signature may be anything, that are
 * concerned. It belongs to no trait, and is not run at compile time. Bodies are lowered when they are taken.
 */
export function withChangedSignature<T>(
  before: FrontEnd,
  change: FunctionChange,
  others: readonly DefId[],
  use: (changed: Lowering, concerned: readonly DefId[]) => T,
): T | undefined {
  const def = functionAt(before, change);
  if (def === undefined) return undefined;
  const { program } = before;
  const meant = meaningOf(program, def);
  return withChanged(
    before,
    change,
    def,
    (signature, item, text) =>
      isPlain(signature, before.file.text) && isPlain(item.sig, text) ? replaceFunction : undefined,
    ({ lower, ...changed }) => {
      const rest = others.filter((it) => it !== def);
      const isSame =
        isOnlyCalled(before, change, program.def(def).name) &&
        isSameButLifetimes(meant, meaningOf(program, def));
      // Their types are what they were; only of those that call it is asked anew what is borrowed for how long.
      const known = isSame ? before.bodies.filter((it) => it.mir && rest.includes(it.def)) : [];
      const callers = known.filter(({ mir }) => calls(mir!, def));
      const unknown = rest.filter((it) => !known.some((body) => body.def === it));
      const lowered = inTurn(lower([def]), callers, lower(unknown));
      return use({ ...changed, lowered }, [def, ...callers.map((it) => it.def), ...unknown]);
    },
  );
}

/** Whether a body, or a closure in it, calls a function. */
function calls(body: Body, fn: DefId): boolean {
  return (
    body.blocks.some(
      ({ terminator: it }) =>
        it.kind === 'call' &&
        it.func.kind === 'const' &&
        it.func.constant.ty.kind === 'fn-def' &&
        it.func.constant.ty.def === fn,
    ) || [...body.closures, ...body.promoted].some((part) => calls(part, fn))
  );
}

function* inTurn<T>(...lists: readonly Iterable<T>[]): Iterable<T> {
  for (const list of lists) yield* list;
}

/** What a signature means to callers. */
interface Meaning {
  readonly generics: Generics;
  readonly sig: TypedSig;
  readonly predicates: readonly Predicate[];
}

function meaningOf(program: Program, fn: DefId): Meaning {
  return { generics: program.generics(fn), sig: program.fn(fn).sig, predicates: program.predicates(fn) };
}

/**
 * Whether to callers two signatures mean the same but for lifetimes. What is lowered of callers has none of them, but for those
 * that are passed as arguments and those in what is known of closures.
 */
function isSameButLifetimes(a: Meaning, b: Meaning): boolean {
  const params = ({ params }: Generics) => params.map(({ kind, index }) => `${kind} ${index}`).join();
  const asked = ({ predicates }: Meaning) => predicates.filter(({ kind }) => !kind.endsWith('-outlives'));
  const [some, others] = [asked(a), asked(b)];
  return (
    ![a, b].some(({ sig }) => isBroken(sig.output) || sig.inputs.some(isBroken)) &&
    params(a.generics) === params(b.generics) &&
    sameSig(withoutFree(a.sig), withoutFree(b.sig)) &&
    some.length === others.length &&
    some.every((it, at) => samePredicate(it, others[at]))
  );
}

/** Whether nothing else is done with a function than to call it, without a word of its lifetimes. */
function isOnlyCalled({ file }: FrontEnd, { fn }: FunctionChange, name: string): boolean {
  const elsewhere = file.text.slice(0, fn.lo) + file.text.slice(fn.hi);
  return !new RegExp(`\\b${name}\\b(?!\\s*\\()`).test(elsewhere);
}

/** Without the lifetimes that are not declared inside of it: by `for<…>`. */
function withoutFree(sig: TypedSig): TypedSig {
  return foldSig(sig, {
    region: (region, depth) => (region.kind === 'bound' && region.depth < depth ? region : erased),
  });
}

/** The definition of the function that is changed, where it can be changed by itself. */
function functionAt(
  { program, file, written }: FrontEnd,
  { fn, text, hi }: FunctionChange,
): DefId | undefined {
  if (written.expanded || hi - fn.lo > LONGEST_WHOLE || mayCallMacros(text.slice(fn.lo, hi)))
    return undefined;
  return program.bodies.find((it) => {
    const { span } = program.def(it);
    return span.file === file.id && span.lo === fn.lo && span.hi === fn.hi;
  });
}

/** A changed program, whose bodies are lowered when they are asked for. */
type Changed = Omit<Lowering, 'lowered'> & {
  readonly lower: (defs: readonly DefId[]) => Iterable<LoweredBody>;
};

/** `replacing`: how the function is replaced, where it may be. */
function withChanged<T>(
  before: FrontEnd,
  { fn, text, hi }: FunctionChange,
  def: DefId,
  replacing: (before: FnSig, item: FnItem, text: string) => typeof replaceBody | undefined,
  use: (changed: Changed) => T,
): T | undefined {
  const { program, sources, written } = before;
  const { ast: signature, body } = program.fn(def);
  if (!signature || !body || hasItems(before.file.text, body)) return undefined;
  const file = sources.add(before.file.name, text);
  const others = othersIn(program);
  let takeBack: (() => void) | undefined;
  try {
    const options = { edition: program.edition, firstNode: written.crate.nodes };
    const kind = program.def(def).kind === 'assoc-fn' ? 'AssocItem' : 'Item';
    const parsed = parseFunction(file, kind, fn.lo, hi, options);
    const item = parsed?.fn;
    const replace = item && replacing(signature, item, text);
    if (item && (!replace || !item.body || hasItems(text, item.body))) return undefined;
    const elsewhere = written.diagnostics.filter((it) => !isIn(fn, before.file.id, it));
    const diagnostics = () => [...elsewhere, ...(parsed?.told ?? []), ...program.diagnostics];
    if (!item || !replace) {
      const wrong = error('syntax', { file: file.id, lo: fn.lo, hi }, 'this is no function');
      return use({ ...before, file, diagnostics: () => [...diagnostics(), wrong], lower: () => [] });
    }
    takeBack = replace(program, def, item);
    forgetConstants(program);
    // What a constant is may depend on what runs at compile time.
    const used = signature.qualifiers.const ? { hidden: others.hidden } : others;
    return use({ ...before, file, diagnostics, lower: (defs) => lowerBodies(program, defs, used) });
  } finally {
    takeBack?.();
    forgetConstants(program);
    if (others.hidden) provideHiddenTypes(program, others.hidden);
    sources.removeLast();
  }
}

/** Whether nothing in a signature has a definition of its own, and nothing of it is run at compile time. */
function isPlain({ qualifiers, generics, span }: FnSig, text: string): boolean {
  if (qualifiers.const || qualifiers.async || generics.params.some((it) => it.kind === 'const')) return false;
  return !/\bimpl\b/.test(text.slice(span.lo, span.hi));
}

function isIn(fn: Part, file: FileId, diagnostic: Diagnostic): boolean {
  const at = primarySpan(diagnostic);
  return at?.file === file && fn.lo <= at.lo && at.hi <= fn.hi;
}

/** Whether items stand in a body. */
function hasItems(text: string, body: Block): boolean {
  return itemWord.test(text.slice(body.span.lo, body.span.hi)) && declaresItems(body);
}

const itemWord = /\b(?:fn|struct|enum|union|trait|impl|mod|use|extern|const|static|type|macro\w*)\b/;

/** Whether all is said in a signature that was said in another; what parameters are called, and whether they are `mut`, is the body's. */
function meansSame(a: FnSig, b: FnSig): boolean {
  const said = ({ params, self, ...rest }: FnSig) => ({
    ...rest,
    self: self && { ...self, mutable: self.ref && self.mutable },
    params: params.map(({ ty, attrs }) => ({ ty, attrs })),
  });
  return saysSame(said(a), said(b));
}
