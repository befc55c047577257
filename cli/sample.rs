// What ordinary programs use: the build runs it so that V8 keeps what was compiled for it (bundle.ts). It is accepted.
use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;
use std::rc::Rc;

const LIMIT: usize = 3;
static GREETING: &str = "hello";
static mut COUNT: i32 = 0;

trait Shape {
    type Unit;
    const SIDES: u32;
    fn area(&self) -> f64;
    fn unit(&self) -> &Self::Unit;
    fn unit_mut(&mut self) -> &mut Self::Unit;
    fn describe<'a>(&'a self, other: &'a str) -> &'a str {
        other
    }
}

#[derive(Debug, Clone, PartialEq)]
struct Square {
    side: f64,
    name: String,
}

impl Square {
    fn new(side: f64) -> Self {
        Square { side, name: String::from("square") }
    }
    fn name(&self) -> &str {
        &self.name
    }
    fn name_mut(&mut self) -> &mut String {
        &mut self.name
    }
    fn rename(&mut self, name: &str) -> &mut Self {
        self.name = name.to_string();
        self
    }
}

impl Shape for Square {
    type Unit = String;
    const SIDES: u32 = 4;
    fn area(&self) -> f64 {
        self.side * self.side
    }
    fn unit(&self) -> &String {
        &self.name
    }
    fn unit_mut(&mut self) -> &mut String {
        &mut self.name
    }
}

impl fmt::Display for Square {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {}", self.name, self.side)
    }
}

impl Drop for Holder<'_> {
    fn drop(&mut self) {
        self.seen.clear();
    }
}

struct Holder<'a> {
    words: &'a [String],
    seen: Vec<usize>,
}

impl<'a> Holder<'a> {
    fn longest(&self) -> Option<&'a String> {
        let mut best = self.words.first()?;
        for word in self.words {
            if word.len() > best.len() {
                best = word;
            }
        }
        Some(best)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Kind {
    Small,
    Large { by: i32 },
}

#[derive(Clone)]
enum Tree<T> {
    Leaf,
    Node(Box<Tree<T>>, T, Box<Tree<T>>),
}

impl<T: PartialOrd> Tree<T> {
    fn insert(self, value: T) -> Tree<T> {
        match self {
            Tree::Leaf => Tree::Node(Box::new(Tree::Leaf), value, Box::new(Tree::Leaf)),
            Tree::Node(left, here, right) if value < here => Tree::Node(Box::new(left.insert(value)), here, right),
            Tree::Node(left, here, right) => Tree::Node(left, here, Box::new(right.insert(value))),
        }
    }
    fn depth(&self) -> usize {
        match self {
            Tree::Leaf => 0,
            Tree::Node(left, _, right) => 1 + left.depth().max(right.depth()),
        }
    }
}

struct Stack<T> {
    items: Vec<T>,
}

impl<T> Stack<T>
where
    T: Clone + fmt::Debug,
{
    fn push(&mut self, item: T) {
        self.items.push(item);
    }
    fn pop(&mut self) -> Option<T> {
        self.items.pop()
    }
    fn peek(&self) -> Option<&T> {
        self.items.last()
    }
}

struct List {
    value: i32,
    next: Option<Box<List>>,
}

macro_rules! largest {
    ($x:expr) => { $x };
    ($x:expr, $($rest:expr),+) => {{ let a = $x; let b = largest!($($rest),+); if a > b { a } else { b } }};
}

mod inner {
    pub mod deep {
        #[derive(Default)]
        pub struct Pair<'a, T>(pub Option<&'a T>, pub i32);
        pub fn first<T>(items: &mut Vec<T>) -> Option<&mut T> {
            items.first_mut()
        }
    }
    pub use self::deep::first as front;
}
use inner::deep::Pair;

fn longer<'a>(a: &'a str, b: &'a str) -> &'a str {
    if a.len() > b.len() { a } else { b }
}

fn take<T>(value: T) -> T {
    value
}

fn touch<T: ?Sized>(_: &mut T) {}

fn parse(text: &str) -> Result<i32, std::num::ParseIntError> {
    let value: i32 = text.trim().parse()?;
    Ok(value + 1)
}

fn apply(f: impl Fn(i32) -> i32, to: i32) -> i32 {
    f(to)
}

