/** What diagnostics about text that macros wrote say about the calls, as rustc's emitter does (rustc_errors::emitter). */
import type { Diagnostic, Label, SubDiagnostic } from '../../lang/diagnostic.js';
import type { Expansion, Span } from '../../lang/source.js';

/** The program's own macro calls that wrote a place, innermost first. */
export function expansions(span: Span): Expansion[] {
  const found: Expansion[] = [];
  for (let at = span.expansion; at; at = at.call.expansion) if (!at.macro.library) found.push(at);
  return found;
}

/** The diagnostic with the outermost calls labelled, and a note that names the macros. */
export function withInvocations(d: Diagnostic): Diagnostic {
  const traces = [...d.labels, ...d.children.flatMap((child) => child.labels)]
    .filter((label) => label.primary)
    .flatMap((label) => expansions(label.span));
  if (!traces.length) return d;
  const [inner, outer] = [traces[0].macro.name, traces[traces.length - 1].macro.name];
  const then = inner === outer ? '' : ` which comes from the expansion of the macro \`${outer}\``;
  const note: SubDiagnostic = {
    level: 'note',
    message: `this ${d.level} originates in the macro \`${inner}\`${then}`,
    labels: [],
  };
  const helps = d.children.findIndex((child) => child.level === 'help');
  const at = helps < 0 ? d.children.length : helps;
  return {
    ...d,
    labels: labelled(d.labels),
    children: [...d.children.slice(0, at), note, ...d.children.slice(at)],
  };
}

function labelled(labels: readonly Label[]): readonly Label[] {
  const calls: Label[] = [];
  for (const { span, primary } of labels) {
    const outermost = primary ? expansions(span).at(-1)?.call : undefined;
    if (outermost && !contains(outermost, span))
      calls.push({ span: outermost, text: 'in this macro invocation', primary: false });
  }
  return [...labels, ...calls];
}

function contains(outer: Span, inner: Span): boolean {
  return outer.file === inner.file && outer.lo <= inner.lo && inner.hi <= outer.hi;
}
