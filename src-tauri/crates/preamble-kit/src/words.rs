//! The language of the command line, and its help texts.

use clap::{Arg, Command};
use preamble_locales::{Messages, negotiate};

/// Messages in the language that `--language` names, or that the system is set to.
///
/// Read without clap, because clap's own help must already be in this language.
pub fn messages(arguments: impl Iterator<Item = String>) -> Messages {
    let mut asked = None;
    let mut next = false;
    for argument in arguments {
        if next {
            asked = Some(argument);
            break;
        }
        if let Some(value) = argument.strip_prefix("--language=") {
            asked = Some(value.to_owned());
            break;
        }
        next = argument == "--language";
    }
    // POSIX order of precedence (XBD 8.2).
    let system = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    let wishes: Vec<&str> = asked.iter().chain(&system).map(String::as_str).collect();
    Messages::new(negotiate(&wishes))
}

/// Gives every command and argument its help: `kit-about`, `kit-<command>`, `kit-<command>-<argument>`.
pub fn translate(command: Command, messages: &Messages) -> Command {
    let names: Vec<String> = command.get_subcommands().map(|it| it.get_name().to_owned()).collect();
    let about = messages.format_plain("kit-about", &[]);
    let mut command = command.about(about).mut_args(|argument| help(argument, "kit", messages));
    for name in names {
        let key = format!("kit-{name}");
        let about = messages.format_plain(&key, &[]);
        let more = messages.attribute_plain(&key, "more", &[]);
        command = command.mut_subcommand(&name, |it| {
            let it = it.about(about).mut_args(|argument| help(argument, &key, messages));
            match more {
                Some(more) => it.after_help(more),
                None => it,
            }
        });
    }
    command
}

fn help(argument: Arg, prefix: &str, messages: &Messages) -> Arg {
    let key = format!("{prefix}-{}", argument.get_id().as_str().replace('_', "-"));
    // `--help` and `--version` come from clap.
    if messages.has(&key) { argument.help(messages.format_plain(&key, &[])) } else { argument }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(arguments: &[&str]) -> &'static str {
        messages(arguments.iter().map(|it| (*it).to_owned())).tag()
    }

    #[test]
    fn the_option_decides_before_the_system() {
        assert_eq!(tag(&["preamble-kit", "check", "x", "--language", "ru"]), "ru");
        assert_eq!(tag(&["preamble-kit", "--language=ru", "check", "x"]), "ru");
        assert_eq!(tag(&["preamble-kit", "check", "--language", "en"]), "en");
    }
}
