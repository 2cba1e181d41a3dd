import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Relation } from "../../engine/industries/types";
import { words } from "../../i18n/words";
import { useSpeech } from "../Speech";

/** A sign beside each word: nobody has to tell verdicts by colour. */
const SIGNS: Readonly<Record<Relation, string>> = {
  identical: "＝",
  affiliated: "⊂",
  similar: "≈",
  none: "–",
  undetermined: "?",
};

const useStyles = makeStyles({
  badge: {
    display: "inline-block",
    boxSizing: "border-box",
    flexShrink: 0,
    padding: "0 6px",
    borderRadius: tokens.borderRadiusMedium,
    border: "1px solid",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    whiteSpace: "nowrap",
  },
  identical: {
    color: tokens.colorPaletteGreenForeground1,
    backgroundColor: tokens.colorPaletteGreenBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  affiliated: {
    color: tokens.colorPaletteGreenForeground1,
    backgroundColor: tokens.colorPaletteGreenBackground1,
  },
  similar: { color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2 },
  none: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 },
  undetermined: { color: tokens.colorNeutralForeground1, border: "1px dashed" },
});

/** A verdict or relation as sign and word. */
export const VerdictBadge = ({ verdict }: { verdict: Relation }) => {
  const { language } = useSpeech();
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.badge, styles[verdict])}>
      <span aria-hidden="true">{SIGNS[verdict]} </span>
      {words[language].relation[verdict]}
    </span>
  );
};
