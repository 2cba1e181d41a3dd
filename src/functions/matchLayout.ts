import type { Relation } from "../engine/industries/types";
import type { BeltRelation, MatchedCluster, Membership, TypeRates } from "../engine/matching/types";
import type { TypeTable } from "../engine/matching/rates";
import { verdictConfidence } from "../engine/matching/verdictConfidence";
import type { BeltRow, ClusterRow, ListRows } from "../engine/records";
import type { Language } from "../i18n/language";
import { matchCellPhrases } from "../i18n/matchCells";
import { words } from "../i18n/words";
import { spilled } from "./spilled";

/** A cell holds 32,767 characters: names of belts stop well before. */
const MOST_CHARACTERS = 8000;

interface MatchedLists {
  readonly clusters: ListRows<ClusterRow>;
  readonly belts: ListRows<BeltRow>;
  readonly matched: readonly MatchedCluster[];
}

/** A row for each row of the clusters as given: verdict, places, belts and confidence; "" beside what is no cluster. */
export const matchesCells = (lists: MatchedLists): unknown[][] => {
  const { clusters, matched } = lists;
  const columns = columnsOf(lists, clusters.han || lists.belts.han ? "zh" : "en");
  const rows = Array.from({ length: clusters.rowCount }, (): unknown[] => columns.map(() => ""));
  for (const cluster of matched) {
    const row = clusters.rows[cluster.index];
    if (row) rows[row.row] = columns.map(({ cell }) => cell(cluster));
  }
  if (clusters.hasHeader) rows[0] = columns.map(({ label }) => label);
  return spilled(rows);
};

interface Column {
  readonly label: string;
  readonly cell: (cluster: MatchedCluster) => string | number | null;
}

const columnsOf = (lists: MatchedLists, language: Language): readonly Column[] => {
  const phrases = matchCellPhrases[language];
  const placesWith =
    (...verdicts: readonly Relation[]) =>
    ({ memberships }: MatchedCluster) =>
      memberships.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const beltsWith = (verdicts: readonly Relation[], { belts }: MatchedCluster): readonly BeltRelation[] =>
    belts.filter(({ relation }) => verdicts.includes(relation.verdict));
  const beltCount =
    (...verdicts: readonly Relation[]) =>
    (cluster: MatchedCluster) =>
      beltsWith(verdicts, cluster).length;
  const beltNames =
    (...verdicts: readonly Relation[]) =>
    (cluster: MatchedCluster) =>
      namesOf(beltsWith(verdicts, cluster), lists.belts.rows, language);
  return [
    { label: phrases.verdict, cell: ({ verdict }) => words[language].relation[verdict] },
    { label: phrases.places, cell: ({ memberships }) => memberships.length },
    { label: phrases.matchedPlaces, cell: placesWith("identical", "affiliated") },
    { label: phrases.similarPlaces, cell: placesWith("similar") },
    {
      label: phrases.byPlace,
      cell: ({ index, memberships }) =>
        memberships
          .map((one) => placeVerdict(one, lists.clusters.rows[index]?.place ?? "", language))
          .join(language === "zh" ? "；" : "; "),
    },
    { label: phrases.matchedBelts, cell: beltCount("identical", "affiliated") },
    { label: phrases.similarBelts, cell: beltCount("similar") },
    { label: phrases.beltsNotUnderstood, cell: ({ beltsNotUnderstood }) => beltsNotUnderstood },
    { label: phrases.confidence, cell: verdictConfidence },
    { label: phrases.namesOfMatchedBelts, cell: beltNames("identical", "affiliated") },
    { label: phrases.namesOfSimilarBelts, cell: beltNames("similar") },
  ];
};

/** 广州 匹配; a place that is not known, as it is written. */
const placeVerdict = ({ place, verdict }: Membership, written: string, language: Language): string => {
  const { asked, relation } = words[language];
  const word = verdict === "identical" || verdict === "affiliated" ? asked.matched : relation[verdict];
  if (place === null) return `${written} ${word}`.trim();
  if (!("unit" in place)) return `${place.literal} ${word}`;
  return `${language === "zh" ? place.unit.shortName : place.unit.nameEn} ${word}`;
};

/** Each name once, best first. */
const namesOf = (belts: readonly BeltRelation[], rows: readonly BeltRow[], language: Language): string => {
  const separator = language === "zh" ? "、" : ", ";
  const names = [...new Set(belts.map(({ belt }) => rows[belt]?.industry ?? ""))];
  let characters = 0;
  const fitting = names.filter((name) => (characters += name.length + 2) <= MOST_CHARACTERS);
  const more = names.length - fitting.length;
  return fitting.join(separator) + (more > 0 ? matchCellPhrases[language].moreNames(more) : "");
};

/** The study's Table 1: labels, a row for each cluster type, and the total. */
export const matchTableCells = ({ total, byType }: TypeTable, language: Language): unknown[][] => {
  const phrases = matchCellPhrases[language];
  const row = ({ type, units, matched, similar, lenient, undetermined, decided }: TypeRates): unknown[] => [
    type === null ? phrases.total : type || phrases.noType,
    units,
    matched.proven,
    similar.proven,
    undetermined,
    ...[matched.lower, matched.upper, similar.lower, similar.upper, lenient.lower, lenient.upper, decided],
  ];
  const labels = [
    phrases.clusterType,
    phrases.units(phrases.countingRule[total.counting]),
    words[language].asked.matched,
    words[language].asked.similar,
    words[language].asked.undetermined,
    phrases.matchRate,
    phrases.matchRateUpper,
    phrases.similarRate,
    phrases.similarRateUpper,
    phrases.lenientRate,
    phrases.lenientRateUpper,
    phrases.decided,
  ];
  return spilled([labels, ...byType.map(row), row(total)]);
};
