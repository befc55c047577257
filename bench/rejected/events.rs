use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;
use std::sync::{mpsc, Arc, Mutex, RwLock};
use std::thread;

pub trait Handler {
    fn name(&self) -> String;
    fn handle(&mut self, event: &Event) -> Option<Event>;
    fn boxed(self) -> Box<dyn Handler>
    where
        Self: Sized + 'static,
    {
        Box::new(self)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Event {
    Key(char),
    Click { x: i32, y: i32 },
    Message(String),
    Quit,
}

struct Counter {
    counts: BTreeMap<Event, usize>,
    last: Option<Event>,
}

impl Handler for Counter {
    fn name(&self) -> String {
        String::from("counter")
    }

    fn handle(&mut self, event: &Event) -> Option<Event> {
        let count = self.counts.entry(event.clone()).or_insert(0);
        *count += 1;
        self.last = Some(event.clone());
        if self.counts.len() > 10 {
            *count = 0;
            return self.last.take();
        }
        None
    }
}

struct Echo<W: FnMut(&str)> {
    write: W,
    buffer: String,
}

impl<W: FnMut(&str)> Handler for Echo<W> {
    fn name(&self) -> String {
        "echo".to_string()
    }

    fn handle(&mut self, event: &Event) -> Option<Event> {
        let line = match event {
            Event::Message(text) => text.trim(),
            Event::Key(c) => c.to_string().as_str(),
            _ => "",
        };
        self.buffer.push_str(line);
        let view = &self.buffer;
        self.buffer.clear();
        (self.write)(view);
        None
    }
}

#[derive(Default)]
pub struct Dispatcher {
    handlers: Vec<Box<dyn Handler>>,
    by_name: HashMap<String, usize>,
    queue: Vec<Event>,
    trace: Rc<RefCell<Vec<String>>>,
}

impl Dispatcher {
    pub fn register(&mut self, handler: Box<dyn Handler>) -> &mut Self {
        let name = handler.name();
        self.by_name.insert(name, self.handlers.len());
        self.trace.borrow_mut().push(name);
        self.handlers.push(handler);
        self
    }

    pub fn lookup(&mut self, name: &str) -> Option<&mut Box<dyn Handler>> {
        let at = self.by_name.get(name).copied()?;
        self.handlers.get_mut(at)
    }

    pub fn send(&mut self, event: Event) {
        for handler in &mut self.handlers {
            if let Some(more) = handler.handle(&event) {
                self.send(more);
            }
        }
        self.queue.push(event);
    }

    pub fn run(&mut self) -> usize {
        let mut done = 0;
        for event in self.queue.iter() {
            for handler in self.handlers.iter_mut() {
                if let Some(next) = handler.handle(event) {
                    self.queue.push(next);
                }
            }
            done += 1;
        }
        done
    }

    pub fn filtered<'d>(&'d self, wanted: &str) -> Vec<&'d Event> {
        self.queue
            .iter()
            .filter(|e| match e {
                Event::Message(text) => text.contains(wanted),
                _ => false,
            })
            .collect()
    }

    pub fn drain(self) -> impl Iterator<Item = Event> {
        self.queue.into_iter().rev()
    }
}

fn shared_total(parts: Vec<u64>) -> u64 {
    let total = Arc::new(Mutex::new(0));
    let names = RwLock::new(Vec::<String>::new());
    let threads: Vec<_> = parts
        .into_iter()
        .map(|part| {
            let total = Arc::clone(&total);
            thread::spawn(move || {
                *total.lock().unwrap() += part;
                part
            })
        })
        .collect();
    for t in threads {
        let part = t.join().unwrap();
        names.write().unwrap().push(part.to_string());
    }
    let sum = *total.lock().unwrap();
    sum + parts.len() as u64
}

fn producer(words: Vec<String>) -> mpsc::Receiver<Event> {
    let (sender, receiver) = mpsc::channel();
    let first = words.first();
    thread::spawn(move || {
        for word in words {
            sender.send(Event::Message(word)).unwrap();
        }
    });
    println!("{:?} {:?}", first, sender);
    receiver
}

fn main() {
    let mut dispatcher = Dispatcher::default();
    let mut lines: Vec<String> = Vec::new();
    let mut echo = Echo { write: |line: &str| lines.push(line.to_owned()), buffer: String::new() };
    lines.push("start".to_string());
    echo.handle(&Event::Quit);
    let counter = Counter { counts: BTreeMap::new(), last: None };
    dispatcher.register(counter.boxed()).send(Event::Key('a'));
    println!("{}", counter.counts.len());
    let found = dispatcher.lookup("counter");
    dispatcher.run();
    if let Some(handler) = found {
        handler.handle(&Event::Quit);
    }
    let quiet = dispatcher.filtered("x");
    let rest: Vec<Event> = dispatcher.drain().collect();
    println!("{} {} {}", quiet.len(), rest.len(), shared_total(vec![1, 2]));
    for event in producer(vec![]) {
        println!("{:?}", event);
    }
}