fn adder(by: i32) -> Box<dyn Fn(i32) -> i32> {
    Box::new(move |x| x + by)
}

fn last(list: &mut List) -> &mut List {
    let mut current = list;
    while current.next.is_some() {
        current = current.next.as_mut().unwrap();
    }
    current
}

fn count(words: &[String]) -> HashMap<&str, usize> {
    let mut found = HashMap::new();
    for (at, word) in words.iter().enumerate() {
        *found.entry(word.as_str()).or_insert(0) += at;
    }
    found
}

fn control(mut rows: Vec<(i32, String)>, kind: Kind) -> i32 {
    let mut sum = 0;
    'outer: for i in 0..10 {
        let mut j = i;
        while j < 5 {
            j += 1;
            if j == LIMIT as i32 {
                continue 'outer;
            }
            if sum > 100 && !rows.is_empty() || j < 0 {
                break 'outer;
            }
        }
        sum += match kind {
            Kind::Small => 1,
            Kind::Large { by } => by * 2,
        };
    }
    let Some((number, _)) = rows.pop() else { return sum };
    if let [first, .., second] = &rows[..] {
        sum -= first.0 + second.0;
    }
    if let Some(row) = rows.get_mut(0) {
        row.0 = -number;
        row.1.push_str(GREETING);
    }
    while let Some((n, text)) = rows.pop() {
        if n > 0 {
            drop(text);
        }
    }
    loop {
        sum -= 1;
        if sum % 2 == 0 {
            break sum;
        }
    }
}

fn pointers(value: &mut i32) -> i32 {
    let raw = value as *mut i32;
    unsafe {
        *raw += 1;
        COUNT += 1;
        *raw
    }
}

fn main() {
    let mut square = Square::new(2.0);
    let copy = Square { side: 3.0, ..square.clone() };
    square.rename("box").name_mut().push('!');
    *square.unit_mut() = format!("{}-{:?}", square.name(), copy);
    println!("{} {} {}", square, square.area() as i64, Square::SIDES);
    assert_eq!(longer(square.describe("a"), "bc").len(), 2);
    let words: Vec<String> = vec!["a".to_string(), String::from("bc")];
    let holder = Holder { words: &words, seen: Vec::new() };
    if let Some(word) = holder.longest() {
        println!("{word}");
    }
    let tree = Tree::Leaf.insert(3).insert(1);
    println!("{} {}", tree.depth(), largest!(1, 2, 3));
    let mut stack = Stack { items: vec![1, 2, 3] };
    stack.push(4);
    let top = stack.peek().copied().unwrap_or(0);
    let popped = stack.pop().map(|x| x + top);
    let shared = Rc::new(RefCell::new(Vec::new()));
    let other = Rc::clone(&shared);
    other.borrow_mut().push(popped);
    println!("{}", shared.borrow().len());
    let mut list = List { value: 1, next: None };
    last(&mut list).next = Some(Box::new(List { value: 2, next: None }));
    let mut total = list.value;
    let mut add = |x: i32| total += x;
    add(1);
    add(2);
    let doubled: Vec<i32> = stack.items.iter().map(|x| x * 2).filter(|x| *x > 2).collect();
    println!("{:?} {} {}", doubled, total, apply(|x| x + 1, adder(2)(3)));
    let mut numbers = [1, 2, 3];
    numbers[0] = numbers[1] + take(numbers[2]);
    let slice = &mut numbers[1..];
    slice[0] += 1;
    let (left, right) = slice.split_at_mut(1);
    std::mem::swap(&mut left[0], &mut right[0]);
    touch(&mut numbers);
    let pair = Pair(Some(&numbers[0]), pointers(&mut total));
    let shapes: Vec<Box<dyn fmt::Display>> = vec![Box::new(copy), Box::new(pair.1)];
    for shape in &shapes {
        println!("{shape}");
    }
    if let Some(word) = inner::front(&mut vec![1u8]) {
        *word = b'x';
    }
    match parse("12") {
        Ok(n @ 1..=9) => println!("{n}"),
        Ok(n) => println!("{}", control(vec![(n, String::new())], Kind::Large { by: 1 })),
        Err(error) => eprintln!("{error}"),
    }
    for (word, n) in count(&words) {
        println!("{word} {n}");
    }
}
