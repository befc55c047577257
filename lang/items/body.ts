/** Types and paths inside bodies: what `lang/check` asks for while it walks expressions. */
import type { Diagnostic } from '../diagnostic.js';
import { unsupported } from '../diagnostic.js';
import type { Span } from '../source.js';
import type * as ast from '../syntax/ast.js';
import { substTy } from '../types/fold.js';
import type { BodyResolver, DefId, PathResolution } from '../types/program.js';
import type { GenericArgs, Ty } from '../types/ty.js';
import { errorTy } from '../types/ty.js';
import { lowerArgs } from './arguments.js';
import { assocBound } from './assoc.js';
import type { Items, Scope } from './context.js';
import { Lowerer } from './lower.js';
import { inferredLifetimes } from './policies.js';
import { reportMissing } from './missing.js';
import type { Found } from './names.js';
import type { Module } from './table.js';

/** The resolver for the body of a function, constant or static. */
export function makeBodyResolver(items: Items, def: DefId): BodyResolver {
  return new Resolver(items, def, items.table.nodes[def].scope, def);
}

class Resolver implements BodyResolver {
  constructor(
    private readonly items: Items,
    /** The function, constant or static. */
    private readonly body: DefId,
    private readonly module: Module,
    readonly owner: DefId,
  ) {}

  enterBlock(block: ast.Block): BodyResolver {
    const module = this.items.table.blocks.get(block);
    return module ? new Resolver(this.items, this.body, module, module.def) : this;
  }

  enterClosure(parent: DefId, number: number, span: Span, headSpan: Span): DefId {
    const { table } = this.items;
    const ident = { name: `{closure#${number}}`, span: headSpan };
    return table.closure(parent, ident, span, table.nodes[this.body].scope);
  }

  lowerTy(ty: ast.Type, infer: () => Ty, diagnostics: Diagnostic[]): Ty {
    return this.lowerer(infer, diagnostics).ty(ty);
  }

  lowerArgs(
    def: DefId,
    segments: readonly ast.PathSegment[],
    parentArgs: GenericArgs | undefined,
    infer: () => Ty,
    diagnostics: Diagnostic[],
    method = false,
  ): GenericArgs {
    const lowerer = this.lowerer(infer, diagnostics);
    const last = segments.at(-1)!;
    const before = segments.at(-2);
    const { kind, parent } = this.items.def(def);
    // The program's own broken declarations were reported where they stand.
    if (this.items.poisoned.has(def) && this.items.isLibrary(def)) this.broken(diagnostics, last);
    switch (kind) {
      case 'const-param': {
        const { source } = this.items.table.nodes[def];
        if (source.kind !== 'const-param') throw new Error(`definition ${def} is no constant parameter`);
        return [{ kind: 'const', value: { kind: 'param', index: source.index, name: source.name } }];
      }
      case 'ctor':
      case 'variant': {
        // Arguments belong to the type: they stand on its segment or, for a variant, on the last one.
        const adt = this.adtOf(def);
        if (parentArgs) return parentArgs;
        const isVariant = kind === 'variant' || this.items.def(parent!).kind === 'variant';
        const segment = isVariant && before?.args && !last.args ? before : last;
        return lowerArgs(lowerer, adt, [], { ...segment, ident: last.ident }, undefined, { infer });
      }
      case 'assoc-fn':
      case 'assoc-const': {
        let outer = parentArgs;
        if (!outer) {
          const container = parent!;
          const isTrait = this.items.def(container).kind === 'trait';
          const bare: ast.PathSegment = { ident: last.ident };
          outer = isTrait
            ? lowerArgs(lowerer, container, [{ kind: 'type', ty: infer() }], before ?? bare, undefined, {
                infer,
              })
            : lowerArgs(lowerer, container, [], bare, undefined, { infer });
        }
        return lowerArgs(lowerer, def, outer, last, undefined, { infer, method });
      }
      default:
        return lowerArgs(lowerer, def, parentArgs ?? [], last, undefined, { infer });
    }
  }

  resolveValue(
    qself: ast.QSelf | undefined,
    path: ast.Path,
    isLocal: (name: string) => boolean,
    infer: () => Ty,
    diagnostics: Diagnostic[],
  ): PathResolution {
    const [first] = path.segments;
    if (!qself && path.segments.length === 1 && !path.global && isLocal(first.ident.name))
      return { kind: 'local', name: first.ident.name };
    const lowerer = this.lowerer(infer, diagnostics);
    if (qself) return this.qualified(lowerer, qself, path, infer);
    if (path.segments.length === 1 && first.ident.name === 'Self')
      return this.selfCtor(lowerer, path, diagnostics);
    const found = lowerer.resolve(path, 'values');
    if (found.kind === 'missing') {
      reportMissing(lowerer, found, path, 'value');
      return { kind: 'error' };
    }
    if (found.kind === 'found' && found.used === path.segments.length) return this.definition(found, path);
    if (found.kind === 'generic' && path.segments.length === 1) {
      const constant = this.constParam(found.name);
      if (constant !== undefined) return { kind: 'def', def: constant, segments: path.segments };
    }
    return this.associated(lowerer, found, path, infer);
  }

