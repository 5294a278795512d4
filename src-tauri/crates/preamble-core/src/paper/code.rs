//! The code on a printed test: whoever types it in gets the same questions in the same order.

use std::fmt;
use std::str::FromStr;

/// Letters and digits that are not taken for one another.
const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const LENGTH: usize = 6;

/// Six letters for a seed of 30 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code(u32);

/// What was typed is no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a code has six of the letters {letters}", letters = String::from_utf8_lossy(LETTERS))]
pub struct NotACode;

impl Code {
    /// From any seed; what lies above 30 bits is cut off.
    pub fn of(seed: u64) -> Self {
        Self((seed & ((1 << (5 * LENGTH)) - 1)) as u32)
    }

    /// The seed of the draw.
    pub fn seed(self) -> u64 {
        u64::from(self.0)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letter = |place: usize| char::from(LETTERS[(self.0 >> (5 * (LENGTH - 1 - place))) as usize & 31]);
        (0..LENGTH).try_for_each(|place| write!(formatter, "{}", letter(place)))
    }
}

impl FromStr for Code {
    type Err = NotACode;

    fn from_str(text: &str) -> Result<Self, NotACode> {
        let typed: Vec<u8> = text.bytes().filter(|it| !matches!(it, b' ' | b'-')).collect();
        if typed.len() != LENGTH {
            return Err(NotACode);
        }
        typed.iter().try_fold(Self(0), |code, letter| {
            let at = LETTERS.iter().position(|known| *known == letter.to_ascii_uppercase()).ok_or(NotACode)?;
            Ok(Self(code.0 << 5 | at as u32))
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_code_comes_back() {
        for seed in [0, 1, 31, 32, 0x3fff_ffff, 0x2aaa_aaaa, 123_456_789] {
            let code = Code::of(seed);
            assert_eq!(code.seed(), seed);
            assert_eq!(code.to_string().parse(), Ok(code));
            assert_eq!(code.to_string().to_lowercase().parse(), Ok(code));
        }
        assert_eq!(Code::of(0).to_string(), "AAAAAA");
    }

    #[test]
    fn a_slip_is_refused() {
        for slip in ["", "AAAAA", "AAAAAAA", "AAAAA0", "AAAAAI", "приветы"] {
            assert_eq!(slip.parse::<Code>(), Err(NotACode), "{slip}");
        }
        assert_eq!("abc def".parse::<Code>(), "ABC-DEF".parse());
    }
}
