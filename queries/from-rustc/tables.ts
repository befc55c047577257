/**
 * Tables of names of a body that rustc dumped: for each atom of its facts what the MIR beside them says of it. They have the columns
 * of the tables that are made from source; what the dump does not tell is null.
 */
import { placeText } from '../../facts/rustc/place.js';
import type { DumpLocation } from '../../facts/rustc/dump.js';
import type { Span } from '../../lang/source.js';
import { namesDeclarations, placeColumns } from '../export/names.js';
import { inOrder, type Table, type TableRow } from '../export/schema.js';
import {
  locationName,
  locationOfPoint,
  originAtomName,
  originNumber,
  rows,
  sourceSpan,
  spanAt,
  type DumpedLoan,
  type Joined,
} from './body.js';
import { loanSpan } from './loan-errors.js';
import { describe, variableOf } from './names.js';

const nowhere: TableRow = [null, null, null, null, null, null];

export function dumpTables(cx: Joined): Table[] {
  const at = (span: Span | undefined): TableRow => (span ? placeColumns(cx.sources, span) : nowhere);
  const tables: Record<keyof typeof namesDeclarations, TableRow[]> = {
    points: pointRows(cx, at),
    loans: [...cx.loans.values()].map((loan) => [
      loan.name,
      originAtomName(loan.origin),
      mid(loan.location),
      kindOf(loan),
      placeText(loan.borrowed),
      describe(cx, loan.borrowed) ?? null,
      null,
      ...at(loanSpan(cx, loan)),
    ]),
    origins: originRows(cx, at),
    variables: variableRows(cx, at),
    paths: pathRows(cx),
    places: [],
    accesses: [],
    constraints: cx.body.dump.constraints.map(({ sup, sub, locations }, index) => {
      const { category, span } = cx.outlives.constraints[index];
      const point = locations === 'all' ? null : mid(locations);
      return [originAtomName(sup), originAtomName(sub), point, category.kind, ...at(span)];
    }),
  };
  return Object.values(namesDeclarations).map((declaration) => ({
    declaration,
    rows: inOrder(tables[declaration.name as keyof typeof tables]),
  }));
}

type At = (span: Span | undefined) => TableRow;

function mid(location: DumpLocation): string {
  return `Mid(${locationName(location)})`;
}

function kindOf({ borrow }: DumpedLoan): string {
  return borrow === 'mut' ? 'mutable' : borrow;
}

/** Only points of which the facts speak: rustc writes none of what cannot be reached. */
function pointRows(cx: Joined, at: At): TableRow[] {
  const points = new Set(rows(cx.body.facts, 'cfg_edge').flat());
  return [...points].map((point) => {
    const location = locationOfPoint(point);
    const statement = cx.body.dump.blocks[location.block]?.statements[location.statement];
    const half = point.startsWith('Start') ? 'start' : 'mid';
    const span = sourceSpan(cx, statement?.span) ?? spanAt(cx, location);
    return [point, location.block, location.statement, half, statement?.text ?? null, ...at(span)];
  });
}

function originRows(cx: Joined, at: At): TableRow[] {
  const { dump, facts } = cx.body;
  const known = new Map<string, TableRow>();
  const add = (origin: string, kind: string, name: string | null, span: Span | undefined): void => {
    if (!known.has(origin)) known.set(origin, [origin, kind, name, ...at(span)]);
  };
  for (const number of cx.universal) {
    const region = dump.regions.get(number);
    const kind = number === 0 ? 'static' : region?.kind === 'external' ? 'external' : 'named';
    add(originAtomName(number), kind, region?.name ?? (number === 0 ? "'static" : null), undefined);
  }
  for (const loan of cx.loans.values()) add(originAtomName(loan.origin), 'borrow', null, loanSpan(cx, loan));
  for (const relation of ['use_of_var_derefs_origin', 'drop_of_var_derefs_origin'] as const)
    for (const [variable, origin] of rows(facts, relation)) {
      const local = Number(variable.slice(1));
      const span =
        variableOf(cx, { local, projection: [] })?.span ?? sourceSpan(cx, dump.locals.get(local)?.span);
      add(origin, 'local', null, span);
    }
  for (const { sup, sub, span } of cx.outlives.constraints)
    for (const origin of [sup, sub]) add(originAtomName(origin), 'other', null, span);
  for (const [sup, sub] of rows(facts, 'subset_base'))
    for (const origin of [sup, sub]) add(origin, 'other', null, undefined);
  return [...known.values()];
}

function variableRows(cx: Joined, at: At): TableRow[] {
  const { dump } = cx.body;
  return [...dump.locals].map(([local, { ty, span }]) => {
    const name = variableOf(cx, { local, projection: [] });
    const kind =
      local === 0 ? 'return' : local <= dump.argCount ? 'argument' : name ? 'variable' : 'temporary';
    return [`_${local}`, kind, name?.name ?? null, ty, ...at(name?.span ?? sourceSpan(cx, span))];
  });
}

/** rustc writes which variable a path begins with, and not what comes after. */
function pathRows(cx: Joined): TableRow[] {
  const { facts } = cx.body;
  const root = new Map(rows(facts, 'path_is_var') as [string, string][]);
  const parent = new Map(rows(facts, 'child_path') as [string, string][]);
  return [...new Set([...root.keys(), ...parent.keys()])].map((path) => {
    let top = path;
    // Damaged facts may go in a circle.
    for (let steps = parent.size; !root.has(top) && parent.has(top) && steps >= 0; steps--)
      top = parent.get(top)!;
    const variable = root.get(top);
    if (variable === undefined) return [path, null, null];
    const local = originNumber(variable);
    const name = top === path ? describe(cx, { local, projection: [] }) : undefined;
    return [path, top === path ? variable : `part of ${variable}`, name ?? null];
  });
}
