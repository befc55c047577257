/** What a signature says of lifetimes: a name, a bound, a longer or shorter one. */
import type { OriginInfo } from '../../../facts/emitted.js';
import type { GenericParam, Type } from '../../../lang/syntax/ast.js';
import type { FnItem } from '../../../lang/syntax/walk.js';
import { textOf, type Proposal, type Subject } from '../context.js';
import { insert, replace, type TextEdit } from '../edit.js';
import { referencesIn } from './references.js';

export function* lifetimes(subject: Subject): Iterable<Proposal> {
  yield* declared(subject);
  yield* missing(subject);
  yield* related(subject);
  yield* bounded(subject);
  yield* boundedItem(subject);
}

/** E0261: the lifetime is used and declared nowhere. */
function* declared(subject: Subject): Iterable<Proposal> {
  const { diagnostic, primary, text } = subject;
  if (diagnostic.code !== 'E0261') return;
  const name = textOf(subject, primary);
  for (const fn of subject.functions) {
    if (!(fn.sig.span.lo <= primary.lo && primary.hi <= fn.sig.span.hi)) continue;
    yield {
      title: `declare \`${name}\` as a parameter of \`${fn.sig.ident.name}\``,
      cost: 'nothing',
      edits: [genericEdit(text, fn, name)],
    };
  }
}

/** E0106: no rule says which parameter an elided lifetime of the result is of. */
function* missing(subject: Subject): Iterable<Proposal> {
  const { diagnostic, primary, text } = subject;
  if (diagnostic.code !== 'E0106') return;
  const fn = subject.functions.find(({ sig }) => sig.span.lo <= primary.lo && primary.hi <= sig.span.hi);
  if (!fn) return;
  const params = fn.sig.params.flatMap(({ ty }) => referencesIn(ty)).filter((it) => !it.lifetime);
  const results = fn.sig.output ? referencesIn(fn.sig.output).filter((it) => !it.lifetime) : [];
  if (params.length)
    yield {
      title: "name one lifetime, `'a`, for the parameters and the result",
      cost: 'the result is good for as long as all of them are',
      edits: [genericEdit(text, fn, "'a"), ...[...params, ...results].map((it) => nameEdit(it, "'a"))],
    };
  yield {
    title: "let the result be good for `'static`",
    cost: 'it can only come from constants',
    edits: results.map((it) => nameEdit(it, "'static")),
  };
}

/** The body needs one lifetime of the signature to outlive another. */
function* related(subject: Subject): Iterable<Proposal> {
  const { cx, cause, fn, text, conflict } = subject;
  if (!cx || !fn) return;
  if (conflict?.use.kind === 'signature') yield* annotated(subject);
  if (cause?.kind !== 'subset') return;
  const longer = cx.emission.origins.get(cause.longer)!;
  const shorter = cx.emission.origins.get(cause.shorter)!;
  const [a, b] = [nameOf(longer), nameOf(shorter)];
  if (b === "'static") {
    yield* renamed(subject, fn, longer, "'static", 'callers can only pass what lasts for the whole program');
    return;
  }
  if (a !== undefined && b !== undefined)
    yield {
      title: `say that \`${a}\` outlives \`${b}\``,
      cost: 'callers have to keep to it',
      edits: boundEdits(fn, a, b),
    };
  if (b !== undefined) yield* renamed(subject, fn, longer, b, 'callers have to keep to it');
  if (a !== undefined) yield* renamed(subject, fn, shorter, a, 'callers have to keep to it');
  if (a === undefined && b === undefined) {
    const refs = [longer, shorter].map((it) => referenceAt(subject, fn, it));
    const output = fn.sig.output ? referencesIn(fn.sig.output).filter((it) => !it.lifetime) : [];
    const both = refs.filter((it) => it !== undefined).map((it) => insert(it, "'a "));
    if (both.length)
      yield {
        title: "give both the same lifetime, `'a`",
        cost: 'callers have to keep to it',
        edits: [genericEdit(text, fn, "'a"), ...unique([...both, ...output.map((it) => nameEdit(it, "'a"))])],
      };
  }
}

/** An origin of the signature gets the name of another one. */
function* renamed(
  subject: Subject,
  fn: FnItem,
  origin: OriginInfo,
  name: string,
  cost: string,
): Iterable<Proposal> {
  const own = nameOf(origin);
  const sites =
    own === undefined
      ? elidedAt(subject, fn, origin, name)
      : fn.sig.params
          .flatMap(({ ty }) => referencesIn(ty))
          .filter((it) => it.lifetime?.name === own)
          .map((it) => replace(it.lifetime!.span, name));
  if (sites.length === 0) return;
  yield {
    title:
      own === undefined
        ? `write \`${name}\` where the signature leaves the lifetime out`
        : `take \`${name}\` in place of \`${own}\``,
    cost,
    edits: sites,
  };
}

/** `let x: &'static T = …`: the annotation asks for more than is needed. */
function* annotated(subject: Subject): Iterable<Proposal> {
  const { conflict, text, fn } = subject;
  const { use } = conflict!;
  if (use.kind !== 'signature' || !fn) return;
  const { span } = use.constraint;
  const written = text.slice(span.lo, span.hi);
  const at = /'\w+\s+/.exec(written);
  if (!at) return;
  const lo = span.lo + at.index;
  yield {
    title: `leave \`${at[0].trim()}\` out of the type`,
    cost: 'the reference is good for as long as what it refers to',
    edits: [replace({ lo, hi: lo + at[0].length }, '')],
  };
}

