/**
 * What the fact emitter knows of a body besides its relations: for each atom what it stands for, for each constraint
 * and access its place in the source and its reason. Diagnostics and explanations are made from this and from what
 * the rules derive. All plain data.
 */
import type { HiddenType } from '../lang/check/thir.js';
import type { Local, LexicalId, Location, Place, BorrowKind, Body, BlockId } from '../lang/mir/mir.js';
import type { Span } from '../lang/source.js';
import type { DefId } from '../lang/types/program.js';
import type { Region, Ty } from '../lang/types/ty.js';
import type {
  Access,
  Alternative,
  Loan,
  Origin,
  Path,
  PlaceAtom,
  Point,
  Scope,
  Test,
  Variable,
} from './atoms.js';
import type { Facts } from './table.js';

/**
 * A body's facts and what they speak of.
 *
 * Atoms are numbered so that arithmetic finds things: `points` are the first atoms, location by location, `Start`
 * before `Mid` (the point of location `i` is `2 * i`, its mid-point `2 * i + 1`); then come the variables, in the
 * order of locals. All others are found in the maps here.
 */
export interface Emission {
  readonly body: Body;
  readonly facts: Facts;
  /** Locations in the order of blocks; point `p` is of location `p >> 1`, and a mid-point when it is odd. */
  readonly locations: readonly Location[];
  /** Blocks as rustc visits them (reverse postorder), with which the order of errors agrees. */
  readonly blockOrder: readonly BlockId[];
  /** Atom of local 0; local `i` is `firstVariable + i`. */
  readonly firstVariable: number;
  readonly loans: ReadonlyMap<Loan, LoanInfo>;
  /** In the order of rustc's region numbers: universal ones first, `'static` the very first. */
  readonly origins: ReadonlyMap<Origin, OriginInfo>;
  readonly paths: ReadonlyMap<Path, PathInfo>;
  readonly places: ReadonlyMap<PlaceAtom, PlaceInfo>;
  readonly accesses: ReadonlyMap<Access, AccessInfo>;
  readonly tests: ReadonlyMap<Test, TypeTest>;
  /** Numbers of the text's scopes in `body.lexical`; empty if the lexical model's facts were not asked for. */
  readonly scopes: ReadonlyMap<Scope, LexicalId>;
  /** In the order of emission, which is rustc's order of constraints. */
  readonly constraints: readonly OutlivesConstraint[];
  /** For each tuple of `loan_invalidated_at`, the accesses that made it, in order: key `invalidationKey(point, loan)`. */
  readonly invalidations: ReadonlyMap<string, readonly Access[]>;
  readonly moveOuts: readonly MoveOut[];
  readonly inits: readonly Init[];
  /** Regions known to outlive each other from the signature, without closing over transitivity. */
  readonly known: readonly { readonly longer: Origin; readonly shorter: Origin }[];
  /** Origins in the hidden types of the signature's opaque types that are none of those that these capture. */
  readonly uncaptured: readonly { readonly of: HiddenType; readonly span: Span; readonly origin: Origin }[];
  /** The item's signature with universal origins in it, normalized; of a constant: only its type. */
  readonly signature: { readonly inputs: readonly Ty[]; readonly output: Ty };
  /** Types of the locals with this body's origins (`var` regions) in them. */
  readonly localTypes: readonly Ty[];
  /** How many of the first origins a closure has from its creator; of other bodies 1, for `'static`. */
  readonly externals: number;
  /** Constructs for which no facts could be made; the body gets no verdict. */
  readonly unsupported: readonly { readonly span: Span; readonly what: string }[];
}

export interface LoanInfo {
  readonly atom: Loan;
  /** Of the borrow. */
  readonly location: Location;
  readonly span: Span;
  readonly kind: BorrowKind;
  readonly borrowed: Place;
  readonly assigned: Place;
  readonly origin: Origin;
  /** Absent: no two-phase borrow. `null`: a two-phase borrow that is never activated. */
  readonly activation?: Location | null;
}

