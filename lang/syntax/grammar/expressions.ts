/**
 * Expressions, blocks and statements.
 *
 * Operators are one flat row of operands; precedence is the builder's business. The rules that a struct literal's
 * "{" concerns exist twice: the second time, named `…NoStruct`, for conditions, scrutinees and iterated expressions
 * (Rust Reference, "Expression precedence" and "Struct expressions").
 */
function expressions(variant: '' | 'NoStruct'): string {
  const noBlock = variant === '' ? '' : '~"{" ';
  const structBody = variant === '' ? '&#("!") MacroTail | &#("{") StructBody' : '&#("!") MacroTail';
  return String.raw`
  Expr${variant} = (Operand${variant} | RangePrefix${variant}) Tail${variant}*
  Tail${variant}
    = &#("*".."+" | "-" | "/" | "<".."?" | "|" | "%".."&" | "^" | "!") InfixTail${variant}
    | &#(".") RangeTail${variant}
    | &#("a") CastTail
  InfixTail${variant} = infix (Operand${variant} | RangePrefix${variant})
  RangeTail${variant} = rangeOperator (${noBlock}Operand${variant})?
  RangePrefix${variant} = rangeOperator (${noBlock}Operand${variant})?
  Operand${variant}
    = (
        &#("a".."z" | "A".."Z" | "_" | ":" | ${'"\\u{80}".."\\u{ffff}"'}) PathExpr${variant}
      | &#("0".."9" | "\"" | "'" | "b" | "c" | "r" | "t" | "f") literal
      | &#("(") ParenExpr
      | &#("[") (ArrayExpr | RepeatExpr)
      | &#("!" | "&" | "*" | "-") Prefixed${variant}
      | &#("|") Closure${variant}
      | &#("a".."z" | "{" | "'") BlockLike
      | &#("<") QPathExpr${variant}
      | &#("r") ReturnExpr${variant}
      | &#("b") BreakExpr${variant}
      | &#("c") ContinueExpr
      | &#("m" | "a" | "s" | "f") Closure${variant}
      | &#("a") AsyncBlock
      | &#("l") LetExpr
      | &#("_") UnderscoreExpr
      | &#("y" | "become") YieldExpr${variant}
      | &#("#") AttributedExpr${variant}
      ) Suffix*
  Prefixed${variant} = prefix+ Operand${variant}
  PathExpr${variant} = "::"? pathIdent (&"::" PathMore)* (&("!" | "{") PathRest${variant})?
  PathRest${variant} = ${structBody}
  QPathExpr${variant} = QSelf PathMore+${variant === '' ? ' StructBody?' : ''}
  Closure${variant} = ForLifetimes? static? async? move? "|" (ClosureParam ("," | &"|"))* "|" (ClosureBlock | Expr${variant})
  ReturnExpr${variant} = return Expr${variant}?
  YieldExpr${variant} = (yield | become) Expr${variant}?
  BreakExpr${variant} = break lifetime? (${noBlock}Expr${variant})?
  AttributedExpr${variant} = Attr+ Operand${variant}
`;
}

