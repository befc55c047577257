/**
 * What we say to users about their program: plain data in rustc's shape (message, code, labelled spans, notes, helps).
 * Collected in arrays, never thrown. Rendering (human, short, JSON, SARIF) is `queries/` and `cli/`'s.
 */
import type { Span } from './source.js';

/** `unsupported`: we do not model this construct, so there is no verdict. `syntax`: the text is not Rust. */
export type DiagnosticCode = `E${string}` | 'unsupported' | 'syntax' | null;

export interface Label {
  readonly span: Span;
  /** Lower case, no full stop; empty for a bare underline. */
  readonly text: string;
  readonly primary: boolean;
}

/** A `note:` or `help:` under the diagnostic, with or without places of its own. */
export interface SubDiagnostic {
  readonly level: 'note' | 'help';
  readonly message: string;
  readonly labels: readonly Label[];
}

export interface Diagnostic {
  readonly level: 'error' | 'warning';
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly labels: readonly Label[];
  readonly children: readonly SubDiagnostic[];
}

/** An error with one primary place. */
export function error(code: DiagnosticCode, at: Span, message: string, label = ''): Diagnostic {
  return { level: 'error', code, message, labels: [{ span: at, text: label, primary: true }], children: [] };
}

/** The refusal of a construct that is not modelled: named, with its place; the verdict of that body is withheld. */
export function unsupported(at: Span, what: string): Diagnostic {
  return error('unsupported', at, `${what} is not supported yet`, `no verdict is given where this is used`);
}

/**
 * A law of ours was broken while a body was worked on. The body gets no verdict, as if what it uses were not supported; the
 * others are answered. Whoever wants the stack (a developer of Laertes) finds it with the diagnostic.
 */
export function internalError(at: Span, bug: unknown): Diagnostic & { readonly bug: unknown } {
  const law = bug instanceof Error ? bug.message : String(bug);
  const told = error(
    'unsupported',
    at,
    `internal error: ${law}`,
    'no verdict is given for this; please report it',
  );
  return { ...told, bug };
}

/** The place a diagnostic points at. */
export function primarySpan(d: Diagnostic): Span | undefined {
  return d.labels.find((label) => label.primary)?.span;
}
