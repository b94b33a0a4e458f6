/** The handlers that triggers call; both are top-level functions of the bundle. */
export type TriggerHandler = 'onFormSubmitSheets' | 'onFormSubmitForm';

/** Address where the user grants what is missing, or null when nothing is. Test this before work in a trigger. */
export function missingAuthorisation(): string | null {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  const required = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
  return required ? info.getAuthorizationUrl() : null;
}

function ownTriggers(handler: TriggerHandler): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);
}

/** Is the trigger there? Google switches triggers off without notice, so pages ask when they open. */
export const hasTrigger = (handler: TriggerHandler): boolean => ownTriggers(handler).length > 0;

/** Makes the workbook's form-submit trigger unless this user has one. */
export function ensureSheetsTrigger(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  if (hasTrigger('onFormSubmitSheets')) return;
  ScriptApp.newTrigger('onFormSubmitSheets').forSpreadsheet(spreadsheet).onFormSubmit().create();
}

/** Makes the form's own form-submit trigger unless this user has one. */
export function ensureFormTrigger(form: GoogleAppsScript.Forms.Form): void {
  if (hasTrigger('onFormSubmitForm')) return;
  ScriptApp.newTrigger('onFormSubmitForm').forForm(form).onFormSubmit().create();
}

/** Removes this user's triggers of this file; returns how many there were. */
export function removeTriggers(): number {
  const triggers = ScriptApp.getProjectTriggers();
  for (const trigger of triggers) ScriptApp.deleteTrigger(trigger);
  return triggers.length;
}
