/**
 * Where a bound that does not hold is told (rustc's `adjust_fulfillment_errors`): at the generic argument that was
 * written, else at the one argument of the call whose type speaks of the parameter, else at the name of what is used.
 */
import type * as ast from '../../syntax/ast.js';
import type { Span } from '../../source.js';
import { walkTy } from '../../types/fold.js';
import type { DefId } from '../../types/program.js';
import type { Predicate, Ty } from '../../types/ty.js';
import type { HExpr } from '../hir.js';
import type { Fcx } from './context.js';

/** A use of a generic function. */
export interface Use {
  readonly def: DefId;
  readonly span: Span;
  /** The last segment of the path, with the arguments written there. */
  readonly segment?: ast.PathSegment;
  /** Of the call, the receiver included. */
  readonly args: readonly HExpr[];
}

/** The place for each predicate that the definition declares. */
export function blameFor(fcx: Fcx, use: Use): (declared: Predicate) => Span {
  const { program } = fcx;
  const { parent, parentCount, params } = program.generics(use.def);
  const inputs = program.fn(use.def).sig.inputs;
  const inTrait = parent !== undefined && program.def(parent).kind === 'trait';

  const atArgument = (param: number): Span | undefined => {
    const speaking = inputs.flatMap((input, i) => (mentions(input, param) ? [i] : []));
    return speaking.length === 1 ? use.args[speaking[0]]?.span : undefined;
  };
  return (declared) => {
    const found = parametersOf(declared);
    const direct = selfParameter(declared);
    const own = found.find((param) => param >= parentCount);
    if (own !== undefined) {
      const position = params.filter((p) => p.kind !== 'lifetime').findIndex((p) => p.index === own);
      const written = writtenArgument(use.segment, position);
      if (written) return written;
    }
    const ofParent = found.find((param) => param < parentCount && !(inTrait && param === 0));
    const self = inTrait && found.includes(0) ? 0 : undefined;
    for (const param of [direct, own, ofParent, self]) {
      const span = param === undefined ? undefined : atArgument(param);
      if (span) return span;
    }
    return use.span;
  };
}

function writtenArgument(segment: ast.PathSegment | undefined, position: number): Span | undefined {
  if (segment?.args?.kind !== 'angle') return undefined;
  const written = segment.args.args.filter((arg) => arg.kind !== 'lifetime')[position];
  return written && (written.kind === 'type' ? written.ty.span : written.expr.span);
}

/** The type parameters in a predicate, in order. */
function parametersOf(predicate: Predicate): readonly number[] {
  const args =
    predicate.kind === 'trait' ? predicate.ref.args : predicate.kind === 'projection' ? predicate.args : [];
  const found: number[] = [];
  for (const arg of args)
    if (arg.kind === 'type')
      walkTy(arg.ty, {
        ty: (ty) => {
          if (ty.kind === 'param') found.push(ty.index);
        },
      });
  return found;
}

/** The parameter that the predicate is about, where it is about a parameter itself. */
function selfParameter(predicate: Predicate): number | undefined {
  const [self] = predicate.kind === 'trait' ? predicate.ref.args : [];
  return self?.kind === 'type' && self.ty.kind === 'param' ? self.ty.index : undefined;
}

/** Whether an argument of this type decides the parameter: inside of projections it does not. */
function mentions(input: Ty, param: number): boolean {
  let found = false;
  walkTy(input, {
    ty: (ty) => {
      if (ty.kind === 'param' && ty.index === param) found = true;
      return ty.kind !== 'projection';
    },
  });
  return found;
}
