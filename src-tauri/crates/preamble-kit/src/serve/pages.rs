//! What the server answers: the page, its files, and commands.

use std::collections::BTreeMap;
use std::path::{Component, Path};
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path as UrlPath, Query, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, Response, StatusCode};
use serde::Deserialize;
use serde_json::Value;

use super::{Shared, guard};

/// The same policy as in the window: nothing from anywhere else.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; \
    connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Call {
    name: String,
    request: Value,
}

/// The page, with the secret for its requests written in.
pub async fn index(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Query(query): Query<BTreeMap<String, String>>,
) -> Response<Body> {
    let token_fits = query.get("token").is_some_and(|token| guard::same(token, &shared.token));
    if !guard::is_own(&headers, shared.port) || !token_fits {
        return answer(StatusCode::FORBIDDEN, "text/plain", Vec::new());
    }
    match tokio::fs::read_to_string(shared.ui.join("index.html")).await {
        Ok(page) => {
            let filled = format!("name=\"preamble-token\" content=\"{}\"", shared.token);
            let page = page.replacen("name=\"preamble-token\" content=\"\"", &filled, 1);
            answer(StatusCode::OK, "text/html; charset=utf-8", page.into_bytes())
        }
        Err(_) => answer(StatusCode::NOT_FOUND, "text/plain", Vec::new()),
    }
}

/// Scripts, styles, fonts and pictures of the screen; they hold nothing of a person.
pub async fn file(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    UrlPath(path): UrlPath<String>,
) -> Response<Body> {
    let inside = Path::new(&path).components().all(|part| matches!(part, Component::Normal(_)));
    if !guard::is_own(&headers, shared.port) || !inside {
        return answer(StatusCode::FORBIDDEN, "text/plain", Vec::new());
    }
    match tokio::fs::read(shared.ui.join(&path)).await {
        Ok(bytes) => answer(StatusCode::OK, media_type(&path), bytes),
        Err(_) => answer(StatusCode::NOT_FOUND, "text/plain", Vec::new()),
    }
}

/// One command.
pub async fn rpc(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: String) -> Response<Body> {
    let token = headers.get("x-preamble-token").and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !guard::is_own(&headers, shared.port) || !guard::same(token, &shared.token) {
        return answer(StatusCode::FORBIDDEN, "text/plain", Vec::new());
    }
    let Ok(call) = serde_json::from_str::<Call>(&body) else {
        return answer(StatusCode::BAD_REQUEST, "text/plain", Vec::new());
    };
    let envelope = Arc::clone(&shared.app).call_async(call.name, call.request).await;
    match serde_json::to_vec(&envelope) {
        Ok(bytes) => answer(StatusCode::OK, "application/json", bytes),
        Err(_) => answer(StatusCode::INTERNAL_SERVER_ERROR, "text/plain", Vec::new()),
    }
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

fn answer(status: StatusCode, media_type: &'static str, bytes: Vec<u8>) -> Response<Body> {
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = status;
    let fixed = [
        (CONTENT_TYPE, media_type),
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "no-referrer"),
        // Nothing of this stays in the browser's cache.
        (CACHE_CONTROL, "no-store"),
    ];
    for (name, value) in fixed {
        response.headers_mut().insert(name, axum::http::HeaderValue::from_static(value));
    }
    response
}