  /** The definition of a constant parameter in scope. */
  private constParam(name: string): DefId | undefined {
    for (let scope: Scope | undefined = this.items.scope(this.body); scope; scope = scope.parent) {
      const param = scope.types.get(name);
      if (param)
        return param.kind === 'const'
          ? this.items.table.constParam(scope.def, param.index, param)
          : undefined;
    }
    return undefined;
  }

  resolveType(
    qself: ast.QSelf | undefined,
    path: ast.Path,
    infer: () => Ty,
    diagnostics: Diagnostic[],
  ): PathResolution {
    const lowerer = this.lowerer(infer, diagnostics);
    if (qself) return this.qualified(lowerer, qself, path, infer);
    const found = lowerer.resolve(path, 'types');
    if (found.kind === 'missing') {
      reportMissing(lowerer, found, path, 'struct');
      return { kind: 'error' };
    }
    if (found.kind === 'generic' && path.segments.length === 1) {
      const impl = this.selfImpl();
      const ty = lowerer.ty(asType(path));
      if (found.name === 'Self' && impl !== undefined) return { kind: 'self-ty', ty, impl };
      return ty.kind === 'error' ? { kind: 'error' } : { kind: 'type', ty };
    }
    if (found.kind === 'found' && found.used === path.segments.length) {
      const { res } = found;
      if (res.kind === 'def') {
        const { kind } = this.items.def(res.def);
        if (kind === 'struct' || kind === 'union' || kind === 'variant') return this.definition(found, path);
        if (kind === 'type-alias') {
          const args = lowerArgs(lowerer, res.def, [], path.segments.at(-1)!, path, { infer });
          return { kind: 'type', ty: this.aliasTy(res.def, args) };
        }
      }
      const ty = lowerer.ty(asType(path));
      return ty.kind === 'error' ? { kind: 'error' } : { kind: 'type', ty };
    }
    return this.associated(lowerer, found, path, infer);
  }

  private aliasTy(alias: DefId, args: GenericArgs): Ty {
    return substAlias(this.items.alias(alias), args);
  }

  private lowerer(infer: () => Ty, diagnostics: Diagnostic[]): Lowerer {
    return new Lowerer({
      items: this.items,
      place: { module: this.module, owner: this.body },
      scope: this.items.scope(this.body),
      lifetimes: inferredLifetimes,
      report: (diagnostic) => diagnostics.push(diagnostic),
      infer,
    });
  }

  private broken(diagnostics: Diagnostic[], segment: ast.PathSegment): void {
    diagnostics.push(
      unsupported(segment.ident.span, `\`${segment.ident.name}\`, whose declaration has errors,`),
    );
  }

  private adtOf(def: DefId): DefId {
    let at = def;
    for (;;) {
      const { kind, parent } = this.items.def(at);
      if (kind === 'struct' || kind === 'enum' || kind === 'union') return at;
      if (parent === undefined) throw new Error(`definition ${def} belongs to no type`);
      at = parent;
    }
  }

  /** The impl (or trait, or type) whose `Self` is in scope. */
  private selfImpl(): DefId | undefined {
    for (let at: DefId | undefined = this.body; at !== undefined; at = this.items.def(at).parent) {
      const { kind } = this.items.def(at);
      if (kind === 'impl') return at;
      if (kind === 'fn' || kind === 'mod') return undefined;
    }
    return undefined;
  }

  private selfCtor(lowerer: Lowerer, path: ast.Path, diagnostics: Diagnostic[]): PathResolution {
    const impl = this.selfImpl();
    if (impl === undefined) {
      diagnostics.push(unsupported(path.span, '`Self` as a value outside of an impl'));
      return { kind: 'error' };
    }
    const ty = lowerer.ty(asType(path));
    return ty.kind === 'error' ? { kind: 'error' } : { kind: 'self-ctor', ty, impl };
  }

