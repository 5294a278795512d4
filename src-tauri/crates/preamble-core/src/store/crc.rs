//! CRC-32 (ISO 3309, the one of zip and PNG), eight bytes at a time by tables.
//!
//! Of our own because it is given what people wrote for themselves: the vector instructions of the usual libraries leave pieces of sixteen bytes
//! on the stack where they are not optimised, and the search of the memory after the lock found them. Here only single bytes are looked at.

const POLYNOMIAL: u32 = 0xedb8_8320;

static TABLES: [[u32; 256]; 8] = tables();

const fn tables() -> [[u32; 256]; 8] {
    let mut tables = [[0; 256]; 8];
    let mut byte = 0;
    while byte < 256 {
        let (mut value, mut bit) = (byte as u32, 0);
        while bit < 8 {
            value = if value & 1 == 1 { value >> 1 ^ POLYNOMIAL } else { value >> 1 };
            bit += 1;
        }
        tables[0][byte] = value;
        byte += 1;
    }
    let mut table = 1;
    while table < 8 {
        let mut byte = 0;
        while byte < 256 {
            let before = tables[table - 1][byte];
            tables[table][byte] = before >> 8 ^ tables[0][(before & 255) as usize];
            byte += 1;
        }
        table += 1;
    }
    tables
}

/// The sum of the bytes.
pub fn of(bytes: &[u8]) -> u32 {
    let at = |table: usize, byte: u8| TABLES[table][usize::from(byte)];
    let mut sum = u32::MAX;
    let mut eights = bytes.chunks_exact(8);
    for eight in &mut eights {
        let [a, b, c, d] = sum.to_le_bytes();
        sum = at(7, eight[0] ^ a)
            ^ at(6, eight[1] ^ b)
            ^ at(5, eight[2] ^ c)
            ^ at(4, eight[3] ^ d)
            ^ at(3, eight[4])
            ^ at(2, eight[5])
            ^ at(1, eight[6])
            ^ at(0, eight[7]);
    }
    for byte in eights.remainder() {
        let [low, ..] = sum.to_le_bytes();
        sum = sum >> 8 ^ at(0, low ^ byte);
    }
    !sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sums_are_those_of_the_standard() {
        assert_eq!(of(b""), 0);
        assert_eq!(of(b"123456789"), 0xcbf4_3926);
        assert_eq!(of(b"The quick brown fox jumps over the lazy dog"), 0x414f_a339);
        assert_eq!(of(&[0; 32]), 0x190a_55ad);
        assert_eq!(of(&[255; 32]), 0xff6c_ab0b);
    }
}
