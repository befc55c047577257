/** The bodies of a program or of a set of facts, each with its facts and what its atoms stand for. */
import type { Emission } from '../../facts/emitted.js';
import type { RelationName } from '../../facts/relations.js';
import type { Facts } from '../../facts/table.js';
import { isAtomName } from '../../facts/write.js';
import type { FrontEnd } from '../../lang/front-end.js';
import { lower, type Edition } from '../../lang/front-end.js';
import type { SourceMap } from '../../lang/source.js';
import type { DefId, Program } from '../../lang/types/program.js';
import { checkLowered, type Checked, type CheckModel, type Prepared } from '../check.js';
import { namesTables } from './names.js';
import type { MissingBody } from './manifest.js';
import type { Table } from './schema.js';

/** One body that can be asked. */
export interface Body {
  readonly key: string;
  readonly source: string;
  readonly facts: Facts;
  /** Of a body from source. */
  readonly emission?: Emission;
  readonly program?: Program;
  readonly sources?: SourceMap;
  /** Of a body from an export: what its tables of names say. */
  readonly names?: readonly Table[];
  /** Relations that the producer of a set of facts did not know. */
  readonly lacks: readonly RelationName[];
}

export interface ProgramBodies {
  readonly checked: Checked;
  readonly bodies: readonly Body[];
  readonly missing: readonly MissingBody[];
}

/** The bodies of a program. `prefix` comes before their names, to tell them from those of other programs. */
export function programBodies(
  name: string,
  text: string,
  prepared: Prepared,
  { model, edition, prefix }: { model: CheckModel; edition: Edition; prefix: string },
): ProgramBodies {
  const frontEnd = lower(name, text, prepared.libraryFor(text), edition);
  return bodiesOf(checkLowered(frontEnd, prepared.rules, model), name, prefix);
}

/** The bodies of a checked program; those without facts with the reason. */
export function bodiesOf(checked: Checked, name: string, prefix: string): ProgramBodies {
  const { frontEnd } = checked;
  const missing: MissingBody[] = [];
  const bodies: Body[] = [];
  const keys = new Set<string>();
  const promoted = new Set<object>();
  for (const body of checked.bodies) for (const it of body.emission?.body.promoted ?? []) promoted.add(it);
  for (const { def, emission, result, diagnostics } of checked.bodies) {
    // A promoted body is looked at by itself only where it may hold an error; it is no body of the program.
    if (emission && promoted.has(emission.body)) continue;
    const key = unusedKey(`${prefix}${bodyName(frontEnd, def)}`, keys);
    if (emission && result)
      bodies.push({
        key,
        source: name,
        facts: emission.facts,
        emission,
        program: frontEnd.program,
        sources: frontEnd.sources,
        lacks: [],
      });
    else {
      const reason = diagnostics.find((it) => it.level === 'error')?.message ?? 'it has no MIR';
      missing.push({ source: name, body: key, reason });
    }
  }
  const outside = frontEnd.diagnostics.find((it) => it.level === 'error');
  if (checked.bodies.length === 0 && outside) missing.push({ source: name, reason: outside.message });
  return { checked, bodies, missing };
}

/** `Stack-push`: a body's path with what every file system takes. */
function bodyName({ program }: Pick<FrontEnd, 'program'>, def: DefId): string {
  const path = program.path(def) || program.def(def).name || 'body';
  return path.replaceAll('::', '-').replace(/[^\p{L}\p{N}_{}#.+-]/gu, '_');
}

/** Two methods of one name in two impls differ by a number; so do names that differ in case only, which some disks don't tell apart. */
function unusedKey(wanted: string, used: Set<string>): string {
  let key = wanted;
  for (let n = 2; used.has(key.toLowerCase()); n++) key = `${wanted}#${n}`;
  used.add(key.toLowerCase());
  return key;
}

/** What the atoms of a body stand for; of a set of facts, what tables of an export say. */
export function namesOf({ emission, program, sources, names }: Body): readonly Table[] {
  return emission && program && sources ? namesTables({ emission, program, sources }) : (names ?? []);
}

/** Why the atoms of facts cannot be written in every format. */
export function unwritableAtom({ atoms }: Facts): string | undefined {
  const seen = new Map<string, boolean>();
  for (let atom = 0; atom < atoms.size; atom++) {
    const name = atoms.name(atom);
    const bare = atoms.isBare(atom);
    if ((seen.get(name) ?? bare) !== bare)
      return `\`${name}\` stands there with quotes and without, which are two different atoms`;
    if (bare && !isAtomName(name))
      return `\`${name}\` stands there without quotes, and with a quote or backslash in it`;
    seen.set(name, bare);
  }
  return undefined;
}
