/**
 * Expansion of declarative macros: a parsed program in which calls of `macro_rules!` stand becomes one in which what they write stands.
 *
 *     macro_rules! twice { ($e:expr) => { $e; $e } }      fn main() { twice!(f(1)); }
 *     →                                                   fn main() { f(1); f(1); }
 *
 * It goes through the program in the order of the text, which is the order of macros' scopes, and expands what it meets. Calls of the standard
 * library's expression macros stay, with their arguments expanded; `check` spells them out.
 */
import { error, type Diagnostic } from '../diagnostic.js';
import { cfgActive } from '../syntax/cfg.js';
import type { SourceFile, Span } from '../source.js';
import type * as ast from '../syntax/ast.js';
import { newContext } from '../syntax/build/context.js';
import type { Edition, Parsed } from '../syntax/parse.js';
import { Failure, fail, refuse } from './failure.js';
import { build, type Shapes } from './grammar.js';
import { matchRule } from './match.js';
import { enterItems, findMacro, newModule, type MacroModule } from './names.js';
import { readRules, type Definition } from './rules.js';
import { settle, type Settling } from './settle.js';
import { HOMES, STANDARD_MACROS, STANDARD_NAMES } from './standard.js';
import { writeTokens, WRITTEN } from './text.js';
import { groupEnd, tokenize, type Token } from './token.js';
import { Marker, transcribe } from './transcribe.js';

/** A program whose macros are expanded. */
export interface Expanded extends Parsed {
  /** A call did not expand: rustc says nothing about the rest of such a program. */
  readonly stopped?: boolean;
}

/** Replaces all calls of declarative macros. A program without any is given back as it is. */
export function expandMacros(parsed: Parsed, files: readonly SourceFile[], edition: Edition): Expanded {
  if (!files.some(({ text }) => mayCallMacros(text))) return parsed;
  const expander = new Expander(parsed.crate, files, edition);
  const items = expander.program();
  const crate = { ...parsed.crate, items, nodes: expander.nextNode };
  const { failures, diagnostics } = expander;
  const stopped = failures.length > 0;
  return { crate, diagnostics: [...parsed.diagnostics, ...(stopped ? failures : diagnostics)], stopped };
}

