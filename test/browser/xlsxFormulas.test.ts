import fc from "fast-check";
import type { FormulaSurroundings } from "../../src/browser/structuredReferences";
import { plainReferences } from "../../src/browser/structuredReferences";
import { formulaFromFile, formulaToFile, maySpill } from "../../src/browser/xlsxFormulas";

// The prefixes are those of [MS-XLSX] 2.2.3 (_xlfn, _xlws), of Excel's LET and LAMBDA (_xlpm), and of JavaScript custom
// functions (_xldudf_NAMESPACE_NAME).
const PAIRS: readonly (readonly [shown: string, filed: string])[] = [
  ["=CLUSTER.MATCHRATE(Clusters[#All],Belts[#All])", "_xldudf_CLUSTER_MATCHRATE(Clusters[#All],Belts[#All])"],
  ["=SUM(SEQUENCE(3))", "SUM(_xlfn.SEQUENCE(3))"],
  ["=SORT(FILTER(A1:B9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:B9,B1:B9>0))"],
  ["=LET(x,A1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
  ["=BYROW(A1:B2,LAMBDA(row,SUM(row)))", "_xlfn.BYROW(A1:B2,_xlfn.LAMBDA(_xlpm.row,SUM(_xlpm.row)))"],
  ['=IF(A1="SEQUENCE(1)",STDEV.S(B:B),0)', 'IF(A1="SEQUENCE(1)",_xlfn.STDEV.S(B:B),0)'],
  ["=SUM('LET (1)'!A1,表[份额])", "SUM('LET (1)'!A1,表[份额])"],
  [
    '=IFERROR(CLUSTER.RELATION(A1,B1),"CLUSTER.RELATION(")',
    'IFERROR(_xldudf_CLUSTER_RELATION(A1,B1),"CLUSTER.RELATION(")',
  ],
];

test.each(PAIRS)("%s is filed as %s", (shown, filed) => {
  expect(formulaToFile(shown)).toBe(filed);
  expect(formulaFromFile(filed)).toBe(shown);
});

test("a formula without new functions is filed as it is", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("SUM", "IF", "INDEX"),
      fc.string({ unit: fc.constantFrom(..."A1b,$:\"'!+ ") }),
      (name, rest) => {
        const formula = `=${name}("${rest.replaceAll('"', '""')}",A1)`;
        expect(formulaFromFile(formulaToFile(formula))).toBe(formula);
      },
    ),
  );
});

test("a function that somebody typed in small letters is ours all the same", () => {
  expect(formulaToFile("=cluster.matchRate(A1)")).toBe("_xldudf_CLUSTER_MATCHRATE(A1)");
});

test.each([
  ["_xldudf_CLUSTER_COLOCATED(A1:A9,B1:B9)", true],
  ["SUM(_xlfn.SEQUENCE(3))", true],
  ["_xlfn._xlws.FILTER(A1:A9,B1:B9)", true],
  ["SUM(A1:A9)", false],
  ["_xlfn.STDEV.S(A1:A9)", false],
  ["_xlfn.MAXIFS(A1:A9,B1:B9,1)", false],
])("%s may spill: %p", (filed, may) => {
  expect(maySpill(filed)).toBe(may);
});

describe("references that the grid does not compute", () => {
  const here: FormulaSurroundings = {
    sheetId: "s",
    row: 4,
    column: 3,
    tables: [
      {
        name: "Clusters",
        sheetId: "s",
        range: { startRow: 2, startColumn: 1, endRow: 9, endColumn: 3 },
        columns: ["地点", "产业 名", "份额"],
      },
      {
        name: "Belts",
        sheetId: "t",
        range: { startRow: 0, startColumn: 0, endRow: 9, endColumn: 0 },
        columns: ["地点"],
      },
    ],
    sheetName: (id) => (id === "t" ? "产业 带" : "集群"),
    spillOf: (row, column) => (row === 0 && column === 5 ? "F1:F7" : undefined),
  };

  test.each([
    ["=[@地点]&1", "=$B5&1"],
    ["=Clusters[@份额]*2", "=$D5*2"],
    ["=Clusters[@[产业 名]]", "=$C5"],
    ["=SUM(Clusters[@[地点]:[份额]])", "=SUM($B5:$D5)"],
    ["=Clusters[[#This Row],[地点]]", "=$B5"],
    ["=SUM(Clusters[[#This Row],[地点]:[份额]])", "=SUM($B5:$D5)"],
    ["=COUNTA(Clusters[[#This Row]])", "=COUNTA($B5:$D5)"],
    ["=Belts[@地点]", "='产业 带'!$A5"],
    ["=CLUSTER.MATCHRATE(Clusters[[#All]],Belts[#All])", "=CLUSTER.MATCHRATE(Clusters[#All],Belts[#All])"],
    ["=COUNTA(_xlfn.ANCHORARRAY(F1))", "=COUNTA(F1:F7)"],
    ["=COUNTA(ANCHORARRAY(F1))", "=COUNTA(F1:F7)"],
    ["=COUNTA(F1#)", "=COUNTA(F1:F7)"],
    ["=G1#", "=G1"],
  ])("%s becomes %s", (written, plain) => {
    expect(plainReferences(written, here)).toBe(plain);
  });

  test.each([
    '="[@地点] F1# Clusters[[#All]]"',
    "=Clusters[[#All],[地点]]",
    "=Clusters[地点]",
    "=Elsewhere[@地点]",
    "=Clusters[@不存在]",
    "=SUM(A1:A9)/B2",
  ])("%s stays", (formula) => {
    expect(plainReferences(formula, here)).toBe(formula);
  });
});
