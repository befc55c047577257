// References are like a read-write lock, checked before the program runs: many readers, or one writer.
fn main() {
    let mut scores = vec![3, 1, 2];

    let first = &scores;
    let second = &scores; // many readers: fine
    println!("{} {}", first.len(), second.len());

    let writer = &mut scores; // the readers are done: fine
    writer.push(4);

    let reader = &scores;
    scores.push(5); //~ E0502
    println!("{}", reader.len());

    let one = &mut scores;
    let two = &mut scores; //~ E0499
    one.push(6);
    two.push(7);
}
