/**
 * Components → plain declarations and rules. An instance `.init a = C<T>` stands for what `C` and its bases contain, names of
 * relations and types being `a.name`. A clause whose head no component around it declares belongs to the next level out.
 *
 *   .comp Graph<T> { .decl edge(x: T, y: T)  edge(y, x) :- edge(x, y). }
 *   .init g = Graph<number>
 * becomes
 *   .decl g.edge(x: number, y: number)  g.edge(y, x) :- g.edge(x, y).
 */

import type {
  Atom,
  ColumnDecl,
  Directive,
  Expr,
  Fact,
  Literal,
  ProgramAst,
  Rule,
  Source,
  TypeDecl,
} from './ast.js';
import { emptyContent, type Component, type ComponentInit, type Content, type RawRule } from './content.js';
import type { ErrorSink } from './errors.js';
import { mapExpr, mapLiteral } from './rewrite.js';

/** Instances may nest so deep, and a program have so many. */
const maxDepth = 100;
const maxInstances = 10_000;

/** The whole program, with every instance written out and every rule named. */
export function flatten(top: Content, sources: readonly Source[], sink: ErrorSink): ProgramAst {
  const context: Context = { top, sources, sink, instances: 0 };
  const all = emptyContent();
  append(all, top);
  const orphans = emptyContent();
  for (const init of onceEach(top.inits, context))
    append(all, instantiate(init, null, new Map(), new Set(), orphans, 0, context));
  all.rules.push(...orphans.rules);
  all.facts.push(...orphans.facts);
  all.directives.push(...orphans.directives);
  return {
    sources,
    types: all.types,
    relations: all.relations,
    directives: all.directives,
    facts: all.facts,
    rules: nameRules(all.rules),
  };
}

interface Context {
  readonly top: Content;
  readonly sources: readonly Source[];
  readonly sink: ErrorSink;
  instances: number;
}

/** What a type parameter stands for. */
type Binding = ReadonlyMap<string, string>;

function append(into: Content, from: Content): void {
  for (const type of from.types) into.types.push(type);
  for (const relation of from.relations) into.relations.push(relation);
  for (const directive of from.directives) into.directives.push(directive);
  for (const fact of from.facts) into.facts.push(fact);
  for (const rule of from.rules) into.rules.push(rule);
}

/** A rule is called by its `@name`, or `relation#3`: the third rule of its relation. */
function nameRules(rules: readonly RawRule[]): Rule[] {
  const counts = new Map<string, number>();
  const variants = new Map<string, number>();
  return rules.map(({ given, ...rule }) => {
    const { relation } = rule.head;
    const number = (counts.get(relation) ?? 0) + 1;
    counts.set(relation, number);
    if (given === undefined) return { name: `${relation}#${number}`, ...rule };
    // The rules of one clause share its name.
    const clause = `${given} ${rule.source}:${rule.at} ${relation.includes('.') ? relation : ''}`;
    const variant = (variants.get(clause) ?? 0) + 1;
    variants.set(clause, variant);
    const instance = relation.slice(0, relation.lastIndexOf('.') + 1);
    return { name: instance + (variant === 1 ? given : `${given}#${variant}`), ...rule };
  });
}

/** The component of a name, as seen from within `from`: its own, those of its bases, those around it. */
function findComponent(
  name: string,
  from: Component | null,
  context: Context,
  depth = 0,
): Component | undefined {
  for (let scope = from; scope !== null; scope = scope.parent) {
    const own = scope.content.components.find(({ type }) => type.name === name);
    if (own !== undefined) return own;
    if (depth > maxDepth) return undefined;
    for (const base of scope.bases) {
      const found = findComponent(base.name, scope.parent, context, depth + 1);
      const inherited = found?.content.components.find(({ type }) => type.name === name);
      if (inherited !== undefined) return inherited;
    }
  }
  return context.top.components.find(({ type }) => type.name === name);
}

