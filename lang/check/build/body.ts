/** The typed tree of a body whose types are known. */
import type { Diagnostic } from '../../diagnostic.js';
import type { Span } from '../../source.js';
import type { BodyOf } from '../evaluate.js';
import type { VarId } from '../thir.js';
import type { Body, Expr, HiddenType, Param, Var } from '../thir.js';
import { isFunction } from '../lower/body.js';
import type { TypedBody } from '../typeck/body.js';
import { Builder } from './context.js';
import { buildExpr } from './expr.js';
import { buildPattern } from './pattern.js';

export interface BuiltBody {
  /** Absent when a type stayed open. */
  readonly body?: Body;
  readonly diagnostics: readonly Diagnostic[];
}

function hiddenTypes(build: Builder, value: Expr, span: Span): readonly HiddenType[] {
  const at = value.kind === 'block' && value.block.expr ? value.block.expr.span : value.span;
  return [...build.fcx.hidden.values()].map(({ def, args, ty }) => ({
    def,
    args,
    ty: build.ty(ty, span),
    span: at,
  }));
}

export function buildBody({ fcx, inputs, output }: TypedBody, bodyOf: BodyOf): BuiltBody {
  const build = new Builder(fcx, false, bodyOf);
  const { program, owner: def } = fcx;
  const { value: root, params: written, vars, loops } = fcx.body;
  const params = written.map(({ pat, self, tySpan, span }, i): Param => {
    return { pat: buildPattern(build, pat), ty: build.ty(inputs[i], span), tySpan, self, span };
  });
  const value = buildExpr(build, root);
  const { kind, span } = program.def(def);
  const body: Body = {
    def,
    kind: isFunction(program, def) ? 'fn' : kind === 'static' ? 'static' : 'const',
    params,
    output: build.ty(output, root.span),
    vars: build.vars,
    loops,
    value,
    span,
    unsafe: isFunction(program, def) && program.fn(def).sig.unsafe,
    ...(fcx.hidden.size ? { hidden: hiddenTypes(build, value, root.span) } : {}),
  };
  build.vars.push(
    ...vars.map((variable): Var => {
      const mode = build.modes[variable.id] ?? { mode: 'value', implicit: false };
      return {
        id: variable.id as VarId,
        name: variable.name,
        mutable: variable.mutable && !variable.byRef,
        mode: mode.mode,
        implicitMode: mode.implicit,
        ty: build.ty(fcx.tables.vars[variable.id], variable.span),
        span: variable.span,
        typed: fcx.tables.typedVars.has(variable.id),
      };
    }),
  );
  return build.diagnostics.length ? { diagnostics: build.diagnostics } : { body, diagnostics: [] };
}
