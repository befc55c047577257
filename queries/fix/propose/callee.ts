/** The signature of what was called is at fault: it keeps its argument borrowed for longer than its body needs. */
import type { FnItem } from '../../../lang/syntax/walk.js';
import { type Proposal, type Subject } from '../context.js';
import { applyEdits, insert, replace } from '../edit.js';
import { referencesIn } from './references.js';

export function* callee(subject: Subject): Iterable<Proposal> {
  for (const fn of calledOnTheWay(subject)) {
    yield* shorterSelf(fn);
    yield* ownResult(subject, fn);
    yield* fewerCaptures(fn);
  }
}

/** Functions of this program through whose signatures the borrow is kept. */
function calledOnTheWay({ cx, conflict, functions }: Subject): FnItem[] {
  const { use, loan } = conflict ?? {};
  if (!cx || !use || !loan) return [];
  const path = use.kind === 'unexplained' ? [] : use.path;
  const called = path.flatMap(({ category }) => {
    if (category.kind !== 'call-argument' || category.fn?.kind !== 'fn-def') return [];
    const { nameSpan } = cx.program.def(category.fn.def);
    return functions.filter(
      ({ sig }) => sig.ident.span.lo === nameSpan.lo && sig.ident.span.file === nameSpan.file,
    );
  });
  return [...new Set(called)];
}

/** `&'a mut self` → `&mut self`. */
function* shorterSelf({ sig }: FnItem): Iterable<Proposal> {
  const { self, ident } = sig;
  if (!self?.lifetime) return;
  yield {
    title: `borrow \`self\` in \`${ident.name}\` for the call only`,
    cost: 'the result must not refer to `self` itself',
    edits: [replace({ lo: self.lifetime.span.lo, hi: self.lifetime.span.hi + 1 }, '')],
  };
}

/** `fn next(&mut self) -> &u8` → `-> &'a u8`, with `'a` of the type that it is a method of. */
function* ownResult({ text }: Subject, { sig }: FnItem): Iterable<Proposal> {
  const elided = sig.output ? referencesIn(sig.output).filter((it) => !it.lifetime) : [];
  if (!elided.length || !sig.self) return;
  const header = text.slice(0, sig.span.lo).lastIndexOf('impl');
  const names = new Set(
    text
      .slice(Math.max(0, header), sig.span.lo)
      .split('{')[0]
      .match(/'[a-z]\w*/g),
  );
  for (const name of names) {
    const { span } = sig.output!;
    const edits = elided.map((it) => insert(it.span.lo + 1, `${name} `));
    const written = applyEdits(text, edits)!.slice(span.lo, span.hi + edits.length * (name.length + 1));
    yield {
      title: `let \`${sig.ident.name}\` give \`${written}\`, which is good for \`${name}\``,
      cost: 'nothing: the result does not borrow from `self`',
      edits,
    };
  }
}

/** `-> impl Trait` → `-> impl Trait + use<…>`: it captures types only. */
function* fewerCaptures({ sig }: FnItem): Iterable<Proposal> {
  if (sig.output?.kind !== 'impl' || sig.output.bounds.some((it) => it.kind === 'use')) return;
  const types = sig.generics.params.flatMap((it) => (it.kind === 'lifetime' ? [] : [it.ident.name]));
  yield {
    title: `say that the result of \`${sig.ident.name}\` captures no lifetime`,
    cost: 'its body must not keep the reference',
    edits: [insert(sig.output.span.hi, ` + use<${types.join(', ')}>`)],
  };
}
