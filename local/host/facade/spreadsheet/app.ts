import { defineClass, defineService } from '../guard.ts';
import { call, exception, execution, fail, peek } from '../kernel.ts';
import { uiOf } from '../ui.ts';
import { ColorBuilder } from './colors.ts';
import { ConditionalFormatRuleBuilder } from './conditional-format.ts';
import { DataValidationBuilder } from './data-validation.ts';
import type { Range } from './range.ts';
import type { RangeList } from './range-list.ts';
import { RichTextValueBuilder, TextStyleBuilder } from './rich-text.ts';
import type { Sheet } from './sheet.ts';
import { Spreadsheet } from './spreadsheet.ts';
import { type BookState, bookOf } from './state.ts';

let active: Spreadsheet | null = null;

/** The container's spreadsheet, or the one made active; null outside a spreadsheet. */
export function activeSpreadsheet(): Spreadsheet | null {
  if (active === null) {
    const state = peek<BookState | null>('ss.active');
    active = state === null ? null : new Spreadsheet(state);
  }
  return active;
}

function needed(): Spreadsheet {
  return activeSpreadsheet() ?? fail('There is no active spreadsheet.');
}

/** Opening files and making them is not for custom functions. */
function refuseInFormulas(method: string): void {
  if (execution.mode === 'CUSTOM_FUNCTION')
    throw exception(`You do not have permission to call SpreadsheetApp.${method}`);
}

class SpreadsheetApp {
  getActive(): Spreadsheet | null {
    return activeSpreadsheet();
  }
  getActiveSpreadsheet(): Spreadsheet | null {
    return activeSpreadsheet();
  }
  getActiveSheet(): Sheet {
    return needed().getActiveSheet();
  }
  getActiveRange(): Range | null {
    return needed().getActiveRange();
  }
  getCurrentCell(): Range | null {
    return needed().getCurrentCell();
  }
  getActiveRangeList(): RangeList {
    return needed().getActiveSheet().getRangeList(['A1']);
  }
  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }
  setCurrentCell(cell: Range): Range {
    return cell.activate();
  }
  setActiveSpreadsheet(spreadsheet: Spreadsheet): void {
    active = spreadsheet;
  }
  create(name: string, rows = 1000, columns = 26): Spreadsheet {
    refuseInFormulas('create');
    if (rows < 1 || columns < 1) fail('A spreadsheet must have at least one row and one column.');
    return new Spreadsheet(call('ss.create', name, rows, columns));
  }
  openById(id: string): Spreadsheet {
    refuseInFormulas('openById');
    const own = activeSpreadsheet();
    return own !== null && bookOf(own).id === id ? own : new Spreadsheet(call('ss.open', id));
  }
  openByUrl(url: string): Spreadsheet {
    refuseInFormulas('openByUrl');
    const id = /^https:\/\/docs\.google\.com\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(url)?.[1];
    return id === undefined ? fail('Invalid argument: url') : this.openById(id);
  }
  flush(): void {
    call('ss.flush');
  }
  getUi(): object {
    return uiOf('SpreadsheetApp');
  }
  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }
  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder();
  }
  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder();
  }
  newColor(): ColorBuilder {
    return new ColorBuilder();
  }
}

defineClass('SpreadsheetApp', SpreadsheetApp);
defineService('SpreadsheetApp', new SpreadsheetApp());
