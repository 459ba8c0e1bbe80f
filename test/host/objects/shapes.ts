import { type BagShape } from "./bag-object";

const FONT: BagShape = {
  scalars: { bold: false, color: "#000000", italic: false, name: "Calibri", size: 11, underline: "None" },
};

const CHART_FILL: BagShape = {
  methods: {
    setSolidColor: (bag, [color]) => bag.keep("color", color),
    clear: (bag) => bag.keep("color", null),
  },
};

const LINE: BagShape = {
  scalars: { color: null, lineStyle: "Automatic", weight: null },
  methods: { clear: (bag) => bag.keep("lineStyle", "None") },
};

const AREA_FORMAT: BagShape = { children: { fill: CHART_FILL, font: FONT, border: LINE } };

const TITLE: BagShape = {
  scalars: { text: "", visible: true, overlay: false, position: "Top", horizontalAlignment: "Center" },
  children: { format: AREA_FORMAT },
  methods: { setFormula: (bag, [formula]) => bag.keep("formula", formula) },
};

const GRIDLINES: BagShape = { scalars: { visible: false }, children: { format: { children: { line: LINE } } } };

const AXIS: BagShape = {
  scalars: {
    majorUnit: null,
    minorUnit: null,
    maximum: null,
    minimum: null,
    visible: true,
    numberFormat: "General",
    linkNumberFormat: true,
    reversePlotOrder: false,
    tickLabelPosition: "NextToAxis",
    tickLabelSpacing: null,
    categoryType: "Automatic",
    baseTimeUnit: "Days",
    displayUnit: "None",
    position: "Automatic",
    textOrientation: 0,
  },
  children: {
    title: TITLE,
    majorGridlines: GRIDLINES,
    minorGridlines: GRIDLINES,
    format: { children: { font: FONT, line: LINE, fill: CHART_FILL } },
  },
  methods: { setCategoryNames: (bag, [source]) => bag.keep("categoryNames", source) },
};

const DATA_LABELS: BagShape = {
  scalars: {
    position: "Outside",
    showValue: false,
    showSeriesName: false,
    showCategoryName: false,
    numberFormat: null,
  },
  children: { format: AREA_FORMAT },
};

/** Everything of a chart that is only kept, not computed. */
export const CHART: BagShape = {
  scalars: {
    chartType: "ColumnClustered",
    height: 216,
    width: 360,
    left: 0,
    top: 0,
    name: "",
    plotVisibleOnly: true,
    displayBlanksAs: "NotPlotted",
    style: 201,
    plotBy: "Columns",
    categoryLabelLevel: 0,
    seriesNameLevel: 0,
    showAllFieldButtons: true,
    showDataLabelsOverMaximum: true,
  },
  children: {
    title: TITLE,
    legend: {
      scalars: { visible: true, position: "Right", overlay: false, height: null, width: null, left: null, top: null },
      children: { format: AREA_FORMAT },
    },
    axes: { children: { categoryAxis: AXIS, valueAxis: AXIS, seriesAxis: AXIS } },
    dataLabels: DATA_LABELS,
    format: AREA_FORMAT,
    plotArea: { scalars: { height: null, width: null, left: null, top: null }, children: { format: AREA_FORMAT } },
  },
};

export const SERIES: BagShape = {
  scalars: {
    name: "",
    chartType: "ColumnClustered",
    axisGroup: "Primary",
    markerStyle: "Automatic",
    markerSize: 5,
    markerBackgroundColor: null,
    markerForegroundColor: null,
    smooth: false,
    overlap: 0,
    gapWidth: 150,
    hasDataLabels: false,
    filtered: false,
    plotOrder: null,
    showShadow: false,
    invertIfNegative: false,
  },
  children: {
    format: { children: { fill: CHART_FILL, line: LINE } },
    dataLabels: DATA_LABELS,
  },
};

const RULE_FORMAT: BagShape = {
  scalars: { numberFormat: null },
  children: {
    fill: { scalars: { color: null }, methods: { clear: (bag) => bag.keep("color", null) } },
    font: { scalars: { bold: null, italic: null, color: null, strikethrough: null, underline: null } },
    borders: {
      children: {
        bottom: { scalars: { color: null, style: null } },
        top: { scalars: { color: null, style: null } },
        left: { scalars: { color: null, style: null } },
        right: { scalars: { color: null, style: null } },
      },
    },
  },
};

export const CONDITIONAL_FORMAT: BagShape = {
  scalars: { stopIfTrue: false, priority: 0 },
  children: {
    custom: { children: { rule: { scalars: { formula: "" } }, format: RULE_FORMAT } },
    cellValue: { scalars: { rule: null }, children: { format: RULE_FORMAT } },
    dataBar: {
      scalars: { axisColor: null, axisFormat: "Automatic", barDirection: "Context", showDataBarOnly: false },
      children: {
        positiveFormat: { scalars: { fillColor: null, gradientFill: true, borderColor: null } },
        negativeFormat: { scalars: { fillColor: null, matchPositiveFillColor: true } },
      },
    },
  },
};

export const PAGE_LAYOUT: BagShape = {
  scalars: {
    orientation: "Portrait",
    paperSize: "Letter",
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    blackAndWhite: false,
    draftMode: false,
    firstPageNumber: "",
    topMargin: 54,
    bottomMargin: 54,
    leftMargin: 50.4,
    rightMargin: 50.4,
    headerMargin: 21.6,
    footerMargin: 21.6,
    printGridlines: false,
    printHeadings: false,
    printOrder: "DownThenOver",
    printComments: "NoComments",
    printErrors: "AsDisplayed",
  },
  children: {
    headersFooters: {
      scalars: { state: "Default", useSheetMargins: true, useSheetScale: true },
      children: {
        defaultForAllPages: {
          scalars: {
            leftHeader: "",
            centerHeader: "",
            rightHeader: "",
            leftFooter: "",
            centerFooter: "",
            rightFooter: "",
          },
        },
      },
    },
  },
};

export const DOCUMENT_PROPERTIES: BagShape = {
  scalars: {
    author: "",
    category: "",
    comments: "",
    company: "",
    keywords: "",
    manager: "",
    revisionNumber: 0,
    subject: "",
    title: "",
    lastAuthor: "",
  },
};
