/** Tables of names: for each atom of a body that was read from source, what it stands for and where. */
import type { AccessKind, Emission, OriginInfo } from '../../facts/emitted.js';
import { printPlace } from '../../facts/index.js';
import { describePlace } from '../../lang/mir/index.js';
import { printStatement, printTerminator } from '../../lang/mir/print.js';
import type { BorrowKind, Body, Location, Place } from '../../lang/mir/mir.js';
import { callSite, type SourceMap, type Span } from '../../lang/source.js';
import { printTy } from '../../lang/types/print.js';
import type { Program } from '../../lang/types/program.js';
import { inOneLine } from './shown.js';
import { inOrder, type Table, type TableColumn, type TableDeclaration, type TableRow } from './schema.js';

/** Where a body comes from. */
export interface Origins {
  readonly program: Program;
  readonly sources: SourceMap;
  readonly emission: Emission;
}

const text = (name: string, type = 'text'): TableColumn => ({ name, type, base: 'symbol' });
const number = (name: string, type = name): TableColumn => ({ name, type, base: 'number' });

/** Lines and columns from 1, columns in characters; `text` is the source there, in one line. */
const place: readonly TableColumn[] = [
  text('file'),
  number('line'),
  number('column'),
  number('end_line', 'line'),
  number('end_column', 'column'),
  text('text'),
];

const declare = (name: string, columns: readonly TableColumn[], meaning: string): TableDeclaration => ({
  name,
  kind: 'names',
  columns,
  meaning,
});

/** The names tables, in the order in which they are written. */
export const namesDeclarations = {
  points: declare(
    'points',
    [text('point', 'Point'), number('block'), number('statement'), text('half'), text('mir'), ...place],
    '`point` is the `half` (start or mid) of a statement or terminator, `mir`, which stands there in the source.',
  ),
  loans: declare(
    'loans',
    [
      text('loan', 'Loan'),
      text('origin', 'Origin'),
      text('point', 'Point'),
      text('kind'),
      text('borrowed', 'mir'),
      text('name'),
      text('activation', 'Point'),
      ...place,
    ],
    '`loan` is a borrow of `kind` of the place `borrowed`, which the source calls `name`; a two-phase borrow has its `activation`.',
  ),
  origins: declare(
    'origins',
    [text('origin', 'Origin'), text('kind'), text('name'), ...place],
    '`origin` is a lifetime of `kind`, called `name` where the source has a name, and stands there.',
  ),
  variables: declare(
    'variables',
    [text('variable', 'Variable'), text('kind'), text('name'), text('type'), ...place],
    '`variable` is a local of `kind` (return, argument, variable, temporary), called `name`, of `type`, declared there.',
  ),
  paths: declare(
    'paths',
    [text('path', 'Path'), text('place', 'mir'), text('name')],
    '`path` is the move path of `place`, which the source calls `name`.',
  ),
  places: declare(
    'places',
    [text('place', 'Place'), text('mir', 'mir'), text('name'), text('type')],
    '`place` is written `mir` in MIR, `name` in the source, and has `type`.',
  ),
  accesses: declare(
    'accesses',
    [
      text('access', 'Access'),
      text('point', 'Point'),
      number('number'),
      text('kind'),
      text('depth'),
      text('place', 'mir'),
      text('name'),
      ...place,
    ],
    '`access` does `kind` with `place`, which the source calls `name`, at `point`: number `number` of what happens there.',
  ),
  constraints: declare(
    'constraints',
    [
      text('origin1', 'Origin'),
      text('origin2', 'Origin'),
      text('point', 'Point'),
      text('category'),
      ...place,
    ],
    'the types there demand `origin1: origin2` at `point` (null: everywhere), because of `category`.',
  ),
} as const;

