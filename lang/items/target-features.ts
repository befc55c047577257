/**
 * `#[target_feature(enable = "…")]` (RFC 2396): who calls such a function must have its features by such an attribute, or be
 * `unsafe`; that all programs for the target have them does not count.
 */
import type { Attribute } from '../syntax/ast.js';

/** What each feature brings with it (rustc_target, `X86_FEATURES`). */
const IMPLIED: Readonly<Record<string, string>> = {
  aes: 'sse2',
  avx: 'sse4.2',
  avx2: 'avx',
  avx512f: 'avx2 fma f16c',
  avx512bw: 'avx512f',
  avx512cd: 'avx512f',
  avx512dq: 'avx512f',
  avx512vl: 'avx512f',
  avx512vbmi: 'avx512bw',
  avx512vnni: 'avx512f',
  f16c: 'avx',
  fma: 'avx',
  gfni: 'sse2',
  pclmulqdq: 'sse2',
  sha: 'sse2',
  sse2: 'sse',
  sse3: 'sse2',
  'sse4.1': 'ssse3',
  'sse4.2': 'sse4.1',
  sse4a: 'sse3',
  ssse3: 'sse3',
  vaes: 'avx2 aes',
  vpclmulqdq: 'avx pclmulqdq',
};

/** The features that attributes enable, with what they imply; undefined where none does. */
export function enabledFeatures(attrs: readonly Attribute[]): ReadonlySet<string> | undefined {
  const written = attrs.filter((attr) => attr.path === 'target_feature');
  if (!written.length) return undefined;
  const features = new Set<string>();
  const add = (name: string): void => {
    if (features.has(name)) return;
    features.add(name);
    for (const implied of IMPLIED[name]?.split(' ') ?? []) add(implied);
  };
  for (const { tokens } of written)
    for (const [, names] of tokens.matchAll(/enable\s*=\s*"([^"]*)"/g))
      for (const name of names.split(',')) add(name.trim());
  return features;
}
