import { readEnums, readSignatures } from './read_signatures';

// Written by generate_signatures.mjs from @types/google-apps-script. Do not edit.

/** Parameter types of every overload, by class and method. */
export const SIGNATURES = readSignatures(`
# SpreadsheetApp
create: string / string; number; number
enableAllDataSourcesExecution: ()
enableBigQueryExecution: ()
flush: ()
getActive: ()
getActiveRange: ()
getActiveRangeList: ()
getActiveSheet: ()
getActiveSpreadsheet: ()
getCurrentCell: ()
getSelection: ()
getUi: ()
newCellImage: ()
newColor: ()
newConditionalFormatRule: ()
newDataSourceSpec: ()
newDataValidation: ()
newFilterCriteria: ()
newRichTextValue: ()
newTextStyle: ()
open: File
openById: string
openByUrl: string
setActiveRange: Range
setActiveRangeList: RangeList
setActiveSheet: Sheet / Sheet; boolean
setActiveSpreadsheet: Spreadsheet
setCurrentCell: Range
# Spreadsheet
addDeveloperMetadata: string / string; enum DeveloperMetadataVisibility / string; string / string; string; enum DeveloperMetadataVisibility
addEditor: string / User
addEditors: string[]
addMenu: string; (null|object)[]
addViewer: string / User
addViewers: string[]
appendRow: any[]
autoResizeColumn: number
copy: string
createDeveloperMetadataFinder: ()
createTextFinder: string
deleteActiveSheet: ()
deleteColumn: number
deleteColumns: number; number
deleteRow: number
deleteRows: number; number
deleteSheet: Sheet
duplicateActiveSheet: ()
getActiveCell: ()
getActiveRange: ()
getActiveRangeList: ()
getActiveSheet: ()
getAs: string
getBandings: ()
getBlob: ()
getColumnWidth: number
getCurrentCell: ()
getDataRange: ()
getDataSourceTables: ()
getDeveloperMetadata: ()
getEditors: ()
getFormUrl: ()
getFrozenColumns: ()
getFrozenRows: ()
getId: ()
getImages: ()
getIterativeCalculationConvergenceThreshold: ()
getLastColumn: ()
getLastRow: ()
getMaxIterativeCalculationCycles: ()
getName: ()
getNamedRanges: ()
getNumSheets: ()
getOwner: ()
getPredefinedSpreadsheetThemes: ()
getProtections: enum ProtectionType
getRange: string
getRangeByName: string
getRangeList: string[]
getRecalculationInterval: ()
getRowHeight: number
getSelection: ()
getSheetById: number
getSheetByName: string
getSheetId: ()
getSheetName: ()
getSheetValues: number; number; number; number
getSheets: ()
getSpreadsheetLocale: ()
getSpreadsheetTheme: ()
getSpreadsheetTimeZone: ()
getUrl: ()
getViewers: ()
hideColumn: Range
hideRow: Range
insertColumnAfter: number
insertColumnBefore: number
insertColumnsAfter: number; number
insertColumnsBefore: number; number
insertImage: BlobSource; number; number / BlobSource; number; number; number; number / string; number; number / string; number; number; number; number
insertRowAfter: number
insertRowBefore: number
insertRowsAfter: number; number
insertRowsBefore: number; number
insertSheet: () / number / number; object / object / string / string; number / string; number; object / string; object
insertSheetWithDataSourceTable: DataSourceSpec
isColumnHiddenByUser: number
isIterativeCalculationEnabled: ()
isRowHiddenByFilter: number
isRowHiddenByUser: number
moveActiveSheet: number
moveChartToObjectSheet: EmbeddedChart
removeEditor: string / User
removeMenu: string
removeNamedRange: string
removeViewer: string / User
rename: string
renameActiveSheet: string
resetSpreadsheetTheme: ()
setActiveRange: Range
setActiveRangeList: RangeList
setActiveSelection: Range / string
setActiveSheet: Sheet / Sheet; boolean
setColumnWidth: number; number
setCurrentCell: Range
setFrozenColumns: number
setFrozenRows: number
setIterativeCalculationConvergenceThreshold: number
setIterativeCalculationEnabled: boolean
setMaxIterativeCalculationCycles: number
setNamedRange: string; Range
setRecalculationInterval: enum RecalculationInterval
setRowHeight: number; number
setSpreadsheetLocale: string
setSpreadsheetTheme: SpreadsheetTheme
setSpreadsheetTimeZone: string
show: HtmlOutput
sort: number / number; boolean
toast: string / string; string / string; string; null|number
unhideColumn: Range
unhideRow: Range
updateMenu: string; object[]
getSheetProtection: ()
isAnonymousView: ()
isAnonymousWrite: ()
setAnonymousAccess: boolean; boolean
setSheetProtection: PageProtection
# Sheet
activate: ()
addDeveloperMetadata: string / string; enum DeveloperMetadataVisibility / string; string / string; string; enum DeveloperMetadataVisibility
appendRow: any[]
asDataSourceSheet: ()
autoResizeColumn: number
autoResizeColumns: number; number
autoResizeRows: number; number
clear: () / object
clearConditionalFormatRules: ()
clearContents: ()
clearFormats: ()
clearNotes: ()
collapseAllColumnGroups: ()
collapseAllRowGroups: ()
copyTo: Spreadsheet
createDeveloperMetadataFinder: ()
createTextFinder: string
deleteColumn: number
deleteColumns: number; number
deleteRow: number
deleteRows: number; number
expandAllColumnGroups: ()
expandAllRowGroups: ()
expandColumnGroupsUpToDepth: number
expandRowGroupsUpToDepth: number
getActiveCell: ()
getActiveRange: ()
getActiveRangeList: ()
getBandings: ()
getCharts: ()
getColumnGroup: number; number
getColumnGroupControlPosition: ()
getColumnGroupDepth: number
getColumnWidth: number
getConditionalFormatRules: ()
getCurrentCell: ()
getDataRange: ()
getDataSourceTables: ()
getDeveloperMetadata: ()
getDrawings: ()
getFilter: ()
getFormUrl: ()
getFrozenColumns: ()
getFrozenRows: ()
getImages: ()
getIndex: ()
getLastColumn: ()
getLastRow: ()
getMaxColumns: ()
getMaxRows: ()
getName: ()
getNamedRanges: ()
getParent: ()
getPivotTables: ()
getProtections: enum ProtectionType
getRange: number; number / number; number; number / number; number; number; number / string
getRangeList: string[]
getRowGroup: number; number
getRowGroupControlPosition: ()
getRowGroupDepth: number
getRowHeight: number
getSelection: ()
getSheetId: ()
getSheetName: ()
getSheetValues: number; number; number; number
getSlicers: ()
getTabColor: ()
getType: ()
hasHiddenGridlines: ()
hideColumn: Range
hideColumns: number / number; number
hideRow: Range
hideRows: number / number; number
hideSheet: ()
insertChart: EmbeddedChart
insertColumnAfter: number
insertColumnBefore: number
insertColumns: number / number; number
insertColumnsAfter: number; number
insertColumnsBefore: number; number
insertImage: BlobSource; number; number / BlobSource; number; number; number; number / string; number; number / string; number; number; number; number
insertRowAfter: number
insertRowBefore: number
insertRows: number / number; number
insertRowsAfter: number; number
insertRowsBefore: number; number
insertSlicer: Range; number; number / Range; number; number; number; number
isColumnHiddenByUser: number
isRightToLeft: ()
isRowHiddenByFilter: number
isRowHiddenByUser: number
isSheetHidden: ()
moveColumns: Range; number
moveRows: Range; number
newChart: ()
protect: ()
removeChart: EmbeddedChart
setActiveRange: Range
setActiveRangeList: RangeList
setActiveSelection: Range / string
setColumnGroupControlPosition: enum GroupControlTogglePosition
setColumnWidth: number; number
setColumnWidths: number; number; number
setConditionalFormatRules: ConditionalFormatRule[]
setCurrentCell: Range
setFrozenColumns: number
setFrozenRows: number
setHiddenGridlines: boolean
setName: string
setRightToLeft: boolean
setRowGroupControlPosition: enum GroupControlTogglePosition
setRowHeight: number; number
setRowHeights: number; number; number
setRowHeightsForced: number; number; number
setTabColor: null|string
showColumns: number / number; number
showRows: number / number; number
showSheet: ()
sort: number / number; boolean
unhideColumn: Range
unhideRow: Range
updateChart: EmbeddedChart
getSheetProtection: ()
setSheetProtection: PageProtection
# Range
activate: ()
activateAsCurrentCell: ()
addDeveloperMetadata: string / string; enum DeveloperMetadataVisibility / string; string / string; string; enum DeveloperMetadataVisibility
applyColumnBanding: () / enum BandingTheme / enum BandingTheme; boolean; boolean
applyRowBanding: () / enum BandingTheme / enum BandingTheme; boolean; boolean
autoFill: Range; enum AutoFillSeries
autoFillToNeighbor: enum AutoFillSeries
breakApart: ()
canEdit: ()
check: ()
clear: () / object
clearContent: ()
clearDataValidations: ()
clearFormat: ()
clearNote: ()
collapseGroups: ()
copyFormatToRange: number; number; number; number; number / Sheet; number; number; number; number
copyTo: Range / Range; enum CopyPasteType; boolean / Range; object
copyValuesToRange: number; number; number; number; number / Sheet; number; number; number; number
createDataSourcePivotTable: DataSource
createDataSourceTable: DataSource
createDeveloperMetadataFinder: ()
createFilter: ()
createPivotTable: Range
createTextFinder: string
deleteCells: enum Dimension
expandGroups: ()
getA1Notation: ()
getBackground: ()
getBackgroundObject: ()
getBackgroundObjects: ()
getBackgrounds: ()
getBandings: ()
getCell: number; number
getColumn: ()
getDataRegion: () / enum Dimension
getDataSourceFormula: ()
getDataSourceFormulas: ()
getDataSourcePivotTables: ()
getDataSourceTables: ()
getDataSourceUrl: ()
getDataTable: () / boolean
getDataValidation: ()
getDataValidations: ()
getDeveloperMetadata: ()
getDisplayValue: ()
getDisplayValues: ()
getFilter: ()
getFontColor: ()
getFontColors: ()
getFontColorObject: ()
getFontColorObjects: ()
getFontFamilies: ()
getFontFamily: ()
getFontLine: ()
getFontLines: ()
getFontSize: ()
getFontSizes: ()
getFontStyle: ()
getFontStyles: ()
getFontWeight: ()
getFontWeights: ()
getFormula: ()
getFormulaR1C1: ()
getFormulas: ()
getFormulasR1C1: ()
getGridId: ()
getHeight: ()
getHorizontalAlignment: ()
getHorizontalAlignments: ()
getLastColumn: ()
getLastRow: ()
getMergedRanges: ()
getNextDataCell: enum Direction
getNote: ()
getNotes: ()
getNumColumns: ()
getNumRows: ()
getNumberFormat: ()
getNumberFormats: ()
getRichTextValue: ()
getRichTextValues: ()
getRow: ()
getRowIndex: ()
getSheet: ()
getTextDirection: ()
getTextDirections: ()
getTextRotation: ()
getTextRotations: ()
getTextStyle: ()
getTextStyles: ()
getValue: ()
getValues: ()
getVerticalAlignment: ()
getVerticalAlignments: ()
getWidth: ()
getWrap: ()
getWrapStrategies: ()
getWrapStrategy: ()
getWraps: ()
insertCells: enum Dimension
insertCheckboxes: () / any / any; any
isBlank: ()
isChecked: ()
isEndColumnBounded: ()
isEndRowBounded: ()
isPartOfMerge: ()
isStartColumnBounded: ()
isStartRowBounded: ()
merge: ()
mergeAcross: ()
mergeVertically: ()
moveTo: Range
offset: number; number / number; number; number / number; number; number; number
protect: ()
randomize: ()
removeCheckboxes: ()
removeDuplicates: () / number[]
setBackground: null|string
setBackgroundObject: null|Color
setBackgroundObjects: null|Color[][]
setBackgroundRGB: number; number; number
setBackgrounds: (null|string)[][]
setBorder: null|boolean; null|boolean; null|boolean; null|boolean; null|boolean; null|boolean / null|boolean; null|boolean; null|boolean; null|boolean; null|boolean; null|boolean; null|string; null|enum BorderStyle
setDataValidation: null|DataValidation
setDataValidations: (null|DataValidation)[][]
setFontColor: null|string
setFontColorObject: null|Color
setFontColorObjects: (null|Color)[][]
setFontColors: any[][]
setFontFamilies: (null|string)[][]
setFontFamily: null|string
setFontLine: null|"none"|"underline"|"line-through"
setFontLines: (null|"none"|"underline"|"line-through")[][]
setFontSize: number
setFontSizes: number[][]
setFontStyle: null|"normal"|"italic"
setFontStyles: (null|"normal"|"italic")[][]
setFontWeight: null|"normal"|"bold"
setFontWeights: (null|"normal"|"bold")[][]
setFormula: string
setFormulaR1C1: string
setFormulas: string[][]
setFormulasR1C1: string[][]
setHorizontalAlignment: null|"normal"|"left"|"center"|"right"
setHorizontalAlignments: (null|"normal"|"left"|"center"|"right")[][]
setNote: null|string
setNotes: (null|string)[][]
setNumberFormat: string
setNumberFormats: string[][]
setRichTextValue: RichTextValue
setRichTextValues: RichTextValue[][]
setShowHyperlink: boolean
setTextDirection: null|enum TextDirection
setTextDirections: (null|enum TextDirection)[][]
setTextRotation: number / TextRotation
setTextRotations: TextRotation[][]
setTextStyle: TextStyle
setTextStyles: TextStyle[][]
setValue: any
setValues: any[][]
setVerticalAlignment: null|"top"|"middle"|"bottom"
setVerticalAlignments: (null|"top"|"middle"|"bottom")[][]
setVerticalText: boolean
setWrap: boolean
setWrapStrategies: enum WrapStrategy[][]
setWrapStrategy: enum WrapStrategy
setWraps: boolean[][]
shiftColumnGroupDepth: number
shiftRowGroupDepth: number
sort: any
splitTextToColumns: () / string / enum TextToColumnsDelimiter
trimWhitespace: ()
uncheck: ()
# RangeList
activate: ()
breakApart: ()
check: ()
clear: () / object
clearContent: ()
clearDataValidations: ()
clearFormat: ()
clearNote: ()
getRanges: ()
insertCheckboxes: () / any / any; any
removeCheckboxes: ()
setBackground: null|string
setBackgroundRGB: number; number; number
setBorder: null|boolean; null|boolean; null|boolean; null|boolean; null|boolean; null|boolean / null|boolean; null|boolean; null|boolean; null|boolean; null|boolean; null|boolean; null|string; null|enum BorderStyle
setFontColor: null|string
setFontFamily: null|string
setFontLine: null|"none"|"underline"|"line-through"
setFontSize: number
setFontStyle: null|"normal"|"italic"
setFontWeight: null|"normal"|"bold"
setFormula: string
setFormulaR1C1: string
setHorizontalAlignment: null|"normal"|"left"|"center"|"right"
setNote: null|string
setNumberFormat: string
setShowHyperlink: boolean
setTextDirection: null|enum TextDirection
setTextRotation: number
setValue: any
setVerticalAlignment: null|"top"|"middle"|"bottom"
setVerticalText: boolean
setWrap: boolean
setWrapStrategy: enum WrapStrategy
trimWhitespace: ()
uncheck: ()
# Selection
getActiveRange: ()
getActiveRangeList: ()
getActiveSheet: ()
getCurrentCell: ()
getNextDataRange: enum Direction
# NamedRange
getName: ()
getRange: ()
remove: ()
setName: string
setRange: Range
# Protection
addEditor: string / User
addEditors: string[]
canDomainEdit: ()
canEdit: ()
getDescription: ()
getEditors: ()
getProtectionType: ()
getRange: ()
getRangeName: ()
getUnprotectedRanges: ()
isWarningOnly: ()
remove: ()
removeEditor: string / User
removeEditors: string[] / User[]
setDescription: string
setDomainEdit: boolean
setNamedRange: NamedRange
setRange: Range
setRangeName: string
setUnprotectedRanges: Range[]
setWarningOnly: boolean
# DataValidation
copy: ()
getAllowInvalid: ()
getCriteriaType: ()
getCriteriaValues: ()
getHelpText: ()
# DataValidationBuilder
build: ()
copy: ()
getAllowInvalid: ()
getCriteriaType: ()
getCriteriaValues: ()
getHelpText: ()
requireCheckbox: () / any / any; any
requireDate: ()
requireDateAfter: Date
requireDateBefore: Date
requireDateBetween: Date; Date
requireDateEqualTo: Date
requireDateNotBetween: Date; Date
requireDateOnOrAfter: Date
requireDateOnOrBefore: Date
requireFormulaSatisfied: string
requireNumberBetween: number; number
requireNumberEqualTo: number
requireNumberGreaterThan: number
requireNumberGreaterThanOrEqualTo: number
requireNumberLessThan: number
requireNumberLessThanOrEqualTo: number
requireNumberNotBetween: number; number
requireNumberNotEqualTo: number
requireTextContains: string
requireTextDoesNotContain: string
requireTextEqualTo: string
requireTextIsEmail: ()
requireTextIsUrl: ()
requireValueInList: string[] / string[]; boolean
requireValueInRange: Range / Range; boolean
setAllowInvalid: boolean
setHelpText: string
withCriteria: enum DataValidationCriteria; any[]
# ConditionalFormatRule
copy: ()
getBooleanCondition: ()
getGradientCondition: ()
getRanges: ()
# ConditionalFormatRuleBuilder
build: ()
copy: ()
getBooleanCondition: ()
getGradientCondition: ()
getRanges: ()
setBackground: null|string
setBold: null|boolean
setFontColor: null|string
setGradientMaxpoint: string
setGradientMaxpointWithValue: string; enum InterpolationType; string
setGradientMidpointWithValue: string; enum InterpolationType; string
setGradientMinpoint: string
setGradientMinpointWithValue: string; enum InterpolationType; string
setItalic: null|boolean
setRanges: Range[]
setStrikethrough: null|boolean
setUnderline: null|boolean
whenCellEmpty: ()
whenCellNotEmpty: ()
whenDateAfter: Date / enum RelativeDate
whenDateBefore: Date / enum RelativeDate
whenDateEqualTo: Date / enum RelativeDate
whenFormulaSatisfied: string
whenNumberBetween: number; number
whenNumberEqualTo: number
whenNumberGreaterThan: number
whenNumberGreaterThanOrEqualTo: number
whenNumberLessThan: number
whenNumberLessThanOrEqualTo: number
whenNumberNotBetween: number; number
whenNumberNotEqualTo: number
whenTextContains: string
whenTextDoesNotContain: string
whenTextEndsWith: string
whenTextEqualTo: string
whenTextStartsWith: string
withCriteria: enum BooleanCriteria; any[]
# BooleanCondition
getBackground: ()
getBold: ()
getCriteriaType: ()
getCriteriaValues: ()
getFontColor: ()
getItalic: ()
getStrikethrough: ()
getUnderline: ()
# GradientCondition
getMaxColor: ()
getMaxType: ()
getMaxValue: ()
getMidColor: ()
getMidType: ()
getMidValue: ()
getMinColor: ()
getMinType: ()
getMinValue: ()
# DeveloperMetadata
getId: ()
getKey: ()
getLocation: ()
getValue: ()
getVisibility: ()
moveToColumn: Range
moveToRow: Range
moveToSheet: Sheet
moveToSpreadsheet: ()
remove: ()
setKey: string
setValue: string
setVisibility: enum DeveloperMetadataVisibility
# DeveloperMetadataLocation
getColumn: ()
getLocationType: ()
getRow: ()
getSheet: ()
getSpreadsheet: ()
# DeveloperMetadataFinder
find: ()
onIntersectingLocations: ()
withId: number
withKey: string
withLocationType: enum DeveloperMetadataLocationType
withValue: string
withVisibility: enum DeveloperMetadataVisibility
# EmbeddedChart
getAs: string
getBlob: ()
getChartId: ()
getContainerInfo: ()
getHiddenDimensionStrategy: ()
getMergeStrategy: ()
getNumHeaders: ()
getOptions: ()
getRanges: ()
getTransposeRowsAndColumns: ()
modify: ()
# EmbeddedChartBuilder
addRange: Range
asAreaChart: ()
asBarChart: ()
asColumnChart: ()
asComboChart: ()
asHistogramChart: ()
asLineChart: ()
asPieChart: ()
asScatterChart: ()
asTableChart: ()
build: ()
clearRanges: ()
getChartType: ()
getContainer: ()
getRanges: ()
removeRange: Range
setChartType: enum ChartType
setHiddenDimensionStrategy: enum ChartHiddenDimensionStrategy
setMergeStrategy: enum ChartMergeStrategy
setNumHeaders: number
setOption: string; any
setPosition: number; number; number; number
setTransposeRowsAndColumns: boolean
# EmbeddedBarChartBuilder
addRange: Range
asAreaChart: ()
asBarChart: ()
asColumnChart: ()
asComboChart: ()
asHistogramChart: ()
asLineChart: ()
asPieChart: ()
asScatterChart: ()
asTableChart: ()
build: ()
clearRanges: ()
getChartType: ()
getContainer: ()
getRanges: ()
removeRange: Range
reverseCategories: ()
reverseDirection: ()
setBackgroundColor: string
setChartType: enum ChartType
setColors: string[]
setHiddenDimensionStrategy: enum ChartHiddenDimensionStrategy
setLegendPosition: enum Position
setLegendTextStyle: TextStyle
setMergeStrategy: enum ChartMergeStrategy
setNumHeaders: number
setOption: string; any
setPosition: number; number; number; number
setRange: number; number
setStacked: ()
setTitle: string
setTitleTextStyle: TextStyle
setTransposeRowsAndColumns: boolean
setXAxisTextStyle: TextStyle
setXAxisTitle: string
setXAxisTitleTextStyle: TextStyle
setYAxisTextStyle: TextStyle
setYAxisTitle: string
setYAxisTitleTextStyle: TextStyle
useLogScale: ()
# EmbeddedColumnChartBuilder
addRange: Range
asAreaChart: ()
asBarChart: ()
asColumnChart: ()
asComboChart: ()
asHistogramChart: ()
asLineChart: ()
asPieChart: ()
asScatterChart: ()
asTableChart: ()
build: ()
clearRanges: ()
getChartType: ()
getContainer: ()
getRanges: ()
removeRange: Range
reverseCategories: ()
setBackgroundColor: string
setChartType: enum ChartType
setColors: string[]
setHiddenDimensionStrategy: enum ChartHiddenDimensionStrategy
setLegendPosition: enum Position
setLegendTextStyle: TextStyle
setMergeStrategy: enum ChartMergeStrategy
setNumHeaders: number
setOption: string; any
setPosition: number; number; number; number
setRange: number; number
setStacked: ()
setTitle: string
setTitleTextStyle: TextStyle
setTransposeRowsAndColumns: boolean
setXAxisTextStyle: TextStyle
setXAxisTitle: string
setXAxisTitleTextStyle: TextStyle
setYAxisTextStyle: TextStyle
setYAxisTitle: string
setYAxisTitleTextStyle: TextStyle
useLogScale: ()
# EmbeddedLineChartBuilder
addRange: Range
asAreaChart: ()
asBarChart: ()
asColumnChart: ()
asComboChart: ()
asHistogramChart: ()
asLineChart: ()
asPieChart: ()
asScatterChart: ()
asTableChart: ()
build: ()
clearRanges: ()
getChartType: ()
getContainer: ()
getRanges: ()
removeRange: Range
reverseCategories: ()
setBackgroundColor: string
setChartType: enum ChartType
setColors: string[]
setCurveStyle: enum CurveStyle
setHiddenDimensionStrategy: enum ChartHiddenDimensionStrategy
setLegendPosition: enum Position
setLegendTextStyle: TextStyle
setMergeStrategy: enum ChartMergeStrategy
setNumHeaders: number
setOption: string; any
setPointStyle: enum PointStyle
setPosition: number; number; number; number
setRange: number; number
setTitle: string
setTitleTextStyle: TextStyle
setTransposeRowsAndColumns: boolean
setXAxisTextStyle: TextStyle
setXAxisTitle: string
setXAxisTitleTextStyle: TextStyle
setYAxisTextStyle: TextStyle
setYAxisTitle: string
setYAxisTitleTextStyle: TextStyle
useLogScale: ()
# ContainerInfo
getAnchorColumn: ()
getAnchorRow: ()
getOffsetX: ()
getOffsetY: ()
# TextFinder
findAll: ()
findNext: ()
findPrevious: ()
getCurrentMatch: ()
ignoreDiacritics: boolean
matchCase: boolean
matchEntireCell: boolean
matchFormulaText: boolean
replaceAllWith: string
replaceWith: string
startFrom: Range
useRegularExpression: boolean
# Filter
getColumnFilterCriteria: number
getRange: ()
remove: ()
removeColumnFilterCriteria: number
setColumnFilterCriteria: number; null|FilterCriteria
sort: number; boolean
# FilterCriteria
copy: ()
getCriteriaType: ()
getCriteriaValues: ()
getHiddenValues: ()
getVisibleValues: ()
# FilterCriteriaBuilder
build: ()
copy: ()
getCriteriaType: ()
getCriteriaValues: ()
getHiddenValues: ()
getVisibleValues: ()
setHiddenValues: string[]
setVisibleValues: string[]
whenCellEmpty: ()
whenCellNotEmpty: ()
whenDateAfter: Date / enum RelativeDate
whenDateBefore: Date / enum RelativeDate
whenDateEqualTo: Date / enum RelativeDate
whenFormulaSatisfied: string
whenNumberBetween: number; number
whenNumberEqualTo: number
whenNumberGreaterThan: number
whenNumberGreaterThanOrEqualTo: number
whenNumberLessThan: number
whenNumberLessThanOrEqualTo: number
whenNumberNotBetween: number; number
whenNumberNotEqualTo: number
whenTextContains: string
whenTextDoesNotContain: string
whenTextEndsWith: string
whenTextEqualTo: string
whenTextStartsWith: string
withCriteria: enum BooleanCriteria; any[]
# Browser
inputBox: string / string; enum ButtonSet / string; string; enum ButtonSet
msgBox: string / string; enum ButtonSet / string; string; enum ButtonSet
# Ui
alert: string / string; enum ButtonSet / string; string; enum ButtonSet
createAddonMenu: ()
createMenu: string
prompt: string / string; enum ButtonSet / string; string; enum ButtonSet
showModalDialog: HtmlOutput; string
showModelessDialog: HtmlOutput; string
showSidebar: HtmlOutput
showDialog: HtmlOutput
# Menu
addItem: string; string
addSeparator: ()
addSubMenu: Menu
addToUi: ()
# PromptResponse
getResponseText: ()
getSelectedButton: ()
# Logger
clear: ()
getLog: ()
log: any / string; ...any[]
# Session
getActiveUser: ()
getActiveUserLocale: ()
getEffectiveUser: ()
getScriptTimeZone: ()
getTemporaryActiveUserKey: ()
getTimeZone: ()
getUser: ()
# User
getEmail: ()
getUserLoginId: ()
# HtmlService
createHtmlOutput: () / BlobSource / string
createHtmlOutputFromFile: string
createTemplate: BlobSource / string
createTemplateFromFile: string
getUserAgent: ()
# HtmlOutput
addMetaTag: string; string
append: string
appendUntrusted: string
asTemplate: ()
clear: ()
getAs: string
getBlob: ()
getContent: ()
getFaviconUrl: ()
getHeight: ()
getMetaTags: ()
getTitle: ()
getWidth: ()
setContent: string
setFaviconUrl: string
setHeight: number
setSandboxMode: enum SandboxMode
setTitle: string
setWidth: number
setXFrameOptionsMode: enum XFrameOptionsMode
# HtmlTemplate
evaluate: ()
getCode: ()
getCodeWithComments: ()
getRawContent: ()
# LockService
getDocumentLock: ()
getScriptLock: ()
getUserLock: ()
# Lock
hasLock: ()
releaseLock: ()
tryLock: number
waitLock: number
# PropertiesService
getDocumentProperties: ()
getScriptProperties: ()
getUserProperties: ()
# Properties
deleteAllProperties: ()
deleteProperty: string
getKeys: ()
getProperties: ()
getProperty: string
setProperties: object / object; boolean
setProperty: string; string
# ScriptApp
deleteTrigger: Trigger
getAuthorizationInfo: enum AuthMode
getIdentityToken: ()
getInstallationSource: ()
getOAuthToken: ()
getProjectTriggers: ()
getScriptId: ()
getService: ()
getUserTriggers: Document / Form / Spreadsheet
invalidateAuth: ()
newStateToken: ()
newTrigger: string
requireAllScopes: enum AuthMode
requireScopes: enum AuthMode; string[]
getProjectKey: ()
getScriptTriggers: ()
# AuthorizationInfo
getAuthorizationStatus: ()
getAuthorizationUrl: ()
# Utilities
base64Decode: string / string; enum Charset
base64DecodeWebSafe: string / string; enum Charset
base64Encode: number[] / string / string; enum Charset
base64EncodeWebSafe: number[] / string / string; enum Charset
computeDigest: enum DigestAlgorithm; number[] / enum DigestAlgorithm; string / enum DigestAlgorithm; string; enum Charset
computeHmacSha256Signature: number[]; number[] / string; string / string; string; enum Charset
computeHmacSignature: enum MacAlgorithm; number[]; number[] / enum MacAlgorithm; string; string / enum MacAlgorithm; string; string; enum Charset
computeRsaSha1Signature: string; string / string; string; enum Charset
computeRsaSha256Signature: string; string / string; string; enum Charset
computeRsaSignature: enum RsaAlgorithm; string; string / enum RsaAlgorithm; string; string; enum Charset
formatDate: Date; string; string
formatString: string; ...any[]
getUuid: ()
gzip: BlobSource / BlobSource; string
newBlob: number[] / number[]; string / number[]; string; string / string / string; string / string; string; string
parseCsv: string / string; string
parseDate: string; string; string
sleep: number
ungzip: BlobSource
unzip: BlobSource
zip: BlobSource[] / BlobSource[]; string
jsonParse: string
jsonStringify: any
# Charts
newAreaChart: ()
newBarChart: ()
newColumnChart: ()
newDataTable: ()
newDataViewDefinition: ()
newLineChart: ()
newPieChart: ()
newScatterChart: ()
newTableChart: ()
newTextStyle: ()
`);

