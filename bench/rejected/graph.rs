use std::cell::{Cell, RefCell};
use std::collections::{BinaryHeap, BTreeSet, HashMap, HashSet};
use std::cmp::{Ordering, Reverse};
use std::rc::{Rc, Weak};

type Link = Rc<RefCell<Node>>;

#[derive(Debug)]
pub struct Node {
    name: String,
    parent: RefCell<Weak<RefCell<Node>>>,
    children: Vec<Link>,
    visits: Cell<u32>,
}

impl Node {
    fn new(name: &str) -> Link {
        Rc::new(RefCell::new(Node {
            name: name.to_string(),
            parent: RefCell::new(Weak::new()),
            children: vec![],
            visits: Cell::new(0),
        }))
    }

    fn adopt(parent: &Link, child: Link) {
        *child.borrow().parent.borrow_mut() = Rc::downgrade(parent);
        parent.borrow_mut().children.push(child);
        println!("{}", child.borrow().name);
    }

    fn name(&self) -> &str {
        self.visits.set(self.visits.get() + 1);
        &self.name
    }
}

fn name_of(link: &Link) -> &str {
    let node = link.borrow();
    node.name()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct State {
    cost: u32,
    at: usize,
}

impl Ord for State {
    fn cmp(&self, other: &Self) -> Ordering {
        other.cost.cmp(&self.cost).then_with(|| self.at.cmp(&other.at))
    }
}

impl PartialOrd for State {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[derive(Default)]
pub struct Graph {
    names: Vec<String>,
    edges: Vec<Vec<(usize, u32)>>,
    ids: HashMap<String, usize>,
}

impl Graph {
    pub fn id(&mut self, name: &str) -> usize {
        if let Some(id) = self.ids.get(name) {
            return *id;
        }
        let id = self.names.len();
        self.names.push(name.to_string());
        self.edges.push(Vec::new());
        self.ids.insert(name.to_string(), id);
        id
    }

    pub fn connect(&mut self, a: &str, b: &str, cost: u32) -> &mut Self {
        let (from, to) = (self.id(a), self.id(b));
        self.edges[from].push((to, cost));
        self
    }

    pub fn neighbours<'g>(&'g self, at: usize) -> impl Iterator<Item = &'g str> + 'g {
        self.edges[at].iter().map(move |(to, _)| self.names[*to].as_str())
    }

    pub fn shortest(&self, from: usize, to: usize) -> Option<(u32, Vec<&str>)> {
        let mut dist: Vec<Option<u32>> = vec![None; self.names.len()];
        let mut before: Vec<Option<usize>> = vec![None; self.names.len()];
        let mut heap = BinaryHeap::new();
        dist[from] = Some(0);
        heap.push(State { cost: 0, at: from });
        while let Some(State { cost, at }) = heap.pop() {
            if at == to {
                let mut path = vec![self.names[at].as_str()];
                let mut here = at;
                while let Some(previous) = before[here] {
                    path.push(&self.names[previous]);
                    here = previous;
                }
                path.reverse();
                return Some((cost, path));
            }
            if dist[at].map_or(false, |best| cost > best) {
                continue;
            }
            for &(next, more) in &self.edges[at] {
                let total = cost + more;
                let known = &dist[next];
                if known.map_or(true, |k| total < k) {
                    dist[next] = Some(total);
                    before[next] = Some(at);
                    heap.push(State { cost: total, at: next });
                }
                println!("{:?}", known);
            }
        }
        None
    }

    pub fn prune(&mut self, least: u32) -> usize {
        let mut removed = 0;
        let names = &mut self.names;
        for (at, edges) in self.edges.iter_mut().enumerate() {
            let before = edges.len();
            edges.retain(|(_, cost)| *cost >= least);
            removed += before - edges.len();
            if edges.is_empty() {
                self.names[at].clear();
            }
        }
        names.dedup();
        removed
    }

    pub fn merge(&mut self, other: Graph) -> usize {
        for (name, _) in other.ids {
            self.id(&name);
        }
        other.ids.len() + other.names.len()
    }

    pub fn reachable(&self, from: usize) -> BTreeSet<&String> {
        let mut seen = HashSet::new();
        let mut todo = vec![from];
        while let Some(at) = todo.pop() {
            if seen.insert(at) {
                todo.extend(self.edges[at].iter().map(|&(to, _)| to));
            }
        }
        seen.into_iter().map(|at| &self.names[at]).collect()
    }
}

fn spawn_count(graph: &Graph) -> std::thread::JoinHandle<usize> {
    let lengths: Vec<usize> = graph.names.iter().map(String::len).collect();
    std::thread::spawn(|| lengths.iter().sum())
}

fn main() {
    let mut graph = Graph::default();
    graph.connect("a", "b", 1).connect("b", "c", 2);
    let reach = graph.reachable(0);
    graph.connect("c", "d", 3);
    println!("{}", reach.len());
    let best = graph.shortest(0, 2);
    graph.names[0] = String::from("start");
    if let Some((cost, path)) = best {
        println!("{} {}", cost, path.join(" "));
    }
    let mut worst = Reverse(0);
    let edges = graph.edges;
    for e in edges.iter().flatten() {
        worst = worst.max(Reverse(e.1));
    }
    println!("{} {}", graph.prune(2), worst.0);
    let root = Node::new("root");
    let kept: &str;
    {
        let leaf = Node::new("leaf");
        kept = name_of(&leaf);
        Node::adopt(&root, leaf.clone());
    }
    println!("{} {}", kept, spawn_count(&graph).join().unwrap());
}
