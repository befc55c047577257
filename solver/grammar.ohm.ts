/** The grammar of one clause or directive. A program's text is cut into these beforehand (clauses.ts). */
export const grammarText = String.raw`
Datalog {
  Clause
    = Atom "<=" Atom ":-" Disjunction "."     -- subsume
    | NonemptyListOf<Atom, ","> Body? "."     -- rule
  Body = ":-" Disjunction
  Disjunction = NonemptyListOf<Conjunction, ";">
  Conjunction = NonemptyListOf<Literal, ",">
  Literal = "!"* Positive
  Positive
    = truth
    | constraintName "(" Expr "," Expr ")"  -- constraint
    | Expr comparison Expr                  -- compare
    | Atom                                  -- atom
    | "(" Disjunction ")"                   -- group

  Atom = qualifiedName "(" ListOf<Expr, ","> ")"

  Expr = Unary (operator Unary)*
  Unary = prefix* Power
  Power = Primary ("^" Unary)?
  Primary
    = Aggregate
    | "as" ~identifierRest "(" Expr "," qualifiedName ")"  -- cast
    | Call
    | "@" identifier "(" ListOf<Expr, ","> ")"             -- functor
    | number
    | string
    | wildcard
    | nil
    | identifier                                           -- variable
    | "$" qualifiedName BranchArguments?                   -- branch
    | "$"                                                  -- counter
    | "[" ListOf<Expr, ","> "]"                            -- record
    | "(" Expr ")"                                         -- group
  BranchArguments = "(" ListOf<Expr, ","> ")"
  Aggregate = aggregateName Expr? ":" AggregateBody
  AggregateBody
    = "{" Disjunction "}"  -- braces
    | Atom                 -- atom
  Call = identifier "(" ListOf<Expr, ","> ")"

  Directive
    = ".decl" identifier "=" "debug_delta" "(" identifier ")" qualifier*                       -- delta
    | ".decl" NonemptyListOf<identifier, ","> "(" ListOf<Column, ","> ")" qualifier* Choices?  -- decl
    | ".type" qualifiedName "<:" qualifiedName                                                  -- subtype
    | ".type" qualifiedName "=" "[" ListOf<Column, ","> "]"                                     -- record
    | ".type" qualifiedName "=" NonemptyListOf<Branch, "|">                                     -- adt
    | ".type" qualifiedName "=" NonemptyListOf<qualifiedName, "|">                              -- union
    | (".number_type" | ".symbol_type" | ".type") qualifiedName                                 -- former
    | io NonemptyListOf<IoTarget, ",">                                                          -- io
    | ".include" string                                                                         -- include
    | ".init" identifier "=" ComponentType                                                      -- init
    | ".override" identifier                                                                    -- override
  Open = ".comp" ComponentType ((":" | ",") ComponentType)* "{"
  ComponentType = identifier TypeArguments?
  TypeArguments = "<" NonemptyListOf<qualifiedName, ","> ">"
  Column = identifier ":" qualifiedName "<>"?
  Branch = qualifiedName "{" ListOf<Column, ","> "}"
  Choices = "choice-domain" NonemptyListOf<Choice, ",">
  Choice
    = identifier                                  -- one
    | "(" NonemptyListOf<identifier, ","> ")"     -- several
  IoTarget = qualifiedName IoOptions?
  IoOptions = "(" ListOf<IoOption, ","> ")"
  IoOption = identifier "=" (string | number | identifier)

  comparison = "!=" | "<=" | ">=" | "=" | "<" | ">"
  operator = "+" | "-" | "*" | "/" | "%" | operatorName
  operatorName = ("band" | "bor" | "bxor" | "bshl" | "bshru" | "bshr" | "land" | "lor" | "lxor") ~identifierRest
  prefix = "-" | ("bnot" | "lnot") ~identifierRest
  truth = ("true" | "false") ~identifierRest
  constraintName = ("match" | "contains") ~identifierRest
  aggregateName = ("count" | "sum" | "min" | "max" | "mean") ~identifierRest
  io = (".input" | ".output" | ".printsize" | ".limitsize") ~identifierRest
  qualifier = ~"choice-domain" identifier
  wildcard = "_" ~identifierRest
  nil = "nil" ~identifierRest
  identifier = ~wildcard identifierStart identifierRest*
  qualifiedName = identifier ("." identifier)*
  identifierStart = "a".."z" | "A".."Z" | "_" | "?"
  identifierRest = "a".."z" | "A".."Z" | "0".."9" | "_" | "?"
  number = numeral ~identifierRest
  numeral
    = "0x" hexDigit+ "u"?                       -- hexadecimal
    | "0b" ("0" | "1")+ "u"?                    -- binary
    | digit+ "." digit+ "." digit+ "." digit+   -- address
    | digit+ "." digit+                         -- float
    | digit+ "u"?                               -- decimal
  string = "\"" (escape | ~("\"" | "\\" | "\n") any)* "\""
  escape = "\\" any

  space := " " | "\t".."\r" | "\u{FEFF}" | "\u{A0}" | comment
  comment
    = "//" (~"\n" any)*       -- line
    | "/*" (~"*/" any)* "*/"  -- block
}
`;
