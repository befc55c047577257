/** `main`: E0131, E0277, E0580, E0646, E0752. */
import { error } from '../../diagnostic.js';
import { isCertain } from '../../infer/report.js';
import { InferTable } from '../../infer/table.js';
import type * as ast from '../../syntax/ast.js';
import { cfgActive } from '../../syntax/cfg.js';
import { evaluate, paramEnv } from '../../traits/index.js';
import { anyTy, isBroken } from '../../types/fold.js';
import { printTy } from '../../types/print.js';
import type { DefId } from '../../types/program.js';
import { typeArg } from '../../types/ty.js';
import type { ProgramItems } from '../program.js';

/** The function that a program begins with: that there is one (E0601), and what it looks like. */
export function checkMain(items: ProgramItems, crate: ast.Crate, binary: boolean): void {
  const root = items.table.crates.find((one) => !one.library)!.root;
  const main = items.names.inModule(root, 'values', 'main');
  // In a library it is a function like others.
  if (crate.attrs.some((attr) => attr.path === 'crate_type' || attr.path === 'no_main')) return;
  if (main?.kind === 'def' && items.def(main.def).kind === 'fn' && !items.isLibrary(main.def))
    checkHead(items, main.def);
  if (main || !binary || !cfgActive(crate.attrs)) return;
  const { file, hi } = crate.items.at(-1)?.span ?? crate.span;
  const name = items.sources?.files[file]?.name ?? 'main.rs';
  const message = `\`main\` function not found in crate \`${crateName(name)}\``;
  const diagnostic = error(
    'E0601',
    { file, lo: hi, hi },
    message,
    `consider adding a \`main\` function to \`${name}\``,
  );
  items.report(root.def, 1, diagnostic, false);
}

function checkHead(items: ProgramItems, def: DefId): void {
  const { ast: written, sig, qualifiers } = items.fn(def);
  if (!written) return;
  const tell = (code: `E${string}`, at: ast.FnSig['span'], message: string): void =>
    items.report(def, 1, error(code, at, message, message), false);
  if (qualifiers.async) return tell('E0752', written.span, '`main` function is not allowed to be `async`');
  if (sig.inputs.length || sig.abi !== undefined || sig.unsafe)
    return tell('E0580', written.span, '`main` function has wrong type');
  const { params, where } = written.generics;
  if (params.length)
    return tell('E0131', written.ident.span, '`main` function is not allowed to have generic parameters');
  if (where.length)
    return tell('E0646', written.span, '`main` function is not allowed to have a `where` clause');
  const trait = items.lang('termination');
  const unclear =
    isBroken(sig.output) || anyTy(sig.output, (ty) => ty.kind === 'error' || ty.kind === 'opaque');
  if (trait === undefined || !written.output || unclear || !isCertain(items, trait, sig.output)) return;
  const cx = { program: items, env: paramEnv(items, def), table: new InferTable() };
  if (evaluate(cx, { kind: 'trait', ref: { trait, args: [typeArg(sig.output)] } }) === 'no')
    tell('E0277', written.output.span, `\`main\` has invalid return type \`${printTy(items, sig.output)}\``);
}

function crateName(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.rs$/, '').replace(/[^A-Za-z0-9_]/g, '_');
}
