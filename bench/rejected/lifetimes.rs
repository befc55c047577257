use std::collections::HashMap;
use std::fmt::Debug;

#[derive(Debug, Clone)]
struct Record {
    id: u32,
    name: String,
    tags: Vec<String>,
}

struct Table<'a> {
    rows: Vec<&'a Record>,
    index: HashMap<&'a str, usize>,
}

impl<'a> Table<'a> {
    fn new() -> Table<'a> {
        Table { rows: Vec::new(), index: HashMap::new() }
    }

    fn add(&mut self, record: &Record) {
        self.index.insert(&record.name, self.rows.len());
        self.rows.push(record);
    }

    fn find(&self, name: &str) -> Option<&'a Record> {
        self.index.get(name).map(|&at| self.rows[at])
    }

    fn first_or(&self, other: &Record) -> &'a Record {
        if self.rows.is_empty() {
            other
        } else {
            self.rows[0]
        }
    }

    fn longest_name(&self, start: &str) -> &str {
        let mut best = start;
        for row in &self.rows {
            if row.name.len() > best.len() {
                best = &row.name;
            }
        }
        best
    }
}

fn pick<'a, 'b>(left: &'a Record, right: &'b Record, which: bool) -> &'a Record {
    if which {
        left
    } else {
        right
    }
}

fn by_tag<'t>(records: &'t [Record], tag: &str) -> impl Iterator<Item = &'t Record> {
    let owned = tag.to_string();
    records.iter().filter(move |it| it.tags.contains(&owned))
}

struct Cursor<'s> {
    text: &'s str,
    at: usize,
}

impl<'s> Cursor<'s> {
    fn word(&mut self) -> Option<&'s str> {
        let rest = &self.text[self.at..];
        let end = rest.find(' ').unwrap_or(rest.len());
        if end == 0 {
            return None;
        }
        self.at += end + 1;
        Some(&rest[..end])
    }

    fn peeked(&self, fallback: &str) -> &'s str {
        let rest = &self.text[self.at..];
        if rest.is_empty() {
            fallback
        } else {
            rest
        }
    }

    fn swap_text(&mut self, text: &str) {
        self.text = text;
        self.at = 0;
    }
}

trait Describe {
    fn describe(&self) -> String;
    fn label(&self) -> &str;
}

impl Describe for Record {
    fn describe(&self) -> String {
        format!("{}:{}", self.id, self.name)
    }

    fn label(&self) -> &str {
        &self.name
    }
}

fn boxed(record: &Record) -> Box<dyn Fn(&str) -> bool> {
    Box::new(move |tag| record.tags.iter().any(|it| it == tag))
}

fn labels<'q, T: Describe>(items: &'q [T], extra: &str) -> Vec<&'q str> {
    let mut all: Vec<&str> = items.iter().map(|it| it.label()).collect();
    all.push(extra);
    all
}

fn keep<T: Debug>(value: T) -> Box<dyn Debug> {
    Box::new(value)
}

fn store<'a>(into: &mut Vec<&'a str>, text: &str) {
    into.push(text);
}

fn merge<'x, 'y>(left: &mut HashMap<&'x str, u32>, right: &HashMap<&'y str, u32>) {
    for (key, count) in right {
        *left.entry(key).or_insert(0) += count;
    }
}

fn run<F>(action: F) -> std::thread::JoinHandle<usize>
where
    F: Fn() -> usize + Send,
{
    std::thread::spawn(move || action())
}

fn counts(text: &str) -> HashMap<&str, u32> {
    let mut found = HashMap::new();
    let mut cursor = Cursor { text, at: 0 };
    while let Some(word) = cursor.word() {
        *found.entry(word).or_insert(0) += 1;
    }
    found
}

fn trimmed<'a>(lines: &'a [String], prefix: &str) -> Vec<&'a str> {
    lines
        .iter()
        .map(|line| line.strip_prefix(prefix).unwrap_or(prefix))
        .collect()
}

struct View<'v, T> {
    items: &'v [T],
}

impl<'v, T: Clone + Debug> View<'v, T> {
    fn head(&self, other: &T) -> &'v T {
        self.items.first().unwrap_or(other)
    }

    fn show(&self) -> Box<dyn Fn() -> String + 'v> {
        let items = self.items;
        Box::new(move || format!("{:?}", items))
    }
}

fn main() {
    let records = vec![
        Record { id: 1, name: "one".to_string(), tags: vec!["odd".to_string()] },
        Record { id: 2, name: "two".to_string(), tags: vec![] },
    ];
    let mut table = Table::new();
    for record in &records {
        table.add(record);
    }
    let other = Record { id: 3, name: "three".to_string(), tags: Vec::new() };
    println!("{:?} {}", table.find("one"), table.first_or(&other).id);
    println!("{} {}", table.longest_name("x"), pick(&records[0], &other, false).name);
    println!("{}", by_tag(&records, "odd").count());
    let mut names = Vec::new();
    store(&mut names, "text");
    let mut total = counts("a b a");
    merge(&mut total, &counts("b c"));
    println!("{:?} {:?} {}", names, total, run(|| 3).join().unwrap());
    println!("{} {:?}", boxed(&records[1])("odd"), keep(7));
    println!("{:?}", labels(&records, "more"));
    let mut cursor = Cursor { text: "some text", at: 0 };
    println!("{:?} {}", cursor.word(), cursor.peeked("none"));
    cursor.swap_text("other");
    let view = View { items: &records };
    println!("{:?} {} {}", view.head(&other), view.show()(), records[0].describe());
    println!("{:?}", trimmed(&["> a".to_string()], "> "));
}
