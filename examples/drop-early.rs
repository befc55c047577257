// `drop` ends a value before its scope does. What it borrowed is free again; the value itself is gone.
struct Guard<'a> {
    count: &'a mut i32,
}

impl<'a> Drop for Guard<'a> {
    fn drop(&mut self) {
        *self.count += 1;
    }
}

fn main() {
    let mut count = 0;
    let guard = Guard { count: &mut count };
    drop(guard);
    println!("{}", count); // fine: the guard is gone

    let guard = Guard { count: &mut count };
    println!("{}", count); //~ E0502
    drop(guard);

    let s = String::from("abc");
    drop(s);
    println!("{}", s); //~ E0382
}
