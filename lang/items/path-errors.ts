/** What is said of a path that leads nowhere, or through what is private. */
import type { Diagnostic } from '../diagnostic.js';
import { error, unsupported } from '../diagnostic.js';
import type { Span } from '../source.js';
import type * as ast from '../syntax/ast.js';
import type { DefId, DefKind } from '../types/program.js';
import type { Ambiguity, Hidden } from './names.js';
import type { Module, Namespace, Table } from './table.js';

/** E0603 or E0659: a segment of a path is private where it is named, or ambiguous. */
export function privateError(table: Table, path: readonly ast.Ident[], hidden: Hidden): Diagnostic {
  const { at, res, space, imported } = hidden;
  const { name, span } = path[at];
  if (hidden.ambiguous) return ambiguousError(path[at], hidden.ambiguous);
  const def = res.kind === 'def' ? table.defs[res.def] : undefined;
  const what = `${def ? kindOf(def.kind, space, table, def.id) : 'item'}${imported ? ' import' : ''}`;
  const diagnostic = error('E0603', span, `${what} \`${name}\` is private`, `private ${what}`);
  if (!def || imported) return diagnostic;
  const place = { ...def.span, hi: Math.max(def.nameSpan.hi, def.span.lo) };
  const label = { span: place, text: '', primary: true };
  const message = `the ${what} \`${name}\` is defined here`;
  return { ...diagnostic, children: [{ level: 'note', message, labels: [label] }] };
}

function ambiguousError({ name, span }: ast.Ident, globs: Ambiguity): Diagnostic {
  const diagnostic = error('E0659', span, `\`${name}\` is ambiguous`, 'ambiguous name');
  const notes = globs.map((glob, i) => ({
    level: 'note' as const,
    message: `\`${name}\` could ${i ? 'also ' : ''}refer to what is imported here`,
    labels: [{ span: glob.span, text: '', primary: true }],
  }));
  const cause = 'ambiguous because of multiple glob imports of a name in the same module';
  return { ...diagnostic, children: [{ level: 'note', message: cause, labels: [] }, ...notes] };
}

/** The refusal of a path that our library lacks. */
export function notInLibrary(
  path: readonly { readonly name: string }[],
  span: Span,
  module?: Module,
): Diagnostic {
  const names = path.map((ident) => ident.name);
  const text = names.join('::');
  const what =
    module?.crate.library === false
      ? `\`${text}\` (which may come from a part of the standard library that Laertes lacks)`
      : `\`${text}\` (it is not in Laertes' library)`;
  return unsupported(span, what);
}

/** How messages name a module: `m`, `the crate root`. */
export function moduleName(
  module: Module,
  written: string | undefined,
  table: Table,
): { quoted: string; phrase: string } {
  if (written === 'self' || written === 'super')
    return module.kind === 'crate' && written === 'self'
      ? { quoted: 'the root', phrase: `module \`${written}\`` }
      : { quoted: `\`${written}\``, phrase: `module \`${written}\`` };
  if (module.kind === 'crate' && !module.crate.library)
    return { quoted: 'the crate root', phrase: 'the crate root' };
  const { name } = table.defs[module.def];
  const kind =
    module.kind === 'enum'
      ? 'enum'
      : module.kind === 'trait'
        ? 'trait'
        : module.kind === 'crate'
          ? 'crate'
          : 'module';
  return { quoted: `\`${name}\``, phrase: `${kind} \`${name}\`` };
}

function kindOf(kind: DefKind, space: Namespace, table: Table, def: DefId): string {
  switch (kind) {
    case 'fn':
      return 'function';
    case 'mod':
      return 'module';
    case 'type-alias':
      return 'type alias';
    case 'const':
      return 'constant';
    case 'ctor': {
      const { source } = table.nodes[def];
      const of = source.kind === 'ctor' ? table.nodes[source.of].source : undefined;
      const tuple = of?.kind === 'item' && of.item.kind === 'struct' && of.item.data.kind === 'tuple';
      return tuple ? 'tuple struct constructor' : space === 'values' ? 'unit struct' : 'struct';
    }
    default:
      return kind;
  }
}
