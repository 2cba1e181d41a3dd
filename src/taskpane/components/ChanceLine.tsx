import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Analysis } from "../../engine/matching/types";
import { usePane } from "../PaneContext";
import { useSpeech } from "../Speech";

const useStyles = makeStyles({
  line: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    minHeight: tokens.lineHeightBase200,
  },
  summary: { cursor: "pointer" },
  meaning: { color: tokens.colorNeutralForeground2 },
});

/** What chance alone would do, worked out aside; what it means opens below. */
export const ChanceLine = ({ analysis }: { readonly analysis: Analysis }) => {
  const { state, ask } = usePane();
  const { phrases, share } = useSpeech();
  const styles = useStyles();
  const { chance: said } = phrases.match;
  useEffect(() => ask((session) => session.judgeChance()), [ask, analysis]);
  const judged = state.review.chance;
  if (judged?.of !== analysis) return <div className={styles.line}>{said.judging}</div>;
  const { expected, lift, p } = judged.chance.total;
  const compared = said.compared(lift === null ? null : lift.toFixed(1), p.toFixed(3));
  return (
    <details className={styles.line}>
      <summary className={styles.summary}>
        {said.expected(share(expected))} · {compared}
      </summary>
      <div className={styles.meaning}>{said.meaning}</div>
    </details>
  );
};
