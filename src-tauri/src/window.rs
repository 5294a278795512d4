//! The one window: neutral title, no storage on disk, no way out to a network.

use tauri::utils::config::Color;
use tauri::webview::NewWindowResponse;
use tauri::{App, WebviewUrl, WebviewWindowBuilder};

use crate::places;

/// The colour of paper, so that nothing flashes before the first screen is painted.
const PAPER: Color = Color(248, 244, 236, 255);

/// Opens the window.
///
/// # Errors
/// If the system has no web view to give.
pub fn open(app: &mut App) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("Preamble")
        .inner_size(1200.0, 760.0)
        .min_inner_size(360.0, 480.0)
        .background_color(PAPER)
        // No history, cache, cookies or storage that would outlive the session.
        .incognito(!is_driven())
        .data_directory(places::scratch())
        .disable_drag_drop_handler()
        // Only our own pages, in this one window.
        .on_navigation(|url| matches!(url.scheme(), "tauri") || url.host_str() == Some("tauri.localhost"))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    #[cfg(target_os = "linux")]
    crate::keys::follow(&window)?;
    #[cfg(not(target_os = "linux"))]
    drop(window);
    Ok(())
}

/// Whether a test presses the buttons (tauri-driver sets this name). A private web view refuses every driver, so in a build for
/// tests it is an ordinary one, with the same scratch folder. Release builds are always private.
fn is_driven() -> bool {
    cfg!(debug_assertions) && std::env::var("TAURI_WEBVIEW_AUTOMATION").is_ok_and(|value| value == "true")
}
