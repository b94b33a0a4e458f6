import { defineClass, defineService } from '../guard.ts';
import { call, exception } from '../kernel.ts';

type Json = Record<string, unknown>;

/** A payload as it goes over the wire: an absent one is an empty message, a string or a list is refused by Google's client. */
function payload(value: unknown): unknown {
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw exception(`Invalid JSON payload received: ${typeof value}`, 'GoogleJsonResponseException');
  }
  return value;
}

class Values {
  get(spreadsheetId: string, range: string, optionalArgs?: Json): Json {
    return call('sheetsApi.values.get', spreadsheetId, range, optionalArgs);
  }
  batchGet(spreadsheetId: string, optionalArgs?: Json): Json {
    return call('sheetsApi.values.batchGet', spreadsheetId, optionalArgs);
  }
  update(resource: unknown, spreadsheetId: string, range: string, optionalArgs?: Json): Json {
    return call('sheetsApi.values.update', payload(resource), spreadsheetId, range, optionalArgs);
  }
  batchUpdate(resource: unknown, spreadsheetId: string): Json {
    return call('sheetsApi.values.batchUpdate', payload(resource), spreadsheetId);
  }
  clear(resource: unknown, spreadsheetId: string, range: string): Json {
    return call('sheetsApi.values.clear', payload(resource), spreadsheetId, range);
  }
  batchClear(resource: unknown, spreadsheetId: string): Json {
    return call('sheetsApi.values.batchClear', payload(resource), spreadsheetId);
  }
  append(resource: unknown, spreadsheetId: string, range: string, optionalArgs?: Json): Json {
    return call('sheetsApi.values.append', payload(resource), spreadsheetId, range, optionalArgs);
  }
}

class DeveloperMetadata {
  get(spreadsheetId: string, metadataId: number): Json {
    return call('sheetsApi.metadata.get', spreadsheetId, metadataId);
  }
  search(resource: unknown, spreadsheetId: string): Json {
    return call('sheetsApi.metadata.search', payload(resource), spreadsheetId);
  }
}

class Spreadsheets {
  readonly Values = new Values();
  readonly DeveloperMetadata = new DeveloperMetadata();
  get(spreadsheetId: string, optionalArgs?: Json): Json {
    return call('sheetsApi.get', spreadsheetId, optionalArgs);
  }
  create(resource: unknown): Json {
    return call('sheetsApi.create', payload(resource));
  }
  batchUpdate(resource: unknown, spreadsheetId: string): Json {
    return call('sheetsApi.batchUpdate', payload(resource), spreadsheetId);
  }
}

class Sheets {
  readonly Spreadsheets = new Spreadsheets();
}

defineClass('Sheets.Spreadsheets.Values', Values);
defineClass('Sheets.Spreadsheets.DeveloperMetadata', DeveloperMetadata);
defineClass('Sheets.Spreadsheets', Spreadsheets);
defineClass('Sheets', Sheets);
defineService('Sheets', new Sheets());
