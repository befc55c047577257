/**
 * First pass: gives every item of the crates a number, fills the modules' own names, and notes imports, impls and bodies.
 * Nothing is resolved here. Items that `#[cfg]` leaves out don't exist afterwards.
 */
import type { Diagnostic } from '../diagnostic.js';
import { error, unsupported } from '../diagnostic.js';
import type { Span } from '../source.js';
import type * as ast from '../syntax/ast.js';
import type { Prepared, PreparedImport, WaitingImpl } from '../syntax/prepared.js';
import type { DefId, DefKind } from '../types/program.js';
import { cfgActive } from '../syntax/cfg.js';
import { attributeValue, derives } from './attributes.js';
import { declarationErrors } from './declared.js';
import { duplicateItem } from './duplicates.js';
import { waiting } from './heads.js';
import type { CrateInfo, Glob, ImplEntry, Import, Module, Namespace, Source, Table } from './table.js';
import { anyName, isInside, newModule, normalModule, visibleWithin } from './table.js';

/** Traits that `#[derive]` knows. */
export const derivable: ReadonlySet<string> = new Set([
  'Clone',
  'Copy',
  'Debug',
  'PartialEq',
  'Eq',
  'PartialOrd',
  'Ord',
  'Hash',
  'Default',
]);

/** Enters one crate; a second file of the same library crate adds to the first. */
export function gatherCrate(
  table: Table,
  name: string,
  crate: ast.Crate,
  library: boolean,
  diagnostics: Diagnostic[],
): CrateInfo {
  let info = library ? table.crates.find((other) => other.library && other.name === name) : undefined;
  if (!info) {
    const def = table.add(
      'mod',
      { name, span: crate.span },
      crate.span,
      undefined,
      undefined,
      { kind: 'module' },
      { public: true, library },
    );
    info = { name, library, root: undefined as unknown as Module };
    info.root = newModule(def, 'crate', info);
    setScope(table, def, info.root);
    table.modules.set(def, info.root);
    table.crates.push(info);
  }
  new Gatherer(table, info, diagnostics).items(crate.items, info.root, crate.prepared);
  return info;
}

function setScope(table: Table, def: DefId, module: Module): void {
  (table.nodes[def] as { scope: Module }).scope = module;
}

/** What can be imported under another name only. */
const unnamed: ReadonlySet<string> = new Set(['self', 'super', 'crate', '$crate']);

class Gatherer {
  private readonly library: boolean;
  /** The crate's macros that other crates see. */
  private readonly exported = new Map<string, DefId>();

  constructor(
    private readonly table: Table,
    private readonly crate: CrateInfo,
    private readonly diagnostics: Diagnostic[],
  ) {
    this.library = crate.library;
  }

  items(items: readonly ast.Item[], into: Module, prepared?: Prepared): void {
    if (prepared) for (const each of prepared.imports) this.prepared(each, into);
    for (const item of items) if (cfgActive(item.attrs)) this.item(item, into);
    if (prepared) for (const impl of prepared.impls) this.waiting(impl, into);
  }

