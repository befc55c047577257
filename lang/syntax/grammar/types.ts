/**
 * Paths, generics, bounds and types.
 *
 * "x (‘,’ | &‘)’)" stands for an element of a list: it is followed by a comma or by what closes the list. That keeps
 * lists to one flat iteration. An element that needs a guard by its first character has that guard in front: "&#(…)".
 */
export const TYPES = String.raw`
  /* In types the arguments follow the name directly; a "<" after a name can only open arguments there. */
  TypePath = "::"? TypeSegment ("::" TypeSegment)*
  TypeSegment = pathIdent (&("<" | ":" | "(") SegmentArgs | ~("<" ~"=") #("") #(""))
  SegmentArgs = &("<") AngleArgs | &("(") FnArgs | "::" (AngleArgs | FnArgs)
  AngleArgs = "<" (GenericArg ("," | &">"))* ">"
  FnArgs = "(" (Type ("," | &")"))* ")" FnOutput?
  FnOutput = "->" TypeNoBounds

  GenericArg
    = &#("'") lifetime ~"+"
    | &#("0".."9" | "\"" | "'" | "-" | "{" | "t" | "f" | "const") ConstArg
    | "" TypeArg
  TypeArg = Type ArgRest?
  ArgRest = equals (Type | ConstArg) | colon Bounds
  ConstArg = literal | NegativeLiteral | Block | ConstBlock
  NegativeLiteral = "-" literal
  QSelf = "<" Type AsTrait? ">"
  AsTrait = as TypePath

  GenericParams = "<" (GenericParam ("," | &">"))* ">"
  GenericParam = Attr* (LifetimeParam | ConstParam | TypeParam)
  LifetimeParam = lifetime LifetimeBounds?
  LifetimeBounds = colon (lifetime ("+" | &("," | ">" | "{" | ";" | "=" | where | end)))*
  TypeParam = ident ColonBounds? TypeDefault?
  TypeDefault = equals Type
  ConstParam = const ident colon Type ConstDefault?
  ConstDefault = equals (ConstArg | Type)
  ColonBounds = colon Bounds?
  Bounds = Bound ("+" Bound)* "+"?
  Bound = lifetime | UseBound | ParenBound | TraitBound
  UseBound = use "<" ((lifetime | pathIdent) ("," | &">"))* ">"
  ParenBound = "(" TraitBound ")"
  TraitBound = (&#("for") ForLifetimes)? (&("?" | "!" | "~" | "c" | "a" | "[") BoundModifier)? (&("for") ForLifetimes)? TypePath
  BoundModifier = "?" | "!" | tildeConst | const | async | bracketConst
  tildeConst = "~" spaces const
  bracketConst = "[" spaces const spaces "]"
  ForLifetimes = for GenericParams

  WhereClause = where (WherePredicate ("," | &("{" | ";" | "=" | end)))*
  WherePredicate = LifetimePredicate | TypePredicate
  LifetimePredicate = lifetime LifetimeBounds
  TypePredicate = ForLifetimes? Type ColonBounds

  Type = TypeNoBounds ("+" Bound)* "+"?
  TypeNoBounds
    = &#("A".."Z") PathType
    | &#("a".."z") WordType
    | &#("&") RefType
    | &#("(") TupleType
    | &#("[") (SliceType | ArrayType)
    | &#("*") PointerType
    | &#("!") NeverType
    | &#("_") InferType
    | &#("<") QPathType
    | &#("_" | ":" | "\u{80}".."\u{ffff}") PathType
    | &#("'" | "?") BareType
  WordType
    = &#("fn" | "unsafe" | "extern" | "for") FnType
    | &#("dyn") DynType
    | &#("impl") ImplType
    | "" PathType
    | &#("for") BareType
  PathType = TypePath (&"!" TypeMacro)?
  TypeMacro = bang tree
  RefType = "&" lifetime? mut? TypeNoBounds
  PointerType = "*" (const | mut) TypeNoBounds
  TupleType = "(" (Type ("," | &")"))* ")"
  SliceType = "[" Type "]"
  ArrayType = "[" Type ";" Expr "]"
  NeverType = "!"
  InferType = underscore
  DynType = dyn Bound
  ImplType = impl Bound
  QPathType = QSelf ("::" TypeSegment)*
  FnType = ForLifetimes? FnQualifier* fn "(" (FnTypeParam ("," | &")"))* ")" FnOutput?
  FnTypeParam = Attr* (Variadic | NamedFnTypeParam | Type)
  NamedFnTypeParam = (underscore | FnTypeParamName) colon (Variadic | Type)
  FnTypeParamName = mut? ident
  Variadic = "..."
  BareType = Bound
`;
