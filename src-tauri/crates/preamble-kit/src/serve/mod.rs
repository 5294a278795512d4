//! `preamble-kit serve`: the same app for a browser on this computer. Loopback only, one secret address per start.

mod guard;
mod pages;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use clap::Args;
use preamble_api::{App, SystemClock};
use preamble_locales::Messages;

use crate::output;

/// Arguments of `serve`; their help stands in `locales/*/kit.ftl`.
#[derive(Args)]
pub struct Serve {
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    #[arg(long, default_value_t = 0)]
    port: u16,
    #[arg(long, value_name = "DIR", default_value = "ui/dist")]
    ui: PathBuf,
    /// Where the file picker starts; absent: the home folder.
    #[arg(long, value_name = "DIR")]
    home: Option<PathBuf>,
}

/// What every request works with.
pub struct Shared {
    app: Arc<App>,
    /// Made anew at every start; in the address, and in every request.
    token: String,
    port: u16,
    ui: PathBuf,
}

impl Serve {
    /// Exit 2: the files of the screen are missing, or the port is taken.
    pub fn run(&self, messages: &Messages) -> ExitCode {
        if !self.ui.join("index.html").is_file() {
            return output::unreadable(
                messages,
                &self.ui.join("index.html"),
                messages.format_plain("kit-serve-no-ui", &[]),
            );
        }
        let runtime = match tokio::runtime::Runtime::new() {
            Ok(runtime) => runtime,
            Err(error) => return output::unreadable(messages, &self.data, error),
        };
        match runtime.block_on(self.serve(messages)) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => output::unreadable(messages, &PathBuf::from(format!("127.0.0.1:{}", self.port)), error),
        }
    }

    async fn serve(&self, messages: &Messages) -> std::io::Result<()> {
        let listener = tokio::net::TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, self.port))).await?;
        let port = listener.local_addr()?.port();
        let home = self.home.clone().or_else(std::env::home_dir);
        let languages = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok()).collect();
        let app = Arc::new(App::new(&self.data, home, languages, Box::new(SystemClock)));
        app.watch(|| {});
        let token = guard::token().ok_or_else(|| std::io::Error::other("no randomness"))?;
        let address = format!("http://127.0.0.1:{port}/?token={token}");
        let shared = Arc::new(Shared { app, token, port, ui: self.ui.clone() });
        let router = Router::new()
            .route("/", get(pages::index))
            .route("/rpc", post(pages::rpc))
            .route("/{*path}", get(pages::file))
            .layer(DefaultBodyLimit::max(1024 * 1024))
            .with_state(shared);
        // Alone on its line: scripts wait for it.
        println!("{}", messages.format_plain("kit-serve-address", &[("address", address.into())]));
        axum::serve(listener, router).await
    }
}
