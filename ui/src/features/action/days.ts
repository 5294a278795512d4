// Days of the year that a card fits: which comes next.

/** The next of `days` (`MM-DD`) from `today` on, today included, as an ISO date. */
export function nextDay(days: readonly string[], today: Date): string | undefined {
  const year = today.getFullYear();
  const pad = (number: number): string => String(number).padStart(2, "0");
  const now = `${pad(today.getMonth() + 1)}-${pad(today.getDate())}`;
  const dated = days.map((day) => `${day >= now ? year : year + 1}-${day}`);
  return dated.sort()[0];
}

/** Whether a card fits what the person looks for; an empty wish fits all. */
export function fits(
  card: { risk: string; kind: string; minutes: number },
  wish: { risk: string; kind: string; time: string },
): boolean {
  return (
    (wish.risk === "any" || card.risk === wish.risk) &&
    (wish.kind === "any" || card.kind === wish.kind) &&
    (wish.time === "any" || card.minutes <= Number(wish.time))
  );
}