export interface OriginInfo {
  readonly atom: Origin;
  readonly kind: OriginKind;
  /** `'a`, `'static`; absent where the source has no name. */
  readonly name?: string;
  /** Where a named lifetime is declared, or the type stands that mentions an anonymous one. */
  readonly span: Span;
}

export type OriginKind =
  | { readonly kind: 'static' }
  /** A lifetime parameter of the item, its impl or its trait; `region` is how the item's types spell it. */
  | { readonly kind: 'named'; readonly region: Region }
  /** An elided lifetime (or `'_`) of the signature: argument number from 0 in which it stands (0 is `self` if there is one). */
  | {
      readonly kind: 'anonymous';
      readonly region: Region;
      readonly argument?: number;
      readonly isSelf: boolean;
    }
  /** Of an elided or `'_` lifetime in the header of the impl. */
  | { readonly kind: 'impl-header'; readonly region: Region }
  /** In a closure: a lifetime in the types of what it captures and takes; its creator knows more. */
  | { readonly kind: 'external' }
  /** In a closure that is called by reference: the lifetime of that reference. */
  | { readonly kind: 'environment' }
  /** The body itself: what is shorter than all other universal regions. */
  | { readonly kind: 'body' }
  /** A region variable. */
  | { readonly kind: 'existential'; readonly from: OriginSource }
  /** Made while checking something for all lifetimes (`for<'a>`). */
  | { readonly kind: 'placeholder'; readonly name?: string; readonly of: PlaceholderOf };

/** What is checked for all lifetimes: that one type is a subtype of another, or that a type has a trait. */
export type PlaceholderOf = { readonly kind: 'types' } | { readonly kind: 'bound'; readonly trait?: DefId };

export type OriginSource =
  | { readonly kind: 'local'; readonly local: Local }
  | { readonly kind: 'borrow'; readonly location: Location }
  | { readonly kind: 'constant'; readonly location: Location }
  | { readonly kind: 'rvalue'; readonly location: Location }
  | { readonly kind: 'call'; readonly location: Location }
  | { readonly kind: 'annotation' }
  | { readonly kind: 'other' };

export interface PathInfo {
  readonly atom: Path;
  readonly place: Place;
  readonly parent?: Path;
}

export interface PlaceInfo {
  readonly atom: PlaceAtom;
  readonly place: Place;
  /** With this body's origins. */
  readonly ty: Ty;
}

/** rustc's `ConstraintCategory`: why two origins are related. */
export type ConstraintCategory =
  | { readonly kind: 'return'; readonly of: 'value' | 'closure-upvar' }
  | { readonly kind: 'yield' }
  | { readonly kind: 'use-as-const' }
  | { readonly kind: 'use-as-static' }
  | { readonly kind: 'type-annotation' }
  | { readonly kind: 'cast'; readonly unsize: boolean; readonly to?: Ty }
  /** `fn`: the type of what is called. */
  | { readonly kind: 'call-argument'; readonly fn?: Ty }
  | { readonly kind: 'copy-bound' }
  | { readonly kind: 'sized-bound' }
  | { readonly kind: 'assignment' }
  | { readonly kind: 'usage' }
  | { readonly kind: 'opaque-type' }
  | { readonly kind: 'closure-upvar'; readonly field: number }
  /** A where clause or bound of what is used, and where it stands. */
  | { readonly kind: 'predicate'; readonly span?: Span; readonly def?: DefId }
  /** The origin cannot name the placeholder that it has to outlive, and so outlives everything. */
  | { readonly kind: 'unnameable-placeholder'; readonly placeholder: Origin }
  | { readonly kind: 'boring' }
  | { readonly kind: 'boring-no-location' }
  | { readonly kind: 'internal' };