const CALL = /\b(\w+)\s*!\s*[([{]/g;

/** Whether anything but calls of built-in macros may stand in a text. */
export function mayCallMacros(text: string): boolean {
  if (text.includes('macro_rules')) return true;
  for (const [, name] of text.matchAll(CALL)) if (!BUILT_IN.has(name)) return true;
  return false;
}

/** Macros that `check` spells out, and their arguments hold nothing that has to be expanded by name. */
const BUILT_IN = new Set(
  (
    'println print eprintln eprint format write writeln panic assert assert_eq assert_ne debug_assert debug_assert_eq ' +
    'debug_assert_ne vec todo unimplemented unreachable matches dbg line column file module_path cfg addr_of addr_of_mut if ' +
    'while match return in'
  ).split(' '),
);

/** rustc's default `recursion_limit`. */
const DEEPEST = 128;
/** A higher limit that a program asks for is refused beyond this: each level is a few frames of our stack. */
const DEEPEST_OURS = 256;
/** Characters that all calls together may write. */
const MOST_TEXT = 4 << 20;

/** Macros in scope by their place in the text, innermost first. */
interface TextScope {
  readonly name: string;
  readonly definition: Definition | undefined;
  readonly outer?: TextScope;
}

type MacroRules = ast.Item & { readonly kind: 'macro-rules' };
type MacroExpr = ast.Expr & { readonly kind: 'macro' };
type Found =
  | { readonly kind: 'definition'; readonly definition: Definition }
  | { readonly kind: 'built-in' }
  /** Its definition is wrong, or there is none: that has been said. */
  | { readonly kind: 'broken' };
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

class Expander implements Settling {
  readonly diagnostics: Diagnostic[] = [];
  /** Those of them that say why a call or a definition is wrong, and no later pass is asked. */
  readonly failures: Diagnostic[] = [];
  readonly inputs = new WeakMap<object, readonly Token[]>();
  nextNode: number;
  private readonly root = newModule();
  private module: MacroModule = this.root;
  private scope: TextScope | undefined;
  private readonly definitions = new Map<MacroRules, Definition | undefined>();
  private standard: ReadonlyMap<string, Definition> | undefined;
  private readonly limit: number;
  /** The program allows a semicolon behind an expression. */
  private readonly lenient: boolean;
  /** The recursion limit was reached: rustc expands nothing more. */
  private ended = false;
  private depth = 0;
  private written = 0;
  private expansions = 0;

  constructor(
    private readonly crate: ast.Crate,
    private readonly files: readonly SourceFile[],
    private readonly edition: Edition,
  ) {
    this.nextNode = crate.nodes;
    this.lenient =
      /(?:allow|warn)\s*\([^)]*\b(?:semicolon_in_expressions_from_macros|future_incompatible)\b/.test(
        files[0].text,
      );
    const asked = crate.attrs.find((attr) => attr.path === 'recursion_limit');
    this.limit = Number(/"(\d+)"/.exec(asked?.tokens ?? '')?.[1] ?? DEEPEST);
  }

  program(): ast.Item[] {
    enterItems(this.crate.items, this.root);
    return this.items(this.crate.items);
  }

  // ------------------------------------------------------------ items

  private items(items: readonly ast.Item[]): ast.Item[] {
    return items.flatMap((item) => (cfgActive(item.attrs) ? this.item(item) : [item]));
  }

  private item(item: ast.Item): ast.Item[] {
    switch (item.kind) {
      case 'macro-rules':
        this.define(item);
        return [item];
      case 'macro': {
        if (isGlobalAssembly(item.call) && this.find(item.call).kind === 'built-in') return [];
        const written = this.call(item.call, 'items', (made) => {
          enterItems(made, this.module);
          return this.items(made);
        });
        return written ?? [item];
      }
      case 'mod': {
        if (!item.items) return [item];
        const { module, scope } = this;
        const inner = module.modules.get(item.ident.name) ?? newModule(module);
        this.module = inner;
        (item as Mutable<typeof item>).items = this.items(item.items);
        this.module = module;
        if (!item.attrs.some((attr) => attr.path === 'macro_use')) this.scope = scope;
        return [item];
      }
      case 'impl':
      case 'trait':
        (item as Mutable<typeof item>).items = this.assocItems(item.items);
        return [this.scoped(item)];
      case 'extern-block':
        (item as Mutable<typeof item>).items = item.items.flatMap(
          (inner) => (inner.kind === 'macro' && this.call(inner.call, 'foreign', (made) => made)) || [inner],
        );
        return [this.scoped(item)];
      default:
        return [this.scoped(item)];
    }
  }

  private assocItems(items: readonly ast.AssocItem[]): ast.AssocItem[] {
    return items.flatMap((item) =>
      item.kind === 'macro' && cfgActive(item.attrs)
        ? (this.call(item.call, 'assoc', (made) => this.assocItems(made)) ?? [item])
        : [item],
    );
  }

  /** Expands what is inside of a node; macros defined there are not known outside. */
  private scoped<T>(node: T): T {
    const { scope } = this;
    const visited = this.visit(node) as T;
    this.scope = scope;
    return visited;
  }

  private define(item: MacroRules): void {
    this.scope = {
      name: item.ident.name,
      definition: this.definition(item),
      ...(this.scope && { outer: this.scope }),
    };
  }

  private definition(item: MacroRules): Definition | undefined {
    if (this.definitions.has(item)) return this.definitions.get(item);
    const macro = { name: item.ident.name, span: item.span, library: false };
    let definition: Definition | undefined;
    try {
      const tokens = item.modern ? [] : this.tokensOf(item);
      const { rules, errors } = item.modern
        ? { rules: [], errors: [] }
        : readRules(tokens, item.span, this.edition);
      if (errors.length) this.diagnostics.push(...errors);
      else definition = { macro, rules };
    } catch (thrown) {
      this.note(thrown);
    }
    this.definitions.set(item, definition);
    (item as Mutable<MacroRules>).macro = macro;
    return definition;
  }

  // ------------------------------------------------------------ bodies

  /** Expands all calls inside of a node, in place; gives what stands for the node itself. */
  private visit(node: unknown): unknown {
    if (typeof node !== 'object' || node === null) return node;
    if (Array.isArray(node)) {
      for (let at = 0; at < node.length; at++) node[at] = this.visit(node[at]);
      return node;
    }
    const object = node as Record<string, unknown>;
    if (object['kind'] === 'macro' && 'id' in object) return this.visitCall(node as MacroExpr);
    if (Array.isArray(object['stmts'])) {
      this.block(node as Mutable<ast.Block>);
      return node;
    }
    for (const key in object) {
      const value = object[key];
      if (typeof value !== 'object' || value === null || key.endsWith('pan') || key === 'ident') continue;
      object[key] = this.visit(value);
    }
    return node;
  }

  /** A call in an expression, a type or a pattern. */
  private visitCall(node: MacroExpr): unknown {
    const { call } = node;
    const shape = call.position === 'type' ? 'ty' : call.position === 'pattern' ? 'pat' : 'expr';
    const made = this.call<'expr' | 'ty' | 'pat'>(
      call,
      shape,
      (written) => this.visit(written) as typeof written,
    );
    if (made) return node.attrs ? { ...made, attrs: node.attrs } : made;
    for (const key of ['args', 'repeat', 'matches', 'asm'] as const) if (call[key]) this.visit(call[key]);
    const literal = call.position === 'type' ? undefined : folded(node);
    if (!literal || shape === 'expr') return literal ?? node;
    return { id: node.id, span: node.span, kind: 'literal', expr: literal } satisfies ast.Pattern;
  }

  private block(block: Mutable<ast.Block>): void {
    const { scope } = this;
    const out: ast.Stmt[] = [];
    // Imports of a block are known in it, as if they were the module's.
    const known = this.module.imports.length;
    const uses = block.stmts.flatMap((stmt) =>
      stmt.kind === 'item' && stmt.item.kind === 'use' ? [stmt.item] : [],
    );
    if (uses.length) enterItems(uses, this.module);
    for (const stmt of block.stmts) this.statement(stmt, out);
    if (block.expr) {
      const { expr } = block;
      if (isStatementCall(expr)) {
        // In braces it is a statement, of which the last expression is the block's value.
        this.statement({ kind: 'expr', expr, semicolon: false, span: expr.span }, out);
        const last = out.at(-1);
        delete block.expr;
        if (last?.kind === 'expr' && !last.semicolon) {
          out.pop();
          block.expr = last.expr;
        }
      } else block.expr = this.visit(expr) as ast.Expr;
    }
    block.stmts = out;
    this.module.imports.length = known;
    this.scope = scope;
  }

  private statement(stmt: ast.Stmt, out: ast.Stmt[]): void {
    switch (stmt.kind) {
      case 'item': {
        const items = cfgActive(stmt.item.attrs) ? this.item(stmt.item) : [stmt.item];
        for (const item of items) out.push({ kind: 'item', item, span: item.span });
        return;
      }
      case 'expr': {
        const { expr, semicolon } = stmt;
        if (expr.kind === 'macro' && (semicolon || isStatementCall(expr))) {
          const made = this.call(expr.call, 'stmts', (written) => {
            const inner: ast.Stmt[] = [];
            written.forEach((each, index) => {
              const last = index === written.length - 1;
              // `m!(…);`: the semicolon is that of the last expression.
              this.statement(
                last && semicolon && each.kind === 'expr' ? { ...each, semicolon: true } : each,
                inner,
              );
            });
            return inner;
          });
          if (made) {
            out.push(...made);
            return;
          }
        }
        out.push({ ...stmt, expr: this.visit(expr) as ast.Expr });
        return;
      }
      case 'let':
        this.visit(stmt);
        out.push(stmt);
        return;
      case 'empty':
        out.push(stmt);
    }
  }

  // ------------------------------------------------------------ calls

  /**
   * What a call writes, expanded in turn by `rest`. Undefined where the call stays: that of a built-in macro, and one that is wrong.
   */
  private call<K extends keyof Shapes>(
    call: ast.MacroCall,
    shape: K,
    rest: (made: Shapes[K]) => Shapes[K],
  ): Shapes[K] | undefined {
    if (call.failed || this.ended) return undefined;
    try {
      const found = this.find(call);
      if (found.kind === 'broken') (call as Mutable<ast.MacroCall>).failed = true;
      if (found.kind !== 'definition') return undefined;
      if (this.depth >= this.limit) {
        this.ended = true;
        fail(call.span, `recursion limit reached while expanding \`${found.definition.macro.name}!\``);
      }
      if (this.depth >= DEEPEST_OURS) refuse(call.span, 'so deep a recursion of macros');
      const { scope } = this;
      const made = this.expand(found.definition, call, shape);
      this.depth++;
      const expanded = rest(made);
      this.depth--;
      if (shape === 'expr' || shape === 'ty' || shape === 'pat') this.scope = scope;
      return expanded;
    } catch (thrown) {
      (call as Mutable<ast.MacroCall>).failed = true;
      this.note(thrown, call.span);
      return undefined;
    }
  }

  private note(thrown: unknown, at?: Span): void {
    if (thrown instanceof Failure) {
      this.diagnostics.push(thrown.diagnostic);
      if (thrown.diagnostic.code === null) this.failures.push(thrown.diagnostic);
    }
    // Nesting exhausted the stack: the program's fault, not ours.
    else if (thrown instanceof RangeError && at) {
      this.depth = 0;
      this.diagnostics.push(
        error('unsupported', at, 'so deeply nested a macro expansion is not supported yet'),
      );
    } else throw thrown;
  }

  private find(call: ast.MacroCall): Found {
    const { path } = call;
    const names = path.segments.map((segment) => segment.ident.name);
    const name = names[names.length - 1];
    if (names.length === 1)
      for (let at = this.scope; at; at = at.outer)
        if (at.name === name)
          return at.definition ? { kind: 'definition', definition: at.definition } : { kind: 'broken' };
    const found = findMacro(names, this.module);
    if (found?.kind === 'own') {
      const definition = this.definition(found.item);
      return definition ? { kind: 'definition', definition } : { kind: 'broken' };
    }
    const standard = found?.name ?? (names.length === 1 && !HOMES.has(name) ? name : undefined);
    if (
      standard !== undefined &&
      names.length > 1 &&
      HOMES.has(standard) &&
      HOMES.get(standard) !== names.at(-2)
    )
      refuse(call.span, `the macro \`${names.join('::')}!\``);
    if (standard === 'compile_error') {
      const [message] = this.tokensOf(call);
      fail(
        call.span,
        message?.kind === 'literal' ? message.text.replace(/^r?#*"|"#*$/g, '') : 'compile_error',
      );
    }
    if (standard !== undefined && STANDARD_NAMES.has(standard)) {
      const definition = this.standardMacro(standard);
      return definition ? { kind: 'definition', definition } : { kind: 'built-in' };
    }
    if (names.length > 1) refuse(call.span, `the macro \`${names.join('::')}!\``);
    // No failure: other macros are expanded, and the rest of the program is checked.
    this.diagnostics.push(error(null, path.span, `cannot find macro \`${name}\` in this scope`));
    return { kind: 'broken' };
  }

  private standardMacro(name: string): Definition | undefined {
    if (!this.standard) {
      const made = new Map<string, Definition>();
      const [{ id }] = this.files;
      const span = { file: id, lo: 0, hi: 0 };
      const tokens = tokenize(STANDARD_MACROS, id, 0, STANDARD_MACROS.length);
      for (let at = 0; at < tokens.length;) {
        const macro = { name: tokens[at + 2].text.replace('r#', ''), span, library: true };
        const end = groupEnd(tokens, at + 3);
        const { rules } = readRules(tokens.slice(at + 4, end - 1), span, this.edition);
        made.set(macro.name, { macro, rules });
        at = end;
      }
      this.standard = made;
    }
    return this.standard.get(name);
  }

  /** The tokens between the delimiters of a call or a definition. */
  private tokensOf(node: ast.MacroCall | MacroRules): readonly Token[] {
    const { tokensSpan } = node;
    const docs = !('ident' in node);
    const known = this.inputs.get(node);
    if (known) return known;
    const { text } = this.files.find((it) => it.id === tokensSpan.file)!;
    return tokenize(text, tokensSpan.file, tokensSpan.lo, tokensSpan.hi, docs);
  }

  private expand<K extends keyof Shapes>(definition: Definition, call: ast.MacroCall, shape: K): Shapes[K] {
    const { macro } = definition;
    if (!definition.rules.length) refuse(call.span, `\`${macro.name}!\`, a macro of the \`macro\` keyword,`);
    const tokens = this.tokensOf(call);
    let furthest = 0;
    for (const rule of definition.rules) {
      const matched = matchRule(rule.steps, tokens, this.edition, call.span);
      if (matched.kind === 'unexpected') {
        furthest = Math.max(furthest, matched.at);
        continue;
      }
      const marker = new Marker(macro, call.span, () => ++this.expansions);
      const written = transcribe(rule.parts, matched.bindings, marker);
      if (shape !== 'expr') return this.built(written, shape);
      if (!written.length) fail(call.span, 'expected expression, found end of macro arguments');
      return this.built(this.withoutSemicolon(written), shape);
    }
    const token = tokens[furthest];
    if (!token)
      return fail(call.span, 'unexpected end of macro invocation', 'missing tokens in macro arguments');
    return fail(
      token.span,
      `no rules expected the token \`${token.text}\``,
      'no rules expected this token in macro call',
    );
  }

  /** What stands behind a semicolon in an expression is ignored by rustc, and told: the semicolon by a lint that is an error. */
  private withoutSemicolon(written: readonly Token[]): readonly Token[] {
    let at = 0;
    while (at < written.length && written[at].text !== ';')
      at = written[at].kind === 'open' ? groupEnd(written, at) : at + 1;
    if (at === written.length) return written;
    if (!this.lenient && !written[at].span.expansion?.macro.library)
      this.diagnostics.push(
        error(null, written[at].span, 'trailing semicolon in macro used in expression position'),
      );
    const rest: Token | undefined = written[at + 1];
    if (rest) fail(rest.span, `macro expansion ignores \`${rest.text}\` and any tokens following`);
    return written.slice(0, at);
  }

  fragment<K extends keyof Shapes>(token: Token, shape: K): Shapes[K] {
    return this.built(token.fragment!.tokens, shape);
  }

  private built<K extends keyof Shapes>(tokens: readonly Token[], shape: K): Shapes[K] {
    try {
      return this.builtFrom(tokens, shape, false);
    } catch (thrown) {
      // `$body rest;`: an expression that is a block needs no semicolon, which only its own text tells.
      if (shape !== 'stmts' || !(thrown instanceof Failure)) throw thrown;
      try {
        return this.builtFrom(tokens, shape, true);
      } catch {
        throw thrown;
      }
    }
  }

  private builtFrom<K extends keyof Shapes>(tokens: readonly Token[], shape: K, open: boolean): Shapes[K] {
    const written = writeTokens(tokens, crateName, open);
    this.written += written.text.length;
    if (this.written > MOST_TEXT) refuse(tokens[0].span, 'so long a macro expansion');
    const c = newContext(WRITTEN, written.text, this.edition, this.nextNode);
    const made = build(c, written, shape);
    this.nextNode = c.nextNode;
    if (c.told.length > 0) this.diagnostics.push(...c.told);
    return settle(this, written, made);
  }
}

/** `$crate`: the library's macros mean the library. */
function crateName(token: Token): string {
  return token.span.expansion?.macro.library ? '::std' : 'crate';
}

/** `m! {…}` as a statement needs no semicolon and is no expression. */
function isStatementCall(expr: ast.Expr): boolean {
  return expr.kind === 'macro' && expr.call.delimiter === '{';
}

/** Assembly beside the program's functions, of texts only: nothing that is checked knows of it. */
function isGlobalAssembly({ path, asm }: ast.MacroCall): boolean {
  return (
    path.segments.at(-1)!.ident.name === 'global_asm' &&
    !!asm?.length &&
    asm.every(
      (arg) => arg.kind === 'template' && arg.expr.kind === 'literal' && arg.expr.literal.kind === 'str',
    )
  );
}

/** `concat!` and `stringify!` of what is known are the string literals that they write. */
function folded(node: MacroExpr): ast.Expr | undefined {
  const { call, id, span } = node;
  const name = call.path.segments.at(-1)!.ident.name;
  if (name === 'stringify')
    return { id, span, kind: 'literal', literal: { kind: 'str', value: call.tokens.trim() } };
  if (name !== 'concat' || !call.args) return undefined;
  let value = '';
  for (const { expr } of call.args) {
    if (expr.kind !== 'literal') return undefined;
    const { literal } = expr;
    if (literal.kind === 'byte' || literal.kind === 'byte-str' || literal.kind === 'c-str') return undefined;
    value += literal.kind === 'float' ? literal.text : String(literal.value);
  }
  return { id, span, kind: 'literal', literal: { kind: 'str', value } };
}
