/** Attributes, visibility and items, those of traits, impls and extern blocks included. */
export const ITEMS = String.raw`
  Attr = "#" attrTree
  InnerAttr = "#!" attrTree
  attrTree = spaces "[" treeToken* "]"
  Visibility = pub VisibilityScope?
  VisibilityScope = "(" (crate | self | super | VisibilityIn) ")"
  VisibilityIn = in TypePath

  File = InnerAttr*
  Item = (&"#" Attr)* Visibility? ItemKind
  ItemKind
    = &#("fn" | "const" | "async" | "unsafe" | "extern" | "safe" | "gen" | "default") FnItem
    | &#("s") StructItem
    | &#("e") EnumItem
    | &#("i" | "u" | "d") ImplItem
    | &#("t" | "u" | "a") TraitItem
    | &#("u") UseItem
    | &#("m" | "u") ModItem
    | &#("c" | "d") ConstItem
    | &#("s" | "u") StaticItem
    | &#("t" | "d") TypeItem
    | &#("u") UnionItem
    | &#("e") ExternCrate
    | &#("e" | "u") ExternBlock
    | &#("m") (MacroRules | MacroItem)
    | "" MacroCallItem

  FnQualifier = const | async | unsafe | safe | ExternAbi | default | gen
  gen = "gen" ~identPart
  ExternAbi = extern abi?
  abi = string | prefixedString
  FnItem = FnQualifier* fn ident GenericParams? "(" (FnParam ("," | &")"))* ")" FnReturn? WhereClause? (Block | ";")
  FnReturn = "->" Type
  FnParam = Attr* (SelfParam | Variadic | TypedParam | Type)
  TypedParam = PatternOne colon (Variadic | Type)
  SelfParam = (&#("&") SelfRef)? mut? self TypeAscription?
  SelfRef = "&" lifetime?

  StructItem = struct ident GenericParams? WhereClause? (NamedFields | TupleStruct | ";")
  TupleStruct = TupleFields WhereClause? ";"
  NamedFields = "{" (NamedField ("," | &"}"))* "}"
  NamedField = Attr* Visibility? ident colon Type FieldDefault?
  FieldDefault = equals Expr
  TupleFields = "(" (TupleField ("," | &")"))* ")"
  TupleField = Attr* Visibility? Type
  UnionItem = union ident GenericParams? WhereClause? NamedFields
  EnumItem = enum ident GenericParams? WhereClause? "{" (Variant ("," | &"}"))* "}"
  Variant = Attr* Visibility? ident (NamedFields | TupleFields)? Discriminant?
  Discriminant = equals Expr

  ImplItem = default? unsafe? impl GenericParams? const? bang? Type ImplFor? WhereClause? "{" InnerAttr* AssocItem* "}"
  ImplFor = for Type
  TraitItem = unsafe? auto? trait ident GenericParams? (TraitAlias | TraitBody)
  TraitAlias = equals Bounds? WhereClause? ";"
  TraitBody = ColonBounds? WhereClause? "{" InnerAttr* AssocItem* "}"
  AssocItem = (&"#" Attr)* Visibility? AssocKind
  AssocKind = FnItem | ConstItem | TypeItem | StaticItem | MacroCallItem

  ConstItem = default? const (underscore | ident) TypeAscription ConstValue? ";"
  ConstValue = equals Expr
  StaticItem = (unsafe | safe)? static mut? ident TypeAscription ConstValue? ";"
  TypeItem = default? type ident GenericParams? ColonBounds? WhereClause? TypeDefault? WhereClause? ";"
  ModItem = unsafe? mod ident (ModBody | ";")
  ModBody = "{" InnerAttr* Item* "}"
  UseItem = use UseTree ";"
  UseTree = UsePathTree | UseStart
  UsePathTree = UsePath (UseGlob | UseNested | UseRename)?
  UseStart = "::"? (UseStar | UseBraces)
  UsePath = "::"? pathIdent (doubleColon pathIdent)*
  doubleColon = "::" ~(spaces ("*" | "{"))
  UseGlob = "::" UseStar
  UseNested = "::" UseBraces
  UseStar = "*"
  UseBraces = "{" (UseTree ("," | &"}"))* "}"
  UseRename = as (underscore | ident)
  ExternCrate = extern crate pathIdent UseRename? ";"
  ExternBlock = unsafe? extern abi? "{" InnerAttr* AssocItem* "}"
  MacroRules = macroRules "!" ident tree ";"?
  MacroItem = macro ident tree tree?
  MacroCallItem = PathInPattern bang tree ";"?
`;
