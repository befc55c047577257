use std::borrow::Cow;
use std::collections::HashMap;
use std::iter::Peekable;
use std::str::Chars;

#[derive(Debug, Clone, PartialEq)]
pub enum Token<'s> {
    Number(f64),
    Word(&'s str),
    Text(Cow<'s, str>),
    Symbol(char),
}

pub struct Lexer<'s> {
    source: &'s str,
    chars: Peekable<Chars<'s>>,
    at: usize,
    errors: Vec<String>,
}

impl<'s> Lexer<'s> {
    pub fn new(source: &'s str) -> Lexer<'s> {
        Lexer { source, chars: source.chars().peekable(), at: 0, errors: Vec::new() }
    }

    fn bump(&mut self) -> Option<char> {
        let c = self.chars.next()?;
        self.at += c.len_utf8();
        Some(c)
    }

    fn take_while<F>(&mut self, mut test: F) -> &'s str
    where
        F: FnMut(char) -> bool,
    {
        let from = self.at;
        while let Some(c) = self.chars.peek() {
            if !test(*c) {
                break;
            }
            self.bump();
        }
        &self.source[from..self.at]
    }

    pub fn error(&mut self, message: &str) -> &String {
        self.errors.push(format!("{} at {}", message, self.at));
        self.errors.last().unwrap()
    }

    pub fn next_token(&mut self) -> Option<Token<'s>> {
        let _ = self.take_while(char::is_whitespace);
        let c = self.chars.peek()?;
        if c.is_ascii_digit() {
            let digits = self.take_while(|c| c.is_ascii_digit() || c == '.');
            match digits.parse::<f64>() {
                Ok(number) => Some(Token::Number(number)),
                Err(problem) => {
                    self.error(&problem.to_string());
                    None
                }
            }
        } else if c.is_alphabetic() {
            Some(Token::Word(self.take_while(char::is_alphanumeric)))
        } else if *c == '"' {
            self.bump();
            let raw = self.take_while(|c| c != '"');
            self.bump();
            let plain = raw.replace("\\n", "\n");
            Some(Token::Text(Cow::Borrowed(plain.as_str())))
        } else {
            self.bump();
            Some(Token::Symbol(*c))
        }
    }
}

#[derive(Debug)]
pub enum Expr {
    Number(f64),
    Name(String),
    Binary { op: char, left: Box<Expr>, right: Box<Expr> },
    Call(String, Vec<Expr>),
}

pub struct Parser<'t, 's> {
    tokens: &'t [Token<'s>],
    at: usize,
    names: HashMap<&'s str, usize>,
}

impl<'t, 's> Parser<'t, 's> {
    fn peek(&self) -> Option<&Token<'s>> {
        self.tokens.get(self.at)
    }

    fn advance(&mut self) -> Option<&'t Token<'s>> {
        let token = self.tokens.get(self.at)?;
        self.at += 1;
        Some(token)
    }

    fn atom(&mut self) -> Result<Expr, String> {
        match self.advance() {
            Some(Token::Number(n)) => Ok(Expr::Number(*n)),
            Some(Token::Word(w)) => {
                *self.names.entry(w).or_insert(0) += 1;
                if self.peek() == Some(&Token::Symbol('(')) {
                    self.advance();
                    let mut args = vec![];
                    while self.peek() != Some(&Token::Symbol(')')) {
                        args.push(self.sum()?);
                    }
                    self.advance();
                    return Ok(Expr::Call(w.to_string(), args));
                }
                Ok(Expr::Name(w.to_string()))
            }
            other => Err(format!("unexpected {:?}", other)),
        }
    }

    fn sum(&mut self) -> Result<Expr, String> {
        let mut left = self.atom()?;
        while let Some(token) = self.peek() {
            let op = match token {
                Token::Symbol(c) => c,
                _ => break,
            };
            self.advance();
            let right = Box::new(self.atom()?);
            left = Expr::Binary { op: *op, left: Box::new(left), right };
        }
        Ok(left)
    }
}

fn simplify(expr: Expr) -> Expr {
    match expr {
        Expr::Binary { op: '+', left, right } => match (*left, *right) {
            (Expr::Number(a), Expr::Number(b)) => Expr::Number(a + b),
            (a, b) => Expr::Binary { op: '+', left: Box::new(simplify(a)), right: Box::new(simplify(*right)) },
        },
        Expr::Call(name, args) => Expr::Call(name, args.into_iter().map(simplify).collect()),
        other => other,
    }
}

fn eval(expr: &Expr, env: &mut HashMap<String, f64>) -> f64 {
    match expr {
        Expr::Number(n) => *n,
        Expr::Name(name) => *env.get(name).unwrap_or(&0.0),
        Expr::Binary { left, right, .. } => eval(left, env) + eval(right, env),
        Expr::Call(name, args) => {
            let slot = env.entry(name.clone()).or_insert(0.0);
            let sum: f64 = args.iter().map(|a| eval(a, env)).sum();
            *slot += sum;
            *slot
        }
    }
}

fn tokens(source: &str) -> Vec<Token<'_>> {
    let mut lexer = Lexer::new(source);
    let problem = lexer.error("start");
    let mut found = Vec::new();
    while let Some(token) = lexer.next_token() {
        found.push(token);
    }
    println!("{}", problem);
    found
}

fn main() {
    let source = String::from("f(1 2) + x");
    let list = tokens(&source);
    let mut parser = Parser { tokens: &list, at: 0, names: HashMap::new() };
    let tree = parser.sum().unwrap();
    drop(source);
    let mut env = HashMap::new();
    let keys = env.keys();
    env.insert(String::from("x"), 2.0);
    println!("{} {:?} {}", eval(&tree, &mut env), simplify(tree), keys.count());
    println!("{:?} {:?}", tree, list);
}
