import { checkMessage, isObject, type Json, type JsonObject } from './check.ts';
import type { ApiContext } from './context.ts';
import { ApiError, invalidRequest, UnsupportedError } from './errors.ts';
import { AREA_REQUESTS } from './requests/areas.ts';
import { CELL_REQUESTS } from './requests/cells.ts';
import { CHART_REQUESTS } from './requests/charts.ts';
import { DIMENSION_REQUESTS } from './requests/dimensions.ts';
import { MARK_REQUESTS } from './requests/marks.ts';
import { METADATA_REQUESTS } from './requests/metadata.ts';
import type { Handler } from './requests/request.ts';
import { RULE_REQUESTS } from './requests/rules.ts';
import { SHEET_REQUESTS } from './requests/sheets.ts';

const HANDLERS: Readonly<Record<string, Handler>> = {
  ...SHEET_REQUESTS,
  ...CELL_REQUESTS,
  ...DIMENSION_REQUESTS,
  ...AREA_REQUESTS,
  ...RULE_REQUESTS,
  ...MARK_REQUESTS,
  ...METADATA_REQUESTS,
  ...CHART_REQUESTS,
};

/** The one kind a request holds. */
function kindOf(request: Json, index: number): { kind: string; body: JsonObject } {
  const kinds = isObject(request) ? Object.entries(request).filter(([, body]) => body !== null) : [];
  const [first, second] = kinds;
  if (first === undefined) throw new ApiError(`Invalid requests[${index}]: No request set.`);
  if (second !== undefined) {
    throw new ApiError(
      `Invalid value at 'requests[${index}]' (oneof), oneof field 'kind' is already set. Cannot set '${second[0]}'`,
    );
  }
  return { kind: first[0], body: isObject(first[1]) ? first[1] : {} };
}

function apply(context: ApiContext, request: Json, index: number): JsonObject {
  const { kind, body } = kindOf(request, index);
  const handler = HANDLERS[kind];
  if (handler === undefined) throw new UnsupportedError(`Sheets API Request.${kind}`);
  try {
    return handler(context, body);
  } catch (error) {
    if (error instanceof ApiError) throw invalidRequest(index, kind, error.message);
    throw error;
  }
}

/**
 * Spreadsheets.batchUpdate: the payload is held against the schema first, then the requests run in order; one that
 * is refused takes all the others with it. The replies mirror the requests.
 */
export function batchUpdate(context: ApiContext, payload: Json): { replies: JsonObject[] } {
  checkMessage(payload, 'BatchUpdateSpreadsheetRequest', '');
  const requests = isObject(payload) && Array.isArray(payload.requests) ? payload.requests : [];
  if (requests.length === 0) throw new ApiError('Must specify at least one request.');
  requests.forEach((request, index) => {
    kindOf(request, index);
  });
  const replies = context.book.atomically(() =>
    requests.map((request, index) => apply(context, request, index)),
  );
  return { replies };
}
