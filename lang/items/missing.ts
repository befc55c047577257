/** Names that lead nowhere: rustc's errors where that is certain, refusals where our library may lack the name. */
import type { Diagnostic } from '../diagnostic.js';
import { error } from '../diagnostic.js';
import type { Span } from '../source.js';
import type * as ast from '../syntax/ast.js';
import type { Def, DefId, Resolution } from '../types/program.js';
import type { Scope } from './context.js';
import type { Lowerer } from './lower.js';
import type { Found } from './names.js';
import { moduleName, notInLibrary } from './path-errors.js';

/** A path that leads nowhere: an error where that is certain, a refusal where our library may lack the name. */
export function reportMissing(
  lowerer: Lowerer,
  found: Found & { kind: 'missing' },
  path: ast.Path,
  expected: 'type' | 'trait' | 'value' | 'function' | 'struct' | 'tuple-struct',
): void {
  const { segments } = path;
  const { at } = found;
  const { name, span } = segments[at].ident;
  if (!found.certain) {
    const idents = segments.map((segment) => segment.ident);
    lowerer.report(notInLibrary(idents, path.span, found.module), 1);
    return;
  }
  const outer = at === 0 && !found.module ? outerParam(lowerer, name) : undefined;
  if (outer) {
    lowerer.report(
      outerGeneric(
        segments[0].ident,
        outer.kind,
        outer.span,
        lowerer.scope && lowerer.items.def(lowerer.scope.def),
      ),
      1,
    );
    return;
  }
  const written = at > 0 ? segments[at - 1].ident.name : undefined;
  const where = found.module && moduleName(found.module, written, lowerer.items.table);
  if (name === 'super') {
    lowerer.report(
      error(
        'E0433',
        span,
        'too many leading `super` keywords',
        'there are too many leading `super` keywords',
      ),
      1,
    );
  } else if (at < segments.length - 1) {
    if (where)
      lowerer.report(
        error(
          'E0433',
          span,
          `cannot find \`${name}\` in ${where.quoted}`,
          `could not find \`${name}\` in ${where.quoted}`,
        ),
        1,
      );
    else if (/^[A-Z]/.test(name)) {
      lowerer.report(
        error(
          'E0433',
          span,
          `cannot find type \`${name}\` in this scope`,
          `use of undeclared type \`${name}\``,
        ),
        1,
      );
    } else {
      const diagnostic = error(
        'E0433',
        span,
        `cannot find module or crate \`${name}\` in this scope`,
        `use of unresolved module or unlinked crate \`${name}\``,
      );
      lowerer.report(
        {
          ...diagnostic,
          children: [
            { level: 'help', message: `you might be missing a crate named \`${name}\``, labels: [] },
          ],
        },
        1,
      );
    }
  } else {
    const what =
      expected === 'struct'
        ? 'struct, variant or union type'
        : expected === 'tuple-struct'
          ? 'tuple struct, tuple variant or unit struct'
          : expected;
    const code =
      expected === 'trait'
        ? 'E0405'
        : expected === 'struct'
          ? 'E0422'
          : expected === 'tuple-struct'
            ? 'E0531'
            : 'E0425';
    const scope = where ? `in ${where.phrase}` : 'in this scope';
    if (name === 'self' && expected === 'value')
      return lowerer.report(
        error(
          'E0424',
          span,
          'expected value, found module `self`',
          '`self` value is a keyword only available in methods with a `self` parameter',
        ),
        1,
      );
    lowerer.report(
      error(
        code,
        span,
        `cannot find ${what} \`${name}\` ${scope}`,
        `not found in ${where ? where.quoted : 'this scope'}`,
      ),
      1,
    );
  }
}

