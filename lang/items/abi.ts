/** Calling conventions: what stands behind `extern`, and which names rustc knows. */
import type { FnQualifiers } from '../syntax/ast.js';

/** Of a function or a function pointer; absent for Rust's own convention. `extern` alone means `extern "C"`. */
export function abiOf({ extern }: FnQualifiers): string | undefined {
  if (extern === undefined || extern === 'Rust') return undefined;
  return extern === '' ? 'C' : extern;
}

/** For a signature: `{ abi }` where it is not Rust's own. */
export function abiPart(qualifiers: FnQualifiers): { readonly abi?: string } {
  const abi = abiOf(qualifiers);
  return abi === undefined ? {} : { abi };
}
