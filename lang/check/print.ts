/** The typed tree as text, one node a line: for people who debug the checker, and for its tests. */
import { printTy } from '../types/print.js';
import { asmParts } from './visit.js';
import type { Program } from '../types/program.js';
import type { Ty } from '../types/ty.js';
import type { Block, Body, Expr, Pattern, UserTy } from './thir.js';

export function printBody(program: Program, body: Body): string {
  const out: string[] = [];
  const show = (ty: Ty) => printTy(program, ty);
  const line = (depth: number, text: string) => out.push('  '.repeat(depth) + text);
  const variable = (id: number) => `${body.vars[id].name}#${id}`;
  const path = (def: number) => program.path(def);
  const written = (userTy: UserTy | undefined): string =>
    !userTy
      ? ''
      : userTy.kind === 'type'
        ? ` as written \`${show(userTy.ty)}\``
        : ` as written \`${path(userTy.def)}\` with ${userTy.args.length} arguments`;

  const pattern = (pat: Pattern): string => {
    switch (pat.kind) {
      case 'wild':
        return '_';
      case 'binding': {
        const mode = { value: '', ref: 'ref ', 'ref-mut': 'ref mut ' }[pat.mode];
        return `${mode}${variable(pat.id)}${pat.sub ? ` @ ${pattern(pat.sub)}` : ''}`;
      }
      case 'variant':
        return `${path(program.adt(pat.def).variants[pat.variant].def)}${fields(pat.subs)}`;
      case 'leaf':
        return `${show(pat.ty)}${fields(pat.subs)}`;
      case 'deref':
        return `&${pattern(pat.sub)}`;
      case 'constant':
        return `const ${pat.value.kind === 'literal' ? literal(pat.value) : pat.value.kind}`;
      case 'range':
        return `${pat.from ? literal(pat.from) : ''}${pat.inclusive ? '..=' : '..'}${pat.to ? literal(pat.to) : ''}`;
      case 'slice': {
        const rest =
          pat.rest === undefined ? [] : pat.rest === 'ignored' ? ['..'] : [`${pattern(pat.rest)} @ ..`];
        return `[${[...pat.prefix.map(pattern), ...rest, ...pat.suffix.map(pattern)].join(', ')}]`;
      }
      case 'or':
        return `(${pat.pats.map(pattern).join(' | ')})`;
      case 'ascribe':
        return `${pattern(pat.sub)}: (${pat.variance}${written(pat.userTy)})`;
    }
  };
  const fields = (subs: readonly { readonly field: number; readonly pat: Pattern }[]): string =>
    subs.length ? ` { ${subs.map((sub) => `${sub.field}: ${pattern(sub.pat)}`).join(', ')} }` : '';
  const literal = (expr: Expr): string =>
    expr.kind !== 'literal'
      ? expr.kind
      : 'text' in expr.value
        ? expr.value.text
        : JSON.stringify(String(expr.value.value));

  const block = (depth: number, { stmts, expr: tail, label, unsafe }: Block): void => {
    if (label !== undefined) line(depth, `label ${label}`);
    if (unsafe) line(depth, 'unsafe');
    for (const stmt of stmts) {
      if (stmt.kind === 'expr') {
        line(depth, 'do');
        expr(depth + 1, stmt.expr);
        continue;
      }
      line(depth, `let ${pattern(stmt.pat)}: ${show(stmt.pat.ty)}`);
      if (stmt.init) expr(depth + 1, stmt.init);
      if (stmt.else) {
        line(depth, 'else');
        block(depth + 1, stmt.else);
      }
    }
    if (tail) {
      line(depth, 'tail');
      expr(depth + 1, tail);
    }
  };

  const expr = (depth: number, e: Expr): void => {
    const [text, ...parts] = describe(e);
    line(depth, `${text}: ${show(e.ty)}`);
    for (const part of parts) {
      if (typeof part === 'string') line(depth, part);
      else expr(depth + 1, part);
    }
    if (e.kind === 'block') block(depth + 1, e.block);
    else if (e.kind === 'loop') block(depth + 1, e.body);
    else if (e.kind === 'match')
      for (const arm of e.arms) {
        line(depth, `arm ${pattern(arm.pat)}`);
        if (arm.guard) {
          line(depth, 'guard');
          expr(depth + 1, arm.guard);
        }
        expr(depth + 1, arm.body);
      }
  };

  const describe = (e: Expr): readonly [string, ...(Expr | string)[]] => {
    switch (e.kind) {
      case 'literal':
        return [`literal ${literal(e)}`];
      case 'fn-item':
        return [`fn${written(e.userTy)}`];
      case 'named-const':
        return [`const ${path(e.def)}${written(e.userTy)}`];
      case 'const-param':
        return ['const parameter'];
      case 'static':
        return [`static ${path(e.def)}`];
      case 'var':
        return [`var ${variable(e.id)}`];
      case 'deref':
        return ['deref', e.arg];
      case 'field':
        return [`field ${e.field}`, e.base];
      case 'index':
        return ['index', e.base, e.index];
      case 'borrow':
        return [`borrow ${e.borrow}${e.adjustment ? ' (adjustment)' : ''}`, e.arg];
      case 'raw-borrow':
        return ['raw borrow', e.arg];
      case 'asm':
        return ['asm', ...e.operands.flatMap((it) => [it.kind, ...asmParts(it)])];
      case 'yield':
        return ['yield', e.value];
      case 'unary':
        return [`unary ${e.op}`, e.arg];
      case 'binary':
        return [`binary ${e.op}`, e.left, e.right];
      case 'logical':
        return [`logical ${e.op}`, e.left, e.right];
      case 'cast':
        return [`cast ${e.cast}${written(e.userTy)}`, e.source];
      case 'never-to-any':
        return ['never to any', e.source];
      case 'use':
        return ['use', e.source];
      case 'call':
        return [`call (${e.source})`, e.callee, ...e.args];
      case 'if':
        return e.else ? ['if', e.condition, e.then, 'else', e.else] : ['if', e.condition, e.then];
      case 'let':
        return [`let ${pattern(e.pat)}`, e.expr];
      case 'match':
        return [`match (${e.source})`, e.scrutinee];
      case 'block':
        return ['block'];
      case 'loop':
        return [`loop ${e.id} (${e.source})`];
      case 'break':
        return e.value ? [`break ${e.target}`, e.value] : [`break ${e.target}`];
      case 'continue':
        return [`continue ${e.target}`];
      case 'return':
        return e.value ? ['return', e.value] : ['return'];
      case 'assign':
        return ['assign', e.left, e.right];
      case 'assign-op':
        return [`assign ${e.op}=`, e.left, e.right];
      case 'tuple':
        return ['tuple', ...e.elems];
      case 'array':
        return ['array', ...e.elems];
      case 'repeat':
        return ['repeat', e.elem];
      case 'adt': {
        const { def } = program.adt(e.def).variants[e.variant];
        const parts = e.fields.flatMap(({ field, expr: value }) => [`.${field}`, value]);
        return [`make ${path(def)}${written(e.userTy)}`, ...parts, ...(e.base ? ['base', e.base] : [])];
      }
      case 'const-block':
        return ['const block', e.body.value];
      case 'closure':
        return ['closure'];
      case 'ascription':
        return [`ascription${written(e.userTy)}`, e.source];
    }
  };

  line(0, `${body.kind} ${path(body.def)} -> ${show(body.output)}`);
  for (const param of body.params)
    line(1, `param ${param.pat ? pattern(param.pat) : '_'}: ${show(param.ty)}`);
  expr(1, body.value);
  return out.join('\n');
}