  private item(item: ast.Item, into: Module): void {
    if (!this.library) this.diagnostics.push(...declarationErrors(item));
    switch (item.kind) {
      case 'mod':
        return this.mod(item, into);
      case 'fn': {
        const def = this.define('fn', item.sig.ident, item, into, { kind: 'item', item });
        this.name(into, 'values', item.sig.ident, def, item.vis);
        if (item.body) this.body(def, item.body, into);
        this.walkForItems(item.sig, def, into);
        return;
      }
      case 'struct':
      case 'union': {
        const def = this.define(item.kind, item.ident, item, into, { kind: 'item', item });
        this.name(into, 'types', item.ident, def, item.vis);
        if (item.data.kind !== 'unit')
          for (const { vis, ty } of item.data.fields) {
            this.restricted(vis, into);
            this.walkForItems(ty, def, into);
          }
        if (item.kind === 'struct' && item.data.kind !== 'named') {
          const ctor = this.define('ctor', item.ident, item, into, { kind: 'ctor', of: def }, def);
          this.table.ctors.set(def, ctor);
          this.name(into, 'values', item.ident, ctor, ctorVisibility(item, into));
        }
        this.derived(item.attrs, item.ident, def, into);
        return;
      }
      case 'enum':
        return this.enum(item, into);
      case 'trait':
        return this.trait(item, into);
      case 'trait-alias':
        if (!this.library) this.diagnostics.push(unsupported(item.span, 'a trait alias'));
        return;
      case 'impl':
        return this.impl(item, into);
      case 'type': {
        const def = this.define('type-alias', item.ident, item, into, { kind: 'item', item });
        this.name(into, 'types', item.ident, def, item.vis);
        return;
      }
      case 'const':
      case 'static': {
        const def = this.define(item.kind, item.ident, item, into, { kind: 'item', item });
        if (item.ident.name !== '_') this.name(into, 'values', item.ident, def, item.vis);
        this.walkForItems(item.ty, def, into);
        if (item.expr) this.body(def, item.expr, into);
        return;
      }
      case 'use':
        if (!this.library) this.restricted(item.vis, into);
        return this.use(item.tree, [], into, item.vis, item.tree.kind !== 'simple');
      case 'extern-crate': {
        const name = item.rename ?? item.ident;
        const within = visibleWithin(item.vis, into);
        const rest = { span: item.span, within, typesOnly: true, externCrate: true };
        if (item.ident.name === 'self')
          this.import(into, name, false, [{ name: 'crate', span: item.ident.span }], rest);
        else this.import(into, name, true, [item.ident], rest);
        return;
      }
      case 'extern-block':
        for (const inner of item.items) if (cfgActive(inner.attrs)) this.foreign(inner, item.abi ?? '', into);
        return;
      case 'macro-rules':
        this.macro(item, into);
        return;
      case 'macro':
        into.incomplete = true;
        if (!this.library && item.call.path.segments.at(-1)?.ident.name !== 'thread_local')
          this.diagnostics.push(
            unsupported(item.span, `the macro call \`${macroName(item.call)}!\` as an item`),
          );
        else if (!this.library) this.diagnostics.push(unsupported(item.span, '`thread_local!`'));
        return;
    }
  }

  /**
   * A macro as a name that imports lead to: in its module, where that holds for imports by the bare name only, and in the root if it is
   * exported. Calls were resolved when macros were expanded.
   */
  private macro(item: ast.Item & { kind: 'macro-rules' }, into: Module): void {
    if (this.library) return;
    const def = this.define('macro', item.ident, item, into, { kind: 'item', item });
    into.macros.set(item.ident.name, { def, within: into });
    if (!item.attrs.some((attr) => attr.path === 'macro_export')) return;
    const before = this.exported.get(item.ident.name);
    if (before !== undefined)
      this.diagnostics.push(...duplicateItem(this.table, this.crate.root, 'macros', item.ident, before, def));
    else this.exported.set(item.ident.name, def);
    this.crate.root.macros.set(item.ident.name, { def });
  }

  /** What an `extern` block declares: functions without a body and statics without a value, unsafe to use. */
  private foreign(item: ast.Item, abi: string, into: Module): void {
    if (item.kind === 'static') {
      const def = this.define('static', item.ident, item, into, { kind: 'item', item });
      if (!item.safe) this.table.foreign.add(def);
      this.name(into, 'values', item.ident, def, item.vis);
      return;
    }
    if (item.kind !== 'fn') {
      if (!this.library) this.diagnostics.push(unsupported(item.span, 'this item of an `extern` block'));
      return;
    }
    const qualifiers = { ...item.sig.qualifiers, unsafe: !item.sig.qualifiers.safe, extern: abi };
    const source: ast.Item = { ...item, sig: { ...item.sig, qualifiers } };
    const def = this.define('fn', item.sig.ident, item, into, { kind: 'item', item: source });
    this.name(into, 'values', item.sig.ident, def, item.vis);
  }

  private mod(item: ast.Item & { kind: 'mod' }, into: Module): void {
    const open = this.library ? into.types.get(item.ident.name) : undefined;
    let module = open && this.table.modules.get(open.def);
    if (!module) {
      const def = this.define('mod', item.ident, item, into, { kind: 'module' });
      module = newModule(def, 'mod', this.crate, into);
      setScope(this.table, def, module);
      this.table.modules.set(def, module);
      this.name(into, 'types', item.ident, def, item.vis);
    }
    if (item.unread) module.incomplete = true;
    if (item.items) this.items(item.items, module, item.prepared);
    else if (!this.library)
      this.diagnostics.push(unsupported(item.span, 'a module in a file of its own, here,'));
  }

