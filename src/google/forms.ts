import { META, metadataValue, type WorkbookSnapshot } from './snapshot.ts';

import Schema = GoogleAppsScript.Sheets.Schema;

/** What the workbook remembers of its form, kept as metadata so that pages needn't open it. */
export interface FormNote {
  readonly id: string;
  readonly title: string;
  readonly editUrl: string;
  readonly publishedUrl: string;
}

export type Form = GoogleAppsScript.Forms.Form;

/** null when the form is gone or this account may not open it. */
export function openForm(id: string): Form | null {
  try {
    return FormApp.openById(id);
  } catch (error) {
    console.warn(String(error));
    return null;
  }
}

export function openFormByUrl(url: string): Form | null {
  try {
    return FormApp.openByUrl(url);
  } catch (error) {
    console.warn(String(error));
    return null;
  }
}

export const noteForm = (form: Form): FormNote => ({
  id: form.getId(),
  title: form.getTitle(),
  editUrl: form.getEditUrl(),
  publishedUrl: form.getPublishedUrl(),
});

const isNote = (value: unknown): value is FormNote =>
  typeof value === 'object' && value !== null && 'id' in value && 'editUrl' in value;

/** The form that the workbook belongs to, null when there is none. */
export function readFormNote(snapshot: WorkbookSnapshot): FormNote | null {
  const text = metadataValue(snapshot.metadata, META.form);
  if (text === null) return null;
  const note: unknown = JSON.parse(text);
  return isNote(note) ? note : null;
}

/** Remembers a form on the workbook, in place of the one before. */
export function formNoteRequests(snapshot: WorkbookSnapshot, note: FormNote): Schema.Request[] {
  const metadataValue = JSON.stringify(note);
  const old = snapshot.metadata.find((entry) => entry.key === META.form);
  if (!old) {
    const location = { spreadsheet: true };
    const developerMetadata = { metadataKey: META.form, metadataValue, visibility: 'DOCUMENT', location };
    return [{ createDeveloperMetadata: { developerMetadata } }];
  }
  const dataFilters = [{ developerMetadataLookup: { metadataId: old.id } }];
  const fields = 'metadataValue';
  return [{ updateDeveloperMetadata: { dataFilters, developerMetadata: { metadataValue }, fields } }];
}

/** Every choice of the form's checkbox and list questions. */
export function readChoices(form: Form): string[] {
  const types = FormApp.ItemType;
  return form.getItems().flatMap((item) => {
    switch (item.getType()) {
      case types.CHECKBOX:
        return item
          .asCheckboxItem()
          .getChoices()
          .map((choice) => choice.getValue());
      case types.LIST:
        return item
          .asListItem()
          .getChoices()
          .map((choice) => choice.getValue());
      default:
        return [];
    }
  });
}

/** Google throws where a form has no destination. */
export function destinationOf(form: Form): string | null {
  try {
    return form.getDestinationId();
  } catch {
    return null;
  }
}

export const isLinked = (form: Form): boolean => destinationOf(form) !== null;
