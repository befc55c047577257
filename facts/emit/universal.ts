/**
 * Universal regions: those that the caller chooses. `'static`, the lifetime parameters of the item and its impl,
 * elided ones of the signature, and the body itself; with what is known between them (rustc's `universal_regions`
 * and `free_region_relations`).
 */
import { anyRegion, foldTy, isBinder } from '../../lang/types/fold.js';
import type { DefId, GenericParamDef, Program } from '../../lang/types/program.js';
import { unit, type Region, type Ty } from '../../lang/types/ty.js';
import type { Loan } from '../atoms.js';
import type { Cx } from './cx.js';
import { regionKey } from './cx.js';
import { hasProjection, normalize } from './prove.js';
import { closureSignature, rootOf } from './closure.js';
import { impliedBounds } from './wf.js';

/** The signature with the universal regions in it, normalized. */
export interface Signature {
  readonly inputs: readonly Ty[];
  readonly output: Ty;
}

export interface Known {
  readonly longer: number;
  readonly shorter: number;
}

/** Numbers the universal regions, as the first of all, and writes what is known of them. */
export function universalRegions(cx: Cx): { signature: Signature; known: readonly Known[] } {
  const { program, body } = cx;
  const root = rootOf(program, body.def);
  const isClosure = body.kind === 'closure';
  const declared =
    isClosure || body.kind === 'promoted' ? { inputs: [], output: body.locals[0].ty } : signatureOf(cx);
  addUniversal(cx, { kind: 'static' }, (region) =>
    cx.newRegion({ kind: 'static' }, body.span, regionName(region)),
  );
  for (const { param, owner } of earlyLifetimes(program, root)) {
    const region: Region = { kind: 'early', index: param.index, name: param.name };
    const ofImpl = program.def(owner).kind === 'impl';
    addUniversal(cx, region, () =>
      isAnonymous(param)
        ? cx.newRegion(
            ofImpl ? { kind: 'impl-header', region } : anonymousKind(cx, region, declared.inputs),
            param.span,
          )
        : cx.newRegion({ kind: 'named', region }, param.span, param.name),
    );
  }
  const addLate = (): void =>
    program.generics(root).late.forEach((param, index) => {
      const region: Region = { kind: 'late', def: root, index, name: param.name };
      addUniversal(cx, region, () =>
        isAnonymous(param)
          ? cx.newRegion(anonymousKind(cx, region, declared.inputs), param.span)
          : cx.newRegion({ kind: 'named', region }, param.span, param.name),
      );
    });
  const closure = isClosure ? closureSignature(cx, addLate) : undefined;
  if (!isClosure) addLate();
  const bodyVid = cx.newRegion({ kind: 'body' }, body.span);
  cx.universalCount = bodyVid + 1;

  const known: Known[] = [];
  const relate = (longer: number, shorter: number): void => {
    if (longer !== shorter && !known.some((k) => k.longer === longer && k.shorter === shorter)) {
      known.push({ longer, shorter });
    }
  };
  for (const predicate of cx.env.outlives) {
    if (isBinder(predicate)) continue;
    if (predicate.kind === 'region-outlives') relate(cx.vid(predicate.longer), cx.vid(predicate.shorter));
    else if (isGeneric(predicate.ty)) {
      cx.typeBounds.push({ ty: toOrigins(cx, predicate.ty), region: toOrigin(cx, predicate.region) });
    }
  }
  for (let vid = 0; vid < cx.universalCount; vid++) {
    relate(0, vid);
    relate(vid, bodyVid);
  }

  const assume = (ty: Ty): void => {
    for (const bound of impliedBounds(cx, ty)) {
      if (bound.kind === 'generic') cx.typeBounds.push({ ty: bound.ty, region: bound.region });
      else if (cx.isUniversal(bound.longer) && cx.isUniversal(bound.shorter)) {
        relate(cx.vid(bound.longer), cx.vid(bound.shorter));
      }
    }
  };
  const why = { locations: 'all', span: body.span, category: { kind: 'internal' } } as const;
  const assumeAndNormalize = (ty: Ty): Ty => {
    assume(ty);
    if (!hasProjection(ty)) return ty;
    const normalized = normalize(cx, ty, why);
    assume(normalized);
    return normalized;
  };
  const inputs = (closure ?? declared).inputs.map((input) => assumeAndNormalize(toOrigins(cx, input)));
  // A promoted body's value has any type that its use gives it.
  const output =
    body.kind === 'promoted' ? unit : assumeAndNormalize(toOrigins(cx, (closure ?? declared).output));
  if (!isClosure) for (const ty of headerTypes(program, body.def)) assumeAndNormalize(toOrigins(cx, ty));

  for (const { longer, shorter } of known) {
    cx.facts.add('known_placeholder_subset', cx.origins[longer].atom, cx.origins[shorter].atom);
  }
  return { signature: { inputs, output }, known };
}

