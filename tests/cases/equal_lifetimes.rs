// `'a: 'b` is declared and `'b: 'a` implied: which of the two an error names follows from the order in which they became known.
//@ uncertain codes: lexical
fn swapped<'a: 'b, 'b>(mut p: &'a Vec<&'b mut i32>) -> &'b Vec<&'a mut i32> {
    let mut number = 6;
    let list: Vec<&mut i32> = vec![&mut number]; //~[nll,polonius,alpha] E0597
    let mut other: &Vec<&mut i32> = &list; //~[nll,polonius,alpha] E0597
    std::mem::swap(&mut other, &mut p);
    p
}