function extend(binding: Binding, component: Component, args: readonly string[]): Map<string, string> {
  const extended = new Map<string, string>();
  component.type.args.forEach((formal, i) => {
    if (args[i] !== undefined) extended.set(formal, binding.get(args[i]) ?? args[i]);
  });
  return extended;
}

/** What an instance contains, under its new names. Clauses for relations of others go to `orphans`. */
function instantiate(
  init: ComponentInit,
  from: Component | null,
  binding: Binding,
  overridden: ReadonlySet<string>,
  orphans: Content,
  depth: number,
  context: Context,
): Content {
  const content = emptyContent();
  const { sources, sink } = context;
  const source = sources[init.source];
  if (depth > maxDepth || ++context.instances > maxInstances) {
    sink.report(source, init.at, 'components are instantiated too deeply', 'one contains itself');
    return content;
  }
  const name = binding.get(init.type.name) ?? init.type.name;
  const component = findComponent(name, from, context);
  if (component === undefined) {
    sink.report(source, init.at, `there is no component \`${name}\``);
    return content;
  }
  if (component.type.args.length !== init.type.args.length) {
    const expected = component.type.args.length;
    const message = `the component \`${name}\` has ${expected} parameters, here it is given ${init.type.args.length}`;
    sink.report(source, init.at, message);
  }
  const active = extend(binding, component, init.type.args);
  const inner = emptyContent();
  for (const nested of onceEach(component.content.inits, context))
    append(content, instantiate(nested, component, active, overridden, inner, depth + 1, context));
  collect(component, active, overridden, content, inner, depth, context);
  const renamed = rename(content, init.name);
  append(orphans, renameReferences(inner, renamed.names));
  return renamed.content;
}

/** Instances whose names are not those of others. */
function onceEach(inits: readonly ComponentInit[], { sources, sink }: Context): ComponentInit[] {
  const names = new Set<string>();
  return inits.filter(({ name, source, at }) => {
    if (names.has(name)) sink.report(sources[source], at, `there are two instances \`${name}\``);
    const isNew = !names.has(name);
    names.add(name);
    return isNew;
  });
}

/** Adds what a component and its bases contain, type parameters replaced. */
function collect(
  component: Component,
  binding: Binding,
  overridden: ReadonlySet<string>,
  into: Content,
  orphans: Content,
  depth: number,
  context: Context,
): void {
  const { sources, sink } = context;
  if (depth > maxDepth) {
    sink.report(
      sources[component.source],
      component.at,
      'components inherit too deeply',
      'one is its own base',
    );
    return;
  }
  const inherited = new Set([...overridden, ...component.overrides]);
  for (const base of component.bases) {
    const name = binding.get(base.name) ?? base.name;
    const found = findComponent(name, component.parent, context);
    if (found === undefined || found === component) {
      sink.report(sources[component.source], component.at, `there is no component \`${name}\``);
      continue;
    }
    const active = extend(binding, found, base.args);
    for (const nested of found.content.inits)
      append(into, instantiate(nested, found, active, new Set(), orphans, depth + 1, context));
    collect(found, active, inherited, into, orphans, depth + 1, context);
  }
  const bound = (name: string): string => binding.get(name) ?? name;
  const columns = (fields: readonly ColumnDecl[]): ColumnDecl[] =>
    fields.map(({ name, type }) => ({ name, type: bound(type) }));
  const { content } = component;
  for (const type of content.types) {
    into.types.push({
      ...type,
      name: bound(type.name),
      of: type.of.map(bound),
      fields: columns(type.fields),
      branches: type.branches.map(({ name, fields }) => ({ name, fields: columns(fields) })),
    });
  }
  for (const relation of content.relations)
    into.relations.push({ ...relation, columns: columns(relation.columns) });
  const declared = new Set(into.relations.map(({ name }) => name));
  const place = <T extends { relation: string } | RawRule>(
    each: T,
    relation: string,
    own: T[],
    others: T[],
  ): void => {
    (declared.has(relation) ? own : others).push(each);
  };
  for (const directive of content.directives)
    place(directive, directive.relation, into.directives, orphans.directives);
  for (const rule of content.rules) {
    if (overridden.has(rule.head.relation)) continue;
    const typed = bindRule(rule, binding);
    place(typed, rule.head.relation, into.rules, orphans.rules);
  }
  for (const fact of content.facts)
    if (!overridden.has(fact.relation)) place(fact, fact.relation, into.facts, orphans.facts);
  // What nested instances left over may be ours.
  const left = {
    rules: orphans.rules.splice(0),
    facts: orphans.facts.splice(0),
    directives: orphans.directives.splice(0),
  };
  for (const rule of left.rules) place(rule, rule.head.relation, into.rules, orphans.rules);
  for (const fact of left.facts) place(fact, fact.relation, into.facts, orphans.facts);
  for (const each of left.directives) place(each, each.relation, into.directives, orphans.directives);
}

