/**
 * Programs that are tried: a program with its text changed here or there. Most changes are within one function, and cost no
 * more than that function; those of a signature concern the functions that name it; for others the whole program is checked anew.
 */
import { withChangedFunction, withChangedSignature } from '../lang/changed.js';
import type { Diagnostic } from '../lang/diagnostic.js';
import type { Edition, FrontEnd, Lowering, Part } from '../lang/front-end.js';
import type { Library } from '../lang/library.js';
import type { FnItem } from '../lang/syntax/walk.js';
import type { DefId, Program } from '../lang/types/program.js';
import { freshEmitterFor } from './emissions.js';
import {
  checkEach,
  checkLowered,
  checkOneByOne,
  lowerFor,
  type CheckedBody,
  type CheckModel,
  type Prepared,
} from './check.js';

/** A program's text after a change. */
export interface Change {
  readonly text: string;
  /** The function, as it was, outside of which nothing was changed. */
  readonly fn?: FnItem;
  /** Nothing but its body was changed. */
  readonly inBody?: boolean;
}

/** What is wrong with a changed program. */
export interface Outcome {
  /** Up to the first that the unchanged program did not have. */
  readonly errors: readonly Diagnostic[];
  /** Where the functions stood whose bodies were looked at. Absent: all were. */
  readonly concerned?: readonly Part[];
}

export interface TrialOptions {
  readonly model: CheckModel;
  readonly edition: Edition;
}

export class Trials {
  /** What of the library any of the changed programs can reach: to select it anew for each takes longer than to check it. */
  private readonly library: Library;
  private readonly unchanged: FrontEnd;
  /** Whether what is known of the unchanged program is known of what is tried, too: nothing more of the library is there. */
  readonly areOfSameProgram: boolean;
  private readonly known: ReadonlySet<string>;
  private readonly outcomes = new Map<string, Outcome>();

  /** `errors`: those of the unchanged program; `texts`: what the changes bring that it does not have. */
  constructor(
    frontEnd: FrontEnd,
    private readonly prepared: Prepared,
    private readonly options: TrialOptions,
    errors: readonly Diagnostic[],
    texts: readonly string[],
  ) {
    const { name, text } = frontEnd.file;
    const whole = [text, ...texts].join('\n');
    const covered = frontEnd.library.covers?.(whole) ?? false;
    this.library = covered ? frontEnd.library : prepared.libraryFor(whole);
    this.unchanged =
      covered || this.library === frontEnd.library
        ? frontEnd
        : lowerFor(options.model, name, text, this.library, options.edition, []);
    this.known = new Set(errors.map(keyOf));
    this.areOfSameProgram = this.unchanged === frontEnd;
  }

  /** What is wrong with a changed program; each is looked at once. */
  outcome(change: Change): Outcome {
    let outcome = this.outcomes.get(change.text);
    if (!outcome) this.outcomes.set(change.text, (outcome = this.look(change)));
    return outcome;
  }

  /** What `use` makes of a program that was changed in the body of a function; nothing of it may be asked later. */
  changed<T extends object>(change: Change & { readonly fn: FnItem }, use: (changed: FrontEnd) => T): T {
    const { model, edition } = this.options;
    const fn = change.fn.span;
    const hi = fn.hi + this.growth(change);
    return (
      withChangedFunction(this.unchanged, { fn, text: change.text, hi }, use) ??
      use(lowerFor(model, this.unchanged.file.name, change.text, this.library, edition, [{ lo: fn.lo, hi }]))
    );
  }

