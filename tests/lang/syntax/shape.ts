/** Syntax trees as short text, so that a test is one line: `a + b * c` is `(+ a (* b c))`. */
import type * as ast from '../../../lang/syntax/ast.js';

export function showExpr(e: ast.Expr): string {
  const all = (...parts: (string | undefined)[]) =>
    `(${parts.filter((part) => part !== undefined && part !== '').join(' ')})`;
  const list = (exprs: readonly ast.Expr[]) => exprs.map(showExpr).join(' ');
  const maybe = (inner: ast.Expr | undefined) => inner && showExpr(inner);
  switch (e.kind) {
    case 'literal':
      return showLiteral(e.literal);
    case 'path':
      return (e.qself ? `<${showType(e.qself.ty)}>` : '') + showPath(e.path);
    case 'paren':
      return all('paren', showExpr(e.expr));
    case 'unary':
      return all(e.op, showExpr(e.expr));
    case 'ref':
      return all(`&${e.raw ? 'raw ' : ''}${e.mutable ? 'mut' : ''}`, showExpr(e.expr));
    case 'binary':
      return all(e.op, showExpr(e.left), showExpr(e.right));
    case 'assign':
      return all('=', showExpr(e.left), showExpr(e.right));
    case 'assign-op':
      return all(`${e.op}=`, showExpr(e.left), showExpr(e.right));
    case 'cast':
      return all('as', showExpr(e.expr), showType(e.ty));
    case 'range':
      return all(e.inclusive ? '..=' : '..', maybe(e.from) ?? '_', maybe(e.to) ?? '_');
    case 'call':
      return all('call', showExpr(e.callee), list(e.args));
    case 'method-call':
      return all(`.${e.method.name}`, showExpr(e.receiver), list(e.args));
    case 'field':
      return all('field', showExpr(e.expr), e.field.name);
    case 'index':
      return all('index', showExpr(e.expr), showExpr(e.index));
    case 'try':
    case 'await':
      return all(e.kind, showExpr(e.expr));
    case 'tuple':
    case 'array':
      return all(e.kind, list(e.exprs));
    case 'repeat':
      return all('repeat', showExpr(e.expr), showExpr(e.len));
    case 'struct':
      return all(
        showPath(e.path),
        ...e.fields.map((field) =>
          field.shorthand ? field.ident.name : `${field.ident.name}:${showExpr(field.expr)}`,
        ),
        e.base && `..${showExpr(e.base)}`,
        e.rest ? '..' : '',
      );
    case 'block':
      return (e.label ? `${e.label.name}: ` : '') + showBlock(e.block);
    case 'unsafe':
    case 'const-block':
    case 'try-block':
      return all(e.kind, showBlock(e.block));
    case 'async':
      return all(e.move ? 'async move' : 'async', showBlock(e.block));
    case 'if':
      return all('if', showExpr(e.condition), showBlock(e.then), maybe(e.else));
    case 'let':
      return all('let', showPattern(e.pat), showExpr(e.expr));
    case 'match':
      return all(
        'match',
        showExpr(e.scrutinee),
        ...e.arms.map((arm) =>
          all(showPattern(arm.pat), arm.guard && `if ${showExpr(arm.guard)}`, showExpr(arm.body)),
        ),
      );
    case 'loop':
      return all('loop', e.label?.name, showBlock(e.body));
    case 'while':
      return all('while', e.label?.name, showExpr(e.condition), showBlock(e.body));
    case 'for':
      return all('for', e.label?.name, showPattern(e.pat), showExpr(e.iter), showBlock(e.body));
    case 'break':
      return all('break', e.label?.name, maybe(e.expr));
    case 'continue':
      return all('continue', e.label?.name);
    case 'return':
    case 'yield':
      return all(e.kind, maybe(e.expr));
    case 'closure': {
      const params = e.params.map(({ pat, ty }) => showPattern(pat) + (ty ? `:${showType(ty)}` : ''));
      return all(
        `${e.async ? 'async ' : ''}${e.move ? 'move ' : ''}|${params.join(' ')}|`,
        e.output && `->${showType(e.output)}`,
        showExpr(e.body),
      );
    }
    case 'macro':
      return showMacro(e.call);
    case 'underscore':
      return '_';
  }
}

function showMacro(call: ast.MacroCall): string {
  const path = `${showPath(call.path)}!`;
  if (call.args)
    return `(${[path, ...call.args.map(({ name, expr }) => (name ? `${name.name}=` : '') + showExpr(expr))].join(' ')})`;
  if (call.repeat) return `(${path} [${showExpr(call.repeat.elem)}; ${showExpr(call.repeat.len)}])`;
  if (call.matches) {
    const { expr, pat, guard } = call.matches;
    return `(${path} ${showExpr(expr)} ~ ${showPattern(pat)}${guard ? ` if ${showExpr(guard)}` : ''})`;
  }
  return `(${path} tokens)`;
}

function showLiteral(literal: ast.Literal): string {
  switch (literal.kind) {
    case 'int':
      return `${literal.value}${literal.suffix ?? ''}`;
    case 'float':
      return `${literal.text}f${literal.suffix ?? ''}`;
    case 'bool':
    case 'byte':
      return String(literal.value);
    default:
      return `${literal.kind}${JSON.stringify(literal.value)}`;
  }
}

