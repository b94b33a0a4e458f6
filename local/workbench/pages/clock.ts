/** A moment as the execution log shows it, on the workbook's clock. */
export const clock = (time: number): string =>
  new Intl.DateTimeFormat('id-ID', {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'Asia/Jakarta',
  }).format(time);