/** All tables of names of one body. */
export function namesTables(of: Origins): Table[] {
  const { emission, program } = of;
  const { body, facts } = emission;
  const atom = (it: number): string => facts.atoms.name(it);
  const type = (ty: Parameters<typeof printTy>[1]): string => printTy(program, ty);
  const name = (it: Place): string | null => describePlace(program, body, it) ?? null;
  const at = (span: Span) => placeColumns(of.sources, span);
  const point = (location: Location): string => pointName(location, 'Mid');
  const tables: Record<keyof typeof namesDeclarations, TableRow[]> = {
    points: emission.locations.flatMap((location) => {
      const { text: mir, span } = mirAt(program, body, location);
      return (['Start', 'Mid'] as const).map((half) => [
        pointName(location, half),
        location.block,
        location.statement,
        half.toLowerCase(),
        mir,
        ...at(span),
      ]);
    }),
    loans: [...emission.loans.values()].map((loan) => [
      atom(loan.atom),
      atom(loan.origin),
      point(loan.location),
      borrowWord(loan.kind),
      printPlace(loan.borrowed),
      name(loan.borrowed),
      loan.activation ? point(loan.activation) : null,
      ...at(loan.span),
    ]),
    origins: [...emission.origins.values()].map((origin) => [
      atom(origin.atom),
      originWord(origin),
      origin.name ?? null,
      ...at(origin.span),
    ]),
    variables: body.locals.map((local, index) => [
      atom(emission.firstVariable + index),
      index === 0
        ? 'return'
        : index <= body.argCount
          ? 'argument'
          : local.info.kind === 'var'
            ? 'variable'
            : 'temporary',
      describePlace(program, body, { local: index, projection: [] }) ?? null,
      type(emission.localTypes[index] ?? local.ty),
      ...at(local.span),
    ]),
    paths: [...emission.paths.values()].map((it) => [atom(it.atom), printPlace(it.place), name(it.place)]),
    places: [...emission.places.values()].map((it) => [
      atom(it.atom),
      printPlace(it.place),
      name(it.place),
      type(it.ty),
    ]),
    accesses: [...emission.accesses.values()].map((it) => [
      atom(it.atom),
      point(it.location),
      it.order,
      accessWord(it.kind),
      it.depth,
      printPlace(it.place),
      name(it.place),
      ...at(it.span),
    ]),
    constraints: emission.constraints.map((it) => [
      atom(it.sup),
      atom(it.sub),
      it.locations === 'all' ? null : point(it.locations),
      it.category.kind,
      ...at(it.span),
    ]),
  };
  return Object.values(namesDeclarations).map((declaration) => ({
    declaration,
    rows: inOrder(tables[declaration.name as keyof typeof tables]),
  }));
}

export function pointName({ block, statement }: Location, half: 'Start' | 'Mid'): string {
  return `${half}(bb${block}[${statement}])`;
}

/** A statement or terminator as MIR, and where it stands in the source. */
export function mirAt(
  program: Program,
  body: Body,
  { block, statement }: Location,
): { text: string; span: Span } {
  const { statements, terminator } = body.blocks[block];
  const found = statements[statement];
  const options = { sourceNames: true };
  return found
    ? { text: printStatement(program, body, found, options), span: found.span }
    : { text: printTerminator(program, body, terminator, options), span: terminator.span };
}

/** A span as columns; of what a macro wrote, the call. */
export function placeColumns(sources: SourceMap, written: Span): TableRow {
  const span = callSite(written);
  const file = sources.file(span);
  if (file === undefined || file.library) return [null, null, null, null, null, null];
  const from = file.place(span.lo);
  const to = file.place(span.hi);
  return [
    file.name,
    from.line,
    from.column,
    to.line,
    to.column,
    inOneLine(file.text.slice(span.lo, span.hi)),
  ];
}

export function borrowWord(kind: BorrowKind): string {
  if (kind.kind !== 'mut') return kind.kind;
  return kind.mut === 'default' ? 'mutable' : kind.mut;
}

export function accessWord(kind: AccessKind): string {
  if (kind.kind === 'mutable-borrow' && kind.reservation) return 'reservation';
  return kind.kind;
}

function originWord({ kind }: OriginInfo): string {
  return kind.kind === 'existential' ? kind.from.kind : kind.kind;
}