  private enum(item: ast.Item & { kind: 'enum' }, into: Module): void {
    const def = this.define('enum', item.ident, item, into, { kind: 'item', item });
    this.name(into, 'types', item.ident, def, item.vis);
    const module = newModule(def, 'enum', this.crate, into);
    this.table.modules.set(def, module);
    item.variants
      .filter((variant) => cfgActive(variant.attrs))
      .forEach((variant, index) => {
        const source: Source = { kind: 'variant', variant, index };
        const id = this.define('variant', variant.ident, { ...variant, vis: item.vis }, into, source, def);
        this.table.child(def, id);
        this.name(module, 'types', variant.ident, id, item.vis, into);
        if (variant.data.kind !== 'named') {
          const ctorSource: Source = { kind: 'ctor', of: id };
          const ctor = this.define(
            'ctor',
            variant.ident,
            { ...variant, vis: item.vis },
            into,
            ctorSource,
            id,
          );
          this.table.ctors.set(id, ctor);
          this.name(module, 'values', variant.ident, ctor, item.vis, into);
        }
        if (variant.discriminant && !this.library) this.discriminant(item, variant.discriminant, def, into, id);
      });
    this.derived(item.attrs, item.ident, def, into);
  }

  /** What a variant's number is computed by: a constant without a name. */
  private discriminant(
    of: ast.Item & { kind: 'enum' },
    expr: ast.Expr,
    parent: DefId,
    into: Module,
    variant: DefId,
  ): void {
    const { span } = expr;
    const repr = of.attrs.find((attr) => attr.path === 'repr')?.tokens ?? '';
    const name = /\b[iu](?:8|16|32|64|128|size)\b/.exec(repr)?.[0] ?? 'isize';
    const path: ast.Path = { global: false, segments: [{ ident: { name, span } }], span };
    const item: ast.Item & { kind: 'const' } = {
      kind: 'const',
      attrs: [],
      vis: of.vis,
      span,
      ident: { name: '_', span },
      ty: { id: expr.id, kind: 'path', path, span },
      expr,
    };
    const def = this.define('const', item.ident, item, into, { kind: 'item', item }, parent);
    this.table.discriminants.set(variant, def);
    this.body(def, expr, into);
  }

  private trait(item: ast.Item & { kind: 'trait' }, into: Module): void {
    const def = this.define('trait', item.ident, item, into, { kind: 'item', item });
    this.name(into, 'types', item.ident, def, item.vis);
    const module = newModule(def, 'trait', this.crate, into);
    this.table.modules.set(def, module);
    this.assocItems(item.items, def, into, item.vis, module);
  }

  private impl(item: ast.Item & { kind: 'impl' }, into: Module): void {
    if (this.library) return this.waiting(waiting(item), into);
    const make = () => this.defineImpl(item, into);
    const def = make();
    this.table.addImpl(!item.trait, anyName, { def, make });
    this.assocItems(item.items, def, into, item.vis);
  }

  private defineImpl(item: ast.Item & { kind: 'impl' }, into: Module): DefId {
    return this.define('impl', { name: '', span: item.self.span }, item, into, { kind: 'item', item });
  }

  /** The library calls traits and types by their names, so the names tell which impls are not meant. */
  private waiting({ trait, self, langs, read }: WaitingImpl, into: Module): void {
    const make = () => {
      const item = read();
      const def = this.defineImpl(item, into);
      this.table.pending.set(def, () => this.assocItems(item.items, def, into, item.vis));
      return def;
    };
    const entry: ImplEntry = { self, make };
    this.table.addImpl(trait === undefined, trait ?? self ?? anyName, entry);
    for (const lang of langs) this.table.langsInside.set(lang, entry);
  }

  private assocItems(
    items: readonly ast.AssocItem[],
    parent: DefId,
    scope: Module,
    vis: ast.Visibility,
    names?: Module,
  ): void {
    for (const item of items) {
      if (!cfgActive(item.attrs)) continue;
      if (item.kind === 'macro') {
        this.table.incomplete.add(parent);
        if (!this.library)
          this.diagnostics.push(
            unsupported(item.span, `the macro call \`${macroName(item.call)}!\` as an item`),
          );
        continue;
      }
      const ident = item.kind === 'fn' ? item.sig.ident : item.ident;
      const kind = item.kind === 'fn' ? 'assoc-fn' : item.kind === 'const' ? 'assoc-const' : 'assoc-type';
      const def = this.define(
        kind,
        ident,
        names ? { ...item, vis } : item,
        scope,
        { kind: 'assoc', item },
        parent,
      );
      this.table.child(parent, def);
      if (names) this.name(names, item.kind === 'type' ? 'types' : 'values', ident, def);
      if (item.kind === 'fn' && item.body) this.body(def, item.body, scope);
      if (item.kind === 'const' && item.expr) this.body(def, item.expr, scope);
    }
  }

