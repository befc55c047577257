// Types that implement `Copy` are copied where others are moved: numbers, shared references, and structs of these.
#[derive(Clone, Copy)]
struct Point {
    x: i32,
    y: i32,
}

struct Path {
    points: Vec<Point>,
}

fn length(p: Point) -> i32 {
    p.x + p.y
}

fn count(path: Path) -> usize {
    path.points.len()
}

fn main() {
    let p = Point { x: 3, y: 4 };
    let both = length(p) + length(p); // copied twice
    let path = Path { points: vec![p, p] };
    let shared = &path;
    let again = shared; // a shared reference is `Copy` as well
    println!("{} {} {}", both, shared.points.len(), again.points.len());
    let n = count(path);
    println!("{} {}", n, path.points.len()); //~ E0382
}