export const EXPRESSIONS = String.raw`
  infix (operator) = ("=" ("=" | ~">" "") | "+" "="? | "-" "="? | "*" "="? | "/" "="? | "%" "="? | "^" "="?
    | "&" ("&" | "=" | "") | "|" ("|" | "=" | "") | "<" ("<=" | "<" | "=" | "") | ">" (">=" | ">" | "=" | "") | "!" "=")
  prefix = ("-" | "!" | "*" | refPrefix) spaces
  refPrefix = "&" (spaces (mut | rawRef))?
  rawRef = raw spaces (const | mut)
${expressions('')}${expressions('NoStruct')}
  CastTail = as TypeNoBounds
  Suffix
    = &#(".") DotSuffix
    | &#("(") CallArgs
    | &#("[") IndexSuffix
    | "?" #("")
  DotSuffix = dot (&("a") AwaitSuffix | &("0".."9") TupleIndex | "" Member)
  AwaitSuffix = await
  TupleIndex = digits
  Member = ident (&"::" Turbofish)? (&"(" CallArgs)?
  Turbofish = "::" AngleArgs
  CallArgs = "(" (~")" Expr ("," | &")"))* ")"
  IndexSuffix = "[" Expr "]"
  PathMore = "::" (AngleArgs | pathIdent)
  ParenExpr = "(" (Expr ("," | &")"))* ")"
  ArrayExpr = "[" (Expr ("," | &"]"))* "]"
  RepeatExpr = "[" Expr ";" Expr "]"
  StructBody = "{" (FieldInit ("," | &"}"))* StructBase? "}"
  StructBase = ".." Expr?
  FieldInit = Attr* fieldName FieldValue?
  FieldValue = colon Expr
  UnderscoreExpr = underscore
  ContinueExpr = continue lifetime?
  LetExpr = let Pattern equals LetScrutinee
  LetScrutinee = OperandNoStruct (ScrutineeTail | CastTail)*
  ScrutineeTail = ~("&&" | "||" | equals) infix OperandNoStruct
  ClosureParam = Attr* PatternOne TypeAscription?
  TypeAscription = colon Type
  ClosureBlock = "->" TypeNoBounds Block

  MacroTail = bang (CallArgs | ArrayExpr | RepeatExpr | BraceArgs | tree)
  /* What matches! takes, matched by itself over the tokens of such a call. */
  MatchesArgs = Expr "," Pattern Guard? ("," Expr)* ","?
  AsmArgs = (AsmArg ("," | end))*
  AsmArg = AsmOptions | AsmClobbers | AsmOperand | Expr
  AsmOptions = asmOptions "(" (ident ("," | &")"))* ")"
  AsmClobbers = asmClobbers "(" (literal ("," | &")"))* ")"
  AsmOperand = AsmName? (AsmRegister | AsmConst | AsmSym | AsmLabel)
  AsmName = ident equals
  AsmRegister = asmWay "(" (ident | literal) ")" AsmValue AsmTo?
  AsmTo = "=>" AsmValue
  AsmValue = underscore | Expr
  AsmConst = const Expr
  AsmSym = asmSym Expr
  AsmLabel = asmLabel Block
  asmOptions = "options" ~identPart
  asmClobbers = "clobber_abi" ~identPart
  asmWay = ("inlateout" | "inout" | "in" | "lateout" | "out") ~identPart
  asmSym = "sym" ~identPart
  asmLabel = "label" ~identPart
  BraceArgs = "{" (Expr ("," | &"}"))* "}"

  BlockLike
    = &#("{") Block
    | &#("i") IfExpr
    | &#("m") MatchExpr
    | &#("l") LoopExpr
    | &#("w") WhileExpr
    | &#("f") ForExpr
    | &#("u") UnsafeBlock
    | &#("'") LabeledExpr
    | &#("c") ConstBlock
    | &#("t") TryBlock
  Block = "{" (~"}" Stmt)* "}"
  UnsafeBlock = unsafe Block
  ConstBlock = const Block
  TryBlock = try Block
  AsyncBlock = async move? Block
  LabeledExpr = lifetime colon (LoopExpr | WhileExpr | ForExpr | Block)
  IfExpr = if ExprNoStruct Block (else if ExprNoStruct Block)* (else Block)?
  MatchExpr = match ExprNoStruct "{" InnerAttr* Arm* "}"
  Arm = (&"#" Attr)* Pattern Guard? "=>" (BlockArm | ExprArm)
  Guard = if Expr
  BlockArm = BlockLike ~(dot | "?") ","?
  ExprArm = Expr ("," | &"}")
  LoopExpr = loop Block
  WhileExpr = while ExprNoStruct Block
  ForExpr = for Pattern in ExprNoStruct Block

  /* What a macro's matcher takes from the front of tokens; the rest is for what comes next in the matcher. */
  ExprPrefix = Expr rest
  TypePrefix = Type rest
  PatternPrefix = Pattern rest
  PatternOnePrefix = PatternOne rest
  PathPrefix = TypePath rest
  ItemPrefix = Item rest
  VisibilityPrefix = Visibility rest
  StmtPrefix = (LetPrefix | ItemStmtPrefix | Expr) rest
  LetPrefix = Attr* let PatternOne TypeAscription? LetInit?
  ItemStmtPrefix = &itemStart Item
  rest = ("\u{0}".."\u{ffff}")*

  Stmts = Stmt*
  Stmt
    = &#("l") LetStmt
    | &itemStart Item
    | &#("#") (AttributedStmt | InnerAttr)
    | &#("{" | "if" | "for" | "match" | "while" | "loop" | "unsafe" | "'" | "const" | "try") BlockStmt
    | &braceMacro MacroStmt
    | "" ExprStmt
    | &#(";") EmptyStmt
  EmptyStmt = ";"
  LetStmt = let PatternOne TypeAscription? LetInit? ";"
  LetInit = equals Expr LetElse?
  LetElse = else Block
  BlockStmt = BlockLike ~(dot | "?") ";"?
  MacroStmt = PathExpr ~(dot | "?") ";"?
  ExprStmt = Expr (";" | &"}" | end)
  AttributedStmt = Attr+ (LetStmt | BlockStmt | BraceMacroStmt | ExprStmt)
  BraceMacroStmt = &braceMacro MacroStmt
  braceMacro = pathIdent (spaces "::" spaces pathIdent)* spaces bang spaces "{"
  itemStart = "#" "["
    | &("a".."f") ("fn" | "const" | "enum" | "async" | "extern" | "auto" | "default") ~identPart
    | &("i".."p") ("impl" | "pub" | "mod" | "macro_rules" | "macro") ~identPart
    | &("s".."u") ("struct" | "static" | "use" | "type" | "trait" | "unsafe" | "union" | "safe") ~identPart
`;
