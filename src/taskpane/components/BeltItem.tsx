import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { IndustryRelation } from "../../engine/industries/types";
import type { BeltRelation } from "../../engine/matching/types";
import type { JoinPlace } from "../../engine/places/joinPlaces";
import type { ClusterRow } from "../../engine/records";
import { explainRelation } from "../../i18n/explain";
import type { ConfidenceLevel } from "../../i18n/matchTab";
import { rowAddress } from "../addresses";
import { usePane } from "../PaneContext";
import { useSpeech } from "../Speech";
import type { Shown } from "../state";
import { BeltReview } from "./BeltReview";
import { VerdictBadge } from "./VerdictBadge";

const useStyles = makeStyles({
  belt: { display: "flex", alignItems: "center", gap: "6px" },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface BeltItemProps {
  readonly belt: BeltRelation;
  readonly place: JoinPlace | null;
  readonly cluster: ClusterRow;
  readonly shown: Shown;
}

/** One belt of a cluster's place: its relation, why, how sure, and what can be done about it. */
export const BeltItem = ({ belt: { belt, relation }, place, cluster, shown }: BeltItemProps) => {
  const { ask } = usePane();
  const { language, phrases } = useSpeech();
  const styles = useStyles();
  const row = shown.analysis.belts[belt];
  if (!row) return null;
  const goToBelt = rowAddress(shown.lists.belts.address, row.row);
  return (
    <li>
      <div className={styles.belt}>
        {row.industry} <VerdictBadge verdict={relation.verdict} />
      </div>
      <div className={styles.quiet}>{explainRelation(relation, language)}</div>
      <div>
        {relation.verdict !== "undetermined" && (
          <>
            {phrases.match.confidence(phrases.match.confidenceLevel[levelOf(relation)])}
            {" · "}
          </>
        )}
        <Link as="button" className={styles.small} onClick={() => ask((session) => session.goTo(goToBelt))}>
          {phrases.match.goToRow}
        </Link>
      </div>
      {place && <BeltReview cluster={cluster} belt={row} place={place} relation={relation} shown={shown} />}
    </li>
  );
};

/** The explanation prints the number; the word spares the reader to weigh it. */
const levelOf = ({ confidence, fewCases }: IndustryRelation): ConfidenceLevel => {
  if (fewCases) return "fewCases";
  if (confidence >= 0.8) return "high";
  return confidence >= 0.5 ? "medium" : "low";
};
