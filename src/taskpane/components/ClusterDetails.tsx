import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { MatchedCluster, Membership } from "../../engine/matching/types";
import type { ClusterRow } from "../../engine/records";
import type { Language } from "../../i18n/language";
import { rowAddress } from "../addresses";
import { usePane } from "../PaneContext";
import { useSpeech } from "../Speech";
import type { Shown } from "../state";
import { BeltItem } from "./BeltItem";
import { VerdictBadge } from "./VerdictBadge";

/** Belts of a place added by each "show more", and shown at first at most: belts of no related industry come on request. */
const PORTION = 10;

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "2px 2px 10px 22px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  place: { display: "flex", alignItems: "center", gap: "6px", fontWeight: tokens.fontWeightSemibold },
  belts: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: "4px 0 0",
    padding: 0,
    listStyleType: "none",
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ClusterDetailsProps {
  readonly id: string;
  readonly cluster: MatchedCluster;
  readonly row: ClusterRow;
  readonly shown: Shown;
}

/** Why a cluster has its verdict: place by place, belt by belt. */
export const ClusterDetails = ({ id, cluster, row, shown }: ClusterDetailsProps) => {
  const { ask } = usePane();
  const { phrases, count } = useSpeech();
  const styles = useStyles();
  const { match } = phrases;
  const goToCluster = rowAddress(shown.lists.clusters.address, row.row);
  return (
    <div id={id} className={styles.details}>
      <div>
        {match.reason[cluster.reason]}{" "}
        {cluster.beltsNotUnderstood > 0 && match.notUnderstood(count(cluster.beltsNotUnderstood))}
      </div>
      <div>
        <Link
          as="button"
          className={styles.small}
          onClick={() => ask((session) => session.goTo(goToCluster))}
        >
          {match.goToCluster}
        </Link>
      </div>
      {cluster.memberships.map(
        (membership) =>
          membership.place && (
            <PlaceBelts key={membership.place.key} membership={membership} cluster={row} shown={shown} />
          ),
      )}
    </div>
  );
};

interface PlaceBeltsProps {
  readonly membership: Membership;
  readonly cluster: ClusterRow;
  readonly shown: Shown;
}

const PlaceBelts = ({ membership, cluster, shown }: PlaceBeltsProps) => {
  const { language, phrases, count } = useSpeech();
  const styles = useStyles();
  const { belts } = membership;
  const related = belts.filter(({ relation }) => relation.verdict !== "none").length;
  const [limit, setLimit] = useState(Math.min(PORTION, Math.max(1, related)));
  const next = Math.min(PORTION, belts.length - limit);
  return (
    <div>
      <div className={styles.place}>
        {placeName(membership, language)} <VerdictBadge verdict={membership.verdict} />
        {belts.length === 0 && <span className={styles.quiet}>{phrases.match.noBelts}</span>}
      </div>
      <ul className={styles.belts}>
        {belts.slice(0, limit).map((belt) => (
          <BeltItem key={belt.belt} belt={belt} place={membership.place} cluster={cluster} shown={shown} />
        ))}
      </ul>
      {next > 0 && (
        <Link as="button" className={styles.small} onClick={() => setLimit(limit + PORTION)}>
          {phrases.match.moreBelts(count(next))}
        </Link>
      )}
    </div>
  );
};

const placeName = ({ place }: Membership, language: Language): string => {
  if (!place) return "";
  if (!("unit" in place)) return place.literal;
  return language === "zh" ? place.unit.shortName : place.unit.nameEn;
};
