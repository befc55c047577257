/** Names of generic parameters: E0262, E0403, E0496, E0637. */
import type { Diagnostic } from '../../diagnostic.js';
import { error } from '../../diagnostic.js';
import type { Span } from '../../source.js';
import type * as ast from '../../syntax/ast.js';
import type { DefId } from '../../types/program.js';
import type { Items, Scope } from '../context.js';
import { visitGenerics, visitPath, visitType } from '../visit.js';

/** A name with the place that declared it. */
interface Declared {
  readonly name: string;
  readonly span: Span;
}

export function checkGenerics(items: Items, def: DefId): void {
  const scope = items.scope(def);
  if (!scope.ast || items.table.nodes[def].source.kind === 'derived') return;
  const report = (diagnostic: Diagnostic) => items.report(def, 1, diagnostic);
  const outer = declaredAround(scope.parent);
  const own: Declared[] = [];
  for (const param of scope.ast.params) declare(param, own, outer, report);
  const around = [...outer, ...own];
  checkBinders(items, def, scope, around, report);
}

/** Checks one parameter against those before it and those around, then adds it. */
function declare(
  param: ast.GenericParam,
  own: Declared[],
  outer: readonly Declared[],
  report: (diagnostic: Diagnostic) => void,
): void {
  const { name, span } = param.kind === 'lifetime' ? param.lifetime : param.ident;
  if (name === "'static")
    report(
      error(
        'E0262',
        span,
        "invalid lifetime parameter name: `'static`",
        "'static is a reserved lifetime name",
      ),
    );
  else if (name === "'_")
    report({
      ...error('E0637', span, "`'_` cannot be used here", "`'_` is a reserved lifetime name"),
      children: [{ level: 'help', message: 'use another lifetime specifier', labels: [] }],
    });
  else {
    const before = own.find((one) => one.name === name);
    const around = outer.find((one) => one.name === name);
    if (before) report(alreadyUsed(name, span, before.span));
    else if (around && param.kind === 'lifetime') report(shadows(name, span, around.span));
    else if (around) report(alreadyUsed(name, span, around.span));
  }
  own.push({ name, span });
}

function declaredAround(scope: Scope | undefined): Declared[] {
  const out: Declared[] = [];
  for (let at = scope; at; at = at.parent)
    for (const param of at.ast?.params ?? [])
      out.push(param.kind === 'lifetime' ? param.lifetime : param.ident);
  return out;
}

/** `for<'a>` of bounds, `where` clauses and `fn` types. */
function checkBinders(
  items: Items,
  def: DefId,
  scope: Scope,
  around: readonly Declared[],
  report: (diagnostic: Diagnostic) => void,
): void {
  const binder = (params: readonly ast.GenericParam[]): void => {
    const own: Declared[] = [];
    for (const param of params) if (param.kind === 'lifetime') declare(param, own, around, report);
  };
  const visitor = {
    type: (ty: ast.Type) => {
      if (ty.kind === 'fn') binder(ty.forLifetimes);
    },
    bound: (bound: ast.Bound) => {
      if (bound.kind === 'trait') binder(bound.forLifetimes);
    },
  };
  visitGenerics(scope.ast!, visitor);
  for (const clause of scope.ast!.where) if (clause.kind === 'type') binder(clause.forLifetimes);
  const { source } = items.table.nodes[def];
  const item = source.kind === 'item' || source.kind === 'assoc' ? source.item : undefined;
  if (item?.kind === 'fn') {
    for (const param of item.sig.params) visitType(param.ty, visitor);
    if (item.sig.output) visitType(item.sig.output, visitor);
  } else if (item?.kind === 'impl') {
    if (item.trait) visitPath(item.trait, visitor);
    visitType(item.self, visitor);
  } else if (item?.kind === 'struct' && item.data.kind !== 'unit')
    for (const field of item.data.fields) visitType(field.ty, visitor);
}

function alreadyUsed(name: string, span: Span, first: Span): Diagnostic {
  const message = `the name \`${name}\` is already used for a generic parameter in this item's generic parameters`;
  const diagnostic = error('E0403', span, message, 'already used');
  return {
    ...diagnostic,
    labels: [...diagnostic.labels, { span: first, text: `first use of \`${name}\``, primary: false }],
  };
}

function shadows(name: string, span: Span, first: Span): Diagnostic {
  const message = `lifetime name \`${name}\` shadows a lifetime name that is already in scope`;
  const diagnostic = error('E0496', span, message, `lifetime \`${name}\` already in scope`);
  return {
    ...diagnostic,
    labels: [{ span: first, text: 'first declared here', primary: false }, ...diagnostic.labels],
  };
}
