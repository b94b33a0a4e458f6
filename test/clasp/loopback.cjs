/** Loaded into clasp's process by NODE_OPTIONS: its Script API client speaks to the test's server on loopback. */
const { google } = require('googleapis');

const script = google.script.bind(google);
google.script = (options) => {
  const given = typeof options === 'string' ? { version: options } : options;
  return script({ ...given, rootUrl: process.env.CLASP_TEST_ROOT_URL });
};
