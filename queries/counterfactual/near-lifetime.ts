/** Near misses of the signature: what a body relies on there, and would be wrong without. */
import type { Origin } from '../../facts/atoms.js';
import type { Span } from '../../lang/source.js';
import { anyTy } from '../../lang/types/fold.js';
import { printTy } from '../../lang/types/print.js';
import type { Region, Ty } from '../../lang/types/ty.js';
import type { CompiledProgram } from '../../solver/runtime.js';
import { constraintPath } from '../diagnose/blame.js';
import { localName, regionVariable, type Context } from '../diagnose/context.js';
import { mentions } from '../diagnose/mentions.js';
import { lineOf } from './changes.js';
import { holds, type NearMiss } from './near-miss.js';

/** What the signature says of lifetimes, or its types imply, and what the body relies on there. */
export function* lifetimes(
  cx: Context,
  program: CompiledProgram,
  there: (span: Span) => boolean,
): Iterable<NearMiss> {
  const { emission } = cx;
  for (const { longer, shorter } of emission.known) {
    const [a, b] = [emission.origins.get(longer)!, emission.origins.get(shorter)!];
    if (a.kind.kind === 'static' || b.kind.kind === 'body' || !a.name || !b.name) continue;
    const path = constraintPath(emission, longer, (it) => it === shorter);
    const step = path?.find(({ span }) => there(span));
    if (!step) continue;
    const tuple = [longer, shorter];
    const edit = { remove: [{ relation: 'known_placeholder_subset' as const, row: tuple }] };
    if (holds(cx, program, 'subset_errors', tuple) || !holds(cx, program, 'subset_errors', tuple, edit))
      continue;
    const pair = `\`${a.name}: ${b.name}\``;
    yield {
      span: step.span,
      relation: 'subset_errors',
      tuple,
      sentences: [
        `Line ${lineOf(cx, step.span)} lets data that is good for \`${a.name}\` go where it has to be good for \`${b.name}\`.`,
        `That would be an error if the signature did not say ${pair} (\`${a.name}\` outlives \`${b.name}\`), but ${knownText(cx, longer, shorter, pair)}.`,
      ],
      fact: { text: `nothing in the signature that says ${pair}`, edit },
    };
  }
}

function knownText(cx: Context, longer: Origin, shorter: Origin, pair: string): string {
  const { program, body, emission } = cx;
  const region = (origin: Origin): Region | undefined => {
    const { kind } = emission.origins.get(origin)!;
    return 'region' in kind ? kind.region : undefined;
  };
  const [a, b] = [region(longer), region(shorter)].map((it) => it && JSON.stringify(it));
  const declared = program
    .predicates(body.def)
    .some(
      (it) =>
        it.kind === 'region-outlives' && JSON.stringify(it.longer) === a && JSON.stringify(it.shorter) === b,
    );
  if (declared) return 'it declares just that';
  const names = (vid: number): string | undefined =>
    [...emission.origins.values()].find((it) => regionVariable(emission, it.atom) === vid)?.name;
  const [long, short] = [regionVariable(emission, longer), regionVariable(emission, shorter)];
  for (const [at, ty] of emission.signature.inputs.entries()) {
    const found = referenceIn(ty, short, long);
    if (!found) continue;
    const name = localName(body, at + 1);
    const text = printTy(program, found, {
      region: (it) => (it.kind === 'var' ? names(it.vid) : undefined),
    });
    return `the type \`${text}\`${name === undefined ? '' : ` of \`${name}\``} implies ${pair}: a reference must not outlive what it refers to`;
  }
  return `the types in it imply ${pair}: they would not be well-formed otherwise`;
}

/** A reference of one lifetime to something that has the other in it. */
function referenceIn(ty: Ty, outer: number, inner: number): Ty | undefined {
  let found: Ty | undefined;
  anyTy(ty, (it) => {
    if (it.kind === 'ref' && it.region.kind === 'var' && it.region.vid === outer && mentions(it.ty, inner))
      found ??= it;
    return found !== undefined;
  });
  return found;
}
