/**
 * Programs that are tried: a program with its text changed here or there. Most changes are within one function's body, and
 * cost no more than that body; for others the program is lowered anew.
 */
import { withChangedBody } from '../lang/changed.js';
import type { Edition, FrontEnd, Part } from '../lang/front-end.js';
import type { Library } from '../lang/library.js';
import { lowerFor, type CheckModel, type Prepared } from './check.js';

/** A program's text after a change. */
export interface Change {
  readonly text: string;
  /** Where the function stood outside of whose body nothing was changed: only its bodies are lowered. */
  readonly body?: Part;
}

export interface TrialOptions {
  readonly model: CheckModel;
  readonly edition: Edition;
}

export class Trials {
  /** What of the library any of the changed programs can reach: to select it anew for each takes longer than to check it. */
  private readonly library: Library;
  private readonly unchanged: FrontEnd;

  /** `texts`: what the changes bring that the program does not have. */
  constructor(
    frontEnd: FrontEnd,
    prepared: Prepared,
    private readonly options: TrialOptions,
    texts: readonly string[],
  ) {
    const { name, text } = frontEnd.file;
    const whole = [text, ...texts].join('\n');
    const covered = frontEnd.library.covers?.(whole) ?? false;
    this.library = covered ? frontEnd.library : prepared.libraryFor(whole);
    this.unchanged =
      covered || this.library === frontEnd.library
        ? frontEnd
        : lowerFor(options.model, name, text, this.library, options.edition, { lo: 0, hi: -1 });
  }

  /** What `use` makes of the changed program; nothing of that may be asked later. */
  of<T extends object>({ text, body }: Change, use: (changed: FrontEnd) => T): T {
    const { name, text: before } = this.unchanged.file;
    const hi = body && body.hi + text.length - before.length;
    const { model, edition } = this.options;
    return (
      (body && withChangedBody(this.unchanged, { fn: body, text, hi: hi! }, use)) ??
      use(lowerFor(model, name, text, this.library, edition, body && { lo: body.lo, hi: hi! }))
    );
  }
}
