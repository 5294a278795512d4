//! The recovery code: 128 bits as 26 signs of Crockford's base 32, and two check signs, in seven groups of four.
//!
//! The check signs are those of a Reed-Solomon code over GF(32): every one or two wrong signs are caught, so every typing error
//! and every two signs that change places; of other errors all but one in four thousand.

use zeroize::Zeroizing;

use super::ProtectedError;

const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const DATA: usize = 26;
const ALL: usize = 28;
const GROUP: usize = 4;

/// The secret behind a code.
pub(super) type Secret = Zeroizing<[u8; 16]>;

/// A recovery code as it is shown once.
#[derive(Clone)]
pub struct RecoveryCode(Zeroizing<String>);

impl RecoveryCode {
    pub(super) fn of(secret: &Secret) -> Self {
        let mut values = Zeroizing::new([0u8; ALL]);
        for (bit, place) in (0..128).map(|bit| (bit, bit / 5)) {
            let set = secret[bit / 8] >> (7 - bit % 8) & 1;
            values[place] |= set << (4 - bit % 5);
        }
        let (sum, weighted) = syndromes(&values[..DATA]);
        let (last, other) = (power(DATA + 1), power(DATA) ^ power(DATA + 1));
        values[DATA] = divided(weighted ^ times(last, sum), other);
        values[DATA + 1] = sum ^ values[DATA];
        let mut text = Zeroizing::new(String::with_capacity(ALL + ALL / GROUP));
        for (place, value) in values.iter().enumerate() {
            if place > 0 && place % GROUP == 0 {
                text.push('-');
            }
            text.push(char::from(SIGNS[usize::from(*value)]));
        }
        Self(text)
    }

    /// Seven groups of four signs with hyphens between them.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Reads a code as people type it: any case, any spaces and hyphens, O for 0, I and L for 1, and letters of a Russian keyboard
/// that look the same.
///
/// # Errors
/// [`ProtectedError::CodeMistyped`].
pub(super) fn read(text: &str) -> Result<Secret, ProtectedError> {
    let mut values = Zeroizing::new(Vec::with_capacity(ALL));
    for sign in text.chars().filter(|sign| !sign.is_whitespace() && !matches!(sign, '-' | '‐' | '‑' | '–' | '—'))
    {
        values.push(value_of(sign).ok_or(ProtectedError::CodeMistyped)?);
        if values.len() > ALL {
            return Err(ProtectedError::CodeMistyped);
        }
    }
    // Two bits of the last data sign carry nothing.
    if values.len() != ALL || syndromes(&values) != (0, 0) || values[DATA - 1] & 0b11 != 0 {
        return Err(ProtectedError::CodeMistyped);
    }
    let mut secret = Secret::default();
    for bit in 0..128 {
        let set = values[bit / 5] >> (4 - bit % 5) & 1;
        secret[bit / 8] |= set << (7 - bit % 8);
    }
    Ok(secret)
}

fn value_of(sign: char) -> Option<u8> {
    let sign = match sign.to_uppercase().next()? {
        'O' | 'О' => '0',
        'I' | 'L' | 'І' => '1',
        'А' => 'A',
        'В' => 'B',
        'С' => 'C',
        'Е' => 'E',
        'Н' => 'H',
        'К' => 'K',
        'М' => 'M',
        'Р' => 'P',
        'Т' => 'T',
        'Х' => 'X',
        'У' => 'Y',
        other => other,
    };
    SIGNS.iter().position(|known| char::from(*known) == sign).and_then(|place| u8::try_from(place).ok())
}

/// Sums over GF(32): of the values, and of the values times the powers of x.
fn syndromes(values: &[u8]) -> (u8, u8) {
    values
        .iter()
        .enumerate()
        .fold((0, 0), |(sum, weighted), (place, value)| (sum ^ value, weighted ^ times(*value, power(place))))
}

/// Multiplication in GF(32), modulo x^5 + x^2 + 1.
fn times(mut one: u8, mut other: u8) -> u8 {
    let mut product = 0;
    while other != 0 {
        if other & 1 != 0 {
            product ^= one;
        }
        other >>= 1;
        one <<= 1;
        if one & 32 != 0 {
            one ^= 0b10_0101;
        }
    }
    product
}

fn power(exponent: usize) -> u8 {
    (0..exponent).fold(1, |value, _| times(value, 2))
}

/// The group of GF(32) has 31 elements: the thirtieth power is the inverse.
fn divided(value: u8, by: u8) -> u8 {
    (0..30).fold(value, |value, _| times(value, by))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use sha2::{Digest, Sha256};

    use super::*;

    fn secret(number: u32) -> Secret {
        let mut secret = Secret::default();
        secret.copy_from_slice(&Sha256::digest(number.to_be_bytes())[..16]);
        secret
    }

    #[test]
    fn a_code_is_read_as_people_type_it() {
        for number in 0..500 {
            let code = RecoveryCode::of(&secret(number));
            assert_eq!(code.as_str().len(), 34);
            assert!(read(code.as_str()).unwrap() == secret(number));
        }
        let code = RecoveryCode::of(&secret(7));
        let text = code.as_str();
        let others = [
            text.to_lowercase(),
            text.replace('-', ""),
            text.replace('-', " "),
            format!("  {}\n", text.replace('-', " – ")),
            text.replace('0', "O").replace('1', "l"),
            text.replace('A', "А").replace('C', "с").replace('K', "К").replace('0', "о"),
        ];
        for typed in others {
            assert!(read(&typed).unwrap() == secret(7), "{typed}");
        }
    }

    /// The typo table: 1,000 codes, each with every kind of slip at places that change from code to code.
    #[test]
    fn every_slip_of_the_typo_table_is_caught() {
        let mut slips = 0;
        for number in 0..1_000usize {
            let text = RecoveryCode::of(&secret(number as u32)).as_str().replace('-', "");
            let signs: Vec<char> = text.chars().collect();
            let (one, two) = (number % ALL, (number * 7 + 3) % ALL);
            let another = |sign: char, step: usize| {
                let place = SIGNS.iter().position(|known| char::from(*known) == sign).unwrap();
                char::from(SIGNS[(place + step) % 32])
            };
            let mut table = Vec::new();
            for step in 1..32 {
                let mut wrong = signs.clone();
                wrong[one] = another(wrong[one], step);
                table.push(wrong.clone());
                if two != one {
                    wrong[two] = another(wrong[two], 1 + (step * 3) % 31);
                    table.push(wrong);
                }
            }
            let mut swapped = signs.clone();
            swapped.swap(one, (one + 1) % ALL);
            table.push(swapped);
            let mut left_out = signs.clone();
            left_out.remove(one);
            table.push(left_out);
            let mut doubled = signs.clone();
            doubled.insert(one, signs[one]);
            table.push(doubled);
            let mut ended = signs.clone();
            ended.truncate(one);
            table.push(ended);
            for wrong in table.into_iter().filter(|wrong| *wrong != signs) {
                slips += 1;
                let typed: String = wrong.into_iter().collect();
                assert!(matches!(read(&typed), Err(ProtectedError::CodeMistyped)), "{typed} for {text}");
            }
        }
        assert!(slips > 60_000);
    }

    #[test]
    fn what_is_no_code_is_told() {
        for typed in ["", "-", "U", "hello", "0000", &"0".repeat(27), &"0".repeat(29), &"Z".repeat(1000)] {
            assert!(matches!(read(typed), Err(ProtectedError::CodeMistyped)), "{typed}");
        }
    }
}
