/** The declared types: what each comes down to, and which values of one are values of another. */

import type { BaseType, ProgramAst, TypeDecl } from './ast.js';
import { nearestName, type ErrorSink } from './errors.js';
import type { ValueType, ValueTypes } from './values.js';

const primitive = ['symbol', 'number', 'unsigned', 'float'] as const;
type Primitive = (typeof primitive)[number];

export function isPrimitive(name: string): name is Primitive {
  return (primitive as readonly string[]).includes(name);
}

export interface BranchPlace {
  /** The algebraic data type that the branch is of. */
  readonly type: string;
  readonly tag: number;
}

/** The declared types, as a graph from each type to its direct supertypes. */
export class TypeTable {
  private readonly parents = new Map<string, Set<string>>(primitive.map((name) => [name, new Set<string>()]));
  /** What the values of a type are made of: a primitive type, or a record or algebraic data type. */
  private readonly roots = new Map<string, string>(primitive.map((name) => [name, name]));
  private readonly declared: ReadonlyMap<string, TypeDecl>;
  readonly branches = new Map<string, BranchPlace>();

  constructor(ast: ProgramAst, sink: ErrorSink) {
    this.declared = new Map(ast.types.map((type) => [type.name, type]));
    for (const type of ast.types) {
      const source = ast.sources[type.source];
      if (this.parents.has(type.name)) {
        sink.report(source, type.at, `the type \`${type.name}\` is declared twice`);
        continue;
      }
      this.parents.set(type.name, new Set());
    }
    for (const type of ast.types) this.addParents(type, ast, sink);
    for (const type of ast.types) this.findRoot(type, ast, sink);
    for (const type of ast.types) this.addBranches(type, ast, sink);
  }

  private addParents(type: TypeDecl, ast: ProgramAst, sink: ErrorSink): void {
    const source = ast.sources[type.source];
    for (const other of type.of) {
      if (!this.parents.has(other)) {
        sink.report(source, type.at, unknownType(other), this.hint(other));
      } else if (type.form === 'subtype' || isPrimitive(other) || type.of.length === 1) {
        // A union with a base type in it is that base type for all that can be told here.
        this.parents.get(type.name)!.add(other);
        if (type.form === 'union' && type.of.length === 1 && !isPrimitive(other)) {
          this.parents.get(other)!.add(type.name);
        }
      } else {
        this.parents.get(other)!.add(type.name);
      }
    }
    for (const field of [...type.fields, ...type.branches.flatMap(({ fields }) => fields)]) {
      if (this.parents.has(field.type)) continue;
      const where = ` (field \`${field.name}\` of \`${type.name}\`)`;
      sink.report(source, type.at, unknownType(field.type) + where, this.hint(field.type));
    }
  }

  private findRoot(type: TypeDecl, ast: ProgramAst, sink: ErrorSink): void {
    const found = new Set<string>();
    const seen = new Set<string>([type.name]);
    const work = [type.name];
    while (work.length > 0) {
      const name = work.pop()!;
      const decl = this.declared.get(name);
      if (decl === undefined ? isPrimitive(name) : decl.form === 'record' || decl.form === 'adt')
        found.add(name);
      for (const next of decl?.of ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        work.push(next);
      }
    }
    if (found.size === 1) this.roots.set(type.name, [...found][0]);
    else if (type.of.every((other) => this.parents.has(other))) {
      const problem = found.size === 0 ? 'comes down to no base type' : `mixes ${mixture([...found])}`;
      sink.report(ast.sources[type.source], type.at, `the type \`${type.name}\` ${problem}`);
    }
  }

  private addBranches(type: TypeDecl, ast: ProgramAst, sink: ErrorSink): void {
    sortedBranches(type).forEach(({ name }, tag) => {
      const before = this.branches.get(name);
      if (before !== undefined) {
        const message = `the branch \`${name}\` is of \`${before.type}\` already`;
        sink.report(ast.sources[type.source], type.at, message);
      }
      this.branches.set(name, { type: type.name, tag });
    });
  }

  has(name: string): boolean {
    return this.parents.has(name);
  }

  /** What the values of a type are made of. */
  root(name: string): string {
    return this.roots.get(name) ?? 'symbol';
  }

  base(name: string): BaseType {
    const root = this.root(name);
    if (isPrimitive(root)) return root;
    return this.declared.get(root)!.form === 'adt' ? 'adt' : 'record';
  }

  /** The types of the fields of a record type. */
  fields(record: string): readonly string[] {
    return this.declared.get(record)!.fields.map(({ type }) => type);
  }

  /** The types of the fields of a branch. */
  branchFields({ type, tag }: BranchPlace): readonly string[] {
    return sortedBranches(this.declared.get(type)!)[tag].fields.map((field) => field.type);
  }

  hint(name: string): string | undefined {
    const near = nearestName(name, this.parents.keys());
    return near === undefined ? undefined : `did you mean \`${near}\`?`;
  }

  /** Whether every value of `type` is one of `of`. */
  isSubtype(type: string, of: string): boolean {
    const seen = new Set<string>();
    const work = [type];
    while (work.length > 0) {
      const name = work.pop()!;
      if (name === of) return true;
      if (seen.has(name)) continue;
      seen.add(name);
      work.push(...(this.parents.get(name) ?? []));
    }
    return this.root(type) === of;
  }

  /** Whether some type has values of both. */
  overlap(a: string, b: string): boolean {
    if (this.isSubtype(a, b) || this.isSubtype(b, a)) return true;
    return [...this.declared.keys()].some((name) => this.isSubtype(name, a) && this.isSubtype(name, b));
  }

  /** Records and algebraic data types, for reading and writing values. */
  values(): ValueTypes {
    const types: Record<string, ValueType> = {};
    for (const [name, decl] of this.declared) {
      if (decl.form === 'record') {
        types[name] = { kind: 'record', fields: decl.fields.map(({ type }) => this.root(type)) };
      } else if (decl.form === 'adt') {
        const branches = sortedBranches(decl).map((branch) => ({
          name: branch.name,
          fields: branch.fields.map(({ type }) => this.root(type)),
        }));
        types[name] = { kind: 'adt', branches, plain: this.isPlain(name) };
      }
    }
    return types;
  }

  /** Whether no branch of an algebraic data type has fields. */
  isPlain(adt: string): boolean {
    return this.declared.get(adt)!.branches.every(({ fields }) => fields.length === 0);
  }
}

/** Branches are numbered in the order of their names. */
function sortedBranches(type: TypeDecl): TypeDecl['branches'] {
  return [...type.branches].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function mixture(names: readonly string[]): string {
  const shown = names.map((name) => (isPrimitive(name) ? `${name}s` : `\`${name}\``));
  shown.sort().reverse();
  return `${shown.slice(0, -1).join(', ')} and ${shown[shown.length - 1]}`;
}

export function unknownType(name: string): string {
  return `there is no type \`${name}\``;
}
