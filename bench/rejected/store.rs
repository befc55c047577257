use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fmt::{self, Display};
use std::rc::Rc;

#[derive(Debug, Clone, PartialEq)]
enum Value {
    Number(f64),
    Text(String),
    List(Vec<Value>),
    Nothing,
}

impl Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Number(it) => write!(f, "{}", it),
            Value::Text(it) => write!(f, "{}", it),
            Value::List(all) => write!(f, "[{}]", all.len()),
            Value::Nothing => write!(f, "-"),
        }
    }
}

struct Store<K, V> {
    map: BTreeMap<K, V>,
    log: Vec<String>,
    hooks: Vec<Box<dyn FnMut(&K)>>,
}

impl<K: Ord + Clone + Display, V: Clone> Store<K, V> {
    fn new() -> Self {
        Store { map: BTreeMap::new(), log: Vec::new(), hooks: Vec::new() }
    }

    fn put(&mut self, key: K, value: V) -> Option<V> {
        let old = self.map.insert(key, value);
        self.log.push(format!("put {}", key));
        for hook in self.hooks.iter_mut() {
            hook(&key);
        }
        old
    }

    fn note(&mut self, text: &str) {
        self.log.push(text.to_string());
    }

    fn get_or<F: FnOnce() -> V>(&mut self, key: &K, make: F) -> &V {
        match self.map.get(key) {
            Some(value) => value,
            None => {
                self.map.insert(key.clone(), make());
                &self.map[key]
            }
        }
    }

    fn bump(&mut self) {
        for (key, _) in self.map.iter() {
            self.note(&key.to_string());
        }
    }

    fn take_log(&self) -> Vec<String> {
        let all = self.log;
        all
    }
}

trait Visitor {
    fn visit(&mut self, value: &Value);
    fn done(self) -> usize;
}

struct Counter<'c> {
    seen: &'c mut Vec<String>,
    depth: usize,
}

impl<'c> Visitor for Counter<'c> {
    fn visit(&mut self, value: &Value) {
        if let Value::List(all) = value {
            self.depth += 1;
            for it in all {
                self.visit(it);
            }
        }
        self.seen.push(value.to_string());
    }

    fn done(self) -> usize {
        self.depth
    }
}

fn walk<T: Visitor>(mut visitor: T, values: &[Value]) -> usize {
    for value in values {
        visitor.visit(value);
    }
    let count = visitor.done();
    visitor.visit(&Value::Nothing);
    count
}

fn flatten(values: Vec<Value>) -> Vec<Value> {
    let mut out = Vec::new();
    for value in values {
        match value {
            Value::List(inner) => out.extend(flatten(inner)),
            other => out.push(other),
        }
    }
    println!("{} of {}", out.len(), values.len());
    out
}

fn largest(values: &mut Vec<Value>) -> Option<&Value> {
    let first = values.first()?;
    values.push(Value::Nothing);
    Some(first)
}

fn counter(start: u32) -> impl FnMut() -> u32 {
    let mut at = start;
    || {
        at += 1;
        at
    }
}

fn shared(values: &[Value]) -> Rc<RefCell<VecDeque<String>>> {
    let queue = Rc::new(RefCell::new(VecDeque::new()));
    let handle = queue;
    for it in values {
        handle.borrow_mut().push_back(it.to_string());
    }
    queue
}

fn group<'a>(words: &[&'a str]) -> HashMap<char, Vec<&'a str>> {
    let mut groups: HashMap<char, Vec<&'a str>> = HashMap::new();
    for word in words {
        let list = groups.entry(word.chars().next().unwrap()).or_default();
        if groups.len() > 10 {
            list.clear();
        }
        list.push(word);
    }
    groups
}

fn apply<F>(mut action: F, times: usize)
where
    F: FnMut(usize) -> usize,
{
    let mut total = 0;
    let mut add = |by: usize| total += by;
    for at in 0..times {
        add(action(at));
        println!("{}", total);
    }
    add(1);
}

fn pair(values: &mut [Value]) {
    let a = &mut values[0];
    let b = &mut values[1];
    std::mem::swap(a, b);
}

fn rename(value: &Value) -> String {
    match *value {
        Value::Text(name) => name,
        _ => String::new(),
    }
}

fn main() {
    let mut store: Store<String, Value> = Store::new();
    store.put("a".to_string(), Value::Number(1.0));
    let first = store.get_or(&"b".to_string(), || Value::Nothing);
    store.bump();
    println!("{} {:?}", first, store.take_log());
    let mut seen = Vec::new();
    let visitor = Counter { seen: &mut seen, depth: 0 };
    println!("{}", seen.len());
    println!("{}", walk(visitor, &[Value::Text("x".to_string())]));
    let mut flat = flatten(vec![Value::List(vec![]), Value::Nothing]);
    println!("{:?} {}", largest(&mut flat), counter(3)());
    pair(&mut flat);
    apply(|at| at * 2, 3);
    println!("{:?} {:?}", shared(&flat), group(&["one", "two"]));
    println!("{}", rename(&flat[0]));
}