  private derived(attrs: readonly ast.Attribute[], ident: ast.Ident, adt: DefId, into: Module): void {
    for (const { name, attr } of derives(attrs)) {
      const trait = name.split('::').at(-1)!;
      if (!derivable.has(trait)) {
        if (!this.library) this.diagnostics.push(unsupported(attr.span, `\`#[derive(${name})]\``));
        continue;
      }
      const make = () =>
        this.table.add(
          'impl',
          { name: '', span: ident.span },
          attr.span,
          into,
          normalModule(into).def,
          { kind: 'derived', trait, adt },
          { public: true, library: this.library },
        );
      this.table.addImpl(false, trait, this.library ? { self: ident.name, make } : { def: make(), make });
    }
  }

  /** Notes a body and gives the blocks inside that declare items a module of their own. */
  private body(def: DefId, body: ast.Block | ast.Expr, scope: Module): void {
    if (this.library) return;
    this.table.bodies.push(def);
    this.walkForItems(body, def, scope);
  }

  /** Looks for blocks with items in any part of the tree; spans and names hold none. */
  private walkForItems(node: unknown, owner: DefId, scope: Module): void {
    if (this.library || typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const part of node) this.walkForItems(part, owner, scope);
      return;
    }
    let inner = scope;
    const maybe = node as Partial<ast.Block>;
    if (Array.isArray(maybe.stmts)) {
      const block = node as ast.Block;
      if (block.stmts.some((stmt) => stmt.kind === 'item' && cfgActive(stmt.item.attrs))) {
        const def = this.table.add(
          'mod',
          { name: '', span: block.span },
          block.span,
          undefined,
          owner,
          { kind: 'module' },
          { public: false, library: this.library },
        );
        inner = newModule(def, 'block', this.crate, scope, owner);
        setScope(this.table, def, inner);
        this.table.modules.set(def, inner);
        this.table.blocks.set(block, inner);
        for (const stmt of block.stmts)
          if (stmt.kind === 'item' && cfgActive(stmt.item.attrs)) this.item(stmt.item, inner);
      }
      for (const stmt of block.stmts) if (stmt.kind !== 'item') this.walkForItems(stmt, owner, inner);
      this.walkForItems(block.expr, owner, inner);
      return;
    }
    for (const key in node) {
      if (key === 'span' || key === 'path' || key === 'ident' || key === 'tokensSpan') continue;
      const value = (node as Record<string, unknown>)[key];
      if (typeof value === 'object' && value !== null) this.walkForItems(value, owner, inner);
    }
  }

  private use(
    tree: ast.UseTree,
    prefix: readonly ast.Ident[],
    into: Module,
    vis: ast.Visibility,
    nested: boolean,
    global = tree.path.global,
  ): void {
    const own = tree.path.segments.map((segment) => segment.ident);
    const path = [...prefix, ...own];
    switch (tree.kind) {
      case 'nested':
        for (const inner of tree.trees) this.use(inner, path, into, vis, true, global || inner.path.global);
        return;
      case 'glob': {
        const within = visibleWithin(vis, into);
        const glob: Glob = { module: into, global, path, span: tree.span, within, state: 'new' };
        into.globs.push(glob);
        if (!this.library) this.table.globs.push(glob);
        return;
      }
      case 'simple': {
        const last = path.at(-1)!;
        const self = last.name === 'self' && (path.length > 1 || nested);
        if (self && !nested && !this.library)
          this.diagnostics.push(
            error('E0429', tree.span, '`self` imports are only allowed within a { } list'),
          );
        const target = self ? path.slice(0, -1) : path;
        if (self && !this.library && target.length === 0 && global) {
          this.diagnostics.push(error(null, tree.span, 'extern prelude cannot be imported'));
          return;
        }
        const named = target.at(-1);
        if (!this.library && !tree.rename && (!named || unnamed.has(named.name))) {
          this.diagnostics.push(
            error(null, self ? last.span : tree.span, 'imports need to be explicitly named'),
          );
          return;
        }
        if (!named) target.push({ name: 'crate', span: last.span });
        this.import(into, tree.rename ?? named!, global, target, {
          span: self ? last.span : tree.rename ? tree.span : tree.path.span,
          within: visibleWithin(vis, into),
          typesOnly: self,
        });
        return;
      }
    }
  }

  private prepared({ text, public: isPublic }: PreparedImport, into: Module): void {
    const { span } = this.table.defs[into.def];
    const within = isPublic ? undefined : into;
    const as = text.indexOf(' as ');
    const path = as < 0 ? text : text.slice(0, as);
    if (path.endsWith('*'))
      into.globs.push({
        module: into,
        global: false,
        path: identsOf(path, span).slice(0, -1),
        span,
        within,
        state: 'new',
      });
    else {
      const name = as < 0 ? path.slice(path.lastIndexOf(':') + 1) : text.slice(as + 4);
      this.enterImport(into, name, new WaitingImport(into, within, span, path));
    }
  }

  private import(
    into: Module,
    name: ast.Ident,
    global: boolean,
    path: readonly ast.Ident[],
    rest: Pick<Import, 'span' | 'within' | 'typesOnly' | 'externCrate'>,
  ): void {
    const made: Import = { module: into, global, path, ...rest, state: 'new', found: {} };
    if (!this.library) this.table.imports.push(made);
    this.enterImport(into, name.name, made);
  }

  private enterImport(into: Module, name: string, made: Import): void {
    if (name === '_') {
      into.unnamed.push(made);
      return;
    }
    const list = into.imports.get(name);
    if (list) list.push(made);
    else into.imports.set(name, [made]);
  }

  private define(
    kind: DefKind,
    ident: ast.Ident,
    item: Pick<ast.Item, 'span' | 'vis' | 'attrs'>,
    scope: Module,
    source: Source,
    parent: DefId = scope.def,
  ): DefId {
    if (!this.library && source.kind !== 'ctor' && kind !== 'variant') this.restricted(item.vis, scope);
    const lang =
      this.library && source.kind !== 'ctor' && item.attrs.length
        ? attributeValue(item.attrs, 'lang')
        : undefined;
    return this.table.add(kind, ident, item.span, scope, parent, source, {
      public: item.vis.kind === 'public',
      ...(item.vis.kind === 'restricted' ? { visibleIn: visibleWithin(item.vis, scope)?.def } : {}),
      library: this.library,
      lang,
    });
  }

  private restricted(vis: ast.Visibility, module: Module): void {
    if (vis.kind !== 'restricted' || !vis.path || vis.path.span.hi <= vis.path.span.lo) return;
    const def = (this.table.defs.length - 1) as DefId;
    this.table.restricted.push({ path: vis.path, module, def });
  }

  /** `around`: the module of an enum, whose variants are seen by whoever sees the enum. */
  private name(
    into: Module,
    space: Namespace,
    ident: ast.Ident,
    def: DefId,
    vis?: ast.Visibility,
    around = into,
  ): void {
    const known = into[space].get(ident.name);
    if (known && !this.library) {
      this.diagnostics.push(...duplicateItem(this.table, into, space, ident, known.def, def));
      return;
    }
    into[space].set(ident.name, { def, within: vis && visibleWithin(vis, around) });
  }
}

