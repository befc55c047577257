/**
 * A program in which nothing but one function was changed, and its signature means what it meant. All else is as it was: the
 * other items, their signatures and what was found out of them. So the one function is parsed and lowered again, and nothing more.
 */
import { forgetConstants } from './constants.js';
import { error, primarySpan, type Diagnostic } from './diagnostic.js';
import { lowerBodies, othersIn, signatureTest, type FrontEnd, type Part } from './front-end.js';
import { replaceBody } from './items/index.js';
import { mayCallMacros } from './macros/expand.js';
import type { FileId } from './source.js';
import type { Block, FnSig } from './syntax/ast.js';
import { LONGEST_WHOLE } from './syntax/parts.js';
import { parseFunction } from './syntax/parse.js';
import { declaresItems, saysSame } from './syntax/walk.js';
import { provideHiddenTypes } from './traits/index.js';

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
  { fn, text, hi }: FunctionChange,
  use: (changed: FrontEnd) => T,
): T | undefined {
  const { program, sources, written } = before;
  if (written.expanded || hi - fn.lo > LONGEST_WHOLE || mayCallMacros(text.slice(fn.lo, hi)))
    return undefined;
  const def = program.bodies.find((it) => {
    const { span } = program.def(it);
    return span.file === before.file.id && span.lo === fn.lo && span.hi === fn.hi;
  });
  if (def === undefined || !signatureTest(program)(def)) return undefined;
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
    if (item && (!item.body || hasItems(text, item.body) || !meansSame(signature, item.sig)))
      return undefined;
    const elsewhere = written.diagnostics.filter((it) => !isIn(fn, before.file.id, it));
    const told = () => [...elsewhere, ...(parsed?.told ?? []), ...program.diagnostics];
    if (!item) {
      const wrong = error('syntax', { file: file.id, lo: fn.lo, hi }, 'this is no function');
      return use({ ...before, file, diagnostics: [...told(), wrong], bodies: [] });
    }
    takeBack = replaceBody(program, def, item);
    forgetConstants(program);
    // What a constant is may depend on what runs at compile time.
    const used = signature.qualifiers.const ? { hidden: others.hidden } : others;
    const bodies = [...lowerBodies(program, [def], used)];
    return use({ ...before, file, diagnostics: told(), bodies });
  } finally {
    takeBack?.();
    forgetConstants(program);
    if (others.hidden) provideHiddenTypes(program, others.hidden);
    sources.removeLast();
  }
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
