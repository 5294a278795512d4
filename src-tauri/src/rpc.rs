//! The one command that the screen can call.

use std::sync::Arc;

use preamble_api::{App, Envelope};
use serde_json::Value;
use tauri::{State, WebviewWindow};

use crate::cover;

/// Hands an envelope to the router. `safety.cover` takes the window away before anything else is done.
#[tauri::command]
pub async fn rpc(
    name: String,
    request: Value,
    app: State<'_, Arc<App>>,
    window: WebviewWindow,
) -> Result<Envelope, ()> {
    let covers = name == "safety.cover";
    if covers {
        cover::hide(&window);
    }
    let envelope = Arc::clone(&app).call_async(name, request).await;
    if covers {
        cover::leave(&window);
    }
    Ok(envelope)
}
