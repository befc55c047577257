/** The grammar of one clause or directive. A program's text is cut into these beforehand (clauses.ts). */
export const grammarText = String.raw`
Datalog {
  Clause = NonemptyListOf<Atom, ","> Body? "."
  Body = ":-" Disjunction
  Disjunction = NonemptyListOf<Conjunction, ";">
  Conjunction = NonemptyListOf<Literal, ",">
  Literal
    = "!" Atom               -- not
    | Expr comparison Expr   -- compare
    | Atom                   -- atom
    | "(" Disjunction ")"    -- group

  Atom = identifier "(" ListOf<Expr, ","> ")"

  Expr = Unary (operator Unary)*
  Unary = "-"* Primary
  Primary
    = Aggregate
    | Call
    | number
    | string
    | wildcard
    | identifier    -- variable
    | "(" Expr ")"  -- group
  Aggregate = aggregateName Expr? ":" AggregateBody
  AggregateBody
    = "{" Disjunction "}"  -- braces
    | Atom                 -- atom
  Call = identifier "(" ListOf<Expr, ","> ")"

  Directive
    = ".decl" NonemptyListOf<identifier, ","> "(" ListOf<Column, ","> ")" identifier*  -- decl
    | ".type" identifier "<:" identifier                                               -- subtype
    | ".type" identifier "=" NonemptyListOf<identifier, "|">                           -- union
    | io NonemptyListOf<IoTarget, ",">                                                 -- io
    | ".include" string                                                                -- include
  Column = identifier ":" identifier
  IoTarget = identifier IoOptions?
  IoOptions = "(" ListOf<IoOption, ","> ")"
  IoOption = identifier "=" (string | number | identifier)

  comparison = "!=" | "<=" | ">=" | "=" | "<" | ">"
  operator = "+" | "-" | "*" | "/" | "%"
  aggregateName = ("count" | "sum" | "min" | "max") ~identifierRest
  io = (".input" | ".output" | ".printsize") ~identifierRest
  wildcard = "_" ~identifierRest
  identifier = ~wildcard identifierStart identifierRest*
  identifierStart = "a".."z" | "A".."Z" | "_" | "?"
  identifierRest = "a".."z" | "A".."Z" | "0".."9" | "_" | "?"
  number = numeral ~identifierRest
  numeral
    = "0x" hexDigit+     -- hexadecimal
    | "0b" ("0" | "1")+  -- binary
    | digit+             -- decimal
  string = "\"" (escape | ~("\"" | "\\" | "\n") any)* "\""
  escape = "\\" any

  space := " " | "\t".."\r" | "\u{FEFF}" | "\u{A0}" | comment
  comment
    = "//" (~"\n" any)*       -- line
    | "/*" (~"*/" any)* "*/"  -- block
}
`;
