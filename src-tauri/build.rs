//! Embeds the built screens and the window's settings.

fn main() {
    tauri_build::build();
}
