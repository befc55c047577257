/** Imports that lead nowhere, or that give more than they may. */
import type { Diagnostic } from '../diagnostic.js';
import { error, unsupported } from '../diagnostic.js';
import type { Span } from '../source.js';
import type * as ast from '../syntax/ast.js';
import type { Resolution } from '../types/program.js';
import type { Hidden, Names } from './names.js';
import { moduleName, notInLibrary, privateError } from './path-errors.js';
import { standardMacros } from './standard-names.js';
import type { Glob, Import, Module, Namespace, Table } from './table.js';
import { isInside } from './table.js';

/** Resolves the program's imports and says which lead nowhere; their names stand for an error from then on. */
export function checkImports(names: Names, table: Table, edition: number): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  // An import may have been asked for while one that it needs was on its way: those get a second chance.
  for (const made of table.imports) names.import(made);
  for (const made of table.imports) if (Object.keys(made.found).length === 0) made.state = 'new';
  for (const made of table.imports) {
    const found = names.import(made);
    if (Object.keys(found).length > 0) {
      const hidden = hiddenImport(names, made);
      if (hidden) diagnostics.push(privateError(table, made.path, hidden));
      const narrow = hidden ? undefined : narrowExport(names, table, made);
      if (narrow) diagnostics.push(narrow);
      continue;
    }
    const last = made.path.at(-1);
    const library = last && names.crate(made.path[0].name);
    if (library && last && standardMacros.has(last.name)) continue;
    const diagnostic = importError(names, table, edition, made, made.path, made.span);
    if (diagnostic) diagnostics.push(diagnostic);
    const broken: Resolution = { kind: 'error' };
    made.found = { types: broken, values: broken, macros: broken };
  }
  for (const glob of table.globs) {
    names.glob(glob);
    if (!glob.unknown) {
      if (!glob.path.length) continue;
      const to = names.path({ module: glob.module }, glob.path, 'types', { global: glob.global, use: true });
      if (to.kind === 'found' && to.hidden) diagnostics.push(privateError(table, glob.path, to.hidden));
      continue;
    }
    const diagnostic = importError(names, table, edition, glob, glob.path, pathSpan(glob.path) ?? glob.span);
    if (diagnostic) diagnostics.push(diagnostic);
  }
  return diagnostics;
}

/** Why an import may not be: what it names is private in all namespaces. */
function hiddenImport(names: Names, made: Import): Hidden | undefined {
  let hidden: Hidden | undefined;
  for (const space of ['types', 'values', 'macros'] as const) {
    if (!made.found[space]) continue;
    const to = names.path({ module: made.module }, made.path, space, { global: made.global, use: true });
    if (to.kind !== 'found' || !to.hidden) return undefined;
    hidden ??= to.hidden;
  }
  return hidden;
}

/** An import may not be more visible than what it imports, in all namespaces (E0364, E0365). */
function narrowExport(names: Names, table: Table, made: Import): Diagnostic | undefined {
  const name = made.path.at(-1)!.name;
  let narrow: { readonly space: Namespace; readonly within: Module } | undefined;
  for (const space of ['types', 'values', 'macros'] as const) {
    const res = made.found[space];
    if (res?.kind === 'error') return undefined;
    if (!res) continue;
    const within = reach(names, table, made, space, res);
    if (!within || (made.within && isInside(made.within, within))) return undefined;
    narrow = { space, within };
  }
  if (!narrow) return undefined;
  const { space, within } = narrow;
  const outside = within.kind === 'crate';
  const how = outside ? 'only public within the crate' : 'private';
  const message = `\`${name}\` is ${how}, and cannot be re-exported${outside ? ' outside' : ''}`;
  return space === 'types'
    ? error('E0365', made.span, message, `re-export of ${outside ? 'crate public' : 'private'} \`${name}\``)
    : error('E0364', made.span, message);
}

/** Who sees what an import leads to; undefined is everybody. */
function reach(
  names: Names,
  table: Table,
  made: Import,
  space: Namespace,
  res: Resolution,
): Module | undefined {
  const { path, module, global } = made;
  if (space === 'macros') {
    const def = res.kind === 'def' ? table.defs[res.def] : undefined;
    return def && !def.library && !module.crate.root.macros.has(def.name) ? module.crate.root : undefined;
  }
  if (path.length > 1) {
    const to = names.path({ module }, path, space, { global, use: true });
    return to.kind === 'found' ? to.within : undefined;
  }
  for (let at: Module | undefined = module; at; at = at.parent) {
    if (names.inModule(at, space, path[0].name, at)) return names.accessIn(at, space, path[0].name).within;
    if (at.kind === 'mod' || at.kind === 'crate') break;
  }
  return undefined;
}

function importError(
  names: Names,
  table: Table,
  edition: number,
  made: Import | Glob,
  path: readonly ast.Ident[],
  whole: Span,
): Diagnostic | undefined {
  let to = names.path({ module: made.module }, path, 'types', { global: made.global, use: true });
  // A module on the way is itself an import that failed, which has been said.
  if (to.kind === 'found' && to.res.kind === 'error') return undefined;
  const segments = path.map((ident) => ident.name);
  if (to.kind === 'found') {
    if (to.used === path.length) return unsupported(whole, `importing \`${segments.join('::')}\``);
    const inside = to.res.kind === 'def' ? table.modules.get(to.res.def) : undefined;
    if (!inside || inside.crate.library) return unsupported(whole, `importing \`${segments.join('::')}\``);
    to = { kind: 'missing', at: to.used, module: inside, certain: true };
  }
  if (to.kind === 'generic') throw new Error('an import led to a generic parameter');
  const { at } = to;
  if (path[at].name === 'super')
    return error(
      'E0433',
      path[at].span,
      'too many leading `super` keywords',
      'there are too many leading `super` keywords',
    );
  if (!to.certain) return notInLibrary(path, whole, to.module);
  if (at === 0 && made.global && edition > 2015 && path.length > 1)
    return unsupported(whole, `the external crate \`${segments[0]}\``);
  const name = segments[at];
  const end = at === path.length - 1;
  const where = to.module ? moduleName(to.module, path[at - 1]?.name, table) : undefined;
  const label = end
    ? where
      ? `no \`${name}\` in ${where.quoted}`
      : edition === 2015
        ? `no \`${name}\` in the root`
        : `no external crate \`${name}\``
    : where
      ? `could not find \`${name}\` in ${where.quoted}`
      : `use of unresolved module or unlinked crate \`${name}\``;
  const diagnostic = error(
    'E0432',
    end ? whole : path[at].span,
    `unresolved import \`${segments.slice(0, at + 1).join('::')}\``,
    label,
  );
  if (end || where) return diagnostic;
  return {
    ...diagnostic,
    children: [{ level: 'help', message: `you might be missing a crate named \`${name}\``, labels: [] }],
  };
}

function pathSpan(path: readonly ast.Ident[]): Span | undefined {
  if (!path.length) return undefined;
  return { file: path[0].span.file, lo: path[0].span.lo, hi: path.at(-1)!.span.hi };
}
