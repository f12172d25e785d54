const format = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
});

/** The day and the minute of a moment: milliseconds since the epoch, or an ISO 8601 date. */
export function formatDate(moment: number | string): string {
  return format.format(new Date(moment));
}
