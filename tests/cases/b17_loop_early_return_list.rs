// Search a linked list and append when not found.
//@ uncertain codes: lexical
struct Node { key: u32, next: Option<Box<Node>> }

fn f(head: &mut Node, key: u32) -> &mut Node {
    let mut cur = head;
    loop {
        if cur.key == key {
            return cur;
        }
        if cur.next.is_none() {
            cur.next = Some(Box::new(Node { key, next: None }));
        }
        cur = cur.next.as_mut().unwrap();
    }
}
