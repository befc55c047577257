/** What can be asked: every relation with its columns and meaning, and of a derived one the rules. */
import type { RuleFiles } from '../compile-rules.js';
import { checkModels, type CheckModel } from '../check.js';
import { namesDeclarations } from '../export/names.js';
import { baseDeclarations, type TableDeclaration } from '../export/schema.js';
import { derivedDeclarations } from '../export/tables.js';
import { compileModel } from './model.js';

export interface RelationEntry extends TableDeclaration {
  /** The models that have the relation; of base relations and names all. */
  readonly models: readonly CheckModel[];
  readonly rules: readonly { readonly model: CheckModel; readonly name: string; readonly text: string }[];
}

/** All relations: base, derived (those of several models once, as the first of them says it), names. */
export function allRelations(files: RuleFiles, models: readonly CheckModel[] = checkModels): RelationEntry[] {
  const derived = new Map<string, RelationEntry>();
  for (const model of models) {
    const { model: compiled, errors } = compileModel(files, model);
    if (compiled === undefined) throw new Error(`the rules of ${model} are right: ${errors[0].message}`);
    for (const declaration of derivedDeclarations(compiled.program)) {
      const rules = compiled.ast.rules
        .filter((it) => it.head.relation === declaration.name)
        .map(({ name, text }) => ({ model, name, text }));
      const known = derived.get(declaration.name);
      derived.set(declaration.name, {
        ...(known ?? declaration),
        models: [...(known?.models ?? []), model],
        rules: [...(known?.rules ?? []), ...rules],
      });
    }
  }
  const given = (it: TableDeclaration): RelationEntry => ({ ...it, models, rules: [] });
  return [
    ...baseDeclarations.map(given),
    ...derived.values(),
    ...Object.values(namesDeclarations).map(given),
  ];
}

/** `loan_live_at(loan: Loan, point: Point)`. */
export function signatureOf({ name, columns }: Pick<TableDeclaration, 'name' | 'columns'>): string {
  return `${name}(${columns.map((it) => `${it.name}: ${it.type}`).join(', ')})`;
}
