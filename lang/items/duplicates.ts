/** Names that a module gets twice (E0428, E0252, E0254, E0255, E0259, E0260; rustc_resolve, `report_conflict`). */
import type { Diagnostic, DiagnosticCode } from '../diagnostic.js';
import { error } from '../diagnostic.js';
import type { Span } from '../source.js';
import type * as ast from '../syntax/ast.js';
import type { DefId } from '../types/program.js';
import type { Import, Module, Namespace, Table } from './table.js';

/** One of several things that want a name. */
interface Claim {
  readonly span: Span;
  readonly made?: Import;
}

const spaces = ['types', 'values', 'macros'] as const;

/** To be asked for when all imports are resolved: an import claims its name in those namespaces in which it leads somewhere. */
export function duplicateImports(table: Table): Diagnostic[] {
  const modules = new Set(table.imports.map(({ module }) => module));
  return [...modules].flatMap((module) => inModule(table, module));
}

/** E0428: an item of a module, enum or trait has a name that another has. */
export function duplicateItem(
  table: Table,
  into: Module,
  space: Namespace,
  ident: ast.Ident,
  first: DefId,
  second: DefId,
): Diagnostic[] {
  // A tuple struct named twice clashes in both namespaces; one error is enough.
  const kind = table.defs[second].kind;
  if (kind === 'ctor') return [];
  const what = space === 'types' ? 'type' : space === 'values' ? 'value' : 'macro';
  const previous = table.defs[first];
  const diagnostic = error(
    'E0428',
    headSpan(table.defs[second]),
    `the name \`${ident.name}\` is defined multiple times`,
    `\`${ident.name}\` redefined here`,
  );
  const place = into.kind === 'enum' ? 'enum' : into.kind === 'block' ? 'block' : 'module';
  return [
    {
      ...diagnostic,
      labels: [
        ...diagnostic.labels,
        {
          span: headSpan(previous),
          text: `previous definition of the ${what} \`${ident.name}\` here`,
          primary: false,
        },
      ],
      children: [
        {
          level: 'note',
          message: `\`${ident.name}\` must be defined only once in the ${what} namespace of this ${place}`,
          labels: [],
        },
      ],
    },
  ];
}

function inModule(table: Table, module: Module): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const [name, imports] of module.imports) {
    let told: Span | undefined;
    for (const space of spaces) {
      const claims = imports
        .filter(({ found }) => found[space] && found[space].kind !== 'error')
        .map((made): Claim => ({ span: made.span, made }));
      const item = itemClaim(table, module, space, name);
      const holder = item ?? claims.shift();
      if (!holder) continue;
      for (const claim of claims) {
        const [first, second] = isBefore(claim, holder) ? [claim, holder] : [holder, claim];
        if (told && told.lo === second.span.lo && told.file === second.span.file) continue;
        told = second.span;
        diagnostics.push(conflict(name, space, module, first, second));
      }
    }
  }
  return diagnostics;
}

function itemClaim(table: Table, module: Module, space: Namespace, name: string): Claim | undefined {
  const item = module[space].get(name);
  // A macro's name is one that modules know if it is exported.
  if (!item || (space === 'macros' && item.within)) return undefined;
  const { span, nameSpan } = table.defs[item.def];
  return { span: { file: span.file, lo: span.lo, hi: Math.max(nameSpan.hi, span.lo) } };
}

function isBefore(a: Claim, b: Claim): boolean {
  return a.span.file === b.span.file && a.span.lo < b.span.lo;
}

function conflict(name: string, space: Namespace, module: Module, first: Claim, second: Claim): Diagnostic {
  const what = space === 'types' ? 'type' : space === 'values' ? 'value' : 'macro';
  const does = second.made ? 'reimported' : 'redefined';
  const message = `the name \`${name}\` is defined multiple times`;
  const diagnostic = error(codeOf(first, second), second.span, message, `\`${name}\` ${does} here`);
  const text = `previous ${first.made ? 'import' : 'definition'} of the ${what} \`${name}\` here`;
  const place = module.kind === 'block' ? 'block' : 'module';
  const note = `\`${name}\` must be defined only once in the ${what} namespace of this ${place}`;
  return {
    ...diagnostic,
    labels: [...diagnostic.labels, { span: first.span, text, primary: false }],
    children: [{ level: 'note', message: note, labels: [] }],
  };
}

function codeOf(first: Claim, second: Claim): DiagnosticCode {
  const crates = [first, second].filter(({ made }) => made?.externCrate).length;
  const imports = [first, second].filter(({ made }) => made).length;
  if (crates === 2) return 'E0259';
  if (crates === 1) return imports === 2 ? 'E0254' : 'E0260';
  return imports === 2 ? 'E0252' : 'E0255';
}

/** Where rustc points for an item: up to the end of its name. */
function headSpan(def: { span: { file: number; lo: number; hi: number }; nameSpan: { hi: number } }) {
  return { file: def.span.file, lo: def.span.lo, hi: def.nameSpan.hi };
}