/** An import of a prepared library. Few of them are ever followed. */
class WaitingImport implements Import {
  readonly global = false;
  readonly typesOnly = false;
  state: Import['state'] = 'new';
  found: Import['found'] = {};
  private idents: readonly ast.Ident[] | undefined;

  constructor(
    readonly module: Module,
    readonly within: Module | undefined,
    readonly span: Span,
    private readonly text: string,
  ) {}

  get path(): readonly ast.Ident[] {
    return (this.idents ??= identsOf(this.text, this.span));
  }
}

function identsOf(path: string, span: Span): ast.Ident[] {
  return path.split('::').map((name) => ({ name, span }));
}

/** Who sees a constructor: whoever sees the struct and all of its fields. */
function ctorVisibility(item: ast.Item & { kind: 'struct' | 'union' }, module: Module): ast.Visibility {
  let vis = item.vis;
  if (item.data.kind !== 'tuple') return vis;
  for (const field of item.data.fields) {
    const [outer, inner] = [visibleWithin(vis, module), visibleWithin(field.vis, module)];
    if (inner && (!outer || (inner !== outer && isInside(inner, outer)))) vis = field.vis;
  }
  return vis;
}

function macroName(call: ast.MacroCall): string {
  return call.path.segments.map((segment) => segment.ident.name).join('::');
}
