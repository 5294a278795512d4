//! Rebuilds when a training module changes: `include_dir!` alone does not tell Cargo.

fn main() {
    println!("cargo:rerun-if-changed=../../../training-modules");
}
