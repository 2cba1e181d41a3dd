import type { ClusterGroup } from "../engine/matching/clusterRelations";
import { RELATIONS } from "../engine/industries/types";
import { explainRelation } from "../i18n/explain";
import { shortPlaceName } from "../i18n/placeNames";
import { words } from "../i18n/words";
import type { ReportBody, ReportContext } from "./report";
import { countCell } from "./reportCells";
import type { SheetCell } from "./sheet";
import { headings, styled } from "./sheetCells";

/** The study's Table 2: clusters of different types in one place that are related, and how many pairs were compared. */
export const clusterRelationsRows = (context: ReportContext): ReportBody => {
  const { language, phrases, relations } = context;
  const said = phrases.relations;
  return {
    rows: [
      headings([said.places, ...RELATIONS.map((relation) => words[language].relation[relation])]),
      [countCell(relations.places), ...RELATIONS.map((relation) => countCell(relations.pairs[relation]))],
      [],
      headings([said.place, said.relation, said.clusters, said.why]),
      ...relations.groups.map((group) => groupRow(group, context)),
      ...(relations.groups.length === 0 ? [[styled(phrases.nothing, "note")]] : []),
    ],
    columnWidths: [24, 14, 80, 80, 14, 14],
  };
};

const groupRow = (
  { place, relation, clusters, pairs }: ClusterGroup,
  { language, phrases, analysis }: ReportContext,
): readonly SheetCell[] => [
  shortPlaceName(place, language),
  words[language].relation[relation],
  clusters
    .map((index) => {
      const cluster = analysis.clusters[index];
      return cluster ? phrases.relations.typed(cluster.name, cluster.type) : "";
    })
    .join(phrases.listed),
  pairs.map((pair) => explainRelation(pair.relation, language)).join(phrases.apart),
];
