/** Imports that lead nowhere, or that give more than they may. */
import type { Diagnostic } from '../diagnostic.js';
import { error, unsupported } from '../diagnostic.js';
import type { Span } from '../source.js';
import type * as ast from '../syntax/ast.js';
import type { DefKind, Resolution } from '../types/program.js';
import { kindName } from './missing.js';
import type { Hidden, Names } from './names.js';
import { moduleName, notInLibrary, privateError } from './path-errors.js';
import { standardMacros, standardPrelude } from './standard-names.js';
import type { Glob, Import, Module, Namespace, Table } from './table.js';
import { isInside } from './table.js';

/** Resolves the program's imports and says which lead nowhere; their names stand for an error from then on. */
export function checkImports(names: Names, table: Table, edition: number): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  // An import may have been asked for while one that it needs was on its way: those get a second chance.
  for (const made of table.imports) names.import(made);
  for (const made of table.imports) if (isEmpty(made)) made.state = 'new';
  // What leads to an import further down is looked at after it: of imports that need one another the last is told.
  const postponed: Import[] = [];
  for (const made of table.imports) {
    names.import(made);
    if (isEmpty(made) && needsLater(names, table, made)) postponed.push(made);
    else diagnostics.push(...checkImport(names, table, edition, made));
  }
  for (const made of postponed) {
    made.state = 'new';
    names.import(made);
    diagnostics.push(...checkImport(names, table, edition, made));
  }
  diagnostics.push(...checkGlobs(names, table, edition));
  return diagnostics;
}

function isEmpty({ found }: Import): boolean {
  return !found.types && !found.values && !found.macros;
}

function needsLater(names: Names, table: Table, made: Import): boolean {
  const { module, path, global } = made;
  if (path.length < 2) return false;
  const to = names.path({ module }, path.slice(0, -1), 'types', { global, use: true });
  const at = to.kind === 'found' && to.res.kind === 'def' ? table.modules.get(to.res.def) : undefined;
  const others = at?.imports.get(path.at(-1)!.name) ?? [];
  return others.some((one) => one !== made && isEmpty(one) && one.span.lo > made.span.lo);
}

function checkImport(names: Names, table: Table, edition: number, made: Import): Diagnostic[] {
  if (!isEmpty(made)) {
    const hidden = hiddenImport(names, made);
    if (hidden) return [privateError(table, made.path, hidden)];
    const of = inTrait(table, made);
    if (of) return [of];
    const narrow = narrowExport(names, table, made);
    return narrow ? [narrow] : [];
  }
  const last = made.path.at(-1);
  const library = last && names.crate(made.path[0].name);
  if (library && last && standardMacros.has(last.name)) return [];
  const diagnostic = made.externCrate
    ? missingCrate(made)
    : importError(names, table, edition, made, made.path, made.span);
  const broken: Resolution = { kind: 'error' };
  made.found = { types: broken, values: broken, macros: broken };
  return diagnostic ? [diagnostic] : [];
}

function missingCrate({ path, span }: Import): Diagnostic {
  const { name } = path[0];
  return standardPrelude.has(name)
    ? notInLibrary(path, span)
    : error('E0463', span, `can't find crate for \`${name}\``, "can't find crate");
}

function inTrait(table: Table, { path, found, span }: Import): Diagnostic | undefined {
  const res = found.types ?? found.values;
  const def = res?.kind === 'def' ? table.defs[res.def] : undefined;
  if (path.length < 2 || def?.parent === undefined || table.defs[def.parent].kind !== 'trait')
    return undefined;
  return error('E0658', span, '`use` associated items of traits is unstable');
}

