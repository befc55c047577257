// A function relies on an implied bound between parameters.
//@ explain: 'b: 'a is implied by well-formedness of &'a &'b u32
fn f<'a, 'b>(x: &'a &'b u32) -> &'a u32 {
    let y: &'b u32 = *x;
    y
}
