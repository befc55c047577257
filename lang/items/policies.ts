/** Rules for lifetimes that are not written, by the place where the type stands, with rustc's errors. */
import type { Diagnostic, SubDiagnostic } from '../diagnostic.js';
import { error } from '../diagnostic.js';
import type { Span } from '../source.js';
import type * as ast from '../syntax/ast.js';
import type { Region } from '../types/ty.js';
import { staticRegion } from '../types/ty.js';
import { expectedLifetimes } from './elision.js';
import type { Report } from './context.js';

/** What lifetimes mean that are not written, or written `'_`. */
export interface Lifetimes {
  /** `&T`. */
  ref(ty: ast.Type & { kind: 'ref' }): Region;
  /** `'_`. */
  anonymous(lifetime: ast.Lifetime): Region;
  /** `Foo` and `Foo<T>` for `Foo<'a, T>`: `span` is where rustc points. */
  hidden(count: number, span: Span, path: ast.Path): readonly Region[];
}

/** Bodies: left to inference. Each is an object of its own, so that two uses of it by an alias are known to be one. */
export const inferredLifetimes: Lifetimes = {
  ref: () => ({ kind: 'erased' }),
  anonymous: () => ({ kind: 'erased' }),
  hidden: (count) => Array.from({ length: count }, (): Region => ({ kind: 'erased' })),
};

/** Types of constants and statics. */
export const staticLifetimes: Lifetimes = {
  ref: () => staticRegion,
  anonymous: () => staticRegion,
  hidden: (count) => Array<Region>(count).fill(staticRegion),
};

/** Fields, type aliases, associated types: every lifetime must have a name (E0106). */
export function namedLifetimesOnly(report: Report, inScope: string | undefined): Lifetimes {
  const missing = (span: Span, count: number): Region => {
    const help: SubDiagnostic = {
      level: 'help',
      message: inScope
        ? `consider using the \`${inScope}\` lifetime`
        : 'consider introducing a named lifetime parameter',
      labels: [],
    };
    const message = `missing lifetime specifier${count === 1 ? '' : 's'}`;
    report({ ...error('E0106', span, message, expectedLifetimes(count)), children: [help] }, 1);
    return staticRegion;
  };
  return {
    ref: (ty) => missing(ampersand(ty), 1),
    anonymous: (lifetime) => missing(lifetime.span, 1),
    hidden: (count, span) => Array<Region>(count).fill(missing(span, count)),
  };
}

/** Bounds and `where` clauses: `'_` and `&` are E0637, hidden lifetimes of paths too. */
export function noLifetimesInBounds(report: Report): Lifetimes {
  return {
    ref: (ty) => {
      report(ampersandE0637(ampersand(ty)), 1);
      return staticRegion;
    },
    anonymous: (lifetime) => {
      report(
        error('E0637', lifetime.span, "`'_` cannot be used here", "`'_` is a reserved lifetime name"),
        1,
      );
      return staticRegion;
    },
    hidden: (count, span) => {
      report(hiddenNotAllowed(span, count), 1);
      return Array<Region>(count).fill(staticRegion);
    },
  };
}

/** The head of an impl: `&` and `'_` are fresh parameters, hidden lifetimes of paths are E0726. */
export function implHeadLifetimes(report: Report, anonymous: ReadonlyMap<object, Region>): Lifetimes {
  return {
    ref: (ty) => anonymous.get(ty) ?? staticRegion,
    anonymous: (lifetime) => anonymous.get(lifetime) ?? staticRegion,
    hidden: (count, span) => {
      report(hiddenNotAllowed(span, count), 1);
      return Array<Region>(count).fill(staticRegion);
    },
  };
}

/** Types of associated constants: `&` and `'_` are `'static`, hidden lifetimes of paths E0726. */
export function assocConstLifetimes(report: Report): Lifetimes {
  return {
    ref: () => staticRegion,
    anonymous: () => staticRegion,
    hidden: (count, span) => {
      report(hiddenNotAllowed(span, count), 1);
      return Array<Region>(count).fill(staticRegion);
    },
  };
}

/** Types of associated types in impls: rustc has an error without code of its own for `&`. */
export function implItemLifetimes(report: Report, inScope: string | undefined): Lifetimes {
  const named = namedLifetimesOnly(report, inScope);
  return {
    ...named,
    ref: (ty) => {
      report(
        error(
          inScope ? 'E0637' : null,
          ampersand(ty),
          inScope
            ? '`&` without an explicit lifetime name cannot be used here'
            : 'missing lifetime in associated type',
          inScope
            ? 'explicit lifetime name needed here'
            : 'this lifetime must come from the implemented type',
        ),
        1,
      );
      return staticRegion;
    },
  };
}

function ampersandE0637(span: Span): Diagnostic {
  return {
    ...error(
      'E0637',
      span,
      '`&` without an explicit lifetime name cannot be used here',
      'explicit lifetime name needed here',
    ),
    children: [{ level: 'help', message: 'consider introducing a higher-ranked lifetime here', labels: [] }],
  };
}

/** E0726 */
export function hiddenNotAllowed(span: Span, count: number): Diagnostic {
  const s = count === 1 ? '' : 's';
  return {
    ...error('E0726', span, 'implicit elided lifetime not allowed here', `expected lifetime parameter${s}`),
    children: [{ level: 'help', message: `indicate the anonymous lifetime${s}`, labels: [] }],
  };
}

/** Where a lifetime is missing that a reference type leaves out. */
export function ampersand(ty: ast.Type): Span {
  return { ...ty.span, hi: ty.span.lo + 1 };
}
