/** Facts of bodies, made once for all models that ask the same of them. */
import { emitFacts, type ClosureRequirements, type Emission, type EmissionOptions } from '../facts/index.js';
import type { Body } from '../lang/mir/mir.js';
import type { DefId, Program } from '../lang/types/program.js';
import type { CheckModel } from './check.js';

type Requirements = ReadonlyMap<DefId, ClosureRequirements>;

/** The facts of a body, with what its closures leave to it. */
export type Emit = (program: Program, body: Body, closures: Requirements) => Emission;

interface Made {
  readonly emission: Emission;
  readonly closures: Requirements;
  readonly options: EmissionOptions;
}

const made = new WeakMap<Body, Made>();

/** Makes facts on which any of the models can be run; facts that were made of the same body serve again. */
export function emitterFor(models: readonly CheckModel[]): Emit {
  const options = optionsFor(models);
  return (program, body, closures) => {
    const before = made.get(body);
    // A copy: what is noted of an emission is noted under one model.
    if (before && hasAll(before.options, options) && areSame(before.closures, closures))
      return { ...before.emission };
    const emission = emitFacts(program, body, closures, options);
    made.set(body, { emission, closures, options });
    return emission;
  };
}

/** The same, but that nothing made before serves: what was made of a body is no longer so where a function that it calls has changed. */
export function freshEmitterFor(models: readonly CheckModel[]): Emit {
  const options = optionsFor(models);
  return (program, body, closures) => emitFacts(program, body, closures, options);
}

function optionsFor(models: readonly CheckModel[]): EmissionOptions {
  return { localization: models.includes('alpha'), lexical: models.includes('lexical') };
}

function hasAll(options: EmissionOptions, wanted: EmissionOptions): boolean {
  const { localization, lexical } = options;
  return (localization === true || !wanted.localization) && (lexical === true || !wanted.lexical);
}

/** Whether closures leave the same to their creator. Of types it is not asked whether they are the same. */
function areSame(some: Requirements, others: Requirements): boolean {
  return (
    some.size === others.size &&
    [...some].every(([def, { outlives, types }]) => {
      const other = others.get(def);
      return (
        other?.outlives.length === outlives.length &&
        types.length + other.types.length === 0 &&
        outlives.every(({ longer, shorter, span, category }, at) => {
          const it = other.outlives[at];
          return (
            it.longer === longer && it.shorter === shorter && it.span === span && it.category === category
          );
        })
      );
    })
  );
}
