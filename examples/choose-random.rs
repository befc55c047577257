// Both arguments and the result share the lifetime `'a`: the result may be used as long as both strings live.
use rand::Rng;

fn choose_random<'a>(a: &'a str, b: &'a str) -> &'a str {
    let list = vec![a, b];
    let i = rand::thread_rng().gen_range(0..=1);
    list[i]
}

fn main() {
    let val = choose_random("abc", "def");
    println!("{}", val);

    let long = String::from("long");
    let chosen;
    {
        let short = String::from("short");
        chosen = choose_random(&long, &short); //~ E0597
    }
    println!("{}", chosen);
}
