// The few numbers that a row of measurements comes down to.

/** The value below which that share of the values lies (nearest rank). */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

export const median = (values) => percentile(values, 0.5);

/** Milliseconds, mebibytes or bare numbers with no more digits than they deserve. */
export function short(value) {
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 3);
}

/** Turn about: every round runs each side once, in an order that changes, and only medians are compared. */
export async function interleaved(rounds, sides, measure) {
  const names = Object.keys(sides);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? names : [...names].reverse();
    for (const name of order) {
      times[name].push(await measure(sides[name], name));
    }
  }
  return times;
}