/** Members of every enum, by its name. */
export const ENUM_MEMBERS = readEnums(`
AutoFillSeries: DEFAULT_SERIES ALTERNATE_SERIES
BandingTheme: LIGHT_GREY CYAN GREEN YELLOW ORANGE BLUE TEAL GREY BROWN LIGHT_GREEN INDIGO PINK
BooleanCriteria: CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_BEFORE DATE_EQUAL_TO DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE DATE_EQUAL_TO_RELATIVE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_STARTS_WITH TEXT_ENDS_WITH CUSTOM_FORMULA
BorderStyle: DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE
CopyPasteType: PASTE_NORMAL PASTE_NO_BORDERS PASTE_FORMAT PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_VALUES PASTE_CONDITIONAL_FORMATTING PASTE_COLUMN_WIDTHS
DataExecutionErrorCode: DATA_EXECUTION_ERROR_CODE_UNSUPPORTED NONE TIME_OUT TOO_MANY_ROWS TOO_MANY_CELLS ENGINE PARAMETER_INVALID UNSUPPORTED_DATA_TYPE DUPLICATE_COLUMN_NAMES INTERRUPTED OTHER TOO_MANY_CHARS_PER_CELL
DataExecutionState: DATA_EXECUTION_STATE_UNSUPPORTED RUNNING SUCCESS ERROR NOT_STARTED
DataSourceParameterType: DATA_SOURCE_PARAMETER_TYPE_UNSUPPORTED CELL
DataSourceType: DATA_SOURCE_TYPE_UNSUPPORTED BIGQUERY
DataValidationCriteria: DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER DATE_ON_OR_BEFORE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE CUSTOM_FORMULA CHECKBOX
DeveloperMetadataLocationType: SPREADSHEET SHEET ROW COLUMN
DeveloperMetadataVisibility: DOCUMENT PROJECT
Dimension: COLUMNS ROWS
Direction: UP DOWN PREVIOUS NEXT
GroupControlTogglePosition: BEFORE AFTER
InterpolationType: NUMBER PERCENT PERCENTILE MIN MAX
PivotTableSummarizeFunction: CUSTOM SUM COUNTA COUNT COUNTUNIQUE AVERAGE MAX MIN MEDIAN PRODUCT STDEV STDEVP VAR VARP
PivotValueDisplayType: DEFAULT PERCENT_OF_ROW_TOTAL PERCENT_OF_COLUMN_TOTAL PERCENT_OF_GRAND_TOTAL
ProtectionType: RANGE SHEET
RecalculationInterval: ON_CHANGE MINUTE HOUR
RelativeDate: TODAY TOMORROW YESTERDAY PAST_WEEK PAST_MONTH PAST_YEAR
SheetType: GRID OBJECT
SortOrder: ASCENDING DESCENDING
TextDirection: LEFT_TO_RIGHT RIGHT_TO_LEFT
TextToColumnsDelimiter: COMMA SEMICOLON PERIOD SPACE
ThemeColorType: UNSUPPORTED TEXT BACKGROUND ACCENT1 ACCENT2 ACCENT3 ACCENT4 ACCENT5 ACCENT6 HYPERLINK
ValueType: IMAGE
WrapStrategy: WRAP OVERFLOW CLIP
Button: CLOSE OK CANCEL YES NO
ButtonSet: OK OK_CANCEL YES_NO YES_NO_CANCEL
ColorType: UNSUPPORTED RGB THEME
Month: JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER
Weekday: SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY
SandboxMode: EMULATED IFRAME NATIVE
XFrameOptionsMode: ALLOWALL DEFAULT
AuthMode: NONE CUSTOM_FUNCTION LIMITED FULL
AuthorizationStatus: REQUIRED NOT_REQUIRED
EventType: CLOCK ON_OPEN ON_EDIT ON_FORM_SUBMIT ON_CHANGE ON_EVENT_UPDATED
InstallationSource: APPS_MARKETPLACE_DOMAIN_ADD_ON NONE WEB_STORE_ADD_ON
TriggerSource: SPREADSHEETS CLOCK FORMS DOCUMENTS CALENDAR
ChartHiddenDimensionStrategy: IGNORE_BOTH IGNORE_ROWS IGNORE_COLUMNS SHOW_BOTH
ChartMergeStrategy: MERGE_COLUMNS MERGE_ROWS
ChartType: TIMELINE AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM RADAR LINE ORG PIE SCATTER SPARKLINE STEPPED_AREA TABLE TREEMAP WATERFALL
ColumnType: DATE NUMBER STRING
CurveStyle: NORMAL SMOOTH
MatchType: EXACT PREFIX ANY
Orientation: HORIZONTAL VERTICAL
PickerValuesLayout: ASIDE BELOW BELOW_WRAPPING BELOW_STACKED
PointStyle: NONE TINY MEDIUM LARGE HUGE
Position: TOP RIGHT BOTTOM NONE
`);
