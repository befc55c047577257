/**
 * A program in which nothing but the body of one function was changed. All else is as it was: the other items, what their
 * signatures mean and what was found out of them. So the one function is parsed and lowered again, and nothing more.
 */
import { lowerBodies, signatureTest, type FrontEnd, type Part } from './front-end.js';
import { replaceBody } from './items/index.js';
import { mayCallMacros } from './macros/expand.js';
import type { SourceFile } from './source.js';
import { LONGEST_WHOLE } from './syntax/parts.js';
import { parseFragment } from './syntax/parse.js';
import { declaresItems, type FnItem } from './syntax/walk.js';
import { hiddenTypesOf, provideHiddenTypes } from './traits/index.js';
import type { DefId } from './types/program.js';

/** A function's body that was changed. */
export interface BodyChange {
  /** Where the function stood: a whole item, with its body. */
  readonly fn: Part;
  /** The whole text of the program as it is now, and where the function ends in it. */
  readonly text: string;
  readonly hi: number;
}

/**
 * What `use` makes of the changed program, with the bodies of the function alone; undefined where more than the body may mean something
 * else, or where it is no longer a function. The changed text is a file of its own, in which only the function has its places.
 * The program is the same object as before and is the changed one only while `use` runs: nothing of it may be asked later.
 */
export function withChangedBody<T>(
  before: FrontEnd,
  { fn, text, hi }: BodyChange,
  use: (changed: FrontEnd) => T,
): T | undefined {
  const { program, sources, written } = before;
  if (written.expanded || hi - fn.lo > LONGEST_WHOLE || mayCallMacros(text.slice(fn.lo, hi))) return undefined;
  const def = program.bodies.find((it) => {
    const { span } = program.def(it);
    return span.file === before.file.id && span.lo === fn.lo && span.hi === fn.hi;
  });
  if (def === undefined || !signatureTest(program)(def) || declaresItems(program.fn(def).body)) return undefined;
  const file = sources.add(before.file.name, text);
  const hidden = hiddenTypesOf(program);
  let takeBack: (() => void) | undefined;
  try {
    const item = functionAgain(before, def, file, fn.lo, hi);
    if (!item?.body || declaresItems(item.body)) return undefined;
    takeBack = replaceBody(program, def, item);
    const bodies = [...lowerBodies(program, [def], hidden)];
    const diagnostics = [...written.diagnostics, ...program.diagnostics];
    return use({ ...before, file, diagnostics, bodies });
  } finally {
    takeBack?.();
    if (hidden) provideHiddenTypes(program, hidden);
    sources.removeLast();
  }
}

function functionAgain(
  { program, written }: FrontEnd,
  def: DefId,
  file: SourceFile,
  lo: number,
  hi: number,
): FnItem | undefined {
  const rule = program.def(def).kind === 'assoc-fn' ? 'AssocItem' : 'Item';
  const options = { edition: program.edition, firstNode: written.crate.nodes };
  const { node, diagnostics } = parseFragment(file, rule, lo, hi, options);
  return node?.kind === 'fn' && !diagnostics.length ? node : undefined;
}
