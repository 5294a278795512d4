//! A real start of `preamble-kit serve`, and its commands over the loopback.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

pub struct Served {
    child: Child,
    port: u16,
    token: String,
}

impl Served {
    pub fn start(program: &Path, data: &Path, ui: &Path) -> Result<Self, String> {
        let mut child = Command::new(program)
            .args(["serve", "--port", "0", "--data"])
            .arg(data)
            .arg("--ui")
            .arg(ui)
            .env("LC_ALL", "en_GB.UTF-8")
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("{}: {error}", program.display()))?;
        let lines = BufReader::new(child.stdout.take().expect("piped")).lines().map_while(Result::ok);
        // http://127.0.0.1:PORT/?token=TOKEN
        let found = lines.into_iter().find_map(|line| {
            let (_, address) = line.split_once("http://127.0.0.1:")?;
            let (port, token) = address.split_once("/?token=")?;
            Some((port.parse().ok()?, token.split_whitespace().next()?.to_owned()))
        });
        let Some((port, token)) = found else {
            let _ = child.kill();
            return Err("it did not say its address".to_owned());
        };
        Ok(Self { child, port, token })
    }

    pub fn call(&self, name: &str, request: Value) -> Result<Value, String> {
        let body = json!({ "name": name, "request": request }).to_string();
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).map_err(|error| error.to_string())?;
        let head = format!(
            "POST /rpc HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nX-Preamble-Token: {}\r\nContent-Type: application/json\r\n\
             Content-Length: {}\r\nConnection: close\r\n\r\n",
            self.port,
            self.token,
            body.len()
        );
        stream.write_all((head + &body).as_bytes()).map_err(|error| error.to_string())?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).map_err(|error| error.to_string())?;
        let (_, body) = answer.split_once("\r\n\r\n").ok_or("no answer")?;
        let mut envelope: Value = serde_json::from_str(body).map_err(|error| format!("{error}: {body}"))?;
        if envelope["error"].is_null() { Ok(envelope["answer"].take()) } else { Err(format!("{name}: {envelope}")) }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
