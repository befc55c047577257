/**
 * The state of one body's emission: what has been numbered and recorded so far. Private to this folder; the passes
 * take it, in the order of `emit.ts`, and add to it.
 */
import type { Body, Local, Location } from '../../lang/mir/mir.js';
import type { Span } from '../../lang/source.js';
import type { ParamEnv, RegionCx } from '../../lang/traits/index.js';
import type { DefId, Program } from '../../lang/types/program.js';
import type { Region, Ty } from '../../lang/types/ty.js';
import type { Alternative, Origin, Test, Variable } from '../atoms.js';
import type {
  ClosureRequirements,
  ConstraintCategory,
  OriginInfo,
  OriginKind,
  OriginSource,
  OutlivesConstraint,
  PlaceholderOf,
  TypeTest,
} from '../emitted.js';
import { Facts } from '../table.js';
import type { CauseId } from '../table.js';
import type { Graph } from './graph.js';
import { graphOf, midPoint } from './graph.js';

/** Where a constraint holds and why it is there. */
export interface Why {
  readonly locations: 'all' | Location;
  readonly span: Span;
  readonly category: ConstraintCategory;
  readonly fromClosure?: boolean;
}

/** What the environment says of a type that cannot be taken apart: `ty: region`. */
export interface TypeBound {
  readonly ty: Ty;
  readonly region: Region;
}

export class Cx implements RegionCx {
  readonly facts = new Facts();
  readonly graph: Graph;
  readonly firstVariable: number;
  /** By region variable: `'?4` is number 4. */
  readonly origins: OriginInfo[] = [];
  readonly constraints: OutlivesConstraint[] = [];
  readonly tests = new Map<Test, TypeTest>();
  readonly unsupported: { span: Span; what: string }[] = [];
  /** How many of the first origins are universal regions. */
  universalCount = 0;
  /** How many of these a closure shares with its creator. */
  externals = 1;
  /** Universal regions by the way in which items' types spell them. */
  readonly universals = new Map<string, number>();
  /** `T: 'a` of the environment and of what the signature implies. */
  readonly typeBounds: TypeBound[] = [];
  /** What new origins are for; set by the pass that is at work. */
  source: OriginSource = { kind: 'other' };
  sourceSpan: Span;
  /** The origin of each borrow, by the number of its location. */
  readonly borrowRegions = new Map<number, Region & { kind: 'var' }>();
  /** Placeholders of the trait engine's last proof; it counts them anew in each. */
  readonly proofPlaceholders = new Map<string, number>();
  /** The trait whose bound is being proved. */
  provedTrait: DefId | undefined;
  /** Of the placeholders of a proof, those that associated types alone would have to be. */
  provedTypes: ReadonlySet<string> = new Set();
  /** Lifetimes left out of written types, which an alias may use twice. */
  readonly written = new Map<Region, Region & { kind: 'var' }>();
  /** The universe of each origin: it can name the placeholders of no later one. */
  readonly universes: number[] = [];
  universe = 0;
  #alternatives = 0;
  readonly #seen = new Set<string>();
  readonly #causes = new Map<string, CauseId>();

  constructor(
    readonly program: Program,
    readonly env: ParamEnv,
    readonly body: Body,
    /** What the closures that it creates need of it. */
    readonly closures: ReadonlyMap<DefId, ClosureRequirements> = new Map(),
  ) {
    this.graph = graphOf(body);
    this.sourceSpan = body.span;
    const { locations } = this.graph;
    const { atoms } = this.facts;
    atoms.freshRun(2 * locations.length, (point) => {
      const { block, statement } = locations[point >> 1];
      return `${point & 1 ? 'Mid' : 'Start'}(bb${block}[${statement}])`;
    });
    this.firstVariable = atoms.freshRun(body.locals.length, (local) => `_${local}`);
  }

  variable(local: Local): Variable {
    return (this.firstVariable + local) as Variable;
  }

  newRegion(kind: OriginKind, span: Span, name?: string): number {
    const vid = this.origins.length;
    const atom = this.facts.atoms.fresh<Origin>(`'?${vid}`);
    this.universes.push(this.universe);
    this.origins.push(name === undefined ? { atom, kind, span } : { atom, kind, span, name });
    return vid;
  }

  /** A region variable for what `source` says. */
  freshRegion(): Region & { kind: 'var' } {
    return { kind: 'var', vid: this.newRegion({ kind: 'existential', from: this.source }, this.sourceSpan) };
  }

