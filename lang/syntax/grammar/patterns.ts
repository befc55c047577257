/** Patterns. `Pattern` may have alternatives at its top, `PatternOne` (of `let`, parameters and closures) may not. */
export const PATTERNS = String.raw`
  Pattern = pipe? PatternOne (pipe PatternOne)*
  PatternOne
    = &#("r" | "m" | "b" | "_") WordPattern
    | &#("a".."z" | "A".."Z" | "_" | ":" | ${'"\\u{80}".."\\u{ffff}"'}) PathPattern
    | &#("&") RefPattern
    | &#("(") TuplePattern
    | &#("[") SlicePattern
    | &#(".") (HalfRangePattern | RestPattern)
    | &#("<") QPathPattern
    | &#("c") ConstBlockPattern
    | "" LiteralPattern
  WordPattern = BindingPattern | BoxPattern | WildPattern
  WildPattern = underscore
  BindingPattern = (ref mut? | mut "") ident SubPattern?
  SubPattern = "@" PatternOne
  BoxPattern = box PatternOne
  PathPattern = PathInPattern PatternRest?
  PatternRest
    = &#("(") PatternFields
    | &#("{") PatternStruct
    | &#("@") SubPattern
    | &#(".") RangeEnd
    | &#("!") PatternMacro
  QPathPattern = QSelf PathMore+ PatternRest?
  PathInPattern = "::"? pathIdent (&"::" PathMore)*
  PatternFields = "(" (Pattern ("," | &")"))* ")"
  PatternStruct = "{" (FieldPattern ("," | &"}"))* FieldRest? "}"
  FieldRest = Attr* ".."
  FieldPattern = Attr* (NamedFieldPattern | ShorthandPattern)
  NamedFieldPattern = fieldName colon Pattern
  ShorthandPattern = box? ref? mut? ident
  fieldName (field name) = ident | digits
  PatternMacro = bang tree
  RefPattern = "&" mut? PatternOne
  TuplePattern = "(" (Pattern ("," | &")"))* ")"
  SlicePattern = "[" (Pattern ("," | &"]"))* "]"
  RestPattern = ".."
  HalfRangePattern = rangeOperator RangeBound
  RangeEnd = rangeOperator RangeBound?
  RangeBound = PatternLiteral | QPathBound | PathInPattern | ConstBlockPattern
  QPathBound = QSelf PathMore+
  PatternLiteral = "-"? literal
  LiteralPattern = PatternLiteral RangeEnd?
  ConstBlockPattern = const Block
  rangeOperator = "..." | "..=" | ".."
`;