/** A generic parameter of an item around this one, which inner items don't see. */
export function outerParam(
  lowerer: Lowerer,
  name: string,
): { kind: 'type' | 'const' | 'lifetime' | 'self'; span: Span } | undefined {
  const { items, scope } = lowerer;
  if (!scope) return undefined;
  const own = new Set<DefId>();
  for (let at: Scope | undefined = scope; at; at = at.parent) own.add(at.def);
  for (let def: DefId | undefined = scope.def; def !== undefined; def = items.def(def).parent) {
    const { kind, span } = items.def(def);
    if (kind === 'mod') {
      if (items.table.modules.get(def)?.kind !== 'block') return undefined;
      continue;
    }
    if (own.has(def)) continue;
    const found = items.scope(def);
    const param = found.types.get(name) ?? found.params.find((one) => one.name === name);
    if (name === 'Self' && (kind === 'impl' || kind === 'trait')) return { kind: 'self', span };
    if (param) return { kind: param.kind, span: param.span };
    const late = found.late.find((one) => one.name === name);
    if (late) return { kind: 'lifetime', span: late.span };
  }
  return undefined;
}
/** E0401. */
export function outerGeneric(
  ident: ast.Ident,
  kind: 'type' | 'const' | 'lifetime' | 'self',
  outer: Span,
  inner?: Def,
): Diagnostic {
  const what = kind === 'self' ? '`Self`' : 'generic parameter';
  const message = `can't use ${kind === 'self' ? '`Self`' : 'generic parameters'} from outer item`;
  const diagnostic = error('E0401', ident.span, message, `use of ${what} from outer item`);
  const labels = [...diagnostic.labels];
  if (kind === 'self')
    labels.push({
      span: { ...outer, hi: outer.lo + 4 },
      text: '`Self` type implicitly declared here, by this `impl`',
      primary: false,
    });
  else labels.push({ span: outer, text: `${kind} parameter from outer item`, primary: false });
  if (inner)
    labels.push({
      span: inner.nameSpan,
      text: `${what} used in this inner ${kindName(inner.kind)}`,
      primary: false,
    });
  const note =
    'nested items are independent from their parent item for everything except for privacy and name resolution';
  return {
    ...diagnostic,
    labels,
    children: kind === 'lifetime' ? [] : [{ level: 'note', message: note, labels: [] }],
  };
}

/** E0261. */
export function undeclaredLifetime(lowerer: Lowerer, lifetime: ast.Lifetime): Diagnostic {
  const { name, span } = lifetime;
  const diagnostic = error(
    'E0261',
    span,
    `use of undeclared lifetime name \`${name}\``,
    'undeclared lifetime',
  );
  if (!lowerer.scope) return diagnostic;
  return {
    ...diagnostic,
    children: [{ level: 'help', message: `consider introducing lifetime \`${name}\` here`, labels: [] }],
  };
}
/** What messages call a definition. */
export function kindName(kind: string): string {
  switch (kind) {
    case 'mod':
      return 'module';
    case 'fn':
      return 'function';
    case 'const':
      return 'constant';
    case 'type-alias':
      return 'type alias';
    case 'assoc-fn':
      return 'associated function';
    case 'assoc-type':
      return 'associated type';
    case 'assoc-const':
      return 'associated constant';
    default:
      return kind;
  }
}

export function pathText(path: ast.Path): string {
  return (path.global ? '::' : '') + path.segments.map((segment) => segment.ident.name).join('::');
}

/** E0404. */
export function notATrait(
  lowerer: Lowerer,
  res: Exclude<Resolution, { kind: 'error' }>,
  path: ast.Path,
): Diagnostic {
  const kind = res.kind === 'def' ? lowerer.items.def(res.def).kind : undefined;
  const what = kind === undefined ? 'builtin type' : kindName(kind);
  const label = kind === 'type-alias' ? 'type aliases cannot be used as traits' : 'not a trait';
  return error('E0404', path.span, `expected trait, found ${what} \`${pathText(path)}\``, label);
}

/** `A + B + 'a`, as messages name an `impl` type. */
export function boundsText(bounds: readonly ast.Bound[]): string {
  return bounds
    .map((bound) =>
      bound.kind === 'trait' ? pathText(bound.path) : bound.kind === 'lifetime' ? bound.lifetime.name : 'use',
    )
    .join(' + ');
}
