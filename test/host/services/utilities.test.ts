import { hostWith, MANIFEST, runSource } from '../support.ts';

const value = (source: string) => {
  const result = runSource(source);
  expect(result.error).toBeUndefined();
  return result.value;
};

test.each([
  ['yyyy-MM-dd HH:mm:ss', 'Asia/Jakarta', '2026-03-01 08:05:09'],
  ['dd/MM/yy h:mm a', 'Asia/Jayapura', '01/03/26 10:05 AM'],
  ["EEEE, d MMMM yyyy 'pukul' HH.mm", 'Asia/Makassar', 'Sunday, 1 March 2026 pukul 09.05'],
  ['EEE MMM Z XXX S D', 'GMT+7', 'Sun Mar +0700 +07:00 0 60'],
  ["''z", 'GMT', "'GMT"],
])('formatDate %s in %s', (pattern, zone, expected) => {
  const date = `new Date(${Date.UTC(2026, 2, 1, 1, 5, 9)})`;
  expect(value(`Utilities.formatDate(${date}, ${JSON.stringify(zone)}, ${JSON.stringify(pattern)})`)).toBe(
    expected,
  );
});

test('parseDate reads numeric patterns in a zone', () => {
  expect(
    value("Utilities.parseDate('2026-03-01 08:00', 'Asia/Makassar', 'yyyy-MM-dd HH:mm').getTime()"),
  ).toBe(Date.UTC(2026, 2, 1, 0));
});

test('base64 of text and bytes, both alphabets', () => {
  const text = 'Ayo: ???>>> é';
  const source = `const t = ${JSON.stringify(text)}; const e = Utilities.base64Encode(t);
    [e, Utilities.base64EncodeWebSafe(t), Utilities.newBlob(Utilities.base64Decode(e)).getDataAsString()]`;
  const plain = Buffer.from(text).toString('base64');
  expect(value(source)).toEqual([plain, plain.replace(/\+/g, '-').replace(/\//g, '_'), text]);
});

test('digests are signed bytes', () => {
  const source = "Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a')";
  expect(value(source)).toEqual([
    12, -63, 117, -71, -64, -15, -74, -88, 49, -61, -103, -30, 105, 119, 38, 97,
  ]);
  expect(value("Utilities.computeHmacSha256Signature('a', 'b').length")).toBe(32);
});

test('formatString and parseCsv', () => {
  expect(value("Utilities.formatString('%s %05.1f %d%% %-3s|', 'a', 2.25, 7, 'x')")).toMatch(
    /^a 002\.[23] 7% x {2}\|$/,
  );
  expect(value('Utilities.parseCsv(\'a,"b,""c"""\\nd,e\')')).toEqual([
    ['a', 'b,"c"'],
    ['d', 'e'],
  ]);
});

test('sleep moves the clock on', () => {
  expect(value('const a = Date.now(); Utilities.sleep(5000); Date.now() - a')).toBe(5000);
  expect(runSource('Utilities.sleep(300001)').error?.message).toMatch(/Invalid argument/);
});

test('mail waits in the outbox, within the quota', () => {
  const host = hostWith('');
  const run = (source: string) => host.run({ source, mode: 'FULL', container: null, result: 'json' });
  run("MailApp.sendEmail('a@contoh.go.id', 'Judul', 'Isi')");
  run("MailApp.sendEmail({ to: 'a@contoh.go.id,b@contoh.go.id', subject: 'S', htmlBody: '<b>x</b>' })");
  run("MailApp.sendEmail('a@contoh.go.id', 'balas@contoh.go.id', 'Judul', 'Isi')");
  expect(host.world.outbox).toMatchObject([
    { to: 'a@contoh.go.id', subject: 'Judul', body: 'Isi' },
    { subject: 'S', htmlBody: '<b>x</b>' },
    { replyTo: 'balas@contoh.go.id', subject: 'Judul' },
  ]);
  expect(run('MailApp.getRemainingDailyQuota()').value).toBe(96);
  expect(run("MailApp.sendEmail('bukan alamat', 'a', 'b')").error?.message).toMatch(/^Invalid email/);
});

test('session: who, where, which zone', () => {
  const source =
    '[Session.getActiveUser().getEmail(), Session.getActiveUserLocale(), Session.getScriptTimeZone()]';
  expect(runSource(source, {}, { user: 'a@contoh.go.id' }).value).toEqual([
    'a@contoh.go.id',
    'id',
    'Asia/Jakarta',
  ]);
  expect(runSource('Session.getActiveUser().getEmail()', {}, { user: '' }).value).toBe('');
});

test('Drive v3: fields, lists, sharing, trash, and the sentence for a missing file', () => {
  const host = hostWith('');
  const run = (source: string) => host.run({ source, mode: 'FULL', container: null, result: 'json' });
  const made = run("Drive.Files.create({ name: 'Bukti', mimeType: 'application/pdf' }).id").value;
  expect(run(`Drive.Files.get('${made}')`).value).toEqual({
    kind: 'drive#file',
    id: made,
    name: 'Bukti',
    mimeType: 'application/pdf',
  });
  expect(
    run(`Drive.Files.get('${made}', { fields: 'name,trashed,owners(emailAddress)' })`).value,
  ).toMatchObject({ trashed: false });
  expect(run(`Drive.Files.update({ trashed: true }, '${made}', null, { fields: 'trashed' })`).value).toEqual({
    trashed: true,
  });
  expect(run('Drive.Files.list({ q: "trashed = false and name contains \'Buk\'" }).files').value).toEqual([]);
  expect(run("Drive.Files.get('tiada')").error).toMatchObject({
    name: 'GoogleJsonResponseException',
    message: 'API call to drive.files.get failed with error: File not found: tiada.',
  });
  expect(MANIFEST.oauthScopes.some((scope) => scope.endsWith('/drive'))).toBe(false);
});