interface Names {
  readonly types: ReadonlyMap<string, string>;
  readonly relations: ReadonlyMap<string, string>;
}

/** The content under the names of an instance. */
function rename(content: Content, instance: string): { content: Content; names: Names } {
  const types = new Map<string, string>();
  const relations = new Map<string, string>();
  for (const type of content.types) {
    types.set(type.name, `${instance}.${type.name}`);
    for (const branch of type.branches) types.set(branch.name, `${instance}.${branch.name}`);
  }
  for (const { name } of content.relations) relations.set(name, `${instance}.${name}`);
  const names = { types, relations };
  return { content: renameReferences(content, names), names };
}

function renameReferences(content: Content, { types, relations }: Names): Content {
  const type = (name: string): string => types.get(name) ?? name;
  const relation = (name: string): string => relations.get(name) ?? name;
  const columns = (fields: readonly ColumnDecl[]): ColumnDecl[] =>
    fields.map((field) => ({ name: field.name, type: type(field.type) }));
  const atom = (given: Atom): Atom => ({
    ...given,
    relation: relation(given.relation),
    args: given.args.map(expr),
  });
  const literal = (given: Literal): Literal => mapLiteral(given, atom, expr);
  const expr = (given: Expr): Expr => {
    const mapped = mapExpr(given, expr, literal);
    if (mapped.kind === 'branch') return { ...mapped, name: type(mapped.name) };
    return mapped.kind === 'cast' ? { ...mapped, to: type(mapped.to) } : mapped;
  };
  return {
    ...emptyContent(),
    types: content.types.map((each): TypeDecl => ({
      ...each,
      name: type(each.name),
      of: each.of.map(type),
      fields: columns(each.fields),
      branches: each.branches.map((branch) => ({ name: type(branch.name), fields: columns(branch.fields) })),
    })),
    relations: content.relations.map((each) => ({
      ...each,
      name: relation(each.name),
      columns: columns(each.columns),
    })),
    directives: content.directives.map((each): Directive => ({ ...each, relation: relation(each.relation) })),
    facts: content.facts.map((each): Fact => ({ ...each, relation: relation(each.relation) })),
    rules: content.rules.map((each) => ({ ...each, head: atom(each.head), body: each.body.map(literal) })),
  };
}

/** Type parameters may also stand in casts. */
function bindRule(rule: RawRule, binding: Binding): RawRule {
  if (binding.size === 0) return rule;
  const atom = (given: Atom): Atom => ({ ...given, args: given.args.map(expr) });
  const literal = (given: Literal): Literal => mapLiteral(given, atom, expr);
  const expr = (given: Expr): Expr => {
    const mapped = mapExpr(given, expr, literal);
    return mapped.kind === 'cast' ? { ...mapped, to: binding.get(mapped.to) ?? mapped.to } : mapped;
  };
  return { ...rule, head: atom(rule.head), body: rule.body.map(literal) };
}
