/** Whether `YYYY-MM-DD` is a day that there was or will be. */
export function isCalendarDay(text: string): boolean {
  // Null where it is no date at all; February 30 becomes March 1.
  const day: string | null = new Date(`${text}T00:00:00Z`).toJSON();
  return day?.slice(0, 10) === text;
}
