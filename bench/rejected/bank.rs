use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;
use std::rc::Rc;

#[derive(Debug, Clone, PartialEq)]
pub enum Entry {
    Deposit { amount: i64, note: String },
    Withdrawal { amount: i64, note: String },
    Transfer { to: String, amount: i64 },
}

impl Entry {
    fn amount(&self) -> i64 {
        match self {
            Entry::Deposit { amount, .. } => *amount,
            Entry::Withdrawal { amount, .. } => -*amount,
            Entry::Transfer { amount, .. } => -*amount,
        }
    }

    fn describe(&self) -> String {
        match self {
            Entry::Deposit { amount, note } => format!("+{} ({})", amount, note),
            Entry::Withdrawal { amount, note } => format!("-{} ({})", amount, note),
            Entry::Transfer { to, amount } => format!("-{} to {}", amount, to),
        }
    }
}

#[derive(Debug)]
pub enum BankError {
    NoSuchAccount(String),
    Insufficient { owner: String, missing: i64 },
}

impl fmt::Display for BankError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BankError::NoSuchAccount(name) => write!(f, "no account of {}", name),
            BankError::Insufficient { owner, missing } => write!(f, "{} lacks {}", owner, missing),
        }
    }
}

impl std::error::Error for BankError {}

#[derive(Debug, Default)]
pub struct Account {
    owner: String,
    entries: Vec<Entry>,
    tags: HashSet<String>,
}

impl Account {
    fn new(owner: &str) -> Self {
        Account { owner: owner.to_string(), entries: Vec::new(), tags: HashSet::new() }
    }

    fn balance(&self) -> i64 {
        self.entries.iter().map(|e| e.amount()).sum()
    }

    fn largest(&self) -> Option<&Entry> {
        self.entries.iter().max_by_key(|e| e.amount())
    }

    fn history(&mut self) -> &mut Vec<Entry> {
        &mut self.entries
    }
}

pub struct Bank {
    accounts: HashMap<String, Account>,
    log: Rc<RefCell<Vec<String>>>,
    totals: BTreeMap<String, i64>,
}

impl Bank {
    pub fn new() -> Self {
        Bank { accounts: HashMap::new(), log: Rc::new(RefCell::new(Vec::new())), totals: BTreeMap::new() }
    }

    pub fn open(&mut self, owner: &str) -> &mut Account {
        self.log.borrow_mut().push(format!("open {}", owner));
        self.accounts.entry(owner.to_string()).or_insert_with(|| Account::new(owner))
    }

    pub fn find(&self, owner: &str) -> Result<&Account, BankError> {
        self.accounts.get(owner).ok_or_else(|| BankError::NoSuchAccount(owner.to_string()))
    }

    pub fn get_or_open(&mut self, owner: &str) -> &mut Account {
        match self.accounts.get_mut(owner) {
            Some(account) => account,
            None => {
                self.accounts.insert(owner.to_string(), Account::new(owner));
                self.accounts.get_mut(owner).unwrap()
            }
        }
    }

    pub fn deposit(&mut self, owner: &str, amount: i64, note: String) -> Result<i64, BankError> {
        let account = self
            .accounts
            .get_mut(owner)
            .ok_or_else(|| BankError::NoSuchAccount(owner.to_string()))?;
        account.entries.push(Entry::Deposit { amount, note });
        *self.totals.entry(owner.to_string()).or_insert(0) += amount;
        self.log.borrow_mut().push(format!("deposit {}: {}", account.owner, note));
        Ok(account.balance())
    }

    pub fn transfer(&mut self, from: &str, to: &str, amount: i64) -> Result<(), BankError> {
        let source = self.accounts.get_mut(from).ok_or(BankError::NoSuchAccount(from.to_string()))?;
        let target = self.accounts.get_mut(to).ok_or(BankError::NoSuchAccount(to.to_string()))?;
        if source.balance() < amount {
            let missing = amount - source.balance();
            return Err(BankError::Insufficient { owner: source.owner.clone(), missing });
        }
        source.entries.push(Entry::Transfer { to: to.to_string(), amount });
        target.entries.push(Entry::Deposit { amount, note: format!("from {}", from) });
        Ok(())
    }

    pub fn richest(&self) -> Option<(&String, i64)> {
        self.accounts.iter().map(|(name, a)| (name, a.balance())).max_by_key(|(_, b)| *b)
    }

    pub fn purge(&mut self) {
        for (name, account) in self.accounts.iter() {
            if account.entries.is_empty() {
                self.accounts.remove(name);
            }
        }
    }

    pub fn watcher(&self, limit: i64) -> Box<dyn Fn(&Account) -> bool> {
        Box::new(|account| account.balance() > limit)
    }

    pub fn summary(&self) -> Vec<&str> {
        let lines: Vec<String> = self.accounts.values().map(|a| a.owner.to_uppercase()).collect();
        lines.iter().map(|l| l.as_str()).collect()
    }
}

fn report(bank: &mut Bank) -> String {
    let first = bank.open("ann");
    let count = bank.accounts.len();
    first.tags.insert(format!("{} accounts", count));
    let best = first.largest();
    first.entries.clear();
    match best {
        Some(entry) => entry.describe(),
        None => String::from("nothing"),
    }
}

fn archive(account: Account, all: &mut Vec<Account>) -> usize {
    let history = &account.entries;
    all.push(account);
    history.len()
}

fn main() {
    let mut bank = Bank::new();
    let name;
    {
        let typed = String::from("  bob ");
        name = typed.trim();
    }
    bank.open(name).history().push(Entry::Deposit { amount: 5, note: String::new() });
    let mut total = 0;
    let mut add = |n: i64| total += n;
    for account in bank.accounts.values() {
        add(account.balance());
        println!("{}", total);
    }
    add(1);
    let log = Rc::clone(&bank.log);
    drop(bank);
    println!("{} {} {:?}", total, report(&mut bank), log.borrow().last());
}
