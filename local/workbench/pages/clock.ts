/** A moment as the execution log shows it. */
export const clock = (time: number): string =>
  new Intl.DateTimeFormat('id-ID', { dateStyle: 'medium', timeStyle: 'medium' }).format(time);
