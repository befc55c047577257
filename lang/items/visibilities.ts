/** `pub(in path)`: the path leads to a module around the item (E0742, E0577, E0433; rustc_resolve, `try_resolve_visibility`). */
import type { Diagnostic } from '../diagnostic.js';
import { error } from '../diagnostic.js';
import type { Names } from './names.js';
import { kindName } from './missing.js';
import { isInside, normalModule, type Table } from './table.js';

const starts: ReadonlySet<string> = new Set(['crate', 'self', 'super', '$crate']);

export function visibilityErrors(names: Names, table: Table, edition: number): Diagnostic[] {
  return table.restricted.flatMap(({ path, module, def }) => {
    const idents = path.segments.map((segment) => segment.ident);
    const keyword = starts.has(idents[0].name);
    if (!keyword && edition >= 2018)
      return [
        error(null, path.span, 'relative paths are not supported in visibilities in 2018 edition or later'),
      ];
    const whole = keyword ? idents : [{ name: 'crate', span: idents[0].span }, ...idents];
    const found = names.path({ module }, whole, 'types', { use: true });
    if (found.kind === 'missing' && found.certain) {
      const { name, span } = whole[found.at];
      if (name === 'super') return [error('E0433', span, 'too many leading `super` keywords')];
      const where = whole[found.at - 1]?.name ?? 'this scope';
      return [error('E0433', span, `cannot find \`${name}\` in \`${where}\``)];
    }
    if (found.kind !== 'found' || found.res.kind !== 'def') return [];
    const target = table.modules.get(found.res.def);
    const text = idents.map((ident) => ident.name).join('::');
    if (found.used < whole.length || (target?.kind !== 'mod' && target?.kind !== 'crate')) {
      const kind = table.defs[found.res.def].kind;
      return [
        error('E0577', path.span, `expected module, found ${kindName(kind)} \`${text}\``, 'not a module'),
      ];
    }
    if (isInside(normalModule(module), target)) return [];
    // Names are read from the top: a module further down is not known yet.
    if (target.def > def) {
      const { name, span } = whole.at(-1)!;
      return [error('E0433', span, `cannot find \`${name}\` in \`${whole.at(-2)?.name}\``)];
    }
    return [error('E0742', path.span, 'visibilities can only be restricted to ancestor modules')];
  });
}