/** E0309, E0310: a type parameter has to outlive something. */
function* bounded(subject: Subject): Iterable<Proposal> {
  const { cx, cause, fn, functions } = subject;
  if (!cx || cause?.kind !== 'test' || !fn) return;
  const { generic, lower } = cx.emission.tests.get(cause.test)!;
  const name = nameOf(cx.emission.origins.get(lower)!);
  if (generic.kind !== 'param') return;
  const params = functions.flatMap((it) => (it === fn ? it.sig.generics.params : []));
  const param = params.find((it) => it.kind === 'type' && it.ident.name === generic.name);
  for (const lifetime of new Set([name ?? "'static", "'static"])) {
    if (param?.kind !== 'type') continue;
    yield {
      title: `say that \`${generic.name}\` outlives \`${lifetime}\``,
      cost: 'callers have to keep to it',
      edits: [
        insert(param.ident.span.hi, param.bounds.length ? `: ${lifetime} +` : `: ${lifetime}`),
        ...colonEdits(subject, param),
      ],
    };
  }
}

/** The same of a type's own declaration, or of an `impl`: the text around says which parameters there are. */
function* boundedItem(subject: Subject): Iterable<Proposal> {
  const { diagnostic, primary, text, cause } = subject;
  if (cause || (diagnostic.code !== 'E0309' && diagnostic.code !== 'E0310')) return;
  const name = /`(\w+)`/.exec(diagnostic.message)?.[1];
  const head = text
    .slice(0, primary.lo)
    .search(/\b(?:struct|enum|union|impl|trait|fn)\b[^{;]*<[^{;]*[{(][^;]*$/);
  const open = head < 0 ? -1 : text.indexOf('<', head);
  if (!name || open < 0) return;
  const params = /^[^{(;]*/.exec(text.slice(open))![0];
  const param = new RegExp(`[<,]\\s*(${name})\\b(\\s*:)?`).exec(params);
  if (!param) return;
  const lo = open + param.index + param[0].length;
  for (const lifetime of new Set([...(params.match(/'[a-z]\w*/g) ?? []), "'static"]))
    yield {
      title: `say that \`${name}\` outlives \`${lifetime}\``,
      cost: 'whoever uses the type has to keep to it',
      edits: [insert(lo, param[2] ? ` ${lifetime} +` : `: ${lifetime}`)],
      group: 'bound',
    };
}

/** A parameter that has bounds has a colon already. */
function colonEdits({ text }: Subject, param: GenericParam & { kind: 'type' }): TextEdit[] {
  if (!param.bounds.length) return [];
  const colon = text.indexOf(':', param.ident.span.hi);
  return [replace({ lo: colon, hi: colon + 1 }, '')];
}

/** The name that the source has for it. */
function nameOf({ name }: OriginInfo): string | undefined {
  return name === undefined || name === "'_" ? undefined : name;
}

/** The edit that writes a name where a lifetime of the signature is left out: `&T`, `Ref<T>`, `Ref`. */
function elidedAt(subject: Subject, fn: FnItem, origin: OriginInfo, name: string): TextEdit[] {
  const at = referenceAt(subject, fn, origin);
  if (at !== undefined) return [insert(at, `${name} `)];
  const { span, kind } = origin;
  const written = textOf(subject, span);
  const path = /^[\w:]+/.exec(written)?.[0];
  if (kind.kind !== 'anonymous' || path === undefined || span.hi > fn.sig.span.hi) return [];
  const open = span.lo + path.length;
  if (written.startsWith("<'_", path.length)) return [replace({ lo: open + 1, hi: open + 3 }, name)];
  return [
    insert(
      written[path.length] === '<' ? open + 1 : open,
      written[path.length] === '<' ? `${name}, ` : `<${name}>`,
    ),
  ];
}

/** Where in a reference of the signature the name of an elided lifetime would stand. */
function referenceAt({ text }: Subject, fn: FnItem, { span, kind }: OriginInfo): number | undefined {
  if (kind.kind !== 'anonymous') return undefined;
  if (text[span.lo] === '&') return span.lo + 1;
  const { self } = fn.sig;
  return self?.ref && span.lo <= self.span.lo && self.span.hi <= span.hi ? self.span.lo + 1 : undefined;
}

function nameEdit(type: Type & { kind: 'ref' }, name: string): TextEdit {
  return insert(type.span.lo + 1, `${name} `);
}

/** Adds a parameter to a function's generics. */
function genericEdit(text: string, { sig }: FnItem, name: string): TextEdit {
  const first = sig.generics.params[0];
  if (first) return insert(first.span.lo, `${name}, `);
  const after = sig.ident.span.hi;
  return text.startsWith('<>', after) ? insert(after + 1, name) : insert(after, `<${name}>`);
}

/** `'a: 'b` among the generics of the function, or in a `where` clause if `'a` is of its impl. */
function boundEdits({ sig, body }: FnItem, a: string, b: string): TextEdit[] {
  const param = sig.generics.params.find((it) => it.kind === 'lifetime' && it.lifetime.name === a);
  if (param?.kind === 'lifetime') return [insert(param.span.hi, param.bounds.length ? ` + ${b}` : `: ${b}`)];
  const { where } = sig.generics;
  if (where.length) return [insert(where[0].span.lo, `${a}: ${b}, `)];
  return body ? [insert(body.span.lo, `where ${a}: ${b} `)] : [];
}

function unique(edits: readonly TextEdit[]): TextEdit[] {
  return edits.filter((it, at) => edits.findIndex((other) => other.lo === it.lo) === at);
}