/** Placeholders stand for all loans of the caller: loans numbered after those of the body. */
export function writePlaceholders(cx: Cx, loanCount: number): void {
  for (let vid = 0; vid < cx.universalCount; vid++) {
    const { atom } = cx.origins[vid];
    cx.facts.add('universal_region', atom);
    cx.facts.add('placeholder', atom, cx.facts.atoms.fresh<Loan>(`bw${loanCount + vid}`));
  }
  // What is checked "for all lifetimes" is a universal region too, of which nothing is known.
  cx.origins.forEach((origin) => {
    if (origin.kind.kind !== 'placeholder') return;
    cx.facts.add('universal_region', origin.atom);
    cx.facts.add('known_placeholder_subset', cx.origins[0].atom, origin.atom);
    cx.facts.add('known_placeholder_subset', origin.atom, cx.origins[cx.universalCount - 1].atom);
  });
}

/** The type with the regions that the item's types spell replaced by their origins. */
export function toOrigins(cx: Cx, ty: Ty): Ty {
  return foldTy(ty, { region: (region) => (region.kind === 'bound' ? region : toOrigin(cx, region)) });
}

export function toOrigin(cx: Cx, region: Region): Region {
  return region.kind === 'var' ? region : { kind: 'var', vid: cx.vid(region) };
}

function addUniversal(cx: Cx, region: Region, make: (region: Region) => number): void {
  const key = regionKey(region);
  if (!cx.universals.has(key)) cx.universals.set(key, make(region));
}

function signatureOf(cx: Cx): Signature {
  const { program, body } = cx;
  if (body.kind === 'fn') return program.fn(body.def).sig;
  return { inputs: [], output: program.const(body.def).ty };
}

/** Early-bound lifetimes with the definition that declares them, parents' first. */
function earlyLifetimes(program: Program, def: DefId): { param: GenericParamDef; owner: DefId }[] {
  const generics = program.generics(def);
  return [
    ...(generics.parent === undefined ? [] : earlyLifetimes(program, generics.parent)),
    ...generics.params.filter((param) => param.kind === 'lifetime').map((param) => ({ param, owner: def })),
  ];
}

/** The types in the header of the impl around an item: they too are well-formed. */
function headerTypes(program: Program, def: DefId): readonly Ty[] {
  const { parent } = program.def(def);
  if (parent === undefined || program.def(parent).kind !== 'impl') return [];
  const impl = program.impl(parent);
  return impl.trait ? impl.trait.args.flatMap((arg) => (arg.kind === 'type' ? [arg.ty] : [])) : [impl.selfTy];
}

function isAnonymous(param: GenericParamDef): boolean {
  return param.synthetic === true || param.name === "'_" || param.name === '_' || param.name === '';
}

function regionName(region: Region): string | undefined {
  return region.kind === 'static' ? "'static" : undefined;
}

function anonymousKind(
  cx: Cx,
  region: Region,
  inputs: readonly Ty[],
): { kind: 'anonymous'; region: Region; argument?: number; isSelf: boolean } {
  const key = regionKey(region);
  const argument = inputs.findIndex((input) => anyRegion(input, (r) => regionKey(r) === key));
  if (argument < 0) return { kind: 'anonymous', region, isSelf: false };
  const isSelf = argument === 0 && cx.body.kind === 'fn' && cx.program.fn(cx.body.def).hasSelf;
  return { kind: 'anonymous', region, argument, isSelf };
}

function isGeneric(ty: Ty): boolean {
  return ty.kind === 'param' || ty.kind === 'projection' || ty.kind === 'opaque';
}