  /** The number of a region; those of the item's own types are universal. */
  vid(region: Region): number {
    if (region.kind === 'var') return region.vid;
    const vid = this.universals.get(regionKey(region)) ?? this.proofPlaceholders.get(regionKey(region));
    if (vid === undefined) {
      if (region.kind === 'placeholder') {
        // What the proof made besides was made under the same binder.
        const made = this.newPlaceholder(
          region.name,
          this.sourceSpan,
          this.provedTypes.has(regionKey(region))
            ? { kind: 'types' }
            : { kind: 'bound', trait: this.provedTrait },
        );
        this.proofPlaceholders.set(regionKey(region), made.vid);
        return made.vid;
      }
      throw new Error(`every region of a body has an origin: ${JSON.stringify(region)} has none`);
    }
    return vid;
  }

  /** Regions of which all that is known is that they are some regions: two types are related "for all" of them. */
  placeholders(names: readonly string[], span: Span): (Region & { kind: 'var' })[] {
    if (names.length) this.universe++;
    return names.map((name) => this.newPlaceholder(name, span, { kind: 'types' }));
  }

  private newPlaceholder(name: string | undefined, span: Span, of: PlaceholderOf): Region & { kind: 'var' } {
    const kind: OriginKind =
      name === undefined ? { kind: 'placeholder', of } : { kind: 'placeholder', name, of };
    return { kind: 'var', vid: this.newRegion(kind, span) };
  }

  origin(region: Region): Origin {
    return this.origins[this.vid(region)].atom;
  }

  isUniversal(region: Region): boolean {
    return this.vid(region) < this.universalCount;
  }

  /** Records `longer: shorter`. */
  outlives(longer: Region, shorter: Region, why: Why, variance?: OutlivesConstraint['variance']): void {
    const sup = this.vid(longer);
    const sub = this.vid(shorter);
    if (sup === sub) return;
    const where = why.locations === 'all' ? '' : `${why.locations.block}:${why.locations.statement}`;
    const key = `${sup} ${sub} ${where} ${why.category.kind}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.constraints.push({
      sup: this.origins[sup].atom,
      sub: this.origins[sub].atom,
      ...why,
      ...(variance ? { variance } : {}),
    });
  }

  newTest(generic: Ty, lower: Region, why: Why, alternatives: readonly (readonly Region[])[]): void {
    const atom = this.facts.atoms.fresh<Test>(`tt${this.tests.size}`);
    const lowerAtom = this.origin(lower);
    this.facts.add('type_test', atom, lowerAtom);
    const atoms: Alternative[] = [];
    for (const regions of alternatives) {
      const alternative = this.facts.atoms.fresh<Alternative>(`ta${this.#alternatives++}`);
      atoms.push(alternative);
      this.facts.add('type_test_alternative', atom, alternative);
      for (const region of regions) this.facts.add('type_test_bound', alternative, this.origin(region));
    }
    this.tests.set(atom, { atom, generic, lower: lowerAtom, ...why, alternatives: atoms });
  }

  /** Writes the constraints as `subset_base` (those of one location) and `subset_everywhere` (the others). */
  writeConstraints(): void {
    for (const constraint of this.constraints) {
      const cause = this.cause(constraint.span, constraint.category.kind);
      const { sup, sub, locations } = constraint;
      if (locations === 'all') this.facts.addBecause(cause, 'subset_everywhere', sup, sub);
      else this.facts.addBecause(cause, 'subset_base', sup, sub, midPoint(this.graph, locations));
    }
  }

  cause(span: Span, category: string): CauseId {
    const key = `${span.lo} ${span.hi} ${category}`;
    let cause = this.#causes.get(key);
    if (cause === undefined) {
      cause = this.facts.cause({ span: { start: span.lo, end: span.hi }, category });
      this.#causes.set(key, cause);
    }
    return cause;
  }

  refuse(span: Span, what: string): void {
    if (!this.unsupported.some((u) => u.what === what && u.span.lo === span.lo)) {
      this.unsupported.push({ span, what });
    }
  }

  get owner(): DefId {
    return this.body.def;
  }
}

/** How the items' types spell a universal region, as a key. */
export function regionKey(region: Region): string {
  switch (region.kind) {
    case 'static':
      return 'static';
    case 'early':
      return `early ${region.index}`;
    case 'late':
      return `late ${region.def} ${region.index}`;
    case 'bound':
      return `bound ${region.depth} ${region.index}`;
    case 'placeholder':
      return `placeholder ${region.universe} ${region.index}`;
    case 'var':
      return `var ${region.vid}`;
    case 'erased':
      return 'erased';
  }
}
