// rustc's -Zpolonius=legacy asks NLL's loans in scope at the exits of a body (here: unwinding), not Polonius' errors.
struct S<'a> {
    t: &'a str,
}
fn f<'b>(mut p: &'b S<'_>) -> &'b &'b str {
    let mut v0: &S<'_> = &*p;
    let mut v1 = &mut v0;
    v1 = &mut p;
    let v4: S<'_> = S { t: "" };
    let mut v5: &S<'_> = &v4; //~ E0597
    v1 = &mut v5; //~[lexical] E0597
    loop {}
}
