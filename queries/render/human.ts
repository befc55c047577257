/** Diagnostics as people read them: rustc's `human` and `short` formats. */
import type { Diagnostic } from '../../lang/diagnostic.js';
import type { SourceMap } from '../../lang/source.js';
import { withInvocations } from './expansion.js';
import { gutterWidth, renderFrames } from './frame.js';
import { plain, type Style } from './style.js';

/** The whole of a diagnostic with its source frames, notes and helps; ends with an empty line. */
export function renderHuman(sources: SourceMap, diagnostic: Diagnostic, style: Style = plain): string {
  const d = withInvocations(diagnostic);
  const gutter = gutterWidth(sources, [...d.labels, ...d.children.flatMap((child) => child.labels)]);
  const level = d.level === 'error' ? style.error : style.warning;
  const code = d.code && /^E\d/.test(d.code) ? `[${d.code}]` : '';
  const lines = [level(`${d.level}${code}`) + style.bold(`: ${d.message}`)];
  lines.push(...renderFrames(sources, d.labels, style, gutter, d.level));
  const pad = ' '.repeat(gutter);
  if (d.labels.length && d.children.length) lines.push(`${pad} ${style.frame('|')}`);
  for (const child of d.children) {
    const frames = renderFrames(sources, child.labels, style, gutter, 'note');
    const paint = child.level === 'help' ? style.good : style.note;
    if (frames.length) lines.push(paint(child.level) + style.bold(`: ${child.message}`), ...frames);
    else lines.push(`${pad} ${style.frame('=')} ${style.bold(child.level)}: ${child.message}`);
  }
  return lines.join('\n') + '\n\n';
}

/** One line: `file:line:col: error[E0502]: message`. */
export function renderShort(sources: SourceMap, d: Diagnostic): string {
  const code = d.code && /^E\d/.test(d.code) ? `[${d.code}]` : '';
  const primary = d.labels.find((label) => label.primary);
  if (!primary) return `${d.level}${code}: ${d.message}\n`;
  const file = sources.file(primary.span);
  const { line, column } = file.place(primary.span.lo);
  return `${file.name}:${line}:${column}: ${d.level}${code}: ${d.message}\n`;
}
