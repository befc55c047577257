/** What elision makes of a signature, in source words: for the seed page's three rules. */
import type { SourceMap } from '../source.js';
import { sameRegion } from '../types/fold.js';
import type { DefId } from '../types/program.js';
import type { Region } from '../types/ty.js';
import type { ProgramItems } from './program.js';

export interface ElisionStory {
  /** The signature as it stands in the source. */
  readonly written: string;
  /** The same with every elided lifetime written out. */
  readonly expanded: string;
  /** Which of the rules did something, in order. */
  readonly rules: readonly ElisionRule[];
}

export type ElisionRule =
  /** Each elided lifetime of a parameter becomes a parameter of its own. */
  | 'each-input'
  /** The only lifetime of the inputs is that of the output. */
  | 'only-input'
  /** The lifetime of `&self` or `&mut self` is that of the output. */
  | 'self';

/** The story of one function; undefined where nothing is written (constructors) or the text is not at hand. */
export function explainElision(
  program: ProgramItems,
  fn: DefId,
  sources: SourceMap,
): ElisionStory | undefined {
  const written = program.fn(fn).ast;
  if (!written) return undefined;
  const { elision } = program.signature(fn);
  const text = sources.text(written.span);
  const names = nameRegions(
    program,
    fn,
    elision.edits.map((edit) => edit.region),
  );
  const edits = elision.edits.map((edit) => {
    const name = names(edit.region);
    return { at: edit.at - written.span.lo, remove: edit.remove, text: edit.before + name + edit.after };
  });
  const declared = elision.fresh.map((param) =>
    names({ kind: 'late', def: fn, index: param.index, name: param.name }),
  );
  if (declared.length) {
    const { generics, ident } = written;
    const has = generics.params.length > 0;
    const at = has ? text.indexOf('<', ident.span.hi - written.span.lo) + 1 : ident.span.hi - written.span.lo;
    edits.unshift({ at, remove: 0, text: has ? `${declared.join(', ')}, ` : `<${declared.join(', ')}>` });
  }
  const order = edits.map((edit, i) => ({ ...edit, i })).sort((a, b) => a.at - b.at || a.i - b.i);
  let expanded = '';
  let from = 0;
  for (const edit of order) {
    expanded += text.slice(from, edit.at) + edit.text;
    from = edit.at + edit.remove;
  }
  expanded += text.slice(from);
  const rules: ElisionRule[] = [];
  if (elision.fresh.length) rules.push('each-input');
  const inOutput = elision.edits.some((edit) => written.output && edit.at >= written.output.span.lo);
  if (inOutput && elision.rule) rules.push(elision.rule);
  return { written: tidy(text), expanded: tidy(expanded), rules };
}

/** Names for regions: those they have, and unused letters for the anonymous ones, in order of appearance. */
function nameRegions(
  program: ProgramItems,
  fn: DefId,
  regions: readonly Region[],
): (region: Region) => string {
  const used = new Set<string>();
  for (
    let scope: ReturnType<ProgramItems['scope']> | undefined = program.scope(fn);
    scope;
    scope = scope.parent
  )
    for (const name of scope.lifetimes.keys()) used.add(name);
  const given: { region: Region; name: string }[] = [];
  let letter = 0;
  const next = (): string => {
    for (;;) {
      const name = `'${String.fromCharCode(97 + (letter % 26))}${letter >= 26 ? Math.floor(letter / 26) : ''}`;
      letter++;
      if (!used.has(name)) return name;
    }
  };
  const name = (region: Region): string => {
    if (region.kind === 'static') return "'static";
    if ((region.kind === 'early' || region.kind === 'late') && region.name !== "'_") return region.name;
    const known = given.find((one) => sameRegion(one.region, region));
    if (known) return known.name;
    const made = next();
    given.push({ region, name: made });
    return made;
  };
  regions.forEach(name);
  return name;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