  private definition(found: Found & { kind: 'found' }, path: ast.Path): PathResolution {
    const { res } = found;
    switch (res.kind) {
      case 'error':
        return { kind: 'error' };
      case 'primitive':
        return { kind: 'type', ty: res.ty };
      case 'def': {
        const { kind, parent } = this.items.def(res.def);
        const n = path.segments.length;
        const inParent =
          kind === 'assoc-fn' || kind === 'assoc-const' || kind === 'variant'
            ? true
            : kind === 'ctor' && this.items.def(parent!).kind === 'variant';
        return {
          kind: 'def',
          def: res.def,
          segments: path.segments,
          ...(inParent && n > 1 ? { parentSegment: n - 2 } : {}),
        };
      }
    }
  }

  /** `Type::name`, `T::name`, `Self::name`, `T::Item::name`. */
  private associated(lowerer: Lowerer, found: Found, path: ast.Path, infer: () => Ty): PathResolution {
    if (found.kind === 'missing') return { kind: 'error' };
    const used = found.kind === 'generic' ? 1 : found.used;
    const { segments } = path;
    const last = segments.at(-1)!;
    if (found.kind === 'found' && found.res.kind === 'error') return { kind: 'error' };
    // Arguments that are not written are left to inference, as everywhere in expressions.
    const head = { ...path, segments: segments.slice(0, used) };
    let ty: Ty;
    if (found.kind === 'found' && found.res.kind === 'def') {
      const { def } = found.res;
      const { kind } = this.items.def(def);
      if (kind === 'struct' || kind === 'enum' || kind === 'union') {
        const args = lowerArgs(lowerer, def, [], segments[used - 1], head, { infer });
        ty = { kind: 'adt', def, args };
      } else if (kind === 'type-alias') {
        ty = this.aliasTy(def, lowerArgs(lowerer, def, [], segments[used - 1], head, { infer }));
      } else ty = lowerer.ty(asType(head));
    } else ty = lowerer.ty(asType(head));
    if (segments.length - used > 1) {
      const written = used === 1 ? segments[0].ident.name : undefined;
      for (const segment of segments.slice(used, -1)) {
        if (ty.kind === 'error') return { kind: 'error' };
        const bound = assocBound(lowerer, ty, segment.ident.name, written);
        if (!bound) {
          lowerer.refuse(path.span, `the ambiguous associated type \`${segment.ident.name}\``);
          return { kind: 'error' };
        }
        ty = { kind: 'projection', item: bound.item, args: bound.ref.args };
      }
    }
    if (ty.kind === 'error') return { kind: 'error' };
    return { kind: 'associated', ty, name: last.ident, segment: last };
  }

  private qualified(lowerer: Lowerer, qself: ast.QSelf, path: ast.Path, infer: () => Ty): PathResolution {
    const { segments } = path;
    const last = segments.at(-1)!;
    const self = lowerer.ty(qself.ty);
    if (self.kind === 'error') return { kind: 'error' };
    if (qself.position === 0) {
      if (segments.length === 1) return { kind: 'associated', ty: self, name: last.ident, segment: last };
      const ty = lowerer.ty({
        kind: 'path',
        qself,
        path: { ...path, segments: segments.slice(0, -1) },
        id: qself.ty.id,
        span: path.span,
      });
      return ty.kind === 'error'
        ? { kind: 'error' }
        : { kind: 'associated', ty, name: last.ident, segment: last };
    }
    const trait = this.qualifiedTrait(lowerer, self, qself, path, infer);
    if (!trait) return { kind: 'error' };
    if (segments.length === qself.position + 1)
      return { kind: 'associated', ty: self, trait, name: last.ident, segment: last };
    const ty = lowerer.ty({
      kind: 'path',
      qself,
      path: { ...path, segments: segments.slice(0, -1) },
      id: qself.ty.id,
      span: path.span,
    });
    return ty.kind === 'error'
      ? { kind: 'error' }
      : { kind: 'associated', ty, name: last.ident, segment: last };
  }

  private qualifiedTrait(lowerer: Lowerer, self: Ty, qself: ast.QSelf, path: ast.Path, infer: () => Ty) {
    const segments = path.segments.slice(0, qself.position);
    const trait = lowerer.traitDef({ ...path, segments });
    if (trait === undefined) return undefined;
    const last = segments.at(-1)!;
    return {
      trait,
      args: lowerArgs(lowerer, trait, [{ kind: 'type', ty: self }], last, undefined, { infer }),
    };
  }
}

function asType(path: ast.Path): ast.Type {
  return { kind: 'path', path, id: -1, span: path.span };
}

function substAlias(ty: Ty, args: GenericArgs): Ty {
  return ty.kind === 'error' ? errorTy : substTy(ty, args);
}
