/** Written types: which part of one a variable of a pattern has, and all that stand in a body. */
import type * as thir from '../../../check/thir.js';
import type { PlaceElem, UserTyProjection } from '../../mir.js';

/** What the types written around a binding say of its own: each with the way from the annotated pattern to the binding. */
export function annotationsOf(
  pattern: thir.Pattern,
  id: thir.VarId,
  typed: thir.UserTy | undefined,
): readonly UserTyProjection[] {
  const whole = pattern.kind === 'ascribe' || !typed ? [] : [{ userTy: typed, projection: [] }];
  return find(pattern, id, whole) ?? [];
}

function find(
  pattern: thir.Pattern,
  id: thir.VarId,
  around: readonly UserTyProjection[],
): readonly UserTyProjection[] | undefined {
  const inside = (sub: thir.Pattern, ...elems: PlaceElem[]) =>
    find(
      sub,
      id,
      around.map(({ userTy, projection }) => ({ userTy, projection: [...projection, ...elems] })),
    );
  switch (pattern.kind) {
    case 'binding':
      if (pattern.id === id) return around;
      return pattern.sub && find(pattern.sub, id, around);
    case 'ascribe':
      return find(pattern.sub, id, [...around, { userTy: pattern.userTy, projection: [] }]);
    case 'deref':
      return inside(pattern.sub, { kind: 'deref' });
    case 'leaf':
      return first(pattern.subs, ({ field, pat }) => inside(pat, { kind: 'field', field, ty: pat.ty }));
    case 'variant':
      return first(pattern.subs, ({ field, pat }) =>
        inside(pat, { kind: 'downcast', variant: pattern.variant }, { kind: 'field', field, ty: pat.ty }),
      );
    case 'slice': {
      const { prefix, rest, suffix } = pattern;
      const elem = { kind: 'constant-index', offset: 0, minLength: 1, fromEnd: false } as const;
      const found = first([...prefix, ...suffix], (sub) => inside(sub, elem));
      if (found || !rest || rest === 'ignored') return found;
      return inside(rest, { kind: 'subslice', from: prefix.length, to: suffix.length, fromEnd: true });
    }
    case 'or':
      return first(pattern.pats, (sub) => find(sub, id, around));
    case 'wild':
    case 'constant':
    case 'range':
      return undefined;
  }
}

function first<T, R>(list: readonly T[], f: (item: T) => R | undefined): R | undefined {
  for (const item of list) {
    const found = f(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All types written in a body, also where control never comes: they have to be well-formed everywhere. */
export function writtenTypes(body: thir.Body): readonly thir.UserTy[] {
  const found = new Set<thir.UserTy>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const part of node) if (typeof part === 'object' && part !== null) visit(part);
      return;
    }
    for (const key in node as object) {
      const value = (node as Readonly<Record<string, unknown>>)[key];
      if (typeof value !== 'object' || value === null) continue;
      if (key === 'userTy') found.add(value as thir.UserTy);
      // Closures are bodies of their own; types and places in the source hold nothing written.
      else if (key !== 'ty' && key !== 'span' && key !== 'body' && key !== 'args') visit(value);
      else if (key === 'body' && !isClosureBody(value)) visit(value);
      else if (key === 'args' && isExprs(value)) visit(value);
    }
  };
  visit(body.value);
  return [...found];
}

function isClosureBody(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'params' in value;
}

/** Arguments of a call, as opposed to generic arguments. */
function isExprs(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && 'span' in (value[0] as object);
}
