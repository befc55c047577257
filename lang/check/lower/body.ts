/**
 * Desugaring of one body: parameters, then the block or the constant's expression.
 */
import { unsupported, type Diagnostic } from '../../diagnostic.js';
import { hygienic } from '../../source.js';
import type * as ast from '../../syntax/ast.js';
import type { BodyResolver, DefId, Program } from '../../types/program.js';
import type { HBody, HParam } from '../hir.js';
import { lowerAsyncFn } from './async.js';
import { lowerBlock } from './block.js';
import { lowerExpr } from './expr.js';
import { Lowering } from './lowering.js';
import { lowerPattern, noBindings } from './pattern.js';

export interface LoweredBody {
  /** Absent when something in it is refused or wrong, and that is not harmless. */
  readonly body?: HBody;
  readonly diagnostics: readonly Diagnostic[];
}

export function lowerBody(program: Program, resolver: BodyResolver, def: DefId): LoweredBody {
  const low = new Lowering(program, resolver, def);
  const body = isFunction(program, def) ? lowerFunction(low, def) : lowerConstant(low, def);
  const diagnostics = [...low.harmless, ...low.diagnostics];
  return low.diagnostics.length || low.broken ? { diagnostics } : { body, diagnostics };
}

/** Whether a definition with a body is a function, and not a constant or static. */
export function isFunction(program: Program, def: DefId): boolean {
  const { kind } = program.def(def);
  return kind === 'fn' || kind === 'assoc-fn';
}

function lowerFunction(low: Lowering, def: DefId): HBody {
  const { ast: sig, body } = low.program.fn(def);
  if (!sig || !body) throw new Error(`a checked function has a body: ${low.program.path(def)}`);
  if (sig.variadic) low.diagnostics.push(unsupported(sig.ident.span, 'a variadic function'));
  if (sig.qualifiers.async) {
    const { params, value } = lowerAsyncFn(low, sig, body, sig.self && lowerSelf(low, sig.self));
    return finish(low, params, value);
  }
  const params: HParam[] = [];
  const bindings = noBindings('parameters');
  if (sig.self) params.push(lowerSelf(low, sig.self));
  for (const { pat, ty, span } of sig.params)
    params.push({ pat: lowerPattern(low, pat, bindings), tySpan: ty.span, span });
  const block = lowerBlock(low, body);
  return finish(low, params, low.expr(block.span, { kind: 'block', block }));
}

function lowerSelf(low: Lowering, self: ast.SelfParam): HParam {
  const mutable = self.mutable && !self.ref;
  const id = low.newVar('self', mutable, false, self.span);
  low.bind(hygienic('self', self.ident.span), id);
  return {
    pat: low.pat(self.span, { kind: 'binding', var: id, byRef: false, mutable }),
    self: self.ty ? 'typed' : !self.ref ? 'value' : self.mutable ? 'ref-mut' : 'ref',
    tySpan: self.ty?.span ?? self.span,
    span: self.span,
  };
}

function lowerConstant(low: Lowering, def: DefId): HBody {
  const { expr } = low.program.const(def);
  if (!expr) throw new Error(`a checked constant has an expression: ${low.program.path(def)}`);
  return finish(low, [], lowerExpr(low, expr));
}

function finish(low: Lowering, params: readonly HParam[], value: HBody['value']): HBody {
  return { params, value, vars: low.vars, loops: low.loops, nodes: low.nodes };
}
