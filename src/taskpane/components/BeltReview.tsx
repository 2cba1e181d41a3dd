import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { type IndustryRelation, type Relation, RELATIONS } from "../../engine/industries/types";
import { type JoinPlace, joinPlaceName } from "../../engine/places/joinPlaces";
import type { BeltRow, ClusterRow } from "../../engine/records";
import { rulesPhrases } from "../../i18n/rules";
import { words } from "../../i18n/words";
import { sheetRowNumber } from "../addresses";
import { usePane } from "../PaneContext";
import type { TaughtRule } from "../review";
import { useSpeech } from "../Speech";
import type { Shown } from "../state";
import { RuleEffectText } from "./RuleEffectText";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 6px", marginTop: "4px" },
  column: { display: "flex", flexDirection: "column", gap: "4px", marginTop: "4px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface BeltReviewProps {
  readonly cluster: ClusterRow;
  readonly belt: BeltRow;
  readonly place: JoinPlace;
  readonly relation: IndustryRelation;
  readonly shown: Shown;
}

/** Agreeing with a decision or changing it: either writes a verdict for this cluster, this belt and this place. */
export const BeltReview = ({ cluster, belt, place, relation, shown }: BeltReviewProps) => {
  const { ask } = usePane();
  const { language, phrases } = useSpeech();
  const styles = useStyles();
  const [changing, setChanging] = useState(false);
  const { review } = phrases.match;
  const { rules } = shown.lists;
  if (relation.rule === "user-verdict" && relation.ruleRow !== undefined && rules)
    return (
      <div className={styles.quiet}>
        {review.decided(String(sheetRowNumber(rules.address, relation.ruleRow)))}
      </div>
    );
  const verdict = (to: Relation): TaughtRule => {
    const { agreed, changed } = rulesPhrases[language];
    return {
      kind: "verdict",
      a: cluster.industry,
      relation: to,
      b: belt.industry,
      place: joinPlaceName(place),
      reason: to === relation.verdict ? agreed : changed,
    };
  };
  return (
    <div role="group" aria-label={review.group(belt.industry)}>
      <div className={styles.row}>
        {relation.verdict !== "undetermined" && (
          <Button
            size="small"
            onClick={() => ask((session) => session.teach(verdict(relation.verdict), language))}
          >
            {review.agree}
          </Button>
        )}
        <Button size="small" aria-expanded={changing} onClick={() => setChanging(!changing)}>
          {changing ? review.cancel : review.change}
        </Button>
      </div>
      {changing && <VerdictChange from={relation.verdict} verdict={verdict} />}
    </div>
  );
};

interface VerdictChangeProps {
  readonly from: Relation;
  readonly verdict: (to: Relation) => TaughtRule;
}

/** Another relation, with what it would change before it is written. */
const VerdictChange = ({ from, verdict }: VerdictChangeProps) => {
  const { state, ask } = usePane();
  const { language, phrases } = useSpeech();
  const styles = useStyles();
  const [to, setTo] = useState<Relation | null>(null);
  const { review } = phrases.match;
  const text = to === null ? "" : JSON.stringify(verdict(to));
  const rule = useMemo(() => (text === "" ? null : (JSON.parse(text) as TaughtRule)), [text]);
  const analysis = state.shown?.analysis;
  // Looked at anew when the lists have changed meanwhile.
  useEffect(() => {
    if (rule) ask((session) => session.previewRule(rule));
  }, [ask, rule, analysis]);
  const { effect } = state.review;
  const impact = effect !== null && effect.rule === rule && effect.of === analysis ? effect.impact : null;
  return (
    <div className={styles.column}>
      <Select
        size="small"
        aria-label={review.relation}
        value={to ?? ""}
        onChange={(_, { value }) => setTo(RELATIONS.find((known) => known === value) ?? null)}
      >
        <option value="">{review.choose}</option>
        {RELATIONS.filter((relation) => relation !== from).map((relation) => (
          <option key={relation} value={relation}>
            {words[language].relation[relation]}
          </option>
        ))}
      </Select>
      {rule && <RuleEffectText impact={impact} />}
      {rule && (
        <div className={styles.row}>
          <Button
            size="small"
            appearance="primary"
            disabled={impact === null || impact.issues.length > 0}
            onClick={() => ask((session) => session.teach(rule, language))}
          >
            {review.write}
          </Button>
        </div>
      )}
    </div>
  );
};
