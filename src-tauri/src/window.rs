//! The one window: neutral title, no storage on disk, no way out to a network.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tauri::utils::config::Color;
use tauri::webview::NewWindowResponse;
use tauri::{App, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent};

use crate::places;

/// The colour of paper, so that nothing flashes before the first screen is painted.
const PAPER: Color = Color(248, 244, 236, 255);

/// Told to the page instead of closing (`ui/src/host/tauri.ts`).
const ASK: &str = "window.dispatchEvent(new Event('preamble-close'))";
/// So many requests to close in so short a time are meant.
const INSISTS: usize = 3;
const SHORT: Duration = Duration::from_secs(4);

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
    {
        crate::keys::follow(&window)?;
        crate::desktop::follow(&window);
    }
    ask_before_closing(&window);
    let app = Arc::clone(&window.state::<Arc<preamble_api::App>>());
    app.watch(move || renew(&window));
    Ok(())
}

/// After a lock: the process that draws the page ends, and with it all that it knows of what the person wrote and read. A new one
/// begins at the lock. On other systems the page shows the lock itself, and words may stay in its memory.
pub fn renew(window: &WebviewWindow) {
    #[cfg(target_os = "linux")]
    {
        use webkit2gtk::WebViewExt;
        let _ = window.with_webview(|view| {
            let view = view.inner();
            // A driver does not survive that; for it the same process begins anew.
            if !is_driven() {
                view.terminate_web_process();
            }
            view.reload();
        });
    }
    #[cfg(not(target_os = "linux"))]
    let _ = window;
}

/// What a guest did is gone with the window: the page asks first. Whoever goes on closing gets out, even if the page hangs.
fn ask_before_closing(window: &WebviewWindow) {
    let requests = Mutex::new(Vec::<Instant>::new());
    let page = window.clone();
    window.on_window_event(move |event| {
        let WindowEvent::CloseRequested { api, .. } = event else { return };
        let app = Arc::clone(&page.state::<Arc<preamble_api::App>>());
        let insists = requests.lock().is_ok_and(|mut requests| {
            requests.retain(|asked| asked.elapsed() < SHORT);
            requests.push(Instant::now());
            requests.len() >= INSISTS
        });
        if !insists && app.has_unsaved_guest() && page.eval(ASK).is_ok() {
            api.prevent_close();
        }
    });
}

/// Whether a test presses the buttons (tauri-driver sets this name). A private web view refuses every driver, so in a build for
/// tests it is an ordinary one, with the same scratch folder. Release builds are always private.
fn is_driven() -> bool {
    cfg!(debug_assertions) && std::env::var("TAURI_WEBVIEW_AUTOMATION").is_ok_and(|value| value == "true")
}
