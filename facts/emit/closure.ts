/**
 * Closures: the universal regions of their bodies, and what their creators owe them (rustc's `universal_regions`,
 * `ClosureRegionRequirements`). A closure's body is checked first, by itself. Of the lifetimes in the types of what it
 * captures and takes it knows nothing: they are external. What it needs of them is asked of its creator.
 */
import type { Location, Rvalue } from '../../lang/mir/mir.js';
import type { Span } from '../../lang/source.js';
import { identityArgs, predicatesOf } from '../../lang/traits/index.js';
import { anyRegion, foldTy, instantiateSig } from '../../lang/types/fold.js';
import { asyncSig } from '../../lang/types/future.js';
import type { DefId, Program } from '../../lang/types/program.js';
import { ref, type Region, type Ty } from '../../lang/types/ty.js';
import type { Cx } from './cx.js';
import { renumber, userRegions, whyEverywhere, why, operandTy, type Frame } from './frame.js';
import { typeOutlives } from './outlives.js';
import { prove, normalize } from './prove.js';
import { eqTypes, relateArgs, subTypes } from './relate.js';
import { toOrigins, type Signature } from './universal.js';

/** The function, constant or static around a closure; of others the definition itself. */
export function rootOf(program: Program, def: DefId): DefId {
  let at = def;
  while (program.def(at).kind === 'closure') at = program.def(at).parent!;
  return at;
}

/**
 * Numbers the regions of a closure's own: external ones first, after those of its type the late-bound ones of the function around it
 * (`addLate`), then those that its signature binds.
 */
export function closureSignature(cx: Cx, addLate: () => void): Signature {
  const { body } = cx;
  const environment = body.locals[1].ty;
  const whole = environment.kind === 'ref' ? environment.ty : environment;
  if (whole.kind !== 'closure') throw new Error('the first argument of a closure is its environment');
  const head = body.headSpan ?? body.span;
  const external = (): Region => ({ kind: 'var', vid: cx.newRegion({ kind: 'external' }, head) });
  const ty = foldTy(whole, { region: (region) => (region.kind === 'bound' ? region : external()) });
  if (ty.kind !== 'closure') throw new Error('a closure stays one');
  addLate();
  cx.externals = cx.origins.length;
  const { sig } = ty.closure;
  const own = sig.boundVars.map((name, index): Region => {
    const region: Region = { kind: 'bound', depth: 0, index, name };
    const argument = sig.sig.inputs.findIndex((input) =>
      anyRegion(input, (r) => r.kind === 'bound' && r.index === index),
    );
    const local = body.locals[argument + 2];
    const kind = {
      kind: 'anonymous',
      region,
      isSelf: false,
      ...(argument < 0 ? {} : { argument: argument + 1 }),
    } as const;
    return { kind: 'var', vid: cx.newRegion(kind, local?.span ?? head) };
  });
  const env: Region | undefined =
    environment.kind === 'ref'
      ? { kind: 'var', vid: cx.newRegion({ kind: 'environment' }, head) }
      : undefined;
  const { inputs, output } = ty.closure.future
    ? asyncSig(cx.program, ty, own, env)
    : instantiateSig(sig, own);
  const self = env && environment.kind === 'ref' ? ref(ty, environment.mutable, env) : ty;
  return { inputs: [self, ...inputs], output };
}

/** Types that are written in a closure's signature hold; lifetimes left out of them are any. */
export function equateWritten(frame: Frame): void {
  const { cx, body, localTypes } = frame;
  const { userSig } = body;
  if (!userSig) return;
  const equate = (user: NonNullable<typeof userSig.output> | undefined, local: number): void => {
    if (user?.kind !== 'type') return;
    const because = whyEverywhere(frame, body.locals[local].span, { kind: 'boring-no-location' });
    const written = foldTy(user.ty, userRegions(cx));
    const whole = localTypes[local];
    // What an `async` closure says of its result, it says of what its future ends with.
    const isFuture = local === 0 && whole.kind === 'closure' && whole.closure.coroutine === 'closure';
    const known = isFuture && body.coroutine === undefined ? whole.closure.sig.sig.output : whole;
    eqTypes(cx, normalize(cx, written, because), known, because);
  };
  userSig.inputs.forEach((user, i) => equate(user, i + 2));
  equate(userSig.output, 0);
}

type ClosureRvalue = Rvalue & { readonly kind: 'aggregate' };

/** The type of a closure where it is made. */
export function closureTy(cx: Cx, { aggregate }: ClosureRvalue): Ty {
  if (aggregate.kind !== 'closure') throw new Error('asked of closures only');
  return renumber(cx, aggregate.ty);
}

/** What making a closure demands: of what it captures, of the lifetimes around it, and what its body needs. */
export function checkClosure(
  frame: Frame,
  { operands }: ClosureRvalue,
  found: Ty & { kind: 'closure' },
  location: Location,
  span: Span,
): void {
  const { cx } = frame;
  const boring = why(frame, location, span, { kind: 'boring' });
  operands.forEach((operand, i) =>
    subTypes(cx, operandTy(frame, operand, boring), found.closure.upvars[i], boring),
  );
  const requirements = cx.closures.get(found.def);
  if (!requirements) {
    cx.refuse(span, 'this closure');
    return;
  }
  const regions = sharedRegions(cx, found);
  for (const { longer, shorter, span: at, category } of requirements.outlives)
    cx.outlives(regions[longer], regions[shorter], {
      ...why(frame, location, at, category),
      fromClosure: true,
    });
  for (const { ty, shorter, span: at, category } of requirements.types) {
    const own = foldTy(ty, { region: (region) => (region.kind === 'var' ? regions[region.vid] : region) });
    typeOutlives(cx, toOrigins(cx, own), regions[shorter], {
      ...why(frame, location, at, category),
      fromClosure: true,
    });
  }
  const root = rootOf(cx.program, found.def);
  const noPlace = why(frame, location, span, { kind: 'boring-no-location' });
  const own = identityArgs(cx.program, root).map((arg) =>
    arg.kind === 'lifetime' ? { ...arg, region: { kind: 'var', vid: cx.vid(arg.region) } as const } : arg,
  );
  relateArgs(cx, own, 'invariant', found.args, undefined, noPlace);
  // The closure's parameters are the function's: what is known of these holds of them. Of lifetimes it is said once more.
  const known = why(frame, location, span, { kind: 'predicate', def: found.def });
  const stated = predicatesOf(cx.program, root, found.args);
  prove(
    cx,
    stated.filter((predicate) => predicate.kind === 'region-outlives'),
    known,
  );
}

/** The creator's regions for the closure's external ones, by number. */
function sharedRegions(cx: Cx, found: Ty): Region[] {
  const { program } = cx;
  const root = rootOf(program, cx.body.def);
  const regions: Region[] = [{ kind: 'static' }];
  // Those of its items are the closure's own arguments.
  if (found.kind === 'closure')
    for (const arg of found.args) if (arg.kind === 'lifetime') regions.push(arg.region);
  foldTy(found, {
    region: (region) => {
      if (region.kind !== 'bound') regions.push(region);
      return region;
    },
  });
  program
    .generics(root)
    .late.forEach(({ name }, index) => regions.push({ kind: 'late', def: root, index, name }));
  return regions;
}
