/**
 * The Sheets API's messages as Google publishes them, one a line: `Message: field:type`. Types: s string, i int,
 * n number, b boolean, v any; `e(...)` an enum; `[]` a list. A leading `-` marks what this host does not carry out.
 */
export const SCHEMA_TEXT = `
BatchUpdateSpreadsheetRequest: requests:Request[] includeSpreadsheetInResponse:b -responseRanges:s[] -responseIncludeGridData:b
Request: -addBanding:v addChart:AddChartRequest addConditionalFormatRule:AddConditionalFormatRuleRequest -addDimensionGroup:v -addFilterView:v addNamedRange:AddNamedRangeRequest addProtectedRange:AddProtectedRangeRequest addSheet:AddSheetRequest -addSlicer:v -addTable:v appendCells:AppendCellsRequest appendDimension:AppendDimensionRequest -autoFill:v autoResizeDimensions:AutoResizeDimensionsRequest -cancelDataSourceRefresh:v clearBasicFilter:ClearBasicFilterRequest copyPaste:CopyPasteRequest createDeveloperMetadata:CreateDeveloperMetadataRequest cutPaste:CutPasteRequest -deleteBanding:v deleteConditionalFormatRule:DeleteConditionalFormatRuleRequest deleteDeveloperMetadata:DeleteDeveloperMetadataRequest deleteDimension:DeleteDimensionRequest -deleteDimensionGroup:v -deleteDuplicates:v deleteEmbeddedObject:DeleteEmbeddedObjectRequest -deleteFilterView:v deleteNamedRange:DeleteNamedRangeRequest deleteProtectedRange:DeleteProtectedRangeRequest -deleteRange:v deleteSheet:DeleteSheetRequest -deleteTable:v -duplicateFilterView:v duplicateSheet:DuplicateSheetRequest -findReplace:v insertDimension:InsertDimensionRequest -insertRange:v mergeCells:MergeCellsRequest moveDimension:MoveDimensionRequest -pasteData:v -randomizeRange:v repeatCell:RepeatCellRequest setBasicFilter:SetBasicFilterRequest setDataValidation:SetDataValidationRequest sortRange:SortRangeRequest -textToColumns:v -trimWhitespace:v unmergeCells:UnmergeCellsRequest -updateBanding:v updateBorders:UpdateBordersRequest updateCells:UpdateCellsRequest updateChartSpec:UpdateChartSpecRequest updateConditionalFormatRule:UpdateConditionalFormatRuleRequest updateDeveloperMetadata:UpdateDeveloperMetadataRequest -updateDimensionGroup:v updateDimensionProperties:UpdateDimensionPropertiesRequest updateEmbeddedObjectPosition:UpdateEmbeddedObjectPositionRequest -updateFilterView:v updateNamedRange:UpdateNamedRangeRequest updateProtectedRange:UpdateProtectedRangeRequest updateSheetProperties:UpdateSheetPropertiesRequest -updateSlicerSpec:v updateSpreadsheetProperties:UpdateSpreadsheetPropertiesRequest -updateTable:v
AddSheetRequest: properties:SheetProperties
DeleteSheetRequest: sheetId:i
DuplicateSheetRequest: sourceSheetId:i insertSheetIndex:i newSheetId:i newSheetName:s
UpdateSheetPropertiesRequest: properties:SheetProperties fields:s
UpdateSpreadsheetPropertiesRequest: properties:SpreadsheetProperties fields:s
UpdateCellsRequest: rows:RowData[] fields:s start:GridCoordinate range:GridRange
AppendCellsRequest: sheetId:i rows:RowData[] fields:s -tableId:s
RepeatCellRequest: range:GridRange cell:CellData fields:s
UpdateDimensionPropertiesRequest: range:DimensionRange properties:DimensionProperties fields:s -dataSourceSheetRange:v
InsertDimensionRequest: range:DimensionRange inheritFromBefore:b
DeleteDimensionRequest: range:DimensionRange
AppendDimensionRequest: sheetId:i dimension:e(Dimension) length:i
MoveDimensionRequest: source:DimensionRange destinationIndex:i
AutoResizeDimensionsRequest: dimensions:DimensionRange -dataSourceSheetDimensions:v
MergeCellsRequest: range:GridRange mergeType:e(MergeType)
UnmergeCellsRequest: range:GridRange
UpdateBordersRequest: range:GridRange top:Border bottom:Border left:Border right:Border innerHorizontal:Border innerVertical:Border
SetDataValidationRequest: range:GridRange rule:DataValidationRule -filteredRowsIncluded:b
AddConditionalFormatRuleRequest: rule:ConditionalFormatRule index:i
UpdateConditionalFormatRuleRequest: index:i sheetId:i rule:ConditionalFormatRule newIndex:i
DeleteConditionalFormatRuleRequest: index:i sheetId:i
AddProtectedRangeRequest: protectedRange:ProtectedRange
UpdateProtectedRangeRequest: protectedRange:ProtectedRange fields:s
DeleteProtectedRangeRequest: protectedRangeId:i
AddNamedRangeRequest: namedRange:NamedRange
UpdateNamedRangeRequest: namedRange:NamedRange fields:s
DeleteNamedRangeRequest: namedRangeId:s
CreateDeveloperMetadataRequest: developerMetadata:DeveloperMetadata
UpdateDeveloperMetadataRequest: dataFilters:DataFilter[] developerMetadata:DeveloperMetadata fields:s
DeleteDeveloperMetadataRequest: dataFilter:DataFilter
SetBasicFilterRequest: filter:BasicFilter
ClearBasicFilterRequest: sheetId:i
SortRangeRequest: range:GridRange sortSpecs:SortSpec[]
CopyPasteRequest: source:GridRange destination:GridRange pasteType:e(PasteType) pasteOrientation:e(PasteOrientation)
CutPasteRequest: source:GridRange destination:GridCoordinate pasteType:e(PasteType)
AddChartRequest: chart:EmbeddedChart
UpdateChartSpecRequest: chartId:i spec:ChartSpec
UpdateEmbeddedObjectPositionRequest: objectId:i newPosition:EmbeddedObjectPosition fields:s
DeleteEmbeddedObjectRequest: objectId:i
Spreadsheet: spreadsheetId:s properties:SpreadsheetProperties sheets:Sheet[] namedRanges:NamedRange[] spreadsheetUrl:s developerMetadata:DeveloperMetadata[] -dataSources:v[] -dataSourceSchedules:v[]
SpreadsheetProperties: title:s locale:s timeZone:s autoRecalc:e(RecalculationInterval) -defaultFormat:CellFormat -iterativeCalculationSettings:v -spreadsheetTheme:v -importFunctionsExternalUrlAccessAllowed:b
Sheet: properties:SheetProperties data:GridData[] merges:GridRange[] conditionalFormats:ConditionalFormatRule[] -filterViews:v[] protectedRanges:ProtectedRange[] basicFilter:BasicFilter charts:EmbeddedChart[] -bandedRanges:v[] developerMetadata:DeveloperMetadata[] -rowGroups:v[] -columnGroups:v[] -slicers:v[] -tables:v[]
SheetProperties: sheetId:i title:s index:i sheetType:e(SheetType) gridProperties:GridProperties hidden:b tabColor:Color tabColorStyle:ColorStyle -rightToLeft:b -dataSourceSheetProperties:v
GridProperties: rowCount:i columnCount:i frozenRowCount:i frozenColumnCount:i hideGridlines:b -rowGroupControlAfter:b -columnGroupControlAfter:b
GridData: startRow:i startColumn:i rowData:RowData[] rowMetadata:DimensionProperties[] columnMetadata:DimensionProperties[]
RowData: values:CellData[]
CellData: userEnteredValue:ExtendedValue effectiveValue:ExtendedValue formattedValue:s userEnteredFormat:CellFormat effectiveFormat:CellFormat hyperlink:s note:s textFormatRuns:TextFormatRun[] dataValidation:DataValidationRule -pivotTable:v -dataSourceTable:v -dataSourceFormula:v -chipRuns:v[]
ExtendedValue: numberValue:n stringValue:s boolValue:b formulaValue:s errorValue:ErrorValue
ErrorValue: type:s message:s
CellFormat: numberFormat:NumberFormat backgroundColor:Color backgroundColorStyle:ColorStyle borders:Borders -padding:v horizontalAlignment:e(HorizontalAlign) verticalAlignment:e(VerticalAlign) wrapStrategy:e(WrapStrategy) -textDirection:s textFormat:TextFormat -hyperlinkDisplayType:s -textRotation:v
NumberFormat: type:e(NumberFormatType) pattern:s
Color: red:n green:n blue:n alpha:n
ColorStyle: rgbColor:Color -themeColor:s
Borders: top:Border bottom:Border left:Border right:Border
Border: style:e(Style) width:i color:Color colorStyle:ColorStyle
TextFormat: foregroundColor:Color foregroundColorStyle:ColorStyle fontFamily:s fontSize:i bold:b italic:b strikethrough:b underline:b link:Link
Link: uri:s
TextFormatRun: startIndex:i format:TextFormat
DataValidationRule: condition:BooleanCondition inputMessage:s strict:b showCustomUi:b
BooleanCondition: type:e(ConditionType) values:ConditionValue[]
ConditionValue: -relativeDate:s userEnteredValue:s
ConditionalFormatRule: ranges:GridRange[] booleanRule:BooleanRule gradientRule:GradientRule
BooleanRule: condition:BooleanCondition format:CellFormat
GradientRule: minpoint:InterpolationPoint midpoint:InterpolationPoint maxpoint:InterpolationPoint
InterpolationPoint: color:Color colorStyle:ColorStyle type:e(InterpolationPointType) value:s
GridRange: sheetId:i startRowIndex:i endRowIndex:i startColumnIndex:i endColumnIndex:i
GridCoordinate: sheetId:i rowIndex:i columnIndex:i
DimensionRange: sheetId:i dimension:e(Dimension) startIndex:i endIndex:i
DimensionProperties: hiddenByFilter:b hiddenByUser:b pixelSize:i developerMetadata:DeveloperMetadata[] -dataSourceColumnReference:v
ProtectedRange: protectedRangeId:i range:GridRange -namedRangeId:s -tableId:s description:s warningOnly:b requestingUserCanEdit:b unprotectedRanges:GridRange[] editors:Editors
Editors: users:s[] -groups:s[] domainUsersCanEdit:b
NamedRange: namedRangeId:s name:s range:GridRange
DeveloperMetadata: metadataId:i metadataKey:s metadataValue:s location:DeveloperMetadataLocation visibility:e(DeveloperMetadataVisibility)
DeveloperMetadataLocation: locationType:e(DeveloperMetadataLocationType) spreadsheet:b sheetId:i dimensionRange:DimensionRange
DataFilter: developerMetadataLookup:DeveloperMetadataLookup a1Range:s gridRange:GridRange
DeveloperMetadataLookup: locationType:e(DeveloperMetadataLocationType) metadataLocation:DeveloperMetadataLocation locationMatchingStrategy:e(DeveloperMetadataLocationMatchingStrategy) metadataId:i metadataKey:s metadataValue:s visibility:e(DeveloperMetadataVisibility)
SearchDeveloperMetadataRequest: dataFilters:DataFilter[]
BasicFilter: range:GridRange -sortSpecs:SortSpec[] -criteria:v -filterSpecs:v[] -tableId:s
SortSpec: dimensionIndex:i sortOrder:e(SortOrder) -foregroundColor:Color -foregroundColorStyle:ColorStyle -backgroundColor:Color -backgroundColorStyle:ColorStyle -dataSourceColumnReference:v
EmbeddedChart: chartId:i spec:ChartSpec position:EmbeddedObjectPosition -border:v
EmbeddedObjectPosition: sheetId:i overlayPosition:OverlayPosition -newSheet:b
OverlayPosition: anchorCell:GridCoordinate offsetXPixels:i offsetYPixels:i widthPixels:i heightPixels:i
ChartSpec: title:s altText:s subtitle:s basicChart:BasicChartSpec pieChart:PieChartSpec -titleTextFormat:v -titleTextPosition:v -subtitleTextFormat:v -subtitleTextPosition:v -fontName:s maximized:b -backgroundColor:v -backgroundColorStyle:v hiddenDimensionStrategy:s -bubbleChart:v -candlestickChart:v -histogramChart:v -orgChart:v -treemapChart:v -waterfallChart:v -scorecardChart:v -dataSourceChartProperties:v -filterSpecs:v -sortSpecs:v
BasicChartSpec: chartType:e(BasicChartType) legendPosition:s axis:BasicChartAxis[] domains:BasicChartDomain[] series:BasicChartSeries[] headerCount:i stackedType:e(BasicChartStackedType) threeDimensional:b interpolateNulls:b -lineSmoothing:b -compareMode:s -totalDataLabel:v
BasicChartAxis: position:e(BasicChartAxisPosition) title:s -format:v -titleTextPosition:v -viewWindowOptions:v
BasicChartDomain: domain:ChartData -reversed:b
BasicChartSeries: series:ChartData targetAxis:e(BasicChartAxisPosition) color:Color colorStyle:ColorStyle -type:s -lineStyle:v -dataLabel:v -pointStyle:v -styleOverrides:v[]
PieChartSpec: legendPosition:s domain:ChartData series:ChartData -threeDimensional:b pieHole:n
ChartData: sourceRange:ChartSourceRange -groupRule:v -aggregateType:s -columnReference:v
ChartSourceRange: sources:GridRange[]
ValueRange: range:s majorDimension:e(Dimension) values:v[]
BatchUpdateValuesRequest: valueInputOption:e(ValueInputOption) data:ValueRange[] includeValuesInResponse:b -responseValueRenderOption:s -responseDateTimeRenderOption:s
BatchClearValuesRequest: ranges:s[]
ClearValuesRequest:
`;