/** A glob that leads to something which only our library lacks may bring any name; one that surely leads nowhere brings none. */
function checkGlobs(names: Names, table: Table, edition: number): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const failed: Glob[] = [];
  for (const glob of table.globs) {
    const target = names.glob(glob);
    if (!glob.unknown) {
      if (!glob.path.length) continue;
      const to = names.path({ module: glob.module }, glob.path, 'types', { global: glob.global, use: true });
      if (to.kind === 'found' && to.hidden) diagnostics.push(privateError(table, glob.path, to.hidden));
      if (target?.kind === 'trait' && !target.crate.library)
        diagnostics.push(error('E0658', glob.span, '`use` associated items of traits is unstable'));
      continue;
    }
    glob.unknown = false;
    failed.push(glob);
  }
  let more = true;
  while (more) {
    more = false;
    for (const glob of failed) {
      if (glob.unknown || globError(names, table, edition, glob)?.code !== 'unsupported') continue;
      glob.unknown = true;
      more = true;
    }
  }
  for (const glob of failed) {
    const diagnostic = globError(names, table, edition, glob);
    if (diagnostic) diagnostics.push(diagnostic);
  }
  return diagnostics;
}

function globError(names: Names, table: Table, edition: number, glob: Glob): Diagnostic | undefined {
  return importError(names, table, edition, glob, glob.path, pathSpan(glob.path) ?? glob.span);
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
    if (!def || def.library) return undefined;
    const exported = module.crate.root.macros.get(def.name);
    return exported?.def === def.id && !exported.within ? undefined : module.crate.root;
  }
  if (path.length > 1) {
    const to = names.path({ module }, path, space, { global, use: true });
    return to.kind === 'found' ? to.within : undefined;
  }
  for (let at: Module | undefined = module; at; at = at.parent) {
    const found = names.binding(at, space, path[0].name);
    if (found) return at.crate.library ? undefined : found.within;
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
    const whatItIs = to.res.kind === 'def' ? table.defs[to.res.def] : undefined;
    const inside = whatItIs && table.modules.get(whatItIs.id);
    if (!inside && whatItIs) return notAModule(made, path, to.used - 1, whole, whatItIs.kind);
    if (!inside || inside.crate.library || to.used === path.length)
      return unsupported(whole, `importing \`${segments.join('::')}\``);
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
  if (edition === 2018 && isOldPath(names, made, path))
    return unsupported(whole, `\`${segments.join('::')}\`, a path of edition 2015,`);
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
  const inPath = at < path.length - (isGlob(made) ? 1 : 2);
  const diagnostic = inPath
    ? error(
        'E0433',
        path[at].span,
        where
          ? `cannot find \`${name}\` in ${where.quoted}`
          : `cannot find module or crate \`${name}\` in this scope`,
        label,
      )
    : error(
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

/** Under edition 2015 the path would lead somewhere: which edition the program is written for is not sure. */
function isOldPath(names: Names, { module, global }: Import | Glob, path: readonly ast.Ident[]): boolean {
  return (['types', 'values', 'macros'] as const).some((space) => {
    const to = names.path({ module }, path, space, { global, use: true, old: true });
    return to.kind === 'found' && to.used === path.length && to.res.kind !== 'error';
  });
}

function isGlob(made: Import | Glob): made is Glob {
  return !('typesOnly' in made);
}

function notAModule(
  made: Import | Glob,
  path: readonly ast.Ident[],
  at: number,
  whole: Span,
  kind: DefKind,
): Diagnostic {
  const { name, span } = path[at];
  const label = `\`${name}\` is ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kindName(kind)}, not a module`;
  const text = path.map((ident) => ident.name);
  const inPath = at < path.length - (isGlob(made) ? 1 : 2);
  if (inPath) return error('E0433', span, `cannot find module \`${name}\``, label);
  const message = `unresolved import \`${text.slice(0, at + 1).join('::')}\``;
  return error('E0432', isGlob(made) ? whole : span, message, label);
}

function pathSpan(path: readonly ast.Ident[]): Span | undefined {
  if (!path.length) return undefined;
  return { file: path[0].span.file, lo: path[0].span.lo, hi: path.at(-1)!.span.hi };
}
