#[derive(Clone)] struct List { val: i32, next: Option<Box<List>> }
#[derive(Clone)] struct S0 { f0: Box<i32> }
impl S0 { fn new() -> S0 { todo!() } fn get_f0(&self) -> &Box<i32> { &self.f0 } }
#[derive(Clone)] struct S1 { f0: List, f1: Option<i32>, f2: usize }
impl Drop for S1 { fn drop(&mut self) {} }
impl S1 { fn new() -> S1 { todo!() } fn get_f0(&self) -> &List { &self.f0 } fn mut_f1(&mut self) -> &mut Option<i32> { &mut self.f1 } fn mut_f2(&mut self) -> &mut usize { &mut self.f2 } }
#[derive(Clone)] struct S2 { f0: [String; 2], f1: Option<S0>, f2: i32 }
impl S2 { fn new() -> S2 { todo!() } fn mut_f0(&mut self) -> &mut [String; 2] { &mut self.f0 } fn get_f2(&self) -> &i32 { &self.f2 } }
struct S3 { f0: String }
impl Drop for S3 { fn drop(&mut self) {} }
impl S3 { fn new() -> S3 { todo!() } fn get_f0(&self) -> &String { &self.f0 } }
#[derive(Clone)] struct S4 { f0: S2, f1: S0 }
impl Drop for S4 { fn drop(&mut self) {} }
impl S4 { fn new() -> S4 { todo!() } fn set_f0(&mut self, value: S2) { self.f0 = value; } }
struct S5 { f0: S2, f1: S3 }
impl S5 { fn new() -> S5 { todo!() } fn get_f0(&self) -> &S2 { &self.f0 } fn mut_f1(&mut self) -> &mut S3 { &mut self.f1 } }
#[derive(Clone)] struct S6 { f0: Option<S0>, f1: List }
impl S6 { fn new() -> S6 { todo!() } fn set_f0(&mut self, value: Option<S0>) { self.f0 = value; } }
struct S7 { f0: S2, f1: S4, f2: Option<S3> }
impl Drop for S7 { fn drop(&mut self) {} }
impl S7 { fn new() -> S7 { todo!() } fn set_f0(&mut self, value: S2) { self.f0 = value; } fn mut_f1(&mut self) -> &mut S4 { &mut self.f1 } }
enum E0 { V0, V1(S5, S4) }
impl E0 { fn new() -> E0 { todo!() } }
enum E1<'a> { V0, V1(String, &'a mut i32), V2 { f0: Vec<i32>, f1: S5 }, V3 { f0: E0 } }
#[derive(Clone)] enum E2 { V0, V1(S0), V2(S1, S2), V3(i32, S2) }
impl E2 { fn new() -> E2 { todo!() } }
#[derive(Clone)] enum E3 { V0(i32, S4), V1(Option<bool>), V2(S6, S6) }
impl E3 { fn new() -> E3 { todo!() } }
fn call0<'b>(_p0: &'b mut Box<&String>) { todo!() }
fn call1(_p0: S6) -> S3 { todo!() }
fn call2(_p0: Vec<S2>, _p1: S5) -> &'static mut E1<'static> { loop {} }
fn call3(_p0: Option<S5>) -> Option<S5> { loop {} }
fn call4(_p0: Option<Box<S3>>) { todo!() }
fn call5<'a>(_p0: S2, _p1: &'a mut &mut E2, _p2: String) -> i32 { panic!("no") }
fn call6<'b>(_p0: S2, _p1: &'b Option<Option<usize>>) -> &'b mut Option<Option<usize>> { panic!("no") }
fn call7<'a>(_p0: &'a Option<Vec<String>>, _p1: &'a S4) -> &'a str { panic!("no") }
fn call8<'a>(_p0: &'a mut Vec<S7>, _p1: &'a [S2]) -> &'a [S2] { panic!("no") }
fn call9<'a>(_p0: &'a Option<S4>) { panic!("no") }
fn flag() -> bool { true }
fn read<T: ?Sized>(_: &T) {}
fn touch<T: ?Sized>(_: &mut T) {}
fn eat<T>(_: T) {}
fn same<T>(x: T) -> T { x }
fn either<'a, T: ?Sized>(x: &'a T, _: &'a T) -> &'a T { x }
fn forever<T: ?Sized>(_: &'static T) {}
const LIMIT: i32 = 9;
static GREETING: &str = "hello";
fn f0<'a>(mut p0: &'a S1) -> usize {
    let Some(b1) = &p0.f0.next else {
        return p0.f2 + p0.f2;
    };
    read(b1);
    {
        read(&*p0);
        p0 = p0;
    }
    loop {
        println!("{}", b1.val);
        read(&p0.f0.val);
        either(&**b1, p0.get_f0());
        if flag() { break; }
    }
    p0.f2
}
fn f1(p0: Option<&mut S2>, p1: E3) -> S6 {
    {
        read(&p0);
        if flag() {
            read(&p0);
        }
        read(&p0);
        let mut v2: E3 = E3::new();
        let v1: &mut E3 = &mut v2;
    }
    S6 { f0: Some(S0::new()), f1: List { val: 4, next: None } }
}
fn f2<'a>(p0: &'a mut E1<'_>, mut p1: (S0, S0), p2: i32) -> E1<'a> {
    if p2 > p2 {
        if flag() || p2 > 2 {
            if let E1::V0 = &*p0 {
                let v0: (S0, S0) = (p1.0.clone(), std::mem::replace(&mut p1.0, p1.1));
                p1 = (S0 { f0: v0.0.f0.clone() }, S0 { f0: Box::new(8) });
                let v1: (S0, S0) = if flag() {
                    p1.clone()
                } else {
                    let v2: Option<S4> = Some(S4::new());
                    call9(&v2);
                    v0.clone()
                };
                std::mem::swap(&mut p1.1, &mut p1.0);
            }
            let mut v3: S5 = S5 { f0: S2 { f0: [String::from("s"), String::new()], f1: Some(S0::new()), f2: *p1.0.f0 * p2 }, f1: S3 { f0: format!("{}", p2) } };
            println!("{}", p2);
            read(&p2);
        }
    }
    let mut v4 = p1;
    *p0 //~[nll,polonius] E0507
}
fn f3(p0: String, p1: List, p2: &mut S7) {
    *p2 = S7::new();
    if p1.val != p1.val {
        *p2 = S7 { f0: S2::new(), f1: p2.f1.clone(), f2: p2.f2.take() };
        touch(&mut p2.f1.f0);
        call1(S6 { f0: None, f1: List { val: 8, ..p1 } });
    }
    let v1: String = format!("{}", p1.val);
    let mut v2: &String = &p0;
    *p2 = S7::new();
    std::mem::swap(&mut p2.f1.f0, &mut p2.f0);
    if v2.is_empty() {
        let v3: S2 = S2 { f0: ["u".to_string(), String::new()], ..p2.f1.f0 }; //~[nll,polonius] E0507
    }
    let v4: &i32;
    p2.f0.f1.take();
    let mut v5: Option<S5> = Some(S5::new());
}
fn f4<'a>(mut p0: &'a mut Vec<E2>, p1: E2) -> &'a mut E2 {
    if let Some(b0) = (*p0).last_mut() {
        return b0;
    }
    p0.clear(); //~[nll] E0499
    touch(p0); //~[nll] E0499
    if 7 > 7 {
        p0.push(p0[0].clone()); //~[nll] E0499 //~[nll] E0502
        p0.pop(); //~[nll] E0499
    }
    while let Some(b2) = (*p0).first_mut() { //~[nll] E0499
        let v3: Option<Vec<String>> = Some(vec![String::from("t")]);
        let v4: S4 = S4::new();
        call7(if flag() { &v3 } else { &v3 }, &v4);
        p0.pop(); //~[nll] E0499
    }
    let v6: Option<Vec<String>> = None;
    let v7: S4 = S4::new();
    let mut v5: &str = call7(either(&v6, &v6), &v7);
    println!("{}", v7.f0.f2);
    touch(p0); //~[nll] E0499
    &mut p0[0] //~[nll] E0499
}
fn f5(p0: &mut (String, E0), mut p1: S3, p2: &mut (Option<S3>, &i32)) {
    p2.0.take();
    p2.0.take();
    if let E0::V0 = &mut p0.1 {
        p1.f0.push_str(&p1.f0.clone());
    }
    let mut v0 = &mut p0.1;
    p1.f0.push('c');
}
fn f6<'a>(p0: &'a Vec<S2>, p1: &'a Option<S1>) {
    read(p1);
    read(p1);
    match *p1 {
        None => {
            let mut v1 = format!("{}", p0[0].f2);
            let mut v2 = format!("{}", p0[0].f2);
            let mut v3 = &v1;
            let v4 = v3;
            while p1.is_some() {
                v3 = &v2;
            }
            touch(&mut v2); //~[nll] E0502
            read(v4);
        }
        Some(_) => {
            read(p0);
            drop(p0);
            println!("{}", p0[0].f2);
        }
    }
}
fn f7(mut p0: &Box<(E2, S5)>, p1: &mut i32) {
    read(p1);
    if flag() && 4 > 2 {
        let v0: String = "u".to_string();
        let mut v1: Box<&String> = Box::new(&v0);
        call0(&mut v1);
    } else if flag() {
        let mut v2: Vec<&&Box<(E2, S5)>> = match &p0.0 {
            E2::V0 => {
                let (ref b3, ref b4) = **p0;
                touch(p1);
                Vec::new()
            }
            _ => {
                vec![&p0]
            }
        };
        println!("{}", *p1);
        println!("{}", *p1);
        *p1 = (*p1).clone();
    } else {
        touch(p1);
    }
    call4(Some(Box::new(S3::new())));
    let mut v7: String = String::new();
    let mut v8: Box<&String> = Box::new(&v7);
    call0(&mut v8);
}
fn f8<'a>(p0: &'a mut Option<i32>) -> &'a mut i32 {
    if let Some(b0) = (*p0).as_mut() {
        if flag() {
            return b0;
        }
    }
    *p0 = Some(3 * 9); //~[nll] E0506
    {
        let mut v2: &mut Option<i32> = {
            let v3: &mut Option<i32> = if flag() {
                let mut v4: &mut Option<i32> = p0;
                &mut *v4
            } else {
                let mut v5: Option<i32> = None;
                &mut v5 //~[nll,polonius] E0597
            };
            let mut v7: E2 = E2::new();
            let mut v8: &mut E2 = &mut v7;
            *p0 = Some(9 + call5(S2 { f0: [String::new(), String::from("t")], f1: None, f2: 1 }, &mut v8, String::new()));
            &mut *p0
        };
        let mut v9: S4 = S4 { f0: S2 { f0: [String::from("s"), String::from("t")], f1: None, f2: 4 }, f1: S0 { f0: Box::new(4) } };
    }
    let v10: &Option<i32> = &*p0;
    touch(p0);
    let mut v11 = &mut *p0;
    touch(&mut *v11);
    let v12: S6 = S6::new();
    *p0 = Some(v12.f1.val + v12.f1.val);
    let mut v13: i32 = 4;
    &mut v13 //~[nll,polonius] E0515
}
fn f9(p0: &mut S2, mut p1: &&S1) -> &'static S2 {
    while let Some(S0 { f0: b0 }) = (p0.f1.replace(S0 { f0: Box::new(4) })) {
        if p0.f2 != *b0 {
            if flag() {
                eat(b0);
                break;
            }
            p0.f0[1].push_str(GREETING);
            read(p1);
            touch(&mut *p0);
        } else {
        }
    }
    todo!()
}
fn f10(mut p0: &mut S7) {
    p0.f2.take();
    p0.f0.f1.take();
    println!("{}", p0.f0.f2);
    touch(p0);
    touch(p0);
    p0.f0.f1 = Some(p0.f1.f1.clone());
    let v0: &Option<S3> = &p0.f2;
    call4(None);
    p0.f2.take();
}
fn f11(p0: i32) {
    for i0 in 0..2 {
        if p0 == p0 {
            let mut v1: String = format!("{}", i0);
        } else if p0 < p0 {
            let mut v3: i32 = 7;
            let mut v2: &mut i32 = &mut v3;
            std::mem::swap(&mut v3, &mut *v2); //~[nll,polonius] E0499
        } else {
            let mut v5: S3 = S3::new();
            let v4: &mut S3 = &mut v5;
            let mut v6: Vec<&String> = vec![if flag() { &v5.f0 } else { &v5.f0 }];
        }
        if flag() {
            let mut v8: i32 = 5;
            let mut v7: E1<'_> = same(E1::V1(String::from("t"), &mut v8));
            let mut v9: Box<S0> = Box::new(S0::new());
            let v7: &Box<S0> = &v9;
            let mut v10: List = List { val: 9, next: None };
            touch(&mut *v9);
        } else {
        }
    }
}
fn f12(p0: i32, mut p1: &Option<Vec<S5>>, mut p2: &i32) -> &'static mut i32 {
    let mut v1: Option<Vec<S5>> = None;
    let mut v0: &mut Option<Vec<S5>> = if p1.is_none() { &mut v1 } else { &mut v1 };
    let mut v2 = p0;
    v2 += *p2;
    if flag() {
        let v3: Box<i32> = Box::new(p0 + v2);
        let mut v4 = format!("{}", *v3);
        let mut v5 = format!("{}", *p2);
        let mut v6 = &v4;
        let v7 = v6;
        while *p2 == p0 {
            v6 = &v5;
        }
        touch(&mut v4); //~[nll,polonius] E0502
        read(v6);
        touch(v0);
    } else if flag() || v2 > 2 {
        touch(v0);
        std::mem::swap(&mut *v0, &mut v1); //~[nll,polonius] E0499
        let mut v8: &i32 = std::mem::replace(&mut p2, p2); //~[nll,polonius] E0502
    } else {
        v1.take();
    }
    panic!("none")
}
fn f13(p0: String, p1: S4) {
    match p1.f0.f1 {
        Some(ref b0) if flag() => {
            if p0.is_empty() {
                let v3: Option<Vec<String>> = None;
                let mut v2: Vec<&str> = vec![call7(&v3, &p1)];
                v2.clear();
            } else {
                {
                    let mut v4: &S0 = &*b0;
                }
                let v5: &[S5] = &[S5::new()][..];
            }
            let v6: S1 = S1 { f0: List { val: 1, next: Some(Box::new(List { val: 2, next: None })) }, f1: Some((*b0.f0).clone()), f2: p0.len() };
            let v7: i32 = 5;
            either(&v7, &v7);
        }
        Some(_) => {
        }
        None => {
        }
    }
}
fn f14(p0: S1) { //~[nll,polonius] E0596
    read(&p0.f0.next);
    if flag() {
        read(&p0);
        p0.f1.take();
        let mut v1 = &p0.f0.val;
    }
    read(&p0.f0.next);
    if flag() {
        eat(p0.f1);
        p0 = S1 { f0: List { val: 9, next: None }, f1: p0.f1.clone(), f2: 3 }; //~[nll,polonius] E0384
        let mut v2 = &mut p0.f0.next;
    }
    let mut v4: List = List { val: 1, next: None };
    let mut v3: Vec<&mut List> = vec![&mut v4];
    v3.push(&mut v4); //~[nll,polonius] E0499
}
fn f15(mut p0: E0) -> Vec<&'static [S5]> {
    let v0: E0 = std::mem::replace(&mut p0, p0); //~[nll,polonius] E0505
    eat(v0);
    let v2: Box<S1> = Box::new(S1::new());
    let v1: &Box<S1> = &v2;
    if let Some(b3) = &v2.f1 {
        let v4 = v2.f2;
        p0 = E0::V1(S5 { f0: S2 { f0: [String::from("s"), "u".to_string()], f1: Some(S0::new()), f2: 5 }, f1: S3 { f0: String::from("s") } }, S4 { f0: S2 { f0: [String::from("t"), "u".to_string()], f1: None, f2: 0 }, f1: S0 { f0: Box::new(1) } });
    }
    let v5: String = String::new();
    let mut v6: Box<&String> = Box::new(&v5);
    call0(&mut v6);
    return panic!("none");
}
fn f16(mut p0: bool) {
    p0 = p0;
    let mut v0: &bool = &p0;
    p0 = 2 < 2; //~[nll,polonius] E0506
    read(&v0);
    std::mem::swap(&mut *v0, &mut p0); //~[nll,polonius] E0596
    p0 = p0;
    let mut v1 = &mut p0;
    read(&*v1);
    let mut v3: E2 = E2::V1(S0::new());
    let mut v4: &mut E2 = &mut v3;
    let v2 = call5(S2::new(), &mut v4, String::new());
    match &v3 {
        E2::V0 => {
            eat(*v1);
        }
        E2::V1(S0 { .. }) => {
            let v5: Option<S4> = None;
            call9(&v5);
            std::mem::swap(&mut p0, &mut *v1); //~[nll,polonius] E0499
        }
        E2::V2(b6, S2 { f0: b7, f1: b8, f2: b9 }) => {
            call4(None);
            let _ = v2;
        }
        E2::V3(b10, b11) => {
        }
    }
}
fn f17(p0: E3, mut p1: bool) -> Vec<S0> {
    p1 = p1;
    touch(&mut p1);
    p1 = p1;
    read(&p0);
    let mut v0: S6 = S6 { f0: None, f1: List { val: (1 as i32), next: Some(Box::new(List { val: 1, next: None })) } };
    v0.f1.next.take();
    v0.f1.val *= v0.f1.val;
    let S6 { f0: ref b1, f1: List { val: b2, next: ref b3 } } = v0;
    v0.f0.take();
    v0.set_f0(Some(S0::new()));
    p1 = p1;
    vec![S0 { f0: Box::new(4) }]
}
fn f18(p0: S0) -> i32 {
    let v0: Vec<&Box<i32>> = Vec::new();
    let v1 = &p0.f0;
    eat(**v1);
    9
}
fn f19<'a>(p0: &'a Box<E3>, mut p1: &'a mut S5) {
    let S5 { f1: ref b0, .. } = *p1;
    *p1 = S5 { f0: p1.f0.clone(), f1: S3::new() };
    if let Some(b1) = p1.f0.f1.as_ref() {
        let v2: &S0 = &*b1;
        if let Some(b3) = &mut p1.f0.f1 {
            p1.f0.f1.take();
            p1.f1.f0.push_str(&p1.f1.f0.clone());
            let v4 = &mut p1.f0;
            drop(p0);
        } else {
            let mut v5 = &p1.f1;
            if let Some(ref b6) = p1.f0.f1.take() {
                p1.f0.f0 = std::mem::replace(&mut p1.f0.f0, [String::from("s"), format!("{}", p1.f1.f0)]);
                let mut v7: E2 = E2::V1(S0::new());
                call5(same(S2::new()), &mut &mut v7, std::mem::take(&mut p1.f1.f0));
            }
            let mut v8 = call1(S6::new());
        }
    }
}
fn f20(mut p0: S7, p1: E2) -> Option<S3> {
    let v0: i32;
    if p0.f0.f2 < p0.f0.f2 {
        v0 = 3;
    }
    read(&v0); //~[nll,polonius] E0381
    touch(&mut p0.f1);
    if flag() {
        let v1 = &mut p0.f1.f0.f1;
        (*v1).take();
    } else {
        eat(p1);
    }
    None
}
fn f21<'a>(p0: &'a usize, mut p1: &'a str) {
    let v0: &usize = &*p0;
    p1 = &*p1;
    let v1: usize = *v0;
    p1 = &*p1;
    p1 = &*p1;
}
fn f22(p0: S5, p1: Option<Option<S0>>) {
    return;
}
fn f23(p0: &[i32], p1: &mut (i32, E2), mut p2: &S5) -> &'static S5 {
    for i0 in 0..p2.f0.f2 {
        if flag() {
            let v1: &S5 = &*p2;
            let mut v3: Option<Vec<String>> = Some(vec![String::from("s")]);
            let mut v4: S4 = S4::new();
            call7(if v1.f0.f1.is_some() { &v3 } else { &v3 }, &v4);
            v4.f1.get_f0();
            touch(&mut v4.f1);
        } else {
            if p2.f0.f1.is_none() {
                let mut v5: E2 = E2::V3(7, S2 { f0: [String::from("s"), String::new()], f1: Some(S0::new()), f2: 3 });
                let mut v6: &mut E2 = &mut v5;
                *p1 = (call5(S2 { f0: ["u".to_string(), "u".to_string()], f1: None, f2: 4 }, &mut v6, format!("{}", p2.f0.f2)), v5);
                read(p1);
                return p2;
            }
            touch(&mut p1.0);
        }
    }
    p2 //~[nll,polonius] -
}
fn f24<'a>(mut p0: &'a Vec<S6>) -> S2 {
    read(p0);
    p0 = &*p0;
    let v0: S6 = S6 { f0: Some(S0::new()), f1: List { val: 7 - 1, next: Some(Box::new(List { val: 6, next: None })) } };
    forever(p0); //~[nll,polonius] E0521
    touch(&mut p0);
    eat(v0.f1);
    let mut v2: Vec<S6> = vec![S6::new()];
    p0 = &v2; //~[nll,polonius] E0597
    touch(&mut v2[0]); //~[nll,polonius] E0502
    v2.swap(0, 3); //~[nll,polonius] E0502
    read(&v0.f0);
    v2.push(v2[0].clone()); //~[nll,polonius] E0502
    v2 = std::mem::replace(&mut v2, v2); //~[nll,polonius] E0506 //~[nll,polonius] E0502 //~[nll,polonius] E0505
    S2 { f0: [format!("{}", v2[0].f1.val), format!("{}", v2[0].f1.val)], f1: None, f2: v2[0].f1.val - v2[0].f1.val }
}
fn f25(mut p0: &i32) -> &i32 {
    read(p0);
    *p0 = *p0 + *p0; //~[nll,polonius] E0594
    read(&*p0);
    &*p0
}
fn f26(mut p0: i32) {
    if p0 != p0 {
        call4(Some(Box::new(S3::new())));
        return;
    }
    let v1: &mut i32;
    loop {
        eat(p0);
        p0 = p0 * p0;
        if flag() { break; }
    }
    println!("{}", p0);
    eat(p0);
    let mut v2: &mut i32 = &mut p0;
    v2 = v2;
    drop(p0);
    drop(p0);
}
fn f27(mut p0: E3, p1: &String) -> &mut E3 {
    if p1.is_empty() {
        println!("{}", p1);
        p0 = E3::V2(S6::new(), S6::new());
    }
    p0 = p0;
    let mut v1: String = String::from("t");
    let v0: &mut String = &mut v1;
    let mut v2: Option<Vec<String>> = Some(vec![String::from("s")]);
    let v3: S4 = S4 { f0: S2 { f0: [String::new(), String::from("t")], f1: Some(S0::new()), f2: 6 }, f1: S0::new() };
    v0.push_str(call7(&v2, &v3));
    v0.push_str(GREETING);
    touch(v0);
    if let E3::V0(b4, S4 { f0: ref b5, f1: ref b6 }) = p0 {
        println!("{}", v1);
    } else {
        let mut v8 = v1;
    }
    let mut v9: S7 = S7 { f0: S2::new(), f1: v3, f2: Some(S3::new()) };
    let v10: &E3 = if v9.f2.is_none() { &p0 } else { if p1.is_empty() { &p0 } else { &p0 } };
    &mut p0 //~[nll,polonius] E0515
}
fn f28(p0: S6) {
    let S6 { f1: b0, .. } = p0;
    let List { next: mut b1, .. } = b0;
    b1.take();
    touch(&mut b1);
    let mut v2 = b0.val;
    let mut v3 = b0.val;
    let mut v4 = &v2;
    let v5 = v4;
    read(v4);
    while b0.val < 9 {
        v4 = &v3;
    }
    touch(&mut v3); //~[nll] E0502
    read(v5);
    call4(None);
    {
        call4(None);
    }
    let mut v7: S0 = S0::new();
    let v6: &mut S0 = &mut v7;
    touch(&mut v7);
    *v7.f0 += v2;
}
fn f29(mut p0: Vec<S6>, p1: String) -> S6 {
    p0 = p0;
    eat(p1);
    p0[0].set_f0(Some(S0 { f0: Box::new(2) }));
    p0[0].f1.next.take();
    println!("{}", p0[0].f1.val);
    S6::new()
}