/** Google's enums, by the name its errors give them. */
export const ENUM_TEXT = `
Dimension: DIMENSION_UNSPECIFIED ROWS COLUMNS
MergeType: MERGE_ALL MERGE_COLUMNS MERGE_ROWS
PasteType: PASTE_NORMAL PASTE_VALUES PASTE_FORMAT PASTE_NO_BORDERS PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_CONDITIONAL_FORMATTING
PasteOrientation: NORMAL TRANSPOSE
RecalculationInterval: RECALCULATION_INTERVAL_UNSPECIFIED ON_CHANGE MINUTE HOUR
SheetType: SHEET_TYPE_UNSPECIFIED GRID OBJECT DATA_SOURCE
HorizontalAlign: HORIZONTAL_ALIGN_UNSPECIFIED LEFT CENTER RIGHT
VerticalAlign: VERTICAL_ALIGN_UNSPECIFIED TOP MIDDLE BOTTOM
WrapStrategy: WRAP_STRATEGY_UNSPECIFIED OVERFLOW_CELL LEGACY_WRAP CLIP WRAP
NumberFormatType: NUMBER_FORMAT_TYPE_UNSPECIFIED TEXT NUMBER PERCENT CURRENCY DATE TIME DATE_TIME SCIENTIFIC
Style: STYLE_UNSPECIFIED DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK NONE DOUBLE
ConditionType: CONDITION_TYPE_UNSPECIFIED NUMBER_GREATER NUMBER_GREATER_THAN_EQ NUMBER_LESS NUMBER_LESS_THAN_EQ NUMBER_EQ NUMBER_NOT_EQ NUMBER_BETWEEN NUMBER_NOT_BETWEEN TEXT_CONTAINS TEXT_NOT_CONTAINS TEXT_STARTS_WITH TEXT_ENDS_WITH TEXT_EQ TEXT_IS_EMAIL TEXT_IS_URL DATE_EQ DATE_BEFORE DATE_AFTER DATE_ON_OR_BEFORE DATE_ON_OR_AFTER DATE_BETWEEN DATE_NOT_BETWEEN DATE_IS_VALID ONE_OF_RANGE ONE_OF_LIST BLANK NOT_BLANK CUSTOM_FORMULA BOOLEAN TEXT_NOT_EQ DATE_NOT_EQ FILTER_EXPRESSION
InterpolationPointType: INTERPOLATION_POINT_TYPE_UNSPECIFIED MIN MAX NUMBER PERCENT PERCENTILE
DeveloperMetadataVisibility: DEVELOPER_METADATA_VISIBILITY_UNSPECIFIED DOCUMENT PROJECT
DeveloperMetadataLocationType: DEVELOPER_METADATA_LOCATION_TYPE_UNSPECIFIED ROW COLUMN SHEET SPREADSHEET
DeveloperMetadataLocationMatchingStrategy: DEVELOPER_METADATA_LOCATION_MATCHING_STRATEGY_UNSPECIFIED EXACT_LOCATION INTERSECTING_LOCATION
SortOrder: SORT_ORDER_UNSPECIFIED ASCENDING DESCENDING
BasicChartType: BASIC_CHART_TYPE_UNSPECIFIED BAR LINE AREA COLUMN SCATTER COMBO STEPPED_AREA
BasicChartStackedType: BASIC_CHART_STACKED_TYPE_UNSPECIFIED NOT_STACKED STACKED PERCENT_STACKED
BasicChartAxisPosition: BASIC_CHART_AXIS_POSITION_UNSPECIFIED BOTTOM_AXIS LEFT_AXIS RIGHT_AXIS
ValueInputOption: INPUT_VALUE_OPTION_UNSPECIFIED RAW USER_ENTERED
ValueRenderOption: FORMATTED_VALUE UNFORMATTED_VALUE FORMULA
DateTimeRenderOption: SERIAL_NUMBER FORMATTED_STRING
`;
