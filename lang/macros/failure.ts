/** What stops an expansion. Thrown inside of this folder only; whoever expands turns it into a diagnostic. */
import { error, unsupported, type Diagnostic } from '../diagnostic.js';
import type { Span } from '../source.js';

export class Failure {
  constructor(readonly diagnostic: Diagnostic) {}
}

/** An error of rustc's that has no code. */
export function fail(at: Span, message: string, label = ''): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw new Failure(error(null, at, message, label));
}

export function refuse(at: Span, what: string): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw new Failure(unsupported(at, what));
}