function showPath(path: ast.Path): string {
  const segments = path.segments.map(({ ident, args }) => ident.name + (args ? showArgs(args) : ''));
  return (path.global ? '::' : '') + segments.join('::');
}

function showArgs(args: ast.GenericArgs): string {
  if (args.kind === 'parenthesized')
    return `(${args.inputs.map(showType).join(',')})${args.output ? `->${showType(args.output)}` : ''}`;
  const plain = args.args.map((arg) =>
    arg.kind === 'lifetime' ? arg.lifetime.name : arg.kind === 'type' ? showType(arg.ty) : showExpr(arg.expr),
  );
  const named = args.constraints.map(
    ({ ident, ty, bounds }) =>
      ident.name + (ty ? `=${showType(ty)}` : `:${bounds!.map(showBound).join('+')}`),
  );
  return `<${[...plain, ...named].join(',')}>`;
}

function showBound(bound: ast.Bound): string {
  if (bound.kind === 'lifetime') return bound.lifetime.name;
  if (bound.kind === 'use') return `use<${bound.args.map(({ name }) => name).join(',')}>`;
  const binder = bound.forLifetimes.length > 0 ? 'for ' : '';
  return binder + (bound.modifier === 'maybe' ? '?' : '') + showPath(bound.path);
}

export function showType(ty: ast.Type): string {
  switch (ty.kind) {
    case 'path':
      return (ty.qself ? `<${showType(ty.qself.ty)} ${ty.qself.position}>` : '') + showPath(ty.path);
    case 'ref':
      return `&${ty.lifetime ? `${ty.lifetime.name} ` : ''}${ty.mutable ? 'mut ' : ''}${showType(ty.ty)}`;
    case 'pointer':
      return `*${ty.mutable ? 'mut' : 'const'} ${showType(ty.ty)}`;
    case 'slice':
      return `[${showType(ty.ty)}]`;
    case 'array':
      return `[${showType(ty.ty)};${showExpr(ty.len)}]`;
    case 'tuple':
      return `(tuple ${ty.types.map(showType).join(' ')})`;
    case 'paren':
      return `(${showType(ty.ty)})`;
    case 'never':
      return '!';
    case 'infer':
      return '_';
    case 'fn':
      return `${ty.qualifiers.unsafe ? 'unsafe ' : ''}fn(${ty.params.map((param) => showType(param.ty)).join(',')}${ty.variadic ? ',...' : ''})${ty.output ? `->${showType(ty.output)}` : ''}`;
    case 'dyn':
      return `${ty.bare ? 'bare' : 'dyn'} ${ty.bounds.map(showBound).join('+')}`;
    case 'impl':
      return `impl ${ty.bounds.map(showBound).join('+')}`;
    case 'macro':
      return `${showPath(ty.call.path)}!`;
  }
}

export function showPattern(pat: ast.Pattern): string {
  switch (pat.kind) {
    case 'wild':
      return '_';
    case 'rest':
      return '..';
    case 'ident':
      return `${pat.byRef ? 'ref ' : ''}${pat.mutable ? 'mut ' : ''}${pat.ident.name}${pat.sub ? `@${showPattern(pat.sub)}` : ''}`;
    case 'literal':
      return showExpr(pat.expr);
    case 'range':
      return `${pat.from ? showExpr(pat.from) : ''}${pat.inclusive ? '..=' : '..'}${pat.to ? showExpr(pat.to) : ''}`;
    case 'ref':
      return `&${pat.mutable ? 'mut ' : ''}${showPattern(pat.pat)}`;
    case 'tuple':
    case 'slice':
    case 'or':
      return `(${[pat.kind, ...pat.pats.map(showPattern)].join(' ')})`;
    case 'paren':
      return `(${showPattern(pat.pat)})`;
    case 'path':
      return `path ${showPath(pat.path)}`;
    case 'tuple-struct':
      return `${showPath(pat.path)}(${pat.pats.map(showPattern).join(' ')})`;
    case 'struct':
      return `${showPath(pat.path)}{${[...pat.fields.map((f) => (f.shorthand ? showPattern(f.pat) : `${f.ident.name}:${showPattern(f.pat)}`)), ...(pat.rest ? ['..'] : [])].join(' ')}}`;
    case 'box':
      return `box ${showPattern(pat.pat)}`;
    case 'const-block':
      return 'const{}';
    case 'macro':
      return showMacro(pat.call);
  }
}

export function showBlock(block: ast.Block): string {
  const stmts = block.stmts.map(showStmt);
  return `{${[...stmts, ...(block.expr ? [showExpr(block.expr)] : [])].join(' ')}}`;
}

function showStmt(stmt: ast.Stmt): string {
  switch (stmt.kind) {
    case 'let':
      return `let ${showPattern(stmt.pat)}${stmt.ty ? `:${showType(stmt.ty)}` : ''}${stmt.init ? `=${showExpr(stmt.init)}` : ''}${stmt.else ? ` else ${showBlock(stmt.else)}` : ''};`;
    case 'item':
      return `item:${stmt.item.kind}`;
    case 'expr':
      return showExpr(stmt.expr) + (stmt.semicolon ? ';' : '');
    case 'empty':
      return ';';
  }
}
