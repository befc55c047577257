/** A dumped body as text: rustc's MIR, with the names of the source and the lines that statements are of. */
import { locationOfPoint, rows, sourceSpan, type Joined } from './body.js';
import { variableOf } from './names.js';

export function dumpMirText(cx: Joined): string {
  const { dump, facts } = cx.body;
  const locals = [...dump.locals].map(([local, { mutable, ty }]) => {
    const name = variableOf(cx, { local, projection: [] })?.name;
    const what = local === 0 ? 'what is returned' : name;
    const written = `    let ${mutable && local > dump.argCount ? 'mut ' : ''}_${local}: ${ty};`;
    return what === undefined ? written : `${written}  // ${what}`;
  });
  const reached = new Set(
    rows(facts, 'cfg_edge')
      .flat()
      .map((point) => locationOfPoint(point).block),
  );
  const blocks = dump.blocks.flatMap(({ cleanup, statements }, block) => {
    if (reached.size > 0 && !reached.has(block)) return [];
    const lines = statements.map(({ text, span }) => {
      const at = sourceSpan(cx, span);
      const line = at === undefined ? '' : `  // line ${cx.sources.file(at).lineAt(at.lo)}`;
      return `        ${text};${line}`;
    });
    return ['', `    bb${block}${cleanup ? ' (cleanup)' : ''}: {`, ...lines, '    }'];
  });
  return `${dump.kind} ${dump.name} {\n${[...locals, ...blocks].join('\n')}\n}\n`;
}