  private look(change: Change): Outcome {
    const { rules } = this.prepared;
    const { model, edition } = this.options;
    const { text, fn } = change;
    const errorsOf = (again: FrontEnd) => errorsIn(checkLowered(again, rules, model).diagnostics);
    if (fn && change.inBody)
      return { errors: this.changed({ ...change, fn }, errorsOf), concerned: [fn.span] };
    const { name } = this.unchanged.file;
    // That model asks of all bodies whether their types are right before it looks at borrows.
    if (model === 'lexical') return { errors: errorsOf(lowerFor(model, name, text, this.library, edition)) };
    const growth = this.growth(change);
    const alone =
      fn && withChangedFunction(this.unchanged, { fn: fn.span, text, hi: fn.span.hi + growth }, errorsOf);
    if (fn && alone) return { errors: alone, concerned: [fn.span] };
    const naming = fn && this.naming(fn);
    const partsOf = (defs: readonly DefId[]): Part[] =>
      defs.map((it) => (it === naming![0] ? fn!.span : this.unchanged.program.def(it).span));
    const place = fn && { fn: fn.span, text, hi: fn.span.hi + growth };
    const resigned =
      place &&
      naming &&
      withChangedSignature(this.unchanged, place, naming, (changed, defs): Outcome => {
        const bodies = checkEach(changed, rules, model, undefined, freshEmitterFor([model]));
        return { errors: this.errorsUpToNew(changed, bodies), concerned: partsOf(defs) };
      });
    if (resigned) return resigned;
    const concerned = naming && partsOf(naming);
    const within = concerned?.map((it) => moved(it, fn!.span, growth));
    const { lowering, bodies } = checkOneByOne(model, name, text, this.library, edition, rules, within);
    return { errors: this.errorsUpToNew(lowering, bodies), ...(concerned && { concerned }) };
  }

  /** The errors of a program and its bodies, up to the first that the unchanged program did not have. */
  private errorsUpToNew(lowering: Lowering, bodies: Iterable<CheckedBody>): Diagnostic[] {
    const errors: Diagnostic[] = [];
    const isNew = (all: readonly Diagnostic[]): boolean => {
      errors.push(...errorsIn(all));
      return errors.some((it) => !this.known.has(keyOf(it)));
    };
    if (isNew(lowering.diagnostics())) return errors;
    for (const { diagnostics } of bodies) if (isNew(diagnostics)) return errors;
    // Looking into bodies may have added to them.
    isNew(lowering.diagnostics().filter((it) => !errors.includes(it)));
    return errors;
  }

  /** By how much the text is longer now. */
  private growth({ text }: Change): number {
    return text.length - this.unchanged.file.text.length;
  }

  /**
   * The functions that name one, and itself, first: to all others it is nothing what its signature says. With those whose result
   * is opaque, for what it gives may be part of what they give without saying so, come the functions that name them. Undefined
   * where that is not all: where one of them may be called by other names.
   */
  private naming(fn: FnItem): readonly DefId[] | undefined {
    const { program, file, written } = this.unchanged;
    if (written.expanded || written.files.length > 1) return undefined;
    const isOwn = (def: DefId): boolean => program.def(def).span.lo === fn.span.lo;
    const first = program.bodies.find((it) => program.def(it).span.file === file.id && isOwn(it));
    if (first === undefined || fn.sig.qualifiers.const) return undefined;
    const naming = new Set([first]);
    for (const def of naming) {
      const { name, parent } = program.def(def);
      if (def !== first && !hasOpaqueResult(program, def, file.text)) continue;
      if (parent === undefined || isOfTrait(program, parent)) return undefined;
      if (new RegExp(`\\b${name}\\s+as\\b`).test(file.text)) return undefined;
      const word = new RegExp(`\\b${name}\\b`);
      for (const other of program.bodies) {
        const { lo, hi } = program.def(other).span;
        if (word.test(file.text.slice(lo, hi))) naming.add(other);
      }
    }
    return [...naming];
  }
}

/** Whether what stands in it belongs to a trait. */
function isOfTrait(program: Program, parent: DefId): boolean {
  const { kind } = program.def(parent);
  return kind === 'trait' || (kind === 'impl' && program.impl(parent).trait !== undefined);
}

/** Whether a function doesn't say what it gives: `impl Trait`, or it is `async`. */
function hasOpaqueResult(program: Program, def: DefId, text: string): boolean {
  const { kind } = program.def(def);
  if (kind !== 'fn' && kind !== 'assoc-fn') return false;
  const { ast } = program.fn(def);
  if (!ast) return false;
  const { output, qualifiers } = ast;
  return (
    qualifiers.async || (output !== undefined && /\bimpl\b/.test(text.slice(output.span.lo, output.span.hi)))
  );
}

/** Two errors with the same key say the same. */
export function keyOf({ code, message }: Diagnostic): string {
  return `${code} ${message}`;
}

function errorsIn(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter((it) => it.level === 'error');
}

/** Where a part is after another grew. */
function moved({ lo, hi }: Part, grown: Part, by: number): Part {
  return { lo: lo >= grown.hi ? lo + by : lo, hi: hi >= grown.hi ? hi + by : hi };
}
