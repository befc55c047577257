/**
 * Atoms: the things that facts speak of, as dense integers.
 *
 * Relations hold integers only; what an atom is called is kept here, at the edge. One table serves a
 * whole body: an atom's type is that of the column it stands in, and as rules are well-typed, an origin
 * and a path of the same name never meet, though they share their number.
 */

/** What can stand in a column. The first five are Polonius's; the others belong to Laertes' own relations. */
export type AtomType =
  | 'Origin'
  | 'Loan'
  | 'Point'
  | 'Variable'
  | 'Path'
  | 'Name'
  | 'Place'
  | 'Access'
  | 'Test'
  | 'Alternative'
  | 'Scope'
  | 'LoanPath';

/** An atom of a certain type. To the compiler the types differ; at run time each is a plain integer. */
export type Atom<T extends AtomType = AtomType> = number & { readonly _atom: T };

/** A set of loans: what a reference may point into. `'?4`. */
export type Origin = Atom<'Origin'>;
/** A borrow expression of the body, or a placeholder's stand-in for the caller's. `bw0`. */
export type Loan = Atom<'Loan'>;
/** One half of a location in the control-flow graph. `Start(bb1[0])`, `Mid(bb1[0])`. */
export type Point = Atom<'Point'>;
/** A local of the body. `_1`. */
export type Variable = Atom<'Variable'>;
/** A move path: a place whose initialization is tracked by itself. `mp3`. */
export type Path = Atom<'Path'>;
/** Any other name: a category, a kind, a scope. */
export type Name = Atom<'Name'>;
/** A place: a local with projections, whether its initialization is tracked or not. `pl4`. */
export type PlaceAtom = Atom<'Place'>;
/** What a statement or terminator does with a place. `ac7`. */
export type Access = Atom<'Access'>;
/** A type parameter or projection that has to outlive an origin. `tt0`. */
export type Test = Atom<'Test'>;
/** One of the ways in which such a test may hold. `ta1`. */
export type Alternative = Atom<'Alternative'>;

/** A scope of the text: an expression, a statement, a block, what follows a `let`. `sc6`. */
export type Scope = Atom<'Scope'>;
/** A place as the lexical model sees it: what a `Box` owns is the `Box`, all elements are one. `lp _1.0`. */
export type LoanPath = Atom<'LoanPath'>;

/** Atoms one after the other whose names are made when somebody asks for one. */
interface Unnamed {
  readonly first: number;
  readonly end: number;
  readonly nameOf: (index: number) => string;
}

/**
 * The names of atoms, both ways. Numbers are given from 0 in the order of first appearance, and never reused. Who makes facts
 * knows which atoms are new: those are entered in the table of names when a name is looked up, which is hardly ever.
 */
export class Atoms {
  readonly #names: (string | undefined)[] = [];
  readonly #unnamed: Unnamed[] = [];
  readonly #byName = new Map<string, Atom>();
  /** So many atoms, from the first, can be found by name. */
  #entered = 0;
  /** Atoms that stood in their file without quotes, by name; the same name in quotes is another atom. */
  #bareByName: Map<string, Atom> | null = null;
  #bare: Set<Atom> | null = null;

  /** How many there are, which is also the number of the next one. */
  get size(): number {
    return this.#names.length;
  }

  /** A new atom, of a name that no other has. */
  fresh<A extends Atom = Atom>(name: string): A {
    return (this.#names.push(name) - 1) as A;
  }

  /** New atoms one after the other, of names that no others have; gives the first. */
  freshRun(count: number, nameOf: (index: number) => string): number {
    const first = this.#names.length;
    this.#unnamed.push({ first, end: first + count, nameOf });
    for (let index = 0; index < count; index++) this.#names.push(undefined);
    return first;
  }

  /** The atom with this name, a new one if there was none. The type is taken from where the result goes. */
  intern<A extends Atom = Atom>(name: string): A {
    this.#enter();
    const known = this.#byName.get(name);
    if (known !== undefined) return known as A;
    const atom = this.#names.length as Atom;
    this.#names.push(name);
    this.#byName.set(name, atom);
    this.#entered++;
    return atom as A;
  }

  #enter(): void {
    while (this.#entered < this.#names.length) {
      const atom = this.#entered++ as Atom;
      if (!this.isBare(atom)) this.#byName.set(this.name(atom), atom);
    }
  }

  /**
   * The atom that is written in a file without quotes. To rust-lang/polonius the quotes are part of an atom,
   * so `bw0` and `"bw0"` differ.
   */
  internBare<A extends Atom = Atom>(name: string): A {
    this.#bareByName ??= new Map();
    this.#bare ??= new Set();
    const known = this.#bareByName.get(name);
    if (known !== undefined) return known as A;
    const atom = this.#names.length as Atom;
    this.#names.push(name);
    this.#bareByName.set(name, atom);
    this.#bare.add(atom);
    return atom as A;
  }

  /** The atom with this name, if there is one. */
  find<A extends Atom = Atom>(name: string): A | undefined {
    this.#enter();
    return (this.#byName.get(name) ?? this.#bareByName?.get(name)) as A | undefined;
  }

  /** What an atom is called, without quotes. */
  name(atom: number): string {
    const known = this.#names[atom];
    if (known !== undefined) return known;
    const run = this.#unnamed.find(({ first, end }) => first <= atom && atom < end);
    if (!run) throw new Error(`an atom has been interned: ${atom} of ${this.#names.length}`);
    return (this.#names[atom] = run.nameOf(atom - run.first));
  }

  /** Whether the atom is written without quotes. */
  isBare(atom: number): boolean {
    return this.#bare !== null && this.#bare.has(atom as Atom);
  }
}
