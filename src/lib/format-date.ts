const format = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
});

/** The day and the minute of a moment, in milliseconds since the epoch. */
export function formatDate(moment: number): string {
  return format.format(moment);
}
