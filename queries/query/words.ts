/** Atoms in words: points as places with their text, loans as what is borrowed where, and so on. */
import type { Access, Loan, Origin, Path, PlaceAtom, Point, Variable } from '../../facts/atoms.js';
import type { AccessKind, Emission, OriginInfo } from '../../facts/emitted.js';
import { isMid, localOf, locationOf, printPlace } from '../../facts/index.js';
import { describePlace } from '../../lang/mir/index.js';
import type { Place } from '../../lang/mir/mir.js';
import { callSite, type Span } from '../../lang/source.js';
import { printTy } from '../../lang/types/print.js';
import type { Body } from '../export/bodies.js';
import { wordsInTables } from './table-words.js';
import { mirAt } from '../export/names.js';
import { inOneLine } from '../export/shown.js';

/** What an atom stands for. Where nothing is known of it, `text` is its name. */
export interface Words {
  readonly atom: string;
  readonly text: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** The atom of a column of `type`, in words. */
export function inWords(body: Body, type: string, atom: string): Words {
  const { emission, program, sources, facts } = body;
  const id = facts.atoms.find(atom);
  const unknown = { atom, text: atom };
  if (!emission || !program || !sources) return wordsInTables(body.names ?? [], type, atom) ?? unknown;
  if (id === undefined) return unknown;
  const at = (written: Span): Omit<Words, 'atom' | 'text'> => {
    const span = callSite(written);
    const file = sources.file(span);
    if (file === undefined || file.library) return {};
    const { line, column } = file.place(span.lo);
    return { file: file.name, line, column };
  };
  const line = (span: Span): string => {
    const { line: it } = at(span);
    return it === undefined ? '' : ` on line ${it}`;
  };
  const named = (place: Place): string => {
    const name = describePlace(program, emission.body, place);
    return name === undefined ? 'a temporary value' : `\`${name}\``;
  };
  switch (type) {
    case 'Point': {
      if (id >> 1 >= emission.locations.length) return unknown;
      const point = id as Point;
      const { span, text: mir } = mirAt(program, emission.body, locationOf(emission, point));
      const where = at(span);
      const source =
        where.file === undefined
          ? mir
          : `${where.file}:${where.line}:${where.column} ${inOneLine(sources.text(callSite(span)), 40)}`.trimEnd();
      return { atom, text: isMid(point) ? source : `${source} (before)`, ...where };
    }
    case 'Loan': {
      const loan = emission.loans.get(id as Loan);
      if (!loan) return { atom, text: placeholderWords(emission, id) ?? atom };
      const how = loan.kind.kind === 'mut' ? ' mutably' : loan.kind.kind === 'fake' ? ' for a match' : '';
      return { atom, text: `${named(loan.borrowed)} borrowed${how}${line(loan.span)}`, ...at(loan.span) };
    }
    case 'Origin': {
      const origin = emission.origins.get(id as Origin);
      return origin ? { atom, text: originWords(origin), ...at(origin.span) } : unknown;
    }
    case 'Variable': {
      const local = localOf(emission, id as Variable);
      const declaration = emission.body.locals[local];
      if (!declaration) return unknown;
      const name = describePlace(program, emission.body, { local, projection: [] });
      const what =
        local === 0 ? 'the return value' : `a temporary of type ${printTy(program, declaration.ty)}`;
      return { atom, text: name === undefined ? what : `\`${name}\``, ...at(declaration.span) };
    }
    case 'Path':
    case 'Place': {
      const info = type === 'Path' ? emission.paths.get(id as Path) : emission.places.get(id as PlaceAtom);
      if (!info) return unknown;
      const name = describePlace(program, emission.body, info.place);
      return { atom, text: name === undefined ? printPlace(info.place) : `\`${name}\`` };
    }
    case 'Access': {
      const access = emission.accesses.get(id as Access);
      if (!access) return unknown;
      return {
        atom,
        text: `${accessVerb(access.kind)} ${named(access.place)}${line(access.span)}`,
        ...at(access.span),
      };
    }
    case 'Test': {
      const test = [...emission.tests.values()].find((it) => it.atom === id);
      return test
        ? { atom, text: `${printTy(program, test.generic)} lives long enough`, ...at(test.span) }
        : unknown;
    }
    default:
      return unknown;
  }

  function originWords({ name, kind, span }: OriginInfo): string {
    if (name !== undefined && name !== "'_") return name;
    switch (kind.kind) {
      case 'static':
        return "'static";
      case 'existential':
        break;
      case 'body':
        return 'the body itself';
      case 'named':
      case 'anonymous':
      case 'impl-header':
      case 'external':
      case 'environment':
      case 'placeholder':
        return `the lifetime${line(span)}`;
    }
    const { from } = kind;
    if (from.kind === 'local') {
      const local = describePlace(program!, emission!.body, { local: from.local, projection: [] });
      return `in the type of ${local === undefined ? `_${from.local}` : `\`${local}\``}`;
    }
    const of = {
      borrow: 'the borrow',
      call: 'the call',
      constant: 'the constant',
      rvalue: 'the value',
      annotation: 'the annotation',
      other: 'what is',
    };
    return `of ${of[from.kind]}${line(span)}`;
  }
}

/** A placeholder's loan: what the caller may have lent. */
function placeholderWords({ facts, origins }: Emission, loan: number): string | undefined {
  const { rows, count } = facts.table('placeholder');
  for (let at = 0; at < count * 2; at += 2) {
    if (rows[at + 1] === loan)
      return `what the caller lent for ${origins.get(rows[at] as Origin)?.name ?? facts.atoms.name(rows[at])}`;
  }
  return undefined;
}

function accessVerb(kind: AccessKind): string {
  switch (kind.kind) {
    case 'copy':
      return 'reads';
    case 'borrow':
      return 'borrows';
    case 'mutable-borrow':
      return kind.reservation ? 'reserves' : 'mutably borrows';
    case 'activation':
      return 'activates the borrow of';
    case 'assign':
    case 'assign-part':
      return 'assigns';
    case 'assign-through':
      return 'assigns through';
    case 'move':
      return 'moves';
    case 'drop':
      return 'drops';
    case 'storage-dead':
      return 'ends';
    case 'exit':
      return 'leaves';
    case 'fake-read':
      return 'looks at';
  }
}
