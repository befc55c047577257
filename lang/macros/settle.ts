/**
 * From syntax built of written tokens to syntax of the program: places are translated, placeholders give way to the fragments that
 * they stand for, and macro calls and definitions keep their tokens.
 */
import { error, type Diagnostic } from '../diagnostic.js';
import type { Span } from '../source.js';
import type * as ast from '../syntax/ast.js';
import { PLACEHOLDER } from '../syntax/scanner.js';
import { fail, Failure } from './failure.js';
import type { Shapes } from './grammar.js';
import { STANDARD_NAMES } from './standard.js';
import { tokensBetween, translate, translateName, WRITTEN, type Written } from './text.js';
import type { Token } from './token.js';

/** What settling needs of whoever expands. */
export interface Settling {
  /** Builds a fragment's tokens, settled. */
  fragment<K extends keyof Shapes>(token: Token, shape: K): Shapes[K];
  /** The tokens of a macro call or definition. */
  readonly inputs: WeakMap<object, readonly Token[]>;
  readonly diagnostics: Diagnostic[];
}

type Node = Record<string, unknown>;

export function settle<T>(settling: Settling, written: Written, root: T): T {
  const visit = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null) return node;
    if (Array.isArray(node)) {
      for (let at = 0; at < node.length; at++) node[at] = visit(node[at]);
      return node;
    }
    if (isSpan(node)) return node.file === WRITTEN ? translate(written, node.lo, node.hi) : node;
    const object = node as Node;
    const replaced = written.fragments.size ? standsFor(object) : undefined;
    if (replaced) return replaced;
    const span = object['span'];
    if (typeof object['name'] === 'string' && isSpan(span) && Object.keys(object).length === 2) {
      if (span.file === WRITTEN) object['span'] = translateName(written, span.lo, span.hi);
      return object;
    }
    const tokens = object['tokensSpan'];
    if (isSpan(tokens) && tokens.file === WRITTEN) {
      settling.inputs.set(object, tokensBetween(written, tokens.lo, tokens.hi));
      settleArguments(object);
    }
    if (written.fragments.size && Array.isArray(object['segments'])) splice(object as unknown as ast.Path);
    for (const key in object) object[key] = visit(object[key]);
    return object;
  };

  /** What a call's tokens are as expressions says something for the library's macros only; in others a name may be a pattern. */
  const settleArguments = (call: Node): void => {
    for (const key of ['args', 'repeat', 'matches', 'asm']) {
      if (!(key in call)) continue;
      const { segments } = call['path'] as ast.Path;
      try {
        if (STANDARD_NAMES.has(segments[segments.length - 1].ident.name)) {
          call[key] = visit(call[key]);
          continue;
        }
      } catch (thrown) {
        if (!(thrown instanceof Failure)) throw thrown;
      }
      delete call[key];
    }
  };

  /** The fragment that a name is the placeholder of. */
  const fragmentOf = (path: unknown): Token | undefined => {
    const first = (path as ast.Path | undefined)?.segments?.[0]?.ident.name;
    return first?.startsWith(PLACEHOLDER) ? written.fragments.get(first) : undefined;
  };

  /** What an expression, a type or a pattern that is a placeholder alone stands for. */
  const standsFor = (node: Node): unknown => {
    if (node['kind'] === 'type' && 'ty' in node) {
      const { kind, path } = node['ty'] as Node;
      const token = kind === 'path' ? fragmentOf(path) : undefined;
      return token?.fragment?.kind === 'expr'
        ? { kind: 'const', expr: settling.fragment(token, 'expr') }
        : undefined;
    }
    if (node['kind'] === 'path' && !node['qself'] && 'id' in node) {
      const path = node['path'] as ast.Path;
      const token = fragmentOf(path);
      const kind = token?.fragment?.kind;
      if (!token || path.segments.length > 1)
        return token && kind === 'ty' ? relative(node, path, token) : undefined;
      if (kind === 'expr') return settling.fragment(token, 'expr');
      if (kind === 'ty') return settling.fragment(token, 'ty');
      return undefined;
    }
    if (node['kind'] === 'ident' && 'byRef' in node) {
      const { name } = node['ident'] as ast.Ident;
      const token = name.startsWith(PLACEHOLDER) ? written.fragments.get(name) : undefined;
      return token && patternOf(node['id'] as number, token);
    }
    return undefined;
  };

  /** `$ty::name`, which should be `<$ty>::name`. */
  const relative = (node: Node, path: ast.Path, token: Token): unknown => {
    settling.diagnostics.push(
      error(null, visit(node['span']) as Span, 'missing angle brackets in associated item path'),
    );
    const ty = settling.fragment(token, 'ty');
    if (ty.kind === 'path' && !ty.qself) return undefined;
    const rest = visit(path.segments.slice(1)) as ast.PathSegment[];
    const span = visit(path.span) as Span;
    const inner = ty.kind === 'path' ? ty.path.segments : [];
    const qself = ty.kind === 'path' ? ty.qself : { ty, position: 0 };
    return {
      ...node,
      span: visit(node['span']),
      qself,
      path: { ...path, segments: [...inner, ...rest], span },
    };
  };

  const patternOf = (id: number, token: Token): ast.Pattern => {
    const kind = token.fragment!.kind;
    if (kind === 'pat') return settling.fragment(token, 'pat');
    if (kind === 'expr') {
      const expr = settling.fragment(token, 'expr');
      const { span } = expr;
      if (expr.kind === 'path') return pathPattern(id, span, expr.path, expr.qself);
      if (expr.kind === 'literal' || expr.kind === 'unary') return { id, span, kind: 'literal', expr };
      fail(span, "arbitrary expressions aren't allowed in patterns");
    }
    const path = pathOf(token);
    return pathPattern(id, path.span, path);
  };

  const pathPattern = (id: number, span: Span, path: ast.Path, qself?: ast.QSelf): ast.Pattern =>
    path.segments.length === 1 && !path.global && !path.segments[0].args && !qself
      ? { id, span, kind: 'ident', byRef: false, mutable: false, ident: path.segments[0].ident }
      : { id, span, kind: 'path', path, ...(qself && { qself }) };

  const pathOf = (token: Token): ast.Path => {
    if (token.fragment?.kind === 'path') return settling.fragment(token, 'path');
    if (token.fragment?.kind === 'ty') {
      const ty = settling.fragment(token, 'ty');
      if (ty.kind === 'path' && !ty.qself) return ty.path;
    }
    if (token.fragment?.kind === 'expr') {
      const expr = settling.fragment(token, 'expr');
      if (expr.kind === 'path' && !expr.qself) return expr.path;
    }
    return fail(token.span, 'expected identifier, found metavariable');
  };

  const splice = (path: ast.Path): void => {
    const token = fragmentOf(path);
    if (!token) return;
    const front = pathOf(token);
    const node = path as unknown as Node;
    node['segments'] = [...front.segments, ...path.segments.slice(1)];
    node['global'] = front.global || path.global;
  };

  return visit(root) as T;
}

function isSpan(node: unknown): node is Span {
  return typeof node === 'object' && node !== null && 'lo' in node && 'hi' in node && 'file' in node;
}
