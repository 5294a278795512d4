//! The one command that the screen can call.

use std::sync::Arc;

use preamble_api::{App, Envelope};
use serde_json::Value;
use tauri::{State, WebviewWindow};

use crate::{cover, window as page};

/// Hands an envelope to the router. `safety.hide` takes the window away before anything else is done, whatever the router is busy
/// with; after `safety.cover` nothing is left to do and the program ends. After a lock the page begins anew.
#[tauri::command]
pub async fn rpc(
    name: String,
    request: Value,
    app: State<'_, Arc<App>>,
    window: WebviewWindow,
) -> Result<Envelope, ()> {
    if name == "safety.hide" {
        cover::hide(&window);
    }
    let (covers, locks) = (name == "safety.cover", name == "protected.lock");
    let envelope = Arc::clone(&app).call_async(name, request).await;
    if covers {
        cover::leave(&window);
    }
    if locks && !app.holds_key() {
        page::renew(&window);
    }
    Ok(envelope)
}
