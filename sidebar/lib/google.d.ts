/** The part of HtmlService's client that the pages use. */
interface ScriptRunner {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRunner;
  withFailureHandler(handler: (error: { readonly message?: string } | string) => void): ScriptRunner;
}

declare const google: {
  readonly script: {
    readonly run: ScriptRunner;
    readonly host: { close(): void };
  };
};