/** `sup: sub`, the tuple `(sup, sub)` of `subset_base` or `subset_everywhere`. */
export interface OutlivesConstraint {
  readonly sup: Origin;
  readonly sub: Origin;
  readonly locations: 'all' | Location;
  readonly span: Span;
  readonly category: ConstraintCategory;
  /** A closure's body asks for it. */
  readonly fromClosure?: boolean;
  /** The origins stand at an invariant position of these types: what rustc's note about variance speaks of. */
  readonly variance?: { readonly ty: Ty; readonly param?: number };
}

/**
 * What a closure's body needs of lifetimes that it knows nothing of: its creator has to see to it (rustc's
 * `ClosureRegionRequirements`). Numbers are those of the closure's own origins.
 */
export interface ClosureRequirements {
  readonly outlives: readonly {
    readonly longer: number;
    readonly shorter: number;
    readonly span: Span;
    readonly category: ConstraintCategory;
  }[];
  /** Types that have to outlive one of these origins; the regions in them are such origins too. */
  readonly types: readonly {
    readonly ty: Ty;
    readonly shorter: number;
    readonly span: Span;
    readonly category: ConstraintCategory;
  }[];
}

/** `generic: lower`, where the generic type is a parameter or projection: E0309 and E0310 when it fails. */
export interface TypeTest {
  readonly atom: Test;
  readonly generic: Ty;
  readonly lower: Origin;
  readonly locations: 'all' | Location;
  readonly span: Span;
  readonly category: ConstraintCategory;
  readonly alternatives: readonly Alternative[];
}

export type AccessKind =
  | { readonly kind: 'copy' }
  /** Reading through a borrow; `raw` of `&raw const`. */
  | { readonly kind: 'borrow'; readonly borrow: BorrowKind; readonly raw: boolean }
  | { readonly kind: 'assign' }
  /** A mutable borrow, or the reservation of a two-phase one. */
  | {
      readonly kind: 'mutable-borrow';
      readonly borrow: BorrowKind;
      readonly reservation: boolean;
      readonly raw: boolean;
    }
  | { readonly kind: 'activation'; readonly loan: Loan }
  | { readonly kind: 'move' }
  | { readonly kind: 'storage-dead' }
  | { readonly kind: 'drop'; readonly replace: boolean }
  /** All loans of local data end with the body. */
  | { readonly kind: 'exit' }
  /** Needs the place initialized, though it is not read. */
  | { readonly kind: 'fake-read' }
  /** rustc's `check_parent_of_field`, `check_if_assigned_path_is_moved`: assigning behind a place uses that place. */
  | { readonly kind: 'assign-through' }
  | { readonly kind: 'assign-part' };

/** What a statement or terminator does with a place. */
export interface AccessInfo {
  readonly atom: Access;
  readonly location: Location;
  /** The number of the access among those of its location. */
  readonly order: number;
  readonly span: Span;
  readonly place: Place;
  readonly kind: AccessKind;
  readonly depth: 'shallow' | 'shallow-length' | 'shallow-borrow' | 'deep' | 'drop';
  /** What rustc's E0381 and E0382 call it. */
  readonly action?: 'borrow' | 'match' | 'use' | 'assign' | 'assign-part';
}

export interface MoveOut {
  readonly path: Path;
  readonly location: Location;
  readonly span: Span;
  readonly kind: 'move' | 'storage-dead';
  /** The place that the statement moves; the path may be of something that contains it. */
  readonly place: Place;
}

export interface Init {
  readonly path: Path;
  /** Absent for arguments. */
  readonly location?: Location;
  readonly span: Span;
  readonly kind: 'argument' | 'deep' | 'non-panic';
}

/** The key of `Emission.invalidations`. */
export function invalidationKey(point: Point, loan: Loan): string {
  return `${point}:${loan}`;
}

/** The location of a point. */
export function locationOf(emission: Emission, point: Point): Location {
  return emission.locations[point >> 1];
}

/** Whether a point is the mid-point of its location, where its effects happen. */
export function isMid(point: Point): boolean {
  return (point & 1) === 1;
}

export function localOf(emission: Emission, variable: Variable): Local {
  return (variable - emission.firstVariable) as Local;
}
