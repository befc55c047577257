/**
 * Words, literals, comments and token trees.
 *
 * Ohm evaluates a grammar expression by expression, so this is written for few evaluations: character ranges stand
 * inline where an application of a rule per character would be memoized, and what is most frequent comes first.
 * Malformed literals, unterminated ones and wrong characters were reported by the scanner before Ohm sees the text.
 */

/** All characters but ASCII and the three non-ASCII blocks that hold Rust's white space. */
const NON_ASCII = String.raw`"\u{80}".."\u{84}" | "\u{86}".."\u{200d}" | "\u{2010}".."\u{2027}" | "\u{202a}".."\u{ffff}"`;
const IDENT_START = `"a".."z" | "A".."Z" | "_" | ${NON_ASCII}`;
const IDENT_PART = `"a".."z" | "_" | "A".."Z" | "0".."9" | ${NON_ASCII}`;

/** Raw strings are spelt out up to this many hashes: a PEG cannot count. */
const MOST_HASHES = 8;

function rawStrings(): string {
  const forms: string[] = [];
  for (let n = MOST_HASHES; n >= 0; n--) {
    const end = `"\\"${'#'.repeat(n)}"`;
    forms.push(`"${'#'.repeat(n)}\\"" (~${end} "\\u{0}".."\\u{ffff}")* ${end}`);
  }
  return forms.join('\n    | ');
}

export const TOKENS = String.raw`
  /* Overriding spaces itself, not only space, spares one application at every token. */
  spaces := ((" " | "\t".."\r")+ "" | "/" commentRest
    | &("\u{85}".."\u{2029}") ("\u{85}" | "\u{200e}".."\u{200f}" | "\u{2028}".."\u{2029}"))*
  commentRest = "/" ("\u{b}".."\u{ffff}" | "\u{0}".."\t")* | "*" blockCommentRest
  blockCommentRest = ("\u{30}".."\u{ffff}" | "\u{0}".."\u{29}" | "\u{2b}".."\u{2e}" | blockComment | ~"*/" ("*" | "/"))* "*/"

  blockComment = "/*" blockCommentRest
  identPart = ${IDENT_PART}
  word = (${IDENT_START}) (${IDENT_PART})*

  /* Every word that is no keyword, and the four keywords that start paths. */
  pathIdent (identifier) = ("r#" (${IDENT_START}) | ~keyword "" (${IDENT_START})) (${IDENT_PART})* ~("\"" | "'" | "#" ("\"" | "#"))
  ident (identifier) = ~pathKeyword pathIdent
  pathKeyword = &("s" | "S" | "c") ("self" | "Self" | "super" | "crate") ~identPart

  /* The strict and the reserved keywords; async and try only where they cannot be 2015's identifiers. */
  keyword = &("_".."z") (
      &("a".."c") ("asyn" asyncWord | "a" ("s" | "bstract") | "b" ("reak" | "ecome" | "ox") | "c" ("onst" | "ontinue"))
    | &("d".."f") ("d" "o" | "e" ("lse" | "num" | "xtern") | "f" ("alse" | "n" | "or" | "inal"))
    | &("i".."m") ("i" ("f" | "mpl" | "n") | "l" ("et" | "oop") | "m" ("atch" | "od" | "ove" | "ut" | "acro"))
    | &("o".."s") ("o" "verride" | "p" ("ub" | "riv") | "r" ("ef" | "eturn") | "s" ("tatic" | "truct"))
    | &("t".."z") ("tr" tryWord | "t" ("rait" | "rue" | "ypeof" | "ype") | "u" ("nsafe" | "se" | "nsized")
      | "v" "irtual" | "w" ("here" | "hile") | "y" "ield")
    | "" ("_" "")
    ) ~identPart
  asyncWord = "c" ~identPart &(spaces ("{" | "|" | "move" | "fn" | "unsafe" | "extern"))
  tryWord = "y" ~identPart &(spaces "{")

  as = "as" ~identPart
  async = "async" ~identPart
  auto = "auto" ~identPart
  await = "await" ~identPart
  become = "become" ~identPart
  box = "box" ~identPart
  break = "break" ~identPart
  const = "const" ~identPart
  continue = "continue" ~identPart
  crate = "crate" ~identPart
  default = "default" ~identPart
  dyn = "dyn" ~identPart ~(spaces "::")
  else = "else" ~identPart
  enum = "enum" ~identPart
  extern = "extern" ~identPart
  fn = "fn" ~identPart
  for = "for" ~identPart
  if = "if" ~identPart
  impl = "impl" ~identPart
  in = "in" ~identPart
  let = "let" ~identPart
  loop = "loop" ~identPart
  macro = "macro" ~identPart
  macroRules = "macro_rules" ~identPart
  match = "match" ~identPart
  mod = "mod" ~identPart
  move = "move" ~identPart
  mut = "mut" ~identPart
  pub = "pub" ~identPart
  raw = "raw" ~identPart
  ref = "ref" ~identPart
  return = "return" ~identPart
  safe = "safe" ~identPart
  self = "self" ~identPart
  static = "static" ~identPart
  struct = "struct" ~identPart
  super = "super" ~identPart
  trait = "trait" ~identPart
  try = "try" ~identPart
  type = "type" ~identPart
  underscore = "_" ~identPart
  union = "union" ~identPart
  unsafe = "unsafe" ~identPart
  use = "use" ~identPart
  where = "where" ~identPart
  while = "while" ~identPart
  yield = "yield" ~identPart

  dot = "." ~"."
  bang = "!" ~"="
  colon = ":" ~":"
  equals = "=" ~("=" | ">")
  pipe = "|" ~"|"

  lifetime (lifetime) = "'" "r#"? word ~"'"

  literal (literal) = &("0".."9") number | &"\"" string | &"'" char | &("b" | "c" | "r") prefixedString | "" boolean
  boolean = ("true" | "false") ~identPart
  number = &("0x" | "0o" | "0b") prefixedNumber | "" decimalNumber
  prefixedNumber = "0" ("x" | "o" | "b") (${IDENT_PART})*
  decimalNumber = "0".."9" ("0".."9" | "_")* (&"." fraction)? (&("e" | "E") exponent)? (${IDENT_PART})*
  digits = "0".."9" ("0".."9" | "_")*
  fraction = "." (digits | ~("." | word) "")
  exponent = ("e" | "E") ("+" | "-" | "_")* "0".."9" ("0".."9" | "_")*
  string = "\"" ("#".."[" | "]".."\u{ffff}" | "\u{0}".."!" | escape)* "\"" suffix?
  escape = "\\" "\u{0}".."\u{ffff}"
  char = "'" (escape (~"'" "\u{0}".."\u{ffff}")* | ~("'" | "\\") "\u{0}".."\u{ffff}" "\u{dc00}".."\u{dfff}"?) "'" suffix?
  suffix = word
  prefixedString = ("b" | "c") string | "b" char | ("br" | "cr" | "r") rawString
  rawString = rawBody suffix?
  rawBody
    = ${rawStrings()}

  comment = "/" commentRest
  tree = "(" treeToken* ")" | "[" treeToken* "]" | "{" treeToken* "}"
  treeToken = "," | ";" | "!" | "\u{23}".."\u{26}" | "*".."." | "0".."?" | "@" | "\\" | "^" | "\u{60}" | "|" | "~"
    | prefixedString | word | comment | " " | "\n" | "\t".."\r" | tree | string | char | lifetime | "/" | "'"
`;
