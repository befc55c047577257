/** The chain of a story drawn along the program: the lines in their order, a bar from the first to the last, what happens under each. */
import type { SourceMap } from '../../lang/source.js';
import type { Style } from '../render/style.js';
import type { Step } from './story.js';

/** Lines of a gap that are shown rather than left out. */
const SHORT_GAP = 2;

export function draw(sources: SourceMap, chain: readonly Step[], style: Style): string {
  const own = chain.filter(({ span }) => !sources.file(span).library);
  if (!own.length) return '';
  const file = sources.file(own[0].span);
  const steps = own.map((step, at) => ({ ...step, number: at + 1, line: file.lineAt(step.span.lo) }));
  const lines = [...new Set(steps.map(({ line }) => line))].sort((a, b) => a - b);
  const first = lines[0];
  const last = lines.at(-1)!;
  const width = String(last).length;
  const shown: (number | undefined)[] = [];
  for (let at = 0; at < lines.length; at++) {
    const gap = at === 0 ? 0 : lines[at] - lines[at - 1] - 1;
    if (gap > SHORT_GAP) shown.push(undefined);
    else for (let line = lines[at] - gap; line < lines[at]; line++) shown.push(line);
    shown.push(lines[at]);
  }
  const texts = shown.map((line) => (line === undefined ? '' : codeOf(line)));
  const indent = Math.min(...texts.filter((it) => it !== '').map((it) => it.search(/\S|$/)));
  let drawn = '';
  shown.forEach((line, at) => {
    const bar = first === last ? ' ' : line === first ? '┌' : line === last ? '└' : '│';
    const under = line === last || first === last ? ' ' : '│';
    const number = line === undefined ? '…'.padStart(width) : String(line).padStart(width);
    drawn += `${`  ${style.frame(`${number} |`)} ${bar} ${texts[at].slice(indent)}`.trimEnd()}\n`;
    for (const step of steps.filter((it) => it.line === line))
      drawn += `  ${' '.repeat(width)} ${style.frame('|')} ${under}   ${style.bold(`${step.number}. ${step.text}`)}\n`;
  });
  const back = steps.find(
    (step, at) => at > 0 && step.line <= steps[at - 1].line && /next turn of the loop/.test(step.text),
  );
  if (back)
    drawn += `  ${' '.repeat(width)} ${style.frame('|')} ↺ the loop comes round to line ${back.line}\n`;
  return drawn;

  function codeOf(line: number): string {
    return file
      .line(line)
      .replace(/\s*\/\/~.*$/, '')
      .trimEnd();
  }
}
