/**
 * State of one body's desugaring: the numbers it gives out, the variables and labels in scope, what it refuses.
 */
import { error, unsupported, type Diagnostic } from '../../diagnostic.js';
import { hygienic, type Macro, type Span } from '../../source.js';
import type { BodyResolver, DefId, Program } from '../../types/program.js';
import type { HExpr, HirId, HPat, HVar } from '../hir.js';
import type { CoroutineSource } from '../../types/ty.js';
import { libraryItem, type LibraryItem } from '../library.js';
import type { LoopId, VarId } from '../thir.js';

/** `Omit` that keeps the alternatives of a union apart. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
type NewExpr = Without<HExpr, 'id' | 'span'>;
type NewPat = Without<HPat, 'id' | 'span'>;

/** What `break` and `continue` can lead to. */
export interface Target {
  readonly id: LoopId;
  readonly label?: string;
  readonly labelSpan?: Span;
  /** `block`: a labelled block, which only a labelled `break` leaves. */
  readonly kind: 'loop' | 'while' | 'for' | 'block';
}

/** A closure or coroutine whose body is lowered. */
export interface OpenClosure {
  readonly def: DefId;
  readonly firstVar: number;
  /** Variables of the code around it, and where each is mentioned first. */
  readonly mentions: Map<VarId, Span>;
  readonly headSpan: Span;
  readonly coroutine?: CoroutineSource;
  /** In a coroutine: the variable that holds what it was resumed with. */
  readonly context?: VarId;
}

/** Expressions nested deeper than this are refused: each later pass recurses over the tree. */
const maxDepth = 400;

export class Lowering {
  readonly diagnostics: Diagnostic[] = [];
  /** Errors that leave no doubt what the body does: it is checked all the same. */
  readonly harmless: Diagnostic[] = [];
  readonly vars: HVar[] = [];
  /** Innermost last. */
  readonly targets: Target[] = [];
  /** The `while` whose condition is lowered. */
  conditionOf?: Target;
  resolver: BodyResolver;
  nodes = 0;
  loops = 0;
  /** A macro call in it could not be expanded, which has been said. */
  broken = false;
  depth = 0;
  /** Scopes of names, innermost last. One that a macro's definition opens lets what the macro writes see what was in scope there. */
  private readonly scopes: { readonly vars: Map<string, VarId>; readonly macro?: Macro }[] = [
    { vars: new Map() },
  ];
  /** Closures around what is lowered, outermost first. */
  readonly closures: OpenClosure[] = [];
  /** Labels out of reach: those of the code around each closure, with where they are declared; innermost closure last. */
  readonly hiddenTargets: (readonly Target[])[] = [];
  /** Variables with lower numbers cannot be seen: they are around a `const` block. */
  constant = 0;
  /** How many closures each body has so far. */
  readonly closureCounts = new Map<DefId, number>();

  constructor(
    readonly program: Program,
    resolver: BodyResolver,
    /** The function, constant or static whose body it is. */
    readonly owner: DefId = resolver.owner,
  ) {
    this.resolver = resolver;
  }

  expr<K extends NewExpr>(span: Span, node: K): HExpr {
    return { ...node, id: this.nodes++ as HirId, span } as unknown as HExpr;
  }

  pat<K extends NewPat>(span: Span, node: K): HPat {
    return { ...node, id: this.nodes++ as HirId, span } as unknown as HPat;
  }

  refuse(span: Span, what: string): HExpr {
    this.diagnostics.push(unsupported(span, what));
    return this.expr(span, { kind: 'error' });
  }

  report(code: `E${string}`, span: Span, message: string, label: string): HExpr {
    this.diagnostics.push(error(code, span, message, label));
    return this.expr(span, { kind: 'error' });
  }

  /** A library function or constructor used as a value. */
  item(span: Span, item: LibraryItem): HExpr {
    const def = libraryItem(this.program, item);
    return def === undefined
      ? this.refuse(span, `this (the library declares no \`${item}\`)`)
      : this.expr(span, { kind: 'item', def });
  }

  /** Call of a library function that a desugaring names. */
  callItem(span: Span, item: LibraryItem, args: readonly HExpr[], calleeSpan: Span = span): HExpr {
    return this.expr(span, { kind: 'call', callee: this.item(calleeSpan, item), args, source: 'desugaring' });
  }

  /** Pattern of a library variant with one field. */
  variantPat(span: Span, item: LibraryItem, pats: readonly HPat[]): HPat {
    const def = libraryItem(this.program, item);
    if (def !== undefined) return this.pat(span, { kind: 'tuple-struct', head: { def }, pats });
    this.diagnostics.push(unsupported(span, `this (the library declares no \`${item}\`)`));
    return this.pat(span, { kind: 'error' });
  }

  newVar(name: string, mutable: boolean, byRef: boolean, span: Span): VarId {
    const id = this.vars.length as VarId;
    this.vars.push({ id, name, mutable, byRef, span });
    return id;
  }

  /** A variable of a desugaring: no name of the program can mean it. */
  hidden(
    name: string,
    span: Span,
    mutable = false,
  ): { readonly id: VarId; readonly pat: HPat; readonly use: (at?: Span) => HExpr } {
    const id = this.newVar(name, mutable, false, span);
    return {
      id,
      pat: this.pat(span, { kind: 'binding', var: id, byRef: false, mutable }),
      use: (at = span) => this.expr(at, { kind: 'local', var: id }),
    };
  }

  newLoop(): LoopId {
    return this.loops++ as LoopId;
  }

  /** `name` is as hygiene tells it from others (`hygienic`). */
  bind(name: string, id: VarId): void {
    this.scopes[this.scopes.length - 1].vars.set(name, id);
  }

  /** The variable of a name that stands at a place. */
  local(name: string, span: Span): VarId | undefined {
    let place = span;
    for (let at = this.scopes.length - 1; at >= 0; at--) {
      const { vars, macro } = this.scopes[at];
      const id = vars.get(hygienic(name, place));
      if (id !== undefined) return id;
      if (macro && place.expansion?.macro === macro) place = outerPlace(place);
    }
    return undefined;
  }

  /** What follows in the scope is behind the definition of a macro. */
  defineMacro(macro: Macro): void {
    this.scopes.push({ vars: new Map(), macro });
  }

  /** Whether a macro is defined in this body, above. */
  definesMacro(macro: Macro): boolean {
    return this.scopes.some((scope) => scope.macro === macro);
  }

  /** Notes in the closures around it that a variable of the code around them is used. */
  mention(id: VarId, span: Span): void {
    for (const { firstVar, mentions } of this.closures)
      if (id < firstVar && !mentions.has(id)) mentions.set(id, span);
  }

  /** Runs `body` in a scope of its own. */
  scoped<T>(body: () => T): T {
    const depth = this.scopes.length;
    this.scopes.push({ vars: new Map() });
    const result = body();
    this.scopes.length = depth;
    return result;
  }

  withTarget<T>(target: Target, body: () => T): T {
    this.targets.push(target);
    const result = body();
    this.targets.pop();
    return result;
  }

  /** Runs `body` one level deeper; beyond the limit it answers with `otherwise`. */
  nested<T>(body: () => T, otherwise: () => T): T {
    if (this.depth >= maxDepth) return otherwise();
    this.depth++;
    const result = body();
    this.depth--;
    return result;
  }
}

/** Where a name of a macro's definition stands for those who see the definition. */
export function outerPlace(span: Span): Span {
  const { file, lo, hi, expansion } = span;
  return { file, lo, hi, ...(expansion?.outer && { expansion: expansion.outer }) };
}
