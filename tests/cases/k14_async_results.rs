// The blocks that `async fn` desugars to are not blamed for what they return.
//@ uncertain: lexical
#[derive(Default)]
struct S2 {
    f: i32,
}
fn flag() -> bool {
    true
}
fn part_of_mut(x: &mut S2) -> &mut i32 {
    &mut x.f
}
async fn f1<'a>(p0: &'a mut i32) -> &'a mut i32 {
    let mut v1 = S2::default();
    let mut v2 = S2::default();
    part_of_mut(if flag() { &mut v1 } else { &mut v2 }) //~ E0597
}
async fn f2<'a>(p0: &'a mut i32) -> &'a mut i32 {
    let mut v1 = S2::default();
    part_of_mut(&mut v1) //~ E0597
}
async fn f3<'a>(p0: &'a mut i32) -> &'a mut i32 {
    let mut v1 = S2::default();
    return part_of_mut(&mut v1); //~ E0515
}
async fn f4<'a>(p0: &'a mut i32) -> &'a mut i32 {
    let mut v1 = S2::default();
    let x = &mut v1; //~ E0597
    part_of_mut(x)
}
async fn f5<'a>(p0: &'a mut i32) -> &'a mut i32 {
    let mut v1 = S2::default();
    part_of_mut(if flag() { &mut v1 } else { loop {} }) //~ E0597
}
async fn f6<'a>(p0: &'a mut i32) -> &'a i32 {
    let mut v1 = S2::default();
    &part_of_mut({ &mut v1 }) //~ E0515
}
async fn f7<'a>(p0: &'a mut i32) -> &'a i32 {
    let mut v1 = 1;
    if flag() {
        &v1 //~ E0515
    } else {
        p0
    }
}
fn f8<'a>(p0: &'a mut i32) -> &'a mut i32 {
    let mut v1 = S2::default();
    let mut v2 = S2::default();
    part_of_mut(if flag() { &mut v1 } else { &mut v2 }) //~ E0515
}
async fn f9<'a>(p0: &'a mut i32) -> &'a mut i32 {
    let mut v1 = S2::default();
    part_of_mut(match 1 {
        _ => &mut v1, //~ E0597
    })
}
async fn f10<'a>(p0: &'a mut i32) -> Option<&'a mut i32> {
    let mut v1 = S2::default();
    Some(part_of_mut(match 1 { //~ E0515
        _ => &mut v1,
    }))
}
async fn f11<'a>(p0: &'a mut i32) -> Option<&'a mut i32> {
    let mut v1 = S2::default();
    return Some(part_of_mut(match 1 { //~ E0515
        _ => &mut v1,
    }));
}
fn f12<'a>(p0: &'a mut i32) -> impl std::future::Future<Output = &'a mut i32> {
    async move {
        let mut v1 = S2::default();
        part_of_mut(match 1 { //~ E0515
            _ => &mut v1,
        })
    }
}
