import { followRenames } from "../../src/workbook/renamedReferences";

const renames = {
  sheets: new Map([
    ["Match", "Match (2)"],
    ["政策 A", "政策 A (2)"],
  ]),
  tables: new Map([["Clusters", "Clusters_2"]]),
};

test.each([
  ["=Match!A1", "='Match (2)'!A1"],
  ["='Match'!A1:B2", "='Match (2)'!A1:B2"],
  ["='政策 A'!$A$1", "='政策 A (2)'!$A$1"],
  ["=ROWS(Clusters)", "=ROWS(Clusters_2)"],
  ["=CLUSTER.MATCHRATE(Clusters[#All],Belts[#All])", "=CLUSTER.MATCHRATE(Clusters_2[#All],Belts[#All])"],
  ["=SUM(Clusters[[地点]:[产业]])", "=SUM(Clusters_2[[地点]:[产业]])"],
])("%s follows", (formula, followed) => expect(followRenames(formula, renames)).toBe(followed));

test.each([
  '="Match!A1 and Clusters[#All]"',
  '="say ""Clusters"""&A1',
  "=Belts[Clusters]",
  "=Rematch!A1",
  "=MyClusters[地点]",
  "=Clusters_old[地点]",
  "=CLUSTERS(1)",
  "=Clusters(1)",
  "='Not Match'!A1",
])("%s names something else and stays", (formula) => expect(followRenames(formula, renames)).toBe(formula));
