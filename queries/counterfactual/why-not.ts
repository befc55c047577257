/**
 * `why-not`: why there is no error at a place. Of the rule that would derive one, the premise that fails, and the fact that
 * would make it hold; that it would is found by solving with it.
 */
import type { Access, Path, Point } from '../../facts/atoms.js';
import type { FactsEdit } from '../../facts/edit.js';
import type { Span } from '../../lang/source.js';
import type { CompiledProgram } from '../../solver/runtime.js';
import { describePlace, type Context } from '../diagnose/context.js';
import { accessText } from '../why/loan-story.js';
import type { Written } from '../why/written.js';
import { lineOf } from './changes.js';
import { lifetimes } from './near-lifetime.js';
import { loans } from './near-loan.js';
import { holds, rowsOf, type NearMiss } from './near-miss.js';

export type { NearMiss } from './near-miss.js';

/** What the near misses are told of: offsets of the program's text. */
export interface Place {
  readonly lo: number;
  readonly hi: number;
}

/** The near misses of a body at a place, loans first. */
export function whyNot(cx: Context, program: CompiledProgram, place: Place, written?: Written): NearMiss[] {
  const there = (span: Span): boolean =>
    span.file === cx.body.span.file && span.lo < place.hi && place.lo < span.hi;
  const all = [...loans(cx, program, there, written), ...lifetimes(cx, program, there)];
  // A borrow from which control never gets here is no near miss where there is a nearer one.
  const about = onceEach(all.some((it) => it.fact) ? all.filter((it) => it.fact) : all);
  const uses = [...moves(cx, program, there)];
  // That a variable which is moved nowhere has its value is worth saying only where there is nothing else to say.
  return [...about, ...(about.length ? uses.filter((it) => it.moved) : uses)];
}

/** The same said of two points of a line is said once. */
function onceEach(misses: readonly NearMiss[]): NearMiss[] {
  const seen = new Set<string>();
  return misses.filter(({ sentences }) => {
    const text = sentences.join();
    return !seen.has(text) && seen.add(text);
  });
}

// ---------------------------------------------------------------- moves

function* moves(
  cx: Context,
  program: CompiledProgram,
  there: (span: Span) => boolean,
): Iterable<NearMiss & { readonly moved: boolean }> {
  const { emission } = cx;
  const uses = [...rowsOf(cx, 'path_used_at'), ...rowsOf(cx, 'path_used_deeply_at')] as [
    Access,
    Path,
    Point,
  ][];
  const seen = new Set<string>();
  for (const [access, path, point] of uses) {
    const info = emission.accesses.get(access)!;
    const name = describePlace(cx, emission.paths.get(path)!.place);
    const key = `${name} ${info.span.lo}`;
    if (name === undefined || !there(info.span) || seen.has(key)) continue;
    seen.add(key);
    const tuple = [access, path];
    if (holds(cx, program, 'uninitialized_uses', tuple)) continue;
    const before = rowsOf(cx, 'cfg_edge')
      .filter(([, target]) => target === point)
      .map(([source]) => source);
    const edit: FactsEdit = {
      add: [...before, point].map((at) => ({ relation: 'path_moved_at_base' as const, row: [path, at] })),
    };
    const moved = emission.moveOuts.some((it) => it.path === path && it.kind === 'move');
    yield {
      moved,
      span: info.span,
      relation: 'uninitialized_uses',
      tuple,
      sentences: [
        `On line ${lineOf(cx, info.span)}, ${accessText(cx, info)}.`,
        moved
          ? `That would be an error if its value could be gone, but on every way to here it has one: no move of \`${name}\` comes before, or it gets a value again.`
          : `That would be an error if its value could be gone, but \`${name}\` has a value on every way to here and is moved nowhere.`,
      ],
      ...(holds(cx, program, 'uninitialized_uses', tuple, edit) && {
        fact: { text: `a move of \`${name}\` before line ${lineOf(cx, info.span)}`, edit },
      }),
    };
  }
}
