/**
 * Diagnostics as rustc's `--error-format=json` prints them (The rustc book, "JSON Output"), one object a line, so that
 * tools made for rustc read ours.
 */
import type { Diagnostic, Label } from '../../lang/diagnostic.js';
import type { SourceFile, SourceMap, Span } from '../../lang/source.js';
import { expansions } from './expansion.js';
import { renderHuman } from './human.js';

export interface JsonSpan {
  file_name: string;
  byte_start: number;
  byte_end: number;
  line_start: number;
  line_end: number;
  column_start: number;
  column_end: number;
  is_primary: boolean;
  text: { text: string; highlight_start: number; highlight_end: number }[];
  label: string | null;
  suggested_replacement: string | null;
  suggestion_applicability: string | null;
  /** The macro call that wrote this place. */
  expansion: { span: JsonSpan; macro_decl_name: string; def_site_span: JsonSpan } | null;
}

export interface JsonDiagnostic {
  $message_type: 'diagnostic';
  message: string;
  code: { code: string; explanation: string | null } | null;
  level: string;
  spans: JsonSpan[];
  children: Omit<JsonDiagnostic, '$message_type'>[];
  rendered: string | null;
}

/** The object that stands for one diagnostic. */
export function jsonDiagnostic(sources: SourceMap, d: Diagnostic): JsonDiagnostic {
  return {
    $message_type: 'diagnostic',
    message: d.message,
    code: d.code === null ? null : { code: d.code, explanation: null },
    level: d.level,
    spans: d.labels.filter(ofUser).map((label) => jsonSpan(sources, label)),
    children: d.children.map((child) => ({
      message: child.message,
      code: null,
      level: child.level,
      spans: child.labels.filter(ofUser).map((label) => jsonSpan(sources, label)),
      children: [],
      rendered: null,
    })),
    rendered: renderHuman(sources, d),
  };

  function ofUser(label: Label): boolean {
    return !sources.file(label.span).library;
  }
}

/** A change that was checked, as rustc shows its suggestions: a `help` whose spans say what to put in their place. */
export function jsonSuggestion(
  file: SourceFile,
  message: string,
  edits: readonly { readonly lo: number; readonly hi: number; readonly text: string }[],
): JsonDiagnostic['children'][number] {
  const spans = edits.map(({ lo, hi, text }) => ({
    ...spanIn(file, { file: file.id, lo, hi }, '', true),
    suggested_replacement: text,
    suggestion_applicability: 'MaybeIncorrect',
  }));
  return { message, code: null, level: 'help', spans, children: [], rendered: null };
}

function jsonSpan(sources: SourceMap, { span, text, primary }: Label): JsonSpan {
  const [expansion] = expansions(span);
  const calls = expansion
    ? {
        span: jsonSpan(sources, { span: expansion.call, text: '', primary: false }),
        macro_decl_name: `${expansion.macro.name}!`,
        def_site_span: jsonSpan(sources, { span: expansion.macro.span, text: '', primary: false }),
      }
    : null;
  return { ...spanIn(sources.file(span), span, text, primary), expansion: calls };
}

function spanIn(file: SourceFile, span: Span, text: string, primary: boolean): JsonSpan {
  const from = file.place(span.lo);
  const to = file.place(span.hi);
  const lines = [];
  for (let line = from.line; line <= to.line; line++) {
    const source = file.line(line);
    lines.push({
      text: source,
      highlight_start: line === from.line ? from.column : 1,
      highlight_end: line === to.line ? to.column : [...source].length + 1,
    });
  }
  return {
    file_name: file.name,
    byte_start: file.byteOffset(span.lo),
    byte_end: file.byteOffset(span.hi),
    line_start: from.line,
    line_end: to.line,
    column_start: from.column,
    column_end: to.column,
    is_primary: primary,
    text: lines,
    label: text || null,
    suggested_replacement: null,
    suggestion_applicability: null,
    expansion: null,
  };
}
