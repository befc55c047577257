use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fmt::{self, Display};

pub trait Priced {
    fn price(&self) -> u64;
    fn label(&self) -> &str;
    fn discounted(&self, percent: u64) -> u64 {
        self.price() * (100 - percent) / 100
    }
}

#[derive(Debug, Clone)]
pub struct Item {
    name: String,
    price: u64,
    stock: u32,
    categories: Vec<String>,
}

impl Priced for Item {
    fn price(&self) -> u64 {
        self.price
    }
    fn label(&self) -> &str {
        &self.name
    }
}

impl Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} x{} @ {}", self.name, self.stock, self.price)
    }
}

pub struct Bundle<'a, T: Priced> {
    parts: Vec<&'a T>,
    title: &'a str,
}

impl<'a, T: Priced> Bundle<'a, T> {
    fn new(title: &'a str) -> Self {
        Bundle { parts: vec![], title }
    }
    fn add(&mut self, part: &'a T) -> &mut Self {
        self.parts.push(part);
        self
    }
    fn total(&self) -> u64 {
        self.parts.iter().map(|p| p.price()).sum()
    }
}

#[derive(Default)]
pub struct Inventory {
    items: Vec<Item>,
    index: HashMap<String, usize>,
    orders: VecDeque<(String, u32)>,
    cache: BTreeMap<String, String>,
}

impl Inventory {
    pub fn add(&mut self, item: Item) -> usize {
        let at = self.items.len();
        self.items.push(item);
        self.index.insert(item.name.clone(), at);
        at
    }

    pub fn get(&self, name: &str) -> Option<&Item> {
        self.index.get(name).and_then(|at| self.items.get(*at))
    }

    pub fn get_mut(&mut self, name: &str) -> Option<&mut Item> {
        let at = *self.index.get(name)?;
        self.items.get_mut(at)
    }

    pub fn cached(&mut self, name: &str) -> &String {
        if let Some(text) = self.cache.get(name) {
            return text;
        }
        let text = self.get(name).map(|i| i.to_string()).unwrap_or_default();
        self.cache.insert(name.to_string(), text);
        &self.cache[name]
    }

    pub fn restock(&mut self, name: &str, more: u32) {
        let item = self.get_mut(name).expect("item");
        item.stock += more;
        let waiting = self.orders.len();
        if waiting > 3 {
            item.stock -= 1;
        }
    }

    pub fn cheapest(&self) -> Option<&Item> {
        let mut best: Option<&Item> = None;
        for item in &self.items {
            if best.map_or(true, |b| item.price < b.price) {
                best = Some(item);
            }
        }
        best
    }

    pub fn fulfil(&mut self) -> Vec<String> {
        let mut done = Vec::new();
        while let Some((name, count)) = self.orders.pop_front() {
            if let Some(item) = self.get_mut(&name) {
                if item.stock >= count {
                    item.stock -= count;
                    done.push(name);
                    continue;
                }
            }
            self.orders.push_back((name, count));
            done.push(name);
        }
        done
    }

    pub fn rename(&mut self, from: &str, to: &str) {
        for item in self.items.iter_mut() {
            if item.name == from {
                item.name = to.to_owned();
                self.items.sort_by(|a, b| a.name.cmp(&b.name));
            }
        }
    }

    pub fn by_category(&self) -> HashMap<&str, Vec<&Item>> {
        let mut found: HashMap<&str, Vec<&Item>> = HashMap::new();
        for item in &self.items {
            for category in item.categories.clone() {
                found.entry(category.as_str()).or_default().push(item);
            }
        }
        found
    }

    pub fn names(&self) -> Vec<&str> {
        self.items.iter().map(|item| item.label()).collect()
    }
}

fn longest<'a>(items: &'a [Item], least: &'a str) -> &'a str {
    items.iter().map(|i| i.label()).filter(|n| n.len() > least.len()).max_by_key(|n| n.len()).unwrap_or(least)
}

fn picker(word: &str) -> impl Fn(&Item) -> bool + '_ {
    let lower = word.to_lowercase();
    |item| item.name.contains(&lower)
}

fn prices<'a>(items: &'a [Item]) -> impl Iterator<Item = u64> + 'a {
    items.iter().filter(|i| i.stock > 0).map(|i| i.discounted(10))
}

fn main() {
    let mut inventory = Inventory::default();
    let apple = Item { name: "apple".into(), price: 3, stock: 7, categories: vec!["fruit".into()] };
    inventory.add(apple);
    println!("{}", apple);

    let first = &inventory.items[0];
    inventory.items.push(first.clone());
    println!("{} {}", first, longest(&inventory.items, ""));

    let title = format!("{} deal", "summer").as_str();
    let mut bundle = Bundle::new(title);
    bundle.add(&inventory.items[0]).add(&inventory.items[1]);
    inventory.items[0].price = 9;
    println!("{} {}", bundle.title, bundle.total());

    let mut names = inventory.names();
    names.sort();
    inventory.restock("apple", 2);
    println!("{}", names.join(", "));
    println!("{:?} {}", inventory.fulfil(), prices(&inventory.items).sum::<u64>());
    println!("{}", inventory.items.iter().filter(|i| picker("a")(i)).count());
}
