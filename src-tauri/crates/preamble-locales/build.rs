//! Tells cargo to embed the languages again when a file under locales/ changes.

fn main() {
    println!("cargo::rerun-if-changed=../../../locales");
}
