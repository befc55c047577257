/** What attributes say: their values, derives, features. */
import type { Diagnostic } from '../diagnostic.js';
import { error, unsupported } from '../diagnostic.js';
import type { Attribute } from '../syntax/ast.js';
import { featureKind } from './features.js';
import { splitTop, stripParentheses } from '../syntax/cfg.js';

/** The tokens of the first attribute of that path, without outer parentheses; undefined if there is none. */
export function attribute(attrs: readonly Attribute[], path: string): string | undefined {
  const found = attrs.find((attr) => attr.path === path);
  return found && stripParentheses(found.tokens);
}

/** `#[name = "value"]`. */
export function attributeValue(attrs: readonly Attribute[], path: string): string | undefined {
  const found = attrs.find((attr) => attr.path === path);
  return found && /=\s*"([^"]*)"/.exec(found.tokens)?.[1];
}

/** The names in `#[derive(A, b::C)]` attributes with their places. */
export function derives(attrs: readonly Attribute[]): { readonly name: string; readonly attr: Attribute }[] {
  if (!attrs.length) return [];
  return attrs
    .filter((attr) => attr.path === 'derive')
    .flatMap((attr) =>
      splitTop(stripParentheses(attr.tokens))
        .filter((name) => name !== '')
        .map((name) => ({ name: name.replace(/\s+/g, ''), attr })),
    );
}

/** Refusals of `#![feature(…)]` that may change what the program means. */
export function featureDiagnostics(attrs: readonly Attribute[]): Diagnostic[] {
  return attrs
    .filter((attr) => attr.path === 'feature')
    .flatMap((attr) =>
      splitTop(stripParentheses(attr.tokens))
        .filter((name) => name !== '' && featureKind(name) !== 'harmless')
        .map((name) =>
          featureKind(name) === 'removed'
            ? error('E0557', attr.span, 'feature has been removed', 'feature has been removed')
            : unsupported(attr.span, `the nightly feature \`${name}\``),
        ),
    );
}
